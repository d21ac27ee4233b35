using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

internal enum LookupResult
{
    Found,

    /// <summary>Certainly not there.</summary>
    Missing,

    /// <summary>It may be there: the catalog does not know everything about the place.</summary>
    Unknown,
}

/// <summary>
/// Finds objects by name as a session does (manual, 5.10.3; namespace.c): pg_temp first, then pg_catalog unless the search path names
/// it, then the search path.
/// </summary>
internal sealed partial class NameLookup
{
    private readonly BindingContext _context;
    private readonly DatabaseCatalog _catalog;
    private readonly List<int> _path = [];
    private readonly Dictionary<string, Relation> _temporary = new(StringComparer.Ordinal);

    public NameLookup(BindingContext context)
    {
        _context = context;
        _catalog = context.Catalog;
        foreach (var relation in context.TemporaryRelations) _temporary[relation.Name] = relation;
        var namesPgCatalog = false;
        foreach (var entry in context.SearchPath)
        {
            var name = string.Equals(entry, "$user", StringComparison.Ordinal) ? context.UserName : entry;
            if (name is null || _catalog.FindSchema(name) is not { } schema || _path.Contains(schema.Oid)) continue;
            namesPgCatalog |= schema.Oid == BuiltIns.PgCatalogOid;
            _path.Add(schema.Oid);
        }
        if (!namesPgCatalog) _path.Insert(0, BuiltIns.PgCatalogOid);
    }

    public DatabaseCatalog Catalog => _catalog;

    /// <summary>The schemas of the search path that exist, pg_catalog among them.</summary>
    public IReadOnlyList<int> Path => _path;

    public Relation? GetRelation(int oid)
    {
        if (_catalog.GetRelation(oid) is { } found) return found;
        foreach (var relation in _context.TemporaryRelations)
            if (relation.Oid == oid) return relation;
        return null;
    }

    /// <summary>RangeVarGetRelid without its errors.</summary>
    public LookupResult FindRelation(QualifiedName name, out Relation? found)
    {
        found = null;
        if (name.Name.HasHole) return LookupResult.Unknown;
        if (name.Schema is { } schema)
        {
            if (schema.HasHole || name.Database is not null) return FindAnywhere(name, out found);
            return FindRelation(schema.Name, name.Name.Name, out found);
        }
        return FindRelationInPath(name.Name.Name, out found);
    }

    public LookupResult FindRelation(string schema, string name, out Relation? found)
    {
        found = null;
        if (schema.StartsWith("pg_temp", StringComparison.Ordinal))
        {
            if (_temporary.TryGetValue(name, out found)) return LookupResult.Found;
            found = _catalog.FindRelation("pg_temp", name);
            if (found is not null) return LookupResult.Found;
            return _context.MayHaveOtherTemporaryRelations ? LookupResult.Unknown : LookupResult.Missing;
        }
        found = _catalog.FindRelation(schema, name);
        if (found is not null) return LookupResult.Found;
        return IsToastSchema(schema) || MayHaveBuiltIn(schema, name) ? LookupResult.Unknown : LookupResult.Missing;
    }

    /// <summary>What else has a relation's name, which no query may read: an index or a composite type; null for neither.</summary>
    public string? FindOtherKind(QualifiedName name)
    {
        if (name.Schema is { } schema)
            return _catalog.FindSchema(schema.Name) is { } found ? FindOtherKind(found.Oid, name.Name.Name) : null;
        foreach (var oid in _path)
            if (FindOtherKind(oid, name.Name.Name) is { } kind) return kind;
        return null;
    }

    /// <summary>The type of that name; row types of relations are types too.</summary>
    public LookupResult FindType(string? schema, string name, out SqlType? found)
    {
        found = null;
        if (schema is not null)
        {
            if (_catalog.FindSchema(schema) is not { } inSchema) return IsToastSchema(schema) ? LookupResult.Unknown : LookupResult.Missing;
            found = FindType(inSchema.Oid, name);
            if (found is not null) return LookupResult.Found;
            return MayHaveBuiltIn(schema, name) || HasUnknownExtension() || IsTypeOfUnnamedExtension(name) ? LookupResult.Unknown : LookupResult.Missing;
        }
        if (_temporary.TryGetValue(name, out var temporary))
        {
            found = _catalog.GetType(temporary.TypeOid);
            return found is null ? LookupResult.Unknown : LookupResult.Found;
        }
        foreach (var oid in _path)
        {
            found = FindType(oid, name);
            if (found is not null) return LookupResult.Found;
        }
        return IsUncertain(name) || HasUnknownExtension() || IsTypeOfUnnamedExtension(name) ? LookupResult.Unknown : LookupResult.Missing;
    }

    /// <summary>Routines that an unqualified name, or one of a schema, may mean.</summary>
    public IReadOnlyList<Routine> FindRoutines(string? schema, string name)
    {
        if (schema is not null) return _catalog.FindSchema(schema) is { } inSchema ? _catalog.FindRoutines(inSchema.Oid, name) : [];
        List<Routine>? all = null;
        IReadOnlyList<Routine> first = [];
        foreach (var oid in _path)
        {
            var some = _catalog.FindRoutines(oid, name);
            if (some.Count == 0) continue;
            if (first.Count == 0) first = some;
            else (all ??= [.. first]).AddRange(some);
        }
        return all ?? first;
    }

    /// <summary>Whether an extension is installed of which is not known what it has made.</summary>
    public bool HasUnknownExtension() => _catalog.HasUnknownExtension;

    /// <summary>Whether operators of that name may exist that the catalog does not have, or that another search path finds.</summary>
    public bool MayHaveOtherOperators(string symbol, int left, int right) =>
        MayHaveOthers || (!_catalog.ExtensionsAreKnown && ExtensionPack.AnyMakesOperator(symbol, Operand(left), Operand(right), _catalog.ServerVersion)) || (!_context.SearchPathIsKnown && _catalog.Operators.Any(item => string.Equals(item.Name, symbol, StringComparison.Ordinal)));

    /// <summary>Whether routines of that name may exist that look-ups do not find.</summary>
    public bool MayHaveOtherRoutines(string? schema, string name)
    {
        if (IsIncomplete || (schema is not null && IsUncertainSchema(schema)) || MayBeOfUnnamedExtension(schema, name)) return true;
        if (!_context.SearchPathIsKnown && _catalog.Routines.Any(item => string.Equals(item.Name, name, StringComparison.Ordinal))) return true;
        // A cast that is not known may make a value fit.
        return !_catalog.OperatorsAreKnown && FindRoutines(schema, name).Count > 0;
    }

    /// <summary>Whether casts may exist that the catalog does not have.</summary>
    public bool MayHaveOtherCasts() => MayHaveOthers;

    /// <summary>Whether what is in that schema is not known.</summary>
    public static bool IsUncertainSchema(string name) => IsToastSchema(name) || name.StartsWith("pg_temp", StringComparison.Ordinal);

    /// <summary>Whether an extension is installed of which is not known what it has made.</summary>
    private bool IsIncomplete => _isIncomplete ??= _catalog.HasUnknownExtension;

    private SqlType? Operand(int oid) => oid == BuiltInTypes.Unknown ? null : _catalog.GetType(oid);

    /// <summary>
    /// Whether a routine that is not found may be one of an extension that the catalog does not name. A name that is but one letter from
    /// another one is misspelt; a name that is found is called with other values, and an extension's would be of types of its own.
    /// </summary>
    private bool MayBeOfUnnamedExtension(string? schema, string name)
    {
        if (_catalog.ExtensionsAreKnown || FindRoutines(schema, name).Count > 0) return false;
        return ExtensionPack.AnyMakesRoutine(name, _catalog.ServerVersion) || !Misspelling.Any(name, other => FindRoutines(schema, other).Count > 0);
    }

    private bool IsTypeOfUnnamedExtension(string name) => !_catalog.ExtensionsAreKnown && ExtensionPack.AnyMakesType(name, _catalog.ServerVersion);

    private bool MayHaveOthers => IsIncomplete || !_catalog.OperatorsAreKnown;

    private bool? _isIncomplete;

    /// <summary>The schemas of which the catalog does not say what is in them.</summary>
    private static bool IsToastSchema(string name) => name is "pg_toast" || name.StartsWith("pg_toast_temp_", StringComparison.Ordinal);

    private bool MayHaveBuiltIn(string schema, string name) =>
        _catalog.FindSchema(schema) is { } found && _catalog.MayHaveBuiltIn(found.Oid, name);

    /// <summary>A relation by its name alone.</summary>
    public LookupResult FindRelationInPath(string name, out Relation? found)
    {
        if (_temporary.TryGetValue(name, out found)) return LookupResult.Found;
        foreach (var oid in _path)
        {
            found = _catalog.FindRelation(oid, name);
            if (found is not null) return LookupResult.Found;
        }
        if (_context.MayHaveOtherTemporaryRelations || IsUncertain(name)) return LookupResult.Unknown;
        return LookupResult.Missing;
    }

    /// <summary>Names of built-in objects of other versions, of what extensions make, and names that another search path may find.</summary>
    private bool IsUncertain(string name)
    {
        foreach (var oid in _path)
            if (_catalog.MayHaveBuiltIn(oid, name)) return true;
        if (_catalog.HasUnknownExtension && name.StartsWith("pg_", StringComparison.Ordinal)) return true;
        return !_context.SearchPathIsKnown && _catalog.FindRelations(name).Count > 0;
    }

    /// <summary>
    /// The schema is not known, or the name gives a database, whose own name the catalog does not tell: the only relation of that
    /// name is likely to be meant, and nothing is certain.
    /// </summary>
    private LookupResult FindAnywhere(QualifiedName name, out Relation? found)
    {
        found = null;
        if (name.Schema is { HasHole: false } schema)
        {
            FindRelation(schema.Name, name.Name.Name, out found);
            return LookupResult.Unknown;
        }
        var all = _catalog.FindRelations(name.Name.Name);
        if (all.Count == 1) found = all[0];
        return LookupResult.Unknown;
    }

    private SqlType? FindType(int schemaOid, string name)
    {
        if (_catalog.FindType(schemaOid, name) is { } type) return type;
        return _catalog.FindRelation(schemaOid, name) is { TypeOid: not 0 } relation ? _catalog.GetType(relation.TypeOid) : null;
    }

    public bool HasIndexOrType(string? schema, string name)
    {
        if (schema is not null) return _catalog.FindSchema(schema) is { } found && FindOtherKind(found.Oid, name) is not null;
        foreach (var oid in _path)
            if (FindOtherKind(oid, name) is not null) return true;
        return false;
    }

    private string? FindOtherKind(int schemaOid, string name)
    {
        if (_catalog.FindIndex(schemaOid, name) is not null) return "index";
        return _catalog.FindType(schemaOid, name) is { Kind: TypeKind.Composite } ? "composite type" : null;
    }
}
