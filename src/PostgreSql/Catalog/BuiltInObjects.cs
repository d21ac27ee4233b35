using System;
using System.Collections.Generic;
using System.Threading;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>
/// The built-in objects of one major version: pg_catalog and information_schema. All catalogs of that version share them. Objects are
/// made of their lines when they are first looked for; only types, of which there are few, are made all at once.
/// </summary>
internal sealed partial class BuiltInObjects : CatalogDataReader
{
    public const int OldestMajor = 13;

    public const int NewestMajor = 18;

    private const string InformationSchema = "information_schema.";

    private static readonly Lazy<CatalogData> SharedData = new(() => CatalogData.Read("BuiltIns.txt"));

    private static readonly BuiltInObjects?[] Shared = new BuiltInObjects?[2 * (NewestMajor - OldestMajor + 1)];

    private readonly CatalogData _data;
    private readonly bool _majorIsKnown;
    private readonly Dictionary<int, SqlType> _types = [];
    private readonly Dictionary<string, int> _typesByName = new(StringComparer.Ordinal);
    private readonly List<Constraint> _domainConstraints = [];

    internal BuiltInObjects(CatalogData data, int major, bool majorIsKnown)
        : base(major)
    {
        _data = data;
        _majorIsKnown = majorIsKnown;
        _relationNumbers = new(NumberRelations);
        _indexes = new(ReadIndexes);
        _routineNames = new(() => NamesByNumber("routines"));
        _operatorNames = new(() => NamesByNumber("operators"));
        _casts = new(ReadCasts);
        _operatorClasses = new(ReadOperatorClasses);
        _collations = new(ReadCollations);
        ReadTypes();
    }

    /// <summary>Those of a major version. Where that is only assumed, relations that other versions have otherwise are not known in full.</summary>
    public static BuiltInObjects Of(int major, bool majorIsKnown = true)
    {
        major = Math.Min(Math.Max(major, OldestMajor), NewestMajor);
        var index = (2 * (major - OldestMajor)) + (majorIsKnown ? 1 : 0);
        if (Shared[index] is { } found) return found;
        var made = new BuiltInObjects(SharedData.Value, major, majorIsKnown);
        return Interlocked.CompareExchange(ref Shared[index], made, null) ?? made;
    }

    /// <summary>All of them, for comparing with a server; the same for relations, routines and operators.</summary>
    internal IEnumerable<SqlType> AllTypes()
    {
        foreach (var type in _types.Values) yield return type;
        foreach (var key in new HashSet<string>(_relationNumbers.Value.Values))
        {
            var relation = FindRelation(key)!;
            yield return relation.RowType;
            if (relation.ArrayType is { } array) yield return array;
        }
    }

    internal IEnumerable<Relation> AllRelations()
    {
        foreach (var key in new HashSet<string>(_relationNumbers.Value.Values)) yield return FindRelation(key)!.Relation;
    }

    internal IEnumerable<Routine> AllRoutines()
    {
        foreach (var key in new HashSet<string>(_routineNames.Value.Values))
            foreach (var routine in FindRoutines(key)) yield return routine;
    }

    internal IEnumerable<Operator> AllOperators()
    {
        foreach (var key in new HashSet<string>(_operatorNames.Value.Values))
            foreach (var item in FindOperators(key)) yield return item;
    }

    /// <summary>Whether any version has a relation, type, routine or operator of that name.</summary>
    public static bool AnyHas(int schemaOid, string name)
    {
        for (var major = OldestMajor; major <= NewestMajor; major++)
        {
            var objects = Of(major);
            if (objects.FindType(schemaOid, name) is not null || objects.FindRoutines(schemaOid, name).Count > 0
                || objects.FindOperators(schemaOid, name).Count > 0) return true;
        }
        return false;
    }

    public static IEnumerable<Operator> OperatorsOfAll(int schemaOid, string name)
    {
        for (var major = OldestMajor; major <= NewestMajor; major++)
            foreach (var item in Of(major).FindOperators(schemaOid, name)) yield return item;
    }

    public static IEnumerable<Routine> RoutinesOfAll(int schemaOid, string name)
    {
        for (var major = OldestMajor; major <= NewestMajor; major++)
            foreach (var item in Of(major).FindRoutines(schemaOid, name)) yield return item;
    }

    public static bool AnyHasCast(int sourceOid, int targetOid, CastContext context)
    {
        for (var major = OldestMajor; major <= NewestMajor; major++)
            if (Of(major).FindCast(sourceOid, targetOid) is { } cast && context >= cast.Context) return true;
        return false;
    }

    public SqlType? GetType(int oid)
    {
        if (_types.TryGetValue(oid, out var type)) return type;
        return oid < CatalogObject.FirstNormalOid ? GetRowType(oid) : null;
    }

    public SqlType? FindType(int schemaOid, string name)
    {
        if (KeyOf(schemaOid, name) is not { } key) return null;
        return _typesByName.TryGetValue(key, out var oid) ? _types[oid] : FindRowType(key);
    }

    public Constraint? GetConstraint(int oid) => _domainConstraints.Find(item => item.Oid == oid) ?? GetKey(oid);

    public IReadOnlyList<Constraint> ConstraintsOf(int ownerOid)
    {
        var found = _domainConstraints.FindAll(item => item.DomainOid == ownerOid);
        if (found.Count == 0 && GetRelation(ownerOid) is not null) AddKeys(ownerOid, found);
        return found;
    }

    protected override int TypeOid(string name)
    {
        if (name == "-") return 0;
        if (_typesByName.TryGetValue(name, out var oid)) return oid;
        return FindRowType(name)?.Oid ?? throw new FormatException($"The type {name} is not among the built-in ones.");
    }

    protected override int SchemaOf(string qualifiedName, out string name)
    {
        var isOfInformationSchema = qualifiedName.StartsWith(InformationSchema, StringComparison.Ordinal);
        name = isOfInformationSchema ? qualifiedName.Substring(InformationSchema.Length) : qualifiedName;
        return isOfInformationSchema ? BuiltIns.InformationSchemaOid : BuiltIns.PgCatalogOid;
    }

    protected override int RoutineOid(string text, IReadOnlyList<int> argumentTypes) => Number(text);

    /// <summary>The name of lines for objects of that name in that schema; null where the schema has no built-in objects.</summary>
    private static string? KeyOf(int schemaOid, string name) => schemaOid switch
    {
        BuiltIns.PgCatalogOid => name,
        BuiltIns.InformationSchemaOid => InformationSchema + name,
        _ => null,
    };

    private void ReadTypes()
    {
        var lines = _data.All("types", Major);
        foreach (var line in lines)
        {
            int oid = Number(line[FirstField]), array = Number(line[FirstField + 1]);
            _typesByName[line[0]] = oid;
            if (array != 0) _typesByName[ArrayKey(line[0])] = array;
        }
        foreach (var line in lines)
        {
            var type = ReadType(line, Number(line[FirstField]), Number(line[FirstField + 1]));
            _types[type.Oid] = type;
            if (type.ArrayOid != 0) _types[type.ArrayOid] = ArrayOf(type);
            foreach (var field in line)
                if (field.StartsWith("check=", StringComparison.Ordinal)) _domainConstraints.Add(ReadCheck(field, FirstDomainConstraint + _domainConstraints.Count, type.Oid));
        }
    }

    private static string ArrayKey(string key)
    {
        var dot = key.LastIndexOf('.') + 1;
        return key.Substring(0, dot) + ArrayName(key.Substring(dot));
    }

    /// <summary>Domain constraints have no numbers in the data.</summary>
    private const int FirstDomainConstraint = 16000;
}
