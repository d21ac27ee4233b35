using System;
using System.Collections.Generic;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>
/// What a database has. Immutable to everyone outside of this assembly; a <see cref="CatalogBuilder"/> makes one. Safe to share
/// between threads and to keep.
/// </summary>
public sealed class DatabaseCatalog
{
    private readonly CatalogStore _store;

    internal DatabaseCatalog(CatalogStore store) => _store = store;

    internal CatalogStore CloneStore() => _store.Clone();

    /// <summary>PostgreSQL's major version, 13 to 18.</summary>
    public int ServerVersion => _store.ServerVersion;

    /// <summary>The search path that sessions start with: ALTER DATABASE … SET search_path, or <c>"$user", public</c>.</summary>
    public IReadOnlyList<string> SearchPath => _store.SearchPath;

    public CatalogHistory History => _store.History;

    public IEnumerable<Schema> Schemas => _store.Schemas.Values;

    public IEnumerable<Relation> Relations => _store.Relations.Values;

    public IEnumerable<Index> Indexes => _store.Indexes.Values;

    public IEnumerable<Constraint> Constraints => _store.Constraints.Values;

    public IEnumerable<SqlType> Types => _store.Types.Values;

    public IEnumerable<Routine> Routines => _store.Routines.Values;

    public IEnumerable<Trigger> Triggers => _store.Triggers.Values;

    public IEnumerable<Extension> Extensions => _store.Extensions.Values;

    public Schema? FindSchema(string name) => _store.FindSchema(name);

    public Schema? GetSchema(int oid) => _store.Schemas.TryGetValue(oid, out var found) ? found : null;

    public Relation? GetRelation(int oid) => _store.Relations.TryGetValue(oid, out var found) ? found : null;

    public SqlType? GetType(int oid) => _store.Types.TryGetValue(oid, out var found) ? found : null;

    public Routine? GetRoutine(int oid) => _store.Routines.TryGetValue(oid, out var found) ? found : null;

    public Index? GetIndex(int oid) => _store.Indexes.TryGetValue(oid, out var found) ? found : null;

    public Constraint? GetConstraint(int oid) => _store.Constraints.TryGetValue(oid, out var found) ? found : null;

    public Extension? FindExtension(string name)
    {
        foreach (var item in _store.Extensions.Values)
            if (string.Equals(item.Name, name, StringComparison.Ordinal)) return item;
        return null;
    }

    /// <summary>The index of that name in that schema, or null. Indexes and relations share one namespace.</summary>
    public Index? FindIndex(int schemaOid, string name) => _store.FindIndex(schemaOid, name);

    /// <summary>The relation of that name in that schema, or null; names as they are stored.</summary>
    public Relation? FindRelation(int schemaOid, string name) => _store.FindRelation(schemaOid, name);

    /// <inheritdoc cref="FindRelation(int, string)"/>
    public Relation? FindRelation(string schema, string name) =>
        FindSchema(schema) is { } found ? FindRelation(found.Oid, name) : null;

    public SqlType? FindType(int schemaOid, string name) => _store.FindType(schemaOid, name);

    /// <summary>All routines of that name in that schema.</summary>
    public IReadOnlyList<Routine> FindRoutines(int schemaOid, string name) => _store.FindRoutines(schemaOid, name);

    /// <summary>Relations of that name in every schema, in the order of the schemas' names.</summary>
    public IReadOnlyList<Relation> FindRelations(string name) => _store.FindRelations(name);

    public IReadOnlyList<Constraint> ConstraintsOf(int relationOid) => _store.ConstraintsOf(relationOid);

    /// <summary>Constraints of that name, whatever they belong to.</summary>
    public IReadOnlyList<Constraint> FindConstraints(string name) => _store.FindConstraints(name);

    /// <summary>The relations that inherit from this one or are its partitions.</summary>
    public IReadOnlyList<Relation> ChildrenOf(int relationOid) => _store.ChildrenOf(relationOid);

    public IReadOnlyList<Index> IndexesOf(int relationOid) => _store.IndexesOf(relationOid);

    public IReadOnlyList<Trigger> TriggersOf(int relationOid) => _store.TriggersOf(relationOid);

    /// <summary>The name of a relation with its schema, as PostgreSQL stores them, unquoted: <c>public.users</c>.</summary>
    public string QualifiedName(SchemaObject item)
    {
        if (item is null) throw new ArgumentNullException(nameof(item));
        return (GetSchema(item.SchemaOid)?.Name ?? "?") + "." + item.Name;
    }
}
