using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding;

/// <summary>
/// Where the columns of views come from, and what routines use: the queries and bodies that a catalog holds, each bound once, when it is
/// first asked for. Safe for several threads.
/// </summary>
public sealed class Lineage
{
    private static readonly ConditionalWeakTable<DatabaseCatalog, Lineage> Shared = new();

    private readonly DatabaseCatalog _catalog;
    private readonly ConcurrentDictionary<int, BoundView> _views = new();
    private readonly ConcurrentDictionary<int, BoundBody> _bodies = new();
    private readonly ConcurrentDictionary<(ReferenceKind, int, int, ReferenceAccess), IReadOnlyList<IndirectReference>> _followed = new();

    private Lineage(DatabaseCatalog catalog) => _catalog = catalog;

    public static Lineage Of(DatabaseCatalog catalog)
    {
        if (catalog is null) throw new ArgumentNullException(nameof(catalog));
        // What a builder still changes would be remembered as it was.
        return catalog.IsFinished ? Shared.GetValue(catalog, static key => new Lineage(key)) : new Lineage(catalog);
    }

    /// <summary>The view of that OID; null for what is none.</summary>
    public BoundView? ViewOf(int relationOid) => ViewOf(relationOid, null);

    /// <summary>The body of a routine of the database; null for a built-in one, or one without a body.</summary>
    public BoundBody? BodyOf(int routineOid)
    {
        if (_bodies.TryGetValue(routineOid, out var known)) return known;
        if (_catalog.GetRoutine(routineOid) is not { IsBuiltIn: false, Body: not null } routine) return null;
        return _bodies.GetOrAdd(routineOid, BodyBinder.Bind(routine, new BindingContext(_catalog)));
    }

    /// <summary>
    /// What a reference uses besides the object that it names: of a view's column the columns that it is made of, of a view the relations
    /// that it reads and the columns that decide which rows it has, of a routine what its body uses; each through further views and routines.
    /// </summary>
    public IReadOnlyList<IndirectReference> Follow(BoundReference reference)
    {
        if (reference is null) throw new ArgumentNullException(nameof(reference));
        if (reference.Access == ReferenceAccess.None) return [];
        return reference.Kind switch
        {
            ReferenceKind.Relation or ReferenceKind.Column => FollowView(reference.RelationOid, reference.ColumnOrdinal, reference.Access),
            ReferenceKind.Routine => Follow(ReferenceKind.Routine, reference.Oid, 0, ReferenceAccess.Read),
            _ => [],
        };
    }

    /// <summary>The same of a view that is read.</summary>
    public IReadOnlyList<IndirectReference> Follow(Relation view) =>
        FollowView((view ?? throw new ArgumentNullException(nameof(view))).Oid, 0, ReferenceAccess.Read);

    /// <summary>The same of a column of a view that is read.</summary>
    public IReadOnlyList<IndirectReference> Follow(Relation view, Column column)
    {
        if (view is null) throw new ArgumentNullException(nameof(view));
        if (column is null) throw new ArgumentNullException(nameof(column));
        return FollowView(view.Oid, column.Ordinal, ReferenceAccess.Read);
    }

    private IReadOnlyList<IndirectReference> FollowView(int relationOid, int ordinal, ReferenceAccess access)
    {
        if (_catalog.GetRelation(relationOid) is not { Kind: RelationKind.View or RelationKind.MaterializedView }) return [];
        return Follow(ordinal == 0 ? ReferenceKind.Relation : ReferenceKind.Column, relationOid, ordinal, access);
    }

    private IReadOnlyList<IndirectReference> Follow(ReferenceKind kind, int oid, int ordinal, ReferenceAccess access)
    {
        var key = (kind, oid, ordinal, access);
        if (_followed.TryGetValue(key, out var known)) return known;
        return _followed.GetOrAdd(key, new LineageWalk(_catalog, this).Follow(kind, oid, ordinal, access));
    }

    /// <summary>The view, unless its query is just being bound: a view that is made of itself, which no server has.</summary>
    internal BoundView? ViewOf(int relationOid, ViewNesting? around)
    {
        if (_views.TryGetValue(relationOid, out var known)) return known;
        if (_catalog.GetRelation(relationOid) is not { Kind: RelationKind.View or RelationKind.MaterializedView } view) return null;
        if (around is not null && around.Contains(relationOid)) return null;
        return _views.GetOrAdd(relationOid, BoundView.Bind(view, _catalog, around));
    }
}
