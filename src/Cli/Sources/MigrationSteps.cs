using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Migrations;
using DbImpact.Cli.Files;
using DbImpact.LiveCatalog;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Comparison;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Sources;

/// <summary>A folder of migrations, step by step: after each file, the catalog that it leaves.</summary>
internal sealed class MigrationSteps
{
    private MigrationSteps(FolderSource folder, IReadOnlyList<MigrationStep> steps, IReadOnlyList<ReplayProblem> problems, MigrationChain? chain)
    {
        Folder = folder;
        Steps = steps;
        Problems = problems;
        Chain = chain;
    }

    public FolderSource Folder { get; }

    public IReadOnlyList<MigrationStep> Steps { get; }

    public IReadOnlyList<ReplayProblem> Problems { get; }

    /// <summary>Which comes after which, where the migrations say it themselves; null for files that are applied by their names.</summary>
    public MigrationChain? Chain { get; }

    /// <exception cref="CliException">The folder has no migration, or one that cannot be read.</exception>
    public static MigrationSteps Read(FolderSource folder, Func<string, string> nameOf, int? serverVersion)
    {
        if (!folder.IsSplitSnapshot(FileTree.Disk) && CodeMigrations.Read(folder.FullPath, nameOf, FileTree.Disk) is { } code) return Read(folder, code, serverVersion);
        var replayer = new Replayer(new ReplayOptions { ServerVersion = serverVersion });
        var steps = new List<MigrationStep>();
        foreach (var script in CatalogLoader.ReadFolder(folder, nameOf, FileTree.Disk))
        {
            replayer.Run(script);
            steps.Add(MigrationStep.OfFile(script.Path, script.Text, replayer.ToPointInTime()));
        }
        return new MigrationSteps(folder, steps, replayer.Problems, null);
    }

    private static MigrationSteps Read(FolderSource folder, ICodeMigrations code, int? serverVersion)
    {
        var replay = new MigrationReplay(new ReplayOptions { ServerVersion = serverVersion }, code.PlaceOf);
        var steps = new List<MigrationStep>();
        foreach (var migration in code.Chain.Order)
        {
            replay.Apply(migration, isBehindMissing: code.Chain.IsBehindMissing(migration));
            steps.Add(MigrationStep.Of(migration, replay.ToPointInTime()));
        }
        return new MigrationSteps(folder, steps, replay.Problems, code.Chain);
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
        if (Chain is not null && Chain.Tool == record.Tool) return RecordedInChain(record, Chain);
        var last = -1;
        foreach (var version in record.HasAll ? record.Versions : record.Versions.Take(1))
        {
            for (var i = 0; i < Steps.Count; i++)
                if (Steps[i].Version == Trim(version)) last = Math.Max(last, i);
        }
        return last < 0 ? null : last + 1;
    }

    /// <summary>Null where what is applied is no beginning of the steps' order: a branch that is not.</summary>
    private int? RecordedInChain(MigrationRecord record, MigrationChain chain)
    {
        var heads = record.Versions.Select(chain.Find).ToList();
        if (heads.Contains(null)) return null;
        var applied = record.HasAll ? [.. heads.OfType<Migration>()] : chain.WithAncestors(heads.OfType<Migration>());
        return chain.Order.Take(applied.Count).All(applied.Contains) ? applied.Count : null;
    }

    internal static string Trim(string version) => version.TrimStart('0') is { Length: > 0 } rest ? rest : version;
}

/// <summary>A migration, its statements, and the catalog after it.</summary>
/// <param name="Name">What reports call it.</param>
/// <param name="Version">What a tool would call it by; empty where that is not known.</param>
/// <param name="Texts">Its statements.</param>
/// <param name="Catalog">The catalog after it.</param>
internal sealed record MigrationStep(string Name, string Version, IReadOnlyList<SqlText> Texts, DatabaseCatalog Catalog)
{
    /// <summary>A file: <c>12</c> of V12__x.sql, <c>20240101120000</c> of 20240101120000_x.sql.</summary>
    public static MigrationStep OfFile(string path, SqlText text, DatabaseCatalog catalog) =>
        new(Path.GetFileName(path), VersionOf(Path.GetFileName(path)), [text], catalog);

    public static MigrationStep Of(Migration migration, DatabaseCatalog catalog) => new(
        Path.GetFileName(migration.Place.Path), MigrationSteps.Trim(migration.Name), [.. migration.Upgrade.Select(operation => operation.Text).OfType<SqlText>()], catalog);

    private static string VersionOf(string name)
    {
        var start = name.Length > 1 && name[0] is 'V' or 'v' && char.IsAsciiDigit(name[1]) ? 1 : 0;
        var end = start;
        while (end < name.Length && (char.IsAsciiDigit(name[end]) || (name[end] is '.' or '_' && start == 1 && end + 1 < name.Length && char.IsAsciiDigit(name[end + 1])))) end++;
        return end == start ? "" : MigrationSteps.Trim(name[start..end].Replace('_', '.'));
    }
}
