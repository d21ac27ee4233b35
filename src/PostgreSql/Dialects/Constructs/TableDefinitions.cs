using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects.Constructs;

/// <summary>Columns, keys and options of CREATE TABLE; columns of ALTER TABLE too.</summary>
internal static class TableDefinitions
{
    private const SqlDialects MySql = SqlDialects.MySql;

    private const SqlDialects SqlServer = SqlDialects.SqlServer;

    private const SqlDialects KeyOrderDialects = SqlDialects.MySql | SqlDialects.SqlServer | SqlDialects.Sqlite;

    private static readonly string[] IntegerTypes = ["int", "integer", "bigint", "smallint", "tinyint", "mediumint"];

    public static Recognition? Recognize(StatementTokens at)
    {
        if (!at.IsAny(at.First, "create", "alter")) return null;
        return TypeWithLength(at) ?? ConflictClause(at) ?? KeyOrder(at) ?? ColumnWord(at) ?? Keys(at) ?? TableTails.Recognize(at) ?? Like(at) ?? AsQuery(at) ?? ColumnWithoutType(at);
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
        if (at.Is(error, "identity") && at.Find(at.First, "table") <= at.First + 3) return ServerIdentity(at);
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
        if (at.IsAny(error, "enable", "validate") && at.Is(at.First + 1, "table")
            && (error + 1 == at.End || at.Kind(error + 1) is TokenKind.Comma or TokenKind.CloseParenthesis || at.Is(error + 1, "validate")))
            return Recognition.Exact(
                SqlDialects.Oracle, at.Text(error).ToUpperInvariant(), at.Span(error), "leave it out", "no " + at.Text(error),
                at.Delete(error, error));
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
        if (at.Kind(at.Error - 1) == TokenKind.Comma || at.Is(at.Error - 2, "alter") || at.Is(at.Error - 1, "replica")) return null;
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
        if (at.IsName(last + 1) && !at.IsAny(last + 1, "not", "clustered", "nonclustered", "rowguidcol")) return null;
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
            if (at.Kind(open) != TokenKind.OpenParenthesis) return UniqueColumn(at);
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
        return KeyInTable(
            at, start, first,
            at.Kind(start - 1) == TokenKind.Comma ? [new SqlEdit(SqlSpan.FromBounds(at.Span(start - 1).Start, at.Span(close).End), "")] : []);
    }

    public static Recognition KeyInTable(StatementTokens at, int first, int last, params SqlEdit[] reading) =>
        Recognition.Tell(
            MySql, $"{at.Text(first, last).ToUpperInvariant()} in a table", at.Span(first, last),
            "write CREATE INDEX name ON table (columns) behind it", reading);

    /// <summary><c>a int UNIQUE KEY</c>.</summary>
    private static Recognition? UniqueColumn(StatementTokens at) =>
        !at.Is(at.Error, "key") || !at.EndsOperand(at.Error - 2) ? null
        : Recognition.Exact(MySql, "UNIQUE KEY", at.Span(at.Error - 1, at.Error), "write UNIQUE", "UNIQUE", at.Delete(at.Error, at.Error));

    /// <summary><c>PRIMARY KEY ASC</c>, <c>PRIMARY KEY (a ASC, b DESC)</c>.</summary>
    private static Recognition? KeyOrder(StatementTokens at)
    {
        if (!at.IsAny(at.Error, "asc", "desc") || at.Find(at.First, "table") > at.First + 3) return null;
        var isInList = at.Enclosing(at.Error) is > 0 and var open && at.IsName(at.Error - 1)
            && at.Kind(at.Error + 1) is TokenKind.Comma or TokenKind.CloseParenthesis && at.EndsOperand(open - 1);
        if (!isInList && !at.IsAny(at.Error - 1, "key", "unique")) return null;
        return at.Is(at.Error, "asc")
            ? Recognition.Exact(
                KeyOrderDialects, "ASC", at.Span(at.Error), "leave it out, a key's index is read in both directions", "no ASC",
                at.Delete(at.Error, at.Error))
            : Recognition.Offer(
                KeyOrderDialects, "DESC", at.Span(at.Error), "leave it out", "no DESC",
                "the key's index is in ascending order, and is read in both directions", at.Delete(at.Error, at.Error));
    }

    /// <summary><c>PRIMARY KEY ON CONFLICT REPLACE</c>: all but ABORT do something else than PostgreSQL.</summary>
    private static Recognition? ConflictClause(StatementTokens at)
    {
        var on = at.Is(at.Error, "on") ? at.Error : at.Error - 1;
        if (!at.Are(on, "on", "conflict") || !at.IsAny(on + 2, "replace", "ignore", "abort", "fail", "rollback")) return null;
        var name = "ON CONFLICT " + at.Text(on + 2).ToUpperInvariant();
        var edit = at.Delete(on, on + 2);
        return at.Is(on + 2, "abort")
            ? Recognition.Exact(SqlDialects.Sqlite, name, at.Span(on, on + 2), "leave it out", "no ON CONFLICT", edit)
            : Recognition.Tell(
                SqlDialects.Sqlite, name, at.Span(on, on + 2), "each INSERT says what a conflict does: ON CONFLICT (key) DO …", edit);
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
