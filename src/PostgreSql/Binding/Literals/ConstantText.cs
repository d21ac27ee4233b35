using System;
using System.Globalization;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>
/// Constants as parse analysis stores them, written in the one way that there is for each value of the type: two nodes are equal where
/// their bytes are (datumIsEqual), so that 1.0 and 1.00 differ and two ways to write a date do not.
/// </summary>
internal static class ConstantText
{
    private const int Json = 114, Uuid = 2950;

    /// <summary>Null where it is not known which other texts mean the same value.</summary>
    public static string? Normalize(DatabaseCatalog catalog, TypeReference type, string text)
    {
        switch (type.Oid)
        {
            case BuiltInTypes.Text or BuiltInTypes.Varchar or BuiltInTypes.Bpchar or BuiltInTypes.Unknown or Json:
                return text;
            case BuiltInTypes.Int2 or BuiltInTypes.Int4 or BuiltInTypes.Int8:
                return long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
                    ? number.ToString(CultureInfo.InvariantCulture) : null;
            case BuiltInTypes.Numeric:
                return NormalizeNumeric(text);
            case BuiltInTypes.Bool:
                return NormalizeBoolean(text.Trim(' ', '\t', '\n', '\r', '\f', '\v'));
            case Uuid:
                return NormalizeUuid(text);
            case BuiltInTypes.Date or BuiltInTypes.Timestamp or BuiltInTypes.Timestamptz when RulesOf(catalog) is { } rules:
                return DateTimeInput.Check(rules, text, type.Oid, out var order).IsValid ? order?.ToString(CultureInfo.InvariantCulture) : null;
            case BuiltInTypes.Interval when type.Modifier < 0 && RulesOf(catalog) is { } rules:
                return IntervalInput.Normalize(rules, text);
        }
        return catalog.GetType(type.Oid) switch
        {
            { Kind: TypeKind.Enum } or { Extension: "citext", Name: "citext" } => text,
            { Extension: "hstore", Name: "hstore" } when RulesOf(catalog) is { } rules => HashStoreInput.Normalize(rules, text),
            _ => null,
        };
    }

    private static InputRules? RulesOf(DatabaseCatalog catalog)
    {
        if (!catalog.ServerVersionIsKnown) return null;
        var version = catalog.ServerVersion;
        return new InputRules(catalog, version, version >= 18 ? 18 : version >= 15 ? 15 : 13);
    }

    /// <summary>Zeros at the end belong to the value, those before it do not.</summary>
    private static string? NormalizeNumeric(string text)
    {
        var digits = text.TrimStart('-');
        if (digits.Length < text.Length - 1) return null;
        foreach (var c in digits)
            if (c is not ((>= '0' and <= '9') or '.')) return null;
        var value = digits.TrimStart('0').TrimEnd('.');
        return (digits.Length < text.Length ? "-" : "") + (value.Length == 0 || value[0] == '.' ? "0" + value : value);
    }

    /// <summary>parse_bool_with_len: whatever the word begins like, down to one letter, save for "on" and "off".</summary>
    private static string? NormalizeBoolean(string text)
    {
        if (text.Length == 0) return null;
        if (text == "1" || Begins("true") || Begins("yes") || Is("on")) return "true";
        return text == "0" || Begins("false") || Begins("no") || Is("off") || Is("of") ? "false" : null;

        bool Begins(string word) => word.StartsWith(text, StringComparison.OrdinalIgnoreCase);

        bool Is(string word) => string.Equals(text, word, StringComparison.OrdinalIgnoreCase);
    }

    private static string? NormalizeUuid(string text)
    {
        const int Digits = 32;
        var digits = text.Replace("-", "").Trim('{', '}').ToLowerInvariant();
        return digits.Length == Digits ? digits : null;
    }
}
