using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>Cursors and prepared statements.</summary>
internal sealed partial class Parser
{
    /// <summary><c>DECLARE name [option …] CURSOR [{ WITH | WITHOUT } HOLD] FOR query</c> (gram.y <c>DeclareCursorStmt</c>).</summary>
    private DeclareCursorStatement ParseDeclareStatement()
    {
        var start = Position;
        Expect(Keyword.Declare);
        var name = ParseColId();
        var options = CursorOptions.None;
        while (!At(Keyword.Cursor) && ParseCursorOption() is var option && option != CursorOptions.None) options |= option;
        Expect(Keyword.Cursor);
        if (AcceptWith())
        {
            Expect(Keyword.Hold);
            options |= CursorOptions.Hold;
        }
        else if (AcceptWithout()) Expect(Keyword.Hold);
        Expect(Keyword.For);
        var query = ParseSelectStatement();
        return new DeclareCursorStatement(Finish(start)) { Name = name, Options = options, Query = query };
    }

    private CursorOptions ParseCursorOption()
    {
        if (Accept(Keyword.Scroll)) return CursorOptions.Scroll;
        if (Accept(Keyword.Binary)) return CursorOptions.Binary;
        if (Accept(Keyword.Insensitive)) return CursorOptions.Insensitive;
        if (_version >= 14 && Accept(Keyword.Asensitive)) return CursorOptions.Asensitive;
        if (!Accept(Keyword.No)) return CursorOptions.None;
        Expect(Keyword.Scroll);
        return CursorOptions.NoScroll;
    }

    /// <summary>
    /// <c>{ FETCH | MOVE } [direction] [FROM | IN] cursor</c> (gram.y <c>fetch_args</c>); a cursor may be called as a direction is.
    /// </summary>
    private FetchStatement ParseFetchStatement()
    {
        var start = Position;
        var isMove = Accept(Keyword.Move);
        if (!isMove) Expect(Keyword.Fetch);
        SignedNumber? count = null;
        var direction = ParseFetchDirection(ref count);
        if (!Accept(Keyword.From)) Accept(Keyword.In);
        var cursor = ParseColId();
        return new FetchStatement(Finish(start)) { IsMove = isMove, Direction = direction, Count = count, Cursor = cursor };
    }

    private FetchDirection ParseFetchDirection(ref SignedNumber? count)
    {
        if (AtSignedNumber)
        {
            count = ParseSignedInteger();
            return FetchDirection.Count;
        }
        if (Accept(Keyword.All)) return FetchDirection.All;
        var next = Peek();
        var isFollowed = IsColId(next) || next.Keyword is Keyword.From or Keyword.In;
        var isCounted = IsNumber(next);
        switch (_keyword)
        {
            case Keyword.Next when isFollowed: return TakeDirection(FetchDirection.Next);
            case Keyword.Prior when isFollowed: return TakeDirection(FetchDirection.Prior);
            case Keyword.First when isFollowed: return TakeDirection(FetchDirection.First);
            case Keyword.Last when isFollowed: return TakeDirection(FetchDirection.Last);
            case Keyword.Absolute when isCounted: return TakeCountedDirection(FetchDirection.Absolute, ref count);
            case Keyword.Relative when isCounted: return TakeCountedDirection(FetchDirection.Relative, ref count);
            case Keyword.Forward when isCounted: return TakeCountedDirection(FetchDirection.ForwardCount, ref count);
            case Keyword.Backward when isCounted: return TakeCountedDirection(FetchDirection.BackwardCount, ref count);
            case Keyword.Forward or Keyword.Backward when isFollowed || next.Keyword == Keyword.All:
                var isForward = At(Keyword.Forward);
                Advance();
                if (Accept(Keyword.All)) return isForward ? FetchDirection.ForwardAll : FetchDirection.BackwardAll;
                return isForward ? FetchDirection.Forward : FetchDirection.Backward;
            default: return FetchDirection.Next;
        }
    }

    private FetchDirection TakeDirection(FetchDirection direction)
    {
        Advance();
        return direction;
    }

    private FetchDirection TakeCountedDirection(FetchDirection direction, ref SignedNumber? count)
    {
        Advance();
        count = ParseSignedInteger();
        return direction;
    }

    private CloseStatement ParseCloseStatement()
    {
        var start = Position;
        Expect(Keyword.Close);
        var cursor = Accept(Keyword.All) ? null : ParseColId();
        return new CloseStatement(Finish(start)) { Cursor = cursor };
    }

    /// <summary><c>PREPARE name [( type, … )] AS statement</c>, or <c>PREPARE TRANSACTION 'id'</c>.</summary>
    private SqlStatement ParsePrepareStatement()
    {
        var start = Position;
        Expect(Keyword.Prepare);
        if (At(Keyword.Transaction) && Peek().Kind == TokenKind.String)
        {
            Advance();
            var id = ParseSconst();
            return new TransactionStatement(Finish(start)) { Command = TransactionCommand.PrepareTransaction, TransactionId = id };
        }
        var name = ParseColId();
        var types = At(TokenKind.OpenParenthesis) ? ParseParenthesizedTypes() : default;
        Expect(Keyword.As);
        var statement = ParsePreparableStatement();
        return new PrepareStatement(Finish(start)) { Name = name, ParameterTypes = types, Statement = statement };
    }

    /// <summary><c>EXECUTE name [( argument, … )]</c>.</summary>
    private ExecuteStatement ParseExecuteStatement()
    {
        var start = Position;
        Expect(Keyword.Execute);
        var name = ParseColId();
        var arguments = At(TokenKind.OpenParenthesis) ? ParseParenthesizedExpressions() : default;
        return new ExecuteStatement(Finish(start)) { Name = name, Arguments = arguments };
    }

    /// <summary><c>DEALLOCATE [PREPARE] { name | ALL }</c>; a statement may be called prepare.</summary>
    private DeallocateStatement ParseDeallocateStatement()
    {
        var start = Position;
        Expect(Keyword.Deallocate);
        if (At(Keyword.Prepare) && (IsColId(Peek()) || AtAhead(1, Keyword.All))) Advance();
        var name = Accept(Keyword.All) ? null : ParseColId();
        return new DeallocateStatement(Finish(start)) { Name = name };
    }
}
