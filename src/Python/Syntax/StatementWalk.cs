using System.Collections.Generic;

namespace DbImpact.Python.Syntax;

/// <summary>The statements of a body and of the blocks in it; not those of functions and classes that it defines.</summary>
internal static class StatementWalk
{
    public static IEnumerable<Statement> All(IReadOnlyList<Statement> body)
    {
        var open = new Stack<Statement>();
        Push(open, body);
        while (open.Count > 0)
        {
            var statement = open.Pop();
            yield return statement;
            foreach (var block in BlocksOf(statement)) Push(open, block);
        }
    }

    private static void Push(Stack<Statement> open, IReadOnlyList<Statement> body)
    {
        for (var i = body.Count - 1; i >= 0; i--) open.Push(body[i]);
    }

    private static IEnumerable<IReadOnlyList<Statement>> BlocksOf(Statement statement)
    {
        switch (statement)
        {
            case IfStatement @if:
                if (@if.OrElse is { } orElse) yield return orElse;
                for (var i = @if.Branches.Count - 1; i >= 0; i--) yield return @if.Branches[i].Body;
                break;
            case ForStatement @for:
                if (@for.OrElse is { } afterFor) yield return afterFor;
                yield return @for.Body;
                break;
            case WhileStatement @while:
                if (@while.OrElse is { } afterWhile) yield return afterWhile;
                yield return @while.Body;
                break;
            case WithStatement with:
                yield return with.Body;
                break;
            case TryStatement @try:
                if (@try.Final is { } final) yield return final;
                if (@try.OrElse is { } otherwise) yield return otherwise;
                for (var i = @try.Handlers.Count - 1; i >= 0; i--) yield return @try.Handlers[i].Body;
                yield return @try.Body;
                break;
            case MatchStatement match:
                for (var i = match.Cases.Count - 1; i >= 0; i--) yield return match.Cases[i].Body;
                break;
        }
    }
}
