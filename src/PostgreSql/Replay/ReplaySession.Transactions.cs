using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>Transactions and savepoints (manual, BEGIN, ROLLBACK, SAVEPOINT).</summary>
internal sealed partial class ReplaySession
{
    /// <summary>The open transaction's beginning, then its savepoints; empty outside of a transaction.</summary>
    private readonly List<Savepoint> _savepoints = [];

    /// <summary>What SET LOCAL has hidden until the transaction ends.</summary>
    private List<string>? _pathAfterTransaction;

    private readonly struct Savepoint(string? name, int mark, List<string> searchPath)
    {
        public string? Name { get; } = name;

        public int Mark { get; } = mark;

        public List<string> SearchPath { get; } = searchPath;
    }

    private void ApplyTransaction(TransactionStatement statement)
    {
        Ignore();
        switch (statement.Command)
        {
            case TransactionCommand.Begin:
            case TransactionCommand.StartTransaction:
                // Inside of a transaction BEGIN is but a warning.
                if (_savepoints.Count == 0) Open(null);
                break;
            case TransactionCommand.Commit:
            case TransactionCommand.End:
            case TransactionCommand.PrepareTransaction:
                EndTransaction(statement);
                break;
            case TransactionCommand.Rollback:
            case TransactionCommand.Abort:
                if (_savepoints.Count > 0) GoBackTo(_savepoints[0]);
                _pathAfterTransaction = null;
                EndTransaction(statement);
                break;
            case TransactionCommand.Savepoint:
                RequireTransaction("SAVEPOINT");
                Open(statement.Savepoint?.Name);
                break;
            case TransactionCommand.Release:
                RequireTransaction("RELEASE SAVEPOINT");
                _savepoints.RemoveRange(IndexOf(statement), _savepoints.Count - IndexOf(statement));
                break;
            case TransactionCommand.RollbackTo:
                RequireTransaction("ROLLBACK TO SAVEPOINT");
                var index = IndexOf(statement);
                GoBackTo(_savepoints[index]);
                _savepoints.RemoveRange(index + 1, _savepoints.Count - index - 1);
                break;
        }
    }

    private void EndTransaction(TransactionStatement statement)
    {
        if (statement.Command is TransactionCommand.Commit or TransactionCommand.End or TransactionCommand.PrepareTransaction) DropAtCommit();
        _droppedAtCommit.Clear();
        if (_pathAfterTransaction is { } path) _searchPath = path;
        _pathAfterTransaction = null;
        _savepoints.Clear();
        if (statement.Chain == true) Open(null);
    }

    /// <summary>Tables made with ON COMMIT DROP: their OIDs.</summary>
    private readonly List<int> _droppedAtCommit = [];

    private void DropAtCommit()
    {
        foreach (var oid in _droppedAtCommit)
            if (Catalog.GetRelation(oid) is { } table) Drop([new Dependent(table)], isCascade: true, _statement!.Span);
        _droppedAtCommit.Clear();
    }

    private void Open(string? name) => _savepoints.Add(new Savepoint(name, _builder.Mark(), _searchPath));

    private void GoBackTo(Savepoint savepoint)
    {
        _builder.UndoTo(savepoint.Mark);
        _searchPath = savepoint.SearchPath;
    }

    private void RequireTransaction(string command)
    {
        if (_savepoints.Count == 0)
            throw new StatementException(SqlStates.NoActiveTransaction, $"{command} can only be used in transaction blocks");
    }

    private int IndexOf(TransactionStatement statement)
    {
        var name = statement.Savepoint?.Name;
        for (var i = _savepoints.Count - 1; i > 0; i--)
            if (_savepoints[i].Name == name) return i;
        throw new StatementException(SqlStates.InvalidSavepoint, $"savepoint \"{name}\" does not exist", statement.Savepoint?.Span);
    }
}
