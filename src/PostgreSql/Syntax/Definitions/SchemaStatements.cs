using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>CREATE SCHEMA (gram.y <c>CreateSchemaStmt</c>).</summary>
public sealed class CreateSchemaStatement(SqlSpan span) : SqlStatement(span)
{
    public bool IfNotExists { get; init; }

    /// <summary>Null where AUTHORIZATION names it.</summary>
    public Identifier? Name { get; init; }

    public RoleName? Authorization { get; init; }

    public NodeList<SqlStatement> Elements { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Name);
        action.Maybe(Authorization);
        action.Each(Elements);
    }
}
