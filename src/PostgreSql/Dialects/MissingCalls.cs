using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Dialects.Constructs;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects;

/// <summary>Calls of functions that a database does not have, as calls of other databases' functions.</summary>
internal static class MissingCalls
{
    private const string NoFunction = "42883";

    /// <summary>Functions whose first argument is the name of a unit, or one of whose arguments is the name of a type.</summary>
    private static readonly HashSet<string> TakingWords = new(StringComparer.Ordinal)
    {
        "convert", "try_convert", "dateadd", "datediff", "datediff_big", "timestampadd", "timestampdiff", "datepart", "datename",
    };

    /// <summary>Whether some of a call's arguments are no expressions, so that errors in them follow from the call.</summary>
    public static bool TakesWords(FunctionCall call) => TakingWords.Contains(call.Name.Name.Name);

    /// <summary>What a call of a function that does not exist is; null where it is of no other database.</summary>
    public static DialectConstruct? Of(SqlScript script, FunctionCall call, BindingError? error)
    {
        if (call.Name.Parts.Count != 1 || call.Name.HasHole || call.Name.Name.IsQuoted) return null;
        var name = call.Name.Name.Name;
        if (name == "top" && call.Arguments.Count == 1) return OfTop(script, call);
        if (name == "convert") return OfConvert(script.Text, call);
        if (DialectFunctions.Find(name, call.Arguments.Count) is not { } function || !IsOfTypes(name, call.Arguments.Count, error)) return null;
        var mend = new CallMend(script.Text, call);
        var (template, difference) = Special(script.Text, call, mend);
        if (template is null) (template, difference) = (function.Template, function.Difference);
        var written = script.Text.Slice(call.Name.Span).ToUpperInvariant() + "()";
        if (template is null || !CanReplace(script.Text, call, template))
        {
            var instead = function.Template is null ? function.Instead : "write " + CallMend.Describe(function.Template);
            return DialectNames.Tell(function.Dialects, written, instead, call.Name.Span, NoFunction);
        }
        var edits = mend.Edits(template, out var replacement);
        return new DialectConstruct
        {
            Dialects = function.Dialects,
            Name = written,
            Instead = $"write {replacement}",
            Span = call.Name.Span,
            SqlState = NoFunction,
            Replacement = replacement,
            Edits = edits,
            Difference = difference,
        };
    }

    /// <summary><c>SELECT TOP (10) id …</c>: a call with an alias to PostgreSQL.</summary>
    private static DialectConstruct? OfTop(SqlScript script, FunctionCall call)
    {
        foreach (var statement in script.Statements)
        {
            if (!statement.Span.Contains(call.Span)) continue;
            var at = new StatementTokens(script, statement.Span, script.Tokens.IndexAt(call.Span.End));
            return RowLimits.Top(at)?.Constructs[0].WithState(NoFunction);
        }
        return null;
    }

    /// <summary><c>CONVERT(int, x)</c> of SQL Server, <c>CONVERT(x, SIGNED)</c> of MySQL: the type is a column to PostgreSQL.</summary>
    private static DialectConstruct? OfConvert(SqlText text, FunctionCall call)
    {
        if (call.Arguments.Count is not (2 or 3)) return null;
        var isServers = TypeAt(text, call.Arguments[0]) is not null;
        if (!isServers && (call.Arguments.Count == 3 || TypeAt(text, call.Arguments[1]) is null)) return null;
        var dialect = isServers ? SqlDialects.SqlServer : SqlDialects.MySql;
        var value = call.Arguments[isServers ? 1 : 0];
        if (call.Arguments.Count == 3)
            return DialectNames.Tell(dialect, "CONVERT() with a style", "to_char(value, format) and to_date(text, format) know formats", call.Name.Span,
                NoFunction);
        var type = TypeAt(text, call.Arguments[isServers ? 0 : 1])!;
        var name = text.Slice(call.Name.Span);
        var written = StatementTokens.InCaseOf(name, "CAST(") + text.Slice(value.Span) + StatementTokens.InCaseOf(name, " AS ") + type + ")";
        if (DialectNames.HasHole(text, call.Span)) return DialectNames.Tell(dialect, "CONVERT()", "write CAST(value AS type)", call.Name.Span, NoFunction);
        return new DialectConstruct
        {
            Dialects = dialect,
            Name = "CONVERT()",
            Instead = $"write {written}",
            Span = call.Name.Span,
            SqlState = NoFunction,
            Replacement = written,
            Edits = [new SqlEdit(call.Span, written)],
            Difference = "what cannot be converted is an error",
        };
    }

    /// <summary>PostgreSQL's type for an argument that is a type's name; null where it is none.</summary>
    private static string? TypeAt(SqlText text, SqlExpression argument)
    {
        if (argument is not (ColumnReference or FunctionCall)) return null;
        var written = text.Slice(argument.Span);
        var open = written.IndexOf('(');
        var name = StatementTokens.Fold(open < 0 ? written : written.Substring(0, open).Trim());
        if (name is "char" or "nchar" or "varchar" && open < 0) return "text";
        if (DialectTypes.Find(name) is { Replacement: { } known } type)
            return !type.KeepsModifier || open < 0 ? known
                : written.IndexOf("max", open, StringComparison.OrdinalIgnoreCase) >= 0 ? "text" : known + written.Substring(open);
        return name is "int" or "integer" or "bigint" or "smallint" or "date" or "time" or "decimal" or "numeric" or "float" or "real" or "bit" or "char"
            or "varchar" or "nchar" or "money" or "text" or "json" or "xml" ? written : null;
    }

    /// <summary>Functions that PostgreSQL has too are another's where the types tell so.</summary>
    private static bool IsOfTypes(string name, int arguments, BindingError? error) => (name, arguments) switch
    {
        ("sum", 1) => error is not null && error.Message.IndexOf("sum(boolean)", StringComparison.Ordinal) >= 0,
        ("trunc", _) => error is not null && (error.Message.IndexOf("trunc(timestamp", StringComparison.Ordinal) >= 0
            || error.Message.IndexOf("trunc(date", StringComparison.Ordinal) >= 0),
        _ => true,
    };

    /// <summary>What a table cannot say: a format, a unit, an order.</summary>
    private static (string? Template, string? Difference) Special(SqlText text, FunctionCall call, CallMend mend)
    {
        switch (call.Name.Name.Name)
        {
            case "date_format" when FormatAt(call, 1, DateFormats.OfMySql) is { } pattern:
                return ($"to_char({{0}}, '{pattern}')", null);
            case "strftime" when call.Arguments.Count == 2 && call.Arguments[1] is not StringConstant && FormatAt(call, 0, DateFormats.OfSqlite) is { } pattern:
                return ($"to_char({{1}}, '{pattern}')", null);
            case "str_to_date" when FormatAt(call, 1, DateFormats.OfMySql) is { } pattern:
                return (pattern.IndexOf("MI", StringComparison.Ordinal) >= 0 || pattern.IndexOf("HH", StringComparison.Ordinal) >= 0
                    ? $"to_timestamp({{0}}, '{pattern}')::timestamp" : $"to_date({{0}}, '{pattern}')", "a text that does not fit is an error");
            case "trunc" when call.Arguments.Count == 1:
                return ("date_trunc('day', {0})", null);
            case "trunc" when call.Arguments[1] is StringConstant { Value: var format } && DateFormats.FieldOfOracle(format) is { } field:
                return ($"date_trunc('{field}', {{0}})", null);
            case "datediff" when call.Arguments.Count == 3 && mend.Unit() == "day":
                return ("({(2)}::date - {(1)}::date)", null);
            case "dateadd" or "timestampadd" when mend.Unit() is { } unit:
                return ("({(2)} + {(1)} * INTERVAL '1 " + unit + "')", "a date becomes a timestamp");
            case "datepart" when mend.Unit() is "second":
                return ("floor(extract(second FROM {1}))::int", null);
            // Weeks are counted in another way.
            case "datepart" when mend.Unit() is { } field and not "week":
                return ($"extract({field} FROM {{1}})::int", null);
            case "listagg" or "string_agg" when call.Arguments.Count == 2:
                return (Joined(text, call.WithinGroup, "{1}"), null);
            case "group_concat" when call.Arguments.Count == 1:
                return (Joined(text, call.OrderBy, "','"), null);
            default:
                return (null, null);
        }

        // With DISTINCT only the argument itself can order.
        string? Joined(SqlText written, NodeList<SortItem> items, string separator)
        {
            var isDistinct = call.Quantifier == SetQuantifier.Distinct;
            if (call.Over is not null || (isDistinct && items.Count > 0)) return null;
            var distinct = isDistinct ? "DISTINCT " : "";
            if (items.Count == 0) return isDistinct || call.WithinGroup.Count > 0 ? $"string_agg({distinct}{{(0)}}::text, {separator})" : null;
            var order = written.Slice(SqlSpan.FromBounds(items[0].Span.Start, items[items.Count - 1].Span.End));
            return order.IndexOfAny(['{', '}']) >= 0 ? null : $"string_agg({{(0)}}::text, {separator} ORDER BY {order})";
        }
    }

    private static string? FormatAt(FunctionCall call, int index, DateFormats formats) =>
        call.Arguments[index] is StringConstant format ? formats.ToPattern(format.Value) : null;

    /// <summary>What decorates a call is kept where its name alone changes, and may not stand behind anything else.</summary>
    private static bool CanReplace(SqlText text, FunctionCall call, string template)
    {
        if (template.EndsWith("(*)", StringComparison.Ordinal)) return true;
        var isJoined = template.StartsWith("string_agg(", StringComparison.Ordinal);
        var isPlain = call.Filter is null && call.Over is null && !call.IsStar
            && (isJoined || (call.Quantifier == SetQuantifier.None && call.OrderBy.IsEmpty && call.WithinGroup.IsEmpty));
        if (!isPlain || DialectNames.HasHole(text, call.Span)) return false;
        // An interval is added; a number of days would have to become one.
        return call.Name.Name.Name is not ("date_add" or "adddate" or "date_sub" or "subdate") || IsInterval(text, call.Arguments[1]);
    }

    private static bool IsInterval(SqlText text, SqlExpression argument) =>
        text.Slice(argument.Span).IndexOf("interval", StringComparison.OrdinalIgnoreCase) >= 0;
}
