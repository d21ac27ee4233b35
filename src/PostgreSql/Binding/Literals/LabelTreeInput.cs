using System.Globalization;
using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>ltree and lquery of the extension ltree (ltree_io.c <c>parse_ltree</c>, <c>parse_lquery</c>).</summary>
internal static class LabelTreeInput
{
    private const int MaxLevels = 65535;

    private enum State
    {
        Level,
        Variant,
        Label,
        AfterStar,
        Low,
        InLow,
        High,
        InHigh,
        AfterCount,
    }

    public static LiteralVerdict CheckTree(InputRules rules, string value)
    {
        if (Occurrences(value, '.') + 1 is > MaxLevels and var levels)
            return Limit($"number of ltree labels ({levels}) exceeds the maximum allowed ({MaxLevels})");
        var (start, position) = (0, 1);
        for (var i = 0; i < value.Length; i++, position++)
        {
            if (value[i] == '.')
            {
                if (i == start) return Syntax("ltree", position);
                if (IsTooLong(rules, i - start)) return TooLong;
                start = i + 1;
            }
            else if (IsOfLabel(rules, value[i]) is not { } isOfLabel)
            {
                return LiteralVerdict.Unknown;
            }
            else if (!isOfLabel)
            {
                return Syntax("ltree", position);
            }
        }
        if (value.Length > 0 && start == value.Length) return LiteralVerdict.Invalid(SyntaxError, "ltree syntax error");
        return IsTooLong(rules, value.Length - start) ? TooLong : LiteralVerdict.Valid;
    }

    public static LiteralVerdict CheckQuery(InputRules rules, string value)
    {
        if (Occurrences(value, '.') + 1 is > MaxLevels and var levels)
            return Limit($"number of lquery items ({levels}) exceeds the maximum allowed ({MaxLevels})");
        // Where levels have more room for their variants than this, whether they fill it is not counted here.
        if (value.Length > 8000) return LiteralVerdict.Unknown;
        var state = State.Level;
        var (start, low, hasFlag) = (0, 0, false);
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            switch (state)
            {
                case State.Level or State.Variant:
                    hasFlag = false;
                    start = i;
                    if (IsOfLabel(rules, c) is not { } begins) return LiteralVerdict.Unknown;
                    if (begins) state = State.Label;
                    else if (c == '!' && state == State.Level) (state, start) = (State.Label, i + 1);
                    else if (c == '*' && state == State.Level) state = State.AfterStar;
                    else return Syntax("lquery", i + 1);
                    break;
                case State.Label:
                    if (c is '@' or '*' or '%')
                    {
                        hasFlag = true;
                    }
                    else if (c is '|' or '{' or '.')
                    {
                        if (EndLabel(rules, value, start, i) is { } error) return error;
                        state = c == '|' ? State.Variant : c == '{' ? State.Low : State.Level;
                    }
                    else if (IsOfLabel(rules, c) is not { } isOfLabel)
                    {
                        return LiteralVerdict.Unknown;
                    }
                    else if (!isOfLabel || hasFlag)
                    {
                        return Syntax("lquery", i + 1);
                    }
                    break;
                case State.AfterStar or State.AfterCount:
                    if (c == '.') state = State.Level;
                    else if (c == '{' && state == State.AfterStar) (state, low) = (State.Low, 0);
                    else return Syntax("lquery", i + 1);
                    break;
                case State.Low or State.High:
                    var isLow = state == State.Low;
                    if (c == ',' && isLow)
                    {
                        (state, low) = (State.High, 0);
                    }
                    else if (c == '}' && !isLow)
                    {
                        state = State.AfterCount;
                    }
                    else if (IsDigit(c))
                    {
                        if (!TryReadNumber(value, i, out var number)) return LiteralVerdict.Unknown;
                        if (number > MaxLevels) return Limit("lquery syntax error");
                        if (!isLow && low > number) return LiteralVerdict.Invalid(SyntaxError, "lquery syntax error");
                        if (isLow) low = number;
                        state = isLow ? State.InLow : State.InHigh;
                    }
                    else
                    {
                        return c < 0x80 ? Syntax("lquery", i + 1) : LiteralVerdict.Unknown;
                    }
                    break;
                default:
                    if (c == '}') state = State.AfterCount;
                    else if (c == ',' && state == State.InLow) state = State.High;
                    else if (!IsDigit(c)) return c < 0x80 ? Syntax("lquery", i + 1) : LiteralVerdict.Unknown;
                    break;
            }
        }
        return state switch
        {
            State.Label => EndLabel(rules, value, start, value.Length) ?? LiteralVerdict.Valid,
            State.AfterStar or State.AfterCount => LiteralVerdict.Valid,
            _ => LiteralVerdict.Invalid(SyntaxError, "lquery syntax error"),
        };
    }

    private const string SyntaxError = "42601";

    private static LiteralVerdict TooLong { get; } = LiteralVerdict.Invalid("42622", "label string is too long");

    /// <summary>finish_nodeitem: flags at its end do not count.</summary>
    private static LiteralVerdict? EndLabel(InputRules rules, string value, int start, int end)
    {
        while (end > start && value[end - 1] is '@' or '*' or '%') end--;
        if (end == start) return Syntax("lquery", end + 1);
        return IsTooLong(rules, end - start) ? TooLong : null;
    }

    private static bool IsTooLong(InputRules rules, int length) => length > (rules.Version >= 16 ? 1000 : 255);

    /// <summary>ISALNUM, ISLABEL: beyond ASCII the database's locale tells which characters are letters.</summary>
    public static bool? IsOfLabel(InputRules rules, char c) =>
        c >= 0x80 ? null : IsAlphanumeric(c) || c == '_' || (c == '-' && rules.Version >= 16);

    /// <summary>atoi; what it makes of larger numbers is C's own matter.</summary>
    private static bool TryReadNumber(string value, int start, out int number)
    {
        var end = start;
        while (IsDigit(At(value, end))) end++;
        return int.TryParse(value.Substring(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static int Occurrences(string value, char wanted)
    {
        var count = 0;
        foreach (var c in value)
            if (c == wanted) count++;
        return count;
    }

    private static LiteralVerdict Syntax(string type, int position) =>
        LiteralVerdict.Invalid(SyntaxError, $"{type} syntax error at character {position}");

    private static LiteralVerdict Limit(string message) => LiteralVerdict.Invalid(LiteralErrors.ProgramLimit, message);
}
