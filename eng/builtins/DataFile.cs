using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace DbImpact.BuiltInData;

/// <summary>
/// A data file of src/PostgreSql/Catalog/Data: what the majors have in common is written once. Writing is a pure function of the sets
/// of the single majors, and <see cref="Slice"/> gets those back out of a file.
/// </summary>
public static class DataFile
{
    /// <summary>Numbers from here on are this project's own; the built-in schema information_schema has one of them.</summary>
    private const int FirstOwnNumber = 10000;

    private const int InformationSchema = 13000;

    /// <summary>What the first lines of BuiltIns.txt say.</summary>
    public static readonly string[] BuiltInHeader =
    [
        "The built-in objects of PostgreSQL 13 to 18: pg_catalog and information_schema.",
        "Written by eng/builtins from real servers; see eng/builtins/README.md for the format.",
    ];

    /// <summary>What the first lines of an extension's file say.</summary>
    public static string[] ExtensionHeader(string name) =>
    [
        $"What the extension {name} makes.",
        "Written by eng/builtins from real servers; see eng/builtins/README.md for the format.",
    ];

    /// <summary>The text of a file.</summary>
    /// <param name="header">What the file's first lines say, without the number signs.</param>
    /// <param name="sets">What each major has, in ascending order.</param>
    /// <param name="numbered">Whether objects without a fixed OID get a number here rather than when they are made.</param>
    public static string Write(IReadOnlyList<string> header, SortedDictionary<int, ObjectSet> sets, bool numbered)
    {
        var text = new StringBuilder();
        foreach (var line in header) text.Append("# ").Append(line).Append('\n');
        var all = new VersionRange(sets.Keys.First(), sets.Keys.Last());
        var next = FirstOwnNumber;
        foreach (var section in ObjectSet.Sections)
        {
            var merged = section == "relations" ? RelationMerge.Merge(sets) : Merge(section, sets);
            if (merged.Count == 0) continue;
            text.Append('[').Append(section).Append("]\n");
            foreach (var (fields, versions) in merged.OrderBy(line => line.Fields[0], StringComparer.Ordinal)
                         .ThenBy(line => string.Join('\t', line.Fields), StringComparer.Ordinal).ThenBy(line => line.Versions.From))
            {
                text.Append(fields[0]).Append('\t').Append(versions == all ? "" : versions);
                foreach (var field in fields.Skip(1)) text.Append('\t').Append(numbered && IsUnnumbered(field) ? Next(ref next) + field[1..] : field);
                text.Append('\n');
            }
        }
        return text.ToString();
    }

    /// <summary>What a file says of one major.</summary>
    public static ObjectSet Slice(string file, int major)
    {
        var set = new ObjectSet();
        var section = "";
        foreach (var line in file.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '[') section = line[1..^1];
            if (line[0] == '[' || section.Length == 0) continue;
            var fields = line.Split('\t').ToList();
            var versions = fields[1];
            fields.RemoveAt(1);
            if (!VersionRange.Contains(versions, major)) continue;
            if (section == "relations") RelationMerge.Slice(fields, major);
            set.Add(section, [.. fields.Select(field => IsOwnNumber(field) ? "*" : field)]);
        }
        return set;
    }

    private static List<MergedLine> Merge(string section, SortedDictionary<int, ObjectSet> sets)
    {
        var found = new Dictionary<string, (string[] Fields, List<int> Majors)>();
        foreach (var (major, set) in sets)
        {
            foreach (var fields in set.Lines(section))
            {
                var key = string.Join('\t', fields);
                if (!found.TryGetValue(key, out var entry)) found[key] = entry = (fields, []);
                entry.Majors.Add(major);
            }
        }
        return [.. found.Values.SelectMany(entry => VersionRange.Of(entry.Majors, [.. sets.Keys]).Select(range => new MergedLine(entry.Fields, range)))];
    }

    private static bool IsUnnumbered(string field) => field == "*" || field.StartsWith("*@", StringComparison.Ordinal);

    private static string Next(ref int next)
    {
        if (next == InformationSchema) next++;
        return next++.ToString(CultureInfo.InvariantCulture);
    }

    private static bool IsOwnNumber(string field) =>
        int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= FirstOwnNumber;

    internal sealed record MergedLine(string[] Fields, VersionRange Versions);
}
