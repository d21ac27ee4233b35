using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DbImpact.LiveCatalog;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Comparison;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Sources;

/// <summary>A folder of migrations, step by step: after each file, the catalog that it leaves.</summary>
internal sealed class MigrationSteps
{
    private MigrationSteps(FolderSource folder, IReadOnlyList<MigrationStep> steps, IReadOnlyList<ReplayProblem> problems)
    {
        Folder = folder;
        Steps = steps;
        Problems = problems;
    }

    public FolderSource Folder { get; }

    public IReadOnlyList<MigrationStep> Steps { get; }

    public IReadOnlyList<ReplayProblem> Problems { get; }

    /// <exception cref="CliException">The folder has no migration, or one that cannot be read.</exception>
    public static MigrationSteps Read(FolderSource folder, Func<string, string> nameOf, int? serverVersion)
    {
        var replayer = new Replayer(new ReplayOptions { ServerVersion = serverVersion });
        var steps = new List<MigrationStep>();
        foreach (var script in CatalogLoader.ReadFolder(folder, nameOf))
        {
            replayer.Run(script);
            steps.Add(new MigrationStep(Path.GetFileName(script.Path), script.Text, replayer.ToPointInTime()));
        }
        return new MigrationSteps(folder, steps, replayer.Problems);
    }

    /// <summary>
    /// How many of the steps a database has: what its migration tool has written down, where the files bear those versions; else after as
    /// many as leave the fewest differences.
    /// </summary>
    public (int Count, bool IsRecorded) AppliedTo(DatabaseCatalog catalog, IReadOnlyList<MigrationRecord> records, ComparisonOptions options)
    {
        foreach (var record in records)
            if (Recorded(record) is { } count) return (count, true);
        var best = (Count: 0, Weight: int.MaxValue);
        for (var i = Steps.Count; i >= 0; i--)
        {
            var weight = i == 0
                ? catalog.Relations.Count(relation => !relation.IsBuiltIn && relation.Extension is null)
                : CatalogComparer.Compare(Steps[i - 1].Catalog, catalog, options).Count(difference => difference.Class > DifferenceClass.Note || difference.IsExtra);
            if (weight < best.Weight) best = (i, weight);
        }
        return (best.Count, false);
    }

    private int? Recorded(MigrationRecord record)
    {
        if (record.Versions.Count == 0) return null;
        var last = -1;
        foreach (var version in record.HasAll ? record.Versions : record.Versions.Take(1))
        {
            for (var i = 0; i < Steps.Count; i++)
                if (Steps[i].Version == Trim(version)) last = Math.Max(last, i);
        }
        return last < 0 ? null : last + 1;
    }

    internal static string Trim(string version) => version.TrimStart('0') is { Length: > 0 } rest ? rest : version;
}

/// <summary>A migration's file and text, and the catalog after it.</summary>
internal sealed record MigrationStep(string Name, SqlText Text, DatabaseCatalog Catalog)
{
    /// <summary>What a tool would call it by: <c>12</c> of V12__x.sql, <c>20240101120000</c> of 20240101120000_x.sql; empty without a number.</summary>
    public string Version { get; } = VersionOf(Name);

    private static string VersionOf(string name)
    {
        var start = name.Length > 1 && name[0] is 'V' or 'v' && char.IsAsciiDigit(name[1]) ? 1 : 0;
        var end = start;
        while (end < name.Length && (char.IsAsciiDigit(name[end]) || (name[end] is '.' or '_' && start == 1 && end + 1 < name.Length && char.IsAsciiDigit(name[end + 1])))) end++;
        return end == start ? "" : MigrationSteps.Trim(name[start..end].Replace('_', '.'));
    }
}
