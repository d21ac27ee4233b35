using System.Text.RegularExpressions;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Collations and operator classes by name (namespace.c, get_collation_oid; indexcmds.c, get_opclass_oid).</summary>
internal sealed partial class NameLookup
{
    /// <summary>
    /// How the collations are called that initdb finds on its machine: libc's locales (<c>de_DE.utf8@euro</c>, and aliases of one word),
    /// those of Windows (<c>German_Germany.1252</c>, <c>de-DE</c>) and ICU's (<c>de-AT-x-icu</c>).
    /// </summary>
    private static readonly Regex NameOfLocale = new(
        @"^([A-Za-z]{1,8}|[a-z]{2,3}_[A-Z]{2})(\.[A-Za-z0-9-]+)?(@[A-Za-z0-9]+)?$|^[A-Za-z]{4,}$|^[A-Z][a-z]+_[A-Z][A-Za-z .'&()]*(\.[0-9]+)?$"
        + "|^[a-z]{2,3}(-[A-Za-z0-9]+)*$",
        RegexOptions.CultureInvariant);

    public LookupResult FindCollation(QualifiedName name, out Collation? found)
    {
        found = null;
        return name.HasHole || name.Database is not null ? LookupResult.Unknown : FindCollation(name.Schema?.Name, name.Name.Name, out found);
    }

    public LookupResult FindCollation(string? schema, string text, out Collation? found)
    {
        found = null;
        if (schema is not null)
        {
            if (IsUncertainSchema(schema)) return LookupResult.Unknown;
            if (_catalog.FindSchema(schema) is not { } inSchema) return LookupResult.Missing;
            found = _catalog.FindCollation(inSchema.Oid, text);
            if (found is not null) return LookupResult.Found;
            return IsIncomplete || (inSchema.Oid == BuiltIns.PgCatalogOid && MayBeLocale(text)) ? LookupResult.Unknown : LookupResult.Missing;
        }
        foreach (var oid in _path)
        {
            found = _catalog.FindCollation(oid, text);
            if (found is not null) return LookupResult.Found;
        }
        return IsIncomplete || !_context.SearchPathIsKnown || MayBeLocale(text) ? LookupResult.Unknown : LookupResult.Missing;
    }

    /// <summary>pg_catalog's collations depend on the machine; other majors have other ones too.</summary>
    private bool MayBeLocale(string name) => NameOfLocale.IsMatch(name) || _catalog.MayHaveBuiltIn(BuiltIns.PgCatalogOid, name);

    /// <summary>Whether another version than the one that is assumed has such a routine.</summary>
    public bool MayHaveBuiltInRoutine(string? schema, string name)
    {
        if (schema is not null) return _catalog.FindSchema(schema) is { } found && _catalog.MayHaveBuiltIn(found.Oid, name);
        foreach (var oid in _path)
            if (_catalog.MayHaveBuiltIn(oid, name)) return true;
        return false;
    }

    /// <summary>The operator class of that name that an access method has.</summary>
    public LookupResult FindOperatorClass(QualifiedName name, string method)
    {
        if (name.HasHole || name.Database is not null) return LookupResult.Unknown;
        if (name.Schema is { } schema)
        {
            if (IsUncertainSchema(schema.Name)) return LookupResult.Unknown;
            if (_catalog.FindSchema(schema.Name) is { } inSchema && _catalog.FindOperatorClass(inSchema.Oid, method, name.Name.Name) is not null)
                return LookupResult.Found;
            return MayHaveOthers || !_catalog.ExtensionsAreKnown ? LookupResult.Unknown : LookupResult.Missing;
        }
        foreach (var oid in _path)
            if (_catalog.FindOperatorClass(oid, method, name.Name.Name) is not null) return LookupResult.Found;
        return MayHaveOthers || !_catalog.ExtensionsAreKnown || !_context.SearchPathIsKnown || !_catalog.ServerVersionIsKnown
            ? LookupResult.Unknown
            : LookupResult.Missing;
    }
}
