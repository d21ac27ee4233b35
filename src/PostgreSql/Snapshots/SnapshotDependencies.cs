using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Snapshots;

/// <summary>What an object needs before it can be made (pg_depend, as far as the order of a snapshot goes).</summary>
internal sealed class SnapshotDependencies(DatabaseCatalog catalog)
{
    /// <summary>
    /// OIDs of types, relations and routines; perhaps some twice. Those that only a part needs which can be added later are apart: defaults,
    /// checks and indexes, and a view's query.
    /// </summary>
    public (List<int> Needed, List<int> NeededLater) Of(SchemaObject item)
    {
        List<int> needed = [], later = [];
        switch (item)
        {
            case SqlType type: AddType(needed, later, type); break;
            case Routine routine: AddRoutine(needed, routine); break;
            case Relation relation: AddRelation(needed, later, relation); break;
        }
        return (needed, later);
    }

    private void AddType(List<int> needed, List<int> later, SqlType type)
    {
        AddUse(needed, type.BaseType.Oid);
        AddUse(needed, type.SubtypeOid);
        if (type.Kind != TypeKind.Array) AddUse(needed, type.ElementOid);
        foreach (var part in type.Definition) TextReferences.Add(needed, catalog, part.Value);
        // A type may take the name of a sequence, but not the other way around.
        if (catalog.FindRelation(type.SchemaOid, type.Name) is { Kind: RelationKind.Sequence } sequence)
            needed.AddRange(sequence.Sequence is { OwnerOid: not 0 and var owner } ? [sequence.Oid, owner] : [sequence.Oid]);
        TextReferences.Add(later, catalog, type.Default);
        foreach (var constraint in catalog.ConstraintsOf(type.Oid)) TextReferences.Add(later, catalog, constraint.Expression);
        if (catalog.GetRelation(type.RelationOid) is { } columns)
            foreach (var column in columns.Columns) AddUse(needed, column.Type.Oid);
    }

    private void AddRoutine(List<int> needed, Routine routine)
    {
        AddUse(needed, routine.ReturnType.Oid);
        foreach (var argument in routine.Arguments)
        {
            AddUse(needed, argument.Type.Oid);
            TextReferences.Add(needed, catalog, argument.Default);
        }
        foreach (var option in routine.AggregateOptions) TextReferences.Add(needed, catalog, option.Value);
        if (routine.BodyIsSqlStandard) TextReferences.Add(needed, catalog, routine.Body);
    }

    private void AddRelation(List<int> needed, List<int> later, Relation relation)
    {
        foreach (var column in relation.Columns)
        {
            AddUse(needed, column.Type.Oid);
            TextReferences.Add(column.Generated == GeneratedKind.None ? later : needed, catalog, column.Default);
        }
        foreach (var constraint in catalog.ConstraintsOf(relation.Oid)) TextReferences.Add(later, catalog, constraint.Expression);
        foreach (var index in catalog.IndexesOf(relation.Oid))
        {
            TextReferences.Add(later, catalog, index.Predicate);
            foreach (var key in index.Keys) TextReferences.Add(later, catalog, key.Expression);
        }
        needed.AddRange(relation.ParentOids);
        AddUse(needed, relation.OfTypeOid);
        TextReferences.Add(needed, catalog, relation.PartitionKey);
        if (relation.PartitionKey is { } partitionKey) AddClasses(needed, partitionKey);
        TextReferences.Add(relation.Kind == RelationKind.View ? later : needed, catalog, relation.Query);
    }

    /// <summary>What the operator classes that a partition key names are made of: they are written as soon as that is there.</summary>
    private void AddClasses(List<int> found, string key)
    {
        foreach (var item in catalog.OperatorClasses)
        {
            if (!SnapshotText.IsWritten(catalog, item) || !key.Contains(DefinitionFormatter.Name(catalog, item))) continue;
            AddUse(found, item.TypeOid);
            foreach (var part in item.Items)
            {
                TextReferences.Add(found, catalog, part);
                foreach (var @operator in catalog.Operators)
                    if (SnapshotText.IsWritten(catalog, @operator) && OperatorBlocks.Names(catalog, part, @operator)) found.Add(@operator.RoutineOid);
            }
        }
    }

    /// <summary>The type, or what it is the array, range or row of.</summary>
    private void AddUse(List<int> found, int typeOid)
    {
        if (catalog.GetType(typeOid) is not { IsBuiltIn: false } type) return;
        switch (type.Kind)
        {
            case TypeKind.Array: AddUse(found, type.ElementOid); break;
            case TypeKind.Multirange: AddUse(found, type.RangeOid); break;
            case TypeKind.Composite when catalog.GetRelation(type.RelationOid) is { Kind: not RelationKind.CompositeType } relation:
                found.Add(relation.Oid);
                break;
            default: found.Add(type.Oid); break;
        }
    }
}
