using System.Collections.Generic;
using System.Globalization;
using System.Text;
using DbImpact.Checks.Texts;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Literals;

/// <summary>
/// Reads string literals into characters that know where they stand. Where what is read here is not what the compiler reads, the
/// answer is null, and the caller takes the compiler's value without places.
/// </summary>
internal static class LiteralReader
{
    /// <summary>A literal that is not interpolated, of any form.</summary>
    public static LiteralRun? Read(SyntaxToken token, bool isEditable)
    {
        var reader = new RunReader(token.SyntaxTree?.FilePath ?? "", token.Text, token.SpanStart);
        var run = token.Kind() switch
        {
            SyntaxKind.StringLiteralToken => ReadRegularOrVerbatim(reader, suffix: 0),
            SyntaxKind.Utf8StringLiteralToken => ReadRegularOrVerbatim(reader, suffix: 2),
            SyntaxKind.SingleLineRawStringLiteralToken => ReadSingleLineRaw(reader, suffix: 0),
            SyntaxKind.Utf8SingleLineRawStringLiteralToken => ReadSingleLineRaw(reader, suffix: 2),
            SyntaxKind.MultiLineRawStringLiteralToken => ReadMultiLineRaw(reader, suffix: 0),
            SyntaxKind.Utf8MultiLineRawStringLiteralToken => ReadMultiLineRaw(reader, suffix: 2),
            SyntaxKind.CharacterLiteralToken => ReadCharacter(reader),
            _ => null,
        };
        if (run is null || run.Text != token.ValueText) return null;
        return isEditable ? run : new LiteralRun(run.Text, run.Source, null, run.Offsets);
    }

    /// <summary>The text between two interpolations.</summary>
    public static LiteralRun? Read(InterpolatedStringTextSyntax part, bool isEditable)
    {
        if (part.Parent is not InterpolatedStringExpressionSyntax whole) return null;
        var token = part.TextToken;
        var reader = new RunReader(token.SyntaxTree?.FilePath ?? "", token.Text, token.SpanStart);
        switch (whole.StringStartToken.Kind())
        {
            case SyntaxKind.InterpolatedStringStartToken:
                reader.ReadEscapes(0, token.Text.Length, bracesAreDoubled: true);
                return reader.ToRun(0, token.Text.Length, isEditable && !reader.HasShortEscape ? CSharpLiteralForm.InterpolatedRegular : null);
            case SyntaxKind.InterpolatedVerbatimStringStartToken:
                reader.ReadVerbatim(0, token.Text.Length, bracesAreDoubled: true);
                return reader.ToRun(0, token.Text.Length, isEditable ? CSharpLiteralForm.InterpolatedVerbatim : null);
            case SyntaxKind.InterpolatedSingleLineRawStringStartToken:
                reader.ReadPlain(0, token.Text.Length);
                break;
            case SyntaxKind.InterpolatedMultiLineRawStringStartToken:
                reader.ReadLines(0, token.Text.Length, Indentation(whole.StringEndToken.Text), whole.Contents[0] == part);
                break;
            default:
                return null;
        }
        if (reader.Text != token.ValueText) return null;
        var quotes = CountQuotes(whole.StringStartToken.Text, whole.StringStartToken.Text.IndexOf('"'));
        var indentation = whole.StringStartToken.IsKind(SyntaxKind.InterpolatedMultiLineRawStringStartToken)
            ? Indentation(whole.StringEndToken.Text)
            : null;
        return reader.ToRun(0, token.Text.Length, isEditable ? CSharpLiteralForm.Raw(quotes, isInterpolated: true, indentation) : null);
    }

    private static LiteralRun? ReadRegularOrVerbatim(RunReader reader, int suffix)
    {
        var written = reader.Written;
        var isVerbatim = written[0] == '@';
        int start = isVerbatim ? 2 : 1, end = written.Length - suffix - 1;
        if (end < start) return null;
        if (isVerbatim)
        {
            reader.ReadVerbatim(start, end, bracesAreDoubled: false);
            return reader.ToRun(start, end, CSharpLiteralForm.Verbatim);
        }
        reader.ReadEscapes(start, end, bracesAreDoubled: false);
        return reader.ToRun(start, end, reader.HasShortEscape ? null : CSharpLiteralForm.Regular);
    }

    private static LiteralRun? ReadCharacter(RunReader reader)
    {
        var end = reader.Written.Length - 1;
        if (end < 1) return null;
        reader.ReadEscapes(1, end, bracesAreDoubled: false);
        return reader.ToRun(1, end, CSharpLiteralForm.Character);
    }

    private static LiteralRun? ReadSingleLineRaw(RunReader reader, int suffix)
    {
        var quotes = CountQuotes(reader.Written, 0);
        int start = quotes, end = reader.Written.Length - suffix - quotes;
        if (end < start) return null;
        reader.ReadPlain(start, end);
        return reader.ToRun(start, end, CSharpLiteralForm.Raw(quotes, isInterpolated: false, indentation: null));
    }

    private static LiteralRun? ReadMultiLineRaw(RunReader reader, int suffix)
    {
        var written = reader.Written;
        var quotes = CountQuotes(written, 0);
        var start = written.IndexOf('\n') + 1;
        var lastLine = written.LastIndexOf('\n');
        if (start == 0 || lastLine < 0) return null;
        var end = lastLine > 0 && written[lastLine - 1] == '\r' ? lastLine - 1 : lastLine;
        // The literal """, line break, """ holds one line break only and reads as nothing.
        if (end < start) return null;
        var indentation = Indentation(written.Substring(lastLine));
        reader.ReadLines(start, end, indentation, startsLine: true);
        return reader.ToRun(start, end, CSharpLiteralForm.Raw(quotes, isInterpolated: false, indentation));
    }

    private static int CountQuotes(string text, int from)
    {
        var at = from;
        while (at < text.Length && text[at] == '"') at++;
        return at - from;
    }

    /// <summary>The blanks between the last line break and the closing quotes.</summary>
    private static string Indentation(string ending)
    {
        var start = ending.LastIndexOf('\n') + 1;
        var end = ending.IndexOf('"', start);
        return end < 0 ? "" : ending.Substring(start, end - start);
    }

    /// <summary>Collects characters and their offsets.</summary>
    private sealed class RunReader(string path, string written, int position)
    {
        private readonly StringBuilder _text = new(written.Length);
        private readonly List<int> _offsets = new(written.Length + 1);
        private bool _isDirect = true;

        public string Written => written;

        public string Text => _text.ToString();

        /// <summary>Whether there is a <c>\x</c> that would swallow a digit written behind it.</summary>
        public bool HasShortEscape { get; private set; }

        public LiteralRun ToRun(int start, int end, LiteralForm? form)
        {
            var source = new SourceSpan(path, position + start, end - start);
            if (_isDirect && _text.Length == end - start) return new LiteralRun(_text.ToString(), source, form, null);
            _offsets.Add(position + end);
            return new LiteralRun(_text.ToString(), source, form, _offsets.ToArray());
        }

        public void ReadPlain(int start, int end)
        {
            for (var at = start; at < end; at++) Add(written[at], at);
        }

        public void ReadVerbatim(int start, int end, bool bracesAreDoubled)
        {
            for (var at = start; at < end; at++)
            {
                Add(written[at], at);
                if (written[at] == '"' || (bracesAreDoubled && written[at] is '{' or '}')) SkipDoubled(ref at, end);
            }
        }

        /// <summary>Each line loses the indentation; a line of blanks only may be shorter than that.</summary>
        public void ReadLines(int start, int end, string indentation, bool startsLine)
        {
            var at = start;
            while (at < end)
            {
                if (startsLine)
                {
                    var kept = SkipIndentation(at, end, indentation);
                    if (kept != at) _isDirect = false;
                    at = kept;
                    startsLine = false;
                    continue;
                }
                startsLine = written[at] == '\n';
                Add(written[at], at);
                at++;
            }
        }

        public void ReadEscapes(int start, int end, bool bracesAreDoubled)
        {
            var at = start;
            while (at < end)
            {
                if (written[at] != '\\')
                {
                    Add(written[at], at);
                    if (bracesAreDoubled && written[at] is '{' or '}') SkipDoubled(ref at, end);
                    at++;
                    continue;
                }
                var begin = at++;
                if (at >= end) return;
                _isDirect = false;
                var kind = written[at++];
                switch (kind)
                {
                    case 'x': AddCode(begin, ref at, end, 1, 4); break;
                    case 'u': AddCode(begin, ref at, end, 4, 4); break;
                    case 'U': AddCode(begin, ref at, end, 8, 8); break;
                    default: Add(Unescape(kind), begin); break;
                }
            }
        }

        private static char Unescape(char kind) => kind switch
        {
            '0' => '\0',
            'a' => '\a',
            'b' => '\b',
            'e' => '\u001b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\v',
            _ => kind,
        };

        private int SkipIndentation(int at, int end, string indentation)
        {
            var matched = 0;
            while (matched < indentation.Length && at + matched < end && written[at + matched] == indentation[matched]) matched++;
            return at + matched;
        }

        private void AddCode(int begin, ref int at, int end, int least, int most)
        {
            var digits = 0;
            while (digits < most && at + digits < end && IsHexDigit(written[at + digits])) digits++;
            if (digits < least)
            {
                Add(written[begin + 1], begin);
                return;
            }
            if (least == 1 && digits < most) HasShortEscape = true;
            var code = uint.Parse(written.Substring(at, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            at += digits;
            if (code <= 0xFFFF)
            {
                Add((char)code, begin);
            }
            else if (code <= 0x10FFFF)
            {
                // Both halves begin where the escape begins: half of it cannot be replaced.
                foreach (var half in char.ConvertFromUtf32((int)code)) Add(half, begin);
            }
        }

        private void SkipDoubled(ref int at, int end)
        {
            if (at + 1 >= end || written[at + 1] != written[at]) return;
            at++;
            _isDirect = false;
        }

        private void Add(char c, int at)
        {
            _text.Append(c);
            _offsets.Add(position + at);
        }

        private static bool IsHexDigit(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
    }
}
