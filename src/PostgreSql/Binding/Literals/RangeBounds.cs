using System;
using System.Globalization;
using System.Text;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>Which of a range's bounds is less (rangetypes.c <c>range_cmp_bound_values</c>, by the subtype's btree operators).</summary>
internal static class RangeBounds
{
    private const int Uuid = 2950;

    /// <summary>Whether the range's definition says that.</summary>
    public static bool Has(SqlType range, string option) => Find(range, option) is not null;

    /// <summary>Compares two bounds that their type reads; null where that is not known.</summary>
    public static int? Compare(InputRules rules, SqlType range, string lower, string upper)
    {
        if (Has(range, "subtype_opclass")) return null;
        var subtype = rules.Catalog.GetType(range.SubtypeOid);
        for (var depth = 0; subtype is { Kind: TypeKind.Domain } && depth < InputRules.MaxNesting; depth++)
            subtype = rules.Catalog.GetType(subtype.BaseType.Oid);
        if (subtype is null) return null;
        return (subtype.Kind == TypeKind.Enum ? CompareLabels(subtype, lower, upper) : CompareValues(rules, range, subtype.Oid, lower, upper))
            ?? (string.Equals(lower, upper, StringComparison.Ordinal) ? 0 : null);
    }

    private static int? CompareValues(InputRules rules, SqlType range, int type, string lower, string upper)
    {
        switch (type)
        {
            case BuiltInTypes.Int2 or BuiltInTypes.Int4 or BuiltInTypes.Int8:
                IntegerInput.Check(rules, lower, "", 1UL << 63, out var from);
                IntegerInput.Check(rules, upper, "", 1UL << 63, out var to);
                return from.CompareTo(to);
            case BuiltInTypes.Numeric:
                NumericInput.Check(rules, lower, -1, out var low);
                NumericInput.Check(rules, upper, -1, out var high);
                return low is { } least && high is { } most ? least.CompareTo(most) : null;
            case BuiltInTypes.Date or BuiltInTypes.Timestamp or BuiltInTypes.Timestamptz:
                DateTimeInput.Check(rules, lower, type, out var start);
                DateTimeInput.Check(rules, upper, type, out var end);
                if (start is { } first && end is { } last) return first.CompareTo(last);
                return type == BuiltInTypes.Timestamptz ? CompareLocally(rules, lower, upper) : null;
            case BuiltInTypes.Float8:
                return Number(lower) is { } small && Number(upper) is { } large ? CompareNumbers(small, large) : null;
            case BuiltInTypes.Float4:
                return Number(lower) is { } less && Number(upper) is { } more ? CompareNumbers((float)less, (float)more) : null;
            case BuiltInTypes.Text or BuiltInTypes.Varchar when IsOfBytes(Find(range, "collation")):
                return CompareBytes(lower, upper);
            case Uuid when ConstantText.Normalize(rules.Catalog, new TypeReference(type), lower) is { } one
                && ConstantText.Normalize(rules.Catalog, new TypeReference(type), upper) is { } other:
                return string.CompareOrdinal(one, other);
            default:
                return null;
        }
    }

    /// <summary>The labels' order is that of the type.</summary>
    private static int? CompareLabels(SqlType type, string lower, string upper)
    {
        int from = -1, to = -1;
        for (var i = 0; i < type.Labels.Count; i++)
        {
            if (string.Equals(type.Labels[i], lower, StringComparison.Ordinal)) from = i;
            if (string.Equals(type.Labels[i], upper, StringComparison.Ordinal)) to = i;
        }
        return from < 0 || to < 0 ? null : from.CompareTo(to);
    }

    private static bool IsOfBytes(string? collation) =>
        collation is "\"C\"" or "\"POSIX\"" or "pg_catalog.\"C\"" or "pg_catalog.\"POSIX\"";

    private static double? Number(string text)
    {
        text = text.Trim(' ', '\t', '\n', '\r', '\f', '\v');
        switch (text.TrimStart('+', '-').ToLowerInvariant())
        {
            case "nan":
                return double.NaN;
            case "inf" or "infinity":
                return text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
            default:
                return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
        }
    }

    /// <summary>NaN is greater than all other numbers, and equal to itself.</summary>
    private static int CompareNumbers(double lower, double upper)
    {
        if (double.IsNaN(lower) || double.IsNaN(upper)) return double.IsNaN(lower).CompareTo(double.IsNaN(upper));
        return lower.CompareTo(upper);
    }

    private static int CompareBytes(string lower, string upper)
    {
        byte[] left = Encoding.UTF8.GetBytes(lower), right = Encoding.UTF8.GetBytes(upper);
        for (var i = 0; i < left.Length && i < right.Length; i++)
            if (left[i] != right[i]) return left[i].CompareTo(right[i]);
        return left.Length.CompareTo(right.Length);
    }

    /// <summary>Moments of which the zone is not known: no two zones are two days apart.</summary>
    private static int? CompareLocally(InputRules rules, string lower, string upper)
    {
        DateTimeInput.Check(rules, lower, BuiltInTypes.Timestamp, out var start);
        DateTimeInput.Check(rules, upper, BuiltInTypes.Timestamp, out var end);
        if (start is not { } first || end is not { } last) return null;
        var distance = (decimal)first - last;
        return Math.Abs(distance) > 2 * 86_400_000_000m ? Math.Sign(distance) : null;
    }

    private static string? Find(SqlType range, string option)
    {
        foreach (var pair in range.Definition)
            if (pair.Key == option) return pair.Value;
        return null;
    }
}
