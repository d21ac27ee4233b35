using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Comparison;

/// <summary>One comparison: the two catalogs and what was found so far. Schemas, extensions, types and routines.</summary>
internal sealed partial class CatalogComparison(DatabaseCatalog first, DatabaseCatalog second, ComparisonOptions options)
{
    public List<CatalogDifference> Found { get; } = [];

    public void CompareAll()
    {
        Pair(Compared(first.Schemas), Compared(second.Schemas), (_, item) => item.Name, CompareSchemas, AddMissingSchema);
        Pair(first.Extensions, second.Extensions, (_, item) => item.Name, CompareExtensions, AddMissingExtension);
        Pair(StandAlone(first), StandAlone(second), NameIn, CompareTypes, AddMissingType);
        Pair(Compared(first, first.Relations), Compared(second, second.Relations), NameIn, CompareRelations, AddMissingRelation);
        Pair(
            Compared(first, first.Routines),
            Compared(second, second.Routines),
            DefinitionFormatter.Signature,
            CompareRoutines,
            AddMissingRoutine);
    }

    private void CompareSchemas(Schema a, Schema b) => CompareComments(ComparedObject.Schema, a.Name, null, a.Name, a, b);

    private void AddMissingSchema(Schema? a, Schema? b)
    {
        var name = (a ?? b)!.Name;
        AddMissing(ComparedObject.Schema, name, null, name, "schema " + name, a, b);
    }

    private void CompareExtensions(Extension a, Extension b)
    {
        if (a.Version is not null && b.Version is not null && a.Version != b.Version)
            Add(ComparedObject.Extension, DifferenceAspect.Version, a.Name, null, a.Name, a.Version, b.Version, a, b);
    }

    private void AddMissingExtension(Extension? a, Extension? b)
    {
        var name = (a ?? b)!.Name;
        AddMissing(ComparedObject.Extension, name, null, name, "extension " + name, a, b);
    }

    private void CompareTypes(SqlType a, SqlType b)
    {
        var schema = SchemaOf(first, a);
        if (a.Kind != b.Kind)
        {
            Add(ComparedObject.Type, DifferenceAspect.Kind, schema, null, a.Name, KindName(a.Kind), KindName(b.Kind), a, b);
            return;
        }
        CompareComments(ComparedObject.Type, schema, null, a.Name, a, b);
        switch (a.Kind)
        {
            case TypeKind.Enum:
                CompareTexts(ComparedObject.Type, DifferenceAspect.Labels, schema, null, a.Name, Labels(a), Labels(b), a, b);
                break;
            case TypeKind.Domain:
                CompareDomains(schema, a, b);
                break;
            case TypeKind.Composite:
                if (first.GetRelation(a.RelationOid) is { } left && second.GetRelation(b.RelationOid) is { } right)
                    CompareColumns(schema, left, right);
                break;
            case TypeKind.Range:
                CompareTypeUses(
                    ComparedObject.Type, schema, null, a.Name, new TypeReference(a.SubtypeOid), new TypeReference(b.SubtypeOid), PlaceOf(a), PlaceOf(b));
                break;
        }
    }

    private void CompareDomains(string schema, SqlType a, SqlType b)
    {
        CompareTypeUses(ComparedObject.Type, schema, null, a.Name, a.BaseType, b.BaseType, PlaceOf(a), PlaceOf(b));
        if (a.NotNull != b.NotNull)
            Add(ComparedObject.Type, DifferenceAspect.Nullability, schema, null, a.Name, NullName(a.NotNull), NullName(b.NotNull), a, b);
        if (!ExpressionComparison.AreSame(a.Default, b.Default))
            Add(ComparedObject.Type, DifferenceAspect.Default, schema, null, a.Name, a.Default, b.Default, a, b);
        CompareTexts(ComparedObject.Type, DifferenceAspect.Collation, schema, null, a.Name, a.Collation, b.Collation, a, b);
        CompareConstraints(schema, a.Name, first.ConstraintsOf(a.Oid), second.ConstraintsOf(b.Oid));
    }

    private void AddMissingType(SqlType? a, SqlType? b)
    {
        var item = (a ?? b)!;
        AddMissing(ComparedObject.Type, SchemaOf(CatalogOf(a), item), null, item.Name, KindName(item.Kind), a, b);
    }

    private void CompareRoutines(Routine a, Routine b)
    {
        var schema = SchemaOf(first, a);
        var name = RoutineName(first, a);
        CompareComments(ComparedObject.Routine, schema, null, name, a, b);
        if (a.Kind != b.Kind)
        {
            Add(ComparedObject.Routine, DifferenceAspect.Kind, schema, null, name, KindName(a.Kind), KindName(b.Kind), a, b);
            return;
        }
        var left = (a.ReturnsSet ? "SETOF " : "") + TypeFormatter.FormatQualified(first, a.ReturnType);
        var right = (b.ReturnsSet ? "SETOF " : "") + TypeFormatter.FormatQualified(second, b.ReturnType);
        if (a.ReturnType.IsKnown && b.ReturnType.IsKnown)
            CompareTexts(ComparedObject.Routine, DifferenceAspect.Type, schema, null, name, left, right, a, b);
        CompareTexts(ComparedObject.Routine, DifferenceAspect.Definition, schema, null, name, Properties(a), Properties(b), a, b);
        // A body of SQL is stored as a tree: its text is the server's, and says nothing about the text that was written.
        if (!a.BodyIsSqlStandard && !b.BodyIsSqlStandard && Lines(a.Body) != Lines(b.Body))
            Add(ComparedObject.Routine, DifferenceAspect.Definition, schema, null, name, a.Body, b.Body, a, b);
    }

    private void AddMissingRoutine(Routine? a, Routine? b)
    {
        var item = (a ?? b)!;
        var catalog = CatalogOf(a);
        AddMissing(ComparedObject.Routine, SchemaOf(catalog, item), null, RoutineName(catalog, item), KindName(item.Kind), a, b);
    }

    private static string RoutineName(DatabaseCatalog catalog, Routine routine)
    {
        var signature = DefinitionFormatter.Signature(catalog, routine);
        return signature.Substring(DefinitionFormatter.Name(catalog, routine).Length).Insert(0, routine.Name);
    }

    private static string Properties(Routine routine)
    {
        var properties = new List<string>
        {
            routine.Language ?? "",
            routine.Volatility == Volatility.Volatile ? "" : routine.Volatility.ToString().ToUpperInvariant(),
            routine.IsStrict ? "STRICT" : "",
        };
        properties.AddRange(routine.Attributes);
        properties.RemoveAll(text => text.Length == 0);
        return string.Join(" ", properties);
    }

    private static string Lines(string? body) => (body ?? "").Replace("\r\n", "\n");

    private static string Labels(SqlType type) => string.Join(", ", type.Labels);

    /// <summary>Types that were made by themselves: no arrays, no row types of tables, nothing built in.</summary>
    private List<SqlType> StandAlone(DatabaseCatalog catalog)
    {
        var found = new List<SqlType>();
        foreach (var type in Compared(catalog, catalog.Types))
        {
            if (type.Kind is TypeKind.Array or TypeKind.Multirange) continue;
            if (type.RelationOid != 0 && catalog.GetRelation(type.RelationOid) is not { Kind: RelationKind.CompositeType }) continue;
            found.Add(type);
        }
        return found;
    }
}
