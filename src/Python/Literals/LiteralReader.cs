using System.Collections.Generic;
using System.Globalization;
using System.Text;
using DbImpact.Checks.Texts;
using DbImpact.PostgreSql.Syntax;
using DbImpact.Python.Syntax;

namespace DbImpact.Python.Literals;

/// <summary>Reads literals as characters that know where they stand (language reference, 2.5.1 Escape sequences).</summary>
internal static class LiteralReader
{
    /// <summary>A string without replacement fields.</summary>
    public static LiteralRun Read(StringLiteral literal, PythonModule module) =>
        Read(literal, literal.ContentStart, literal.ContentEnd, module);

    /// <summary>The characters of an f-string between two replacement fields.</summary>
    public static LiteralRun Read(StringLiteral literal, StringText text, PythonModule module) => Read(literal, text.Start, text.End, module);

    private static LiteralRun Read(StringLiteral literal, int start, int end, PythonModule module)
    {
        var text = module.Text;
        var source = new SourceSpan(module.Path, start, end - start);
        var form = PythonLiteralForm.Of(literal, text);
        var hasBraces = literal.Contents is not null;
        if (!MayDiffer(text, start, end, literal.IsRaw, hasBraces)) return new LiteralRun(text.Substring(start, end - start), source, form, null);

        var read = new StringBuilder(end - start);
        var offsets = new List<int>(end - start + 1);
        for (var i = start; i < end;)
        {
            var from = i;
            var before = read.Length;
            i = ReadOne(text, i, end, literal.IsRaw, hasBraces, read);
            for (var k = before; k < read.Length; k++) offsets.Add(from);
        }
        offsets.Add(end);
        return new LiteralRun(read.ToString(), source, form, [.. offsets]);
    }

    /// <summary>Whether some character is written otherwise than it reads.</summary>
    private static bool MayDiffer(string text, int start, int end, bool isRaw, bool hasBraces)
    {
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if ((c == '\\' && !isRaw) || c == '\r' || (hasBraces && c is '{' or '}')) return true;
        }
        return false;
    }

    /// <summary>Reads what stands at <paramref name="i"/>; gives where it ends.</summary>
    private static int ReadOne(string text, int i, int end, bool isRaw, bool hasBraces, StringBuilder read)
    {
        var c = text[i];
        if (c == '\r')
        {
            // Python reads every line's end as one newline.
            read.Append('\n');
            return i + 1 < end && text[i + 1] == '\n' ? i + 2 : i + 1;
        }
        if (hasBraces && c is '{' or '}' && i + 1 < end && text[i + 1] == c)
        {
            read.Append(c);
            return i + 2;
        }
        if (c != '\\' || isRaw || i + 1 >= end)
        {
            read.Append(c);
            return i + 1;
        }
        return ReadEscape(text, i, end, read);
    }

    private static int ReadEscape(string text, int i, int end, StringBuilder read)
    {
        var c = text[i + 1];
        switch (c)
        {
            case '\n': return i + 2;
            case '\r': return i + 2 < end && text[i + 2] == '\n' ? i + 3 : i + 2;
            case '\\' or '\'' or '"': read.Append(c); return i + 2;
            case 'a': read.Append('\a'); return i + 2;
            case 'b': read.Append('\b'); return i + 2;
            case 'f': read.Append('\f'); return i + 2;
            case 'n': read.Append('\n'); return i + 2;
            case 'r': read.Append('\r'); return i + 2;
            case 't': read.Append('\t'); return i + 2;
            case 'v': read.Append('\v'); return i + 2;
            case 'x': return ReadHex(text, i, end, 2, read);
            case 'u': return ReadHex(text, i, end, 4, read);
            case 'U': return ReadHex(text, i, end, 8, read);
            case 'N' when i + 2 < end && text[i + 2] == '{':
                // The names of characters are not kept here; no keyword or identifier is written by one.
                var close = text.IndexOf('}', i, end - i);
                read.Append('\uFFFD');
                return close < 0 ? i + 2 : close + 1;
            case >= '0' and <= '7':
                var value = 0;
                var at = i + 1;
                for (; at < end && at < i + 4 && text[at] is >= '0' and <= '7'; at++) value = (value * 8) + (text[at] - '0');
                read.Append((char)value);
                return at;
            default:
                // What is no escape sequence stays as it is.
                read.Append('\\').Append(c);
                return i + 2;
        }
    }

    private static int ReadHex(string text, int i, int end, int digits, StringBuilder read)
    {
        if (i + 2 + digits > end || !int.TryParse(text.Substring(i + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            read.Append('\\').Append(text[i + 1]);
            return i + 2;
        }
        if (value <= 0xFFFF) read.Append((char)value);
        else if (value <= 0x10FFFF) read.Append(char.ConvertFromUtf32(value));
        return i + 2 + digits;
    }
}
