using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>real and double precision (float.c <c>float8in_internal</c> over C's strtod).</summary>
internal static class FloatInput
{
    public static LiteralVerdict CheckFloat4(InputRules rules, string value) => Check(value, "real", isDouble: false, rules.Vintage < 18);

    public static LiteralVerdict CheckFloat8(string value) => Check(value, "double precision", isDouble: true, quotesRest: false);

    private static LiteralVerdict Check(string value, string type, bool isDouble, bool quotesRest)
    {
        var verdict = Read(value, 0, type, value, isDouble, out var end);
        if (verdict.Kind == LiteralVerdictKind.Invalid && verdict.SqlState == LiteralErrors.OutOfRange && quotesRest)
            return OutOfRange(value, type);
        if (!verdict.IsValid) return verdict;
        return IsBlankFrom(value, end) ? verdict : LiteralErrors.Syntax(type, value);
    }

    /// <summary>
    /// float8in_internal for a number that others may follow: it reads trailing blanks too.
    /// <paramref name="whole"/>: the literal that an error quotes.
    /// </summary>
    public static LiteralVerdict ReadFloat8(string value, int start, string type, string whole, out int end)
    {
        var verdict = Read(value, start, type, whole, isDouble: true, out end);
        end = SkipSpaces(value, end);
        return verdict;
    }

    /// <summary>strtod: valid where it sets no error; <paramref name="end"/> stays where nothing was read.</summary>
    public static LiteralVerdict ReadNumber(string value, int start, out int end) => Read(value, start, "", "", isDouble: true, out end);

    private static LiteralVerdict Read(string value, int start, string type, string whole, bool isDouble, out int end)
    {
        var first = SkipSpaces(value, start);
        var i = first;
        end = i;
        if (At(value, i) is '+' or '-') i++;
        if (StartsWithIgnoreCase(value, i, "nan"))
        {
            end = i + 3;
            // What may stand in the parentheses differs between C libraries.
            return At(value, end) == '(' ? LiteralVerdict.Unknown : LiteralVerdict.Valid;
        }
        if (StartsWithIgnoreCase(value, i, "inf"))
        {
            end = i + (StartsWithIgnoreCase(value, i, "infinity") ? 8 : 3);
            return LiteralVerdict.Valid;
        }
        if (At(value, i) == '0' && (At(value, i + 1) | 0x20) == 'x' && IsHexNumber(value, i + 2)) return ReadHexadecimal(value, i + 2, out end);
        if (!ScanNumber(value, i, out var digitsEnd, out var exponent, out end)) return LiteralErrors.Syntax(type, whole);
        var number = new DecimalText(value, i, digitsEnd, exponent);
        if (number.IsZero) return LiteralVerdict.Valid;
        // Halfway between the largest number and the next one that there would be; half of the smallest one.
        var overflows = isDouble
            ? number.CompareTo("179769313486231580793728971405303415079934132", 308)
            : number.CompareTo("340282356779733661637539395458142568448", 38);
        var vanishes = isDouble
            ? number.CompareTo("247032822920623272088284396434110686182529901", -324)
            : number.CompareTo("700649232162408535461864791644958065640130970", -46);
        if (overflows is null || vanishes is null) return LiteralVerdict.Unknown;
        if (overflows < 0 && vanishes > 0) return LiteralVerdict.Valid;
        return OutOfRange(value.Substring(first, end - first), isDouble ? "double precision" : "real");
    }

    private static LiteralVerdict OutOfRange(string number, string type) =>
        LiteralVerdict.Invalid(LiteralErrors.OutOfRange, $"\"{number}\" is out of range for type {type}");

    /// <summary>Digits with a point, and an exponent if digits follow its letter.</summary>
    private static bool ScanNumber(string value, int start, out int digitsEnd, out long exponent, out int end)
    {
        var i = start;
        var digits = 0;
        var seenPoint = false;
        for (; i < value.Length; i++)
        {
            if (IsDigit(value[i])) digits++;
            else if (value[i] == '.' && !seenPoint) seenPoint = true;
            else break;
        }
        digitsEnd = end = i;
        exponent = 0;
        if (digits == 0) return false;
        if ((At(value, i) | 0x20) != 'e') return true;
        var negative = At(value, ++i) == '-';
        if (negative || At(value, i) == '+') i++;
        if (!IsDigit(At(value, i))) return true;
        for (; i < value.Length && IsDigit(value[i]); i++)
            if (exponent < int.MaxValue) exponent = (exponent * 10) + (value[i] - '0');
        if (negative) exponent = -exponent;
        end = i;
        return true;
    }

    private static bool IsHexNumber(string value, int start) =>
        HexValue(At(value, start)) >= 0 || (At(value, start) == '.' && HexValue(At(value, start + 1)) >= 0);

    /// <summary>C's hexadecimal numbers; only those that are certain to be in range are judged.</summary>
    private static LiteralVerdict ReadHexadecimal(string value, int start, out int end)
    {
        var i = start;
        var seenPoint = false;
        for (; i < value.Length; i++)
        {
            if (value[i] == '.' && !seenPoint) seenPoint = true;
            else if (HexValue(value[i]) < 0) break;
        }
        end = i;
        var isSmall = i - start <= 16;
        if ((At(value, i) | 0x20) != 'p') return isSmall ? LiteralVerdict.Valid : LiteralVerdict.Unknown;
        if (At(value, ++i) is '+' or '-') i++;
        var first = i;
        while (i < value.Length && IsDigit(value[i])) i++;
        if (i == first) return isSmall ? LiteralVerdict.Valid : LiteralVerdict.Unknown;
        end = i;
        return isSmall && i - first == 1 ? LiteralVerdict.Valid : LiteralVerdict.Unknown;
    }
}
