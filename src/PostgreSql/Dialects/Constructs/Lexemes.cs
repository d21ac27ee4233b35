using System;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects.Constructs;

/// <summary>Comments, strings and names that are written with other characters.</summary>
internal static class Lexemes
{
    /// <summary><c># to the end of the line</c>: an operator to PostgreSQL.</summary>
    public static Recognition? HashComment(StatementTokens at)
    {
        var text = at.Sql.Text;
        var error = Math.Min(at.Span(at.Error).Start, text.Length);
        var line = error == 0 ? 0 : text.LastIndexOf('\n', error - 1) + 1;
        for (var i = at.Error; i >= at.First && at.Span(i).End > line; i--)
        {
            if (at.Kind(i) is not (TokenKind.Operator or TokenKind.Error) || text[at.Span(i).Start] != '#') continue;
            var start = at.Span(i).Start;
            var isAlone = text.Substring(line, start - line).Trim().Length == 0;
            // Behind something else on the line only a sign with blanks around it: a name may begin with it in SQL Server.
            if (!isAlone && !(IsBlankAt(text, start - 1) && IsBlankAt(text, start + 1))) continue;
            if (at.Span(i).Length > 1 && !isAlone) continue;
            if (HoldsClause(at, i + 1, at.Error) || at.Is(i - 1, "operator")) continue;
            var end = text.IndexOf('\n', start);
            // Where it is refused itself, between values or columns, no operator can stand.
            var isRefused = i == at.Error
                && (!at.IsAny(at.First, "create", "alter", "drop", "comment") || at.Is(at.First, "create") && at.Enclosing(i) >= 0);
            if (!isAlone && !isRefused && !IsProse(at, i + 1, end < 0 ? text.Length : end)) continue;
            var comment = SqlSpan.FromBounds(start, end < 0 ? text.Length : end);
            return Recognition.Exact(
                SqlDialects.MySql, "a comment that begins with #", comment, "comments begin with --", "--", new SqlEdit(new SqlSpan(start, 1), "--"));
        }
        return null;
    }

    /// <summary>Whether the statement went on behind the sign: then the sign was an operator, and something else is wrong.</summary>
    private static bool HoldsClause(StatementTokens at, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (at.IsAny(i, "from", "where", "group", "order", "select", "union")) return true;
        return false;
    }

    /// <summary>Whether what stands behind the sign is refused for being words one after the other, with no clause up to the line's end.</summary>
    private static bool IsProse(StatementTokens at, int first, int lineEnd)
    {
        for (var i = first; i <= at.Error; i++)
            if (at.Kind(i) is not (TokenKind.Identifier or TokenKind.Keyword)) return false;
        var end = at.Error;
        while (at.Has(end) && at.Span(end).Start < lineEnd) end++;
        return at.Error > first && !HoldsClause(at, first, end);
    }

    /// <summary><c>SELECT a AS 'b'</c>.</summary>
    public static Recognition? QuotedAlias(StatementTokens at)
    {
        if (at.Kind(at.Error) != TokenKind.String || at.Is(at.First, "create")) return null;
        var hasAs = at.Is(at.Error - 1, "as");
        // Behind a call the word may be left out; behind other values the string may be what PostgreSQL reads as a constant's.
        var isBare = at.Kind(at.Error - 1) == TokenKind.CloseParenthesis && at.IsAny(at.First, "select", "with")
            && (at.Kind(at.Error + 1) is TokenKind.Comma or TokenKind.CloseParenthesis or TokenKind.End || at.IsAny(at.Error + 1, "from", "into"));
        if (!hasAs && !isBare) return null;
        if (at.EndsOperand(at.Error + 1) || !at.IsAny(at.First, "select", "with", "insert", "replace", "update", "delete", "merge", "explain")
            && at.Kind(at.First) != TokenKind.OpenParenthesis) return null;
        var text = at.Text(at.Error);
        if (text[0] != '\'' || text.Length < 3 || at.IsUncertain(at.Span(at.Error))) return null;
        var written = Identifiers.Quote(text.Substring(1, text.Length - 2).Replace("''", "'"));
        return Recognition.Exact(
            SqlDialects.MySql | SqlDialects.SqlServer | SqlDialects.Sqlite, "a column's name in single quotes", at.Span(at.Error),
            $"they are for texts: write {written}", written,
            at.Replace(at.Error, at.Error, hasAs ? written : at.InCaseOf(at.First, "AS ") + written));
    }

    /// <summary><c>#name</c> of SQL Server.</summary>
    public static Recognition? TemporaryTable(StatementTokens at)
    {
        if (at.Kind(at.Error) != TokenKind.Operator || at.Text(at.Error) is not ("#" or "##") || at.Kind(at.Error + 1) != TokenKind.Identifier
            || at.Span(at.Error).End != at.Span(at.Error + 1).Start || !at.IsAny(at.Error - 1, "table", "into", "from", "join", "update", "exists"))
            return null;
        return Recognition.Tell(
            SqlDialects.SqlServer,
            $"a temporary table's name with # ({at.Text(at.Error, at.Error + 1)})",
            at.Span(at.Error, at.Error + 1),
            "a temporary table is made by CREATE TEMPORARY TABLE and has a plain name");
    }

    private static bool IsBlankAt(string text, int index) => index < 0 || index >= text.Length || char.IsWhiteSpace(text[index]);
}
