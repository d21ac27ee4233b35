using System.Globalization;
using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>query_int of the extension intarray (_int_bool.c <c>bqarr_in</c>).</summary>
internal static class IntegerQueryInput
{
    /// <summary>Operators may not wait for their operands without end; longer texts are not judged.</summary>
    private const int MaxLength = 16;

    private const int MaxNumberLength = 15;

    private static LiteralVerdict Invalid { get; } = LiteralVerdict.Invalid("42601", "syntax error");

    public static LiteralVerdict Check(string value)
    {
        var (depth, operators, wantsOperand) = (0, 0, true);
        for (var i = 0; ; i++)
        {
            var c = At(value, i);
            if (c is '!' or '&' or '|' && ++operators >= MaxLength) return LiteralVerdict.Unknown;
            if (c == ' ') continue;
            if (wantsOperand && c is '-' or (>= '0' and <= '9'))
            {
                var start = i++;
                while (IsDigit(At(value, i))) i++;
                if (i - start > MaxNumberLength || !IsNumber(value.Substring(start, i - start)) || (depth > 0 && i == value.Length)) return Invalid;
                wantsOperand = false;
                i--;
            }
            else if (wantsOperand)
            {
                if (c == '(') depth++;
                else if (c != '!') return Invalid;
            }
            else if (c is '&' or '|')
            {
                wantsOperand = true;
            }
            else if (c == ')')
            {
                if (--depth < 0) return Invalid;
            }
            else
            {
                return i >= value.Length && depth == 0 ? LiteralVerdict.Valid : Invalid;
            }
        }
    }

    /// <summary>strtol of base 0: a zero before other digits makes it octal, and 8 and 9 end it.</summary>
    private static bool IsNumber(string text)
    {
        var digits = text.TrimStart('-');
        if (digits.StartsWith("0", System.StringComparison.Ordinal)) return digits.Length <= 11;
        return digits.Length == 0
            || (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number == (int)number);
    }
}
