using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Snapshots;

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
        if (SnapshotHeader.Read(text) is { Format: > SnapshotWriter.Format and var format })
            return $"{name}:1: the snapshot has format {format}, a newer DbImpact's; this one reads format {SnapshotWriter.Format}: update it, or write the snapshot anew";
        if (DatabasesOf(text) is { Count: > 1 } databases)
            return $"{name} has the databases {string.Join(", ", databases)}; pg_dump --schema-only makes a file of one of them";
        var lines = text.Split(LineEnds);
        var conflict = Array.FindIndex(lines, line => line.StartsWith("<<<<<<< ", StringComparison.Ordinal));
        var hasEnd = conflict >= 0 && Array.FindIndex(lines, conflict, line => line.StartsWith(">>>>>>> ", StringComparison.Ordinal)) >= 0;
        if (hasEnd) return $"{name}:{conflict + 1}: a merge conflict is not resolved";
        var undecoded = text.IndexOf(Undecoded) < 0 ? -1 : Array.FindIndex(lines, IsUndecoded);
        return undecoded >= 0 ? $"{name}:{undecoded + 1}: the text is not UTF-8; save it as UTF-8 (pg_dump --encoding=UTF8 writes it so)" : null;
    }

    /// <summary>What stands for bytes that are no text; in a comment they do no harm.</summary>
    private const char Undecoded = '\uFFFD';

    private static bool IsUndecoded(string line)
    {
        var at = line.IndexOf(Undecoded);
        return at >= 0 && (line.IndexOf("--", StringComparison.Ordinal) is var comment && (comment < 0 || comment > at));
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
