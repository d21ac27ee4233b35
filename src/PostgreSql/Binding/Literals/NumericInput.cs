using DbImpact.PostgreSql.Catalog;
using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>numeric (numeric.c <c>numeric_in</c>, <c>set_var_from_str</c>, <c>apply_typmod</c>, <c>make_result</c>).</summary>
internal static class NumericInput
{
    private const int MaxScale = 0x3FFF;
    private const int MaxWeight = short.MaxValue;
    private const int MaxExponent = int.MaxValue / 2;

    private static readonly LiteralVerdict Overflow = LiteralVerdict.Invalid(LiteralErrors.OutOfRange, "value overflows numeric format");

    private static readonly LiteralVerdict FieldOverflow = LiteralVerdict.Invalid(LiteralErrors.OutOfRange, "numeric field overflow");

    public static LiteralVerdict Check(InputRules rules, string value, int modifier) => Check(rules, value, modifier, out _);

    /// <summary><paramref name="number"/>: the value of a valid literal; null for one in another base.</summary>
    public static LiteralVerdict Check(InputRules rules, string value, int modifier, out NumericValue? number)
    {
        number = null;
        var start = SkipSpaces(value, 0);
        var signed = At(value, start) is '+' or '-';
        var i = signed ? start + 1 : start;
        if (!IsDigit(At(value, i)) && At(value, i) != '.') return CheckSpecial(rules, value, start, i, modifier, out number);
        if (rules.HasNonDecimalIntegers && At(value, i) == '0' && (At(value, i + 1) | 0x20) is 'x' or 'o' or 'b')
            return CheckNonDecimal(value, i, modifier);

        var verdict = ScanNumber(rules, value, i, out var digitsEnd, out var exponent, out var end);
        if (!verdict.IsValid) return verdict;
        if (!IsBlankFrom(value, end)) return LiteralErrors.Syntax("numeric", value);
        var digits = new DecimalText(value, i, digitsEnd, exponent);
        number = new NumericValue(digits, At(value, start) == '-');
        if (modifier >= TypeModifier.HeaderSize)
        {
            TypeModifier.SplitNumeric(modifier, out var precision, out var scale);
            if (scale < 0 && rules.Version < 15) return LiteralVerdict.Unknown;
            var rounded = digits.ExponentRoundedTo(scale);
            return rounded != long.MinValue && rounded + 1 > precision - scale ? FieldOverflow : LiteralVerdict.Valid;
        }
        if (digits.Scale > MaxScale) return Overflow;
        return digits.IsZero || FloorDivide(digits.Exponent, 4) is >= -MaxWeight - 1 and <= MaxWeight ? LiteralVerdict.Valid : Overflow;
    }

    private static LiteralVerdict CheckSpecial(InputRules rules, string value, int start, int afterSign, int modifier, out NumericValue? number)
    {
        number = new NumericValue { Rank = 2 };
        if (StartsWithIgnoreCase(value, start, "nan"))
            return IsBlankFrom(value, start + 3) ? LiteralVerdict.Valid : LiteralErrors.Syntax("numeric", value);
        if (!rules.HasInfiniteNumeric || !StartsWithIgnoreCase(value, afterSign, "inf")) return LiteralErrors.Syntax("numeric", value);
        number = new NumericValue { Rank = value[start] == '-' ? -1 : 1 };
        var end = afterSign + (StartsWithIgnoreCase(value, afterSign, "infinity") ? 8 : 3);
        if (!IsBlankFrom(value, end)) return LiteralErrors.Syntax("numeric", value);
        return modifier >= TypeModifier.HeaderSize ? FieldOverflow : LiteralVerdict.Valid;
    }

    private static LiteralVerdict CheckNonDecimal(string value, int start, int modifier)
    {
        var radix = (value[start + 1] | 0x20) switch
        {
            'x' => 16,
            'o' => 8,
            _ => 2,
        };
        var first = start + 2;
        var i = first;
        var digits = 0L;
        for (; i < value.Length; i++)
        {
            if (value[i] == '_' && ++i == value.Length) return LiteralErrors.Syntax("numeric", value);
            var digit = HexValue(value[i]);
            if (digit >= 0 && digit < radix) digits++;
            else if (value[i - 1] == '_') return LiteralErrors.Syntax("numeric", value);
            else break;
        }
        // A number of so many digits comes near to what the format holds; which of them exceed it is not worth the arithmetic.
        if (digits > 100_000) return LiteralVerdict.Unknown;
        if (i == first || !IsBlankFrom(value, i)) return LiteralErrors.Syntax("numeric", value);
        return modifier >= TypeModifier.HeaderSize ? LiteralVerdict.Unknown : LiteralVerdict.Valid;
    }

    private static LiteralVerdict ScanNumber(InputRules rules, string value, int start, out int digitsEnd, out long exponent, out int end)
    {
        exponent = 0;
        digitsEnd = end = start;
        var i = start;
        var seenPoint = At(value, i) == '.';
        if (seenPoint) i++;
        if (!IsDigit(At(value, i))) return LiteralErrors.Syntax("numeric", value);
        for (; i < value.Length; i++)
        {
            var c = value[i];
            if (IsDigit(c)) continue;
            if (c == '.')
            {
                if (seenPoint || (rules.HasNonDecimalIntegers && At(value, i + 1) == '_')) return LiteralErrors.Syntax("numeric", value);
                seenPoint = true;
            }
            else if (c == '_' && rules.HasNonDecimalIntegers)
            {
                if (!IsDigit(At(value, i + 1))) return LiteralErrors.Syntax("numeric", value);
            }
            else
            {
                break;
            }
        }
        digitsEnd = end = i;
        if ((At(value, i) | 0x20) != 'e') return LiteralVerdict.Valid;
        i++;
        // strtol, which read the exponent before PostgreSQL 16, skips blanks.
        if (!rules.HasNonDecimalIntegers) i = SkipSpaces(value, i);
        var negative = At(value, i) == '-';
        if (negative || At(value, i) == '+') i++;
        if (!IsDigit(At(value, i))) return LiteralErrors.Syntax("numeric", value);
        for (; i < value.Length; i++)
        {
            var c = value[i];
            if (c == '_' && rules.HasNonDecimalIntegers)
            {
                if (!IsDigit(At(value, i + 1))) return LiteralErrors.Syntax("numeric", value);
                continue;
            }
            if (!IsDigit(c)) break;
            if (exponent <= MaxExponent) exponent = (exponent * 10) + (c - '0');
            if (rules.HasNonDecimalIntegers && exponent > MaxExponent) return Overflow;
        }
        if (!rules.HasNonDecimalIntegers && exponent >= MaxExponent) return Overflow;
        if (negative) exponent = -exponent;
        end = i;
        return LiteralVerdict.Valid;
    }

    private static long FloorDivide(long value, int by) => value >= 0 ? value / by : -((-value + by - 1) / by);
}

/// <summary>A number that numeric has read.</summary>
internal readonly struct NumericValue(DecimalText digits, bool isNegative)
{
    private readonly bool _isNegative = isNegative && !digits.IsZero;

    /// <summary>What is beyond all numbers: -1 for -infinity, 1 for infinity, 2 for NaN.</summary>
    public int Rank { get; init; }

    public int CompareTo(NumericValue other)
    {
        if (Rank != 0 || other.Rank != 0) return Rank.CompareTo(other.Rank);
        if (_isNegative != other._isNegative) return _isNegative ? -1 : 1;
        var order = digits.CompareTo(other.Digits);
        return _isNegative ? -order : order;
    }

    private DecimalText Digits => digits;
}
