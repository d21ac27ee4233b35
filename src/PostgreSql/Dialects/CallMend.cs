using System;
using System.Collections.Generic;
using System.Text;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects;

/// <summary>Writes a call in PostgreSQL's way.</summary>
internal sealed class CallMend(SqlText text, FunctionCall call)
{
    private static readonly string[] Units = ["year", "month", "week", "day", "hour", "minute", "second"];

    /// <summary>The call as the template has it, in the case in which the function's name is written.</summary>
    public string Render(string template)
    {
        if (template.EndsWith("(*)", StringComparison.Ordinal)) return InCase(template.Substring(0, template.Length - 3)) + "(" + Arguments() + ")";
        var written = new StringBuilder();
        var i = 0;
        while (i < template.Length)
        {
            var open = template.IndexOf('{', i);
            if (open < 0) open = template.Length;
            written.Append(InCase(template.Substring(i, open - i)));
            if (open == template.Length) break;
            var close = template.IndexOf('}', open);
            var isWrapped = template[open + 1] == '(';
            written.Append(Argument(template[isWrapped ? open + 2 : open + 1] - '0', isWrapped));
            i = close + 1;
        }
        return written.ToString();
    }

    /// <summary>The edits that put the template in the place of the call; those of the name alone where the arguments stay.</summary>
    public IReadOnlyList<SqlEdit> Edits(string template, out string replacement)
    {
        replacement = Render(template);
        if (!template.EndsWith("(*)", StringComparison.Ordinal)) return [new SqlEdit(call.Span, replacement)];
        var name = InCase(template.Substring(0, template.Length - 3));
        replacement = name + "()";
        return [new SqlEdit(call.Name.Span, name)];
    }

    /// <summary>The unit that the first argument names: SQL Server has short names for them; null where it is none that an interval has.</summary>
    public string? Unit()
    {
        if (call.Arguments.Count == 0 || call.Arguments[0] is not ColumnReference { Names.Count: 1 }) return null;
        var name = StatementTokens.Fold(text.Slice(call.Arguments[0].Span));
        name = name switch
        {
            "yy" or "yyyy" => "year",
            "mm" or "m" => "month",
            "wk" or "ww" => "week",
            "dd" or "d" => "day",
            "hh" => "hour",
            "mi" or "n" => "minute",
            "ss" or "s" => "second",
            _ => name,
        };
        return Array.IndexOf(Units, name) >= 0 ? name : null;
    }

    /// <summary>The template for a person: its arguments are dots.</summary>
    public static string Describe(string template)
    {
        var written = template.Replace("(*)", "(…)");
        for (var open = written.IndexOf('{'); open >= 0; open = written.IndexOf('{'))
            written = written.Substring(0, open) + "…" + written.Substring(written.IndexOf('}', open) + 1);
        return written;
    }

    private string Argument(int index, bool isWrapped)
    {
        var argument = call.Arguments[index];
        var written = text.Slice(argument.Span);
        return isWrapped && !IsSimple(argument) ? "(" + written + ")" : written;
    }

    /// <summary>What stands between the call's parentheses.</summary>
    private string Arguments()
    {
        var rest = text.Slice(SqlSpan.FromBounds(call.Name.Span.End, call.Span.End));
        var open = rest.IndexOf('(');
        var close = rest.LastIndexOf(')');
        return open >= 0 && close > open ? rest.Substring(open + 1, close - open - 1) : "";
    }

    private static bool IsSimple(SqlExpression expression) => expression is ColumnReference or StringConstant or NumericConstant or ParameterReference
        or FunctionCall { Over: null, Filter: null } or ParenthesizedExpression or SqlValueExpression;

    /// <summary>Outside of quotes.</summary>
    private string InCase(string template)
    {
        var name = text.Slice(call.Name.Span);
        var quote = template.IndexOf('\'');
        if (quote < 0) return StatementTokens.InCaseOf(name, template);
        var end = template.IndexOf('\'', quote + 1) + 1;
        return end == 0 ? template : InCase(template.Substring(0, quote)) + template.Substring(quote, end - quote) + InCase(template.Substring(end));
    }
}
