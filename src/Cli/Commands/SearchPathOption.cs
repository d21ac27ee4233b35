using System.Collections.Generic;
using System.Text;

namespace DbImpact.Cli.Commands;

/// <summary>Reads a list of schemas as SET search_path takes it: <c>users, "My Schema", public</c>.</summary>
internal static class SearchPathOption
{
    public static IReadOnlyList<string> Split(string list)
    {
        var names = new List<string>();
        var i = 0;
        while (i < list.Length)
        {
            if (list[i] == ',' || char.IsWhiteSpace(list[i]))
            {
                i++;
                continue;
            }
            var name = list[i] == '"' ? ReadQuoted(list, ref i) : ReadPlain(list, ref i);
            if (name.Length > 0) names.Add(name);
        }
        return names;
    }

    /// <summary>Names without quotes are folded to lower case, as PostgreSQL does.</summary>
    private static string ReadPlain(string list, ref int i)
    {
        var start = i;
        while (i < list.Length && list[i] != ',' && !char.IsWhiteSpace(list[i])) i++;
        return list[start..i].ToLowerInvariant();
    }

    private static string ReadQuoted(string list, ref int i)
    {
        var name = new StringBuilder();
        for (i++; i < list.Length; i++)
        {
            if (list[i] != '"') name.Append(list[i]);
            else if (i + 1 < list.Length && list[i + 1] == '"') name.Append(list[i++]);
            else break;
        }
        i++;
        return name.ToString();
    }
}
