using System;
using System.Collections.Generic;
using System.Text;
using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

internal enum JsonPathTokenKind
{
    /// <summary>One character or two: a mark of the path language.</summary>
    Mark,

    Identifier,
    Keyword,
    String,
    Variable,
    Integer,
    Number,
    End,

    /// <summary>An error of the lexer, which ends everything.</summary>
    Error,
}

/// <param name="Kind">What it is.</param>
/// <param name="Text">A mark, a keyword in lower case, a string's or a number's text.</param>
/// <param name="Quoted">What an error at this token quotes: what the lexer matched last (yytext).</param>
internal readonly record struct JsonPathToken(JsonPathTokenKind Kind, string Text, string Quoted);

/// <summary>The tokens of a jsonpath (jsonpath_scan.l): at each place the longest match, of equal ones the first.</summary>
internal sealed class JsonPathLexer(InputRules rules, string text)
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "is", "to", "abs", "lax", "flag", "last", "null", "size", "true", "type", "with", "false", "floor", "double", "exists", "starts", "strict",
        "ceiling", "unknown", "datetime", "keyvalue", "like_regex",
    };

    private static readonly HashSet<string> NewerKeywords = new(StringComparer.Ordinal)
    {
        "date", "time", "bigint", "number", "string", "boolean", "decimal", "integer", "time_tz", "timestamp", "timestamp_tz",
    };

    private int _position;

    /// <summary>For a token of the kind <see cref="JsonPathTokenKind.Error"/>: what PostgreSQL raises; unknown where that is not followed.</summary>
    public LiteralVerdict Error { get; private set; }

    public JsonPathToken Next()
    {
        while (true)
        {
            var c = At(text, _position);
            if (_position >= text.Length) return new JsonPathToken(JsonPathTokenKind.End, "", "");
            if (c == '\v' && rules.Vintage < 18) return Fail(LiteralVerdict.Unknown);
            if (IsBlank(c))
            {
                _position++;
                continue;
            }
            if (c == '/' && At(text, _position + 1) == '*')
            {
                var end = text.IndexOf("*/", _position + 2, StringComparison.Ordinal);
                if (end < 0) return Fail("unexpected end of comment", "");
                _position = end + 2;
                continue;
            }
            if (c == '"') return Quoted(JsonPathTokenKind.String, _position + 1);
            if (c == '$' && At(text, _position + 1) == '"') return Quoted(JsonPathTokenKind.Variable, _position + 2);
            if (c == '$' && IsOther(At(text, _position + 1))) return Variable();
            if (IsDigit(c) || c == '.')
            {
                if (Number() is { } number) return number;
            }
            return c == '\\' || IsOther(c) ? Identifier() : Mark();
        }
    }

    private JsonPathToken Mark()
    {
        var two = _position + 1 < text.Length ? text.Substring(_position, 2) : "";
        var mark = two is "&&" or "||" or "**" or "<=" or "==" or "<>" or "!=" or ">=" ? two : text[_position].ToString();
        _position += mark.Length;
        return new JsonPathToken(JsonPathTokenKind.Mark, mark, mark);
    }

    private JsonPathToken Variable()
    {
        var end = _position + 1;
        while (IsOther(At(text, end))) end++;
        var variable = text.Substring(_position, end - _position);
        _position = end;
        return new JsonPathToken(JsonPathTokenKind.Variable, variable, variable);
    }

    private JsonPathToken Identifier()
    {
        var written = new StringBuilder();
        while (true)
        {
            var start = _position;
            while (IsOther(At(text, _position))) _position++;
            written.Append(text, start, _position - start);
            if (At(text, _position) != '\\') break;
            if (Escape(written) is { } error) return error;
        }
        // A comment right behind a name makes the lexer forget the name.
        if (At(text, _position) == '/' && At(text, _position + 1) == '*') return Fail(LiteralVerdict.Unknown);
        var blanks = _position;
        while (IsBlank(At(text, blanks))) blanks++;
        var quoted = text.Substring(_position, blanks - _position);
        _position = blanks;
        var name = written.ToString();
        var lower = name.ToLowerInvariant();
        var isKeyword = Keywords.Contains(lower) || (rules.Version >= 17 && NewerKeywords.Contains(lower));
        if (lower is "null" or "true" or "false") isKeyword = name == lower;
        return new JsonPathToken(isKeyword ? JsonPathTokenKind.Keyword : JsonPathTokenKind.Identifier, isKeyword ? lower : name, quoted);
    }

    private JsonPathToken Quoted(JsonPathTokenKind kind, int start)
    {
        _position = start;
        var content = new StringBuilder();
        while (_position < text.Length)
        {
            var c = text[_position];
            if (c == '\\')
            {
                if (Escape(content) is { } error) return error;
                continue;
            }
            _position++;
            if (c == '"') return new JsonPathToken(kind, content.ToString(), "\"");
            content.Append(c);
        }
        return Fail(rules.Vintage < 18 ? "unexpected end of quoted string" : "unterminated quoted string", "");
    }

    /// <summary>Moves behind what a backslash begins; several Unicode escapes in a row are one.</summary>
    private JsonPathToken? Escape(StringBuilder content)
    {
        var c = At(text, _position + 1);
        if (c == 'u') return UnicodeEscapes(content);
        if (c == 'x')
        {
            var digits = 0;
            while (digits < 2 && HexValue(At(text, _position + 2 + digits)) >= 0) digits++;
            var matched = text.Substring(_position, 2 + digits);
            if (digits < 2) return Fail(rules.Vintage < 18 ? "invalid hex character sequence" : "invalid hexadecimal character sequence", matched);
            _position += 4;
            return Add(content, (HexValue(matched[2]) << 4) | HexValue(matched[3]));
        }
        if (c is '\0' or '\n') return Fail("unexpected end after backslash", "\\");
        content.Append(c switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\v',
            _ => c,
        });
        _position += 2;
        return null;
    }

    private JsonPathToken? UnicodeEscapes(StringBuilder content)
    {
        var start = _position;
        var codes = new List<int>();
        while (At(text, _position) == '\\' && At(text, _position + 1) == 'u')
        {
            var isBraced = At(text, _position + 2) == '{';
            var first = _position + (isBraced ? 3 : 2);
            var end = first;
            while (end - first < (isBraced ? 6 : 4) && HexValue(At(text, end)) >= 0) end++;
            if (isBraced ? end == first || At(text, end) != '}' : end - first < 4)
            {
                var message = rules.Vintage < 18 ? "invalid unicode sequence" : "invalid Unicode escape sequence";
                return Fail(message, text.Substring(start, end - start));
            }
            codes.Add(Convert.ToInt32(text.Substring(first, end - first), 16));
            _position = isBraced ? end + 1 : end;
        }
        var high = 0;
        foreach (var code in codes)
        {
            var isHigh = code is >= 0xD800 and <= 0xDBFF;
            var isLow = code is >= 0xDC00 and <= 0xDFFF;
            if (isLow != (high != 0)) return Fail(InvalidPath);
            if (code > 0x10FFFF) return Fail(LiteralVerdict.Unknown);
            if (!isHigh && Add(content, isLow ? 0x10000 + ((high - 0xD800) << 10) + code - 0xDC00 : code) is { } error) return error;
            high = isHigh ? code : 0;
        }
        return high != 0 ? Fail(InvalidPath) : null;
    }

    private JsonPathToken? Add(StringBuilder content, int code)
    {
        if (code == 0) return Fail(LiteralVerdict.Invalid("22P05", "unsupported Unicode escape sequence"));
        content.Append(char.ConvertFromUtf32(code));
        return null;
    }

    /// <summary>null where what begins with a digit is a name, and what begins with a point is none of a number.</summary>
    private JsonPathToken? Number()
    {
        var start = _position;
        var integer = SkipInteger(start);
        var fraction = integer;
        if (At(text, integer) == '.')
        {
            fraction = SkipDigits(integer + 1);
            // Up to PostgreSQL 13 a number may neither begin nor end with its point.
            if (fraction == integer + 1 && (rules.Vintage < 15 || integer == start)) fraction = integer;
            if (integer == start && rules.Vintage < 15) fraction = integer;
        }
        var end = fraction;
        var exponent = end;
        if (end > start && (At(text, end) | 0x20) == 'e')
        {
            var digits = At(text, end + 1) is '+' or '-' ? end + 2 : end + 1;
            exponent = SkipDigits(digits);
            if (exponent > digits) end = exponent;
            else exponent = digits;
        }
        var special = end == integer ? SkipOtherBase(start) : start;
        if (special > end) end = special;
        var matched = text.Substring(start, exponent - start);
        var isFailed = exponent > end && (rules.Vintage < 15 || exponent == end + 2);
        var others = start;
        while (IsOther(At(text, others))) others++;
        if (isFailed && exponent > others)
            return Fail(rules.Vintage < 15 ? "invalid floating point number" : "invalid numeric literal", matched);
        if (isFailed && exponent == others && rules.Vintage < 15) return Fail("invalid floating point number", matched);
        // A name is longer than a number and the first byte of the junk behind it.
        var isJunk = rules.Vintage >= 15 && At(text, end) < 0x80 && IsOther(At(text, end)) && special < end && end > start;
        if (others > end + (isJunk ? 1 : 0) || end == start) return null;
        if (isJunk) return Fail("trailing junk after numeric literal", text.Substring(start, end + 1 - start));
        _position = end;
        var number = text.Substring(start, end - start);
        return new JsonPathToken(end == integer || end == special ? JsonPathTokenKind.Integer : JsonPathTokenKind.Number, number, number);
    }

    private int SkipInteger(int i) => At(text, i) == '0' ? i + 1 : SkipDigits(i);

    private int SkipDigits(int i)
    {
        var start = i;
        while (IsDigit(At(text, i)) || (i > start && rules.HasNonDecimalIntegers && At(text, i) == '_' && IsDigit(At(text, i + 1)))) i++;
        return i;
    }

    /// <summary>Integers in base 16, 8 and 2, since PostgreSQL 16.</summary>
    private int SkipOtherBase(int start)
    {
        if (!rules.HasNonDecimalIntegers || text[start] != '0') return start;
        var radix = (At(text, start + 1) | 0x20) switch { 'x' => 16, 'o' => 8, 'b' => 2, _ => 0 };
        if (radix == 0) return start;
        var i = start + 2;
        while (IsDigitOf(radix, At(text, i)) || (i > start + 2 && At(text, i) == '_' && IsDigitOf(radix, At(text, i + 1)))) i++;
        return i > start + 2 ? i : start;
    }

    private static bool IsDigitOf(int radix, char c) => HexValue(c) is >= 0 and var digit && digit < radix;

    private bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f' || (c == '\v' && rules.Vintage >= 18);

    /// <summary>What names are made of: all that is no mark and no blank.</summary>
    private bool IsOther(char c) => c != '\0' && !IsBlank(c) && c is not ('\\' or '"') && "?%$.[]{}()|&!=<>@#,*:-+/".IndexOf(c) < 0;

    public static LiteralVerdict InvalidPath { get; } = LiteralVerdict.Invalid(LiteralErrors.InvalidText, "invalid input syntax for type jsonpath");

    public static LiteralVerdict SyntaxError(string message, string quoted) => LiteralVerdict.Invalid(
        "42601", quoted.Length == 0 ? $"{message} at end of jsonpath input" : $"{message} at or near \"{quoted}\" of jsonpath input");

    private JsonPathToken Fail(string message, string quoted) => Fail(SyntaxError(message, quoted));

    private JsonPathToken Fail(LiteralVerdict error)
    {
        Error = error;
        return new JsonPathToken(JsonPathTokenKind.Error, "", "");
    }
}
