using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Findings;
using DbImpact.Checks.Models;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.Checks.Migrations;

/// <summary>
/// DBI6007: what the models have and the migrations do not make, or make otherwise. What the database lacks as well is the models' own
/// finding (DBI4001, DBI4002).
/// </summary>
public static class ModelMigrationCheck
{
    /// <param name="models">Of the repository that has the migrations.</param>
    /// <param name="context">What the migrations are for, as <see cref="Migration.Context"/>: then the models of others are left out.</param>
    /// <param name="final">The catalog that the migrations leave.</param>
    /// <param name="database">The database as this repository sees it.</param>
    public static IEnumerable<Finding> Check(IReadOnlyList<EntityModel> models, string? context, DatabaseCatalog final, Database database)
    {
        if (models is null) throw new ArgumentNullException(nameof(models));
        if (final is null) throw new ArgumentNullException(nameof(final));
        if (database is null) throw new ArgumentNullException(nameof(database));
        foreach (var model in models)
        {
            if (model.TableIsUncertain || model.IsView || model.Gaps.Count > 0 || (context is not null && model.Context != context)) continue;
            var table = Names.Truncate(model.Table.Name);
            var schema = model.Schema is null ? null : Names.Truncate(model.Schema.Name);
            if (Find(final, schema, table, database.SearchPath) is not { Kind: RelationKind.Table or RelationKind.PartitionedTable, ColumnsAreKnown: true } relation) continue;
            foreach (var property in model.Properties)
                if (!property.IsUncertain && Check(model, property, relation, final, database) is { } finding) yield return finding;
        }
    }

    private static Finding? Check(EntityModel model, PropertyModel property, Relation relation, DatabaseCatalog final, Database database)
    {
        var name = Names.Truncate(property.Column.Name);
        var schema = final.GetSchema(relation.SchemaOid)?.Name;
        string message;
        if (relation.FindColumn(name) is not { } column)
        {
            // What the database does not have either is DBI4002.
            if (database.Catalog.FindRelation(schema ?? "", relation.Name)?.FindColumn(name) is null) return null;
            message = $"column \"{name}\" of property {property.Name} is made by no migration of {relation.Name}";
        }
        else if (property.IsNullable is { } isNullable && isNullable == column.NotNull && !property.IsKey && model.Library != "SQLModel")
        {
            message = $"column \"{name}\" of property {property.Name} {(isNullable ? "may be NULL" : "is NOT NULL")} in the model; the migrations make it {(isNullable ? "NOT NULL" : "NULL")}";
        }
        else if (property.StoreType is { } type && column.Type.IsKnown && TypeFormatter.Format(final, column.Type) is var made && made != type
            && StoreTypes.Find(type, new Database(database.Name, final) { SearchPath = database.SearchPath }) is var named
            && (!named.IsKnown || TypeFormatter.Format(final, named) != made))
        {
            message = $"column \"{name}\" of property {property.Name} is {type} in the model; the migrations make it {made}";
        }
        else return null;
        return new Finding
        {
            Rule = Rules.ModelsAndMigrationsDisagree,
            Message = message,
            Place = property.Column.Place,
            Schema = schema,
            Table = relation.Name,
            Column = name,
            Related = relation.FindColumn(name)?.DefinedAt is { } at ? [new RelatedPlace("a migration makes it here", at.Path, null, at.Line)] : [],
        };
    }

    private static Relation? Find(DatabaseCatalog catalog, string? schema, string table, IReadOnlyList<string> searchPath) => schema is not null
        ? catalog.FindRelation(schema, table)
        : searchPath.Select(entry => catalog.FindRelation(entry, table)).FirstOrDefault(static found => found is not null);
}
