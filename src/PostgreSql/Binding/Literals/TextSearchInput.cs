using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>tsvector and tsquery (tsvector_parser.c <c>gettoken_tsvector</c>, tsquery.c <c>parse_tsquery</c>).</summary>
internal static class TextSearchInput
{
    /// <summary>Texts that have no word of more bytes than a word may have; longer ones are not judged.</summary>
    private const int MaxLength = 680;

    /// <summary>Operators that may wait for their operands (STACKDEPTH).</summary>
    private const int MaxOperators = 32;

    private const string MaxPosition = "16384";

    public static LiteralVerdict CheckVector(string value)
    {
        if (value.Length > MaxLength || HasOtherBlank(value)) return LiteralVerdict.Unknown;
        for (var i = 0; ;)
        {
            if (ReadWord(value, ref i, isQuery: false, out var isThere) is { } error) return error;
            if (!isThere) return LiteralVerdict.Valid;
        }
    }

    public static LiteralVerdict CheckQuery(string value)
    {
        if (value.Length > MaxLength || HasOtherBlank(value)) return LiteralVerdict.Unknown;
        var (depth, operators) = (0, 0);
        var (isFirst, wantsOperand) = (true, true);
        for (var i = 0; ;)
        {
            i = SkipSpaces(value, i);
            var c = At(value, i);
            if (wantsOperand && c is '!' or '(')
            {
                if (c == '(') depth++;
                else operators++;
                isFirst = false;
                i++;
            }
            else if (wantsOperand)
            {
                if (c == ':') return Syntax("tsquery", value);
                if (ReadWord(value, ref i, isQuery: true, out var isThere) is { } error) return error;
                if (!isThere)
                    return isFirst ? LiteralVerdict.Valid : LiteralVerdict.Invalid(SyntaxError, $"no operand in tsquery: \"{value}\"");
                if (At(value, i) == ':') i = SkipModifiers(value, i + 1);
                (isFirst, wantsOperand) = (false, false);
            }
            else if (i >= value.Length)
            {
                return depth == 0 ? LiteralVerdict.Valid : Syntax("tsquery", value);
            }
            else if (c == ')')
            {
                if (--depth < 0) return Syntax("tsquery", value);
                i++;
            }
            else if (c is '&' or '|')
            {
                operators++;
                wantsOperand = true;
                i++;
            }
            else
            {
                if (ReadPhraseOperator(value, ref i) is { } distanceError) return distanceError;
                if (c != '<' || value[i - 1] != '>') return Syntax("tsquery", value);
                operators++;
                wantsOperand = true;
            }
            if (operators >= MaxOperators) return LiteralVerdict.Unknown;
        }
    }

    private const string SyntaxError = "42601";

    /// <summary>Moves behind a word, and in a vector behind its positions.</summary>
    private static LiteralVerdict? ReadWord(string value, ref int i, bool isQuery, out bool isThere)
    {
        i = SkipSpaces(value, i);
        isThere = i < value.Length;
        if (!isThere) return null;
        if (value[i] == '\'') return ReadQuoted(value, ref i, isQuery) ?? (isQuery || At(value, i) != ':' ? null : ReadPositions(value, ref i));
        if (isQuery && IsOperator(value[i])) return Syntax("tsquery", value);
        // A word's first character is part of it whatever it is.
        for (var isFirst = true; i < value.Length; isFirst = false)
        {
            if (value[i] == '\\')
            {
                if (i + 1 == value.Length) return NothingEscaped(value);
                i += 2;
                continue;
            }
            if (!isFirst && (IsSpace(value[i]) || (isQuery && IsOperator(value[i])))) return null;
            if (!isFirst && value[i] == ':') return isQuery ? null : ReadPositions(value, ref i);
            i++;
        }
        return null;
    }

    private static LiteralVerdict? ReadQuoted(string value, ref int i, bool isQuery)
    {
        var isEmpty = true;
        for (i++; i < value.Length; isEmpty = false)
        {
            if (value[i] == '\\')
            {
                if (i + 1 == value.Length) return NothingEscaped(value);
                i += 2;
            }
            else if (value[i] != '\'')
            {
                i++;
            }
            else if (At(value, i + 1) == '\'')
            {
                i += 2;
            }
            else
            {
                i++;
                return isEmpty ? Syntax(isQuery ? "tsquery" : "tsvector", value) : null;
            }
        }
        return Syntax(isQuery ? "tsquery" : "tsvector", value);
    }

    private static LiteralVerdict? ReadPositions(string value, ref int i)
    {
        while (true)
        {
            var start = ++i;
            while (IsDigit(At(value, i))) i++;
            if (i == start) return Syntax("tsvector", value);
            // atoi: what it makes of larger numbers is C's own matter.
            if (i - start > 9) return LiteralVerdict.Unknown;
            if (value.Substring(start, i - start).Trim('0').Length == 0)
                return LiteralVerdict.Invalid(SyntaxError, $"wrong position info in tsvector: \"{value}\"");
            var hasWeight = false;
            for (; i < value.Length && value[i] != ','; i++)
            {
                if (IsSpace(value[i])) return null;
                if (IsDigit(value[i])) continue;
                if (hasWeight || ToLower(value[i]) is not ('*' or (>= 'a' and <= 'd'))) return Syntax("tsvector", value);
                hasWeight = ToLower(value[i]) != 'd';
            }
            if (i >= value.Length) return null;
        }
    }

    private static int SkipModifiers(string value, int i)
    {
        while (ToLower(At(value, i)) is '*' or (>= 'a' and <= 'd')) i++;
        return i;
    }

    /// <summary><c>&lt;-&gt;</c> or <c>&lt;N&gt;</c>; what is none of them ends with another character than <c>&gt;</c>.</summary>
    private static LiteralVerdict? ReadPhraseOperator(string value, ref int i)
    {
        var start = i++;
        if (value[start] != '<') return null;
        if (At(value, i) == '-')
        {
            i++;
        }
        else
        {
            var digits = i;
            while (IsDigit(At(value, i))) i++;
            if (i == digits) return null;
            var number = value.Substring(digits, i - digits).TrimStart('0');
            if (number.Length > 5 || (number.Length == 5 && string.CompareOrdinal(number, MaxPosition) > 0))
            {
                return LiteralVerdict.Invalid(
                    LiteralErrors.InvalidParameter, $"distance in phrase operator must be an integer value between zero and {MaxPosition} inclusive");
            }
        }
        // At the end of the text there is no operator yet, whatever would have to follow it.
        i = At(value, i) == '>' && i + 1 < value.Length ? i + 1 : start + 1;
        return null;
    }

    private static bool IsOperator(char c) => c is '!' or '&' or '|' or '(' or ')' or '<';

    /// <summary>Characters that only some locales take for blanks.</summary>
    private static bool HasOtherBlank(string value)
    {
        foreach (var c in value)
            if (c >= 0x80 && (char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSeparator(c))) return true;
        return false;
    }

    private static LiteralVerdict NothingEscaped(string value) => LiteralVerdict.Invalid(SyntaxError, $"there is no escaped character: \"{value}\"");

    private static LiteralVerdict Syntax(string type, string value) => LiteralVerdict.Invalid(SyntaxError, $"syntax error in {type}: \"{value}\"");
}
