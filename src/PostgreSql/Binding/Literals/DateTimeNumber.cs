using System;
using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>Numbers inside of dates, times and intervals, as strtol, strtod and the functions over them read them.</summary>
internal static class DateTimeNumber
{
    /// <summary>strtol or strtoi64: a sign and digits, 0 where there is none; held at the limits of 64 bits, which it reports.</summary>
    public static long ReadInteger(string text, int start, out int end, out bool overflows)
    {
        var i = start;
        var negative = At(text, i) == '-';
        if (negative || At(text, i) == '+') i++;
        overflows = false;
        end = start;
        if (!IsDigit(At(text, i))) return 0;
        ulong total = 0;
        for (; i < text.Length && IsDigit(text[i]); i++)
        {
            if (total > (ulong.MaxValue - 9) / 10) overflows = true;
            else total = (total * 10) + (uint)(text[i] - '0');
        }
        end = i;
        var limit = negative ? (ulong)long.MaxValue + 1 : long.MaxValue;
        if (overflows || total > limit)
        {
            overflows = true;
            return negative ? long.MinValue : long.MaxValue;
        }
        return negative ? unchecked(-(long)total) : (long)total;
    }

    /// <summary>strtoint: as <see cref="ReadInteger"/>, within 32 bits.</summary>
    public static int ReadInt32(string text, int start, out int end, out bool overflows)
    {
        var value = ReadInteger(text, start, out end, out overflows);
        if (value is < int.MinValue or > int.MaxValue) overflows = true;
        return unchecked((int)value);
    }

    /// <summary>ParseFraction: from a point to the end; false where anything but digits follows.</summary>
    public static bool TryReadFraction(string text, int point, int vintage, out double fraction)
    {
        fraction = 0;
        // A point alone was an error before PostgreSQL 15.
        if (point + 1 >= text.Length) return vintage >= 15;
        for (var i = point + 1; i < text.Length; i++)
            if (!IsDigit(text[i])) return false;
        fraction = FractionOf(text, point + 1);
        return true;
    }

    /// <summary>The digits from there on as a fraction of one.</summary>
    public static double FractionOf(string text, int start)
    {
        long digits = 0;
        var divisor = 1.0;
        for (var i = start; i < text.Length && i - start < 15 && IsDigit(text[i]); i++)
        {
            digits = (digits * 10) + (text[i] - '0');
            divisor *= 10;
        }
        return digits / divisor;
    }

    /// <summary>ParseFractionalSecond.</summary>
    public static bool TryReadMicroseconds(string text, int point, int vintage, out int microseconds)
    {
        var found = TryReadFraction(text, point, vintage, out var fraction);
        microseconds = (int)Math.Round(fraction * 1_000_000, MidpointRounding.ToEven);
        return found;
    }
}
