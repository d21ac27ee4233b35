using System.Collections.Generic;
using DbImpact.Checks.Definitions;
using DbImpact.Checks.Suggestions;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DbImpact.Analyzers.Snapshots;

/// <summary>The renames that a project's migrations write down. Read only when a name is missing for the first time.</summary>
internal static class MigrationRenames
{
    public static IEnumerable<WrittenRename> In(IEnumerable<AdditionalText> migrations)
    {
        foreach (var file in migrations)
        {
            if (file.GetText() is not { } text) continue;
            var script = SqlParser.ParseScript(new SqlText(text.ToString(), ParameterStyle.Psql));
            foreach (var rename in ScriptRenames.In(script, span => PlaceOf(file.Path, text, span))) yield return rename;
        }
    }

    private static Place PlaceOf(string path, SourceText text, SqlSpan span)
    {
        var at = text.Lines.GetLinePosition(span.Start);
        return new Place(path, at.Line + 1, at.Character + 1);
    }
}
