using System;
using DbImpact.PostgreSql.Parsing;

namespace DbImpact.PostgreSql.Dialects.Constructs;

/// <summary>Operators that are words, intervals, and comparisons with IS.</summary>
internal static class Operators
{
    private static readonly string[] Units = ["second", "minute", "hour", "day", "week", "month", "year"];

    public static Recognition? Recognize(StatementTokens at) =>
        Words(at) ?? Interval(at) ?? LikeBinary(at) ?? IsValue(at) ?? NotNull(at) ?? CharsetIntroducer(at) ?? Conditions(at);

    /// <summary><c>a REGEXP 'x'</c>, <c>a DIV b</c>, <c>a XOR b</c>: in a target list the word is taken for an alias.</summary>
    private static Recognition? Words(StatementTokens at)
    {
        for (var i = at.Is(at.Error, "not") ? at.Error + 1 : at.Error; i >= at.Error - 1; i--)
        {
            var hasLeft = at.EndsOperand(i - 1) || (at.Is(i - 1, "not") && at.EndsOperand(i - 2));
            if (!hasLeft || !StartsOperand(at, i + 1)) continue;
            if (at.IsAny(i, "regexp", "rlike"))
                return Recognition.Tell(
                    SqlDialects.MySql | SqlDialects.Sqlite, at.Text(i).ToUpperInvariant(), at.Span(i),
                    "write ~* (or ~, which tells upper from lower case)", Reading(at, i, "~*"));
            if (at.Is(i - 1, "not")) continue;
            if (at.Is(i, "div"))
                return Recognition.Tell(
                    SqlDialects.MySql, "DIV", at.Span(i), "/ divides integers without a remainder, and div(a, b) numerics", at.Replace(i, i, "/"));
            if (at.Is(i, "mod"))
                return Recognition.Exact(SqlDialects.MySql, "MOD as an operator", at.Span(i), "write %", "%", at.Replace(i, i, "%"));
            if (at.Is(i, "xor"))
                return Recognition.Tell(SqlDialects.MySql, "XOR", at.Span(i), "write <> between two booleans");
            if (at.Is(i, "glob"))
                return Recognition.Tell(SqlDialects.Sqlite, "GLOB", at.Span(i), "write LIKE, or ~ with a regular expression", at.Replace(i, i, "~"));
        }
        return null;
    }

    private static SqlEdit Reading(StatementTokens at, int index, string sign) =>
        at.Is(index - 1, "not") ? at.Replace(index - 1, index, "!" + sign) : at.Replace(index, index, sign);

    private static bool StartsOperand(StatementTokens at, int index) =>
        at.Kind(index) is TokenKind.Identifier or TokenKind.String or TokenKind.Integer or TokenKind.Decimal or TokenKind.Parameter or TokenKind.OpenParenthesis
        || (at.Kind(index) == TokenKind.Keyword && (!at.IsReserved(index) || at.IsAny(index, "case", "cast", "true", "false"))
            && !at.IsAny(index, "limit", "offset", "fetch"));

    /// <summary><c>INTERVAL 1 DAY</c>: PostgreSQL refuses what follows the word, or what follows its parentheses.</summary>
    private static Recognition? Interval(StatementTokens at)
    {
        var interval = at.Kind(at.Error - 1) switch
        {
            TokenKind.CloseParenthesis => at.Open(at.Error - 1) - 1,
            // Before a sign the word is taken for a column's name.
            TokenKind.Integer when at.Kind(at.Error - 2) == TokenKind.Minus => at.Error - 3,
            _ => at.Error - 1,
        };
        if (!at.Is(interval, "interval")) interval = at.Enclosing(at.Error) - 1;
        // Of a cast it is the type's name.
        if (!at.Is(interval, "interval") || at.Kind(interval - 1) == TokenKind.TypeCast || at.Is(interval - 1, "as")) return null;
        // A value does not follow another one: there the word is a type's name.
        if (at.EndsOperand(interval - 1) && !at.Is(interval - 1, "between")) return null;
        var value = interval + 1;
        if (at.Kind(value) is not (TokenKind.Minus or TokenKind.OpenParenthesis) && !StartsOperand(at, value)) return null;
        var unit = value + 1;
        if (at.Kind(value) == TokenKind.OpenParenthesis) unit = at.Close(value) + 1;
        else if (at.Kind(value) == TokenKind.Minus) unit++;
        while (at.Kind(unit) == TokenKind.Dot) unit += 2;
        var name = StatementTokens.Fold(at.Text(unit));
        var isPlain = Array.IndexOf(Units, name) >= 0;
        // A string may be followed by a unit, and means something else: INTERVAL '1' DAY.
        if (unit <= value || at.Kind(value) == TokenKind.String || (!isPlain && name is not ("quarter" or "microsecond"))) return null;

        var span = at.Span(interval, unit);
        var construct = $"INTERVAL {at.Text(value, unit)}";
        var keyword = at.InCaseOf(interval, "INTERVAL");
        var isNegative = at.Kind(value) == TokenKind.Minus;
        if (!isPlain || (isNegative && at.Kind(value + 1) != TokenKind.Integer) || at.IsUncertain(span))
            return Recognition.Tell(SqlDialects.MySql, construct, span, "write INTERVAL '1 day', or multiply one by the number");
        if (isNegative || at.Kind(value) == TokenKind.Integer)
        {
            var literal = $"{keyword} '{(isNegative ? "-" : "")}{at.Text(unit - 1)} {name}'";
            return Recognition.Exact(SqlDialects.MySql, construct, span, $"write {literal}", literal, at.Replace(interval, unit, literal));
        }
        var product = $"({at.Text(value, unit - 1)} * {keyword} '1 {name}')";
        return Recognition.Exact(SqlDialects.MySql, construct, span, $"write {product}", product, at.Replace(interval, unit, product));
    }

    /// <summary><c>LIKE BINARY @p</c>.</summary>
    private static Recognition? LikeBinary(StatementTokens at)
    {
        var binary = at.Is(at.Error, "binary") ? at.Error : at.Error - 1;
        if (!at.IsAny(at.First, "select", "insert", "replace", "update", "delete", "with", "values", "merge")) return null;
        if (!at.Is(binary, "binary") || !at.Has(binary + 1) || at.Kind(binary + 1) is TokenKind.OpenParenthesis) return null;
        if (!(at.IsAny(binary - 1, "like", "where", "and", "or", "by", "on", "select")
            || at.Kind(binary - 1) is TokenKind.Equals or TokenKind.NotEquals or TokenKind.OpenParenthesis))
            return null;
        return Recognition.Exact(
            SqlDialects.MySql, "BINARY before a value", at.Span(binary),
            "leave it out: texts are compared by their characters, upper and lower case", "no BINARY", at.Delete(binary, binary));
    }

    /// <summary><c>a IS @p</c>, <c>a IS NOT b</c>.</summary>
    private static Recognition? IsValue(StatementTokens at)
    {
        if (at.Kind(at.Error) is not (TokenKind.Parameter or TokenKind.Integer or TokenKind.String or TokenKind.Identifier)) return null;
        var isNot = at.Is(at.Error - 1, "not");
        var @is = isNot ? at.Error - 2 : at.Error - 1;
        if (!at.Is(@is, "is") || !at.EndsOperand(@is - 1) || at.EndsOperand(at.Error + 1)) return null;
        var written = at.InCaseOf(@is, isNot ? "IS DISTINCT FROM" : "IS NOT DISTINCT FROM");
        return Recognition.Exact(
            SqlDialects.Sqlite, at.Text(@is, at.Error - 1).ToUpperInvariant() + " before a value", at.Span(@is, at.Error - 1), $"write {written}",
            written, at.Replace(@is, at.Error - 1, written));
    }

    /// <summary><c>a NOT NULL</c> as a condition.</summary>
    private static Recognition? NotNull(StatementTokens at)
    {
        if (!at.Are(at.Error, "not", "null") || !at.EndsOperand(at.Error - 1) || !at.IsAny(at.First, "select", "update", "delete", "with")) return null;
        var written = at.InCaseOf(at.Error, "IS NOT NULL");
        return Recognition.Exact(
            SqlDialects.Sqlite, "NOT NULL as a condition", at.Span(at.Error, at.Error + 1), $"write {written}", written,
            at.Replace(at.Error, at.Error + 1, written));
    }

    /// <summary><c>a = 1 &amp;&amp; b = 2</c>: an operator binds closer than a comparison, and two comparisons may not follow each other.</summary>
    private static Recognition? Conditions(StatementTokens at)
    {
        if (at.Kind(at.Error) is not (TokenKind.Equals or TokenKind.NotEquals or TokenKind.Less or TokenKind.Greater or TokenKind.LessEquals
            or TokenKind.GreaterEquals)) return null;
        for (var i = at.Error - 1; i > at.First; i--)
        {
            if (at.Kind(i) == TokenKind.CloseParenthesis && at.Open(i) is > 0 and var open) i = open;
            else if (at.Kind(i) is TokenKind.OpenParenthesis or TokenKind.Comma || at.IsAny(i, "and", "or", "where", "on", "select")) return null;
            if (at.Text(i) is not ("&&" or "||")) continue;
            var isAnd = at.Text(i) == "&&";
            var written = isAnd ? "AND" : "OR";
            return Recognition.Offer(
                SqlDialects.MySql, at.Text(i) + " between conditions", at.Span(i), $"write {written}", written,
                isAnd ? null : "if a condition was meant, and no text", at.Replace(i, i, written));
        }
        return null;
    }

    /// <summary><c>_utf8mb4'text'</c> in a place where PostgreSQL takes no typed literal.</summary>
    private static Recognition? CharsetIntroducer(StatementTokens at)
    {
        if (at.Kind(at.Error) != TokenKind.String || !at.IsAny(at.Error - 1, "_utf8", "_utf8mb4", "_latin1", "_binary")) return null;
        return Recognition.Exact(
            SqlDialects.MySql, $"the character set {at.Text(at.Error - 1)} before a string", at.Span(at.Error - 1), "leave it out",
            at.Text(at.Error), at.Delete(at.Error - 1, at.Error - 1));
    }
}
