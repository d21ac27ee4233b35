using System.Collections.Generic;
using System.Text;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>A replacement of characters of an SQL text.</summary>
internal readonly struct TextEdit(SqlSpan span, string newText)
{
    public SqlSpan Span { get; } = span;

    public string NewText { get; } = newText;

    /// <summary>Applies edits that do not overlap.</summary>
    public static string Apply(string text, List<TextEdit> edits)
    {
        if (edits.Count == 0) return text;
        edits.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        var result = new StringBuilder();
        var position = 0;
        foreach (var edit in edits)
        {
            result.Append(text, position, edit.Span.Start - position).Append(edit.NewText);
            position = edit.Span.End;
        }
        return result.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>
    /// The tokens of a part of a text with edits applied, comments left out: parted by single blanks, or, for a query, by the line ends and
    /// indentation that they are written with.
    /// </summary>
    public static string Apply(TokenList tokens, SqlSpan span, List<TextEdit> edits, bool keepLines)
    {
        edits.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        var source = tokens.Text.Text;
        var result = new StringBuilder();
        var next = 0;
        var end = span.Start;
        for (var i = tokens.IndexAt(span.Start); i < tokens.Count && tokens[i].End <= span.End && tokens[i].Kind != TokenKind.End; i++)
        {
            var token = tokens[i];
            while (next < edits.Count && edits[next].Span.End <= end && edits[next].Span.End < token.Start) next++;
            if (token.Start > end && result.Length > 0) result.Append(Gap(source, end, token.Start, keepLines));
            end = token.End;
            if (next < edits.Count && edits[next].Span.Start <= token.Start && token.End <= edits[next].Span.End)
            {
                if (edits[next].Span.Start == token.Start) result.Append(edits[next].NewText);
                if (token.End == edits[next].Span.End) next++;
                else end = edits[next].Span.End;
                continue;
            }
            result.Append(source, token.Start, token.Length);
        }
        return result.ToString().Replace("\r\n", "\n");
    }

    private static string Gap(string source, int start, int end, bool keepLines)
    {
        if (!keepLines) return " ";
        var line = source.LastIndexOf('\n', end - 1, end - start);
        if (line < 0) return " ";
        var indent = end;
        while (indent > line + 1 && source[indent - 1] is ' ' or '\t') indent--;
        return indent == line + 1 ? "\n" + source.Substring(indent, end - indent) : "\n";
    }
}
