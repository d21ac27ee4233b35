using System;
using System.Collections.Concurrent;
using System.Collections.Generic;

namespace DbImpact.PostgreSql.Catalog;

internal sealed partial class BuiltInObjects
{
    private readonly ConcurrentDictionary<string, Routine[]> _routines = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Operator[]> _operators = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<int, string>> _routineNames;
    private readonly Lazy<Dictionary<int, string>> _operatorNames;
    private readonly Lazy<Dictionary<long, Cast>> _casts;
    private readonly Lazy<List<OperatorClass>> _operatorClasses;
    private readonly Lazy<List<Collation>> _collations;
    private readonly ConcurrentDictionary<string, IReadOnlyList<OperatorClass>> _defaultClasses = new(StringComparer.Ordinal);

    public List<OperatorClass> OperatorClasses => _operatorClasses.Value;

    /// <summary>Empty for a method that is not built in.</summary>
    public IReadOnlyList<OperatorClass> DefaultOperatorClassesOf(string method)
    {
        if (_defaultClasses.TryGetValue(method, out var known)) return known;
        var found = OperatorClasses.FindAll(item => item.IsDefault && string.Equals(item.Method, method, StringComparison.Ordinal));
        // Names that are not there are not remembered.
        return found.Count == 0 ? [] : _defaultClasses.GetOrAdd(method, found);
    }

    public IReadOnlyList<Routine> FindRoutines(int schemaOid, string name) =>
        KeyOf(schemaOid, name) is { } key ? FindRoutines(key) : [];

    public Routine? GetRoutine(int oid) =>
        oid < CatalogObject.FirstNormalOid && _routineNames.Value.TryGetValue(oid, out var key) ? Array.Find(FindRoutines(key), item => item.Oid == oid) : null;

    public IReadOnlyList<Operator> FindOperators(int schemaOid, string name) =>
        KeyOf(schemaOid, name) is { } key ? FindOperators(key) : [];

    public Operator? GetOperator(int oid) =>
        oid < CatalogObject.FirstNormalOid && _operatorNames.Value.TryGetValue(oid, out var key) ? Array.Find(FindOperators(key), item => item.Oid == oid) : null;

    public Cast? FindCast(int sourceOid, int targetOid) =>
        _casts.Value.TryGetValue(CatalogStore.CastKey(sourceOid, targetOid), out var found) ? found : null;

    public Collation? FindCollation(int schemaOid, string name) =>
        _collations.Value.Find(item => item.SchemaOid == schemaOid && string.Equals(item.Name, name, StringComparison.Ordinal));

    private Routine[] FindRoutines(string key) =>
        Find(_routines, "routines", key, line => ReadRoutine(line, Number(line[FirstField])));

    private Operator[] FindOperators(string key) =>
        Find(_operators, "operators", key, line => ReadOperator(line, Number(line[FirstField])));

    /// <summary>Names that are not there are not remembered: programs may ask for any number of them.</summary>
    private T[] Find<T>(ConcurrentDictionary<string, T[]> made, string section, string key, Converter<string[], T> make)
    {
        if (made.TryGetValue(key, out var found)) return found;
        var lines = _data.Find(section, key, Major);
        return lines.Count == 0 ? [] : made.GetOrAdd(key, lines.ConvertAll(make).ToArray());
    }

    private Dictionary<int, string> NamesByNumber(string section)
    {
        var names = new Dictionary<int, string>();
        foreach (var line in _data.All(section, Major, FirstField + 2)) names[Number(line[FirstField])] = line[0];
        return names;
    }

    private Dictionary<long, Cast> ReadCasts()
    {
        var casts = new Dictionary<long, Cast>();
        foreach (var line in _data.All("casts", Major))
        {
            var cast = ReadCast(line, Number(line[FirstField + 1]));
            casts[CatalogStore.CastKey(cast.SourceOid, cast.TargetOid)] = cast;
        }
        return casts;
    }

    private List<OperatorClass> ReadOperatorClasses() =>
        _data.All("operator classes", Major).ConvertAll(line => ReadOperatorClass(line, Number(line[FirstField + 1])));

    private List<Collation> ReadCollations() =>
        _data.All("collations", Major).ConvertAll(line => ReadCollation(line, Number(line[FirstField])));
}
