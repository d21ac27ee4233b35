using System.Text;
using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>bit and bit varying (varbit.c <c>bit_in</c>, <c>varbit_in</c>).</summary>
internal static class BitInput
{
    private const int MaxLength = int.MaxValue - 8 + 1;

    public static LiteralVerdict Check(InputRules rules, string value, int modifier, bool isVarying)
    {
        var prefix = At(value, 0) | 0x20;
        var isHex = prefix == 'x';
        var start = value.Length > 0 && prefix is 'x' or 'b' ? 1 : 0;
        var length = Encoding.UTF8.GetByteCount(value) - start;
        if (isHex)
        {
            if (length > MaxLength / 4) return LiteralVerdict.Unknown;
            length *= 4;
        }
        if (modifier > 0 && (isVarying ? length > modifier : length != modifier))
        {
            return isVarying
                ? LiteralVerdict.Invalid(LiteralErrors.TooLong, $"bit string too long for type bit varying({modifier})")
                : LiteralVerdict.Invalid("22026", $"bit string length {length} does not match type bit({modifier})");
        }
        for (var i = start; i < value.Length; i++)
        {
            if (isHex ? HexValue(value[i]) >= 0 : value[i] is '0' or '1') continue;
            var digit = LiteralErrors.QuotedCharacter(rules, value, i);
            return LiteralVerdict.Invalid(LiteralErrors.InvalidText, $"\"{digit}\" is not a valid {(isHex ? "hexadecimal" : "binary")} digit");
        }
        return LiteralVerdict.Valid;
    }
}
