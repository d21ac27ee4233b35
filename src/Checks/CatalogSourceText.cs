using System;
using System.Collections.Generic;

namespace DbImpact.Checks;

/// <summary>Whether a text can be the source of a catalog at all, before anything of it is replayed.</summary>
public static class CatalogSourceText
{
    private const string Connect = "\n\\connect ";

    private static readonly char[] LineEnds = ['\n'];

    private static readonly string[] Relations = ["\nCREATE TABLE ", "\nCREATE VIEW ", "\nCREATE MATERIALIZED VIEW ", "\nCREATE FOREIGN TABLE "];

    /// <param name="text">The file's text.</param>
    /// <param name="name">What messages call the file.</param>
    /// <returns>A clause without a full stop that says what is wrong and what to do; null where the text may be SQL.</returns>
    public static string? WhyUnusable(string text, string name)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        if (text.StartsWith("PGDMP", StringComparison.Ordinal))
            return $"{name} is a binary dump; make an SQL file of it with pg_restore --schema-only -f db.sql {name}";
        if (text.IndexOf('\0') >= 0) return $"{name} is not a text file";
        if (DatabasesOf(text) is { Count: > 1 } databases)
            return $"{name} has the databases {string.Join(", ", databases)}; pg_dump --schema-only makes a file of one of them";
        var lines = text.Split(LineEnds);
        var conflict = Array.FindIndex(lines, line => line.StartsWith("<<<<<<< ", StringComparison.Ordinal));
        var hasEnd = conflict >= 0 && Array.FindIndex(lines, conflict, line => line.StartsWith(">>>>>>> ", StringComparison.Ordinal)) >= 0;
        return hasEnd ? $"{name}:{conflict + 1}: a merge conflict is not resolved" : null;
    }

    /// <summary>The databases that pg_dumpall has written tables or views of: psql connects to each in turn.</summary>
    private static List<string> DatabasesOf(string text)
    {
        var databases = new List<string>();
        for (var start = text.IndexOf(Connect, StringComparison.Ordinal); start >= 0;)
        {
            var begin = start + Connect.Length;
            var next = text.IndexOf(Connect, begin, StringComparison.Ordinal);
            var end = next < 0 ? text.Length : next;
            var name = text.Substring(begin, text.IndexOfAny(LineEnds, begin) is var lineEnd && lineEnd < 0 ? text.Length - begin : lineEnd - begin).Trim();
            var hasRelation = Array.Exists(Relations, relation => text.IndexOf(relation, begin, end - begin, StringComparison.Ordinal) >= 0);
            if (hasRelation && !databases.Contains(name)) databases.Add(name);
            start = next;
        }
        return databases;
    }
}
