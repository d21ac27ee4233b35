using System.Collections.Generic;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>
/// DO: a block of PL/pgSQL is followed as far as it is certain what it does: plain statements, and branches whose conditions ask the
/// catalog. One that loops, has variables or builds its SQL may do anything but where all of its commands are on rows, and is not understood.
/// </summary>
internal sealed partial class ReplaySession
{
    private void ApplyDo(DoStatement block)
    {
        if (block.Language is Identifier { Name: not "plpgsql" } || block.Code is not { HasHole: false } code)
            throw new NotUnderstoodException("the block is not understood", block.Span);
        if (PlainBlock.Read(code.Value) is not { } body)
        {
            if (!BlockEffects.AreOnData(code.Value, Catalog)) throw new NotUnderstoodException("the block does more than plain statements", block.Span);
            Ignore();
            return;
        }
        var (text, tokens, outer) = (_text, _tokens, _script);
        try
        {
            _isInBlock = true;
            if (body.HasEffect) Run(block, outer, body);
            // A block outside of a transaction is one of its own.
            if (_savepoints.Count == 0 && _pathAfterTransaction is { } path) (_searchPath, _pathAfterTransaction) = (path, null);
        }
        finally
        {
            _isInBlock = false;
            (_text, _tokens, _script) = (text, tokens, outer);
            Start(block);
        }
    }

    private bool _isInBlock;

    private void Run(DoStatement block, ReplayScript outer, PlainBlock body)
    {
        var mark = _builder.Mark();
        try
        {
            Run(block, outer, body.Statements);
        }
        catch (StatementException error) when (body.IgnoresDuplicates && IsDuplicate(error.SqlState))
        {
            _builder.UndoTo(mark);
        }
    }

    private void Run(DoStatement block, ReplayScript outer, IReadOnlyList<BlockStatement> statements)
    {
        foreach (var statement in statements)
        {
            switch (statement)
            {
                case PlainBlock nested: Run(block, outer, nested); break;
                case BlockSql sql: Run(block, outer, sql.Text); break;
                case BlockQuery query: Refuse(block, outer, query); break;
                case BlockIf { HasEffect: false, MayRaise: false }: break;
                case BlockIf branches:
                    foreach (var branch in branches.Branches)
                    {
                        // What is asked of the data is not known.
                        if (branch.Key.Length > 0 && (IsTrue(branch.Key) ?? throw new NotUnderstoodException("what the block asks is not known", block.Span)) is false)
                            continue;
                        Run(block, outer, branch.Value);
                        break;
                    }
                    break;
                case BlockRaise { MayRaise: true }: throw new StatementException("P0001", "the block raises an exception", block.Span);
            }
        }
    }

    private void Run(DoStatement block, ReplayScript outer, string sql)
    {
        foreach (var statement in Read(block, outer, sql))
        {
            Start(statement);
            Execute(statement);
        }
    }

    /// <summary>What is wrong with the query itself comes first.</summary>
    private void Refuse(DoStatement block, ReplayScript outer, BlockQuery query)
    {
        foreach (var statement in Read(block, outer, query.Text))
        {
            var bound = Binder.Bind(statement, _text, new BindingContext(Catalog) { SearchPath = BinderPath() });
            if (bound.Errors.Count > 0) throw Raised(bound.Errors[0]);
        }
        throw new StatementException(
            SqlStates.SyntaxError,
            "query has no destination for result data",
            block.Span,
            hint: "If you want to discard the results of a SELECT, use PERFORM instead.");
    }

    private NodeList<SqlStatement> Read(DoStatement block, ReplayScript outer, string sql)
    {
        var script = SqlParser.ParseScript(new SqlText(sql), new ParserOptions { ServerVersion = Catalog.ServerVersion });
        if (script.Errors.Count > 0) throw new NotUnderstoodException("the block does more than plain statements", block.Span);
        _script = new ReplayScript(outer.Path, script.Text, _ => outer.PlaceOf(block.Span));
        _text = script.Text;
        _tokens = script.Tokens;
        return script.Statements;
    }

    /// <summary>A query or CALL may be there for what a routine of the database's own does.</summary>
    private void FollowCalls(SqlStatement statement)
    {
        foreach (var (call, routine) in CalledRoutines(statement))
            if (BlockEffects.MayChangeCatalog(routine, Catalog)) throw new NotUnderstoodException($"what {call.Name} makes and changes is not followed", statement.Span);
    }

    /// <summary>The routines that the calls of a statement may mean, in the order of the calls.</summary>
    private List<(FunctionCall Call, Routine Routine)> CalledRoutines(SqlStatement statement)
    {
        var found = new List<(FunctionCall, Routine)>();
        statement.Walk(node =>
        {
            if (node is FunctionCall { Name.HasHole: false } call)
                foreach (var schema in call.Name.Schema is { } written ? Catalog.FindSchema(written.Name) is { } known ? [known.Oid] : [] : VisibleSchemas())
                    foreach (var routine in Catalog.FindRoutines(schema, call.Name.Name.Name)) found.Add((call, routine));
            return true;
        });
        return found;
    }

    private static bool IsDuplicate(string sqlState) => sqlState is SqlStates.DuplicateObject or SqlStates.DuplicateTable
        or SqlStates.DuplicateColumn or SqlStates.DuplicateSchema or SqlStates.DuplicateFunction;
}
