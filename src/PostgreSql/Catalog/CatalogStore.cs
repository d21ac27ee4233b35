using System;
using System.Collections.Generic;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>
/// The objects of a catalog and the indexes over them: all look-ups are by hash, none depends on the number of objects.
/// Changed only through <see cref="CatalogBuilder"/>. The built-in objects are not in it: look-ups find them after its own.
/// </summary>
internal sealed partial class CatalogStore(int serverVersion, bool serverVersionIsKnown)
{
    private readonly Dictionary<string, int> _schemasByName = new(StringComparer.Ordinal);
    private readonly Dictionary<SchemaName, int> _relationsByName = [];
    private readonly Dictionary<SchemaName, int> _typesByName = [];
    private readonly Dictionary<SchemaName, int> _indexesByName = [];
    private readonly Dictionary<SchemaName, List<int>> _routinesByName = [];
    private readonly Dictionary<string, List<int>> _relationsByBareName = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<int>> _constraintsByOwner = [];
    private readonly Dictionary<string, List<int>> _constraintsByName = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<int>> _childrenByParent = [];
    private readonly Dictionary<int, List<int>> _indexesByRelation = [];
    private readonly Dictionary<int, List<int>> _triggersByRelation = [];

    /// <summary>The built-in objects of that version.</summary>
    public BuiltInObjects BuiltIn { get; } = BuiltInObjects.Of(serverVersion, serverVersionIsKnown);

    public int ServerVersion { get; } = serverVersion;

    public bool ServerVersionIsKnown { get; } = serverVersionIsKnown;

    public IReadOnlyList<string> SearchPath { get; set; } = ["$user", "public"];

    public CatalogHistory History { get; set; } = CatalogHistory.Empty;

    public bool OperatorsAreKnown { get; set; } = true;

    public bool ExtensionsAreKnown { get; set; } = true;

    /// <summary>Set when nothing changes any more.</summary>
    public bool IsFinished { get; set; }

    public Dictionary<int, Schema> Schemas { get; } = [];

    public Dictionary<int, Relation> Relations { get; } = [];

    public Dictionary<int, Index> Indexes { get; } = [];

    public Dictionary<int, Constraint> Constraints { get; } = [];

    public Dictionary<int, SqlType> Types { get; } = [];

    public Dictionary<int, Routine> Routines { get; } = [];

    public Dictionary<int, Trigger> Triggers { get; } = [];

    public Dictionary<int, Extension> Extensions { get; } = [];

    public Schema? FindSchema(string name) => _schemasByName.TryGetValue(name, out var oid) ? Schemas[oid] : null;

    public Relation? FindRelation(int schemaOid, string name) =>
        _relationsByName.TryGetValue(new(schemaOid, name), out var oid) ? Relations[oid] : BuiltIn.FindRelation(schemaOid, name);

    public Relation? GetRelation(int oid) => Relations.TryGetValue(oid, out var found) ? found : BuiltIn.GetRelation(oid);

    public Index? FindIndex(int schemaOid, string name) =>
        _indexesByName.TryGetValue(new(schemaOid, name), out var oid) ? Indexes[oid] : BuiltIn.FindIndex(schemaOid, name);

    public Index? GetIndex(int oid) => Indexes.TryGetValue(oid, out var found) ? found : BuiltIn.GetIndex(oid);

    public SqlType? FindType(int schemaOid, string name) =>
        _typesByName.TryGetValue(new(schemaOid, name), out var oid) ? Types[oid] : BuiltIn.FindType(schemaOid, name);

    public SqlType? GetType(int oid) => Types.TryGetValue(oid, out var found) ? found : BuiltIn.GetType(oid);

    public Constraint? GetConstraint(int oid) => Constraints.TryGetValue(oid, out var found) ? found : BuiltIn.GetConstraint(oid);

    public IReadOnlyList<Routine> FindRoutines(int schemaOid, string name)
    {
        var own = _routinesByName.TryGetValue(new(schemaOid, name), out var oids) ? Select(oids, Routines) : [];
        return Join(own, Routines, BuiltIn.FindRoutines(schemaOid, name));
    }

    public Routine? GetRoutine(int oid) => Routines.TryGetValue(oid, out var found) ? found : BuiltIn.GetRoutine(oid);

    public IReadOnlyList<Relation> FindRelations(string name)
    {
        if (!_relationsByBareName.TryGetValue(name, out var oids)) return [];
        var found = Select(oids, Relations);
        Array.Sort(found, (a, b) => string.CompareOrdinal(Schemas[a.SchemaOid].Name, Schemas[b.SchemaOid].Name));
        return found;
    }

    public IReadOnlyList<Constraint> ConstraintsOf(int ownerOid) =>
        _constraintsByOwner.TryGetValue(ownerOid, out var oids) ? Select(oids, Constraints)
        : ownerOid < CatalogObject.FirstNormalOid ? BuiltIn.ConstraintsOf(ownerOid) : [];

    public IReadOnlyList<Relation> ChildrenOf(int relationOid) =>
        _childrenByParent.TryGetValue(relationOid, out var oids) ? Select(oids, Relations) : [];

    public IReadOnlyList<Constraint> FindConstraints(string name) =>
        _constraintsByName.TryGetValue(name, out var oids) ? Select(oids, Constraints) : [];

    public IReadOnlyList<Index> IndexesOf(int relationOid) =>
        _indexesByRelation.TryGetValue(relationOid, out var oids) ? Select(oids, Indexes)
        : relationOid < CatalogObject.FirstNormalOid ? BuiltIn.IndexesOf(relationOid) : [];

    public IReadOnlyList<Trigger> TriggersOf(int relationOid) =>
        _triggersByRelation.TryGetValue(relationOid, out var oids) ? Select(oids, Triggers) : [];

    /// <summary>The object of that kind and OID as it is now, or null.</summary>
    public CatalogObject? Find(CatalogObject item) => item switch
    {
        Schema => Schemas.TryGetValue(item.Oid, out var found) ? found : null,
        Extension => Extensions.TryGetValue(item.Oid, out var found) ? found : null,
        Relation => Relations.TryGetValue(item.Oid, out var found) ? found : null,
        Index => Indexes.TryGetValue(item.Oid, out var found) ? found : null,
        Constraint => Constraints.TryGetValue(item.Oid, out var found) ? found : null,
        SqlType => Types.TryGetValue(item.Oid, out var found) ? found : null,
        Routine => Routines.TryGetValue(item.Oid, out var found) ? found : null,
        Trigger => Triggers.TryGetValue(item.Oid, out var found) ? found : null,
        Operator => Operators.TryGetValue(item.Oid, out var found) ? found : null,
        Cast => Casts.TryGetValue(item.Oid, out var found) ? found : null,
        OperatorClass => OperatorClasses.TryGetValue(item.Oid, out var found) ? found : null,
        Collation => Collations.TryGetValue(item.Oid, out var found) ? found : null,
        _ when IsOfFew(item) => FindOfFew(item),
        _ => throw new ArgumentException($"No {item.GetType().Name} is ever in the catalog.", nameof(item)),
    };

    public int HighestOid
    {
        get
        {
            var highest = 0;
            foreach (var oid in Schemas.Keys) highest = Math.Max(highest, oid);
            foreach (var oid in Extensions.Keys) highest = Math.Max(highest, oid);
            foreach (var oid in Relations.Keys) highest = Math.Max(highest, oid);
            foreach (var oid in Indexes.Keys) highest = Math.Max(highest, oid);
            foreach (var oid in Constraints.Keys) highest = Math.Max(highest, oid);
            foreach (var oid in Types.Keys) highest = Math.Max(highest, oid);
            foreach (var oid in Routines.Keys) highest = Math.Max(highest, oid);
            foreach (var oid in Triggers.Keys) highest = Math.Max(highest, oid);
            foreach (var oid in Operators.Keys) highest = Math.Max(highest, oid);
            foreach (var oid in Casts.Keys) highest = Math.Max(highest, oid);
            foreach (var oid in OperatorClasses.Keys) highest = Math.Max(highest, oid);
            foreach (var oid in Collations.Keys) highest = Math.Max(highest, oid);
            return Math.Max(highest, HighestOidOfFew());
        }
    }

    public void Put(Schema item)
    {
        if (Schemas.TryGetValue(item.Oid, out var old)) _schemasByName.Remove(old.Name);
        Schemas[item.Oid] = item;
        _schemasByName[item.Name] = item.Oid;
    }

    public void Put(Extension item) => Extensions[item.Oid] = item;

    public void Put(Relation item)
    {
        if (Relations.TryGetValue(item.Oid, out var old)) Forget(old);
        Relations[item.Oid] = item;
        foreach (var parent in item.ParentOids) Add(_childrenByParent, parent, item.Oid);
        // A composite type's column list has no name that FROM could see.
        if (item.Kind == RelationKind.CompositeType) return;
        _relationsByName[new(item.SchemaOid, item.Name)] = item.Oid;
        Add(_relationsByBareName, item.Name, item.Oid);
    }

    public void Put(Index item)
    {
        if (Indexes.TryGetValue(item.Oid, out var old)) Forget(old);
        Indexes[item.Oid] = item;
        _indexesByName[new(item.SchemaOid, item.Name)] = item.Oid;
        Add(_indexesByRelation, item.RelationOid, item.Oid);
    }

    public void Put(Constraint item)
    {
        if (Constraints.TryGetValue(item.Oid, out var old)) Forget(old);
        Constraints[item.Oid] = item;
        Add(_constraintsByOwner, OwnerOf(item), item.Oid);
        Add(_constraintsByName, item.Name, item.Oid);
    }

    public void Put(SqlType item)
    {
        if (Types.TryGetValue(item.Oid, out var old)) _typesByName.Remove(new(old.SchemaOid, old.Name));
        Types[item.Oid] = item;
        _typesByName[new(item.SchemaOid, item.Name)] = item.Oid;
    }

    public void Put(Routine item)
    {
        if (Routines.TryGetValue(item.Oid, out var old)) Remove(_routinesByName, new(old.SchemaOid, old.Name), old.Oid);
        Routines[item.Oid] = item;
        Add(_routinesByName, new SchemaName(item.SchemaOid, item.Name), item.Oid);
    }

    public void Put(Trigger item)
    {
        if (Triggers.TryGetValue(item.Oid, out var old)) Remove(_triggersByRelation, old.RelationOid, old.Oid);
        Triggers[item.Oid] = item;
        Add(_triggersByRelation, item.RelationOid, item.Oid);
    }

    public void RemoveSchema(int oid)
    {
        if (!Schemas.TryGetValue(oid, out var old)) return;
        _schemasByName.Remove(old.Name);
        Schemas.Remove(oid);
    }

    public void RemoveExtension(int oid) => Extensions.Remove(oid);

    public void RemoveRelation(int oid)
    {
        if (!Relations.TryGetValue(oid, out var old)) return;
        Forget(old);
        Relations.Remove(oid);
    }

    public void RemoveIndex(int oid)
    {
        if (!Indexes.TryGetValue(oid, out var old)) return;
        Forget(old);
        Indexes.Remove(oid);
    }

    public void RemoveConstraint(int oid)
    {
        if (!Constraints.TryGetValue(oid, out var old)) return;
        Forget(old);
        Constraints.Remove(oid);
    }

    public void RemoveType(int oid)
    {
        if (!Types.TryGetValue(oid, out var old)) return;
        _typesByName.Remove(new(old.SchemaOid, old.Name));
        Types.Remove(oid);
    }

    public void RemoveRoutine(int oid)
    {
        if (!Routines.TryGetValue(oid, out var old)) return;
        Remove(_routinesByName, new(old.SchemaOid, old.Name), oid);
        Routines.Remove(oid);
    }

    public void RemoveTrigger(int oid)
    {
        if (!Triggers.TryGetValue(oid, out var old)) return;
        Remove(_triggersByRelation, old.RelationOid, oid);
        Triggers.Remove(oid);
    }

    /// <summary>A copy that shares the objects: what a point in time of a replay is kept as.</summary>
    public CatalogStore Clone()
    {
        var copy = new CatalogStore(ServerVersion, ServerVersionIsKnown)
        {
            SearchPath = SearchPath,
            History = History,
            OperatorsAreKnown = OperatorsAreKnown,
            ExtensionsAreKnown = ExtensionsAreKnown,
        };
        foreach (var item in Schemas.Values) copy.Put(item);
        foreach (var item in Extensions.Values) copy.Put(item);
        foreach (var item in Relations.Values) copy.Put(item);
        foreach (var item in Indexes.Values) copy.Put(item);
        foreach (var item in Constraints.Values) copy.Put(item);
        foreach (var item in Types.Values) copy.Put(item);
        foreach (var item in Routines.Values) copy.Put(item);
        foreach (var item in Triggers.Values) copy.Put(item);
        foreach (var item in Operators.Values) copy.Put(item);
        foreach (var item in Casts.Values) copy.Put(item);
        foreach (var item in OperatorClasses.Values) copy.Put(item);
        foreach (var item in Collations.Values) copy.Put(item);
        CopyOfFewTo(copy);
        return copy;
    }

    private static int OwnerOf(Constraint item) => item.RelationOid != 0 ? item.RelationOid : item.DomainOid;

    private void Forget(Relation old)
    {
        foreach (var parent in old.ParentOids) Remove(_childrenByParent, parent, old.Oid);
        if (old.Kind == RelationKind.CompositeType) return;
        _relationsByName.Remove(new(old.SchemaOid, old.Name));
        Remove(_relationsByBareName, old.Name, old.Oid);
    }

    private void Forget(Constraint old)
    {
        Remove(_constraintsByOwner, OwnerOf(old), old.Oid);
        Remove(_constraintsByName, old.Name, old.Oid);
    }

    private void Forget(Index old)
    {
        _indexesByName.Remove(new(old.SchemaOid, old.Name));
        Remove(_indexesByRelation, old.RelationOid, old.Oid);
    }

    private static T[] Select<T>(List<int> oids, Dictionary<int, T> from)
    {
        var found = new T[oids.Count];
        for (var i = 0; i < found.Length; i++) found[i] = from[oids[i]];
        return found;
    }

    /// <summary>Built-in objects after the catalog's own, save for those that the catalog has changed.</summary>
    private static IReadOnlyList<T> Join<T>(T[] own, Dictionary<int, T> changed, IReadOnlyList<T> builtIn)
        where T : CatalogObject
    {
        if (own.Length == 0 && !HasAny(changed, builtIn)) return builtIn;
        if (builtIn.Count == 0) return own;
        var joined = new List<T>(own);
        foreach (var item in builtIn)
            if (!changed.ContainsKey(item.Oid)) joined.Add(item);
        return joined;
    }

    private static bool HasAny<T>(Dictionary<int, T> changed, IReadOnlyList<T> builtIn)
        where T : CatalogObject
    {
        foreach (var item in builtIn)
            if (changed.ContainsKey(item.Oid)) return true;
        return false;
    }

    private static void Add<TKey>(Dictionary<TKey, List<int>> to, TKey key, int oid)
        where TKey : notnull
    {
        if (!to.TryGetValue(key, out var list)) to[key] = list = [];
        list.Add(oid);
    }

    private static void Remove<TKey>(Dictionary<TKey, List<int>> from, TKey key, int oid)
        where TKey : notnull
    {
        if (from.TryGetValue(key, out var list) && list.Remove(oid) && list.Count == 0) from.Remove(key);
    }

    private readonly struct SchemaName(int schemaOid, string name) : IEquatable<SchemaName>
    {
        private readonly int _schemaOid = schemaOid;
        private readonly string _name = name;

        public bool Equals(SchemaName other) => _schemaOid == other._schemaOid && string.Equals(_name, other._name, StringComparison.Ordinal);

        public override bool Equals(object? obj) => obj is SchemaName other && Equals(other);

        public override int GetHashCode() => unchecked((_schemaOid * 397) ^ StringComparer.Ordinal.GetHashCode(_name));
    }
}
