using System.Text;
using DbImpact.PostgreSql.Parsing;

namespace DbImpact.PostgreSql.Dialects.Constructs;

/// <summary>Calls whose arguments PostgreSQL's grammar does not take.</summary>
internal static class Calls
{
    public static Recognition? Recognize(StatementTokens at)
    {
        // The innermost call around the place, then those around it.
        for (var open = at.Enclosing(at.Error); open > at.First; open = at.Enclosing(open))
        {
            if (at.Close(open) is var close && close < 0) return null;
            var recognition = at.Is(open - 1, "group_concat") ? GroupConcat(at, open, close)
                : at.Is(open - 1, "convert") ? Convert(at, open, close)
                : at.IsAny(open - 1, "try_cast", "try_convert") ? TryCast(at, open)
                : at.Is(open - 1, "cast") ? Cast(at, open, close)
                : null;
            if (recognition is not null) return recognition;
        }
        return CharCall(at);
    }

    /// <summary><c>GROUP_CONCAT(DISTINCT a ORDER BY b SEPARATOR ', ')</c>.</summary>
    private static Recognition? GroupConcat(StatementTokens at, int open, int close)
    {
        var separator = at.Find(open + 1, "separator");
        if (separator != at.Error || at.Kind(separator + 1) != TokenKind.String || separator + 2 != close) return null;
        var order = at.Find(open + 1, "order");
        var hasOrder = order < separator;
        var first = at.Is(open + 1, "distinct") ? open + 2 : open + 1;
        var last = (hasOrder ? order : separator) - 1;
        const string Instead = "write string_agg(value, separator ORDER BY …)";
        var span = at.Span(open - 1, close);
        // With DISTINCT only the argument itself can order, and several values are to be joined first.
        if (at.Kind(at.Find(first, TokenKind.Comma)) == TokenKind.Comma || (first > open + 1 && hasOrder) || at.IsUncertain(span))
            return Recognition.Tell(SqlDialects.MySql, "GROUP_CONCAT()", at.Span(open - 1), Instead);
        var call = new StringBuilder(at.InCaseOf(open - 1, "STRING_AGG")).Append('(');
        if (first > open + 1) call.Append(at.Text(open + 1)).Append(' ');
        call.Append(AsText(at, first, last)).Append(", ").Append(at.Text(separator + 1));
        if (hasOrder) call.Append(' ').Append(at.Text(order, separator - 1));
        var written = call.Append(')').ToString();
        return Recognition.Exact(SqlDialects.MySql, "GROUP_CONCAT()", span, $"write {written}", written, at.Replace(open - 1, close, written));
    }

    private static string AsText(StatementTokens at, int first, int last)
    {
        var text = at.Text(first, last);
        var isOne = last == first || (last == first + 2 && at.Kind(first + 1) == TokenKind.Dot);
        return isOne && at.Kind(last) is not TokenKind.Parameter ? text + "::text"
            : at.InCaseOf(first - 1, "CAST(") + text + at.InCaseOf(first - 1, " AS ") + "text)";
    }

    /// <summary><c>CONVERT(varchar(10), x)</c> of SQL Server, <c>CONVERT(x, CHAR)</c> and <c>CONVERT(x USING utf8)</c> of MySQL.</summary>
    private static Recognition? Convert(StatementTokens at, int open, int close)
    {
        var comma = at.Find(open + 1, TokenKind.Comma);
        var @using = at.Find(open + 1, "using");
        if (@using < close)
            return Recognition.Exact(
                SqlDialects.MySql, "CONVERT(… USING …)", at.Span(open - 1, close), "leave it out: a database has one encoding",
                at.Text(open + 1, @using - 1),
                at.Replace(open - 1, close, "(" + at.Text(open + 1, @using - 1) + ")"));
        if (at.Kind(comma) != TokenKind.Comma) return null;
        var second = at.Find(comma + 1, TokenKind.Comma);
        var isServers = at.Kind(open + 1) is TokenKind.Keyword or TokenKind.Identifier
            && (at.Error == comma || (at.Kind(open + 2) == TokenKind.OpenParenthesis && at.Error <= comma));
        if (isServers && at.Kind(second) == TokenKind.Comma)
            return Recognition.Tell(SqlDialects.SqlServer, "CONVERT() with a style", at.Span(open - 1),
                "to_char(value, format) and to_date(text, format) know formats");
        var isTwoWords = at.IsAny(comma + 1, "signed", "unsigned") && at.IsAny(comma + 2, "integer", "int") && comma + 3 == close;
        if (!isServers && !isTwoWords && at.Kind(comma + 2) != TokenKind.OpenParenthesis) return null;
        var (dialect, type, value) = isServers
            ? (SqlDialects.SqlServer, at.Text(open + 1, comma - 1), at.Text(comma + 1, close - 1))
            : (SqlDialects.MySql, at.Text(comma + 1, close - 1), at.Text(open + 1, comma - 1));
        const string Instead = "write CAST(value AS type)";
        var span = at.Span(open - 1, close);
        if (at.IsUncertain(span)) return Recognition.Tell(dialect, "CONVERT()", at.Span(open - 1), Instead);
        // CHAR without a length is one character long.
        var lower = StatementTokens.Fold(type);
        if (isTwoWords) type = "bigint";
        else if (lower is "char" or "nchar" or "varchar" or "nvarchar") type = "text";
        else if (lower.StartsWith("nvarchar", System.StringComparison.Ordinal)) type = type.Substring(1);
        else if (DialectTypes.Find(lower) is { } known) type = known.Replacement ?? type;
        if (type.IndexOf("max", System.StringComparison.OrdinalIgnoreCase) >= 0) type = "text";
        var written = $"{at.InCaseOf(open - 1, "CAST")}({value} {at.InCaseOf(open - 1, "AS")} {type})";
        return Recognition.Offer(
            dialect, "CONVERT()", span, Instead, written, "what cannot be converted is an error", at.Replace(open - 1, close, written));
    }

    private static Recognition TryCast(StatementTokens at, int open) =>
        Recognition.Tell(
            SqlDialects.SqlServer, at.Text(open - 1).ToUpperInvariant() + "()", at.Span(open - 1),
            "a cast that fails is an error; pg_input_is_valid(text, type) tests it from 16 on");

    /// <summary><c>CAST(x AS UNSIGNED INTEGER)</c>, <c>CAST(x AS varchar(max))</c>.</summary>
    private static Recognition? Cast(StatementTokens at, int open, int close)
    {
        var type = at.Find(open + 1, "as") + 1;
        if (type > at.Error) return null;
        if (at.IsAny(type, "signed", "unsigned") && at.IsAny(type + 1, "integer", "int") && type + 2 == close)
            return Recognition.Exact(
                SqlDialects.MySql, at.Text(type, type + 1).ToUpperInvariant(), at.Span(type, type + 1), "write bigint", "bigint",
                at.Replace(type, type + 1, "bigint"));
        if (at.IsAny(type, "varchar", "nvarchar", "varbinary") && at.Kind(type + 1) == TokenKind.OpenParenthesis && at.Is(type + 2, "max")
            && type + 4 == close)
            return TableDefinitions.MaximumLength(at, type);
        return null;
    }

    /// <summary><c>CHAR(65)</c>.</summary>
    private static Recognition? CharCall(StatementTokens at)
    {
        if (at.Kind(at.Error - 1) != TokenKind.CloseParenthesis || at.Open(at.Error - 1) is not (> 0 and var open) || !at.Is(open - 1, "char")
            || open + 2 != at.Error - 1 || !at.IsSimpleValue(open + 1) || at.EndsOperand(open - 2)) return null;
        if (!at.IsAny(open - 2, "select", "where", "and", "or", "by")
            && at.Kind(open - 2) is not (TokenKind.Comma or TokenKind.Plus or TokenKind.OpenParenthesis or TokenKind.Equals))
            return null;
        var written = at.InCaseOf(open - 1, "CHR");
        return Recognition.Exact(
            SqlDialects.MySql | SqlDialects.SqlServer, "CHAR()", at.Span(open - 1), $"write {written}()", written,
            at.Replace(open - 1, open - 1, written));
    }
}
