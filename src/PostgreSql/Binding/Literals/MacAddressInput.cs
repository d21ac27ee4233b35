using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>macaddr (mac.c, over C's sscanf) and macaddr8 (mac8.c).</summary>
internal static class MacAddressInput
{
    // The formats of macaddr_in in their order: digits at most per number, and what stands after each number.
    private static readonly (int Width, string Separators)[] Formats =
    [
        (0, ":::::"), (0, "-----"), (2, "  :  "), (2, "  -  "), (2, " . . "), (2, " - - "), (2, "     "),
    ];

    private const int NotFollowed = -1;

    public static LiteralVerdict Check(string value)
    {
        foreach (var (width, separators) in Formats)
        {
            var count = Scan(value, width, separators, out var isInRange, out var isFollowed);
            if (count == NotFollowed || (count == 6 && !isFollowed)) return LiteralVerdict.Unknown;
            if (count != 6) continue;
            return isInRange
                ? LiteralVerdict.Valid
                : LiteralVerdict.Invalid(LiteralErrors.OutOfRange, $"invalid octet value in \"macaddr\" value: \"{value}\"");
        }
        return LiteralErrors.Syntax("macaddr", value);
    }

    /// <summary>How many conversions sscanf makes; a seventh is junk at the end.</summary>
    private static int Scan(string value, int width, string separators, out bool isInRange, out bool isFollowed)
    {
        isInRange = isFollowed = true;
        var i = 0;
        for (var n = 0; n < 6; n++)
        {
            i = SkipSpaces(value, i);
            var limit = width == 0 ? int.MaxValue : i + width;
            var start = i;
            var hasSign = At(value, i) is '+' or '-';
            if (hasSign) i++;
            // Prefixes and numbers that wrap around are C's own matter.
            if (At(value, i) == '0' && (At(value, i + 1) | 0x20) == 'x' && i + 1 < limit) return NotFollowed;
            var first = i;
            var number = 0L;
            for (; i < limit && HexValue(At(value, i)) >= 0; i++) number = (number << 4) | (uint)HexValue(value[i]) & 0xF;
            if (i == first) return n;
            if (i - first > 7) isFollowed = false;
            if (number > 255 || (value[start] == '-' && number != 0)) isInRange = false;
            if (n == 5) break;
            var separator = separators[n];
            if (separator == ' ') continue;
            if (At(value, i) != separator) return n + 1;
            i++;
        }
        return IsBlankFrom(value, i) ? 6 : 7;
    }

    public static LiteralVerdict CheckEight(string value)
    {
        var i = SkipSpaces(value, 0);
        var count = 0;
        var spacer = '\0';
        // A single character that is left over is not looked at; beyond ASCII a character is more than one byte.
        while (i + 1 < value.Length || At(value, i) >= 0x80)
        {
            if (++count > 8 || HexValue(value[i]) < 0 || HexValue(At(value, i + 1)) < 0) return LiteralErrors.Syntax("macaddr8", value);
            i += 2;
            if (At(value, i) is ':' or '-' or '.')
            {
                if (spacer == '\0') spacer = value[i];
                else if (spacer != value[i]) return LiteralErrors.Syntax("macaddr8", value);
                i++;
            }
            if (count is not (6 or 8) || !IsSpace(At(value, i))) continue;
            i = SkipSpaces(value, i);
            if (i < value.Length) return LiteralErrors.Syntax("macaddr8", value);
        }
        return count is 6 or 8 ? LiteralVerdict.Valid : LiteralErrors.Syntax("macaddr8", value);
    }
}
