using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

internal sealed partial class Parser
{
    /// <summary>Whether an element of CREATE SCHEMA is being read; not every form of a statement may be one (gram.y <c>schema_stmt</c>).</summary>
    private bool _inSchema;

    /// <summary>Whether EXPLAIN stands before CREATE: it takes only what is created from a query (gram.y <c>ExplainableStmt</c>).</summary>
    private bool _isExplained;

    /// <summary>
    /// <c>CREATE SCHEMA [IF NOT EXISTS] { name | [name] AUTHORIZATION role } [element …]</c> (gram.y <c>CreateSchemaStmt</c>).
    /// </summary>
    private CreateSchemaStatement ParseCreateSchema(int start)
    {
        Expect(Keyword.Schema);
        var ifNotExists = AcceptIfNotExists();
        var name = At(Keyword.Authorization) ? null : ParseColId();
        var authorization = Accept(Keyword.Authorization) ? ParseRoleName() : null;
        var place = Current.Span;
        var elements = ParseSchemaElements();
        if (ifNotExists && !elements.IsEmpty)
            GrammarErrorBefore(place, "CREATE SCHEMA IF NOT EXISTS cannot include schema elements", SqlStates.FeatureNotSupported);
        return new CreateSchemaStatement(Finish(start))
        {
            IfNotExists = ifNotExists,
            Name = name,
            Authorization = authorization,
            Elements = elements,
        };
    }

    private NodeList<SqlStatement> ParseSchemaElements()
    {
        var mark = Mark();
        _inSchema = true;
        while (At(Keyword.Create) || At(Keyword.Grant))
        {
            if (At(Keyword.Grant)) Push(ParseGrantStatement());
            else if (BeginsSchemaElement()) Push(ParseCreateStatement());
            else
            {
                Advance();
                SyntaxError();
            }
        }
        _inSchema = false;
        return PopList<SqlStatement>(mark);
    }

    private bool BeginsSchemaElement() => Peek().Keyword is
        Keyword.Table or Keyword.Temp or Keyword.Temporary or Keyword.Local or Keyword.Global or Keyword.Unlogged or Keyword.Index
        or Keyword.Unique or Keyword.Sequence or Keyword.Trigger or Keyword.Constraint or Keyword.View or Keyword.Recursive or Keyword.Or;
}
