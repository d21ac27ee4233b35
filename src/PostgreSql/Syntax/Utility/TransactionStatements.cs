using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>gram.y <c>TransactionStmt</c>.</summary>
public enum TransactionCommand
{
    Begin,
    StartTransaction,
    Commit,
    End,
    Rollback,
    Abort,
    Savepoint,
    Release,
    RollbackTo,
    PrepareTransaction,
    CommitPrepared,
    RollbackPrepared,
}

/// <summary>BEGIN, COMMIT, ROLLBACK, SAVEPOINT and their kin.</summary>
public sealed class TransactionStatement(SqlSpan span) : SqlStatement(span)
{
    public TransactionCommand Command { get; init; }

    public NodeList<TransactionMode> Modes { get; init; }

    /// <summary>AND [NO] CHAIN.</summary>
    public bool? Chain { get; init; }

    public Identifier? Savepoint { get; init; }

    /// <summary>Of the two-phase commands.</summary>
    public StringConstant? TransactionId { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(Modes);
        action.Maybe(Savepoint);
        action.Maybe(TransactionId);
    }
}
