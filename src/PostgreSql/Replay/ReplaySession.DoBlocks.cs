using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>
/// DO: a block of PL/pgSQL that is nothing but plain statements is applied. One that branches, loops or builds its SQL may do anything,
/// and is not understood, except for the idiom that makes a type unless it exists.
/// </summary>
internal sealed partial class ReplaySession
{
    private void ApplyDo(DoStatement block)
    {
        if (block.Language is Identifier { Name: not "plpgsql" } || block.Code is not { HasHole: false } code)
            throw new NotUnderstoodException("the block is not understood", block.Span);
        if (PlainBlock.Read(code.Value) is not { } body) throw new NotUnderstoodException("the block does more than plain statements", block.Span);
        var script = SqlParser.ParseScript(new SqlText(body.Statements), new ParserOptions { ServerVersion = Catalog.ServerVersion });
        if (script.Errors.Count > 0) throw new NotUnderstoodException("the block does more than plain statements", block.Span);
        Run(block, script, body.IgnoresDuplicates);
    }

    private void Run(DoStatement block, SqlScript script, bool ignoresDuplicates)
    {
        var (text, tokens, outer) = (_text, _tokens, _script);
        var mark = _builder.Mark();
        try
        {
            _script = new ReplayScript(outer.Path, script.Text, _ => outer.PlaceOf(block.Span));
            _text = script.Text;
            _tokens = script.Tokens;
            foreach (var statement in script.Statements)
            {
                Start(statement);
                Execute(statement);
            }
        }
        catch (StatementException error) when (ignoresDuplicates && IsDuplicate(error.SqlState))
        {
            _builder.UndoTo(mark);
        }
        finally
        {
            (_text, _tokens, _script) = (text, tokens, outer);
            Start(block);
        }
    }

    private static bool IsDuplicate(string sqlState) => sqlState is SqlStates.DuplicateObject or SqlStates.DuplicateTable
        or SqlStates.DuplicateColumn or SqlStates.DuplicateSchema or SqlStates.DuplicateFunction;
}
