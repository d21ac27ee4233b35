using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// <code>
/// { BEGIN [ WORK | TRANSACTION ] | START TRANSACTION } [ mode [ [ , ] ... ] ]
/// { COMMIT | END | ROLLBACK | ABORT } [ WORK | TRANSACTION ] [ AND [ NO ] CHAIN ]
/// SAVEPOINT name
/// RELEASE [ SAVEPOINT ] name
/// ROLLBACK [ WORK | TRANSACTION ] TO [ SAVEPOINT ] name
/// PREPARE TRANSACTION 'id'
/// { COMMIT | ROLLBACK } PREPARED 'id'
/// </code>
/// </summary>
internal sealed partial class Parser
{
    private TransactionStatement ParseBeginStatement()
    {
        var start = Position;
        var command = Accept(Keyword.Begin) ? TransactionCommand.Begin : TransactionCommand.StartTransaction;
        if (command == TransactionCommand.Begin) AcceptTransactionWord();
        else
        {
            Expect(Keyword.Start);
            Expect(Keyword.Transaction);
        }
        var modes = AtTransactionMode ? ParseTransactionModes() : default;
        return new TransactionStatement(Finish(start)) { Command = command, Modes = modes };
    }

    private void AcceptTransactionWord()
    {
        if (!Accept(Keyword.Work)) Accept(Keyword.Transaction);
    }

    private TransactionStatement ParseTransactionEnd()
    {
        var start = Position;
        var command = _keyword switch
        {
            Keyword.Commit => TransactionCommand.Commit,
            Keyword.End => TransactionCommand.End,
            Keyword.Abort => TransactionCommand.Abort,
            _ => TransactionCommand.Rollback,
        };
        Advance();
        if (command is TransactionCommand.Commit or TransactionCommand.Rollback && Accept(Keyword.Prepared))
        {
            var id = ParseSconst();
            var prepared = command == TransactionCommand.Commit ? TransactionCommand.CommitPrepared : TransactionCommand.RollbackPrepared;
            return new TransactionStatement(Finish(start)) { Command = prepared, TransactionId = id };
        }
        AcceptTransactionWord();
        if (command == TransactionCommand.Rollback && Accept(Keyword.To))
        {
            var savepoint = ParseSavepointName();
            return new TransactionStatement(Finish(start)) { Command = TransactionCommand.RollbackTo, Savepoint = savepoint };
        }
        bool? chain = null;
        if (Accept(Keyword.And))
        {
            chain = !Accept(Keyword.No);
            Expect(Keyword.Chain);
        }
        return new TransactionStatement(Finish(start)) { Command = command, Chain = chain };
    }

    /// <summary><c>[SAVEPOINT] name</c>; a savepoint may be called savepoint.</summary>
    private Identifier ParseSavepointName()
    {
        if (At(Keyword.Savepoint) && IsColId(Peek())) Advance();
        return ParseColId();
    }

    private TransactionStatement ParseSavepointStatement()
    {
        var start = Position;
        if (Accept(Keyword.Release))
        {
            var released = ParseSavepointName();
            return new TransactionStatement(Finish(start)) { Command = TransactionCommand.Release, Savepoint = released };
        }
        Expect(Keyword.Savepoint);
        var savepoint = ParseColId();
        return new TransactionStatement(Finish(start)) { Command = TransactionCommand.Savepoint, Savepoint = savepoint };
    }

    private bool AtTransactionMode => _keyword is Keyword.Isolation or Keyword.Read or Keyword.Deferrable or Keyword.Not;

    /// <summary>One or more, with or without commas (gram.y <c>transaction_mode_list</c>).</summary>
    private NodeList<TransactionMode> ParseTransactionModes()
    {
        var mark = Mark();
        do Push(ParseTransactionMode());
        while (Accept(TokenKind.Comma) || AtTransactionMode);
        return PopList<TransactionMode>(mark);
    }

    private TransactionMode ParseTransactionMode()
    {
        var start = Position;
        var kind = ParseTransactionModeKind();
        return new TransactionMode(Finish(start)) { Kind = kind };
    }

    private TransactionModeKind ParseTransactionModeKind()
    {
        if (Accept(Keyword.Deferrable)) return TransactionModeKind.Deferrable;
        if (AcceptNot())
        {
            Expect(Keyword.Deferrable);
            return TransactionModeKind.NotDeferrable;
        }
        if (Accept(Keyword.Read))
        {
            if (Accept(Keyword.Only)) return TransactionModeKind.ReadOnly;
            Expect(Keyword.Write);
            return TransactionModeKind.ReadWrite;
        }
        Expect(Keyword.Isolation);
        Expect(Keyword.Level);
        if (Accept(Keyword.Serializable)) return TransactionModeKind.IsolationSerializable;
        if (Accept(Keyword.Repeatable))
        {
            Expect(Keyword.Read);
            return TransactionModeKind.IsolationRepeatableRead;
        }
        Expect(Keyword.Read);
        if (Accept(Keyword.Uncommitted)) return TransactionModeKind.IsolationReadUncommitted;
        Expect(Keyword.Committed);
        return TransactionModeKind.IsolationReadCommitted;
    }
}
