using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>
/// What PostgreSQL's type input functions say of a text. Parse analysis calls them for every string constant that gets a type
/// (parse_coerce.c <c>coerce_type</c>, <c>stringTypeDatum</c>), so that a literal that its type does not read is an error of PREPARE.
/// </summary>
public static class LiteralInput
{
    /// <summary>
    /// The verdict on a string constant that parse analysis gives a type. A domain's own rules and a modifier are not part of it, save for
    /// interval's: they are applied when the statement runs.
    /// The <paramref name="type"/> has its modifier as a cast or a column has it; in the <paramref name="value"/> escapes are resolved.
    /// </summary>
    public static LiteralVerdict Check(DatabaseCatalog catalog, TypeReference type, string value)
    {
        if (catalog is null || value is null) return LiteralVerdict.Unknown;
        var found = catalog.GetType(type.Oid);
        var modifier = type.Modifier;
        for (var depth = 0; found is { Kind: TypeKind.Domain }; depth++)
        {
            if (depth == InputRules.MaxNesting) return LiteralVerdict.Unknown;
            if (modifier < 0) modifier = found.BaseType.Modifier;
            found = catalog.GetType(found.BaseType.Oid);
        }
        if (found is null || value.IndexOf('\0') >= 0) return LiteralVerdict.Unknown;
        if (found.Oid != BuiltInTypes.Interval) modifier = -1;
        return Check(catalog, found, modifier, value);
    }

    /// <summary>
    /// Rules were held against PostgreSQL 13, 15 and 18. Of a version between them, and of one that is only taken for the server's, a verdict
    /// stands where its neighbours agree.
    /// </summary>
    private static LiteralVerdict Check(DatabaseCatalog catalog, SqlType type, int modifier, string value)
    {
        var version = catalog.ServerVersion;
        if (!catalog.ServerVersionIsKnown)
        {
            var newest = Of(18, 18);
            return newest.And(Of(15, 15)).And(Of(13, 13)).Kind == LiteralVerdictKind.Unknown ? LiteralVerdict.Unknown : newest;
        }
        return version switch
        {
            <= 13 => Of(version, 13),
            14 => Of(version, 15).And(Of(version, 13)),
            15 => Of(version, 15),
            16 or 17 => Of(version, 18).And(Of(version, 15)),
            _ => Of(version, 18),
        };

        LiteralVerdict Of(int followed, int vintage) => TypeInput.Check(new InputRules(catalog, followed, vintage), type, modifier, value);
    }
}
