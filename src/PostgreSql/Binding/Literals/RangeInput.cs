using System.Text;
using DbImpact.PostgreSql.Catalog;
using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>Ranges and multiranges (rangetypes.c <c>range_in</c>, <c>make_range</c>; multirangetypes.c <c>multirange_in</c>).</summary>
internal static class RangeInput
{
    private const int Int4Range = 3904, DateRange = 3912, Int8Range = 3926;

    public static LiteralVerdict Check(InputRules rules, SqlType range, string value)
    {
        var i = SkipSpaces(value, 0);
        if (StartsWithIgnoreCase(value, i, "empty"))
            return IsBlankFrom(value, i + 5) ? LiteralVerdict.Valid : LiteralErrors.Malformed("range", value);
        if (At(value, i) is not ('[' or '(')) return LiteralErrors.Malformed("range", value);
        var includesLower = value[i++] == '[';
        if (!TryReadBound(value, ref i, out var lower)) return LiteralErrors.Malformed("range", value);
        if (At(value, i++) != ',') return LiteralErrors.Malformed("range", value);
        if (!TryReadBound(value, ref i, out var upper)) return LiteralErrors.Malformed("range", value);
        if (At(value, i) is not (']' or ')')) return LiteralErrors.Malformed("range", value);
        var includesUpper = value[i] == ']';
        if (!IsBlankFrom(value, i + 1)) return LiteralErrors.Malformed("range", value);

        if (rules.Catalog.GetType(range.SubtypeOid) is not { } subtype) return LiteralVerdict.Unknown;
        if (lower is not null && TypeInput.Check(rules, subtype, -1, lower) is { IsValid: false } lowerError) return lowerError;
        if (upper is not null && TypeInput.Check(rules, subtype, -1, upper) is { IsValid: false } upperError) return upperError;
        var verdict = CheckBounds(rules, range, lower, includesLower, upper, includesUpper);
        // What a function of the database's own makes of the bounds is not known.
        return verdict.IsValid && RangeBounds.Has(range, "canonical") ? LiteralVerdict.Unknown : verdict;
    }

    public static LiteralVerdict CheckMultirange(InputRules rules, SqlType multirange, string value)
    {
        if (rules.Catalog.GetType(multirange.RangeOid) is not { } range) return LiteralVerdict.Unknown;
        var i = SkipSpaces(value, 0);
        if (At(value, i) != '{') return LiteralErrors.Malformed("multirange", value);
        i = SkipSpaces(value, i + 1);
        var isFirst = true;
        while (true)
        {
            i = SkipSpaces(value, i);
            if (At(value, i) is '[' or '(')
            {
                var start = i;
                if (!TryFindRangeEnd(value, ref i)) return LiteralErrors.Malformed("multirange", value);
                var verdict = Check(rules, range, value.Substring(start, i - start));
                if (!verdict.IsValid) return verdict;
            }
            else if (At(value, i) == '}' && isFirst)
            {
                i++;
                break;
            }
            else if (StartsWithIgnoreCase(value, i, "empty"))
            {
                i += 5;
            }
            else
            {
                return LiteralErrors.Malformed("multirange", value);
            }
            isFirst = false;
            i = SkipSpaces(value, i);
            if (At(value, i) is not (',' or '}')) return LiteralErrors.Malformed("multirange", value);
            if (value[i++] == '}') break;
        }
        return IsBlankFrom(value, i) ? LiteralVerdict.Valid : LiteralErrors.Malformed("multirange", value);
    }

    /// <summary>Moves behind the bracket that ends a range; blanks do not count as escaped.</summary>
    private static bool TryFindRangeEnd(string value, ref int i)
    {
        var inQuotes = false;
        var isEscaped = false;
        for (i++; i < value.Length; i++)
        {
            var c = value[i];
            if (IsSpace(c)) continue;
            if (isEscaped)
            {
                isEscaped = false;
            }
            else if (c == '\\')
            {
                isEscaped = true;
            }
            else if (c == '"')
            {
                if (inQuotes && At(value, i + 1) == '"') i++;
                else inQuotes = !inQuotes;
            }
            else if (!inQuotes && (c is ']' or ')'))
            {
                i++;
                return true;
            }
        }
        return false;
    }

    private static bool TryReadBound(string value, ref int i, out string? bound)
    {
        bound = null;
        if (At(value, i) is ',' or ')' or ']') return true;
        var text = new StringBuilder();
        if (!BoundText.TryRead(value, ref i, text, closesWithBracket: true)) return false;
        bound = text.ToString();
        return true;
    }

    private static LiteralVerdict CheckBounds(
        InputRules rules, SqlType range, string? lower, bool includesLower, string? upper, bool includesUpper)
    {
        if (lower is not null && upper is not null)
        {
            if (RangeBounds.Compare(rules, range, lower, upper) is not { } order) return LiteralVerdict.Unknown;
            if (order > 0)
                return LiteralVerdict.Invalid("22000", "range lower bound must be less than or equal to range upper bound");
            // Then it is empty, and has no bounds to be moved.
            if (order == 0 && !(includesLower && includesUpper)) return LiteralVerdict.Valid;
        }
        if (lower is not null && !includesLower && CannotGrow(rules, range, lower) is { } lowerError) return lowerError;
        if (upper is not null && includesUpper && CannotGrow(rules, range, upper) is { } upperError) return upperError;
        return LiteralVerdict.Valid;
    }

    /// <summary>The canonical functions move a bound by one, which its type must hold.</summary>
    private static LiteralVerdict? CannotGrow(InputRules rules, SqlType range, string bound)
    {
        switch (range.Oid)
        {
            case Int4Range or Int8Range:
                IntegerInput.Check(rules, bound, "", 1UL << 63, out var number);
                if (number != (range.Oid == Int4Range ? int.MaxValue : long.MaxValue)) return null;
                return LiteralVerdict.Invalid(LiteralErrors.OutOfRange, range.Oid == Int4Range ? "integer out of range" : "bigint out of range");
            case DateRange:
                DateTimeInput.Check(rules, bound, range.SubtypeOid, out var day);
                return day is { } last && last is not (long.MaxValue or long.MinValue) && !JulianDate.IsDate((int)last + 1)
                    ? LiteralVerdict.Invalid("22008", "date out of range")
                    : null;
            default:
                return null;
        }
    }
}
