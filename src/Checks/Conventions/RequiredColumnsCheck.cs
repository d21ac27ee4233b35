using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Findings;
using DbImpact.Checks.Services;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Conventions;

/// <summary>DBI7001: a table, or a model of one that has them, lacks columns that every table is to have.</summary>
public static class RequiredColumnsCheck
{
    /// <param name="database">The database.</param>
    /// <param name="models">All models of it.</param>
    /// <param name="conventions">What is wanted.</param>
    /// <param name="placeOf">Where a place of the catalog's source stands; it is told something where there is none.</param>
    /// <returns>At the first model of a table, or where the table is made.</returns>
    public static IEnumerable<Finding> Check(
        Database database, IReadOnlyList<PlacedModel> models, TableConventions conventions, Func<Place?, SourceSpan> placeOf)
    {
        if (database is null) throw new ArgumentNullException(nameof(database));
        if (conventions is null) throw new ArgumentNullException(nameof(conventions));
        if (placeOf is null) throw new ArgumentNullException(nameof(placeOf));
        if (conventions.RequiredColumns.Count == 0) yield break;
        var byRelation = models.ToLookup(static model => model.Relation.Oid);
        foreach (var relation in database.Catalog.Relations)
        {
            var schema = database.Catalog.GetSchema(relation.SchemaOid)?.Name;
            if (!IsJudged(relation) || conventions.IsExempt(schema, relation.Name) || IsLink(relation, database.Catalog, conventions)) continue;
            var missing = conventions.RequiredColumns.Where(column => relation.FindColumn(column.Name) is null).ToList();
            var wrong = conventions.RequiredColumns.Select(column => Wrong(column, relation, database.Catalog)).OfType<string>().ToList();
            var mapped = byRelation[relation.Oid].ToList();
            if (missing.Count > 0 || wrong.Count > 0)
            {
                var lacks = missing.Count == 0 ? [] : new[] { "lacks " + string.Join(", ", missing.Select(static column => column.Name)) };
                var model = mapped.Count > 0 ? mapped[0] : null;
                var message = $"{relation.Name} {string.Join("; ", lacks.Concat(wrong))}, as every table is to have it";
                yield return Finding(message, model?.Model.Place ?? placeOf(relation.DefinedAt), schema, relation, missing.Count == 1 && wrong.Count == 0 ? missing[0].Name : null);
            }
            foreach (var model in mapped)
                if (Unmapped(model, conventions) is { } finding) yield return finding with { Schema = schema };
        }
    }

    private static bool IsJudged(Relation relation) => !relation.IsBuiltIn && relation.Extension is null && !relation.IsPartition && relation.ColumnsAreKnown
        && relation.Kind is RelationKind.Table or RelationKind.PartitionedTable && !IsOfTool(relation.Name);

    /// <summary>Tables in which migration tools keep what they have done.</summary>
    private static bool IsOfTool(string name) =>
        name is "alembic_version" or "__EFMigrationsHistory" or "flyway_schema_history" or "databasechangelog" or "databasechangeloglock" or "schema_migrations" or "goose_db_version" or "gorp_migrations" or "django_migrations" or "VersionInfo" or "schemaversions";

    /// <summary>A table of pairs: its columns are those of two or more foreign keys, beside its own key and the required ones.</summary>
    private static bool IsLink(Relation relation, DatabaseCatalog catalog, TableConventions conventions)
    {
        var constraints = catalog.ConstraintsOf(relation.Oid);
        var keys = constraints.Where(static constraint => constraint.Kind == ConstraintKind.ForeignKey).ToList();
        if (keys.Count < 2) return false;
        var linking = new HashSet<int>(keys.SelectMany(static key => key.Columns));
        var primary = constraints.FirstOrDefault(static constraint => constraint.Kind == ConstraintKind.PrimaryKey)?.Columns ?? [];
        return relation.Columns.All(column => linking.Contains(column.Ordinal) || (primary.Count == 1 && primary[0] == column.Ordinal)
            || conventions.RequiredColumns.Any(required => required.Name == column.Name));
    }

    private static string? Wrong(RequiredColumn required, Relation relation, DatabaseCatalog catalog)
    {
        if (relation.FindColumn(required.Name) is not { } column) return null;
        var type = TypeFormatter.Format(catalog, column.Type);
        if (column.Type.IsKnown && !required.IsOfType(type)) return $"has {required.Name} as {type}";
        if (required.NotNull && !column.NotNull) return $"has {required.Name} without NOT NULL";
        return required.HasDefault && !column.HasImplicitValue ? $"has {required.Name} without a default" : null;
    }

    private static Finding? Unmapped(PlacedModel placed, TableConventions conventions)
    {
        var model = placed.Model;
        if (model.Gaps.Count > 0 || model.IsView || model.IsNamingAssumed || model.Properties.Any(static property => property.IsUncertain)) return null;
        var lacked = conventions.RequiredColumns.Where(column => placed.Relation.FindColumn(column.Name) is not null && model.Properties.All(property => property.Column.Name != column.Name))
            .Select(static column => column.Name).ToList();
        return lacked.Count == 0 ? null
            : Finding($"the model of {placed.Relation.Name} lacks {string.Join(", ", lacked)}, as every model is to have it", model.Place, null, placed.Relation, lacked.Count == 1 ? lacked[0] : null);
    }

    private static Finding Finding(string message, SourceSpan place, string? schema, Relation relation, string? column) => new()
    {
        Rule = Rules.RequiredColumnsMissing,
        Severity = Severity.Warning,
        Message = message,
        Place = place,
        Schema = schema,
        Table = relation.Name,
        Column = column,
    };
}
