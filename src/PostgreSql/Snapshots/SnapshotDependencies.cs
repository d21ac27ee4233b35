using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Snapshots;

/// <summary>What an object needs before it can be made (pg_depend, as far as the order of a snapshot goes).</summary>
internal sealed class SnapshotDependencies(DatabaseCatalog catalog)
{
    /// <summary>OIDs of types, relations and routines; perhaps some twice.</summary>
    public IEnumerable<int> Of(SchemaObject item)
    {
        var found = new List<int>();
        switch (item)
        {
            case SqlType type: AddType(found, type); break;
            case Routine routine: AddRoutine(found, routine); break;
            case Relation relation: AddRelation(found, relation); break;
        }
        return found;
    }

    private void AddType(List<int> found, SqlType type)
    {
        AddUse(found, type.BaseType.Oid);
        AddUse(found, type.SubtypeOid);
        TextReferences.Add(found, catalog, type.Default);
        foreach (var constraint in catalog.ConstraintsOf(type.Oid)) TextReferences.Add(found, catalog, constraint.Expression);
        if (catalog.GetRelation(type.RelationOid) is { } columns)
            foreach (var column in columns.Columns) AddUse(found, column.Type.Oid);
    }

    private void AddRoutine(List<int> found, Routine routine)
    {
        AddUse(found, routine.ReturnType.Oid);
        foreach (var argument in routine.Arguments)
        {
            AddUse(found, argument.Type.Oid);
            TextReferences.Add(found, catalog, argument.Default);
        }
        foreach (var option in routine.AggregateOptions) TextReferences.Add(found, catalog, option.Value);
        if (routine.BodyIsSqlStandard) TextReferences.Add(found, catalog, routine.Body);
    }

    private void AddRelation(List<int> found, Relation relation)
    {
        foreach (var column in relation.Columns)
        {
            AddUse(found, column.Type.Oid);
            TextReferences.Add(found, catalog, column.Default);
        }
        foreach (var constraint in catalog.ConstraintsOf(relation.Oid)) TextReferences.Add(found, catalog, constraint.Expression);
        foreach (var index in catalog.IndexesOf(relation.Oid))
        {
            TextReferences.Add(found, catalog, index.Predicate);
            foreach (var key in index.Keys) TextReferences.Add(found, catalog, key.Expression);
        }
        found.AddRange(relation.ParentOids);
        TextReferences.Add(found, catalog, relation.Query);
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
