using System.Collections.Generic;
using System.Text;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects.Constructs;

/// <summary>
/// <c>'it\'s'</c>, <c>"a\"b"</c>: the text ends for PostgreSQL at the quote that MySQL takes for a part of it (manual, string literals).
/// Where one of a statement is certain, a backslash escapes in its other texts too.
/// </summary>
internal static class BackslashEscapes
{
    /// <summary>The escapes that mean the same in MySQL (manual, 9.1.1) and in E'' (manual, 4.1.2.2).</summary>
    private const string CommonEscapes = "'\"bnrt\\";

    public static Recognition? Recognize(StatementTokens at)
    {
        if (FindRefused(at) is not (>= 0 and var refused)) return null;
        var constructs = new List<DialectConstruct>();
        var reading = new List<SqlEdit>();
        var holdsRefused = false;
        foreach (var literal in Read(at.Sql.Text, at.Span(at.First).Start))
        {
            if (!literal.HasEscape || at.IsUncertain(literal.Span)) continue;
            holdsRefused |= literal.Span.Start == refused && literal.EscapesQuote;
            // In double quotes it is a text only where that is certain: a name may have a backslash.
            if (literal.IsDouble && !literal.EscapesQuote) continue;
            var (written, edit) = Write(at.Sql.Text, literal);
            IReadOnlyList<SqlEdit> edits = literal.IsCommon ? [edit] : [];
            constructs.Add(new DialectConstruct
            {
                Dialects = SqlDialects.MySql,
                Name = literal.EscapesQuote ? "a backslash that escapes a quote" : "a backslash that escapes a character",
                Instead = "a quote is doubled, and other escapes need E'…'",
                Span = literal.Span,
                SqlState = "42601",
                Replacement = literal.IsCommon ? written : null,
                Edits = edits,
            });
            reading.Add(edit);
        }
        return holdsRefused ? Recognition.Of(constructs, reading) : null;
    }

    /// <summary>Where a text begins that ends with a backslash and a quote, close before the error; -1 where none does.</summary>
    private static int FindRefused(StatementTokens at)
    {
        var text = at.Sql.Text;
        for (var i = at.Error; i >= at.First && i >= at.Error - 2; i--)
        {
            var span = at.Span(i);
            if (span.Length < 3 || text[span.End - 2] != '\\' || text[span.Start] != text[span.End - 1]) continue;
            if (at.Kind(i) == TokenKind.String && text[span.Start] == '\'' || at.Kind(i) == TokenKind.Identifier && text[span.Start] == '"')
                return span.Start;
        }
        return -1;
    }

    /// <summary>A text in quotes as PostgreSQL has it: E before it, and single quotes around it.</summary>
    private static (string Written, SqlEdit Edit) Write(string text, Literal literal)
    {
        var span = literal.Span;
        if (!literal.IsDouble) return ("E" + text.Substring(span.Start, span.Length), new SqlEdit(new SqlSpan(span.Start, 0), "E"));
        var value = new StringBuilder();
        var needsEscapes = false;
        for (var i = span.Start + 1; i < span.End - 1; i++)
        {
            if (text[i] == '\'') value.Append("''");
            else if (text[i] == '"') value.Append(text[i++]);
            else if (text[i] != '\\') value.Append(text[i]);
            else if (text[++i] == '"') value.Append('"');
            else
            {
                value.Append('\\').Append(text[i]);
                needsEscapes = true;
            }
        }
        var written = (needsEscapes ? "E'" : "'") + value + "'";
        return (written, new SqlEdit(span, written));
    }

    /// <summary>The texts of a statement as MySQL reads it, from a place on; those with E before them are PostgreSQL's.</summary>
    private static IEnumerable<Literal> Read(string text, int start)
    {
        for (var i = start; i < text.Length && text[i] != ';'; i++)
        {
            if (text[i] == '-' && i + 1 < text.Length && text[i + 1] == '-')
            {
                var end = text.IndexOf('\n', i);
                if (end < 0) yield break;
                i = end;
            }
            else if (text[i] == '/' && i + 1 < text.Length && text[i + 1] == '*')
            {
                var end = text.IndexOf("*/", i + 2, System.StringComparison.Ordinal);
                if (end < 0) yield break;
                i = end + 1;
            }
            else if (text[i] is '\'' or '"')
            {
                var literal = new Literal(text, i);
                if (literal.Span.IsEmpty) yield break;
                if (i == start || !char.IsLetterOrDigit(text[i - 1])) yield return literal;
                i = literal.Span.End - 1;
            }
        }
    }

    private readonly struct Literal
    {
        /// <summary>Reads the text whose quote stands at <paramref name="start"/>.</summary>
        public Literal(string text, int start)
        {
            var quote = text[start];
            IsDouble = quote == '"';
            IsCommon = true;
            Span = new SqlSpan(start, 0);
            for (var i = start + 1; i < text.Length; i++)
            {
                if (text[i] == '\\' && i + 1 < text.Length)
                {
                    i++;
                    HasEscape = true;
                    EscapesQuote |= text[i] is '\'' or '"';
                    IsCommon &= CommonEscapes.IndexOf(text[i]) >= 0;
                }
                else if (text[i] == quote)
                {
                    if (i + 1 < text.Length && text[i + 1] == quote)
                    {
                        i++;
                        continue;
                    }
                    Span = SqlSpan.FromBounds(start, i + 1);
                    return;
                }
            }
        }

        /// <summary>With its quotes; empty where the text does not end.</summary>
        public SqlSpan Span { get; }

        public bool IsDouble { get; }

        public bool HasEscape { get; }

        /// <summary>Whether a quote stands behind a backslash.</summary>
        public bool EscapesQuote { get; }

        /// <summary>Whether every escape means the same in PostgreSQL's E''.</summary>
        public bool IsCommon { get; }
    }
}
