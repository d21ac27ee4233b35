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

    private static readonly HashSet<string> TextTypes = new(StringComparer.Ordinal) { "text", "character varying", "character", "unknown", "name",
        "\"char\"" };

    public static DialectConstruct? OfColumn(SqlText text, BindingError error)
    {
        if (error.Qualifier is not null || error.Name is not { } name) return null;
        var start = error.Span.Start;
        if (start >= 2 && text.Text[start - 1] == '@' && text.Text[start - 2] == '@') return OfServerVariable(error, name);
        if (text.Text[start] == '"') return OfDoubleQuotes(text, error, name);
        return name switch
        {
            "sysdate" => Replace(SqlDialects.Oracle, "SYSDATE", error, text, "LOCALTIMESTAMP(0)", "it is the time at which the transaction began"),
            "systimestamp" => Replace(SqlDialects.Oracle, "SYSTIMESTAMP", error, text, "clock_timestamp()", null),
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

    public static DialectConstruct? OfRelation(SqlText text, BoundStatement statement, BindingError error)
    {
        if (error.Qualifier is not null || text.Text[error.Span.Start] == '"') return null;
        if (error.Name == "dual") return OfDual(text, error);
        if (error.Name is "sqlite_master" or "sqlite_schema")
            return DialectNames.Tell(SqlDialects.Sqlite, error.Name, "read pg_class, or information_schema.tables", error.Span, NoRelation);
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

    public static DialectConstruct? OfOperator(SqlText text, BindingError error)
    {
        switch (error.Name)
        {
            case "<=>":
                return Write(SqlDialects.MySql, "<=>", error, "IS NOT DISTINCT FROM", null);
            case "&&" when error.Message.EndsWith(": boolean && boolean", StringComparison.Ordinal):
                return Write(SqlDialects.MySql, "&& between conditions", error, "AND", null);
            case "||" when error.Message.EndsWith(": boolean || boolean", StringComparison.Ordinal):
                return Write(SqlDialects.MySql, "|| between conditions", error, "OR", null);
            case "!" when error.Message.EndsWith(": ! boolean", StringComparison.Ordinal):
                return DialectNames.Tell(SqlDialects.MySql, "! before a condition", "write NOT", error.Span, error.SqlState);
            case "+" when IsOfTexts(error.Message):
                return Write(SqlDialects.SqlServer, "+ between texts", error, "||", "the values are joined as texts");
            default:
                return null;
        }

        DialectConstruct Write(SqlDialects dialects, string name, BindingError at, string written, string? difference) => new()
        {
            Dialects = dialects,
            Name = name,
            Instead = $"write {written}",
            Span = at.Span,
            SqlState = at.SqlState,
            Replacement = written,
            Edits = text.Slice(at.Span) == at.Name ? [new SqlEdit(at.Span, written)] : [],
            Difference = difference,
        };
    }

    /// <summary><c>operator does not exist: text + unknown</c>.</summary>
    private static bool IsOfTexts(string message)
    {
        var signature = message.Substring(message.IndexOf(": ", StringComparison.Ordinal) + 2);
        var plus = signature.IndexOf(" + ", StringComparison.Ordinal);
        return plus > 0 && TextTypes.Contains(signature.Substring(0, plus)) && TextTypes.Contains(signature.Substring(plus + 3));
    }

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

    private static DialectConstruct Replace(SqlDialects dialects, string name, BindingError error, SqlText text, string written, string? difference)
    {
        written = StatementTokens.InCaseOf(text.Slice(error.Span), written);
        return new DialectConstruct
        {
            Dialects = dialects,
            Name = name,
            Instead = $"write {written}",
            Span = error.Span,
            SqlState = error.SqlState,
            Replacement = written,
            Edits = [new SqlEdit(error.Span, written)],
            Difference = difference,
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
