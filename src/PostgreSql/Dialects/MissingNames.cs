using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects;

/// <summary>Columns, tables, schemas and operators that other databases have from the start.</summary>
internal static class MissingNames
{
    private const string NoColumn = "42703";

    private const string NoRelation = "42P01";

    /// <summary>Oracle's data dictionary, as far as a program reads it.</summary>
    private static readonly HashSet<string> OracleViews = new(StringComparer.Ordinal)
    {
        "user_tables", "user_tab_columns", "user_objects", "user_constraints", "user_indexes", "user_sequences", "user_views", "all_tables",
        "all_tab_columns", "all_objects", "all_constraints", "all_indexes", "all_sequences", "all_views", "all_users", "dba_tables",
        "dba_tab_columns", "dba_objects", "dba_users", "v$session", "v$version", "v$instance", "v$database", "v$parameter",
    };

    public static DialectConstruct? OfColumn(SqlText text, BoundStatement statement, BindingError error)
    {
        if (error.Qualifier is not null || error.Name is not { } name) return null;
        var start = error.Span.Start;
        if (start >= 2 && text.Text[start - 1] == '@' && text.Text[start - 2] == '@') return OfServerVariable(error, name);
        if (start >= 1 && text.Text[start - 1] == '@')
            return DialectNames.Tell(
                SqlDialects.MySql | SqlDialects.SqlServer, "the variable @" + name, "a statement has no variables: pass a parameter, or write PL/pgSQL",
                SqlSpan.FromBounds(start - 1, error.Span.End), NoColumn);
        if (text.Text[start] == '"') return OfDoubleQuotes(text, error, name);
        if (OfTarget(text, statement, error, name) is { } target) return target;
        if (OfTime(text, name, error.Span) is { } time) return time;
        return name switch
        {
            "sql_no_cache" or "sql_cache" or "high_priority" or "sql_big_result" or "sql_small_result" or "sql_buffer_result" =>
                OfModifier(text, error, ""),
            "distinctrow" => OfModifier(text, error, "DISTINCT"),
            "nolock" or "readuncommitted" => OfHint(text, error),
            "rownum" => DialectNames.Tell(SqlDialects.Oracle, "ROWNUM", "write LIMIT, or row_number() OVER ()", error.Span, NoColumn),
            "rowid" => DialectNames.Tell(
                SqlDialects.Oracle | SqlDialects.Sqlite, "ROWID", "there is no such column: ctid is a row's place, which changes", error.Span,
                NoColumn),
            "sql_calc_found_rows" => DialectNames.Tell(
                SqlDialects.MySql, "SQL_CALC_FOUND_ROWS", "add count(*) OVER () to the columns, or count in a query of its own", error.Span,
                NoColumn),
            _ => null,
        };
    }

    /// <summary>The time of the day as Oracle says it, also where no column can be meant.</summary>
    public static DialectConstruct? OfTime(SqlText text, string name, SqlSpan span)
    {
        var (written, difference) = name switch
        {
            "sysdate" => ("LOCALTIMESTAMP(0)", "it is the time at which the transaction began"),
            "systimestamp" => ("clock_timestamp()", null),
            _ => (null, null),
        };
        if (written is null) return null;
        return DialectNames.Replace(
            SqlDialects.Oracle, name.ToUpperInvariant(), StatementTokens.InCaseOf(text.Slice(span), written), span, NoColumn, difference);
    }

    public static DialectConstruct? OfRelation(SqlText text, BoundStatement statement, BindingError error)
    {
        if (error.Qualifier is not null || text.Text[error.Span.Start] == '"') return null;
        if (error.Name == "dual") return OfDual(text, error);
        if (error.Name is "sqlite_master" or "sqlite_schema")
            return DialectNames.Tell(SqlDialects.Sqlite, error.Name, "read pg_class, or information_schema.tables", error.Span, NoRelation);
        if (error.Name is "sysobjects" or "syscolumns" or "sysindexes")
            return DialectNames.Tell(SqlDialects.SqlServer, error.Name, "catalogs are in pg_catalog and information_schema", error.Span, NoRelation);
        if (error.Name is { } view && OracleViews.Contains(view))
            return DialectNames.Tell(SqlDialects.Oracle, view, "catalogs are in pg_catalog and information_schema", error.Span, NoRelation);
        if (error.Name is "ignore" or "low_priority" && statement.Statement is UpdateStatement { Target.Alias: not null } changed
            && changed.Target.Name.Span.Contains(error.Span))
            return DialectNames.Tell(SqlDialects.MySql, "UPDATE " + error.Name.ToUpperInvariant(), "leave it out", error.Span, NoRelation);
        if (statement.Statement is UpdateStatement update && update.Target.Name.Span.Contains(error.Span) && HasAlias(update.From, error.Name))
            return DialectNames.Tell(
                SqlDialects.SqlServer, "UPDATE of an alias", "name the table itself, with its alias, behind UPDATE, and leave it out of FROM",
                error.Span, NoRelation);
        return null;
    }

    /// <summary><c>seq.NEXTVAL</c>.</summary>
    public static DialectConstruct? OfQualifier(SqlText text, BindingError error)
    {
        var dot = error.Span.End;
        if (error.Name is null || dot >= text.Text.Length || text.Text[dot] != '.') return null;
        if (error.Span.Start >= 2 && text.Text[error.Span.Start - 1] == '@' && text.Text[error.Span.Start - 2] == '@')
            return OfServerVariable(error, error.Name);
        foreach (var function in new[] { "nextval", "currval" })
        {
            if (string.Compare(text.Text, dot + 1, function, 0, function.Length, StringComparison.OrdinalIgnoreCase) != 0) continue;
            var end = dot + 1 + function.Length;
            if (end < text.Text.Length && (char.IsLetterOrDigit(text.Text[end]) || text.Text[end] is '_' or '(')) continue;
            var written = $"{function}({Identifiers.QuoteLiteral(Identifiers.Quote(error.Name))})";
            return new DialectConstruct
            {
                Dialects = SqlDialects.Oracle,
                Name = $"{error.Name}.{function.ToUpperInvariant()}",
                Instead = $"write {written}",
                Span = SqlSpan.FromBounds(error.Span.Start, end),
                SqlState = error.SqlState,
                Replacement = written,
                Edits = [new SqlEdit(SqlSpan.FromBounds(error.Span.Start, end), written)],
            };
        }
        return null;
    }

    public static DialectConstruct? OfSchema(BindingError error) => error.Name switch
    {
        "dbo" => DialectNames.Tell(SqlDialects.SqlServer, "the schema dbo", "the schema is public unless another was made", error.Span,
            error.SqlState),
        "sys" => DialectNames.Tell(
            SqlDialects.SqlServer | SqlDialects.Oracle, "the schema sys", "catalogs are in pg_catalog and information_schema", error.Span,
            error.SqlState),
        _ => null,
    };

    /// <summary><c>UPDATE t SET t.a = 1</c>: a qualifier is a column to PostgreSQL.</summary>
    private static DialectConstruct? OfTarget(SqlText text, BoundStatement statement, BindingError error, string name)
    {
        if (statement.Statement is not UpdateStatement update || name != (update.Target.Alias?.Name?.Name ?? update.Target.Name.Name.Name)) return null;
        foreach (var set in update.Set)
        {
            if (!set.Span.Contains(error.Span) || set.Span.Start != error.Span.Start || text.Text[error.Span.End] != '.') continue;
            return new DialectConstruct
            {
                Dialects = SqlDialects.MySql | SqlDialects.SqlServer,
                Name = "a table's name before an assigned column",
                Instead = "leave it out",
                Span = error.Span,
                SqlState = error.SqlState,
                Replacement = "no " + text.Slice(error.Span),
                Edits = [new SqlEdit(new SqlSpan(error.Span.Start, error.Span.Length + 1), "")],
            };
        }
        return null;
    }

    /// <summary><c>SELECT SQL_NO_CACHE a</c>: a column with an alias to PostgreSQL.</summary>
    private static DialectConstruct? OfModifier(SqlText text, BindingError error, string written)
    {
        var end = error.Span.End;
        while (end < text.Text.Length && char.IsWhiteSpace(text.Text[end])) end++;
        if (end == error.Span.End || end == text.Text.Length || !(char.IsLetter(text.Text[end]) || text.Text[end] is '_' or '"')) return null;
        var name = text.Slice(error.Span).ToUpperInvariant();
        if (written.Length > 0)
            return DialectNames.Replace(
                SqlDialects.MySql, name, StatementTokens.InCaseOf(text.Slice(error.Span), written), error.Span, error.SqlState);
        return LeaveOut(SqlDialects.MySql, name, "leave it out", error, SqlSpan.FromBounds(error.Span.Start, end));
    }

    /// <summary><c>FROM t (NOLOCK)</c>: a function's argument to PostgreSQL.</summary>
    private static DialectConstruct? OfHint(SqlText text, BindingError error)
    {
        int start = error.Span.Start - 1, end = error.Span.End;
        if (start < 1 || end >= text.Text.Length || text.Text[start] != '(' || text.Text[end] != ')') return null;
        while (text.Text[start - 1] == ' ') start--;
        return LeaveOut(
            SqlDialects.SqlServer, "(" + text.Slice(error.Span) + ")", "leave it out: readers never wait for writers", error,
            SqlSpan.FromBounds(start, end + 1));
    }

    private static DialectConstruct LeaveOut(SqlDialects dialects, string name, string instead, BindingError error, SqlSpan span) => new()
    {
        Dialects = dialects,
        Name = name,
        Instead = instead,
        Span = error.Span,
        SqlState = error.SqlState,
        Replacement = "no " + name,
        Edits = [new SqlEdit(span, "")],
    };

    private static DialectConstruct OfServerVariable(BindingError error, string name)
    {
        var instead = name switch
        {
            "identity" => "write RETURNING in the INSERT; lastval() is the session's last number",
            "rowcount" => "the driver tells how many rows a command changed",
            "version" => "write version()",
            "trancount" => "a transaction is open or not",
            "error" => "errors are raised",
            _ => "write current_setting('name')",
        };
        return DialectNames.Tell(
            SqlDialects.SqlServer | SqlDialects.MySql, "@@" + name, instead, SqlSpan.FromBounds(error.Span.Start - 2, error.Span.End),
            error.SqlState);
    }

    /// <summary>A text in double quotes: a name to PostgreSQL. One that looks like a name may be one.</summary>
    private static DialectConstruct? OfDoubleQuotes(SqlText text, BindingError error, string name)
    {
        var isText = name.Length == 0;
        foreach (var c in name) isText |= !(char.IsLetterOrDigit(c) || c is '_' or ' ');
        var before = error.Span.Start - 1;
        while (before >= 0 && char.IsWhiteSpace(text.Text[before])) before--;
        var isCompared = before >= 0 && text.Text[before] is '=' or '>';
        if (!isText && !isCompared) return null;
        var written = "'" + name.Replace("'", "''") + "'";
        return new DialectConstruct
        {
            Dialects = SqlDialects.MySql | SqlDialects.Sqlite,
            Name = "a text in double quotes",
            Instead = $"double quotes are for names: write {written}",
            Span = error.Span,
            SqlState = error.SqlState,
            Replacement = written,
            Edits = [new SqlEdit(error.Span, written)],
            Difference = "if a text was meant, and no name",
        };
    }

    /// <summary><c>FROM dual</c>: a query needs no table.</summary>
    private static DialectConstruct OfDual(SqlText text, BindingError error)
    {
        var tell = DialectNames.Tell(
            SqlDialects.MySql | SqlDialects.Oracle, "the table dual", "a query without FROM has one row", error.Span, error.SqlState);
        var from = text.Text.LastIndexOf("from", error.Span.Start, StringComparison.OrdinalIgnoreCase);
        var after = error.Span.End;
        while (after < text.Text.Length && char.IsWhiteSpace(text.Text[after])) after++;
        var isOnly = from >= 0 && text.Text.Substring(from + 4, error.Span.Start - from - 4).Trim().Length == 0
            && (after == text.Text.Length || text.Text[after] is ')' or ';'
                || string.Compare(text.Text, after, "where", 0, 5, StringComparison.OrdinalIgnoreCase) == 0);
        if (!isOnly) return tell;
        while (from > 0 && text.Text[from - 1] == ' ') from--;
        var span = SqlSpan.FromBounds(from, error.Span.End);
        return new DialectConstruct
        {
            Dialects = tell.Dialects,
            Name = tell.Name,
            Instead = tell.Instead,
            Span = tell.Span,
            SqlState = tell.SqlState,
            Replacement = "no FROM",
            Edits = DialectNames.HasHole(text, span) ? [] : [new SqlEdit(span, "")],
        };
    }

    private static bool HasAlias(NodeList<FromItem> items, string? name)
    {
        var found = false;
        foreach (var item in items)
        {
            item.Walk(node =>
            {
                if (node is TableAlias alias && alias.Name?.Name == name) found = true;
                return !found && node is not SqlExpression;
            });
        }
        return found;
    }
}
