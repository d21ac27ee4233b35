using System.Collections.Generic;
using System.Text;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>A relation's name as the content of a string (stringToQualifiedNameList of regproc.c): dotted, quoted or folded.</summary>
internal static class RelationText
{
    /// <summary>The parts; empty where the text is no name.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var parts = new List<string>();
        var i = 0;
        while (true)
        {
            var part = new StringBuilder();
            if (i < text.Length && text[i] == '"')
            {
                for (i++; i < text.Length; i++)
                {
                    if (text[i] != '"') part.Append(text[i]);
                    else if (i + 1 < text.Length && text[i + 1] == '"') part.Append(text[i++]);
                    else break;
                }
                if (i >= text.Length) return [];
                i++;
            }
            else
            {
                for (; i < text.Length && text[i] != '.'; i++) part.Append(text[i] is >= 'A' and <= 'Z' ? (char)(text[i] + 32) : text[i]);
            }
            if (part.Length == 0) return [];
            parts.Add(part.ToString());
            if (i == text.Length) return parts;
            if (text[i] != '.') return [];
            i++;
        }
    }
}
