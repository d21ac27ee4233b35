using System.Collections.Generic;
using System.Text;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>Reads what a string constant or a quoted identifier says, and finds the escapes that scan.l and parser.c reject.</summary>
internal static class StringText
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    /// <summary>The value of a token of kind String, BitString or HexString.</summary>
    public static string GetValue(string text, SqlToken token)
    {
        if ((token.Flags & TokenFlags.Dollar) != 0)
        {
            var delimiter = text.IndexOf('$', token.Start + 1) + 1 - token.Start;
            return text.Substring(token.Start + delimiter, token.Length - (2 * delimiter));
        }
        var open = text.IndexOf('\'', token.Start);
        if ((token.Flags & TokenFlags.Unicode) != 0)
        {
            var content = Join(text, open, token.End, '\'', out var after);
            ReadUnicode(content, open + 1, EscapeCharacter(text, after, token.End), out var value);
            return value;
        }
        if ((token.Flags & TokenFlags.Escaped) == 0) return text.Substring(open + 1, token.End - open - 2);
        if ((token.Flags & TokenFlags.Backslash) == 0) return Join(text, open, token.End, '\'', out _);
        ReadBackslashes(text, open + 1, token.End, out var unescaped);
        return unescaped;
    }

    /// <summary>The name in a quoted identifier, not yet cut to its length.</summary>
    public static string GetQuotedName(string text, SqlToken token)
    {
        var open = text.IndexOf('"', token.Start);
        if ((token.Flags & (TokenFlags.Escaped | TokenFlags.Unicode)) == 0) return text.Substring(open + 1, token.End - open - 2);
        var content = Join(text, open, token.End, '"', out var after);
        if ((token.Flags & TokenFlags.Unicode) == 0) return content;
        ReadUnicode(content, open + 1, EscapeCharacter(text, after, token.End), out var name);
        return name;
    }

    /// <summary>Decodes <c>E'…'</c> and says what is malformed in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">Behind the opening quote.</param>
    /// <param name="end">Behind the closing quote.</param>
    /// <param name="value">The string as far as it could be read.</param>
    public static LexicalError? ReadBackslashes(string text, int i, int end, out string value)
    {
        var result = new StringBuilder(end - i);
        List<byte>? bytes = null;
        var high = -1;
        var bad = false;
        LexicalError? error = null;
        while (i < end - 1 && error is null)
        {
            var c = text[i];
            var isUnicode = c == '\\' && text[i + 1] is 'u' or 'U';
            if (high >= 0 && !isUnicode)
            {
                error = Syntax(i, i + 1, "invalid Unicode surrogate pair");
                break;
            }
            if (c == '\'')
            {
                if (text[i + 1] == '\'' && i + 1 < end - 1)
                {
                    Flush(bytes, result, ref bad);
                    result.Append('\'');
                    i += 2;
                }
                else i = text.IndexOf('\'', SkipBlanksTo(text, i + 1)) + 1;
            }
            else if (isUnicode) error = ReadEscapedUnicode(text, ref i, end, result, bytes, ref high, ref bad);
            else if (c == '\\')
            {
                var read = ReadEscape(text, ref i);
                if (read > 127 || read == 0) (bytes ??= []).Add((byte)read);
                else
                {
                    Flush(bytes, result, ref bad);
                    result.Append((char)(read < 0 ? -read : read));
                }
            }
            else
            {
                Flush(bytes, result, ref bad);
                result.Append(c);
                i++;
            }
        }
        Flush(bytes, result, ref bad);
        value = result.ToString();
        if (error is null && high >= 0) error = Syntax(end - 1, end, "invalid Unicode surrogate pair");
        if (error is null && bad)
        {
            var at = SqlSpan.FromBounds(end, end);
            error = new LexicalError(0, at, "invalid byte sequence for encoding \"UTF8\"", SqlStates.CharacterNotInRepertoire);
        }
        return error;
    }

    /// <summary>Decodes the content of <c>U&amp;'…'</c> (parser.c <c>str_udeescape</c>).</summary>
    /// <param name="content">What is between the quotes, doubled ones made one.</param>
    /// <param name="position">Where it begins: PostgreSQL places its errors by counting from there.</param>
    /// <param name="escape">The escape character.</param>
    /// <param name="value">The string as far as it could be read.</param>
    public static LexicalError? ReadUnicode(string content, int position, char escape, out string value)
    {
        var result = new StringBuilder(content.Length);
        var high = -1;
        LexicalError? error = null;
        var i = 0;
        while (i < content.Length && error is null)
        {
            if (content[i] != escape)
            {
                if (high >= 0) break;
                result.Append(content[i++]);
                continue;
            }
            var at = position + i;
            if (i + 1 < content.Length && content[i + 1] == escape)
            {
                if (high >= 0) break;
                result.Append(escape);
                i += 2;
                continue;
            }
            var isLong = i + 1 < content.Length && content[i + 1] == '+';
            var digits = i + (isLong ? 2 : 1);
            var length = isLong ? 6 : 4;
            if (CountHex(content, digits, length, content.Length) < length)
            {
                error = Grammar(at, "invalid Unicode escape");
                break;
            }
            var code = ParseHex(content, digits, length);
            if (code is 0 or > 0x10FFFF) error = Grammar(at, "invalid Unicode escape value");
            else if (!AppendUnicode(result, code, ref high)) error = Grammar(at, "invalid Unicode surrogate pair");
            else i = digits + length;
        }
        if (error is null && high >= 0) error = Grammar(position + i, "invalid Unicode surrogate pair");
        value = result.ToString();
        return error;
    }

    /// <summary>The content of a quoted token, doubled quotes made one and the lines of a continued string joined.</summary>
    /// <param name="text">The text.</param>
    /// <param name="open">The opening quote.</param>
    /// <param name="end">Where the token ends: what seems to go on behind it (bit strings double no quotes) does not belong to it.</param>
    /// <param name="quote">The quote.</param>
    /// <param name="after">Behind the closing quote.</param>
    public static string Join(string text, int open, int end, char quote, out int after)
    {
        StringBuilder? result = null;
        var start = open + 1;
        var i = start;
        while (true)
        {
            if (text[i] != quote)
            {
                i++;
                continue;
            }
            if (i + 1 < end && text[i + 1] == quote)
            {
                (result ??= new StringBuilder()).Append(text, start, i + 1 - start);
                i += 2;
                start = i;
                continue;
            }
            var next = quote == '\'' ? SkipBlanksTo(text, i + 1) : -1;
            if (next >= 0 && next < end)
            {
                (result ??= new StringBuilder()).Append(text, start, i - start);
                i = start = next + 1;
                continue;
            }
            after = i + 1;
            if (result is null) return text.Substring(start, i - start);
            return result.Append(text, start, i - start).ToString();
        }
    }

    /// <summary>The quote that continues a string on another line, or -1.</summary>
    public static int SkipBlanksTo(string text, int i)
    {
        var newline = false;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\'') return newline ? i : -1;
            if (c is '\n' or '\r') newline = true;
            else if (c == '-' && i + 1 < text.Length && text[i + 1] == '-')
            {
                while (i + 1 < text.Length && text[i + 1] is not ('\n' or '\r')) i++;
            }
            else if (c is not (' ' or '\t' or '\f' or '\v')) return -1;
        }
        return -1;
    }

    /// <summary>That of the UESCAPE that stands between the quote that closes a constant and its end; its string is in quotes of any kind.</summary>
    public static char EscapeCharacter(string text, int after, int end)
    {
        if (after >= end) return '\\';
        var uescape = text.Substring(after, end - after);
        var tokens = SqlParser.ParseScript(uescape).Tokens;
        return GetValue(uescape, tokens[tokens.Count - 2])[0];
    }

    private static LexicalError? ReadEscapedUnicode(
        string text, ref int i, int end, StringBuilder result, List<byte>? bytes, ref int high, ref bool bad)
    {
        Flush(bytes, result, ref bad);
        var length = text[i + 1] == 'u' ? 4 : 8;
        var digits = CountHex(text, i + 2, length, end - 1);
        if (digits < length)
        {
            return new LexicalError(
                0, SqlSpan.FromBounds(i, i + 2 + digits), "invalid Unicode escape", SqlStates.InvalidEscapeSequence);
        }
        var code = ParseHex(text, i + 2, length);
        var next = i + 2 + length;
        if (high < 0 && code is 0 or > 0x10FFFF) return Syntax(i, next, "invalid Unicode escape value");
        if (!AppendUnicode(result, code, ref high)) return Syntax(i, next, "invalid Unicode surrogate pair");
        i = next;
        return null;
    }

    /// <summary>Appends a code point, or keeps the first half of a surrogate pair; false where the pair is broken.</summary>
    private static bool AppendUnicode(StringBuilder result, long code, ref int high)
    {
        var isLow = code is >= 0xDC00 and <= 0xDFFF;
        if (high >= 0)
        {
            if (!isLow) return false;
            result.Append((char)high).Append((char)code);
            high = -1;
            return true;
        }
        if (isLow) return false;
        if (code is >= 0xD800 and <= 0xDBFF) high = (int)code;
        else result.Append(char.ConvertFromUtf32((int)code));
        return true;
    }

    /// <summary>A backslash and what follows it: the byte that an octal or hexadecimal escape stands for, else the character, negated.</summary>
    private static int ReadEscape(string text, ref int i)
    {
        var c = text[i + 1];
        var start = i + 1;
        if (c is >= '0' and <= '7')
        {
            var octal = 0;
            for (i = start; i < start + 3 && text[i] is >= '0' and <= '7'; i++) octal = (octal * 8) + (text[i] - '0');
            return octal & 0xFF;
        }
        if (c == 'x' && CountHex(text, start + 1, 2, text.Length) is var digits and > 0)
        {
            i = start + 1 + digits;
            return (int)ParseHex(text, start + 1, digits);
        }
        i += 2;
        return c switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => -c,
        };
    }

    private static void Flush(List<byte>? bytes, StringBuilder result, ref bool bad)
    {
        if (bytes is null || bytes.Count == 0) return;
        try
        {
            if (bytes.Contains(0)) bad = true;
            else result.Append(StrictUtf8.GetString(bytes.ToArray()));
        }
        catch (DecoderFallbackException)
        {
            bad = true;
        }
        bytes.Clear();
    }

    private static int CountHex(string text, int i, int most, int end)
    {
        var count = 0;
        while (count < most && i + count < end && IsHex(text[i + count])) count++;
        return count;
    }

    private static long ParseHex(string text, int i, int length)
    {
        long value = 0;
        for (var end = i + length; i < end; i++) value = (value * 16) + (text[i] <= '9' ? text[i] - '0' : (text[i] | 0x20) - 'a' + 10);
        return value;
    }

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static LexicalError Syntax(int start, int end, string message) =>
        new(0, SqlSpan.FromBounds(start, end), message, SqlStates.SyntaxError);

    /// <summary>An error that parser.c raises without <c>at or near</c>: its span is empty.</summary>
    private static LexicalError Grammar(int at, string message) => new(0, new SqlSpan(at, 0), message, SqlStates.SyntaxError);
}
