using DbImpact.PostgreSql.Parsing;

namespace DbImpact.PostgreSql.Dialects.Constructs;

/// <summary>
/// What follows the parentheses of a table, a key or an index: MySQL's table options (manual, CREATE TABLE) and the filegroups of SQL
/// Server (Transact-SQL reference, CREATE TABLE). Only what is such an option belongs to it: what stands behind it is another statement.
/// </summary>
internal static class TableTails
{
    private static readonly string[] TableOptions =
    [
        "engine", "auto_increment", "charset", "character", "collate", "comment", "row_format", "type", "checksum", "max_rows", "min_rows",
        "pack_keys", "stats_persistent", "stats_auto_recalc", "stats_sample_pages", "key_block_size", "avg_row_length", "delay_key_write",
        "insert_method", "compression", "encryption",
    ];

    private static readonly string[] FilegroupWords = ["on", "textimage_on", "filestream_on"];

    public static Recognition? Recognize(StatementTokens at) => Filegroup(at) ?? Options(at);

    /// <summary>Whether the bracket opens the name of a filegroup.</summary>
    public static bool IsFilegroupName(StatementTokens at, int bracket) => BeginsFilegroup(at, bracket - 1) && EndOfFilegroup(at, bracket - 1) > 0;

    /// <summary><c>) ON [PRIMARY] TEXTIMAGE_ON [PRIMARY]</c>.</summary>
    private static Recognition? Filegroup(StatementTokens at)
    {
        var first = at.IsAny(at.Error, FilegroupWords) ? at.Error : at.Error - 1;
        if (!BeginsFilegroup(at, first)) return null;
        var last = -1;
        for (var i = first; EndOfFilegroup(at, i) is > 0 and var end; i = end + 1) last = end;
        if (last < 0 || at.IsUncertain(at.Span(first, last))) return null;
        return Recognition.Exact(
            SqlDialects.SqlServer, at.Text(first, last), at.Span(first, last), "leave it out", "no filegroup", at.Delete(first, last));
    }

    private static bool BeginsFilegroup(StatementTokens at, int index) =>
        at.IsAny(at.First, "create", "alter")
        && (at.IsAny(index, "textimage_on", "filestream_on") || (at.Is(index, "on") && at.Kind(index - 1) == TokenKind.CloseParenthesis));

    /// <summary>The last token of <c>ON [name]</c>, <c>ON name</c> or <c>ON scheme (column)</c>; -1 where that does not stand there.</summary>
    private static int EndOfFilegroup(StatementTokens at, int index)
    {
        if (!at.IsAny(index, FilegroupWords)) return -1;
        var last = index + 1;
        var isBracket = at.Kind(last) == TokenKind.OpenBracket;
        if (isBracket)
        {
            while (at.Has(last) && at.Kind(last) != TokenKind.CloseBracket) last++;
            if (!at.Has(last) || last == index + 2) return -1;
        }
        else if (!at.IsName(last) && !at.Is(last, "primary") || at.IsAny(last, "delete", "update", "commit", "conflict"))
        {
            return -1;
        }
        // A partition scheme has its column behind it.
        if (at.Kind(last + 1) == TokenKind.OpenParenthesis && at.Close(last + 1) is > 0 and var close
            && (close == last + 3 || (close == last + 5 && at.Kind(last + 2) == TokenKind.OpenBracket))) last = close;
        var isEnd = last + 1 == at.End || at.Kind(last + 1) is TokenKind.Comma or TokenKind.CloseParenthesis || at.IsAny(last + 1, FilegroupWords);
        return isBracket || isEnd ? last : -1;
    }

    /// <summary><c>) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4</c>.</summary>
    private static Recognition? Options(StatementTokens at)
    {
        const SqlDialects MySql = SqlDialects.MySql;
        if (!at.Is(at.First, "create") || at.Enclosing(at.Error) >= 0 || at.Kind(at.Error - 1) != TokenKind.CloseParenthesis) return null;
        var first = at.Error;
        var last = -1;
        for (var i = first; EndOfOption(at, i) is > 0 and var end; i = at.Kind(end + 1) == TokenKind.Comma ? end + 2 : end + 1) last = end;
        if (last < 0 || at.IsUncertain(at.Span(first, last))) return null;
        // A partitioning clause and a query are more than an option.
        if (at.IsAny(last + 1, "partition", "as", "select", "ignore", "replace"))
            return Recognition.Tell(MySql, "a table option", at.Span(first), "leave it out");
        var text = at.Text(first, last);
        return at.Find(first, "comment", "auto_increment") > last
            ? Recognition.Exact(MySql, text, at.Span(first, last), "leave it out", "no table options", at.Delete(first, last))
            : Recognition.Offer(
                MySql, text, at.Span(first, last), "leave it out; COMMENT ON TABLE and the sequence's start are statements of their own",
                "no table options",
                "a comment and the start of the numbers are lost", at.Delete(first, last));
    }

    /// <summary>The last token of <c>name = value</c>, where the sign may be missing; -1 where that does not stand there.</summary>
    private static int EndOfOption(StatementTokens at, int index)
    {
        if (at.Is(index, "default"))
        {
            index++;
            if (!at.IsAny(index, "charset", "character", "collate")) return -1;
        }
        if (!at.IsAny(index, TableOptions)) return -1;
        if (at.Is(index, "character") && !at.Is(++index, "set")) return -1;
        var value = at.Kind(index + 1) == TokenKind.Equals ? index + 2 : index + 1;
        // What is missing is not on the next line: that is another statement.
        if (at.BeginsLine(value)) return -1;
        var isText = at.Kind(value) == TokenKind.String;
        if (at.IsAny(index, "comment", "compression", "encryption")) return isText ? value : -1;
        return isText || at.Kind(value) == TokenKind.Integer || at.IsName(value) || at.Is(value, "default") ? value : -1;
    }
}
