using System;
using System.Linq;
using DbImpact.Checks.Facts;

namespace DbImpact.Checks.Usages;

/// <summary>A model as a usage of its table.</summary>
public static class ModelUsages
{
    public static Usage Of(EntityModel model, Database database)
    {
        if (model is null) throw new ArgumentNullException(nameof(model));
        if (database is null) throw new ArgumentNullException(nameof(database));
        var relation = model.TableIsUncertain ? null : database.Resolve(model.Schema?.Name, Names.Truncate(model.Table.Name));
        var uncertain = model.TableIsUncertain || model.Gaps.Count > 0 || model.Properties.Any(property => property.IsUncertain);
        return new Usage
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
    }
}
