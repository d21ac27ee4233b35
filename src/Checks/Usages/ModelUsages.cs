using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.Checks.Usages;

/// <summary>A model as a usage of its table and, where that is a view, of the tables under it.</summary>
public static class ModelUsages
{
    public static IEnumerable<Usage> Of(EntityModel model, Database database)
    {
        if (model is null) throw new ArgumentNullException(nameof(model));
        if (database is null) throw new ArgumentNullException(nameof(database));
        var relation = model.TableIsUncertain ? null : database.Resolve(model.Schema?.Name, Names.Truncate(model.Table.Name));
        var uncertain = model.TableIsUncertain || model.Gaps.Count > 0 || model.Properties.Any(property => property.IsUncertain);
        var usage = new Usage
        {
            Database = database.Name,
            Schema = relation is null ? model.Schema?.Name : database.Catalog.GetSchema(relation.SchemaOid)?.Name,
            Table = model.Table.Name,
            Columns = model.Properties.Where(property => !property.IsUncertain).Select(property => property.Column.Name).Distinct().ToArray(),
            Place = model.Extent,
            Kind = UsageKind.Model,
            Library = model.Library,
            Certainty = model.TableIsUncertain ? Certainty.Unknown : uncertain ? Certainty.Partial : Certainty.Known,
            Member = model.TypeName.Substring(model.TypeName.LastIndexOf('.') + 1),
            Exists = relation is not null,
        };
        return [usage, .. relation is null ? [] : Under(usage, relation, database)];
    }

    private static IEnumerable<Usage> Under(Usage usage, Relation view, Database database)
    {
        var uses = new RelationUses(database.Catalog);
        uses.AddUnder(view, usage.Columns);
        return uses.All.Select(use => usage with
        {
            Schema = database.Catalog.GetSchema(use.Relation.SchemaOid)?.Name,
            Table = use.Relation.Name,
            Columns = use.ColumnNames(),
            Through = use.ThroughOf(database.Catalog),
        });
    }
}
