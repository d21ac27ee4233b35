using System;
using System.Collections.Generic;
using System.Data;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;
using Npgsql;

namespace DbImpact.Oracle;

/// <summary>
/// A session on a server, and the same in the replay. Each statement goes to both; what the server refuses is undone in the replay, so
/// that both stay at the same state whatever the verdicts.
/// </summary>
internal sealed class TwoSessions
{
    private const string InTransaction = "25001", InFailedTransaction = "25P02";

    /// <summary>Errors of data, rights and resources (manual, appendix A): a catalog does not tell them.</summary>
    private static readonly string[] ForeignClasses = ["08", "22", "23", "24", "26", "28", "2F", "34", "38", "39", "40", "53", "54", "57", "58", "72", "F0", "HV", "P0", "XX"];

    private readonly NpgsqlConnection _server;
    private readonly CatalogBuilder _builder;
    private readonly List<ReplayProblem> _problems = [];
    private readonly ReplaySession _replay;

    public TwoSessions(NpgsqlConnection server)
    {
        _server = server;
        _builder = new CatalogBuilder(server.PostgreSqlVersion.Major);
        _replay = new ReplaySession(_builder, _problems, null);
        _replay.Begin();
    }

    /// <summary>Whether the open transaction has failed.</summary>
    public bool HasFailed { get; private set; }

    public bool IsInTransaction { get; private set; }

    /// <summary>The code with which the server refused the last statement; null where it took it.</summary>
    public string? LastSqlState { get; private set; }

    /// <summary>The replay's catalog of this moment.</summary>
    public DatabaseCatalog Current => _builder.Current;

    public async Task StartAsync() => await ExecuteAsync("SET statement_timeout = '20s'").ConfigureAwait(false);

    /// <summary>Ends both, as far as temporary relations go, and what depends on them.</summary>
    public async Task<DatabaseCatalog> EndAsync()
    {
        if (!IsInTransaction) await ExecuteAsync("DISCARD TEMP").ConfigureAwait(false);
        _replay.End();
        return _builder.ToCatalog();
    }

    /// <summary>In what the verdicts differ, or null.</summary>
    public async Task<(string Cause, string Detail)?> RunAsync(string path, int line, string sql)
    {
        var statements = SqlParser.ParseScript(sql, new ParserOptions { ServerVersion = _builder.Current.ServerVersion }).Statements;
        if (statements.Count != 1 || statements[0] is CopyStatement) return null;
        var transaction = statements[0] as TransactionStatement;
        var error = await ExecuteAsync(sql).ConfigureAwait(false);
        LastSqlState = error?.SqlState;
        if (_server.State != ConnectionState.Open)
        {
            // Errors of a missing file or library cost the connection: both go on in a new session.
            if (IsInTransaction) Replay(path, line, "ROLLBACK");
            _replay.End();
            _replay.Begin();
            (HasFailed, IsInTransaction) = (false, false);
            await _server.OpenAsync().ConfigureAwait(false);
            return null;
        }
        if (error?.SqlState == "42601")
        {
            HasFailed |= IsInTransaction;
            return null;
        }
        if (error is not null && IsInTransaction && transaction is { Command: TransactionCommand.Commit or TransactionCommand.End or TransactionCommand.PrepareTransaction })
        {
            // A deferred constraint, or what cannot be prepared: the transaction is over and nothing of it stays.
            Replay(path, line, "ROLLBACK");
            (HasFailed, IsInTransaction) = (false, false);
            return null;
        }
        if (error is not null)
        {
            var judged = transaction is null && error.SqlState != InFailedTransaction && IsOfDefinitions(statements[0]);
            HasFailed |= IsInTransaction;
            return judged ? Compare(sql, error, Try(path, line, sql)) : null;
        }
        if (transaction is not null) sql = Follow(transaction, sql);
        var problems = Replay(path, line, sql);
        if (problems.Count == 0) return null;
        return (problems[0].Kind == ReplayProblemKind.Error ? "refused by the replay alone: " + problems[0].SqlState : "not understood", problems[0].Message);
    }

    /// <summary>Queries and changes of data are the binder's to judge; roles, databases and tablespaces are in no catalog.</summary>
    private static bool IsOfDefinitions(SqlStatement statement) => statement switch
    {
        SelectStatement select => select.Body is SelectQuery { Into: not null },
        InsertStatement or UpdateStatement or DeleteStatement or MergeStatement or CallStatement or TruncateStatement or LockStatement => false,
        ExplainStatement or PrepareStatement or ExecuteStatement or DeallocateStatement or DeclareCursorStatement or FetchStatement or CloseStatement => false,
        RefreshMaterializedViewStatement or VacuumStatement or ClusterStatement or ReindexStatement or CheckpointStatement or LoadStatement => false,
        SetStatement or ResetStatement or ShowStatement or DiscardStatement or ListenStatement or NotifyStatement or SetConstraintsStatement => false,
        CreateRoleStatement or AlterRoleStatement or AlterRoleSetStatement or DropRoleStatement or GrantRoleStatement or AlterGroupStatement => false,
        CreateDatabaseStatement or AlterDatabaseStatement or AlterDatabaseSetStatement or DropDatabaseStatement or AlterSystemStatement => false,
        CreateTablespaceStatement or AlterTablespaceStatement or ReassignOwnedStatement or SecurityLabelStatement or UnlistenStatement => false,
        _ => true,
    };

    /// <summary>What a statement about transactions has come to: the end of one that failed takes it back.</summary>
    private string Follow(TransactionStatement statement, string sql)
    {
        switch (statement.Command)
        {
            case TransactionCommand.Begin or TransactionCommand.StartTransaction:
                IsInTransaction = true;
                return sql;
            case TransactionCommand.RollbackTo:
                HasFailed = false;
                return sql;
            case TransactionCommand.Savepoint or TransactionCommand.Release:
                return sql;
            case TransactionCommand.PrepareTransaction or TransactionCommand.CommitPrepared or TransactionCommand.RollbackPrepared:
                IsInTransaction = false;
                return HasFailed ? "ROLLBACK" : sql;
            default:
                var failed = HasFailed;
                HasFailed = false;
                IsInTransaction = statement.Chain == true;
                return failed ? IsInTransaction ? "ROLLBACK AND CHAIN" : "ROLLBACK" : sql;
        }
    }

    private (string Cause, string Detail)? Compare(string sql, PostgresException error, List<ReplayProblem> problems)
    {
        var problem = problems.FirstOrDefault(item => item.Kind != ReplayProblemKind.Information);
        if (problem is null)
        {
            return Array.IndexOf(ForeignClasses, error.SqlState[..2]) >= 0 || error.SqlState == "42501"
                ? null
                : ("taken by the replay alone: " + error.SqlState, error.MessageText);
        }
        // The trial is in a transaction of its own.
        if (problem.SqlState == InTransaction && !IsInTransaction) return null;
        if (problem.Kind == ReplayProblemKind.NotUnderstood || Array.IndexOf(ForeignClasses, error.SqlState[..2]) >= 0) return null;
        if (problem.SqlState != error.SqlState) return ($"other code: {error.SqlState}, replay {problem.SqlState}", $"{error.MessageText}; replay: {problem.Message}");
        // Where the server names no position, the replay may say more.
        var position = CodePoints.PositionOf(sql, problem.Place.Column - 1);
        // A position behind the end is one in a definition that the server keeps.
        return error.Position == 0 || error.Position > sql.Length || error.Position == position
            ? null
            : ("other position: " + error.SqlState, $"{error.Position}, replay {position}: {error.MessageText}");
    }

    private List<ReplayProblem> Replay(string path, int line, string sql)
    {
        _problems.Clear();
        // A view of the text alone: each statement has its line from the file that it comes from, and its columns in itself.
        var text = new SqlText(sql, ParameterStyle.Psql);
        _replay.Continue(new ReplayScript(path, text, span => new Place(path, line, span.Start + 1)));
        return [.. _problems.Where(problem => problem.Kind != ReplayProblemKind.Information)];
    }

    private List<ReplayProblem> Try(string path, int line, string sql)
    {
        Replay(path, line, IsInTransaction ? "SAVEPOINT dbimpact_trial" : "BEGIN");
        var problems = Replay(path, line, sql);
        Replay(path, line, IsInTransaction ? "ROLLBACK TO dbimpact_trial; RELEASE dbimpact_trial" : "ROLLBACK");
        return problems;
    }

    /// <summary>A batch sends the text as it is.</summary>
    private async Task<PostgresException?> ExecuteAsync(string sql)
    {
        var batch = new NpgsqlBatch(_server);
        await using var disposing = batch.ConfigureAwait(false);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(sql));
        try
        {
            var reader = await batch.ExecuteReaderAsync().ConfigureAwait(false);
            await reader.DisposeAsync().ConfigureAwait(false);
            return null;
        }
        catch (PostgresException error)
        {
            return error;
        }
    }
}
