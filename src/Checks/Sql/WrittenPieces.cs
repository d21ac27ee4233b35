using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Sql;

/// <summary>
/// Which characters of a program may get another name because of one statement. What is written as SQL is nothing else; a constant that holds
/// names alone may also be a key by which the program reads rows, or stand in statements where the old name is right.
/// </summary>
internal static class WrittenPieces
{
    /// <summary>Words of SQL that no list of names has unquoted (manual, appendix C).</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "select", "from", "where", "returning", "into", "and", "or", "not", "order", "group", "having", "on", "using", "with", "limit", "union", "table",
        "join", "left", "inner",
    };

    /// <summary>Words that begin a statement or a clause where a name follows, and are names themselves where none does.</summary>
    private static readonly HashSet<string> Beginnings = new(StringComparer.OrdinalIgnoreCase) { "update", "set", "values", "call", "copy", "truncate", "lock" };

    /// <summary>The edits that put <paramref name="text"/> there; none where that may be wrong elsewhere.</summary>
    public static IReadOnlyList<SourceEdit> Edits(SqlText sql, SqlSpan span, string text) =>
        WritingAt(sql, span) is { } writing && IsStatement(sql, writing) && sql.Source.ToEdit(span, text) is { } edit ? [edit] : [];

    /// <summary>Whether both are written at one place of the program, all at once.</summary>
    public static bool AreTogether(SqlText sql, SqlSpan some, SqlSpan others) => WritingAt(sql, some) is { } writing && WritingAt(sql, others) is { } other && writing.Equals(other);

    private static SourceSpan? WritingAt(SqlText sql, SqlSpan span) => sql.Source.FindSegment(span) is { } segment ? WritingOf(segment) : null;

    private static SourceSpan WritingOf(SourceSegment segment) => segment.Writing ?? segment.Source;

    private static bool IsStatement(SqlText sql, SourceSpan writing)
    {
        foreach (var segment in sql.Source.Segments)
            if (WritingOf(segment).Equals(writing) && HasClause(sql.Text, segment.Start, segment.End)) return true;
        return false;
    }

    private static bool HasClause(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is '=' or '<' or '>' or '$' or '?' or '@') return true;
            if (text[i] == '"')
            {
                var close = text.IndexOf('"', i + 1, end - i - 1);
                i = close < 0 ? end : close;
                continue;
            }
            if (!IsOfWord(text[i])) continue;
            var from = i;
            while (i < end && IsOfWord(text[i])) i++;
            var word = text.Substring(from, i - from);
            if (Reserved.Contains(word) || (Beginnings.Contains(word) && IsFollowed(text, i, end))) return true;
            i--;
        }
        return false;
    }

    private static bool IsFollowed(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at])) at++;
        return at < end && (IsOfWord(text[at]) || text[at] is '"' or '(');
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '_';
}
