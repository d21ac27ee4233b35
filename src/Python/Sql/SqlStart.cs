using System;
using System.Collections.Generic;
using DbImpact.Checks.Texts;

namespace DbImpact.Python.Sql;

/// <summary>Whether a text begins as a statement does: what is handed to a method of nobody knows whom is SQL only then.</summary>
internal static class SqlStart
{
    private static readonly HashSet<string> Words = new(
        ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "MERGE", "CREATE", "ALTER", "DROP", "TRUNCATE", "COPY", "GRANT", "REVOKE", "EXPLAIN", "REFRESH", "VACUUM", "ANALYZE",
         "LISTEN", "NOTIFY", "SET", "BEGIN", "COMMIT", "LOCK", "CALL", "DO", "COMMENT", "REINDEX", "SHOW"],
        StringComparer.OrdinalIgnoreCase);

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
        var i = 0;
        while (true)
        {
            while (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] == '(')) i++;
            if (i + 1 < text.Length && text[i] == '-' && text[i + 1] == '-')
            {
                i = text.IndexOf('\n', i);
                if (i < 0) return false;
                continue;
            }
            if (i + 1 < text.Length && text[i] == '/' && text[i + 1] == '*')
            {
                i = text.IndexOf("*/", i, StringComparison.Ordinal);
                if (i < 0) return false;
                i += 2;
                continue;
            }
            break;
        }
        var end = i;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        // One word alone is as well the name of something.
        return Words.Contains(text.Substring(i, end - i)) && end < text.Length && (char.IsWhiteSpace(text[end]) || text[end] is '(' or ';');
    }
}
