using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Comparison;

internal sealed partial class CatalogComparison
{
    private void CompareRelations(Relation a, Relation b)
    {
        if (a.Kind == RelationKind.CompositeType) return;
        var schema = SchemaOf(first, a);
        var kind = ObjectOf(a.Kind);
        if (ObjectOf(b.Kind) != kind)
        {
            Add(kind, DifferenceAspect.Kind, schema, null, a.Name, KindName(a.Kind), KindName(b.Kind), a, b);
            return;
        }
        CompareComments(kind, schema, null, a.Name, a, b);
        if (a.Kind == RelationKind.Sequence)
        {
            CompareSequences(schema, a, b);
            return;
        }
        CompareTexts(kind, DifferenceAspect.Partitioning, schema, null, a.Name, Partitioning(first, a), Partitioning(second, b), a, b);
        if (a.ColumnsAreKnown && b.ColumnsAreKnown) CompareColumns(schema, a, b);
        CompareConstraints(schema, a.Name, first.ConstraintsOf(a.Oid), second.ConstraintsOf(b.Oid));
        CompareIndexes(schema, a, b);
        Pair(
            first.TriggersOf(a.Oid),
            second.TriggersOf(b.Oid),
            (_, item) => item.Name,
            (left, right) => CompareTriggers(schema, a.Name, left, right),
            (left, right) => AddMissing(ComparedObject.Trigger, schema, a.Name, (left ?? right)!.Name, (left ?? right)!.Definition, left, right));
    }

    private void AddMissingRelation(Relation? a, Relation? b)
    {
        var item = (a ?? b)!;
        if (item.Kind == RelationKind.CompositeType) return;
        AddMissing(ObjectOf(item.Kind), SchemaOf(CatalogOf(a), item), null, item.Name, KindName(item.Kind), a, b);
    }

    private void CompareSequences(string schema, Relation a, Relation b)
    {
        if (a.Sequence is null || b.Sequence is null) return;
        var left = DefinitionFormatter.Format(first, a.Sequence) + Owner(first, a.Sequence);
        var right = DefinitionFormatter.Format(second, b.Sequence) + Owner(second, b.Sequence);
        CompareTexts(ComparedObject.Sequence, DifferenceAspect.Definition, schema, null, a.Name, left.Trim(), right.Trim(), a, b);
    }

    private static string Owner(DatabaseCatalog catalog, SequenceOptions options)
    {
        if (catalog.GetRelation(options.OwnerOid) is not { } owner || owner.FindColumn(options.OwnerOrdinal) is not { } column) return "";
        return " OWNED BY " + catalog.QualifiedName(owner) + "." + column.Name;
    }

    private static string? Partitioning(DatabaseCatalog catalog, Relation relation)
    {
        var parts = new List<string>();
        foreach (var oid in relation.ParentOids)
        {
            if (catalog.GetRelation(oid) is { } parent)
                parts.Add((relation.IsPartition ? "PARTITION OF " : "INHERITS ") + catalog.QualifiedName(parent));
        }
        if (relation.PartitionBound is not null) parts.Add(ExpressionComparison.NormalizeBound(relation.PartitionBound));
        if (relation.PartitionKey is not null) parts.Add("PARTITION BY " + ExpressionComparison.Canonical(relation.PartitionKey));
        return parts.Count == 0 ? null : string.Join(" ", parts);
    }

    private void CompareColumns(string schema, Relation a, Relation b)
    {
        foreach (var column in a.Columns)
        {
            if (b.FindColumn(column.Name) is { } other) CompareColumn(schema, a, b, column, other);
            else AddMissingColumn(schema, a, column, null, PlaceOf(column), PlaceOf(b));
        }
        foreach (var column in b.Columns)
            if (a.FindColumn(column.Name) is null) AddMissingColumn(schema, b, null, column, PlaceOf(a), PlaceOf(column));
    }

    private void AddMissingColumn(string schema, Relation relation, Column? a, Column? b, Place? firstPlace, Place? secondPlace) =>
        Found.Add(new CatalogDifference
        {
            Object = ComparedObject.Column,
            Aspect = DifferenceAspect.Existence,
            Schema = schema,
            Relation = relation.Name,
            Name = (a ?? b)!.Name,
            First = a is null ? null : TypeFormatter.FormatQualified(first, a.Type),
            Second = b is null ? null : TypeFormatter.FormatQualified(second, b.Type),
            FirstPlace = firstPlace,
            SecondPlace = secondPlace,
        });

    private void CompareColumn(string schema, Relation a, Relation b, Column left, Column right)
    {
        CompareTypeUses(ComparedObject.Column, schema, a.Name, left.Name, left.Type, right.Type, PlaceOf(left), PlaceOf(right));
        // A view's columns have no constraints or defaults; what is kept there is a guess at best.
        if (a.Kind is RelationKind.View or RelationKind.MaterializedView || b.Kind is RelationKind.View or RelationKind.MaterializedView) return;
        if (left.NotNull != right.NotNull) AddColumn(DifferenceAspect.Nullability, NullName(left.NotNull), NullName(right.NotNull));
        if (left.Identity != right.Identity) AddColumn(DifferenceAspect.Identity, IdentityName(left.Identity), IdentityName(right.Identity));
        if (left.Generated != right.Generated) AddColumn(DifferenceAspect.Generated, GeneratedName(left), GeneratedName(right));
        else if (!ExpressionComparison.AreSame(left.Default, right.Default))
            AddColumn(left.Generated == GeneratedKind.None ? DifferenceAspect.Default : DifferenceAspect.Generated, left.Default, right.Default);
        if (left.Collation != right.Collation) AddColumn(DifferenceAspect.Collation, left.Collation, right.Collation);
        if (options.Comments && left.Comment != right.Comment) AddColumn(DifferenceAspect.Comment, left.Comment, right.Comment);

        void AddColumn(DifferenceAspect aspect, string? before, string? after) => Found.Add(new CatalogDifference
        {
            Object = ComparedObject.Column,
            Aspect = aspect,
            Schema = schema,
            Relation = a.Name,
            Name = left.Name,
            First = before,
            Second = after,
            FirstPlace = PlaceOf(left),
            SecondPlace = PlaceOf(right),
        });
    }

    private void CompareConstraints(string schema, string owner, IReadOnlyList<Constraint> a, IReadOnlyList<Constraint> b) =>
        PairByNameOrDefinition(
            ComparedObject.Constraint, schema, owner, Compared(a), Compared(b), DefinitionFormatter.Format, CanonicalText);

    private static string CanonicalText(DatabaseCatalog catalog, Constraint constraint) => DefinitionFormatter.Format(
        catalog, constraint.Expression is null ? constraint : constraint with { Expression = ExpressionComparison.Canonical(constraint.Expression) });

    /// <summary>NOT NULL is the column's; its constraint's name is compared nowhere, as versions before 18 have none.</summary>
    private static List<Constraint> Compared(IReadOnlyList<Constraint> constraints)
    {
        var found = new List<Constraint>();
        foreach (var constraint in constraints)
            if (constraint.Kind != ConstraintKind.NotNull) found.Add(constraint);
        return found;
    }

    private void CompareIndexes(string schema, Relation a, Relation b) =>
        PairByNameOrDefinition(
            ComparedObject.Index, schema, a.Name, WithoutConstraint(first.IndexesOf(a.Oid)), WithoutConstraint(second.IndexesOf(b.Oid)), IndexText, CanonicalText);

    private static string CanonicalText(DatabaseCatalog catalog, Index index)
    {
        var keys = new List<IndexKey>();
        foreach (var key in index.Keys)
            keys.Add(key.Expression is null ? key : key with { Expression = ExpressionComparison.Canonical(key.Expression) });
        return IndexText(catalog, index with
        {
            Keys = keys,
            Predicate = index.Predicate is null ? null : ExpressionComparison.Canonical(index.Predicate),
        });
    }

    private static string IndexText(DatabaseCatalog catalog, Index index)
    {
        var text = DefinitionFormatter.Format(catalog, index);
        var name = text.IndexOf(" ON ", StringComparison.Ordinal);
        return (index.IsUnique ? "UNIQUE INDEX" : "INDEX") + text.Substring(name);
    }

    private static List<Index> WithoutConstraint(IReadOnlyList<Index> indexes)
    {
        var found = new List<Index>();
        foreach (var index in indexes)
            if (index.ConstraintOid == 0) found.Add(index);
        return found;
    }

    private void CompareTriggers(string schema, string relation, Trigger a, Trigger b)
    {
        if (ExpressionComparison.Normalize(a.Definition) != ExpressionComparison.Normalize(b.Definition))
            Add(ComparedObject.Trigger, DifferenceAspect.Definition, schema, relation, a.Name, a.Definition, b.Definition, a, b);
    }
}
