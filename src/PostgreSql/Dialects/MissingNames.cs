using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;
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
        if (OfLabel(text, statement, error) is { } label) return label;
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

    /// <summary><c>SELECT total = a + b</c>: a comparison to PostgreSQL.</summary>
    private static DialectConstruct? OfLabel(SqlText text, BoundStatement statement, BindingError error)
    {
        SelectItem? found = null;
        statement.Statement.Walk(node =>
        {
            if (node is SelectItem { Label: null, Expression: BinaryExpression { Left: ColumnReference left } } item && left.Span == error.Span)
                found = item;
            return found is null;
        });
        if (found?.Expression is not BinaryExpression { Operator.Symbol: "=", Right: var value } || text.Text[error.Span.Start] == '@') return null;
        var name = text.Slice(error.Span);
        return new DialectConstruct
        {
            Dialects = SqlDialects.SqlServer,
            Name = $"a column's name before its value ({name} =)",
            Instead = $"write … AS {name}",
            Span = error.Span,
            SqlState = error.SqlState,
            Replacement = $"… AS {name}",
            Edits = DialectNames.HasHole(text, found.Span) ? []
                : [new SqlEdit(SqlSpan.FromBounds(error.Span.Start, value.Span.Start), ""), new SqlEdit(new SqlSpan(value.Span.End, 0), " AS " + name)],
            Difference = "if no comparison was meant",
        };
    }

    /// <summary><c>ORDER BY NULL</c>, which keeps MySQL from sorting groups.</summary>
    public static DialectConstruct? OfOrder(SqlText text, BindingError error)
    {
        if (!string.Equals(text.Slice(error.Span), "null", StringComparison.OrdinalIgnoreCase)) return null;
        var before = text.Text.Substring(0, error.Span.Start);
        var match = Regex.Match(before, @"\s+ORDER\s+BY\s+$", RegexOptions.IgnoreCase | RegexOptions.RightToLeft);
        var behind = text.Text.Substring(error.Span.End).TrimStart();
        if (!match.Success || behind.StartsWith(",", StringComparison.Ordinal)) return null;
        var tell = DialectNames.Tell(SqlDialects.MySql, "ORDER BY NULL", "leave it out: groups come in no order", error.Span, error.SqlState);
        var span = SqlSpan.FromBounds(match.Index, error.Span.End);
        return new DialectConstruct
        {
            Dialects = tell.Dialects,
            Name = tell.Name,
            Instead = tell.Instead,
            Span = tell.Span,
            SqlState = tell.SqlState,
            Replacement = "no ORDER BY",
            Edits = DialectNames.HasHole(text, span) ? [] : [new SqlEdit(span, "")],
        };
    }

    /// <summary>SYSDATE and SYSTIMESTAMP in queries whose only table is dual.</summary>
    public static IReadOnlyList<DialectConstruct> TimesBesideDual(SqlText text, SqlStatement statement)
    {
        var found = new List<DialectConstruct>();
        statement.Walk(node =>
        {
            if (node is not SelectQuery { From: { Count: 1 } from } query
                || from[0] is not RelationReference { Name: { Parts.Count: 1, Name: { IsQuoted: false, Name: "dual" } } }) return true;
            query.Walk(inner =>
            {
                if (inner is ColumnReference { Names: { Count: 1 } names } && !names[0].IsQuoted && OfTime(text, names[0].Name, inner.Span) is { } time)
                    found.Add(time);
                return inner == query || inner is not SelectQuery;
            });
            return true;
        });
        return found;
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
        if (IsBesideSign(text.Text, span))
            return DialectNames.Tell(
                SqlDialects.Oracle, name.ToUpperInvariant(), $"write {written}, and INTERVAL '1 day' for a number of days", span, NoColumn);
        return DialectNames.Replace(
            SqlDialects.Oracle, name.ToUpperInvariant(), StatementTokens.InCaseOf(text.Slice(span), written), span, NoColumn, difference);
    }

    private static bool IsBesideSign(string text, SqlSpan span)
    {
        int before = span.Start - 1, behind = span.End;
        while (before >= 0 && char.IsWhiteSpace(text[before])) before--;
        while (behind < text.Length && char.IsWhiteSpace(text[behind])) behind++;
        return (before >= 0 && text[before] is '+' or '-') || (behind < text.Length && text[behind] is '+' or '-');
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
        if (statement.Statement is DeleteStatement delete && delete.Target.Name.Span.Contains(error.Span) && HasAlias(delete.Using, error.Name))
            return DialectNames.Tell(
                SqlDialects.MySql, "DELETE of an alias", "name the table itself, with its alias, behind DELETE FROM, and leave it out of USING",
                error.Span, NoRelation);
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
        if (error.Name == "dbms_random" && string.Compare(text.Text, dot + 1, "value", 0, 5, StringComparison.OrdinalIgnoreCase) == 0
            && (dot + 6 >= text.Text.Length || !(char.IsLetterOrDigit(text.Text[dot + 6]) || text.Text[dot + 6] is '_' or '(')))
            return DialectNames.Replace(
                SqlDialects.Oracle, "DBMS_RANDOM.VALUE", StatementTokens.InCaseOf(text.Slice(error.Span), "RANDOM()"),
                SqlSpan.FromBounds(error.Span.Start, dot + 6), error.SqlState);
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

    /// <summary><c>FROM mydb.dbo.users</c>.</summary>
    public static DialectConstruct? OfDatabase(SqlText text, SqlStatement statement)
    {
        if (text.Text.IndexOf(".dbo.", statement.Span.Start, statement.Span.Length, StringComparison.OrdinalIgnoreCase) < 0) return null;
        QualifiedName? found = null;
        statement.Walk(node =>
        {
            if (node is RelationReference { Name: { Parts.Count: 3, Schema: { IsQuoted: false, Name: "dbo" } } name }) found ??= name;
            return found is null;
        });
        if (found is null) return null;
        var span = SqlSpan.FromBounds(found.Parts[0].Span.Start, found.Parts[1].Span.End);
        return DialectNames.Tell(
            SqlDialects.SqlServer, $"a database's name before the schema ({text.Slice(span)})", "a query reads one database: write schema.table", span,
            "0A000");
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
        var target = statement.Statement switch { UpdateStatement update => update.Target, MergeStatement merge => merge.Target, _ => null };
        if (target is null || name != (target.Alias?.Name?.Name ?? target.Name.Name.Name)) return null;
        var sets = new List<SetClause>();
        statement.Statement.ForEachChild(node =>
        {
            if (node is SetClause clause) sets.Add(clause);
            else if (node is MergeWhen when) when.ForEachChild(inner => { if (inner is SetClause set) sets.Add(set); });
        });
        foreach (var set in sets)
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
        // In VALUES, and without FROM, no column can be meant.
        var isCompared = (before >= 0 && text.Text[before] is '=' or '>') || error.Scope.Count == 0;
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
