using DbImpact.PostgreSql.Catalog;
using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>Character types, bytea, boolean and uuid (varchar.c, varlena.c, bool.c, uuid.c).</summary>
internal static class TextInput
{
    /// <summary>cash_in: what is not a small whole number is a matter of lc_monetary.</summary>
    public static LiteralVerdict CheckMoney(string value)
    {
        var i = SkipSpaces(value, 0);
        if (At(value, i) == '-') i++;
        var start = i;
        while (IsDigit(At(value, i))) i++;
        return i > start && i - start <= 8 && i == value.Length ? LiteralVerdict.Valid : LiteralVerdict.Unknown;
    }

    /// <summary>varchar and char(n): what is beyond the length may only be blanks.</summary>
    public static LiteralVerdict CheckLength(string value, int modifier, string type)
    {
        if (modifier < TypeModifier.HeaderSize) return LiteralVerdict.Valid;
        var length = modifier - TypeModifier.HeaderSize;
        if (value.Length <= length || CharacterCount(value.TrimEnd(' ')) <= length) return LiteralVerdict.Valid;
        return LiteralVerdict.Invalid(LiteralErrors.TooLong, $"value too long for type {type}({length})");
    }

    public static LiteralVerdict CheckBoolean(string value)
    {
        var start = SkipSpaces(value, 0);
        var end = value.Length;
        while (end > start && IsSpace(value[end - 1])) end--;
        var length = end - start;
        var isValid = length > 0 && (value[start] | 0x20) switch
        {
            't' => IsPrefix("true"),
            'f' => IsPrefix("false"),
            'y' => IsPrefix("yes"),
            'n' => IsPrefix("no"),
            'o' => length > 1 && (IsPrefix("on") || IsPrefix("off")),
            '1' or '0' => length == 1 && value[start] is '0' or '1',
            _ => false,
        };
        return isValid ? LiteralVerdict.Valid : LiteralErrors.Syntax("boolean", value);

        bool IsPrefix(string word) => length <= word.Length && StartsWithIgnoreCase(value, start, word.Substring(0, length));
    }

    public static LiteralVerdict CheckUuid(string value)
    {
        var i = 0;
        var braces = At(value, 0) == '{';
        if (braces) i++;
        for (var n = 0; n < 16; n++)
        {
            if (HexValue(At(value, i)) < 0 || HexValue(At(value, i + 1)) < 0) return LiteralErrors.Syntax("uuid", value);
            i += 2;
            if (At(value, i) == '-' && n % 2 == 1 && n < 15) i++;
        }
        if (braces && At(value, i++) != '}') return LiteralErrors.Syntax("uuid", value);
        return i == value.Length ? LiteralVerdict.Valid : LiteralErrors.Syntax("uuid", value);
    }

    /// <summary>byteain: the hex format after <c>\x</c>, else the escape format.</summary>
    public static LiteralVerdict CheckBytea(InputRules rules, string value)
    {
        if (At(value, 0) == '\\' && At(value, 1) == 'x') return CheckHex(rules, value);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != '\\') continue;
            if (At(value, i + 1) == '\\')
            {
                i++;
            }
            else if (At(value, i + 1) is >= '0' and <= '3' && At(value, i + 2) is >= '0' and <= '7' && At(value, i + 3) is >= '0' and <= '7')
            {
                i += 3;
            }
            else
            {
                return LiteralVerdict.Invalid(LiteralErrors.InvalidText, "invalid input syntax for type bytea");
            }
        }
        return LiteralVerdict.Valid;
    }

    private static LiteralVerdict CheckHex(InputRules rules, string value)
    {
        for (var i = 2; i < value.Length; i++)
        {
            if (value[i] is ' ' or '\n' or '\t' or '\r') continue;
            if (HexValue(value[i]) < 0) return InvalidDigit(rules, value, i);
            if (++i == value.Length) return LiteralVerdict.Invalid(LiteralErrors.InvalidParameter, "invalid hexadecimal data: odd number of digits");
            if (HexValue(value[i]) < 0) return InvalidDigit(rules, value, i);
        }
        return LiteralVerdict.Valid;
    }

    private static LiteralVerdict InvalidDigit(InputRules rules, string value, int position)
    {
        var digit = LiteralErrors.QuotedCharacter(rules, value, position);
        return LiteralVerdict.Invalid(LiteralErrors.InvalidParameter, $"invalid hexadecimal digit: \"{digit}\"");
    }

    public static LiteralVerdict CheckEnum(InputRules rules, SqlType type, string value)
    {
        foreach (var label in type.Labels)
            if (string.Equals(label, value, System.StringComparison.Ordinal)) return LiteralVerdict.Valid;
        var name = TypeFormatter.Format(rules.Catalog, new TypeReference(type.Oid));
        return LiteralVerdict.Invalid(LiteralErrors.InvalidText, $"invalid input value for enum {name}: \"{value}\"");
    }
}
