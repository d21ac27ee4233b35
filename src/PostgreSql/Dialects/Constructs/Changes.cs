using DbImpact.PostgreSql.Parsing;

namespace DbImpact.PostgreSql.Dialects.Constructs;

/// <summary>UPDATE and DELETE over several tables.</summary>
internal static class Changes
{
    public static Recognition? Recognize(StatementTokens at) =>
        UpdateJoin(at) ?? UpdateIgnore(at) ?? CompoundAssignment(at) ?? DeleteFrom(at) ?? DeleteWithoutFrom(at)
        ?? ReturningInto(at);

    /// <summary><c>RETURNING id INTO :v</c>.</summary>
    private static Recognition? ReturningInto(StatementTokens at)
    {
        // Behind what is returned, INSERT of the next statement is taken for an alias.
        if (!at.Is(at.Error, "into") || at.IsAny(at.Error - 1, "insert", "merge", "replace") || !at.IsAny(at.First, "insert", "update", "delete") || !at.Is(at.Find(at.First, "returning"), "returning")) return null;
        return Recognition.Tell(
            SqlDialects.Oracle, "RETURNING … INTO", at.Span(at.Error), "RETURNING gives rows, as a query does: read them",
            at.Delete(at.Error, at.End - 1));
    }

    /// <summary><c>UPDATE a JOIN b ON … SET …</c>, <c>UPDATE a, b SET …</c>.</summary>
    private static Recognition? UpdateJoin(StatementTokens at)
    {
        if (!at.Is(at.First, "update") || at.RelationAt(at.First + 1, out var last) is null) return null;
        var alias = at.Is(last + 1, "as") ? last + 2 : last + 1;
        var next = at.Error == alias + 1 && at.IsName(alias) ? alias + 1 : last + 1;
        if (at.Error != next || !(at.Kind(next) == TokenKind.Comma || at.IsAny(next, "join", "inner", "left", "cross", "right", "straight_join")))
            return null;
        if (!at.Is(at.Find(next, "set"), "set")) return null;
        return Recognition.Tell(
            SqlDialects.MySql, "UPDATE of a join", at.Span(at.Error), "write UPDATE a SET … FROM b WHERE …, with the join's condition in WHERE");
    }

    private static Recognition? UpdateIgnore(StatementTokens at)
    {
        if (!at.IsAny(at.First, "update", "delete") || !at.IsAny(at.First + 1, "ignore", "low_priority", "quick") || at.Error > at.First + 2)
            return null;
        if (at.Is(at.First, "update") ? at.Error != at.First + 2 || !at.IsName(at.Error) || at.Is(at.Error, "set") : at.Error != at.First + 1)
            return null;
        var verb = at.Text(at.First).ToUpperInvariant() + " " + at.Text(at.First + 1).ToUpperInvariant();
        return Recognition.Tell(
            SqlDialects.MySql, verb, at.Span(at.First + 1), "leave it out", at.Delete(at.First + 1, at.First + 1));
    }

    /// <summary><c>SET a += 1</c>.</summary>
    private static Recognition? CompoundAssignment(StatementTokens at)
    {
        if (!at.Is(at.First, "update") || at.Text(at.Error) is not ("+=" or "-=" or "*=" or "/=" or "%=") || !at.IsName(at.Error - 1)) return null;
        var sign = at.Text(at.Error).Substring(0, 1);
        var end = at.Find(at.Error, TokenKind.Comma);
        var clause = at.Find(at.Error, "where", "from", "output", "returning");
        if (clause < end) end = clause;
        if (end <= at.Error + 1 || at.Is(at.Error + 1, "select") || at.IsUncertain(at.Span(at.Error, end - 1))) return null;
        var value = at.Text(at.Error + 1, end - 1);
        var isNumber = end == at.Error + 2 && at.Kind(at.Error + 1) is TokenKind.Integer or TokenKind.Decimal;
        var written = $"= {at.Text(at.Error - 1)} {sign} {(end == at.Error + 2 ? value : "(" + value + ")")}";
        return Recognition.Offer(
            SqlDialects.SqlServer, at.Text(at.Error), at.Span(at.Error), $"write {written}", written,
            sign == "+" && !isNumber ? "texts are joined by ||" : null, at.Replace(at.Error, end - 1, written));
    }

    /// <summary><c>DELETE a FROM a JOIN b …</c>, and <c>DELETE a FROM t AS a WHERE …</c>, where one table is enough.</summary>
    private static Recognition? DeleteFrom(StatementTokens at)
    {
        if (!at.Is(at.First, "delete") || at.Error != at.First + 1 || at.Is(at.Error, "delete")
            || at.RelationAt(at.Error, out var last) is not { } named) return null;
        if (at.Kind(last + 1) == TokenKind.Dot && at.Kind(last + 2) == TokenKind.Star) last += 2;
        const SqlDialects Both = SqlDialects.MySql | SqlDialects.SqlServer;
        var name = $"DELETE {at.Text(at.Error, last)} FROM";
        if (at.Kind(last + 1) == TokenKind.Comma)
            return Recognition.Tell(Both, "DELETE from several tables", at.Span(at.Error, last), "write a DELETE for each, in one statement by WITH");
        if (!at.Is(last + 1, "from")) return null;
        if (at.RelationAt(last + 2, out var relation) is { } only)
        {
            var alias = at.Is(relation + 1, "as") ? relation + 2 : relation + 1;
            var hasAlias = at.IsName(alias) && alias < at.End;
            var end = hasAlias ? alias + 1 : relation + 1;
            var isSame = hasAlias ? at.NameAt(alias) == named.Name : only == named;
            if (isSame && (end == at.End || at.Is(end, "where")))
                return Recognition.Exact(Both, name, at.Span(at.Error, last), "write DELETE FROM", "DELETE FROM", at.Delete(at.Error, last));
        }
        return Recognition.Tell(Both, name, at.Span(at.Error, last), "write DELETE FROM a USING b WHERE …, with the join's condition in WHERE");
    }

    /// <summary><c>DELETE t WHERE …</c>.</summary>
    private static Recognition? DeleteWithoutFrom(StatementTokens at)
    {
        if (!at.Is(at.First, "delete") || at.Error != at.First + 1 || at.RelationAt(at.Error, out var last) is null) return null;
        if (last + 1 != at.End && !at.Is(last + 1, "where")) return null;
        return Recognition.Exact(
            SqlDialects.SqlServer | SqlDialects.Oracle,
            "DELETE without FROM",
            at.Span(at.First),
            "write DELETE FROM",
            "DELETE FROM",
            at.InsertAfter(at.First, at.InCaseOf(at.First, " FROM")));
    }
}
