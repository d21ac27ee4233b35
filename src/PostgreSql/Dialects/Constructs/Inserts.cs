using System;
using System.Collections.Generic;
using System.Text;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects.Constructs;

/// <summary>INSERT's variants and what they do with rows that are there already.</summary>
internal static class Inserts
{
    public static Recognition? Recognize(StatementTokens at) =>
        Replace(at) ?? Ignore(at) ?? OrAction(at) ?? WithSet(at) ?? WithoutValues(at) ?? OnDuplicateKey(at) ?? WithoutInto(at) ?? Output(at);

    /// <summary><c>REPLACE INTO t …</c>.</summary>
    private static Recognition? Replace(StatementTokens at)
    {
        if (at.Error != at.First || !at.Is(at.First, "replace")) return null;
        var into = at.Is(at.First + 1, "into");
        if (!into)
        {
            if (at.RelationAt(at.First + 1, out var last) is null) return null;
            var behind = at.Kind(last + 1) == TokenKind.OpenParenthesis ? at.Close(last + 1) + 1 : last + 1;
            if (!at.IsAny(behind, "values", "value", "select", "set", "table")) return null;
        }
        return Recognition.Tell(
            SqlDialects.MySql | SqlDialects.Sqlite,
            "REPLACE INTO",
            into ? at.Span(at.First, at.First + 1) : at.Span(at.First),
            "write INSERT … ON CONFLICT (key) DO UPDATE SET …",
            at.Replace(at.First, at.First, at.InCaseOf(at.First, into ? "INSERT" : "INSERT INTO")));
    }

    /// <summary><c>INSERT IGNORE INTO t …</c>.</summary>
    private static Recognition? Ignore(StatementTokens at)
    {
        if (!at.Is(at.First, "insert") || at.Error != at.First + 1 || !at.IsAny(at.Error, "ignore", "low_priority", "delayed", "high_priority"))
            return null;
        if (!at.Is(at.Error, "ignore"))
        {
            return Recognition.Exact(
                SqlDialects.MySql, $"INSERT {at.Text(at.Error)}", at.Span(at.Error), "leave it out", "INSERT", at.Delete(at.Error, at.Error));
        }
        return DoNothing(at, SqlDialects.MySql, "INSERT IGNORE", at.Error, at.Error,
            "rows that fail for another reason than a conflict are not ignored");
    }

    /// <summary><c>INSERT OR REPLACE INTO t …</c>, <c>INSERT OR IGNORE …</c>.</summary>
    private static Recognition? OrAction(StatementTokens at)
    {
        if (!at.Is(at.First, "insert") || at.Error != at.First + 1 || !at.Is(at.Error, "or")) return null;
        if (at.Is(at.Error + 1, "ignore"))
        {
            return DoNothing(
                at, SqlDialects.Sqlite, "INSERT OR IGNORE", at.Error, at.Error + 1,
                "rows that fail for another reason than a conflict are not ignored");
        }
        if (!at.IsAny(at.Error + 1, "replace", "abort", "fail", "rollback")) return null;
        return Recognition.Tell(
            SqlDialects.Sqlite,
            $"INSERT OR {at.Text(at.Error + 1).ToUpperInvariant()}",
            at.Span(at.Error, at.Error + 1),
            "write INSERT … ON CONFLICT (key) DO UPDATE SET …",
            at.Delete(at.Error, at.Error + 1));
    }

    private static Recognition DoNothing(StatementTokens at, SqlDialects dialect, string name, int first, int last, string difference)
    {
        const string Instead = "write ON CONFLICT DO NOTHING at the end";
        var without = at.Delete(first, last);
        var end = at.Find(first, "returning", "on");
        if (at.Is(end, "on") || at.IsUncertain(at.Span(first, at.End - 1)))
            return Recognition.Tell(dialect, name, at.Span(at.First, last), Instead, without);
        var written = at.InCaseOf(first, "ON CONFLICT DO NOTHING");
        return Recognition.Offer(
            dialect, name, at.Span(at.First, last), Instead, written, difference, without, at.InsertAfter(end - 1, " " + written));
    }

    /// <summary><c>INSERT INTO t SET a = 1, b = 2</c>.</summary>
    private static Recognition? WithSet(StatementTokens at)
    {
        if (!at.Are(at.First, "insert", "into") || !at.Is(at.Error, "set") || at.RelationAt(at.First + 2, out var last) is null
            || at.Error != last + 1) return null;
        const string Instead = "write (columns) VALUES (values)";
        var end = at.Find(at.Error + 1, "on", "returning");
        var columns = new StringBuilder();
        var values = new StringBuilder();
        var tell = Recognition.Tell(SqlDialects.MySql, "INSERT … SET", at.Span(at.Error), Instead);
        for (var i = at.Error + 1; i < end;)
        {
            var next = at.Find(i, TokenKind.Comma);
            if (next > end) next = end;
            var name = at.Kind(i + 1) == TokenKind.Dot ? i + 2 : i;
            if (!at.IsName(name) || at.Kind(name + 1) != TokenKind.Equals || next <= name + 2) return tell;
            Append(columns, at.Text(name));
            Append(values, at.Text(name + 2, next - 1));
            i = next + 1;
        }
        if (columns.Length == 0 || at.IsUncertain(at.Span(at.Error, end - 1))) return tell;
        var written = $"({columns}) {at.InCaseOf(at.Error, "VALUES")} ({values})";
        return Recognition.Exact(SqlDialects.MySql, "INSERT … SET", at.Span(at.Error), Instead, written, at.Replace(at.Error, end - 1, written));
    }

    /// <summary><c>INSERT INTO t () VALUES ()</c>, <c>INSERT INTO t VALUES ()</c>.</summary>
    private static Recognition? WithoutValues(StatementTokens at)
    {
        if (!at.Are(at.First, "insert", "into") || at.RelationAt(at.First + 2, out var last) is null) return null;
        var values = at.Kind(last + 1) == TokenKind.OpenParenthesis ? at.Close(last + 1) + 1 : last + 1;
        var isEmpty = at.Kind(values + 1) == TokenKind.OpenParenthesis && at.Kind(values + 2) == TokenKind.CloseParenthesis;
        if (!isEmpty || !at.IsAny(values, "values", "value") || at.Error > values + 2 || at.IsUncertain(at.Span(last, values + 2))
            || at.Kind(values + 3) == TokenKind.Comma) return null;
        var written = at.InCaseOf(values, "DEFAULT VALUES");
        return Recognition.Exact(
            SqlDialects.MySql, "VALUES ()", at.Span(values, values + 2), $"write {written}", written,
            at.Replace(last + 1, values + 2, written));
    }

    /// <summary>
    /// <c>ON DUPLICATE KEY UPDATE a = VALUES(a)</c>: mended where the database tells which unique index is meant, and what each name in
    /// the values is.
    /// </summary>
    private static Recognition? OnDuplicateKey(StatementTokens at)
    {
        // Before it a row may get a name.
        var on = at.Is(at.Error, "on") ? at.Error : at.Is(at.Error, "as") ? at.Error + 2 : at.Error - 1;
        if (!at.Are(on, "on", "duplicate", "key", "update")) return null;
        const string Name = "ON DUPLICATE KEY UPDATE";
        const string Instead = "write ON CONFLICT (columns of a unique index) DO UPDATE SET …, with excluded.column for VALUES(column)";
        var span = at.Span(on, on + 3);
        var update = AssignmentEdits(at, on + 4, out var isCertain);
        if (ConflictTarget(at) is not { } target || update is null || !isCertain || on > at.Error)
            return Recognition.Tell(SqlDialects.MySql, Name, span, Instead, at.Delete(Math.Min(on, at.Error), at.End - 1));
        var written = at.InCaseOf(on, "ON CONFLICT ") + "(" + string.Join(", ", target) + ")" + at.InCaseOf(on, " DO UPDATE SET");
        update.Insert(0, at.Replace(on, on + 3, written));
        return Recognition.Exact(SqlDialects.MySql, Name, span, $"write {written} …, with excluded.column for VALUES(column)", written, [.. update]);
    }

    private static IReadOnlyList<string>? ConflictTarget(StatementTokens at)
    {
        if (!at.Are(at.First, "insert", "into") || at.RelationAt(at.First + 2, out var last) is not { } relation) return null;
        if (at.Kind(last + 1) != TokenKind.OpenParenthesis || at.IsUncertain(at.Span(at.First, at.Close(last + 1)))) return null;
        var columns = new List<string>();
        for (var i = last + 2; i < at.Close(last + 1); i += 2)
        {
            if (!at.IsName(i) || at.Kind(i + 1) is not (TokenKind.Comma or TokenKind.CloseParenthesis)) return null;
            columns.Add(at.NameAt(i));
        }
        if (at.Catalog.ConflictTarget(relation.Schema, relation.Name, columns) is not { } target) return null;
        var quoted = new string[target.Count];
        for (var i = 0; i < quoted.Length; i++) quoted[i] = Identifiers.Quote(target[i]);
        return quoted;
    }

    /// <summary>What the assignments need: <c>VALUES(a)</c> becomes <c>excluded.a</c>, and a bare column of the table gets its name.</summary>
    private static List<SqlEdit>? AssignmentEdits(StatementTokens at, int from, out bool isCertain)
    {
        isCertain = true;
        if (at.RelationAt(at.First + 2, out _) is not { } relation || at.IsUncertain(at.Span(from, at.End - 1))) return null;
        var edits = new List<SqlEdit>();
        for (var i = from; i < at.End; i++)
        {
            if (at.Are(i, "values") && at.Kind(i + 1) == TokenKind.OpenParenthesis && at.IsName(i + 2)
                && at.Kind(i + 3) == TokenKind.CloseParenthesis)
            {
                edits.Add(at.Replace(i, i + 3, "excluded." + at.Text(i + 2)));
                i += 3;
                continue;
            }
            var isTarget = (i == from || at.Kind(i - 1) == TokenKind.Comma) && at.Kind(i + 1) == TokenKind.Equals;
            if (isTarget || at.Kind(i) != TokenKind.Identifier && !at.IsName(i)) continue;
            if (at.Kind(i + 1) is TokenKind.OpenParenthesis) continue;
            // A qualified name, a query, a new row's alias: what they mean here is not known.
            if (at.Kind(i + 1) == TokenKind.Dot || at.Kind(i - 1) == TokenKind.Dot
                || !at.Catalog.HasColumn(relation.Schema, relation.Name, at.NameAt(i)))
            {
                isCertain = false;
                return edits;
            }
            edits.Add(at.InsertBefore(i, Identifiers.Quote(relation.Name) + "."));
        }
        return edits;
    }

    /// <summary><c>INSERT t …</c>, <c>MERGE t …</c>.</summary>
    private static Recognition? WithoutInto(StatementTokens at)
    {
        var first = at.Error - 1;
        var isMain = first == at.First || (at.Is(at.First, "with") && at.Kind(first - 1) == TokenKind.CloseParenthesis && at.Enclosing(first) < 0);
        if (!at.IsAny(first, "insert", "merge") || !isMain) return null;
        if (at.Is(first, "merge") && at.Options.ServerVersion < 15) return null;
        if (at.RelationAt(at.Error, out var last) is null || (at.Is(at.Error, "top") && at.Kind(at.Error + 1) == TokenKind.OpenParenthesis)
            || !(at.Kind(last + 1) == TokenKind.OpenParenthesis || at.IsAny(last + 1, "values", "select", "as", "using")))
            return null;
        var verb = at.Text(first).ToUpperInvariant();
        var into = at.InCaseOf(first, " INTO");
        return Recognition.Exact(
            at.Is(first, "merge") ? SqlDialects.SqlServer : SqlDialects.MySql | SqlDialects.SqlServer, $"{verb} without INTO", at.Span(first),
            $"write {verb} INTO", verb + " INTO",
            at.InsertAfter(first, into));
    }

    /// <summary><c>OUTPUT inserted.id</c>, also of UPDATE and DELETE.</summary>
    private static Recognition? Output(StatementTokens at)
    {
        if (!at.IsAny(at.First, "insert", "update", "delete", "merge")) return null;
        var output = at.Error;
        while (output > at.First && output >= at.Error - 2 && !at.Is(output, "output")) output--;
        if (!at.Is(output, "output") || !at.IsAny(output + 1, "inserted", "deleted") || at.Kind(output + 2) != TokenKind.Dot) return null;
        var row = at.Is(at.First, "delete") ? "deleted" : "inserted";
        var list = new StringBuilder();
        var i = output + 1;
        var isPlain = !at.Is(at.First, "merge");
        while (at.IsAny(i, "inserted", "deleted") && at.Kind(i + 1) == TokenKind.Dot && (at.IsName(i + 2) || at.Kind(i + 2) == TokenKind.Star))
        {
            isPlain &= at.Is(i, row);
            Append(list, at.Text(i + 2));
            i += 3;
            if (at.Is(i, "as") && at.IsName(i + 1))
            {
                list.Append(' ').Append(at.Text(i, i + 1));
                i += 2;
            }
            if (at.Kind(i) != TokenKind.Comma) break;
            i++;
        }
        const string Instead = "put RETURNING and the columns at the end";
        var end = at.End;
        isPlain &= at.IsAny(i, "values", "select", "where", "default") || i == end;
        if (!isPlain || at.IsUncertain(at.Span(output, end - 1)))
            return Recognition.Tell(SqlDialects.SqlServer, "OUTPUT", at.Span(output), Instead);
        var written = at.InCaseOf(output, "RETURNING ") + list;
        return Recognition.Exact(
            SqlDialects.SqlServer, "OUTPUT", at.Span(output, i - 1), $"put {written} at the end", written, at.Delete(output, i - 1),
            at.InsertAfter(end - 1, " " + written));
    }

    private static void Append(StringBuilder list, string item)
    {
        if (list.Length > 0) list.Append(", ");
        list.Append(item);
    }
}
