using System;
using System.Collections.Generic;
using DbImpact.Checks.Texts;

namespace DbImpact.Python.Sql;

/// <summary>Whether a text begins as a statement does: what is handed to a method of nobody knows whom is SQL only then.</summary>
internal static class SqlStart
{
    /// <summary>
    /// The first words of statements that name something. Of those that are as well names of columns (<c>ORDER BY comment DESC</c>) what has to
    /// stand behind them.
    /// </summary>
    private static readonly Dictionary<string, string?> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["SELECT"] = null,
        ["INSERT"] = "INTO",
        ["UPDATE"] = null,
        ["DELETE"] = "FROM",
        ["WITH"] = null,
        ["MERGE"] = "INTO",
        ["TABLE"] = null,
        ["VALUES"] = null,
        ["CREATE"] = null,
        ["ALTER"] = null,
        ["DROP"] = null,
        ["TRUNCATE"] = null,
        ["COPY"] = null,
        ["GRANT"] = null,
        ["REVOKE"] = null,
        ["EXPLAIN"] = null,
        ["REFRESH"] = "MATERIALIZED",
        ["VACUUM"] = null,
        ["ANALYZE"] = null,
        ["SET"] = null,
        ["LOCK"] = "TABLE",
        ["CALL"] = null,
        ["COMMENT"] = "ON",
        ["REINDEX"] = null,
        ["DO"] = "$",
    };

    public static bool IsIn(TextValue text)
    {
        foreach (var part in text.Parts)
        {
            switch (part)
            {
                case ChoicePart choice:
                    foreach (var alternative in choice.Alternatives)
                        if (IsIn(alternative)) return true;
                    return false;
                default:
                    if (TextValue.TextOf(part) is not { } known) return false;
                    if (string.IsNullOrWhiteSpace(known)) continue;
                    return Begins(known);
            }
        }
        return false;
    }

    private static bool Begins(string text)
    {
        if (SkipBlanks(text, 0) is not { } start) return false;
        var end = start;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        // One word alone is as well the name of something.
        if (end == text.Length || !(char.IsWhiteSpace(text[end]) || text[end] is '(' or ';' or '$')) return false;
        if (!Words.TryGetValue(text.Substring(start, end - start), out var next)) return false;
        return next is null || (SkipBlanks(text, end) is { } at && string.Compare(text, at, next, 0, next.Length, StringComparison.OrdinalIgnoreCase) == 0);
    }

    /// <summary>Where blanks, comments and opening parentheses end; null where the text does.</summary>
    private static int? SkipBlanks(string text, int i)
    {
        while (i < text.Length)
        {
            if (char.IsWhiteSpace(text[i]) || text[i] == '(') i++;
            else if (text[i] == '-' && i + 1 < text.Length && text[i + 1] == '-') i = EndOf(text, "\n", i);
            else if (text[i] == '/' && i + 1 < text.Length && text[i + 1] == '*') i = EndOf(text, "*/", i);
            else return i;
        }
        return null;

        static int EndOf(string text, string mark, int from) =>
            text.IndexOf(mark, from, StringComparison.Ordinal) is var at and >= 0 ? at + mark.Length : text.Length;
    }
}
