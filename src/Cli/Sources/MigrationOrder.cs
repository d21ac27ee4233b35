using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DbImpact.Cli.Files;
using DbImpact.PostgreSql.Replay;

namespace DbImpact.Cli.Sources;

/// <summary>
/// The order in which the .sql files of a folder are applied: by name, numbers in it by their value, so that V10 follows V9. What undoes a
/// migration is left out, and what is applied again after each change (Flyway's R__) comes last.
/// </summary>
internal static class MigrationOrder
{
    public static IReadOnlyList<string> Files(string folder, FileTree tree) =>
        [.. tree.FilesBelow(folder, ".sql")
            .Where(path => !MigrationScript.IsUndo(Path.GetFileName(path)))
            .OrderBy(path => IsRepeatable(Path.GetFileName(path)))
            .ThenBy(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), Comparer<string>.Create(Compare))];

    /// <summary>Flyway's version ends at two underscores: V1__a comes before V1.1__b.</summary>
    internal static int Compare(string? a, string? b) =>
        CompareNumbers(a?.Replace("__", "\u0001", StringComparison.Ordinal), b?.Replace("__", "\u0001", StringComparison.Ordinal));

    private static int CompareNumbers(string? a, string? b)
    {
        if (a is null || b is null) return string.CompareOrdinal(a, b);
        int i = 0, j = 0;
        while (i < a.Length && j < b.Length)
        {
            if (!char.IsAsciiDigit(a[i]) || !char.IsAsciiDigit(b[j]))
            {
                if (a[i] != b[j]) return a[i].CompareTo(b[j]);
                i++;
                j++;
                continue;
            }
            var left = Number(a, ref i);
            var right = Number(b, ref j);
            var result = left.Length != right.Length ? left.Length.CompareTo(right.Length) : left.CompareTo(right, StringComparison.Ordinal);
            if (result != 0) return result;
        }
        var rest = (a.Length - i).CompareTo(b.Length - j);
        return rest != 0 ? rest : string.CompareOrdinal(a, b);
    }

    private static bool IsRepeatable(string name) => name.StartsWith("R__", StringComparison.Ordinal);

    /// <summary>The digits from there on without leading zeros.</summary>
    private static ReadOnlySpan<char> Number(string text, ref int i)
    {
        var start = i;
        while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
        return text.AsSpan(start, i - start).TrimStart('0');
    }
}
