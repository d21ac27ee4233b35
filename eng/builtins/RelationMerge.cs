using System;
using System.Collections.Generic;
using System.Linq;

namespace DbImpact.BuiltInData;

/// <summary>
/// Relations change by columns: a relation has one line, and columns (and its array type) that not all of its majors have are
/// followed by <c>@</c> and those majors.
/// </summary>
internal static class RelationMerge
{
    private const int ArrayField = 3, FirstColumnField = 5;

    public static List<DataFile.MergedLine> Merge(SortedDictionary<int, ObjectSet> sets)
    {
        List<int> all = [.. sets.Keys];
        var merged = new List<DataFile.MergedLine>();
        var lines = sets.SelectMany(set => set.Value.Lines("relations").Select(fields => (Major: set.Key, Fields: fields)));
        foreach (var relation in lines.GroupBy(line => string.Join('\t', line.Fields.Take(FirstColumnField).Where((_, i) => i != ArrayField))))
        {
            var majors = relation.Select(line => line.Major).ToList();
            foreach (var range in VersionRange.Of(majors, all))
            {
                var versions = relation.Where(line => range.From <= line.Major && line.Major <= range.To).ToList();
                var fields = versions[^1].Fields.Take(FirstColumnField).ToArray();
                fields[ArrayField] = MergeArray(versions, range, all);
                merged.Add(new DataFile.MergedLine([.. fields, .. MergeColumns(versions, range)], range));
            }
        }
        return merged;
    }

    public static void Slice(List<string> fields, int major)
    {
        for (var i = fields.Count - 1; i >= ArrayField; i--)
        {
            var at = fields[i].LastIndexOf('@');
            if (at < 0) continue;
            var isThere = VersionRange.Contains(fields[i][(at + 1)..], major);
            if (isThere) fields[i] = fields[i][..at].TrimEnd();
            else if (i == ArrayField) fields[i] = "-";
            else fields.RemoveAt(i);
        }
    }

    private static string MergeArray(List<(int Major, string[] Fields)> versions, VersionRange range, List<int> all)
    {
        var having = versions.Where(version => version.Fields[ArrayField] != "-").ToList();
        if (having.Count == 0) return "-";
        var number = having.Select(version => version.Fields[ArrayField]).Distinct().Single();
        var ranges = VersionRange.Of([.. having.Select(version => version.Major)], all).ToList();
        return ranges is [var only] && only == range ? number : $"{number}@{ranges.Single()}";
    }

    /// <summary>Aligns each major's columns with those of the one before it.</summary>
    private static IEnumerable<string> MergeColumns(List<(int Major, string[] Fields)> versions, VersionRange range)
    {
        var merged = new List<MergedColumn>();
        var previous = 0;
        foreach (var (major, fields) in versions)
        {
            var columns = fields[FirstColumnField..];
            var current = merged.Where(column => column.To == previous).ToList();
            var kept = CommonSubsequence(current, columns);
            var position = 0;
            for (var i = 0; i < columns.Length; i++)
            {
                if (kept[i] is { } column)
                {
                    column.To = major;
                    position = merged.IndexOf(column) + 1;
                }
                else
                {
                    merged.Insert(position++, new MergedColumn(columns[i], major));
                }
            }
            previous = major;
        }
        return merged.Select(column => column.From == range.From && column.To == range.To
            ? column.Text
            : $"{column.Text} @{new VersionRange(column.From, column.To)}");
    }

    /// <summary>The longest common subsequence: for each of the columns, the earlier one that it continues.</summary>
    private static MergedColumn?[] CommonSubsequence(List<MergedColumn> earlier, string[] columns)
    {
        var lengths = new int[earlier.Count + 1, columns.Length + 1];
        for (var i = earlier.Count - 1; i >= 0; i--)
        {
            for (var j = columns.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = earlier[i].Text == columns[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }
        var kept = new MergedColumn?[columns.Length];
        for (int i = 0, j = 0; i < earlier.Count && j < columns.Length;)
        {
            if (earlier[i].Text == columns[j]) kept[j++] = earlier[i++];
            else if (lengths[i + 1, j] >= lengths[i, j + 1]) i++;
            else j++;
        }
        return kept;
    }

    private sealed class MergedColumn(string text, int major)
    {
        public string Text { get; } = text;

        public int From { get; } = major;

        public int To { get; set; } = major;
    }
}
