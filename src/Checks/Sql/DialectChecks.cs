using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Findings;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Dialects;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Sql;

/// <summary>DBI1002: where PostgreSQL fails, another database's SQL is told, with PostgreSQL's way.</summary>
internal static class DialectChecks
{
    /// <summary>The names of a statement that the database does not have, and another has.</summary>
    public static IReadOnlyList<DialectName> NamesIn(AnalyzedSite site, BoundStatement statement, CheckContext context)
    {
        var names = DialectNames.In(site.Script, statement, name => OwnerOf(name, context));
        return names.Count == 0 ? names : [.. names.Where(name => name.Error is null || IsOfNoOther(site.Site, statement.Statement, name.Error, context))];
    }

    /// <summary>What a statement that is not bound says as only another database does: types and values of columns, settings.</summary>
    /// <param name="site">Where it is.</param>
    /// <param name="script">What it was read from.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="context">What it is compared with.</param>
    /// <param name="made">Names that the code makes beside those of the context.</param>
    public static IEnumerable<Finding> Utility(
        SqlSite site, SqlScript script, SqlStatement statement, CheckContext context, Lazy<HashSet<string>>? made = null) =>
        DialectNames.InUtility(script, statement, name => OwnerOf(name, context, made)).Select(construct => Check(site, construct));

    public static Finding Check(SqlSite site, DialectConstruct construct)
    {
        var edits = Edits(site, construct);
        var difference = construct.Difference;
        var explanation = difference is null ? "PostgreSQL's way to say it" : $"PostgreSQL's way: {difference}";
        return new Finding
        {
            Rule = Rules.OtherDialect,
            Message = difference is null || edits.Count == 0 ? construct.Message : $"{construct.Message} ({difference})",
            Place = site.Text.Source.ToSource(construct.Span) ?? site.Place,
            SqlState = construct.SqlState,
            Suggestions = construct.Replacement is { } replacement
                ? [new Suggestion(replacement, Evidence.Dialect, explanation, edits, difference is null && edits.Count > 0)]
                : [],
        };
    }

    /// <summary>All of the edits, or none: one alone would say something else.</summary>
    private static IReadOnlyList<SourceEdit> Edits(SqlSite site, DialectConstruct construct)
    {
        var edits = new List<SourceEdit>(construct.Edits.Count);
        foreach (var edit in construct.Edits)
        {
            if (site.Text.Source.ToEdit(edit.Span, edit.NewText) is not { } written) return [];
            edits.Add(written);
        }
        return edits;
    }

    /// <summary>Whether no name of this database may have been meant, which would say more than another database's.</summary>
    private static bool IsOfNoOther(SqlSite site, SqlStatement statement, BindingError error, CheckContext context) => error.Kind switch
    {
        BindingErrorKind.TypeNotFound => error.Name is { } name && OwnerOf(name, context) == NameOwner.Nobody,
        BindingErrorKind.OperatorNotFound or BindingErrorKind.RoutineNotFound or BindingErrorKind.ValueDoesNotFit => true,
        _ => NameChecks.Check(site, statement, error, context) is { Suggestions.Count: 0 },
    };

    private static bool HadRoutine(DatabaseCatalog catalog, string name) =>
        catalog.History.Drops.Any(drop => drop.Object == HistoryObject.Routine && drop.Name == name)
        || catalog.History.Renames.Any(rename => rename.Object == HistoryObject.Routine && rename.OldName == name);

    private static NameOwner OwnerOf(string name, CheckContext context, Lazy<HashSet<string>>? made = null)
    {
        var catalog = context.Database.Catalog;
        // A function that a migration has dropped or renamed was the database's own.
        if (context.Database.MayLackRelations || context.IsMadeByCode(name) || made?.Value.Contains(name) == true || catalog.HasUnknownExtension || HadRoutine(catalog, name)
            || catalog.MayHaveBuiltIn(BuiltIns.PgCatalogOid, name)) return NameOwner.Database;
        var owner = NameOwner.Nobody;
        foreach (var schema in catalog.Schemas)
        {
            if (catalog.FindRoutines(schema.Oid, name).Count == 0 && catalog.FindType(schema.Oid, name) is null
                && catalog.FindCollation(schema.Oid, name) is null) continue;
            if (schema.Oid != BuiltIns.PgCatalogOid) return NameOwner.Database;
            owner = NameOwner.PostgreSql;
        }
        return owner;
    }
}
