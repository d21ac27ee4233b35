using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Comparison;

/// <summary>One comparison: the two catalogs and what was found so far. Schemas, extensions and types.</summary>
internal sealed partial class CatalogComparison(DatabaseCatalog first, DatabaseCatalog second, ComparisonOptions options)
{
    public List<CatalogDifference> Found { get; } = [];

    public void CompareAll()
    {
        Pair(Compared(first.Schemas), Compared(second.Schemas), (_, item) => item.Name, CompareSchemas, AddMissingSchema);
        Pair(first.Extensions, second.Extensions, (_, item) => item.Name, CompareExtensions, AddMissingExtension);
        Pair(StandAlone(first), StandAlone(second), NameIn, CompareTypes, AddMissingType);
        CompareAllRelations();
        Pair(
            Compared(first, first.Routines),
            Compared(second, second.Routines),
            DefinitionFormatter.Signature,
            CompareRoutines,
            AddMissingRoutine);
        CompareAllObjects();
    }

    private void CompareSchemas(Schema a, Schema b) => CompareComments(new Subject(ComparedObject.Schema, a.Name, null, a.Name), a, b);

    private void AddMissingSchema(Schema? a, Schema? b)
    {
        var name = (a ?? b)!.Name;
        var verdict = b is null ? Verdict.Readers("nothing in it is found (3F000)") : Verdict.Note("the first has no such schema");
        AddMissing(new Subject(ComparedObject.Schema, name, null, name), "schema " + name, a, b, verdict, WayOut.Of(first, a));
    }

    private void CompareExtensions(Extension a, Extension b)
    {
        if (a.Version is null || b.Version is null || a.Version == b.Version) return;
        Add(
            new Subject(ComparedObject.Extension, a.Name, null, a.Name), DifferenceAspect.Version, a.Version, b.Version, a, b,
            Verdict.Review("its types and functions may differ"), WayOut.Update(a));
    }

    private void AddMissingExtension(Extension? a, Extension? b)
    {
        var name = (a ?? b)!.Name;
        var verdict = b is null
            ? Verdict.Readers("its types, functions and operators are not there (42704, 42883)")
            : Verdict.Note("the first does without it");
        AddMissing(new Subject(ComparedObject.Extension, name, null, name), "extension " + name, a, b, verdict, WayOut.Of(a));
    }

    private void CompareTypes(SqlType a, SqlType b)
    {
        var subject = new Subject(ComparedObject.Type, SchemaOf(first, a), null, a.Name);
        if (a.Kind != b.Kind)
        {
            Add(subject, DifferenceAspect.Kind, KindName(a.Kind), KindName(b.Kind), a, b, Verdict.Readers("values are of another kind"));
            return;
        }
        CompareComments(subject, a, b);
        switch (a.Kind)
        {
            case TypeKind.Enum:
                CompareLabels(subject, a, b);
                break;
            case TypeKind.Domain:
                CompareDomains(subject, a, b);
                break;
            case TypeKind.Composite:
                if (first.GetRelation(a.RelationOid) is { } left && second.GetRelation(b.RelationOid) is { } right) CompareColumns(left, right);
                break;
            case TypeKind.Range:
                CompareTypeUses(subject, new TypeReference(a.SubtypeOid), new TypeReference(b.SubtypeOid), PlaceOf(a), PlaceOf(b), null);
                CompareDefinitions(subject, a, b, Verdict.Review("its values sort, meet and are indexed in another way"));
                break;
            case TypeKind.Base:
                CompareDefinitions(subject, a, b, Verdict.Review("its values are read and written in another way"));
                break;
        }
    }

    private void CompareDefinitions(Subject subject, SqlType a, SqlType b, Verdict verdict)
    {
        string text = DefinitionText(a), other = DefinitionText(b);
        if (text != other) Add(subject, DifferenceAspect.Definition, text, other, a, b, verdict);
    }

    /// <summary>Without what says how a value lies in memory, which LIKE may take from another type.</summary>
    private static string DefinitionText(SqlType type)
    {
        var parts = new List<string>();
        foreach (var part in type.Definition)
            if (part.Key is not ("alignment" or "internallength" or "like" or "passedbyvalue" or "storage")) parts.Add(part.Key + " = " + part.Value);
        if (type.Default is not null) parts.Add("default = " + type.Default);
        return string.Join(", ", parts);
    }

    private void CompareLabels(Subject subject, SqlType a, SqlType b)
    {
        var labels = string.Join(", ", a.Labels);
        var others = string.Join(", ", b.Labels);
        if (labels == others) return;
        var lacks = Lacking(a.Labels, b.Labels);
        var adds = Lacking(b.Labels, a.Labels);
        var verdict = lacks.Count > 0 ? Verdict.Writers("the second does not take " + string.Join(", ", lacks) + " (22P02)")
            : adds.Count > 0 ? Verdict.Review("what reads the type may meet " + string.Join(", ", adds))
            : Verdict.Review("the labels sort and compare in another order");
        Add(subject, DifferenceAspect.Labels, labels, others, a, b, verdict, lacks.Count > 0 ? WayOut.AddLabels(first, a, b.Labels) : null);
    }

    private static List<string> Lacking(IReadOnlyList<string> labels, IReadOnlyList<string> others)
    {
        var found = new List<string>();
        foreach (var label in labels)
        {
            var has = false;
            foreach (var other in others) has |= label == other;
            if (!has) found.Add("'" + label + "'");
        }
        return found;
    }

    private void CompareDomains(Subject subject, SqlType a, SqlType b)
    {
        CompareTypeUses(subject, a.BaseType, b.BaseType, PlaceOf(a), PlaceOf(b), null);
        var alter = "ALTER DOMAIN " + DefinitionFormatter.Name(first, a) + " ";
        if (a.NotNull != b.NotNull)
        {
            Add(
                subject, DifferenceAspect.Nullability, NullName(a.NotNull), NullName(b.NotNull), a, b,
                ColumnVerdicts.Nullability(b.NotNull), alter + (a.NotNull ? "SET NOT NULL;" : "DROP NOT NULL;"));
        }
        if (!ExpressionComparison.AreSame(a.Default, b.Default, TypeName(first, a.BaseType)))
        {
            Add(
                subject, DifferenceAspect.Default, a.Default, b.Default, a, b, Verdict.Review("columns of the domain that an INSERT leaves out get another value"),
                alter + (a.Default is null ? "DROP DEFAULT;" : "SET DEFAULT " + a.Default + ";"));
        }
        if (a.Collation != b.Collation) Add(subject, DifferenceAspect.Collation, a.Collation, b.Collation, a, b, ColumnVerdicts.Collation);
        CompareConstraints(subject.Schema, a.Name, alter, first.ConstraintsOf(a.Oid), second.ConstraintsOf(b.Oid));
    }

    private void AddMissingType(SqlType? a, SqlType? b)
    {
        var item = (a ?? b)!;
        var verdict = b is null ? Verdict.Readers("casts to it and columns of it fail (42704)") : Verdict.Note("the first does not use it");
        AddMissing(
            new Subject(ComparedObject.Type, SchemaOf(CatalogOf(a), item), null, item.Name), KindName(item.Kind), a, b, verdict, WayOut.Of(first, a));
    }

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
