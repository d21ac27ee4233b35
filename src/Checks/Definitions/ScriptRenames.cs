using System;
using System.Collections.Generic;
using DbImpact.Checks.Suggestions;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Definitions;

/// <summary>The renames of tables and columns that a script writes down: evidence, whatever database it was run on.</summary>
public static class ScriptRenames
{
    /// <param name="script">A migration.</param>
    /// <param name="placeOf">Where a span of it stands.</param>
    public static IReadOnlyList<WrittenRename> In(SqlScript script, Func<SqlSpan, Place> placeOf)
    {
        if (script is null) throw new ArgumentNullException(nameof(script));
        if (placeOf is null) throw new ArgumentNullException(nameof(placeOf));
        var renames = new List<WrittenRename>();
        foreach (var statement in script.Statements)
        {
            if (statement is not RenameStatement { Object: NamedObject renamed } rename || !IsRelation(renamed.Kind)) continue;
            if (renamed.Name.HasHole || rename.NewName.HasHole || rename.Member is { HasHole: true }) continue;
            var at = placeOf(statement.Span);
            var schema = renamed.Name.Schema?.Name;
            var table = renamed.Name.Name.Name;
            if (rename.Member is null)
            {
                // Column renames of this script that came before name the table as it was then.
                for (var i = 0; i < renames.Count; i++)
                    if (renames[i].Column is not null && renames[i].Table == table) renames[i] = renames[i] with { Table = rename.NewName.Name };
                renames.Add(new WrittenRename(schema, table, null, rename.NewName.Name, at));
            }
            else if (rename.MemberKind == ObjectKind.Column)
            {
                renames.Add(new WrittenRename(schema, table, rename.Member.Name, rename.NewName.Name, at));
            }
        }
        return renames;
    }

    private static bool IsRelation(ObjectKind kind) =>
        kind is ObjectKind.Table or ObjectKind.View or ObjectKind.MaterializedView or ObjectKind.ForeignTable;
}
