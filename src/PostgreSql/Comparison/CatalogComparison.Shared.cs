using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Comparison;

internal sealed partial class CatalogComparison
{
    /// <summary>Calls <paramref name="both"/> for objects of one key and <paramref name="one"/> for those that only one side has.</summary>
    private void Pair<T>(IEnumerable<T> a, IEnumerable<T> b, Func<DatabaseCatalog, T, string> key, Action<T, T> both, Action<T?, T?> one)
        where T : CatalogObject
    {
        var right = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in b) right[key(second, item)] = item;
        foreach (var item in a)
        {
            var name = key(first, item);
            if (!right.TryGetValue(name, out var other))
            {
                one(item, null);
                continue;
            }
            right.Remove(name);
            both(item, other);
        }
        foreach (var item in right.Values) one(null, item);
    }

    /// <summary>
    /// Pairs parts of a relation by name; those left over by what they say, as their names often were chosen by different tools.
    /// </summary>
    private void PairByNameOrDefinition<T>(
        ComparedObject kind,
        string schema,
        string owner,
        List<T> a,
        List<T> b,
        Func<DatabaseCatalog, T, string> format,
        Func<DatabaseCatalog, T, string> canonical)
        where T : CatalogObject
    {
        var leftOver = new List<T>();
        var right = new List<T>(b);
        foreach (var item in a)
        {
            var other = right.Find(candidate => candidate.Name == item.Name);
            if (other is null)
            {
                leftOver.Add(item);
                continue;
            }
            right.Remove(other);
            if (canonical(first, item) != canonical(second, other))
                Add(kind, DifferenceAspect.Definition, schema, owner, item.Name, format(first, item), format(second, other), item, other);
            CompareComments(kind, schema, owner, item.Name, item, other);
        }
        foreach (var item in leftOver)
        {
            var text = canonical(first, item);
            var other = right.Find(candidate => text == canonical(second, candidate));
            if (other is null)
            {
                AddMissing(kind, schema, owner, item.Name, format(first, item), item, null);
                continue;
            }
            right.Remove(other);
            Add(kind, DifferenceAspect.Name, schema, owner, item.Name, item.Name, other.Name, item, other);
        }
        foreach (var item in right) AddMissing(kind, schema, owner, item.Name, format(second, item), null, item);
    }

    private void CompareTypeUses(
        ComparedObject kind, string schema, string? relation, string name, TypeReference a, TypeReference b, Place? firstPlace, Place? secondPlace)
    {
        if (!a.IsKnown || !b.IsKnown) return;
        string left = TypeFormatter.FormatQualified(first, a), right = TypeFormatter.FormatQualified(second, b);
        if (left == right) return;
        Found.Add(new CatalogDifference
        {
            Object = kind,
            Aspect = DifferenceAspect.Type,
            Schema = schema,
            Relation = relation,
            Name = name,
            First = left,
            Second = right,
            FirstPlace = firstPlace,
            SecondPlace = secondPlace,
        });
    }

    private void CompareComments(ComparedObject kind, string schema, string? relation, string name, CatalogObject a, CatalogObject b)
    {
        if (options.Comments) CompareTexts(kind, DifferenceAspect.Comment, schema, relation, name, a.Comment, b.Comment, a, b);
    }

    private void CompareTexts(
        ComparedObject kind, DifferenceAspect aspect, string schema, string? relation, string name, string? left, string? right, CatalogObject a, CatalogObject b)
    {
        if (left != right) Add(kind, aspect, schema, relation, name, left, right, a, b);
    }

    private void AddMissing(
        ComparedObject kind, string schema, string? relation, string name, string text, CatalogObject? a, CatalogObject? b) =>
        Add(kind, DifferenceAspect.Existence, schema, relation, name, a is null ? null : text, b is null ? null : text, a, b);

    private void Add(
        ComparedObject kind, DifferenceAspect aspect, string schema, string? relation, string name, string? left, string? right, CatalogObject? a, CatalogObject? b) =>
        Found.Add(new CatalogDifference
        {
            Object = kind,
            Aspect = aspect,
            Schema = schema,
            Relation = relation,
            Name = name,
            First = left,
            Second = right,
            FirstPlace = PlaceOf(a),
            SecondPlace = PlaceOf(b),
        });

    private static Place? PlaceOf(CatalogObject? item) => item?.ChangedAt ?? item?.DefinedAt;

    private static Place? PlaceOf(Column column) => column.ChangedAt ?? column.DefinedAt;

    private List<Schema> Compared(IEnumerable<Schema> schemas)
    {
        var found = new List<Schema>();
        foreach (var schema in schemas)
            if ((!schema.IsBuiltIn || schema.Oid == BuiltIns.PublicOid) && IsCompared(schema)) found.Add(schema);
        return found;
    }

    private List<T> Compared<T>(DatabaseCatalog catalog, IEnumerable<T> items)
        where T : SchemaObject
    {
        var found = new List<T>();
        foreach (var item in items)
        {
            if (item.IsBuiltIn || (item.Extension is not null && !options.ExtensionObjects)) continue;
            if (catalog.GetSchema(item.SchemaOid) is { } schema && IsCompared(schema)) found.Add(item);
        }
        return found;
    }

    private bool IsCompared(Schema schema) => options.Schemas is null || options.Schemas(schema);

    private static string NameIn(DatabaseCatalog catalog, SchemaObject item) => catalog.QualifiedName(item);

    /// <summary>The catalog of an object that only one side has.</summary>
    private DatabaseCatalog CatalogOf(SchemaObject? ofFirst) => ofFirst is null ? second : first;

    private static string SchemaOf(DatabaseCatalog catalog, SchemaObject item) => catalog.GetSchema(item.SchemaOid)?.Name ?? "?";

    private static ComparedObject ObjectOf(RelationKind kind) => kind switch
    {
        RelationKind.View => ComparedObject.View,
        RelationKind.MaterializedView => ComparedObject.MaterializedView,
        RelationKind.ForeignTable => ComparedObject.ForeignTable,
        RelationKind.Sequence => ComparedObject.Sequence,
        _ => ComparedObject.Table,
    };

    private static string KindName(RelationKind kind) => kind switch
    {
        RelationKind.PartitionedTable => "partitioned table",
        RelationKind.View => "view",
        RelationKind.MaterializedView => "materialized view",
        RelationKind.ForeignTable => "foreign table",
        RelationKind.Sequence => "sequence",
        RelationKind.CompositeType => "composite type",
        _ => "table",
    };

    private static string KindName(TypeKind kind) => kind switch
    {
        TypeKind.Composite => "composite type",
        TypeKind.Domain => "domain",
        TypeKind.Enum => "enum",
        TypeKind.Range => "range type",
        TypeKind.Shell => "shell type",
        _ => "base type",
    };

    private static string KindName(RoutineKind kind) => kind switch
    {
        RoutineKind.Procedure => "procedure",
        RoutineKind.Aggregate => "aggregate",
        RoutineKind.Window => "window function",
        _ => "function",
    };

    private static string NullName(bool notNull) => notNull ? "NOT NULL" : "NULL";

    private static string? IdentityName(IdentityKind kind) => kind switch
    {
        IdentityKind.Always => "GENERATED ALWAYS AS IDENTITY",
        IdentityKind.ByDefault => "GENERATED BY DEFAULT AS IDENTITY",
        _ => null,
    };

    private static string? GeneratedName(Column column) => column.Generated switch
    {
        GeneratedKind.Stored => "GENERATED ALWAYS AS (" + column.Default + ") STORED",
        GeneratedKind.Virtual => "GENERATED ALWAYS AS (" + column.Default + ") VIRTUAL",
        _ => column.Default,
    };
}
