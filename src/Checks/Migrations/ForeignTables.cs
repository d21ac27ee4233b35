using System;
using System.Collections.Generic;
using System.Text;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Migrations;

/// <summary>The tables that statements refer to by foreign keys: another service's migrations may make them.</summary>
internal static class ForeignTables
{
    /// <summary>Their names, with the schema where it is written: <c>agents.agents</c>.</summary>
    public static IEnumerable<string> In(SqlText text)
    {
        if (text.Text.IndexOf("REFERENCES", StringComparison.OrdinalIgnoreCase) < 0) return [];
        var found = new List<string>();
        foreach (var statement in SqlParser.ParseScript(text).Statements)
        {
            statement.Walk(node =>
            {
                if (node is ForeignKeyConstraint { Referenced: { HasHole: false } name }) found.Add(name.Schema is { } schema ? schema.Name + "." + name.Name.Name : name.Name.Name);
                return true;
            });
        }
        return found;
    }

    /// <summary>CREATE TABLE without its foreign keys; null for any other statement and for a table that has none.</summary>
    public static SqlText? WithoutForeignKeys(SqlText text)
    {
        if (SqlParser.ParseStatement(text) is not CreateTableStatement create) return null;
        var written = new StringBuilder(text.Text);
        var isChanged = false;
        for (var i = create.Elements.Count - 1; i > 0; i--)
        {
            if (create.Elements[i] is not ForeignKeyConstraint key) continue;
            var from = create.Elements[i - 1].Span.End;
            written.Remove(from, key.Span.End - from);
            isChanged = true;
        }
        return isChanged ? new SqlText(written.ToString(), text.ParameterStyle) : null;
    }
}
