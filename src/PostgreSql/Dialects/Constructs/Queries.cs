using System;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects.Constructs;

/// <summary>Clauses of SELECT.</summary>
internal static class Queries
{
    public static Recognition? Recognize(StatementTokens at) =>
        TableHint(at) ?? IndexHint(at) ?? Apply(at) ?? LockInShareMode(at) ?? WithRollup(at) ?? Minus(at) ?? Modifier(at) ?? QueryOption(at)
        ?? ForXml(at) ?? StraightJoin(at) ?? ConnectBy(at) ?? Pivot(at) ?? IntoOutfile(at);

    /// <summary><c>SELECT [Full Name] = a + b</c>: with the brackets alone mended it would be a comparison.</summary>
    public static Recognition? LabelInBrackets(StatementTokens at)
    {
        var close = Math.Max(at.First, at.Error - 2);
        while (close < at.Error + 6 && !(at.Kind(close) == TokenKind.CloseBracket && at.Kind(close + 1) == TokenKind.Equals)) close++;
        if (at.Kind(close) != TokenKind.CloseBracket || at.Kind(close + 1) != TokenKind.Equals || at.Open(close) is var open && open <= at.First
            || !IsInSelectList(at, open)) return null;
        var end = Math.Min(at.Find(close + 2, TokenKind.Comma), at.Find(close + 2, "from", "into", "where", "union", "order", "group"));
        if (end <= close + 2 || at.IsUncertain(at.Span(open, end - 1))) return null;
        var written = at.Sql.Text.Substring(at.Span(open).End, at.Span(close).Start - at.Span(open).End);
        var label = at.NeedsQuotes(written) ? Identifiers.Quote(written) : Identifiers.Quote(StatementTokens.Fold(written));
        return Recognition.Exact(
            SqlDialects.SqlServer, $"a column's name before its value ({at.Text(open, close)} =)", at.Span(open, close), $"write … AS {label}",
            $"… AS {label}", new SqlEdit(SqlSpan.FromBounds(at.Span(open).Start, at.Span(close + 2).Start), ""),
            at.InsertAfter(end - 1, at.InCaseOf(at.First, " AS ") + label));
    }

    /// <summary>Whether an item of a target list begins here.</summary>
    private static bool IsInSelectList(StatementTokens at, int first)
    {
        if (at.Kind(first - 1) is not TokenKind.Comma && !at.IsAny(first - 1, "select", "distinct", "all")
            && !at.IsAny(first - 2, "top") && at.Kind(first - 1) != TokenKind.CloseParenthesis) return false;
        for (var i = first - 1; i >= at.First; i--)
        {
            if (at.Kind(i) is TokenKind.CloseParenthesis or TokenKind.CloseBracket) i = at.Open(i);
            else if (at.Is(i, "select")) return true;
            if (i < 0 || at.Kind(i) == TokenKind.OpenParenthesis || at.IsAny(i, "from", "where", "set", "by", "values", "on", "having")) return false;
        }
        return false;
    }

    /// <summary><c>FROM t WITH (NOLOCK)</c>.</summary>
    private static Recognition? TableHint(StatementTokens at)
    {
        var with = at.Kind(at.Error) == TokenKind.OpenParenthesis ? at.Error - 1 : at.Error;
        if (!at.Is(with, "with") || at.Kind(with + 1) != TokenKind.OpenParenthesis || at.Close(with + 1) is var close && close < 0) return null;
        var (readsOnly, hasIndex) = (true, false);
        for (var i = with + 2; i < close; i++)
        {
            if (at.Kind(i) == TokenKind.Comma) continue;
            if (at.Is(i, "index") && at.Kind(i + 1) == TokenKind.OpenParenthesis && at.Close(i + 1) is > 0 and var end && end < close)
            {
                (i, hasIndex) = (end, true);
                continue;
            }
            if (!at.IsAny(
                i, "nolock", "readuncommitted", "readpast", "rowlock", "updlock", "holdlock", "tablock", "tablockx", "xlock", "paglock",
                "serializable",
                "repeatableread", "readcommitted", "nowait", "noexpand", "forceseek")) return null;
            readsOnly &= at.IsAny(i, "nolock", "readuncommitted");
        }
        var name = at.Text(with, close);
        if (!readsOnly)
            return Recognition.Tell(
                SqlDialects.SqlServer, name, at.Span(with, close),
                "rows are locked by FOR UPDATE, FOR SHARE and SKIP LOCKED at the end of the query", at.Delete(with, close));
        return Recognition.Exact(
            SqlDialects.SqlServer, name, at.Span(with, close),
            hasIndex ? "leave it out: the planner chooses the index" : "leave it out: readers never wait for writers", "no hint", at.Delete(with, close));
    }

    /// <summary><c>FROM t USE INDEX (i)</c>; the word before it is taken for an alias.</summary>
    private static Recognition? IndexHint(StatementTokens at)
    {
        var index = at.IsAny(at.Error, "index", "key") ? at.Error : at.Error + 1;
        if (!at.IsAny(index, "index", "key") || !at.IsAny(index - 1, "use", "force", "ignore")) return null;
        var open = index + 1;
        if (at.Is(open, "for")) open += at.IsAny(open + 1, "order", "group") ? 3 : 2;
        if (at.Kind(open) != TokenKind.OpenParenthesis || at.Close(open) is var close && close < 0) return null;
        var name = at.Text(index - 1, index).ToUpperInvariant();
        return Recognition.Exact(
            SqlDialects.MySql, name, at.Span(index - 1, close), "leave it out: the planner chooses the index", "no hint",
            at.Delete(index - 1, close));
    }

    /// <summary><c>CROSS APPLY f(t.id) x</c>, <c>OUTER APPLY (SELECT …) x</c>.</summary>
    private static Recognition? Apply(StatementTokens at)
    {
        var apply = at.Is(at.Error, "apply") ? at.Error : at.Error + 1;
        if (!at.Is(apply, "apply") || !at.IsAny(apply - 1, "cross", "outer")) return null;
        var isCross = at.Is(apply - 1, "cross");
        var name = at.Text(apply - 1, apply).ToUpperInvariant();
        if (isCross)
        {
            var join = at.InCaseOf(apply, "CROSS JOIN LATERAL");
            return Recognition.Exact(
                SqlDialects.SqlServer | SqlDialects.Oracle, name, at.Span(apply - 1, apply), $"write {join}", join,
                at.Replace(apply - 1, apply, join));
        }
        var left = at.InCaseOf(apply, "LEFT JOIN LATERAL");
        var end = EndOfItem(at, apply + 1);
        if (end < 0) return Recognition.Tell(SqlDialects.SqlServer | SqlDialects.Oracle, name, at.Span(apply - 1, apply),
            "write LEFT JOIN LATERAL … ON true");
        return Recognition.Exact(
            SqlDialects.SqlServer | SqlDialects.Oracle, name, at.Span(apply - 1, apply), "write LEFT JOIN LATERAL … ON true", left,
            at.Replace(apply - 1, apply, left), at.InsertAfter(end, at.InCaseOf(apply, " ON TRUE")));
    }

    /// <summary>The last token of <c>(…) [AS] alias</c> or <c>f(…) [AS] alias</c>; -1 where it is something else.</summary>
    private static int EndOfItem(StatementTokens at, int from)
    {
        var open = from;
        while (at.IsName(open) || at.Kind(open) == TokenKind.Dot) open++;
        if (at.Kind(open) != TokenKind.OpenParenthesis || at.Close(open) is var close && close < 0) return -1;
        var alias = at.Is(close + 1, "as") ? close + 2 : close + 1;
        if (!at.IsName(alias)) return -1;
        return at.Kind(alias + 1) == TokenKind.OpenParenthesis ? at.Close(alias + 1) : alias;
    }

    /// <summary><c>LOCK IN SHARE MODE</c>.</summary>
    private static Recognition? LockInShareMode(StatementTokens at)
    {
        var @lock = at.Is(at.Error, "lock") ? at.Error : at.Error - 1;
        if (!at.Are(@lock, "lock", "in", "share", "mode")) return null;
        var written = at.InCaseOf(@lock, "FOR SHARE");
        return Recognition.Exact(
            SqlDialects.MySql, "LOCK IN SHARE MODE", at.Span(@lock, @lock + 3), $"write {written}", written, at.Replace(@lock, @lock + 3, written));
    }

    /// <summary><c>GROUP BY a WITH ROLLUP</c>.</summary>
    private static Recognition? WithRollup(StatementTokens at)
    {
        var with = at.Is(at.Error, "with") ? at.Error : at.Error - 1;
        if (!at.Is(with, "with") || !at.IsAny(with + 1, "rollup", "cube")) return null;
        var group = with - 1;
        while (group > at.First && !at.Are(group, "group", "by"))
        {
            if (at.Kind(group) == TokenKind.CloseParenthesis && at.Open(group) is var open && open > 0) group = open;
            group--;
        }
        if (group <= at.First || group + 2 == with || at.IsUncertain(at.Span(group, with + 1))) return null;
        var word = at.InCaseOf(with + 1, at.Is(with + 1, "cube") ? "CUBE" : "ROLLUP");
        return Recognition.Exact(
            SqlDialects.MySql | SqlDialects.SqlServer, $"GROUP BY … WITH {word.ToUpperInvariant()}", at.Span(with, with + 1),
            $"write GROUP BY {word} (…)",
            $"GROUP BY {word} (…)", at.InsertBefore(group + 2, word + " ("),
            new SqlEdit(SqlSpan.FromBounds(at.Span(with - 1).End, at.Span(with + 1).End), ")"));
    }

    /// <summary><c>SELECT … MINUS SELECT …</c>: behind a table the word is taken for its alias.</summary>
    private static Recognition? Minus(StatementTokens at)
    {
        var minus = at.Is(at.Error, "minus") ? at.Error : at.Error - 1;
        if (!at.Is(minus, "minus") || minus <= at.First || !(at.Is(minus + 1, "select") || at.Kind(minus + 1) == TokenKind.OpenParenthesis))
            return null;
        if (at.Kind(minus + 1) == TokenKind.OpenParenthesis && !at.Is(minus + 2, "select")) return null;
        var written = at.InCaseOf(minus, "EXCEPT");
        return Recognition.Exact(SqlDialects.Oracle, "MINUS", at.Span(minus), $"write {written}", written, at.Replace(minus, minus, written));
    }

    /// <summary><c>SELECT SQL_CALC_FOUND_ROWS *</c> and the like.</summary>
    private static Recognition? Modifier(StatementTokens at)
    {
        for (var i = at.Error; i >= at.Error - 2 && i > at.First; i--)
        {
            if (!at.IsAny(i - 1, "select", "distinct", "all") || at.Kind(i + 1) == TokenKind.Comma) continue;
            if (at.Is(i, "sql_calc_found_rows"))
                return Recognition.Tell(
                    SqlDialects.MySql, "SQL_CALC_FOUND_ROWS", at.Span(i), "add count(*) OVER () to the columns, or count in a query of its own",
                    at.Delete(i, i));
            if (at.Is(i, "distinctrow"))
                return Recognition.Exact(SqlDialects.MySql, "DISTINCTROW", at.Span(i), "write DISTINCT", "DISTINCT",
                    at.Replace(i, i, at.InCaseOf(i, "DISTINCT")));
            if (at.IsAny(i, "sql_no_cache", "sql_cache", "high_priority", "straight_join", "sql_big_result", "sql_small_result", "sql_buffer_result"))
                return Recognition.Exact(
                    SqlDialects.MySql, at.Text(i).ToUpperInvariant(), at.Span(i), "leave it out", "no modifier", at.Delete(i, i));
        }
        return null;
    }

    /// <summary><c>OPTION (RECOMPILE)</c> at the end.</summary>
    private static Recognition? QueryOption(StatementTokens at)
    {
        var option = at.Is(at.Error, "option") ? at.Error : at.Error - 1;
        if (!at.Is(option, "option") || at.Kind(option + 1) != TokenKind.OpenParenthesis || at.Close(option + 1) != at.End - 1) return null;
        if (!at.IsAny(option + 2, "recompile", "maxdop", "optimize", "maxrecursion", "loop", "hash", "merge", "fast", "force", "keepfixed",
            "robust")) return null;
        return Recognition.Exact(
            SqlDialects.SqlServer, at.Text(option, at.End - 1), at.Span(option, at.End - 1), "leave it out", "no hint",
            at.Delete(option, at.End - 1));
    }

    /// <summary><c>FOR XML PATH('')</c>, <c>FOR JSON AUTO</c>.</summary>
    private static Recognition? ForXml(StatementTokens at)
    {
        if (!at.Is(at.Error - 1, "for") || !at.IsAny(at.Error, "xml", "json") || !at.IsAny(at.Error + 1, "path", "auto", "raw", "explicit"))
            return null;
        var isXml = at.Is(at.Error, "xml");
        return Recognition.Tell(
            SqlDialects.SqlServer, isXml ? "FOR XML" : "FOR JSON", at.Span(at.Error - 1, at.Error),
            isXml ? "string_agg(value, ', ') joins the rows' texts" : "json_agg(row) makes JSON of rows");
    }

    /// <summary><c>a STRAIGHT_JOIN b ON …</c>, with or without a condition: the word is taken for an alias.</summary>
    private static Recognition? StraightJoin(StatementTokens at)
    {
        var word = at.Is(at.Error, "straight_join") ? at.Error : at.Error - 1;
        if (!at.Is(word, "straight_join") || !(at.IsName(word + 1) || at.Kind(word + 1) == TokenKind.OpenParenthesis)) return null;
        var condition = at.Find(
            word + 1, "on", "using", "join", "inner", "left", "right", "cross", "natural", "straight_join", "where", "group", "having", "order",
            "limit", "union", "for", "set");
        var hasCondition = at.IsAny(condition, "on", "using") && at.Find(word + 1, TokenKind.Comma) > condition;
        var join = at.InCaseOf(word, hasCondition ? "JOIN" : "CROSS JOIN");
        return Recognition.Exact(SqlDialects.MySql, "STRAIGHT_JOIN", at.Span(word), $"write {join}", join, at.Replace(word, word, join));
    }

    /// <summary><c>CONNECT BY PRIOR …</c>, and the outer join <c>(+)</c>.</summary>
    private static Recognition? ConnectBy(StatementTokens at)
    {
        for (var i = at.Error - 1; i <= at.Error; i++)
        {
            if (at.Are(i, "connect", "by") || (at.Are(i, "start", "with") && at.Is(at.Find(i, "connect"), "connect")))
                return Recognition.Tell(SqlDialects.Oracle, "CONNECT BY", at.Span(i, i + 1), "write WITH RECURSIVE");
        }
        if (at.Kind(at.Error) == TokenKind.CloseParenthesis && at.Kind(at.Error - 1) == TokenKind.Plus
            && at.Kind(at.Error - 2) == TokenKind.OpenParenthesis)
            return Recognition.Tell(SqlDialects.Oracle, "the outer join (+)", at.Span(at.Error - 2, at.Error), "write LEFT JOIN … ON …");
        return null;
    }

    private static Recognition? Pivot(StatementTokens at)
    {
        var pivot = at.IsAny(at.Error, "pivot", "unpivot") ? at.Error : at.Error - 1;
        while (pivot > at.First && pivot > at.Error - 3 && !at.IsAny(pivot, "pivot", "unpivot")) pivot--;
        if (!at.IsAny(pivot, "pivot", "unpivot") || at.Kind(pivot + 1) != TokenKind.OpenParenthesis || !at.Is(at.Find(pivot + 2, "for"), "for"))
            return null;
        return Recognition.Tell(
            SqlDialects.SqlServer | SqlDialects.Oracle, at.Text(pivot).ToUpperInvariant(), at.Span(pivot),
            "aggregates with FILTER (WHERE …) make columns of rows");
    }

    private static Recognition? IntoOutfile(StatementTokens at)
    {
        var what = at.Error + 1;
        while (what > at.Error - 2 && !at.IsAny(what, "outfile", "dumpfile")) what--;
        if (!at.IsAny(what, "outfile", "dumpfile") || !at.Is(what - 1, "into") || at.Kind(what + 1) != TokenKind.String) return null;
        return Recognition.Tell(SqlDialects.MySql, "INTO OUTFILE", at.Span(what - 1, what), "write COPY (query) TO 'file'");
    }
}
