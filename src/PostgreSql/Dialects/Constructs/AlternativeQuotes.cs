using System;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects.Constructs;

/// <summary>Oracle's <c>q'[It's]'</c> (SQL Language Reference, text literals): a type's name and a string to PostgreSQL.</summary>
internal static class AlternativeQuotes
{
    public static Recognition? Recognize(StatementTokens at)
    {
        // The string that PostgreSQL reads there may end far before the error.
        for (var i = Math.Min(at.Error, at.End - 1); i >= at.First; i--)
        {
            if (!at.IsAny(i, "q", "nq") || !Find(at.Sql.Text, at.Span(i).Start, out var end, out var value)) continue;
            var span = SqlSpan.FromBounds(at.Span(i).Start, end);
            if (at.IsUncertain(span)) return null;
            var written = Identifiers.QuoteLiteral(value);
            return Recognition.Exact(
                SqlDialects.Oracle, "a text in quotes of its own (q'…')", span, $"write {written}", written, new SqlEdit(span, written));
        }
        return null;
    }

    /// <summary>Whether such a text begins at <paramref name="start"/>; where it ends, and what is in it.</summary>
    public static bool Find(string text, int start, out int end, out string value)
    {
        (end, value) = (start, "");
        var quote = start;
        if (quote < text.Length && text[quote] is 'n' or 'N') quote++;
        if (quote >= text.Length || text[quote] is not ('q' or 'Q')) return false;
        quote++;
        if (quote + 1 >= text.Length || text[quote] != '\'' || char.IsLetterOrDigit(text[quote + 1]) || char.IsWhiteSpace(text[quote + 1])) return false;
        var close = text[quote + 1] switch { '[' => ']', '{' => '}', '(' => ')', '<' => '>', var other => other };
        if (close == '\'') return false;
        var last = text.IndexOf(close + "'", quote + 2, StringComparison.Ordinal);
        if (last < 0) return false;
        (end, value) = (last + 2, text.Substring(quote + 2, last - quote - 2));
        return true;
    }
}
