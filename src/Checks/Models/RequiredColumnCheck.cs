using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Findings;
using DbImpact.Checks.Sql;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.Checks.Models;

/// <summary>DBI4006: an entity that the program inserts has a property for every column that a row cannot do without.</summary>
internal static class RequiredColumnCheck
{
    public static Finding? Check(EntityModel model, Relation relation, CheckContext context)
    {
        if (!model.IsCreated || model.IsView) return null;
        var models = context.Models.OfSameTable(relation, model).ToArray();
        // What one class leaves out another of the same table may have; and whoever is not completely known may have it too.
        if (models.Length == 0 || models.Any(IsOpen) || context.Database.MayLackRelations) return null;
        var mapped = new HashSet<string>(
            models.SelectMany(static other => other.Properties).Select(static property => Names.Truncate(property.Column.Name)), StringComparer.Ordinal);
        // A property whose column is missing is probably meant for one of those that nobody maps.
        if (model.Properties.Any(property => relation.FindColumn(Names.Truncate(property.Column.Name)) is null
            && !Names.IsSystemColumn(property.Column.Name))) return null;

        var catalog = context.Database.Catalog;
        var missing = InsertChecks.RequiredColumns(catalog, relation).Where(column => !mapped.Contains(column.Name)).ToArray();
        if (missing.Length == 0) return null;
        var names = string.Join(", ", missing.Select(static column => $"\"{column.Name}\""));
        var verb = missing.Length == 1 ? "is NOT NULL and has no default" : "are NOT NULL and have no defaults";
        return new Finding
        {
            Rule = Rules.RequiredColumnNotMapped,
            Message = $"{names} of {relation.Name} {verb}, and no property of {ModelCheck.ShortName(model)} is mapped to "
                + (missing.Length == 1 ? "it" : "them") + ": inserts will fail",
            Place = model.Place,
            Schema = catalog.GetSchema(relation.SchemaOid)?.Name,
            Table = relation.Name,
            Column = missing[0].Name,
            SqlState = "23502",
            Related = [.. missing.Where(static column => column.DefinedAt is not null)
                .Select(static column => new RelatedPlace($"\"{column.Name}\" is defined here", column.DefinedAt!.Path, null, column.DefinedAt.Line))],
        };
    }

    private static bool IsOpen(EntityModel model) => model.Gaps.Count > 0 || model.IsNamingAssumed || model.Properties.Any(static p => p.IsUncertain);
}
