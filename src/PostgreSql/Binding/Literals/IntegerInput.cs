using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>smallint, integer, bigint (numutils.c <c>pg_strtoint32</c> and its kin) and the types read by strtoul.</summary>
internal static class IntegerInput
{
    public static LiteralVerdict Check(InputRules rules, string value, string type, ulong magnitude) => Check(rules, value, type, magnitude, out _);

    /// <summary>
    /// <paramref name="magnitude"/>: the absolute value of the smallest number; <paramref name="number"/>: the value of a valid literal.
    /// </summary>
    public static LiteralVerdict Check(InputRules rules, string value, string type, ulong magnitude, out long number)
    {
        number = 0;
        var i = SkipSpaces(value, 0);
        var negative = At(value, i) == '-';
        if (negative || At(value, i) == '+') i++;
        var radix = rules.HasNonDecimalIntegers ? RadixAt(value, i) : 10;
        if (radix != 10) i += 2;
        var first = i;
        ulong total = 0;
        while (i < value.Length)
        {
            var c = value[i];
            if (c == '_' && rules.HasNonDecimalIntegers)
            {
                if (i == first && radix == 10) return LiteralErrors.Syntax(type, value);
                c = At(value, ++i);
                if (!IsDigitOf(radix, c)) return LiteralErrors.Syntax(type, value);
                continue;
            }
            if (!IsDigitOf(radix, c)) break;
            if (total > magnitude / (uint)radix) return LiteralErrors.ValueOutOfRange(type, value);
            total = (total * (uint)radix) + (uint)HexValue(c);
            // Before PostgreSQL 16 the value was held in the type itself, so that what does not fit was seen at its last digit.
            if (!rules.HasNonDecimalIntegers && total > magnitude) return LiteralErrors.ValueOutOfRange(type, value);
            i++;
        }
        if (i == first || !IsBlankFrom(value, i)) return LiteralErrors.Syntax(type, value);
        if (total > (negative ? magnitude : magnitude - 1)) return LiteralErrors.ValueOutOfRange(type, value);
        number = negative ? unchecked(-(long)total) : (long)total;
        return LiteralVerdict.Valid;
    }

    /// <summary>oid, xid, cid: uint32in_subr.</summary>
    public static LiteralVerdict CheckUnsigned32(InputRules rules, string value, string type) =>
        ReadUnsigned32(rules, value, 0, type, isWhole: true, out _);

    /// <summary>A number at the start of a text; unless it is to be the whole of it, others may follow.</summary>
    public static LiteralVerdict ReadUnsigned32(InputRules rules, string value, int start, string type, bool isWhole, out int end)
    {
        var found = ReadUnsigned(value, start, rules.Version >= 16, out var total, out var negative, out var overflows, out end);
        if (!found) return LiteralErrors.Syntax(type, value.Substring(start));
        if (overflows) return LiteralErrors.ValueOutOfRange(type, value.Substring(start));
        if (isWhole && !IsBlankFrom(value, end)) return LiteralErrors.Syntax(type, value);
        // strtoul negates in 64 bits; what is left has to be the sign extension of 32 bits, or 32 bits.
        var converted = negative ? unchecked(0 - total) : total;
        return converted == (uint)converted || converted == unchecked((ulong)(int)converted)
            ? LiteralVerdict.Valid
            : LiteralErrors.ValueOutOfRange(type, value.Substring(start));
    }

    /// <summary>strtoul of base 0 or 10; false where it finds no digit.</summary>
    public static bool ReadUnsigned(string value, int start, bool anyBase, out ulong total, out bool negative, out bool overflows, out int end)
    {
        total = 0;
        overflows = false;
        var i = SkipSpaces(value, start);
        negative = At(value, i) == '-';
        if (negative || At(value, i) == '+') i++;
        uint radix = 10;
        if (anyBase && At(value, i) == '0')
        {
            radix = 8;
            if ((At(value, i + 1) | 0x20) == 'x' && HexValue(At(value, i + 2)) >= 0)
            {
                radix = 16;
                i += 2;
            }
        }
        var first = i;
        while (i < value.Length && IsDigitOf((int)radix, value[i]))
        {
            var digit = (uint)HexValue(value[i++]);
            if (total > (ulong.MaxValue - digit) / radix) overflows = true;
            total = unchecked((total * radix) + digit);
        }
        end = i > first ? i : start;
        return i > first;
    }

    private static int RadixAt(string value, int start)
    {
        if (At(value, start) != '0') return 10;
        return (At(value, start + 1) | 0x20) switch
        {
            'x' => 16,
            'o' => 8,
            'b' => 2,
            _ => 10,
        };
    }

    private static bool IsDigitOf(int radix, char c)
    {
        var digit = HexValue(c);
        return digit >= 0 && digit < radix;
    }
}
