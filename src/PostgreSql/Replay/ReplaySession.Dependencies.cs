using System.Collections.Generic;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using Index = DbImpact.PostgreSql.Catalog.Index;

namespace DbImpact.PostgreSql.Replay;

/// <summary>What depends on what (manual, 5.15; catalog/dependency.c): what goes along with an object, and what keeps it from going.</summary>
internal sealed partial class ReplaySession
{
    private readonly Dictionary<string, BoundStatement?> _boundQueries = new(System.StringComparer.Ordinal);

    /// <summary>The dependents of an object. An automatic one is dropped with it, any other needs CASCADE.</summary>
    private IEnumerable<(Dependent Dependent, bool IsAutomatic)> DependentsOf(Dependent on) => on.Item switch
    {
        Relation relation when on.IsDefault => [],
        Relation relation when on.Ordinal != 0 => OfColumn(relation, on.Ordinal),
        Relation relation => OfRelation(relation),
        SqlType type => OfType(type),
        Routine routine => OfRoutine(routine),
        Constraint constraint => OfConstraint(constraint),
        Index index => OfIndex(index),
        Schema schema => OfSchema(schema),
        Extension extension => OfExtension(extension),
        Trigger trigger => OfTrigger(trigger),
        AccessMethod or OperatorFamily or OperatorClass => OfMethodOrFamily(on.Item),
        _ => OfObject(on.Item),
    };

    private IEnumerable<(Dependent, bool)> OfRelation(Relation relation)
    {
        foreach (var index in Catalog.IndexesOf(relation.Oid)) yield return (new(index), true);
        foreach (var constraint in Catalog.ConstraintsOf(relation.Oid)) yield return (new(constraint), true);
        foreach (var trigger in Catalog.TriggersOf(relation.Oid)) yield return (new(trigger), true);
        foreach (var item in ObjectsOfRelation(relation)) yield return item;
        if (Catalog.GetType(relation.TypeOid) is { } rowType) yield return (new(rowType), true);
        foreach (var child in Children(relation)) yield return (new(child), child.IsPartition);
        foreach (var sequence in OwnedSequences(relation.Oid, null)) yield return (new(sequence), true);
        foreach (var key in ForeignKeysTo(relation.Oid))
            if (key.RelationOid != relation.Oid) yield return (new(key), false);
        foreach (var ancestor in Ancestors(relation))
            foreach (var key in ForeignKeysTo(ancestor.Oid))
                if (key.RelationOid != ancestor.Oid) yield return (new(key), false);
        foreach (var view in ViewsUsing(relation.Oid, null)) yield return (new(view), false);
        foreach (var use in UsesInTexts(relation)) yield return (use, GoesAlong(use));
    }

    /// <summary>The partitioned tables that a partition is part of: foreign keys to them refer to it, too.</summary>
    private List<Relation> Ancestors(Relation relation)
    {
        var found = new List<Relation>();
        while (relation is { IsPartition: true, ParentOids.Count: 1 } && Catalog.GetRelation(relation.ParentOids[0]) is { } parent)
        {
            found.Add(parent);
            relation = parent;
        }
        return found;
    }

    private IEnumerable<(Dependent, bool)> OfColumn(Relation relation, int ordinal)
    {
        if (relation.FindColumn(ordinal) is not { } column) yield break;
        foreach (var constraint in Catalog.ConstraintsOf(relation.Oid))
            if (Contains(constraint.Columns, ordinal) || Contains(constraint.OnDeleteColumns, ordinal)) yield return (new(constraint), true);
        foreach (var index in Catalog.IndexesOf(relation.Oid))
            if (UsesColumn(index, column)) yield return (new(index), true);
        foreach (var sequence in OwnedSequences(relation.Oid, ordinal)) yield return (new(sequence), true);
        foreach (var child in Children(relation))
            if (child.FindColumn(column.Name) is { IsInherited: true, IsLocal: false } inherited && !HasOtherParent(child, column.Name, relation.Oid))
                yield return (new(child, inherited), true);
        foreach (var trigger in Catalog.TriggersOf(relation.Oid))
            if (ColumnsIn(trigger, column.Name).Count > 0) yield return (new(trigger), false);
        foreach (var key in ForeignKeysTo(relation.Oid))
            if (Contains(key.ReferencedColumns, ordinal)) yield return (new(key), key.RelationOid == relation.Oid && Contains(key.Columns, ordinal));
        foreach (var view in ViewsUsing(relation.Oid, ordinal)) yield return (new(view), false);
        foreach (var item in ObjectsOfColumn(relation, column)) yield return item;
        foreach (var other in relation.Columns)
            if (other.Generated != GeneratedKind.None && Uses(other.Default, column.Name)) yield return (new(relation, other), GeneratedColumnsGoAlong);
    }

    /// <summary>Whether the column comes from another parent too (attinhcount above 1).</summary>
    private bool HasOtherParent(Relation child, string column, int exceptOid)
    {
        foreach (var parent in child.ParentOids)
            if (parent != exceptOid && Catalog.GetRelation(parent)?.FindColumn(column) is not null) return true;
        return false;
    }

    private bool UsesColumn(Index index, Column column)
    {
        if (Contains(index.Include, column.Ordinal) || Uses(index.Predicate, column.Name)) return true;
        foreach (var key in index.Keys)
            if (key.Ordinal == column.Ordinal || Uses(key.Expression, column.Name)) return true;
        return false;
    }

    private IEnumerable<(Dependent, bool)> OfType(SqlType type)
    {
        if (Catalog.GetType(type.ArrayOid) is { } array) yield return (new(array), true);
        if (Catalog.GetType(type.MultirangeOid) is { } multirange) yield return (new(multirange), true);
        if (Catalog.GetRelation(type.RelationOid) is { Kind: RelationKind.CompositeType } attributes) yield return (new(attributes), true);
        foreach (var constraint in Catalog.ConstraintsOf(type.Oid))
            if (constraint.DomainOid == type.Oid) yield return (new(constraint), true);
        foreach (var relation in Catalog.Relations)
        {
            if (relation.OfTypeOid == type.Oid) yield return (new(relation), false);
            foreach (var column in relation.Columns)
            {
                if (column.Type.Oid != type.Oid) continue;
                // A view goes whole, and so does a table with the column of its partition key; an attribute of a composite type like a column of a table.
                if (relation.Kind is RelationKind.View or RelationKind.MaterializedView || IsInPartitionKey(relation, column.Name)) yield return (new(relation), false);
                else yield return (new(relation, column), column.Generated != GeneratedKind.None && GeneratedColumnsGoAlong);
            }
        }
        foreach (var other in Catalog.Types)
            if (other.BaseType.Oid == type.Oid || (other.Kind == TypeKind.Range && other.SubtypeOid == type.Oid)) yield return (new(other), false);
        foreach (var routine in Catalog.Routines)
            if (UsesType(routine, type.Oid)) yield return (new(routine), false);
        foreach (var item in Catalog.Operators)
            if (item.LeftOid == type.Oid || item.RightOid == type.Oid || item.ResultOid == type.Oid) yield return (new(item), false);
        foreach (var item in Catalog.Casts)
            if (item.SourceOid == type.Oid || item.TargetOid == type.Oid) yield return (new(item), false);
        foreach (var item in Catalog.OperatorClasses)
            if (item.TypeOid == type.Oid || item.KeyTypeOid == type.Oid) yield return (new(item), false);
        foreach (var item in OfMethodOrFamily(type)) yield return item;
        foreach (var use in UsesInTexts(type)) yield return (use, GoesAlong(use));
    }

    private static bool UsesType(Routine routine, int typeOid)
    {
        if (routine.ReturnType.Oid == typeOid) return true;
        foreach (var argument in routine.Arguments)
            if (argument.Type.Oid == typeOid) return true;
        return false;
    }

    private IEnumerable<(Dependent, bool)> OfRoutine(Routine routine)
    {
        foreach (var trigger in Catalog.Triggers)
            if (trigger.RoutineOid == routine.Oid) yield return (new(trigger), false);
        foreach (var item in Catalog.Operators)
            if (item.RoutineOid == routine.Oid) yield return (new(item), false);
        foreach (var item in Catalog.Casts)
            if (item.RoutineOid == routine.Oid) yield return (new(item), false);
        foreach (var aggregate in AggregatesOf(routine)) yield return (new(aggregate), false);
        foreach (var type in TypesOf(routine)) yield return (new(type), false);
        foreach (var item in ObjectsOfRoutine(routine)) yield return item;
        foreach (var item in OfMethodOrFamily(routine)) yield return item;
        foreach (var use in UsesInTexts(routine)) yield return (use, GoesAlong(use));
    }

    private IEnumerable<(Dependent, bool)> OfConstraint(Constraint constraint)
    {
        if (Catalog.GetIndex(constraint.IndexOid) is { } index) yield return (new(index), true);
        if (Catalog.GetRelation(constraint.RelationOid) is not { } relation) yield break;
        foreach (var child in Children(relation))
            if (constraint.Kind is not (ConstraintKind.Check or ConstraintKind.NotNull) && FindConstraint(child, constraint.Name) is { IsInherited: true } below && below.Kind == constraint.Kind)
                yield return (new(below), true);
        if (constraint.Kind == ConstraintKind.PrimaryKey)
            foreach (var view in ViewsGroupedBy(relation, constraint)) yield return (new(view), false);
        if (constraint.Kind is not (ConstraintKind.PrimaryKey or ConstraintKind.Unique)) yield break;
        foreach (var key in ForeignKeysTo(relation.Oid))
            if (NeedsIndex(key, relation, constraint.IndexOid)) yield return (new(key), false);
    }

    /// <summary>Views that read ungrouped columns because the primary key is grouped by (check_functional_grouping).</summary>
    private List<Relation> ViewsGroupedBy(Relation relation, Constraint key)
    {
        var found = new List<Relation>();
        foreach (var view in ViewsUsing(relation.Oid, null))
        {
            if (view.Query is not { } query || query.IndexOf("group by", System.StringComparison.OrdinalIgnoreCase) < 0) continue;
            if (BoundQuery(view) is not { Errors.Count: 0 } || _stored.Parse(query, StoredTextKind.Query) is not SqlStatement statement) continue;
            var mark = _builder.Mark();
            _builder.Remove(key);
            var without = Binder.Bind(statement, new SqlText(query), new BindingContext(Catalog) { SearchPath = [] });
            _builder.UndoTo(mark);
            if (without.Errors.Count > 0) found.Add(view);
        }
        return found;
    }

    /// <summary>Whether only this index makes the referenced columns unique.</summary>
    private bool NeedsIndex(Constraint key, Relation referenced, int indexOid)
    {
        if (_keyIndexes.TryGetValue(key.Oid, out var known) && Catalog.GetIndex(known) is not null) return known == indexOid;
        var needs = false;
        foreach (var index in Catalog.IndexesOf(referenced.Oid))
        {
            if (!index.IsUnique || index.Predicate is not null || index.Keys.Count != key.ReferencedColumns.Count) continue;
            var fits = true;
            foreach (var item in index.Keys) fits &= item.Expression is null && Contains(key.ReferencedColumns, item.Ordinal);
            if (!fits) continue;
            if (index.Oid != indexOid) return false;
            needs = true;
        }
        return needs;
    }

    private IEnumerable<(Dependent, bool)> OfTrigger(Trigger trigger)
    {
        if (Catalog.GetRelation(trigger.RelationOid) is not { } relation) yield break;
        foreach (var partition in Partitions(relation))
            foreach (var clone in Catalog.TriggersOf(partition.Oid))
                if (clone.ParentOid == trigger.Oid) yield return (new(clone), true);
    }

    private IEnumerable<(Dependent, bool)> OfIndex(Index index)
    {
        if (Catalog.GetConstraint(index.ConstraintOid) is { } constraint) yield return (new(constraint), true);
        if (Catalog.GetRelation(index.RelationOid) is not { } relation) yield break;
        foreach (var partition in Partitions(relation))
            foreach (var below in Catalog.IndexesOf(partition.Oid))
                if (below.ParentOid == index.Oid) yield return (new(below), true);
        if (!index.IsUnique || index.ConstraintOid != 0) yield break;
        foreach (var key in ForeignKeysTo(relation.Oid))
            if (NeedsIndex(key, relation, index.Oid)) yield return (new(key), false);
    }

    private IEnumerable<(Dependent, bool)> OfSchema(Schema schema)
    {
        foreach (var relation in Catalog.Relations)
            if (relation.SchemaOid == schema.Oid && relation.Kind != RelationKind.CompositeType) yield return (new(relation), false);
        foreach (var type in Catalog.Types)
        {
            if (type.SchemaOid != schema.Oid || type.Kind is TypeKind.Array or TypeKind.Multirange) continue;
            if (type.RelationOid == 0 || Catalog.GetRelation(type.RelationOid) is { Kind: RelationKind.CompositeType }) yield return (new(type), false);
        }
        foreach (var routine in Catalog.Routines)
            if (routine.SchemaOid == schema.Oid) yield return (new(routine), false);
        foreach (var item in Catalog.Operators)
            if (item.SchemaOid == schema.Oid) yield return (new(item), false);
        foreach (var item in Catalog.OperatorClasses)
            if (item.SchemaOid == schema.Oid) yield return (new(item), false);
        foreach (var item in Catalog.Collations)
            if (item.SchemaOid == schema.Oid) yield return (new(item), false);
        foreach (var item in ObjectsOfSchema(schema.Oid)) yield return item;
        foreach (var item in OfMethodOrFamily(schema)) yield return item;
        foreach (var extension in Catalog.Extensions)
            if (extension.SchemaOid == schema.Oid) yield return (new(extension), false);
    }

    private IEnumerable<(Dependent, bool)> OfExtension(Extension extension)
    {
        foreach (var item in MembersOf(extension)) yield return (new(item), true);
        foreach (var other in Catalog.Extensions)
            if (((ICollection<string>)other.Requires).Contains(extension.Name)) yield return (new(other), false);
    }

    /// <summary>What an extension has made (pg_depend, deptype e).</summary>
    private List<CatalogObject> MembersOf(Extension extension)
    {
        var found = new List<CatalogObject>();
        Add(Catalog.Types);
        Add(Catalog.Routines);
        Add(Catalog.Relations);
        Add(Catalog.Operators);
        Add(Catalog.Casts);
        Add(Catalog.OperatorClasses);
        Add(Catalog.Collations);
        Add(Catalog.Schemas);
        return found;

        void Add(IEnumerable<CatalogObject> items)
        {
            foreach (var item in items)
                if (item.Extension == extension.Name) found.Add(item);
        }
    }

    private List<Constraint> ForeignKeysTo(int relationOid)
    {
        var found = new List<Constraint>();
        foreach (var constraint in Catalog.Constraints)
            if (constraint.Kind == ConstraintKind.ForeignKey && constraint.ReferencedOid == relationOid) found.Add(constraint);
        return found;
    }

    private List<Relation> OwnedSequences(int relationOid, int? ordinal)
    {
        var found = new List<Relation>();
        foreach (var relation in Catalog.Relations)
        {
            if (relation.Sequence is { } options && options.OwnerOid == relationOid && (ordinal is null || options.OwnerOrdinal == ordinal)) found.Add(relation);
        }
        return found;
    }

    /// <summary>Before 15 a generated column goes with whatever its expression uses, asked for or not (StoreAttrDefault).</summary>
    private bool GeneratedColumnsGoAlong => Catalog.ServerVersion < 15;

    private bool GoesAlong(Dependent use) => GeneratedColumnsGoAlong && use is { Item: Relation, Ordinal: > 0, IsDefault: false };

    /// <summary>Defaults, checks, indexes and views whose text names the object.</summary>
    private List<Dependent> UsesInTexts(SchemaObject item)
    {
        var found = new List<Dependent>();
        foreach (var relation in Catalog.Relations)
        {
            foreach (var column in relation.Columns)
                if (Names(column.Default, StoredTextKind.Expression, item)) found.Add(new Dependent(relation, column, column.Generated == GeneratedKind.None));
            if (relation.PartitionKey is { } key && Names(PartitionPrefix + key, StoredTextKind.Statement, item)) found.Add(new Dependent(relation));
            if (item is not Relation && Names(relation.Query, StoredTextKind.Query, item)) found.Add(new Dependent(relation));
        }
        foreach (var constraint in Catalog.Constraints)
            if (Names(constraint.Expression, StoredTextKind.Expression, item)) found.Add(new Dependent(constraint));
        foreach (var index in Catalog.Indexes)
        {
            var uses = Names(index.Predicate, StoredTextKind.Expression, item);
            foreach (var key in index.Keys) uses |= Names(key.Expression, StoredTextKind.Expression, item);
            if (uses) found.Add(new Dependent(index));
        }
        AddObjectsNaming(item, found);
        return found;
    }

    private bool Names(string? text, StoredTextKind kind, SchemaObject item)
    {
        if (text is null || text.IndexOf(item.Name, System.StringComparison.Ordinal) < 0) return false;
        foreach (var reference in _stored.References(text, kind))
            if (reference.Item.Oid == item.Oid && reference.Item.GetType() == item.GetType()) return true;
        return false;
    }

    /// <summary>
    /// Views that read a relation, or one of its columns as far as their queries are understood. A view may come to read itself; that makes it
    /// no dependent of itself.
    /// </summary>
    private List<Relation> ViewsUsing(int relationOid, int? ordinal, bool withItself = false)
    {
        var found = new List<Relation>();
        foreach (var view in Catalog.Relations)
        {
            if (view.Query is null || (view.Oid == relationOid && !withItself)) continue;
            if (ordinal is { } column ? ReadsColumn(view, relationOid, column) : ReadsRelation(view, relationOid)) found.Add(view);
        }
        return found;
    }

    private bool ReadsRelation(Relation view, int relationOid)
    {
        foreach (var reference in _stored.References(view.Query, StoredTextKind.Query))
            if (reference.Item is Relation relation && relation.Oid == relationOid) return true;
        return false;
    }

    private bool ReadsColumn(Relation view, int relationOid, int ordinal)
    {
        foreach (var reference in BoundQuery(view)?.References ?? [])
            if (reference.Kind == ReferenceKind.Column && reference.RelationOid == relationOid && reference.ColumnOrdinal == ordinal) return true;
        return false;
    }

    private BoundStatement? BoundQuery(Relation view)
    {
        if (view.Query is not { } query) return null;
        if (_boundQueries.TryGetValue(query, out var known)) return known;
        return _boundQueries[query] = _stored.Parse(query, StoredTextKind.Query) is SqlStatement statement
            ? Binder.Bind(statement, new SqlText(query), new BindingContext(Catalog) { SearchPath = [] })
            : null;
    }
}
