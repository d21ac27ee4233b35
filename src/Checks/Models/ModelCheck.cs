using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Findings;
using DbImpact.Checks.Suggestions;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.Checks.Models;

/// <summary>DBI4001 to 4008: an entity's table and its properties' columns, keys and indexes exist, and are as the model has them.</summary>
public static class ModelCheck
{
    /// <summary>The findings of one model, in the order of its properties. Nothing is said of what the model leaves uncertain.</summary>
    public static IReadOnlyList<Finding> Check(EntityModel model, CheckContext context)
    {
        if (model.TableIsUncertain) return [];
        var database = context.Database;
        var table = Names.Truncate(model.Table.Name);
        var schema = model.Schema is null ? null : Names.Truncate(model.Schema.Name);
        if ((database.Resolve(schema, table) ?? AssumedNames.Find(model, schema, database)) is not { } relation)
            return CheckTable(model, schema, table, context) is { } missing ? [missing] : [];
        if (!relation.ColumnsAreKnown) return [];

        var findings = new List<Finding>();
        foreach (var property in model.Properties)
        {
            if (property.IsUncertain) continue;
            var column = Names.Truncate(property.Column.Name);
            if (relation.FindColumn(column) is { } found) findings.AddRange(ColumnChecks.Check(model, property, relation, found, context));
            else if (!relation.Columns.Any(other => AssumedNames.MayBe(model, property.Column, other.Name)) && !Names.IsSystemColumn(column))
                findings.Add(MissingColumn(model, property, column, relation, context));
        }
        if (RequiredColumnCheck.Check(model, relation, context) is { } required) findings.Add(required);
        findings.AddRange(KeyChecks.Check(model, relation, context));
        return findings;
    }

    private static Finding? CheckTable(EntityModel model, string? schema, string table, CheckContext context)
    {
        var database = context.Database;
        if (Names.IsSystemSchema(schema) || database.MayLackRelations || context.IsMadeByCode(table)) return null;
        var elsewhere = database.Catalog.FindRelations(table);
        if (schema is null && elsewhere.Count > 0 && !database.SearchPathIsKnown) return null;

        var suggester = new Suggester(context, name => model.Table.Writer?.Write(name) ?? []);
        var list = suggester.ForRelation(schema, table, []);
        var other = elsewhere.FirstOrDefault();
        var clause = other is null ? list.ToClause() : $"; schema \"{database.Catalog.GetSchema(other.SchemaOid)!.Name}\" has it";
        var shown = schema is null ? table : schema + "." + table;
        return new Finding
        {
            Rule = Rules.EntityTableDoesNotExist,
            Message = $"table \"{shown}\" of entity {ShortName(model)} does not exist in {database.Name}{clause}",
            Place = model.Table.Place,
            Schema = schema,
            Table = table,
            SqlState = "42P01",
            Suggestions = list.Suggestions,
            Related = list.Related,
        };
    }

    private static Finding MissingColumn(EntityModel model, PropertyModel property, string column, Relation relation, CheckContext context)
    {
        var mapped = new HashSet<string>(model.Properties.Select(other => other.Column.Name));
        var suggester = new Suggester(context, name => property.Column.Writer?.Write(name) ?? []);
        var free = relation.Columns.Select(other => other.Name).Where(name => !mapped.Contains(name));
        var list = suggester.ForColumn(column, [relation], free);
        var who = property.IsShadow ? $"shadow property {property.Name}" : $"property {property.Name}";
        return new Finding
        {
            Rule = Rules.PropertyColumnDoesNotExist,
            Message = $"column \"{column}\" of {who} does not exist in {relation.Name}{list.ToClause()}",
            Place = property.Column.Place,
            Schema = context.Database.Catalog.GetSchema(relation.SchemaOid)?.Name,
            Table = relation.Name,
            Column = column,
            SqlState = "42703",
            Suggestions = list.Suggestions,
            Related = list.Related,
        };
    }

    internal static string ShortName(EntityModel model) => model.TypeName.Substring(model.TypeName.LastIndexOf('.') + 1);
}
