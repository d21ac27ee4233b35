using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Cli.Sources;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.Cli.Reports.Model;

/// <summary>Groups a catalog's relations by schema and, within one, by the first word of their names.</summary>
internal static class CatalogReportBuilder
{
    public static CatalogReport Build(LoadedCatalog loaded, Func<string, bool>? schemas, Func<string, string, bool>? excludes)
    {
        var catalog = loaded.Catalog;
        var domains = new List<CatalogDomain>();
        foreach (var schema in catalog.Schemas.Where(schema => schemas?.Invoke(schema.Name) != false).OrderBy(schema => schema.Name, StringComparer.Ordinal))
        {
            var relations = catalog.Relations.Where(relation => relation.SchemaOid == schema.Oid && IsDocumented(relation) && excludes?.Invoke(schema.Name, relation.Name) != true)
                .OrderBy(relation => relation.Name, StringComparer.Ordinal)
                .ToList();
            domains.AddRange(Split(catalog, schema.Name, relations));
        }
        return new CatalogReport(loaded.Source.Description, catalog.ServerVersion, domains);
    }

    /// <summary>A partition is its table's matter, a sequence its column's.</summary>
    private static bool IsDocumented(Relation relation) => !relation.IsBuiltIn && relation.Extension is null && !relation.IsPartition
        && relation.Kind is not (RelationKind.Sequence or RelationKind.CompositeType);

    private static IEnumerable<CatalogDomain> Split(DatabaseCatalog catalog, string schema, List<Relation> relations)
    {
        var words = relations.GroupBy(relation => FirstWord(relation.Name)).Where(group => group.Count() > 1).ToDictionary(group => group.Key, group => group.ToList());
        foreach (var word in words.OrderBy(word => word.Key, StringComparer.Ordinal))
            yield return new CatalogDomain(schema, word.Key, [.. word.Value.Select(relation => Document(catalog, relation))]);
        var rest = relations.Where(relation => !words.ContainsKey(FirstWord(relation.Name))).ToList();
        if (rest.Count > 0) yield return new CatalogDomain(schema, schema, [.. rest.Select(relation => Document(catalog, relation))]);
    }

    /// <summary><c>user</c> of users and of user_preferences.</summary>
    private static string FirstWord(string name)
    {
        var word = name.Split('_', StringSplitOptions.RemoveEmptyEntries) is [{ } first, ..] ? first : name;
        return word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;
    }

    private static DocumentedRelation Document(DatabaseCatalog catalog, Relation relation)
    {
        var constraints = catalog.ConstraintsOf(relation.Oid);
        var key = constraints.FirstOrDefault(constraint => constraint.Kind == ConstraintKind.PrimaryKey)?.Columns ?? [];
        var refersTo = constraints.Where(constraint => constraint.Kind == ConstraintKind.ForeignKey)
            .Select(constraint => catalog.GetRelation(constraint.ReferencedOid))
            .OfType<Relation>()
            .Select(other => other.SchemaOid == relation.SchemaOid ? other.Name : catalog.QualifiedName(other))
            .Distinct()
            .Order(StringComparer.Ordinal);
        var kind = relation.Kind switch
        {
            RelationKind.PartitionedTable => "partitioned table",
            RelationKind.MaterializedView => "materialized view",
            RelationKind.ForeignTable => "foreign table",
            _ => relation.Kind.ToString().ToLowerInvariant(),
        };
        return new DocumentedRelation(
            relation.Name,
            kind,
            relation.ColumnsAreKnown ? relation.Columns.Count : null,
            [.. key.Select(relation.FindColumn).OfType<Column>().Select(column => column.Name)],
            [.. refersTo],
            relation.RowSecurity ? [.. catalog.PoliciesOf(relation.Oid).Select(policy => policy.Name).Order(StringComparer.Ordinal)] : null,
            relation.Comment?.Split('\n')[0].Trim() is { Length: > 0 } line ? line : null);
    }
}
