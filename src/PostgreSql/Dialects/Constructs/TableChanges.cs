using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Parsing;

namespace DbImpact.PostgreSql.Dialects.Constructs;

/// <summary>Actions of ALTER TABLE, and statements that rename and drop.</summary>
internal static class TableChanges
{
    public static Recognition? Recognize(StatementTokens at) => RenameTable(at) ?? DropIndex(at) ?? Actions(at);

    /// <summary>
    /// What is recognised in an ALTER TABLE that also has <c>ADD INDEX k (a)</c>: to PostgreSQL that adds a column <c>index</c> of a type
    /// <c>k</c>, and with the rest mended it would be taken so. Both are told.
    /// </summary>
    public static Recognition WithAddedIndexes(StatementTokens at, Recognition recognition)
    {
        if (!at.Are(at.First, "alter", "table")) return recognition;
        var constructs = new List<DialectConstruct>();
        for (var add = at.Find(at.First, "add"); at.Is(add, "add"); add = at.Find(add + 1, "add"))
        {
            var key = at.IsAny(add + 1, "fulltext", "spatial") ? add + 2 : add + 1;
            if (!at.IsAny(key, "index", "key") || recognition.Constructs.Any(construct => construct.Span.Overlaps(at.Span(key)))) continue;
            var open = at.IsName(key + 1) ? key + 2 : key + 1;
            // A type's modifiers are numbers, and an index has columns.
            if (at.Kind(open) != TokenKind.OpenParenthesis || !at.IsName(open + 1)) continue;
            constructs.AddRange(TableDefinitions.KeyInTable(at, add + 1, key).Constructs);
        }
        if (constructs.Count == 0) return recognition;
        return Recognition.Of([.. recognition.Constructs.Select(construct => construct.At(construct.Span, [])), .. constructs], []);
    }

    /// <summary><c>RENAME TABLE a TO b</c>.</summary>
    private static Recognition? RenameTable(StatementTokens at)
    {
        if (at.Error != at.First || !at.Are(at.First, "rename", "table") || at.RelationAt(at.First + 2, out var last) is null
            || !at.Is(last + 1, "to")) return null;
        const string Instead = "write ALTER TABLE … RENAME TO …";
        if (at.RelationAt(last + 2, out var end) is not { Schema: null } || end + 1 != at.End)
            return Recognition.Tell(SqlDialects.MySql, "RENAME TABLE", at.Span(at.First, at.First + 1), Instead);
        return Recognition.Exact(
            SqlDialects.MySql, "RENAME TABLE", at.Span(at.First, at.First + 1), Instead, "ALTER TABLE … RENAME TO",
            at.Replace(at.First, at.First, at.InCaseOf(at.First, "ALTER")), at.InsertBefore(last + 1, at.InCaseOf(at.First, "RENAME ")));
    }

    /// <summary><c>DROP INDEX i ON t</c>.</summary>
    private static Recognition? DropIndex(StatementTokens at)
    {
        if (!at.Are(at.First, "drop", "index") || !at.Is(at.Error, "on") || at.RelationAt(at.Error + 1, out var last) is null || last + 1 != at.End)
            return null;
        return Recognition.Exact(
            SqlDialects.MySql | SqlDialects.SqlServer, "DROP INDEX … ON", at.Span(at.Error, last),
            "leave the table out: an index's name is the schema's",
            "DROP INDEX", at.Delete(at.Error, last));
    }

    private static Recognition? Actions(StatementTokens at)
    {
        if (!at.Are(at.First, "alter", "table")) return null;
        var error = at.Error;
        if (at.IsAny(error, "modify", "change") && at.Has(error + 1))
        {
            var instead = at.Is(error, "modify")
                ? "write ALTER COLUMN name TYPE type, ALTER COLUMN name SET NOT NULL, each an action of its own"
                : "write RENAME COLUMN old TO new in a statement of its own, and ALTER COLUMN name TYPE type";
            return Recognition.Tell(
                SqlDialects.MySql | (at.Is(error, "modify") ? SqlDialects.Oracle : 0), at.Text(error).ToUpperInvariant(), at.Span(error), instead);
        }
        if (at.Is(error, "after") && at.IsName(error + 1) && !at.BeginsLine(error + 1))
            return Recognition.Offer(
                SqlDialects.MySql, "AFTER", at.Span(error, error + 1), "leave it out: a new column comes last", "no AFTER",
                "the column comes last", at.Delete(error, error + 1));
        if (at.Is(error, "first")
            && at.IsAny(error - 1, "null", "unsigned") | at.IsName(error - 1) | at.Kind(error - 1) == TokenKind.CloseParenthesis)
            return Recognition.Offer(
                SqlDialects.MySql, "FIRST", at.Span(error), "leave it out: a new column comes last", "no FIRST", "the column comes last",
                at.Delete(error, error));
        if (at.Is(at.Find(at.First, "drop"), "drop") && at.Is(error, "foreign") && at.Is(error - 1, "drop") && at.Is(error + 1, "key"))
            return Recognition.Exact(
                SqlDialects.MySql, "DROP FOREIGN KEY", at.Span(error, error + 1), "write DROP CONSTRAINT", "DROP CONSTRAINT",
                at.Replace(error, error + 1, at.InCaseOf(error, "CONSTRAINT")));
        if (at.Is(error, "primary") && at.Is(error - 1, "drop"))
            return Recognition.Tell(SqlDialects.MySql, "DROP PRIMARY KEY", at.Span(error - 1, error + 1),
                "write DROP CONSTRAINT name, which is table_pkey unless it was given");
        return AlterColumnType(at) ?? AddSeveral(at) ?? WithCheck(at);
    }

    /// <summary><c>ALTER COLUMN c varchar(10) NOT NULL</c>.</summary>
    private static Recognition? AlterColumnType(StatementTokens at)
    {
        var column = at.Error - 1;
        if (!at.IsName(column) || !at.Are(column - 2, "alter", "column") || at.Kind(at.Error) is not (TokenKind.Keyword or TokenKind.Identifier))
            return null;
        const string Instead = "write ALTER COLUMN name TYPE type, and SET NOT NULL or DROP NOT NULL as an action of its own";
        var end = at.Find(at.Error, "null", "not");
        if (end != at.End) return Recognition.Tell(SqlDialects.SqlServer, "ALTER COLUMN without TYPE", at.Span(at.Error, end - 1), Instead);
        return Recognition.Offer(
            SqlDialects.SqlServer, "ALTER COLUMN without TYPE", at.Span(at.Error, at.End - 1), Instead, "TYPE " + at.Text(at.Error, at.End - 1),
            "SQL Server also lets the column be null", at.InsertBefore(at.Error, at.InCaseOf(at.First, "TYPE ")));
    }

    /// <summary><c>ADD a int, b int</c>, <c>ADD (a int, b int)</c>.</summary>
    private static Recognition? AddSeveral(StatementTokens at)
    {
        if (at.Kind(at.Error) == TokenKind.OpenParenthesis && at.IsAny(at.Error - 1, "add", "column"))
            return Recognition.Tell(
                SqlDialects.MySql | SqlDialects.Oracle, "ADD (…)", at.Span(at.Error - 1), "write ADD COLUMN before each column, without parentheses");
        if (at.Kind(at.Error - 1) != TokenKind.Comma || !at.IsName(at.Error) || !at.Is(at.Find(at.First, "add"), "add")
            || at.Enclosing(at.Error) >= 0) return null;
        if (!at.IsName(at.Error + 1) || at.IsAny(at.Error + 1, "set", "drop", "type", "add", "reset", "restart")
            || at.IsAny(at.Error, "modify", "change", "convert", "order", "engine")) return null;
        return Recognition.Exact(
            SqlDialects.SqlServer, "ADD of several columns", at.Span(at.Error), "write ADD before each column", "ADD " + at.Text(at.Error),
            at.InsertBefore(at.Error, at.InCaseOf(at.Find(at.First, "add"), "ADD ")));
    }

    /// <summary><c>ALTER TABLE t WITH CHECK ADD CONSTRAINT …</c>, <c>CHECK CONSTRAINT …</c>.</summary>
    private static Recognition? WithCheck(StatementTokens at)
    {
        if (!at.Is(at.Error, "with") || !at.IsAny(at.Error + 1, "check", "nocheck")) return null;
        return at.Is(at.Error + 1, "check")
            ? Recognition.Exact(
                SqlDialects.SqlServer, "WITH CHECK", at.Span(at.Error, at.Error + 1), "leave it out", "no WITH CHECK",
                at.Delete(at.Error, at.Error + 1))
            : Recognition.Tell(
                SqlDialects.SqlServer, "WITH NOCHECK", at.Span(at.Error, at.Error + 1), "write NOT VALID behind the constraint",
                at.Delete(at.Error, at.Error + 1));
    }
}
