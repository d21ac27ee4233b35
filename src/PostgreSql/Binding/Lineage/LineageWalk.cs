using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding;

/// <summary>One way from a reference to all that it uses. Every object is visited once for each thing that is done to it.</summary>
internal sealed class LineageWalk(DatabaseCatalog catalog, Lineage lineage)
{
    private const ReferenceAccess Writes = ReferenceAccess.Insert | ReferenceAccess.Update | ReferenceAccess.Delete;

    private readonly List<IndirectReference> _found = [];
    private readonly HashSet<(int Relation, int Ordinal, ReferenceAccess Access, bool IsCondition)> _seen = [];
    private readonly HashSet<(ReferenceKind Kind, int Oid, int Ordinal, ReferenceAccess Access, bool IsCondition)> _visited = [];
    private readonly Queue<Step> _waiting = new();

    /// <summary>An object that is used, and how it was come to.</summary>
    private readonly struct Step(ReferenceKind kind, int oid, int ordinal, ReferenceAccess access, bool isCondition, IReadOnlyList<SchemaObject> through)
    {
        public ReferenceKind Kind { get; } = kind;

        public int Oid { get; } = oid;

        public int Ordinal { get; } = ordinal;

        public ReferenceAccess Access { get; } = access;

        public bool IsCondition { get; } = isCondition;

        public IReadOnlyList<SchemaObject> Through { get; } = through;
    }

    public IReadOnlyList<IndirectReference> Follow(ReferenceKind kind, int oid, int ordinal, ReferenceAccess access)
    {
        Visit(kind, oid, ordinal, access, isCondition: false, []);
        while (_waiting.Count > 0)
        {
            var step = _waiting.Dequeue();
            switch (step.Kind)
            {
                case ReferenceKind.Relation:
                    FollowView(step);
                    break;
                case ReferenceKind.Column:
                    FollowColumn(step);
                    break;
                case ReferenceKind.Routine:
                    FollowRoutine(step);
                    break;
            }
        }
        return _found;
    }

    private void FollowView(in Step step)
    {
        if (lineage.ViewOf(step.Oid) is not { Query: { } query } view) return;
        IReadOnlyList<SchemaObject> through = [.. step.Through, view.View];
        var writes = WritesThrough(view, step.Access);
        foreach (var reference in query.References)
        {
            if (reference.Kind == ReferenceKind.Routine)
                Visit(ReferenceKind.Routine, reference.Oid, 0, ReferenceAccess.Read, step.IsCondition, through);
            if (reference.Kind != ReferenceKind.Relation) continue;
            var access = reference.RelationOid == view.UpdatedRelationOid && writes != 0 ? writes : ReferenceAccess.Read;
            Use(reference.RelationOid, 0, access, step.IsCondition, through);
        }
        foreach (var column in query.ConditionColumns) Use(column.RelationOid, column.Ordinal, ReferenceAccess.Read, isCondition: true, through);
    }

    private void FollowColumn(in Step step)
    {
        if (lineage.ViewOf(step.Oid) is not { } view || view.ColumnOf(step.Ordinal) is not { } output) return;
        IReadOnlyList<SchemaObject> through = [.. step.Through, view.View];
        var writes = WritesThrough(view, step.Access);
        foreach (var source in output.Sources)
        {
            var isPlain = source.RelationOid == output.RelationOid && source.Ordinal == output.ColumnOrdinal;
            var access = isPlain && source.RelationOid == view.UpdatedRelationOid ? writes : 0;
            if ((step.Access & Writes) == 0) access = ReferenceAccess.Read;
            if (access != 0) Use(source.RelationOid, source.Ordinal, access, step.IsCondition, through);
        }
    }

    private void FollowRoutine(in Step step)
    {
        if (catalog.GetRoutine(step.Oid) is not { } routine || lineage.BodyOf(step.Oid) is not { } body) return;
        IReadOnlyList<SchemaObject> through = [.. step.Through, routine];
        foreach (var statement in body.Statements)
        {
            foreach (var reference in statement.References)
            {
                if (reference.Access == ReferenceAccess.None) continue;
                if (reference.Kind == ReferenceKind.Routine) Visit(ReferenceKind.Routine, reference.Oid, 0, reference.Access, step.IsCondition, through);
                else if (reference.RelationOid != 0) Use(reference.RelationOid, reference.ColumnOrdinal, reference.Access, step.IsCondition, through);
            }
        }
    }

    /// <summary>What a change of the view's rows does to the relation under it: nothing where a trigger does its own instead.</summary>
    private ReferenceAccess WritesThrough(BoundView view, ReferenceAccess access)
    {
        var writes = access & Writes;
        return writes == 0 || view.UpdatedRelationOid == 0 || catalog.TriggersOf(view.View.Oid).Count > 0 ? 0 : writes;
    }

    private void Use(int relationOid, int ordinal, ReferenceAccess access, bool isCondition, IReadOnlyList<SchemaObject> through)
    {
        if (_seen.Add((relationOid, ordinal, access, isCondition)))
        {
            _found.Add(new IndirectReference
            {
                RelationOid = relationOid,
                ColumnOrdinal = ordinal,
                Access = access,
                IsCondition = isCondition,
                Through = through,
            });
        }
        Visit(ordinal == 0 ? ReferenceKind.Relation : ReferenceKind.Column, relationOid, ordinal, access, isCondition, through);
    }

    private void Visit(ReferenceKind kind, int oid, int ordinal, ReferenceAccess access, bool isCondition, IReadOnlyList<SchemaObject> through)
    {
        if (_visited.Add((kind, oid, ordinal, access, isCondition))) _waiting.Enqueue(new Step(kind, oid, ordinal, access, isCondition, through));
    }
}
