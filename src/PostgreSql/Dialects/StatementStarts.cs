using DbImpact.PostgreSql.Parsing;

namespace DbImpact.PostgreSql.Dialects;

/// <summary>
/// Where the next statement begins in a text that ends its statements by lines, as scripts of SQL Server do: at GO, and at a line whose
/// first words begin a statement and cannot go on with the one before.
/// </summary>
internal static class StatementStarts
{
    private static readonly string[] Objects =
    [
        "table", "view", "function", "procedure", "proc", "database", "schema", "sequence", "type", "trigger", "role", "user", "login",
        "materialized", "extension", "synonym", "package", "domain",
    ];

    private static readonly string[] SessionSettings =
    [
        "identity_insert", "ansi_nulls", "quoted_identifier", "nocount", "names", "foreign_key_checks", "unique_checks", "sql_mode", "autocommit",
        "xact_abort",
    ];

    /// <summary>The first token behind the refused one with which another statement begins; the end where none does.</summary>
    public static int Next(StatementTokens at)
    {
        // What is still to come: the statement behind WITH, and the query of an INSERT or of a CREATE.
        var (owesStatement, owesQuery) = (at.IsAny(at.First, "explain", "prepare"), at.Is(at.First, "create"));
        var depth = 0;
        for (var i = at.First; i < at.End; i++)
        {
            if (at.Kind(i) is TokenKind.OpenParenthesis or TokenKind.OpenBracket) depth++;
            else if (at.Kind(i) is TokenKind.CloseParenthesis or TokenKind.CloseBracket) depth--;
            if (i > at.Error && at.BeginsLine(i))
            {
                if (IsGo(at, i)) return i;
                if (depth <= 0 && MayFollow(at, i) && Begins(at, i, owesStatement, owesStatement || owesQuery)) return i;
            }
            if (depth > 0) continue;
            if (BeginsWith(at, i)) owesStatement = true;
            else if (at.IsAny(i, "select", "values", "update", "delete", "merge", "exec")) (owesStatement, owesQuery) = (false, false);
            else if (at.Is(i, "insert")) (owesStatement, owesQuery) = (false, true);
        }
        return at.End;
    }

    /// <summary>sqlcmd's GO, alone on its line.</summary>
    public static bool IsGo(StatementTokens at, int index) => at.Is(index, "go") && at.BeginsLine(index) && at.EndsLine(index);

    /// <summary>Whether a statement may end with the token before.</summary>
    private static bool MayFollow(StatementTokens at, int index) =>
        (at.EndsOperand(index - 1) || at.IsAny(index - 1, "asc", "desc", "default", "on", "primary"))
        && !at.IsAny(index - 1, "explain", "minus", "begin", "atomic", "instead", "also", "of", "after", "before", "verbose");

    private static bool Begins(StatementTokens at, int index, bool owesStatement, bool owesQuery)
    {
        var next = index + 1;
        switch (StatementTokens.Fold(at.Text(index)))
        {
            case "create": return true;
            case "alter" or "drop": return at.IsAny(next, Objects) || (at.Is(next, "index") && !at.Is(at.First, "alter"));
            case "truncate": return at.Is(next, "table");
            case "select": return !owesQuery;
            case "with": return !owesQuery && BeginsWith(at, index);
            case "insert": return !owesStatement && (at.Is(next, "into") || HasBehindRelation(at, next, "values", "select"));
            case "replace": return at.Is(next, "into");
            case "update": return !owesStatement && HasBehindRelation(at, next, "set");
            case "delete": return !owesStatement && (at.Is(next, "from") || HasBehindRelation(at, next, "where", "from"));
            case "merge": return !owesStatement && (at.Is(next, "into") || HasBehindRelation(at, next, "using"));
            case "exec": return !owesQuery && at.IsName(next);
            case "call": return at.RelationAt(next, out var routine) is not null && at.Kind(routine + 1) == TokenKind.OpenParenthesis;
            case "grant" or "revoke": return at.Has(next) && !at.Is(next, "option");
            case "use": return at.IsName(next) && at.EndsLine(next);
            case "declare": return at.Text(next).StartsWith("@", System.StringComparison.Ordinal);
            case "set": return at.IsAny(next, SessionSettings) || at.Text(next).StartsWith("@", System.StringComparison.Ordinal);
            case "print": return at.Kind(next) == TokenKind.String;
            case "comment": return at.Is(next, "on");
            case "begin": return at.IsAny(next, "tran", "transaction", "try");
            case "commit" or "rollback": return at.EndsLine(index) || at.IsAny(next, "tran", "transaction", "work");
            case "lock" or "unlock": return at.Is(next, "tables");
            case "if":
                if (at.Is(next, "not")) next++;
                return at.IsAny(next, "exists", "object_id") && at.Kind(next + 1) == TokenKind.OpenParenthesis;
            default: return false;
        }
    }

    /// <summary>Whether the relation, or its alias, is followed by one of the words.</summary>
    private static bool HasBehindRelation(StatementTokens at, int index, params string[] words)
    {
        if (at.RelationAt(index, out var last) is null) return false;
        if (at.Kind(last + 1) == TokenKind.OpenParenthesis) last = at.Close(last + 1);
        for (var i = last + 1; i <= last + 3; i++)
            if (at.IsAny(i, words)) return true;
        return false;
    }

    /// <summary><c>WITH a AS (</c>, <c>WITH a (b) AS (</c>, <c>WITH RECURSIVE</c>.</summary>
    private static bool BeginsWith(StatementTokens at, int index)
    {
        if (!at.Is(index, "with")) return false;
        if (at.Is(index + 1, "recursive")) return true;
        if (!at.IsName(index + 1)) return false;
        var behind = at.Kind(index + 2) == TokenKind.OpenParenthesis ? at.Close(index + 2) + 1 : index + 2;
        return at.Is(behind, "as");
    }
}
