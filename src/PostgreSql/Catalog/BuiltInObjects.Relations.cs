using System;
using System.Collections.Concurrent;
using System.Collections.Generic;

namespace DbImpact.PostgreSql.Catalog;

internal sealed partial class BuiltInObjects
{
    private readonly ConcurrentDictionary<string, BuiltInRelation> _relations = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<int, string>> _relationNumbers;
    private readonly Lazy<BuiltInIndexes> _indexes;

    public Relation? FindRelation(int schemaOid, string name) =>
        KeyOf(schemaOid, name) is { } key ? FindRelation(key)?.Relation : null;

    public Relation? GetRelation(int oid) => FindByNumber(oid) is { } found && found.Relation.Oid == oid ? found.Relation : null;

    public Index? FindIndex(int schemaOid, string name)
    {
        if (KeyOf(schemaOid, name) is not { } key) return null;
        return _indexes.Value.ByName.TryGetValue(key, out var found) ? found : null;
    }

    public Index? GetIndex(int oid) => oid < CatalogObject.FirstNormalOid && _indexes.Value.ByNumber.TryGetValue(oid, out var found) ? found : null;

    public IReadOnlyList<Index> IndexesOf(int relationOid) =>
        _indexes.Value.ByRelation.TryGetValue(relationOid, out var found) ? found : [];

    private Constraint? GetKey(int oid)
    {
        if (oid is 0 or >= CatalogObject.FirstNormalOid) return null;
        foreach (var index in _indexes.Value.ByNumber.Values)
            if (index.ConstraintOid == oid) return KeyOf(index);
        return null;
    }

    private void AddKeys(int relationOid, List<Constraint> to)
    {
        foreach (var index in IndexesOf(relationOid))
            if (index.ConstraintOid != 0) to.Add(KeyOf(index));
    }

    private SqlType? GetRowType(int oid) => FindByNumber(oid) is { } found ? found.TypeOf(oid) : null;

    /// <summary>The row type of a relation, or the array over it, by their names.</summary>
    private SqlType? FindRowType(string key)
    {
        if (FindRelation(key) is { } found) return found.RowType;
        var name = key.LastIndexOf('.') + 1;
        return key.Length > name && key[name] == '_' ? FindRelation(key.Remove(name, 1))?.ArrayType : null;
    }

    private BuiltInRelation? FindByNumber(int oid) =>
        oid < CatalogObject.FirstNormalOid && _relationNumbers.Value.TryGetValue(oid, out var key) ? FindRelation(key) : null;

    private BuiltInRelation? FindRelation(string key)
    {
        if (_relations.TryGetValue(key, out var found)) return found;
        var lines = _data.Find("relations", key, Major);
        return lines.Count == 0 ? null : _relations.GetOrAdd(key, Read(lines[0]));
    }

    private BuiltInRelation Read(string[] line)
    {
        var relation = ReadRelation(line, Number(line[FirstField]), Number(line[FirstField + 1]));
        if (!_majorIsKnown && !HasEqualColumns(line)) relation = relation with { ColumnsAreKnown = false };
        var rowType = RowTypeOf(relation, ArrayNumber(line));
        return new BuiltInRelation(relation, rowType, rowType.ArrayOid == 0 ? null : ArrayOf(rowType));
    }

    /// <summary>The number of the row type's array, which may be followed by <c>@</c> and the majors that have it.</summary>
    private int ArrayNumber(string[] line)
    {
        var field = line[FirstField + 2];
        var at = field.IndexOf('@');
        if (at < 0) return Number(field);
        return CatalogData.IsIn(field, at + 1, Major) ? Number(field.Substring(0, at)) : 0;
    }

    private Dictionary<int, string> NumberRelations()
    {
        var keys = new Dictionary<int, string>();
        foreach (var line in _data.All("relations", Major, FirstField + 4))
        {
            keys[Number(line[FirstField])] = line[0];
            keys[Number(line[FirstField + 1])] = line[0];
            if (ArrayNumber(line) is not 0 and var array) keys[array] = line[0];
        }
        return keys;
    }

    private BuiltInIndexes ReadIndexes()
    {
        var indexes = new BuiltInIndexes();
        foreach (var line in _data.All("indexes", Major))
        {
            var relation = FindRelation(line[FirstField + 1])!.Relation;
            var index = ReadIndex(line, Number(line[FirstField]), Number(line[FirstField + 4]), relation);
            indexes.ByName[line[0]] = index;
            indexes.ByNumber[index.Oid] = index;
            if (!indexes.ByRelation.TryGetValue(relation.Oid, out var list)) indexes.ByRelation[relation.Oid] = list = [];
            list.Add(index);
        }
        return indexes;
    }

    private sealed class BuiltInRelation(Relation relation, SqlType rowType, SqlType? arrayType)
    {
        public Relation Relation { get; } = relation;

        public SqlType RowType { get; } = rowType;

        public SqlType? ArrayType { get; } = arrayType;

        public SqlType? TypeOf(int oid) => RowType.Oid == oid ? RowType : ArrayType?.Oid == oid ? ArrayType : null;
    }

    private sealed class BuiltInIndexes
    {
        public Dictionary<string, Index> ByName { get; } = new(StringComparer.Ordinal);

        public Dictionary<int, Index> ByNumber { get; } = [];

        public Dictionary<int, List<Index>> ByRelation { get; } = [];
    }
}
