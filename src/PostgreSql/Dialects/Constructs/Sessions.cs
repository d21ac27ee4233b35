using DbImpact.PostgreSql.Parsing;

namespace DbImpact.PostgreSql.Dialects.Constructs;

/// <summary>Variables, control flow, calls of procedures, transactions and settings, and the statements that show what there is.</summary>
internal static class Sessions
{
    private static readonly string[] ServerSettings =
    [
        "nocount", "ansi_nulls", "ansi_padding", "ansi_warnings", "quoted_identifier", "arithabort", "concat_null_yields_null",
        "numeric_roundabort", "xact_abort", "fmtonly", "rowcount", "deadlock_priority", "lock_timeout",
    ];

    /// <summary>What SHOW CREATE shows.</summary>
    private static readonly string[] Created =
        ["table", "view", "database", "schema", "function", "procedure", "trigger", "event", "user"];

    public static Recognition? Recognize(StatementTokens at) =>
        Variables(at) ?? ControlFlow(at) ?? Procedures(at) ?? Transactions(at) ?? Settings(at) ?? Shows(at) ?? Locks(at);

    private static bool IsVariable(StatementTokens at, int index) =>
        (at.Kind(index) == TokenKind.Parameter && at.Text(index)[0] == '@')
        || (at.Kind(index) == TokenKind.Operator && at.Text(index) == "@" && at.Span(index).End == at.Span(index + 1).Start && at.IsName(index + 1));

    private static Recognition? Variables(StatementTokens at)
    {
        const string Instead = "a statement has no variables: pass a parameter, use WITH, or write a DO block in PL/pgSQL";
        if (at.Is(at.First, "declare") && at.Error <= at.First + 2 && IsVariable(at, at.First + 1))
            return Recognition.Tell(SqlDialects.SqlServer, "DECLARE of a variable", at.Span(at.First, at.First + 1), Instead);
        if (at.Is(at.First, "set") && at.Error <= at.First + 2 && IsVariable(at, at.First + 1))
            return Recognition.Tell(SqlDialects.MySql | SqlDialects.SqlServer, "SET of a variable", at.Span(at.First, at.First + 1), Instead);
        if (at.Kind(at.Error) == TokenKind.ColonEquals && (IsVariable(at, at.Error - 1) || IsVariable(at, at.Error - 2)) && at.IsAny(at.First, "select", "set", "update"))
            return Recognition.Tell(SqlDialects.MySql, "an assignment to a variable", at.Span(IsVariable(at, at.Error - 1) ? at.Error - 1 : at.Error - 2, at.Error), Instead);
        return null;
    }

    private static Recognition? ControlFlow(StatementTokens at)
    {
        var condition = at.Is(at.First + 1, "not") ? at.First + 2 : at.First + 1;
        // IF EXISTS with a name is a part of DROP and ALTER.
        var isPart = at.Is(condition, "exists") && at.Kind(condition + 1) != TokenKind.OpenParenthesis;
        if (at.Error == at.First && at.IsAny(at.First, "if", "while") && at.Has(at.First + 1) && !isPart)
            return Recognition.Tell(
                SqlDialects.MySql | SqlDialects.SqlServer,
                StatementTokens.Fold(at.Text(at.First)) == "if" ? "IF as a statement" : "WHILE as a statement",
                at.Span(at.First),
                "control flow stands in PL/pgSQL: DO $$ BEGIN … END $$; IF NOT EXISTS and ON CONFLICT often spare it");
        if (at.Error == at.First && at.Is(at.First, "print") && at.Has(at.First + 1))
            return Recognition.Tell(SqlDialects.SqlServer, "PRINT", at.Span(at.First), "RAISE NOTICE in PL/pgSQL tells something");
        if (at.Is(at.First, "begin") && at.Error == at.First + 1 && at.IsAny(at.Error, "try", "catch"))
            return Recognition.Tell(SqlDialects.SqlServer, "BEGIN TRY", at.Span(at.First, at.Error), "errors are caught by EXCEPTION in PL/pgSQL");
        return null;
    }

    private static Recognition? Procedures(StatementTokens at)
    {
        if (at.Error == at.First && at.Is(at.First, "exec")
            && (at.IsName(at.First + 1) || at.Kind(at.First + 1) is TokenKind.OpenParenthesis or TokenKind.Parameter))
            return Recognition.Tell(SqlDialects.SqlServer, "EXEC", at.Span(at.First), "write CALL procedure(…), or SELECT for a function");
        if (at.Is(at.First, "execute") && at.IsName(at.First + 1) && at.Error > at.First + 1
            && (IsVariable(at, at.Error) || at.Kind(at.Error) is TokenKind.String or TokenKind.Integer or TokenKind.Dot))
            return Recognition.Tell(SqlDialects.SqlServer, "EXECUTE of a procedure", at.Span(at.First),
                "write CALL procedure(…), or SELECT for a function");
        return null;
    }

    private static Recognition? Transactions(StatementTokens at)
    {
        if (at.Error != at.First + 1 || !at.Is(at.Error, "tran") || !at.IsAny(at.First, "begin", "commit", "rollback", "save")) return null;
        var verb = at.Text(at.First).ToUpperInvariant();
        if (verb == "SAVE") return Recognition.Tell(SqlDialects.SqlServer, "SAVE TRAN", at.Span(at.First, at.Error), "write SAVEPOINT name");
        if (at.Has(at.Error + 1))
            return Recognition.Tell(SqlDialects.SqlServer, verb + " TRAN", at.Span(at.First, at.Error), $"write {verb}, without a name");
        var written = at.InCaseOf(at.Error, "TRANSACTION");
        return Recognition.Exact(
            SqlDialects.SqlServer, verb + " TRAN", at.Span(at.First, at.Error), $"write {verb}", written, at.Replace(at.Error, at.Error, written));
    }

    private static Recognition? Settings(StatementTokens at)
    {
        if (!at.Is(at.First, "set")) return null;
        if (at.Is(at.First + 1, "identity_insert") && at.Error <= at.First + 4)
            return Recognition.Tell(
                SqlDialects.SqlServer, "SET IDENTITY_INSERT", at.Span(at.First, at.First + 1),
                "write OVERRIDING SYSTEM VALUE before VALUES in the INSERT");
        if (at.IsAny(at.First + 1, ServerSettings) && at.Error == at.First + 2
            && (at.IsAny(at.Error, "on", "off") || at.Kind(at.Error) == TokenKind.Integer))
            return Recognition.Tell(
                SqlDialects.SqlServer, $"SET {at.Text(at.First + 1).ToUpperInvariant()}", at.Span(at.First, at.First + 1),
                "there is no such setting, and none is needed");
        return null;
    }

    private static Recognition? Shows(StatementTokens at)
    {
        const SqlDialects Dialect = SqlDialects.MySql;
        if (at.Error == at.First && at.IsAny(at.First, "describe", "desc") && at.IsName(at.First + 1))
            return Recognition.Tell(
                Dialect | SqlDialects.Oracle, "DESCRIBE", at.Span(at.First), "columns are read from information_schema.columns; psql has \\d");
        if (!at.Is(at.First, "show") || at.Error == at.First) return null;
        var what = at.Is(at.First + 1, "full") ? at.First + 2 : at.First + 1;
        var isList = at.IsAny(what + 1, "from", "in", "like", "where") || !at.Has(what + 1);
        var isScope = at.IsAny(what + 1, "variables", "status");
        var (name, instead) = StatementTokens.Fold(at.Text(what)) switch
        {
            "columns" or "fields" when isList => ("SHOW COLUMNS", "read information_schema.columns"),
            "index" or "indexes" or "keys" when isList => ("SHOW INDEX", "read pg_indexes"),
            "tables" when isList => ("SHOW TABLES", "read information_schema.tables"),
            "table" when at.Is(what + 1, "status") => ("SHOW TABLE STATUS", "read pg_class"),
            "databases" when isList => ("SHOW DATABASES", "read pg_database"),
            "create" when at.IsAny(what + 1, Created) => ("SHOW CREATE", "pg_dump --schema-only writes definitions"),
            "variables" when isList => ("SHOW VARIABLES", "read pg_settings"),
            "global" or "session" when isScope => ("SHOW VARIABLES", "read pg_settings"),
            _ => (null, ""),
        };
        return name is null ? null : Recognition.Tell(Dialect, name, at.Span(at.First, what), instead);
    }

    private static Recognition? Locks(StatementTokens at)
    {
        if (at.Are(at.First, "lock", "tables") && at.Error > at.First + 1)
            return Recognition.Tell(SqlDialects.MySql, "LOCK TABLES", at.Span(at.First, at.First + 1),
                "write LOCK TABLE … IN … MODE in a transaction");
        if (at.Error == at.First && at.Is(at.First, "unlock"))
            return Recognition.Tell(SqlDialects.MySql, "UNLOCK TABLES", at.Span(at.First), "locks end with their transaction");
        if (at.Are(at.First, "load", "data") && at.Error == at.First + 1)
            return Recognition.Tell(SqlDialects.MySql, "LOAD DATA", at.Span(at.First, at.First + 1), "write COPY table FROM …");
        return null;
    }
}
