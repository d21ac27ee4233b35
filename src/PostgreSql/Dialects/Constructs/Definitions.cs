using DbImpact.PostgreSql.Parsing;

namespace DbImpact.PostgreSql.Dialects.Constructs;

/// <summary>Routines, triggers, users and privileges.</summary>
internal static class Definitions
{
    private const SqlDialects MySql = SqlDialects.MySql;

    public static Recognition? Recognize(StatementTokens at) => Routine(at) ?? Users(at) ?? CreateDatabase(at);

    private static Recognition? Routine(StatementTokens at)
    {
        if (!at.IsAny(at.First, "create", "alter")) return null;
        if (at.Is(at.Error, "definer") && at.Kind(at.Error + 1) == TokenKind.Equals)
            return Recognition.Tell(MySql, "DEFINER", at.Span(at.Error), "SECURITY DEFINER makes a function run with its owner's rights");
        var what = at.Find(at.First, "procedure", "function", "trigger");
        if (!at.IsAny(what, "procedure", "function", "trigger") || what > at.First + 3) return null;
        // A body that begins so is PostgreSQL's own from 14 on.
        if (at.Are(at.Error, "begin", "atomic") || (at.Is(at.Error, "return") && at.Find(at.First, "language") < at.Error))
            return null;
        var isVariable = at.Kind(at.Error) is TokenKind.Parameter or TokenKind.Operator && at.Text(at.Error)[0] == '@'
            && !at.Is(at.Error - 1, "returns");
        var isBody = isVariable || IsBody(at, at.Error) || at.Is(at.Error - 1, "begin");
        if (!isBody || (at.Is(at.First, "alter") && !at.IsAny(at.Error + 1, "begin", "select", "insert", "update", "delete", "declare", "set", "if")))
            return null;
        var name = at.Text(what).ToUpperInvariant();
        return Recognition.Tell(
            MySql | SqlDialects.SqlServer | SqlDialects.Oracle, $"a body of CREATE {name} that is not in quotes", at.Span(at.Error),
            name == "TRIGGER" ? "a trigger executes a function, whose body is written in PL/pgSQL" : "write LANGUAGE plpgsql AS $$ BEGIN … END $$");
    }

    private static bool IsBody(StatementTokens at, int index) =>
        at.IsAny(index, "begin", "return", "declare", "set", "deterministic")
        || (at.IsAny(index, "is", "as") && at.Has(index + 1) && at.Kind(index + 1) != TokenKind.String)
        || (at.Is(index - 1, "as") && at.Is(index, "select"));

    /// <summary><c>'user'@'host'</c>, <c>IDENTIFIED BY</c>, <c>GRANT … ON db.*</c>.</summary>
    private static Recognition? Users(StatementTokens at)
    {
        if (at.Is(at.Error, "identified") && at.Is(at.Error + 1, "by"))
            return Recognition.Tell(
                MySql | SqlDialects.Oracle, "IDENTIFIED BY", at.Span(at.Error, at.Error + 1), "write PASSWORD '…'");
        var isUser = at.Kind(at.Error) == TokenKind.String && at.Text(at.Error + 1) == "@" && at.Kind(at.Error + 2) == TokenKind.String;
        if (isUser && at.IsAny(at.First, "create", "drop", "grant", "revoke", "alter"))
            return Recognition.Tell(MySql, "'user'@'host'", at.Span(at.Error, at.Error + 2),
                "a role has a plain name, and pg_hba.conf says from where it may come");
        var star = at.Kind(at.Error) == TokenKind.Star ? at.Error : at.Error - 1;
        if (at.Kind(star) == TokenKind.Star && at.IsAny(at.First, "grant", "revoke") && (at.Kind(star - 1) == TokenKind.Dot || at.Is(star - 1, "on")))
            return Recognition.Tell(MySql, "ON database.*", at.Span(star), "write ON ALL TABLES IN SCHEMA name");
        return null;
    }

    private static Recognition? CreateDatabase(StatementTokens at)
    {
        if (!at.IsAny(at.First, "create", "alter") || !at.IsAny(at.First + 1, "database", "schema")) return null;
        var set = at.Is(at.Error, "default") ? at.Error + 1 : at.Error;
        if (at.Are(at.First, "create", "database", "if") && at.Error == at.First + 2 || at.Are(at.First, "create", "database", "if", "not", "exists"))
            return Recognition.Tell(MySql, "CREATE DATABASE IF NOT EXISTS", at.Span(at.First + 2, at.First + 4),
                "ask pg_database before, or make a schema");
        if (!at.IsAny(set, "character", "charset", "collate")) return null;
        return Recognition.Tell(MySql, "a database's character set", at.Span(set), "write ENCODING 'UTF8' and LOCALE '…'");
    }
}
