using System;
using System.Collections.Generic;
using DbImpact.Checks.DatabaseCode;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Usages;

/// <summary>
/// The relations that the database's own SQL names: each once for a statement of a routine's body, and once for a view, default, check, index or
/// trigger.
/// </summary>
public static class DatabaseUsages
{
    public static IEnumerable<Usage> Of(DatabaseSite site, Database database)
    {
        if (site is null) throw new ArgumentNullException(nameof(site));
        if (database is null) throw new ArgumentNullException(nameof(database));
        foreach (var statement in site.Statements)
        {
            var uses = new RelationUses(database.Catalog);
            uses.Add(statement);
            foreach (var use in uses.All)
            {
                if (use.Relation.Kind is RelationKind.Sequence or RelationKind.CompositeType) continue;
                yield return new Usage
                {
                    Database = database.Name,
                    Schema = database.Catalog.GetSchema(use.Relation.SchemaOid)?.Name,
                    Table = use.Relation.Name,
                    Columns = use.ColumnNames(),
                    AllColumns = use.AllColumns,
                    Place = PlaceOf(site, statement),
                    Kind = site.IsRoutine ? UsageKind.Function : UsageKind.Ddl,
                    Operation = site.IsRoutine ? use.KindOf(isUpsert: false, isJoin: false) : null,
                    Library = DatabaseSite.Origin,
                    Certainty = site.Certainty,
                    Member = site.Site.Member,
                    IsOfDatabase = true,
                };
            }
        }
    }

    private static SourceSpan PlaceOf(DatabaseSite site, BoundStatement statement) =>
        site.IsRoutine ? site.Site.Text.Source.ToSource(statement.Statement.Span) ?? site.Site.Place : site.Site.Place;
}
