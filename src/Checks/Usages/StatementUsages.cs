using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Usages;

/// <summary>
/// The relations that bound statements use, each once for a statement and for each way to it, with the strongest thing that is done to it.
/// </summary>
public static class StatementUsages
{
    public static IEnumerable<Usage> Of(AnalyzedSite site, Database database)
    {
        if (site is null) throw new ArgumentNullException(nameof(site));
        foreach (var statement in site.Statements)
            foreach (var usage in OfStatement(site, statement, database))
                yield return usage;
    }

    private static IEnumerable<Usage> OfStatement(AnalyzedSite site, BoundStatement statement, Database database)
    {
        var uses = RelationUses.In(statement, database.Catalog);
        var tablesRead = uses.Count(use => use.Through.Count == 0);
        foreach (var use in uses)
        {
            yield return new Usage
            {
                Database = database.Name,
                Schema = database.Catalog.GetSchema(use.Relation.SchemaOid)?.Name,
                Table = use.Relation.Name,
                Columns = site.Site.IsMigration || use.Through.Count > 0
                    ? use.ColumnNames() : [.. use.ColumnNames(), .. MissingColumns(statement, use.Relation)],
                AllColumns = use.AllColumns,
                NamedColumns = use.AllColumns ? use.NamedColumns() : [],
                Through = use.ThroughOf(database.Catalog),
                Place = PlaceOf(site, statement),
                Kind = site.Site.IsMigration ? UsageKind.Migration : site.Site.Defines is not null ? UsageKind.Model : KindOf(use, statement, tablesRead),
                Library = site.Site.Library,
                Certainty = site.Certainty,
                Member = site.Site.Member,
            };
        }
        // What a migration uses and the catalog does not have was there at its time.
        if (site.Site.IsMigration) yield break;
        foreach (var error in statement.Errors)
        {
            if (error.Kind != BindingErrorKind.RelationNotFound || error.Name is null) continue;
            yield return new Usage
            {
                Database = database.Name,
                Schema = error.Qualifier,
                Table = error.Name,
                Place = PlaceOf(site, statement),
                Kind = KindOf(error, statement.Statement),
                Library = site.Site.Library,
                Certainty = site.Certainty,
                Member = site.Site.Member,
                Exists = false,
            };
        }
    }

    /// <summary>Columns that the statement takes from the relation and the catalog does not have: they are used all the same.</summary>
    private static IEnumerable<string> MissingColumns(BoundStatement statement, Relation relation) => statement.Errors
        .Where(error => error.Kind == BindingErrorKind.ColumnNotFound && error.Name is not null && IsOf(error, relation))
        .Select(error => error.Name!)
        .Distinct();

    private static bool IsOf(BindingError error, Relation relation) =>
        error.RelationOid != 0 ? error.RelationOid == relation.Oid : error.Scope.Count == 1 && error.Scope[0].RelationOid == relation.Oid;

    /// <summary>
    /// Where the statement is written: its own characters where it is one of several or a constant that stands elsewhere, else the whole
    /// expression that is handed over.
    /// </summary>
    private static SourceSpan PlaceOf(AnalyzedSite site, BoundStatement statement)
    {
        var place = site.Site.Place;
        var source = site.Site.Text.Source;
        var first = source.ToSource(new SqlSpan(statement.Statement.Span.Start, 0));
        var last = source.ToSource(new SqlSpan(statement.Statement.Span.End, 0));
        if (first is not { } from || last is not { } to || from.Path != to.Path || to.Start < from.Start) return place;
        var isInside = from.Path == place.Path && from.Start >= place.Start && to.Start <= place.End;
        return isInside && site.Script.Statements.Count == 1 ? place : new SourceSpan(from.Path, from.Start, to.Start - from.Start);
    }

    /// <summary>What is done to a relation that does not exist.</summary>
    private static UsageKind KindOf(BindingError error, SqlStatement statement) => statement switch
    {
        InsertStatement insert when insert.Target.Span.Contains(error.Span) => UsageKind.Insert,
        UpdateStatement update when update.Target.Span.Contains(error.Span) => UsageKind.Update,
        DeleteStatement delete when delete.Target.Span.Contains(error.Span) => UsageKind.Delete,
        MergeStatement merge when merge.Target.Span.Contains(error.Span) => UsageKind.Merge,
        _ => UsageKind.Select,
    };

    private static UsageKind KindOf(RelationUse use, BoundStatement statement, int tablesRead)
    {
        if (statement.Statement is MergeStatement && use.IsWritten) return UsageKind.Merge;
        var isUpsert = statement.Inserts.Any(insert => insert.OnConflict is { DoUpdate: true } && use.IsOf(insert.RelationOid));
        return use.KindOf(isUpsert, isJoin: tablesRead > 1);
    }
}
