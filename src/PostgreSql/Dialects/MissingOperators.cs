using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects;

/// <summary>Operators that PostgreSQL does not have for these types, and numbers where it wants a boolean.</summary>
internal static class MissingOperators
{
    private const SqlDialects WithoutBooleans = SqlDialects.MySql | SqlDialects.SqlServer | SqlDialects.Sqlite;

    private static readonly HashSet<string> TextTypes = new(StringComparer.Ordinal)
    {
        "text", "character varying", "character", "unknown", "name", "\"char\"",
    };

    public static DialectConstruct? Of(SqlText text, SqlStatement statement, BindingError error)
    {
        var (left, right) = Operands(error);
        switch (error.Name)
        {
            case "<=>":
                return Write(SqlDialects.MySql, "<=>", "IS NOT DISTINCT FROM", null);
            case "==":
                return Write(SqlDialects.Sqlite, "==", "=", null);
            case "!<":
                return Write(SqlDialects.SqlServer, "!<", ">=", null);
            case "!>":
                return Write(SqlDialects.SqlServer, "!>", "<=", null);
            case "&&" when left == "boolean" || right == "boolean":
                return Write(SqlDialects.MySql, "&& between conditions", "AND", null);
            case "||" when left == "boolean" && right == "boolean":
                return Write(SqlDialects.MySql, "|| between conditions", "OR", null);
            case "||" when left == "boolean" || right == "boolean":
                return Write(SqlDialects.MySql, "|| between conditions", "OR", "if a condition was meant, and no text");
            case "!" when right == "boolean":
                return DialectNames.Tell(SqlDialects.MySql, "! before a condition", "write NOT", error.Span, error.SqlState);
            case "+" when TextTypes.Contains(left) && TextTypes.Contains(right):
                return Joined(text, statement, error, Write(SqlDialects.SqlServer, "+ between texts", "||", "the values are joined as texts"));
            case "->" or "->>" when right == "unknown" && PathBehind(text, error.Span.End):
                return DialectNames.Tell(
                    SqlDialects.MySql | SqlDialects.Sqlite, error.Name + " with a path ('$…')",
                    "the value has to be json or jsonb, and -> takes a key: value::jsonb -> 'key'", error.Span, error.SqlState);
            case "=" or "<>" or "!=" when left == "boolean" && right == "integer":
                return OfBoolean(text, error, NumberBehind(text, error.Span.End));
            case "=" or "<>" or "!=" when left == "integer" && right == "boolean":
                return OfBoolean(text, error, NumberBefore(text, error.Span.Start));
            default:
                return null;
        }

        DialectConstruct Write(SqlDialects dialects, string name, string written, string? difference) => new()
        {
            Dialects = dialects,
            Name = name,
            Instead = $"write {written}",
            Span = error.Span,
            SqlState = error.SqlState,
            Replacement = written,
            Edits = text.Slice(error.Span) == error.Name ? [new SqlEdit(error.Span, written)] : [],
            Difference = difference,
        };
    }

    /// <summary>All of <c>a + ' ' + b</c>: what one sign gives is the left side of the next.</summary>
    private static DialectConstruct Joined(SqlText text, SqlStatement statement, BindingError error, DialectConstruct first)
    {
        if (first.Edits.Count == 0) return first;
        var sums = new List<BinaryExpression>();
        statement.Walk(node =>
        {
            if (node is BinaryExpression { Operator.Symbol: "+" } sum) sums.Add(sum);
            return true;
        });
        var edits = new List<SqlEdit>();
        for (var sum = sums.Find(item => item.Operator.Span == error.Span); sum is not null; sum = sums.Find(item => ReferenceEquals(item.Left, sum)))
            if (text.Slice(sum.Operator.Span) == "+") edits.Add(new SqlEdit(sum.Operator.Span, "||"));
        return edits.Count < 2 ? first : new DialectConstruct
        {
            Dialects = first.Dialects,
            Name = first.Name,
            Instead = first.Instead,
            Span = first.Span,
            SqlState = first.SqlState,
            Replacement = first.Replacement,
            Edits = edits,
            Difference = first.Difference,
        };
    }

    /// <summary><c>SET flag = 1</c>.</summary>
    public static DialectConstruct? OfBoolean(SqlText text, BindingError error) =>
        error.Message.EndsWith(" is of type boolean but expression is of type integer", StringComparison.Ordinal) ? OfBoolean(text, error, error.Span) : null;

    /// <summary>A number that stands for a boolean; null where it is another one than 0 or 1.</summary>
    public static DialectConstruct? OfBoolean(SqlText text, SqlSpan number, string sqlState) => text.Slice(number) switch
    {
        "1" => DialectNames.Replace(WithoutBooleans, "1 for true", "true", number, sqlState),
        "0" => DialectNames.Replace(WithoutBooleans, "0 for false", "false", number, sqlState),
        _ => null,
    };

    private static DialectConstruct? OfBoolean(SqlText text, BindingError error, SqlSpan number) => OfBoolean(text, number, error.SqlState);

    /// <summary>The types in <c>operator does not exist: text + unknown</c>; empty where there is none.</summary>
    private static (string Left, string Right) Operands(BindingError error)
    {
        var signature = error.Message.Substring(error.Message.IndexOf(": ", StringComparison.Ordinal) + 2);
        var sign = signature.IndexOf(" " + error.Name + " ", StringComparison.Ordinal);
        if (sign >= 0) return (signature.Substring(0, sign), signature.Substring(sign + error.Name!.Length + 2));
        return signature.StartsWith(error.Name + " ", StringComparison.Ordinal) ? ("", signature.Substring(error.Name!.Length + 1)) : ("", "");
    }

    private static bool PathBehind(SqlText text, int start)
    {
        while (start < text.Text.Length && char.IsWhiteSpace(text.Text[start])) start++;
        return start + 1 < text.Text.Length && text.Text[start] == '\'' && text.Text[start + 1] == '$';
    }

    private static SqlSpan NumberBehind(SqlText text, int start)
    {
        while (start < text.Text.Length && char.IsWhiteSpace(text.Text[start])) start++;
        var end = start;
        while (end < text.Text.Length && IsNumberPart(text.Text[end])) end++;
        return SqlSpan.FromBounds(start, end);
    }

    private static SqlSpan NumberBefore(SqlText text, int end)
    {
        while (end > 0 && char.IsWhiteSpace(text.Text[end - 1])) end--;
        var start = end;
        while (start > 0 && IsNumberPart(text.Text[start - 1])) start--;
        return SqlSpan.FromBounds(start, end);
    }

    private static bool IsNumberPart(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '$' or SqlText.HoleCharacter;
}
