using System;
using System.Collections.Generic;
using System.Text;

namespace DbImpact.PostgreSql.Snapshots;

/// <summary>The names with a schema in a statement of a snapshot: all that are not pg_catalog's are written so. Strings are not looked into.</summary>
internal static class QualifiedNames
{
    public static IEnumerable<string> In(string text)
    {
        string? before = null;
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == '\'') i = After(text, "'", i + 1);
            else if (text[i] == '$' && Tag(text, i) is { } tag) i = After(text, tag, i + tag.Length);
            else if (text[i] == '"' || IsNamePart(text[i]))
            {
                var name = Read(text, ref i);
                if (before is not null) yield return Key(before, name);
                before = i < text.Length && text[i] == '.' ? name : null;
                if (before is not null) i++;
                continue;
            }
            else i++;
            before = null;
        }
    }

    public static string Key(string schema, string name) => schema + "\0" + name;

    private static int After(string text, string end, int start)
    {
        var at = start > text.Length ? -1 : text.IndexOf(end, start, StringComparison.Ordinal);
        return at < 0 ? text.Length : at + end.Length;
    }

    private static string? Tag(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_')) end++;
        return end < text.Length && text[end] == '$' ? text.Substring(start, end + 1 - start) : null;
    }

    private static string Read(string text, ref int i)
    {
        var name = new StringBuilder();
        if (text[i] != '"')
        {
            while (i < text.Length && IsNamePart(text[i])) name.Append(text[i++]);
            return name.ToString();
        }
        for (i++; i < text.Length; i++)
        {
            if (text[i] != '"') name.Append(text[i]);
            else if (i + 1 < text.Length && text[i + 1] == '"') name.Append(text[i++]);
            else break;
        }
        i++;
        return name.ToString();
    }

    /// <summary>A dollar is part of a name, but begins none.</summary>
    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c == '_' || c >= 0x80;
}
