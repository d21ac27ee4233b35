using System.Collections.Generic;
using System.Text;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>The setting search_path as a string (SplitIdentifierString of varlena.c): names parted by commas, quoted or folded.</summary>
internal static class SearchPathText
{
    public static List<string> Split(string value)
    {
        var names = new List<string>();
        var i = 0;
        while (i < value.Length)
        {
            if (value[i] is ' ' or '\t' or '\r' or '\n' or ',')
            {
                i++;
                continue;
            }
            var name = new StringBuilder();
            if (value[i] == '"')
            {
                for (i++; i < value.Length && (value[i] != '"' || (i + 1 < value.Length && value[i + 1] == '"')); i++)
                {
                    if (value[i] == '"') i++;
                    name.Append(value[i]);
                }
                i++;
                if (name.Length == 0) continue;
            }
            else
            {
                for (; i < value.Length && value[i] is not (',' or ' ' or '\t' or '\r' or '\n'); i++)
                    name.Append(value[i] is >= 'A' and <= 'Z' ? (char)(value[i] + 32) : value[i]);
            }
            names.Add(Identifiers.Truncate(name.ToString()));
        }
        return names;
    }
}
