using System;
using System.Collections.Generic;
using System.Text;

namespace DbImpact.LiveCatalog.Reading;

/// <summary>Expressions as <c>pg_get_expr</c> writes them.</summary>
internal static class Expressions
{
    /// <summary>The expression without parentheses that stand around all of it.</summary>
    public static string? Bare(string? expression)
    {
        while (expression is ['(', .., ')'] && ClosesAtEnd(expression) && !IsQuery(expression[1..])) expression = expression[1..^1];
        return expression;
    }

    private static bool IsQuery(string text)
    {
        var start = text.TrimStart();
        return start.StartsWith("SELECT", StringComparison.Ordinal) || start.StartsWith("WITH", StringComparison.Ordinal) || start.StartsWith("VALUES", StringComparison.Ordinal);
    }

    private static bool ClosesAtEnd(string expression)
    {
        var depth = 0;
        for (var i = 0; i < expression.Length; i++)
        {
            switch (expression[i])
            {
                case '(': depth++; break;
                case ')' when --depth == 0: return i == expression.Length - 1;
                case '\'' or '"':
                    // A doubled quote ends one run and begins the next.
                    i = expression.IndexOf(expression[i], i + 1);
                    if (i < 0) return false;
                    break;
            }
        }
        return false;
    }

    /// <summary>A list of names as a setting holds it (SplitIdentifierString): <c>"$user", public</c>.</summary>
    public static string[] SplitNames(string list)
    {
        var names = new List<string>();
        var i = 0;
        while (i < list.Length)
        {
            if (list[i] is ',' or ' ' or '\t' or '\n')
            {
                i++;
                continue;
            }
            var name = new StringBuilder();
            var isQuoted = list[i] == '"';
            if (isQuoted)
            {
                for (i++; i < list.Length; i++)
                {
                    if (list[i] != '"') name.Append(list[i]);
                    else if (i + 1 < list.Length && list[i + 1] == '"') name.Append(list[i++]);
                    else break;
                }
                i++;
            }
            else
            {
                while (i < list.Length && list[i] is not (',' or ' ' or '\t' or '\n')) name.Append(char.ToLowerInvariant(list[i++]));
            }
            if (name.Length > 0 || isQuoted) names.Add(name.ToString());
        }
        return [.. names];
    }
}
