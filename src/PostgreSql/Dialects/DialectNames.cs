using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Dialects.Constructs;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects;

/// <summary>
/// Recognises another database's functions, types, operators and names where a database has none of that name; whether it has one is for
/// the caller to know.
/// </summary>
public static class DialectNames
{
    private const string NoFunction = "42883";

    private const string NoType = "42704";

    /// <summary>Functions whose first argument is the name of a unit, or one of whose arguments is the name of a type.</summary>
    private static readonly HashSet<string> TakingWords = new(StringComparer.Ordinal)
    {
        "convert", "dateadd", "datediff", "datediff_big", "timestampadd", "timestampdiff", "datepart", "datename",
    };

    /// <summary>What of a statement's errors and unknown calls is of another database.</summary>
    /// <param name="script">What the statement was read from.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="mayExist">Whether the database may have a function or a type of that name all the same.</param>
    public static IReadOnlyList<DialectName> In(SqlScript script, BoundStatement statement, Func<string, bool> mayExist)
    {
        if (script is null) throw new ArgumentNullException(nameof(script));
        if (statement is null) throw new ArgumentNullException(nameof(statement));
        if (mayExist is null) throw new ArgumentNullException(nameof(mayExist));
        if (statement.Errors.Count == 0 && statement.UnknownCalls.Count == 0) return [];
        var found = new List<DialectName>();
        foreach (var call in statement.UnknownCalls)
        {
            if (OfCall(script, call) is not { } construct || mayExist(call.Name.Name.Name)) continue;
            found.Add(new DialectName(construct, TakingWords.Contains(call.Name.Name.Name) ? call.Span : call.Name.Span, null));
        }
        foreach (var error in statement.Errors)
        {
            var construct = error.Kind == BindingErrorKind.TypeNotFound ? OfType(script.Text, statement.Statement, error)
                : OfError(script.Text, statement, error);
            if (construct is not null && !found.Exists(known => known.Explains(error))) found.Add(new DialectName(construct, error.Span, error));
        }
        return found;
    }

    /// <summary>What a call of a function that does not exist is; null where it is of no other database.</summary>
    private static DialectConstruct? OfCall(SqlScript script, FunctionCall call)
    {
        if (call.Name.Parts.Count != 1 || call.Name.HasHole || call.Name.Name.IsQuoted) return null;
        var name = call.Name.Name.Name;
        if (name == "top" && call.Arguments.Count == 1) return OfTop(script, call);
        if (name == "convert") return OfConvert(script.Text, call);
        if (DialectFunctions.Find(name, call.Arguments.Count) is not { } function) return null;
        var mend = new CallMend(script.Text, call);
        var (template, difference) = (function.Template, function.Difference);
        if (template is null) (template, difference) = Special(script.Text, call, mend);
        var written = script.Text.Slice(call.Name.Span).ToUpperInvariant() + "()";
        if (template is null || !CanReplace(script.Text, call, template))
        {
            var instead = function.Template is null ? function.Instead : "write " + CallMend.Describe(function.Template);
            return Tell(function.Dialects, written, instead, call.Name.Span, NoFunction);
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

    /// <summary>The types and keys of a definition that only another database has.</summary>
    /// <param name="text">What the statement was read from.</param>
    /// <param name="statement">CREATE TABLE, ALTER TABLE.</param>
    /// <param name="mayExist">Whether the database may have a type of that name.</param>
    public static IReadOnlyList<DialectConstruct> InDefinition(SqlText text, SqlStatement statement, Func<string, bool> mayExist)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        if (statement is null) throw new ArgumentNullException(nameof(statement));
        if (mayExist is null) throw new ArgumentNullException(nameof(mayExist));
        if (statement is not (CreateTableStatement or AlterTableStatement)) return [];
        var found = new List<DialectConstruct>();
        statement.Walk(node =>
        {
            if (node is ColumnDefinition column && OfKey(text, column) is { } key)
            {
                if (!mayExist(column.Type!.Name.Name.Name)) found.Add(key);
                return false;
            }
            if (node is TypeName type && OfType(text, type) is { } construct && !mayExist(type.Name.Name.Name)) found.Add(construct);
            return true;
        });
        return found;
    }

    /// <summary><c>KEY name (a, b)</c>: a column of a type with modifiers to PostgreSQL.</summary>
    private static DialectConstruct? OfKey(SqlText text, ColumnDefinition column)
    {
        if (column.Name.IsQuoted || column.Name.Name is not ("key" or "index") || column.Type is not { IsSystem: false } type) return null;
        if (type.Name.Parts.Count != 1 || type.Modifiers.IsEmpty || type.HasHole) return null;
        foreach (var modifier in type.Modifiers)
            if (modifier is not ColumnReference) return null;
        return Tell(
            SqlDialects.MySql, $"{text.Slice(column.Name.Span).ToUpperInvariant()} in a table",
            "write CREATE INDEX name ON table (columns) behind it",
            column.Name.Span, NoType);
    }

    /// <summary>What a type that does not exist is; null where it is of no other database.</summary>
    private static DialectConstruct? OfType(SqlText text, TypeName type)
    {
        if (type.IsSystem || type.HasHole || type.Name.Parts.Count != 1 || type.Name.Name.IsQuoted) return null;
        if (DialectTypes.Find(type.Name.Name.Name) is not { } found) return null;
        var written = text.Slice(type.Name.Span);
        if (found.Replacement is not { } replacement) return Tell(found.Dialects, $"the type {written}", found.Instead, type.Name.Span, NoType);
        var end = type.IsArray ? type.ArrayBounds[0].Span.Start : type.Span.End;
        var span = found.KeepsModifier ? type.Name.Span : SqlSpan.FromBounds(type.Name.Span.Start, end);
        // nvarchar(max) has no length.
        if (found.KeepsModifier && type.Modifiers.Count == 1 && type.Modifiers[0] is ColumnReference)
            (span, replacement) = (SqlSpan.FromBounds(type.Name.Span.Start, end), "text");
        else if (replacement == "timestamp" && type.Modifiers.Count == 1 && text.Slice(type.Modifiers[0].Span) == "7") (span,
            replacement) = (type.Span, "timestamp(6)");
        replacement = StatementTokens.InCaseOf(written, replacement.ToUpperInvariant());
        return new DialectConstruct
        {
            Dialects = found.Dialects,
            Name = $"the type {written}",
            Instead = $"write {replacement}",
            Span = type.Name.Span,
            SqlState = NoType,
            Replacement = replacement,
            Edits = [new SqlEdit(span, replacement)],
            Difference = found.Difference,
        };
    }

    private static DialectConstruct? OfType(SqlText text, SqlNode node, BindingError error)
    {
        TypeName? found = null;
        node.Walk(part =>
        {
            if (part is TypeName type && type.Name.Name.Span == error.Span) found ??= type;
            return found is null && part.Span.Contains(error.Span);
        });
        return found is null ? null : OfType(text, found);
    }

    /// <summary>What a name or an operator is that PostgreSQL does not find; null where it is of no other database.</summary>
    private static DialectConstruct? OfError(SqlText text, BoundStatement statement, BindingError error) =>
        error.Kind switch
        {
            BindingErrorKind.ColumnNotFound => MissingNames.OfColumn(text, error),
            BindingErrorKind.RelationNotFound => MissingNames.OfRelation(text, statement, error),
            BindingErrorKind.MissingFromEntry => MissingNames.OfQualifier(text, error),
            BindingErrorKind.SchemaNotFound => MissingNames.OfSchema(error),
            BindingErrorKind.OperatorNotFound => MissingNames.OfOperator(text, error),
            _ => null,
        };

    internal static DialectConstruct Tell(SqlDialects dialects, string name, string instead, SqlSpan span, string sqlState) =>
        new() { Dialects = dialects, Name = name, Instead = instead, Span = span, SqlState = sqlState };

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
            return Tell(dialect, "CONVERT() with a style", "to_char(value, format) and to_date(text, format) know formats", call.Name.Span,
                NoFunction);
        var type = TypeAt(text, call.Arguments[isServers ? 0 : 1])!;
        var name = text.Slice(call.Name.Span);
        var written = StatementTokens.InCaseOf(name, "CAST(") + text.Slice(value.Span) + StatementTokens.InCaseOf(name, " AS ") + type + ")";
        if (HasHole(text, call.Span)) return Tell(dialect, "CONVERT()", "write CAST(value AS type)", call.Name.Span, NoFunction);
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
            return type.KeepsModifier && open >= 0 ? known + written.Substring(open) : known;
        return name is "int" or "integer" or "bigint" or "smallint" or "date" or "time" or "decimal" or "numeric" or "float" or "real" or "bit" or "char"
            or "varchar" or "nchar" or "money" or "text" or "json" or "xml" ? written : null;
    }

    /// <summary>What a table cannot say: a format, a unit.</summary>
    private static (string? Template, string? Difference) Special(SqlText text, FunctionCall call, CallMend mend)
    {
        switch (call.Name.Name.Name)
        {
            case "date_format" when call.Arguments[1] is StringConstant format && DateFormats.ToPattern(format.Value) is { } pattern:
                return ("to_char({0}, '" + pattern + "')", null);
            case "datediff" when call.Arguments.Count == 3 && mend.Unit() == "day":
                return ("({(2)}::date - {(1)}::date)", null);
            case "dateadd" or "timestampadd" when mend.Unit() is { } unit:
                return ("({(2)} + {(1)} * INTERVAL '1 " + unit + "')", "a date becomes a timestamp");
            case "datepart" when mend.Unit() is { } field:
                return ("extract(" + field + " FROM {1})::int", null);
            case "listagg" when call.Arguments.Count == 2 && call.WithinGroup.Count > 0 && call.Over is null:
                var order = text.Slice(SqlSpan.FromBounds(call.WithinGroup[0].Span.Start, call.WithinGroup[call.WithinGroup.Count - 1].Span.End));
                return order.IndexOfAny(['{', '}']) >= 0 ? (null, null) : ("string_agg({(0)}::text, {1} ORDER BY " + order + ")", null);
            default:
                return (null, null);
        }
    }

    /// <summary>What decorates a call is kept where its name alone changes, and may not stand behind anything else.</summary>
    private static bool CanReplace(SqlText text, FunctionCall call, string template)
    {
        if (template.EndsWith("(*)", StringComparison.Ordinal)) return true;
        var isPlain = call.Quantifier == SetQuantifier.None && call.OrderBy.IsEmpty && call.Filter is null && call.Over is null && !call.IsStar
            && (call.WithinGroup.IsEmpty || call.Name.Name.Name == "listagg");
        if (!isPlain || HasHole(text, call.Span)) return false;
        // An interval is added; a number of days would have to become one.
        return call.Name.Name.Name is not ("date_add" or "adddate" or "date_sub" or "subdate") || IsInterval(text, call.Arguments[1]);
    }

    private static bool IsInterval(SqlText text, SqlExpression argument) =>
        text.Slice(argument.Span).IndexOf("interval", StringComparison.OrdinalIgnoreCase) >= 0;

    internal static bool HasHole(SqlText text, SqlSpan span)
    {
        foreach (var hole in text.Holes)
            if (span.Contains(hole.Position)) return true;
        foreach (var part in text.OptionalParts)
            if (part.Overlaps(span) && !part.Contains(span)) return true;
        return false;
    }
}
