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
    private void PairByNameOrDefinition<T>(List<T> a, List<T> b, Func<DatabaseCatalog, T, string> canonical, Action<T, T> both, Action<T?, T?> one)
        where T : CatalogObject
    {
        var leftOver = new List<T>();
        var right = new List<T>(b);
        foreach (var item in a)
        {
            if (right.Find(candidate => candidate.Name == item.Name) is not { } other)
            {
                leftOver.Add(item);
                continue;
            }
            right.Remove(other);
            both(item, other);
        }
        foreach (var item in leftOver)
        {
            var text = canonical(first, item);
            if (right.Find(candidate => text == canonical(second, candidate)) is not { } other)
            {
                one(item, null);
                continue;
            }
            right.Remove(other);
            both(item, other);
        }
        foreach (var item in right) one(null, item);
    }

    private void CompareTypeUses(Subject subject, TypeReference a, TypeReference b, Place? firstPlace, Place? secondPlace, string? wayOut)
    {
        if (!a.IsKnown || !b.IsKnown) return;
        string left = TypeFormatter.FormatQualified(first, a), right = TypeFormatter.FormatQualified(second, b);
        if (left != right) Add(subject, DifferenceAspect.Type, left, right, firstPlace, secondPlace, ColumnVerdicts.Type(first, a, second, b), wayOut);
    }

    private static Verdict CommentVerdict { get; } = Verdict.Note("comments are for people");

    private void CompareComments(Subject subject, CatalogObject a, CatalogObject b)
    {
        if (options.Comments && a.Comment != b.Comment) Add(subject, DifferenceAspect.Comment, a.Comment, b.Comment, a, b, CommentVerdict);
    }

    private void AddMissing(Subject subject, string text, CatalogObject? a, CatalogObject? b, Verdict verdict, string? wayOut) =>
        Add(subject, DifferenceAspect.Existence, a is null ? null : text, b is null ? null : text, a, b, verdict, wayOut);

    private void Add(
        Subject subject, DifferenceAspect aspect, string? left, string? right, CatalogObject? a, CatalogObject? b, Verdict verdict, string? wayOut = null) =>
        Add(subject, aspect, left, right, a is null ? null : PlaceOf(a), b is null ? null : PlaceOf(b), verdict, wayOut);

    private void Add(
        Subject subject, DifferenceAspect aspect, string? left, string? right, Place? firstPlace, Place? secondPlace, Verdict verdict, string? wayOut) =>
        Found.Add(new CatalogDifference
        {
            Object = subject.Object,
            Aspect = aspect,
            Schema = subject.Schema,
            Relation = subject.Relation,
            Name = subject.Name,
            First = left,
            Second = right,
            FirstPlace = firstPlace,
            SecondPlace = secondPlace,
            Class = verdict.Class,
            Reason = verdict.Reason,
            WayOut = wayOut,
        });

    private static Place? PlaceOf(CatalogObject item) => item.ChangedAt ?? item.DefinedAt;

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
            if (item.IsBuiltIn || catalog.GetSchema(item.SchemaOid) is not { } schema || !IsCompared(schema)) continue;
            // What stands in an extension's own schema the extension makes as it works (TimescaleDB's chunks).
            if ((item.Extension ?? schema.Extension) is not null && !options.ExtensionObjects) continue;
            if (options.Excludes is null || !options.Excludes(schema.Name, item.Name)) found.Add(item);
        }
        return found;
    }

    private bool IsCompared(Schema schema) => options.Schemas is null || options.Schemas(schema.Name);

    private static string NameIn(DatabaseCatalog catalog, SchemaObject item) => catalog.QualifiedName(item);

    /// <summary>The catalog of an object that only one side has.</summary>
    private DatabaseCatalog CatalogOf(SchemaObject? ofFirst) => ofFirst is null ? second : first;

    private static string SchemaOf(DatabaseCatalog catalog, SchemaObject item) => catalog.GetSchema(item.SchemaOid)?.Name ?? "?";

    /// <summary>The type's own name; null for an array.</summary>
    private static string? TypeName(DatabaseCatalog catalog, TypeReference type) =>
        catalog.GetType(type.Oid) is { Kind: not TypeKind.Array } found ? found.Name : null;
}
