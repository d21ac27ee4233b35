using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects.Constructs;

/// <summary>Columns, keys and options of CREATE TABLE; columns of ALTER TABLE too.</summary>
internal static class TableDefinitions
{
    private const SqlDialects MySql = SqlDialects.MySql;

    private const SqlDialects SqlServer = SqlDialects.SqlServer;

    private static readonly string[] IntegerTypes = ["int", "integer", "bigint", "smallint", "tinyint", "mediumint"];

    private static readonly string[] TableOptions =
    [
        "engine", "auto_increment", "charset", "character", "collate", "comment", "row_format", "type", "checksum", "max_rows", "min_rows",
        "pack_keys", "stats_persistent", "key_block_size", "avg_row_length", "delay_key_write", "default",
    ];

    public static Recognition? Recognize(StatementTokens at)
    {
        if (!at.IsAny(at.First, "create", "alter")) return null;
        return TypeWithLength(at) ?? ColumnWord(at) ?? Keys(at) ?? Options(at) ?? Like(at) ?? AsQuery(at) ?? ColumnWithoutType(at);
    }

    /// <summary><c>(a, b text)</c>: a list of names alone may be CREATE TABLE AS to PostgreSQL, up to the end.</summary>
    private static Recognition? ColumnWithoutType(StatementTokens at)
    {
        if (!at.Is(at.First, "create") || !at.Is(at.Find(at.First, "table"), "table")) return null;
        var open = at.Error == at.End && at.Kind(at.End - 1) == TokenKind.CloseParenthesis ? at.Open(at.End - 1) : at.Enclosing(at.Error);
        if (open < 0 || at.Enclosing(open) >= 0 || at.Find(at.First, TokenKind.OpenParenthesis) != open) return null;
        var name = at.Error == at.End ? open + 1 : at.Error - 1;
        var isNext = at.Error == at.End ? at.Kind(name + 1) is TokenKind.Comma or TokenKind.CloseParenthesis
            : at.Kind(at.Error) is TokenKind.Comma or TokenKind.CloseParenthesis || at.IsAny(at.Error, "primary", "not", "unique", "default", "references");
        if (!isNext || !at.IsName(name) || at.Kind(name - 1) is not (TokenKind.OpenParenthesis or TokenKind.Comma)) return null;
        return Recognition.Tell(
            SqlDialects.Sqlite, $"a column without a type ({at.Text(name)})", at.Span(name), "every column has a type: text, integer, numeric …");
    }

    /// <summary><c>varchar(max)</c>, <c>nvarchar(max)</c>, <c>varbinary(max)</c>.</summary>
    public static Recognition MaximumLength(StatementTokens at, int type)
    {
        var written = at.Is(type, "varbinary") ? "bytea" : "text";
        return Recognition.Exact(
            SqlServer, at.Text(type, type + 3), at.Span(type, type + 3), $"write {written}", written, at.Replace(type, type + 3, written));
    }

    /// <summary><c>int(11)</c>, <c>varchar(max)</c>, <c>double(8, 2)</c>.</summary>
    private static Recognition? TypeWithLength(StatementTokens at)
    {
        if (at.Is(at.Error, "max") && at.Kind(at.Error - 1) == TokenKind.OpenParenthesis && at.Kind(at.Error + 1) == TokenKind.CloseParenthesis
            && at.IsAny(at.Error - 2, "varchar", "nvarchar", "varbinary")) return MaximumLength(at, at.Error - 2);
        if (at.Kind(at.Error) != TokenKind.OpenParenthesis || at.Kind(at.Error + 1) != TokenKind.Integer || !at.IsAny(at.Error - 1, IntegerTypes))
            return null;
        if (at.Kind(at.Error + 2) != TokenKind.CloseParenthesis) return null;
        var type = at.Text(at.Error - 1);
        return Recognition.Exact(
            MySql, $"{type} with a width", at.Span(at.Error - 1, at.Error + 2), $"write {type}", type, at.Delete(at.Error, at.Error + 2));
    }

    /// <summary>What may follow a column's type.</summary>
    private static Recognition? ColumnWord(StatementTokens at)
    {
        var error = at.Error;
        // Something of GENERATED ALWAYS AS is missing.
        if (at.IsAny(error - 1, "generated", "always", "default", "by", "as") && at.IsAny(error, "identity", "as")) return null;
        if (at.IsAny(error, "auto_increment", "autoincrement") && at.Kind(error + 1) is not (TokenKind.Equals or TokenKind.Integer))
            return Identity(at);
        if (at.Is(error, "identity")) return ServerIdentity(at);
        if (at.IsAny(error, "unsigned", "signed", "zerofill"))
        {
            const string Instead = "integers have a sign: take the next larger type, or CHECK (column >= 0)";
            return Recognition.Tell(MySql, at.Text(error).ToUpperInvariant(), at.Span(error), Instead, at.Delete(error, error));
        }
        if (at.Is(error, "comment") && at.Kind(error + 1) == TokenKind.String && at.Enclosing(error) >= 0)
            return Recognition.Tell(MySql, "COMMENT of a column", at.Span(error), "write COMMENT ON COLUMN table.column IS '…'",
                at.Delete(error, error + 1));
        if (at.Are(error, "on", "update"))
        {
            var last = error + 2;
            if (at.Kind(last + 1) == TokenKind.OpenParenthesis) last = at.Close(last + 1);
            if (at.IsAny(error + 2, "current_timestamp", "now", "localtimestamp", "localtime") && last > 0)
                return Recognition.Tell(MySql, "ON UPDATE CURRENT_TIMESTAMP", at.Span(error, last), "a BEFORE UPDATE trigger sets the column",
                    at.Delete(error, last));
        }
        if (at.Are(error, "character", "set") && at.Enclosing(error) >= 0 && at.IsName(error + 2))
            return Recognition.Exact(
                MySql, "CHARACTER SET of a column", at.Span(error, error + 2), "leave it out: a database has one encoding", "no CHARACTER SET",
                at.Delete(error, error + 2));
        if (at.IsAny(error, "clustered", "nonclustered") && (at.Is(error - 1, "key") || at.Is(error - 1, "unique")))
            return Recognition.Exact(
                SqlServer, at.Text(error).ToUpperInvariant(), at.Span(error), "leave it out: tables are not kept in an index's order",
                "no CLUSTERED", at.Delete(error, error));
        if (at.Is(error, "as") && at.Has(error + 1) && at.Is(at.First + 1, "table") && at.Enclosing(error) >= 0 && at.IsName(error - 1))
            return Recognition.Tell(
                MySql | SqlServer, "AS … of a column", at.Span(error), "write GENERATED ALWAYS AS (…) STORED behind the column's type");
        if (at.IsAny(error, "char", "byte") && at.Kind(error - 1) == TokenKind.Integer && at.Kind(error + 1) == TokenKind.CloseParenthesis
            && at.IsAny(error - 3, "varchar2", "nvarchar2", "varchar", "char"))
            return Recognition.Offer(
                SqlDialects.Oracle, "a length in " + at.Text(error).ToUpperInvariant(), at.Span(error), "leave it out", "no " + at.Text(error),
                at.Is(error, "byte") ? "the length counts characters" : null, at.Delete(error, error));
        if (at.Are(error, "without", "rowid") || (at.Is(error - 1, "without") && at.Is(error, "rowid")))
        {
            var first = at.Is(error, "without") ? error : error - 1;
            return Recognition.Exact(SqlDialects.Sqlite, "WITHOUT ROWID", at.Span(first, first + 1), "leave it out", "no WITHOUT ROWID",
                at.Delete(first, first + 1));
        }
        return null;
    }

    private static Recognition? Identity(StatementTokens at)
    {
        var written = at.InCaseOf(at.Error, "GENERATED BY DEFAULT AS IDENTITY");
        var isSqlite = at.Is(at.Error, "autoincrement");
        return Recognition.Offer(
            isSqlite ? SqlDialects.Sqlite : MySql, at.Text(at.Error).ToUpperInvariant(), at.Span(at.Error), $"write {written}", written,
            "a value that is given does not move the sequence on", at.Replace(at.Error, at.Error, written));
    }

    /// <summary><c>IDENTITY</c>, <c>IDENTITY(1, 1)</c>: SQL Server takes no value for it, as GENERATED ALWAYS does.</summary>
    private static Recognition? ServerIdentity(StatementTokens at)
    {
        var last = at.Error;
        var options = "";
        if (at.Kind(at.Error + 1) == TokenKind.OpenParenthesis)
        {
            if (at.Kind(at.Error + 2) != TokenKind.Integer || at.Kind(at.Error + 3) != TokenKind.Comma || at.Kind(at.Error + 4) != TokenKind.Integer
                || at.Kind(at.Error + 5) != TokenKind.CloseParenthesis) return null;
            last = at.Error + 5;
            var (start, step) = (at.Text(at.Error + 2), at.Text(at.Error + 4));
            if (start != "1" || step != "1") options = $" (START WITH {start} INCREMENT BY {step})";
        }
        var written = at.InCaseOf(at.Error, "GENERATED ALWAYS AS IDENTITY" + options);
        return Recognition.Exact(
            SqlServer, at.Text(at.Error, last), at.Span(at.Error, last), $"write {written}", written, at.Replace(at.Error, last, written));
    }

    /// <summary><c>UNIQUE KEY name (a)</c>, <c>KEY (a)</c>, <c>FULLTEXT KEY …</c>.</summary>
    private static Recognition? Keys(StatementTokens at)
    {
        if (at.IsAny(at.Error, "key", "index") && at.Is(at.Error - 1, "unique"))
        {
            var open = at.IsName(at.Error + 1) ? at.Error + 2 : at.Error + 1;
            if (at.Kind(open) != TokenKind.OpenParenthesis) return null;
            var hasName = open == at.Error + 2;
            var written = at.InCaseOf(at.Error, hasName ? $"CONSTRAINT {at.Text(at.Error + 1)} UNIQUE" : "UNIQUE");
            if (hasName) written = at.InCaseOf(at.Error, "CONSTRAINT ") + at.Text(at.Error + 1) + at.InCaseOf(at.Error, " UNIQUE");
            return Recognition.Exact(
                MySql, $"UNIQUE {at.Text(at.Error).ToUpperInvariant()}", at.Span(at.Error - 1, open - 1), $"write {written}", written,
                at.Replace(at.Error - 1, open - 1, written));
        }
        var first = at.IsAny(at.Error, "key", "index") ? at.Error : at.Error - 1;
        var start = at.IsAny(first - 1, "fulltext", "spatial") ? first - 1 : first;
        if (!at.IsAny(first, "key", "index") || !(at.Kind(start - 1) is TokenKind.Comma or TokenKind.OpenParenthesis || at.Is(start - 1, "add")))
            return null;
        var list = at.IsName(first + 1) ? first + 2 : first + 1;
        if (at.Kind(list) != TokenKind.OpenParenthesis || at.Close(list) is var close && close < 0 || !(at.Error <= list)) return null;
        return Recognition.Tell(
            MySql, $"{at.Text(start, first).ToUpperInvariant()} in a table", at.Span(start, first),
            "write CREATE INDEX name ON table (columns) behind it",
            at.Is(start - 1, "add") ? [] : at.Kind(start - 1) == TokenKind.Comma
            ? [new SqlEdit(SqlSpan.FromBounds(at.Span(start - 1).Start, at.Span(close).End), "")] : []);
    }

    /// <summary><c>) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4</c>, <c>) ON [PRIMARY]</c>.</summary>
    private static Recognition? Options(StatementTokens at)
    {
        if (!at.Is(at.First, "create") || at.Enclosing(at.Error) >= 0) return null;
        var first = at.Is(at.Error - 1, "on") ? at.Error - 1 : at.Error;
        if (at.Is(first, "on") && at.Kind(first - 1) == TokenKind.CloseParenthesis
            && (at.IsName(first + 1) || at.Kind(first + 1) == TokenKind.Identifier) && at.Find(first, "as") == at.End)
        {
            var end = at.End - 1;
            return Recognition.Exact(SqlServer, at.Text(first, end), at.Span(first, end), "leave it out", "no filegroup", at.Delete(first, end));
        }
        var isOption = at.IsAny(first, TableOptions) && at.Kind(first - 1) == TokenKind.CloseParenthesis;
        if (!isOption || at.Is(first, "default") && !at.IsAny(first + 1, "charset", "character", "collate")) return null;
        var last = at.End - 1;
        if (at.IsUncertain(at.Span(first, last))) return null;
        // A partitioning clause is more than an option.
        if (at.Find(first, "partition", "as", "select") != at.End) return Recognition.Tell(MySql, "a table option", at.Span(first), "leave it out");
        var keeps = at.Find(first, "comment", "auto_increment") == at.End;
        var text = at.Text(first, last);
        return keeps
            ? Recognition.Exact(MySql, text, at.Span(first, last), "leave it out", "no table options", at.Delete(first, last))
            : Recognition.Offer(
                MySql, text, at.Span(first, last), "leave it out; COMMENT ON TABLE and the sequence's start are statements of their own",
                "no table options",
                "a comment and the start of the numbers are lost", at.Delete(first, last));
    }

    /// <summary><c>CREATE TABLE a LIKE b</c>.</summary>
    private static Recognition? Like(StatementTokens at)
    {
        if (!at.Is(at.Error, "like") || !at.Is(at.First, "create") || at.RelationAt(at.Error + 1, out var last) is null || last + 1 != at.End)
            return null;
        var written = $"({at.Text(at.Error, last)} {at.InCaseOf(at.Error, "INCLUDING ALL")})";
        return Recognition.Exact(
            MySql, "CREATE TABLE … LIKE", at.Span(at.Error), $"write {written}", written, at.Replace(at.Error, last, written));
    }

    /// <summary><c>CREATE TABLE a SELECT …</c>.</summary>
    private static Recognition? AsQuery(StatementTokens at)
    {
        if (!at.Is(at.Error, "select") || !at.Is(at.First, "create") || at.Enclosing(at.Error) >= 0 || at.Find(at.First, "table") > at.First + 2)
            return null;
        var name = at.Find(at.First, "table") + 1;
        if (at.Are(name, "if", "not", "exists")) name += 3;
        if (at.RelationAt(name, out var last) is null || last + 1 != at.Error) return null;
        return Recognition.Exact(
            MySql, "CREATE TABLE … SELECT without AS", at.Span(at.Error), "write AS SELECT", "AS SELECT",
            at.InsertBefore(at.Error, at.InCaseOf(at.Error, "AS ")));
    }
}
