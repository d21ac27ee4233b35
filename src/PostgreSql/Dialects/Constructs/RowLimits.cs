using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects.Constructs;

/// <summary>How many rows: LIMIT with two numbers, TOP, and the limits of UPDATE and DELETE.</summary>
internal static class RowLimits
{
    /// <summary><c>LIMIT offset, count</c>.</summary>
    public static Recognition? OffsetComma(StatementTokens at)
    {
        const SqlDialects Both = SqlDialects.MySql | SqlDialects.Sqlite;
        if (!at.Is(at.Error, "limit")) return null;
        var comma = at.Find(at.Error + 1, TokenKind.Comma);
        if (at.Kind(comma) != TokenKind.Comma || at.IsAny(at.First, "create", "alter") && at.Find(at.First, "table") <= at.First + 3
            || at.Find(at.Error + 1, "from", "order", "group", "where", "having") < comma) return null;
        var isSimple = comma == at.Error + 2 && at.IsSimpleValue(at.Error + 1) && at.IsSimpleValue(comma + 1) && !at.EndsOperand(comma + 2);
        if (!isSimple || IsOrdered(at, at.Error + 1, comma + 1))
        {
            return Recognition.Tell(
                Both, "LIMIT offset, count", at.Span(at.Error, comma), "write LIMIT count OFFSET offset");
        }
        var span = at.Span(at.Error, comma + 1);
        var replacement = $"{at.Text(comma + 1)} {at.InCaseOf(at.Error, "OFFSET")} {at.Text(at.Error + 1)}";
        var written = at.Text(at.Error) + " " + replacement;
        return Recognition.Exact(
            Both, "LIMIT offset, count", span, $"write {written}", written, at.Replace(at.Error + 1, comma + 1, replacement));
    }

    /// <summary>A driver that numbers its parameters by their order gives the values to the wrong ones when they change places.</summary>
    private static bool IsOrdered(StatementTokens at, int first, int second) =>
        at.Kind(first) == TokenKind.Parameter && at.Kind(second) == TokenKind.Parameter && at.Text(first) == at.Text(second);

    /// <summary><c>SELECT TOP n</c>, <c>SELECT TOP (n)</c>, with PERCENT or WITH TIES; also of UPDATE and DELETE.</summary>
    public static Recognition? Top(StatementTokens at)
    {
        for (var i = at.Error; i > at.First; i--)
        {
            if (!at.Is(i, "top")) continue;
            if (at.IsAny(i - 1, "update", "delete", "insert"))
                return Recognition.Tell(SqlDialects.SqlServer, "TOP", at.Span(i), "choose the rows in a subquery that has LIMIT");
            if (at.IsAny(i - 1, "select", "distinct", "all")) return TopOfQuery(at, i);
        }
        return null;
    }

    private static Recognition? TopOfQuery(StatementTokens at, int top)
    {
        int last;
        if (at.IsSimpleValue(top + 1) && at.Error == top + 1) last = top + 1;
        else if (at.Kind(top + 1) == TokenKind.OpenParenthesis && at.Close(top + 1) is var close && close > 0 && close < at.Error
            && at.Error <= close + 3) last = close;
        else return null;
        // top(10) * x may be a product.
        if (last != top + 1 && at.Kind(last + 1) == TokenKind.Star && at.Error != last + 2) return null;

        var count = at.Kind(top + 1) == TokenKind.OpenParenthesis && last == top + 3 && at.IsSimpleValue(top + 2) ? at.Text(top + 2)
            : at.Text(top + 1, last);
        var name = $"TOP {count}";
        if (at.Is(last + 1, "percent"))
            return Recognition.Tell(SqlDialects.SqlServer, "TOP … PERCENT", at.Span(top, last + 1),
                "LIMIT takes a number of rows, and percent_rank() tells the share");
        var withTies = at.Are(last + 1, "with", "ties");
        var limit = withTies ? $"FETCH FIRST {count} ROWS WITH TIES" : $"LIMIT {count}";
        limit = at.InCaseOf(top, limit);
        if (withTies) last += 2;

        var span = at.Span(top, last);
        if (IsPartOfSetOperation(at, top) || at.IsAny(at.Find(top, "union", "except", "intersect"), "union", "except", "intersect"))
            return TopOfBranch(at, name, span, limit);
        var end = EndOfQuery(at, top);
        if (end < 0 || at.IsUncertain(at.Span(top, end - 1)))
            return Recognition.Tell(SqlDialects.SqlServer, name, span, $"put {limit} at the end of the query", at.Delete(top, last));
        return Recognition.Exact(
            SqlDialects.SqlServer, name, span, $"put {limit} at the end of the query", limit, at.Delete(top, last),
            at.InsertAfter(end - 1, " " + limit));
    }

    /// <summary>In a set operation LIMIT is the whole's: the query it is of needs parentheses. ORDER BY at its end is the whole's too.</summary>
    private static Recognition TopOfBranch(StatementTokens at, string name, SqlSpan span, string limit)
    {
        var select = at.IndexAt(span.Start) - 1;
        while (!at.Is(select, "select")) select--;
        var end = at.Find(select, "union", "except", "intersect", "order", "offset", "fetch", "limit", "for", "option");
        var instead = $"put this query of the set operation in parentheses, with {limit} at its end";
        var removal = at.Delete(at.IndexAt(span.Start), at.IndexAt(span.End - 1));
        if (at.IsUncertain(at.Span(select, end - 1))) return Recognition.Tell(SqlDialects.SqlServer, name, span, instead, removal);
        return Recognition.Exact(
            SqlDialects.SqlServer, name, span, instead, limit, at.InsertBefore(select, "("), removal, at.InsertAfter(end - 1, $" {limit})"));
    }

    /// <summary>The token behind the query, where a LIMIT may stand before it; -1 where it may not.</summary>
    private static int EndOfQuery(StatementTokens at, int from)
    {
        var end = at.Find(from, "union", "except", "intersect", "offset", "fetch", "limit", "for", "option");
        return at.Kind(end) is TokenKind.CloseParenthesis || end == at.End ? end : -1;
    }

    /// <summary>Behind UNION a LIMIT is the whole's.</summary>
    private static bool IsPartOfSetOperation(StatementTokens at, int top)
    {
        for (var i = top; i >= at.First; i--)
        {
            if (at.IsAny(i, "union", "except", "intersect")) return true;
            if (at.Kind(i) == TokenKind.OpenParenthesis) return false;
            if (at.Kind(i) == TokenKind.CloseParenthesis && at.Open(i) is var open && open >= 0) i = open;
        }
        return false;
    }

    /// <summary><c>UPDATE … ORDER BY … LIMIT n</c>, and of DELETE.</summary>
    public static Recognition? OfUpdateOrDelete(StatementTokens at)
    {
        if (!at.IsAny(at.First, "update", "delete") || !at.IsAny(at.Error, "order", "limit") || at.Enclosing(at.Error) >= 0) return null;
        var verb = at.Is(at.First, "update") ? "UPDATE" : "DELETE";
        return Recognition.Tell(
            SqlDialects.MySql | SqlDialects.Sqlite,
            $"{verb} with {(at.Is(at.Error, "order") ? "ORDER BY" : "LIMIT")}",
            at.Span(at.Error),
            $"choose the rows in a subquery: {verb} … WHERE id IN (SELECT id FROM … ORDER BY … LIMIT …)",
            at.IsUncertain(at.Span(at.Error, at.End - 1)) ? [] : [at.Delete(at.Error, at.End - 1)]);
    }
}
