using System.Collections.Generic;
using System.Globalization;
using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>cube and seg of the extensions of these names (cubescan.l, cubeparse.y; segscan.l, segparse.y).</summary>
internal static class CubeInput
{
    private const int MaxDimensions = 100;
    private const char Number = '0', End = '\0', Range = '.', Deviation = '+', Garbage = '?';

    /// <summary>A token: a punctuation mark, or one of the kinds above.</summary>
    private readonly record struct Token(char Kind, string Text);

    private static LiteralVerdict InvalidCube { get; } = LiteralVerdict.Invalid(LiteralErrors.InvalidText, "invalid input syntax for cube");

    private static LiteralVerdict InvalidSegment { get; } = LiteralVerdict.Invalid("42601", "bad seg representation");

    public static LiteralVerdict CheckCube(InputRules rules, string value)
    {
        if (HasOtherBytes(value)) return LiteralVerdict.Unknown;
        var tokens = Scan(rules, value, isCube: true);
        var i = 0;
        var first = new List<string>();
        var second = new List<string>();
        var isBracketed = tokens[0].Kind == '[';
        if (isBracketed) i++;
        if (tokens[i].Kind != '(')
        {
            if (isBracketed || !TryReadNumbers(tokens, ref i, first) || tokens[i].Kind != End) return InvalidCube;
            return CheckDimensions(first, first);
        }
        if (!TryReadPoint(tokens, ref i, first)) return InvalidCube;
        var hasTwo = tokens[i].Kind == ',';
        if (!hasTwo)
            return isBracketed || tokens[i].Kind != End ? InvalidCube : CheckDimensions(first, first);
        i++;
        if (!TryReadPoint(tokens, ref i, second)) return InvalidCube;
        if (isBracketed && tokens[i++].Kind != ']') return InvalidCube;
        // The box is made before what follows it is looked at.
        var verdict = CheckDimensions(first, second);
        return verdict.IsValid && tokens[i].Kind != End ? InvalidCube : verdict;
    }

    public static LiteralVerdict CheckSegment(InputRules rules, string value)
    {
        if (HasOtherBytes(value)) return LiteralVerdict.Unknown;
        var tokens = Scan(rules, value, isCube: false);
        var i = 0;
        if (tokens[0].Kind == Range)
        {
            i++;
            var upper = ReadBoundary(rules, tokens, ref i, out _);
            return upper.IsValid && tokens[i].Kind != End ? InvalidSegment : upper;
        }
        var verdict = ReadBoundary(rules, tokens, ref i, out var low);
        if (!verdict.IsValid || tokens[i].Kind == End) return verdict;
        if (tokens[i].Kind == Deviation)
        {
            if (tokens[++i].Kind != Number) return InvalidSegment;
            verdict = FloatInput.CheckFloat4(rules, tokens[i].Text);
        }
        else if (tokens[i].Kind == Range)
        {
            if (tokens[++i].Kind == End) return LiteralVerdict.Valid;
            verdict = ReadBoundary(rules, tokens, ref i, out var high);
            i--;
            if (verdict.IsValid && low > high)
                verdict = LiteralVerdict.Invalid(LiteralErrors.InvalidParameter, $"swapped boundaries: {Write(low)} is greater than {Write(high)}");
        }
        else
        {
            return InvalidSegment;
        }
        return verdict.IsValid && tokens[i + 1].Kind != End ? InvalidSegment : verdict;
    }

    /// <summary>A byte beyond ASCII ends the text where C's char is signed.</summary>
    private static bool HasOtherBytes(string value)
    {
        foreach (var c in value)
            if (c >= 0x80) return true;
        return false;
    }

    private static LiteralVerdict ReadBoundary(InputRules rules, List<Token> tokens, ref int i, out float value)
    {
        value = 0;
        if (tokens[i].Kind is '<' or '>' or '~') i++;
        if (tokens[i].Kind != Number) return InvalidSegment;
        var text = tokens[i++].Text;
        var verdict = FloatInput.CheckFloat4(rules, text);
        if (verdict.IsValid) value = (float)double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return verdict;
    }

    /// <summary>C's <c>%g</c>.</summary>
    private static string Write(float value) => ((double)value).ToString("g6", CultureInfo.InvariantCulture);

    private static bool TryReadPoint(List<Token> tokens, ref int i, List<string> numbers)
    {
        if (tokens[i++].Kind != '(') return false;
        if (tokens[i].Kind == Number && !TryReadNumbers(tokens, ref i, numbers)) return false;
        return tokens[i++].Kind == ')';
    }

    private static bool TryReadNumbers(List<Token> tokens, ref int i, List<string> numbers)
    {
        while (tokens[i].Kind == Number)
        {
            numbers.Add(tokens[i++].Text);
            if (tokens[i].Kind != ',') return true;
            i++;
        }
        return false;
    }

    private static LiteralVerdict CheckDimensions(List<string> first, List<string> second)
    {
        if (first.Count != second.Count || first.Count > MaxDimensions) return InvalidCube;
        foreach (var numbers in new[] { first, second })
        {
            foreach (var number in numbers)
                if (FloatInput.CheckFloat8(number) is { IsValid: false } error) return error;
        }
        return LiteralVerdict.Valid;
    }

    private static List<Token> Scan(InputRules rules, string value, bool isCube)
    {
        var tokens = new List<Token>();
        for (var i = 0; i < value.Length;)
        {
            if (IsSpace(value[i]) && (value[i] != '\v' || rules.Version >= 16))
            {
                i++;
                continue;
            }
            var end = isCube ? EndOfCubeNumber(value, i) : EndOfSegmentNumber(value, i);
            var kind = end > i ? Number : Mark(value, i, isCube, out end);
            tokens.Add(new Token(kind, value.Substring(i, end - i)));
            i = end;
        }
        // What is looked at stops at the first end; there are always two tokens more than that.
        tokens.Add(new Token(End, ""));
        tokens.Add(new Token(End, ""));
        return tokens;
    }

    private static char Mark(string value, int i, bool isCube, out int end)
    {
        end = i + 1;
        if (isCube) return value[i] is '(' or ')' or '[' or ']' or ',' ? value[i] : Garbage;
        if (value[i] == '.' && At(value, end) == '.')
        {
            end += At(value, end + 1) == '.' ? 2 : 1;
            return Range;
        }
        foreach (var sign in new[] { "'+-'", "(+-)" })
        {
            if (string.CompareOrdinal(value, i, sign, 0, sign.Length) != 0) continue;
            end = i + sign.Length;
            return Deviation;
        }
        return value[i] is '<' or '>' or '~' ? value[i] : Garbage;
    }

    private static int EndOfCubeNumber(string value, int start)
    {
        var i = At(value, start) is '+' or '-' ? start + 1 : start;
        if (StartsWithIgnoreCase(value, i, "infinity")) return i + 8;
        if (StartsWithIgnoreCase(value, i, "inf")) return i + 3;
        if (StartsWithIgnoreCase(value, start, "nan")) return start + 3;
        var whole = SkipDigits(value, i);
        var end = whole;
        if (At(value, whole) == '.')
        {
            end = SkipDigits(value, whole + 1);
            if (end == whole + 1 && whole == i) return start;
        }
        else if (whole == i)
        {
            return start;
        }
        return SkipExponent(value, end);
    }

    private static int EndOfSegmentNumber(string value, int start)
    {
        var i = At(value, start) is '+' or '-' ? start + 1 : start;
        var whole = SkipDigits(value, i);
        if (whole == i) return start;
        var fraction = At(value, whole) == '.' ? SkipDigits(value, whole + 1) : whole;
        return SkipExponent(value, fraction > whole + 1 ? fraction : whole);
    }

    private static int SkipDigits(string value, int i)
    {
        while (IsDigit(At(value, i))) i++;
        return i;
    }

    private static int SkipExponent(string value, int i)
    {
        if ((At(value, i) | 0x20) != 'e') return i;
        var digits = At(value, i + 1) is '+' or '-' ? i + 2 : i + 1;
        var end = SkipDigits(value, digits);
        return end > digits ? end : i;
    }
}
