using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using DbImpact.Checks;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Snapshots;

namespace DbImpact.Analyzers.Snapshots;

/// <summary>What the text of snapshots says: a catalog with its gaps, or the problem that keeps it from being one.</summary>
internal sealed record SnapshotContent(DatabaseCatalog? Catalog, SnapshotProblem? Problem, CatalogGaps? Gaps);

/// <summary>
/// Catalogs by the content of their snapshots. Every keystroke makes a compilation, and a build server compiles many projects with
/// one snapshot: each content is replayed once. Holds nothing of a compilation.
/// </summary>
internal static class SnapshotCache
{
    private const int Capacity = 8;

    private static readonly object Gate = new();

    /// <summary>Last used first.</summary>
    private static readonly LinkedList<(string Key, Lazy<SnapshotContent> Content)> Entries = new();

    public static SnapshotContent Get(IReadOnlyList<SnapshotFile> files) => Find(KeyOf(files), files).Value;

    private static Lazy<SnapshotContent> Find(string key, IReadOnlyList<SnapshotFile> files)
    {
        lock (Gate)
        {
            for (var node = Entries.First; node is not null; node = node.Next)
            {
                if (node.Value.Key != key) continue;
                Entries.Remove(node);
                Entries.AddFirst(node);
                return node.Value.Content;
            }
            var content = new Lazy<SnapshotContent>(() => Replay(files));
            Entries.AddFirst((key, content));
            if (Entries.Count > Capacity) Entries.RemoveLast();
            return content;
        }
    }

    private static string KeyOf(IReadOnlyList<SnapshotFile> files)
    {
        var key = new StringBuilder();
        foreach (var file in files)
            key.Append(file.Path).Append('|').Append(Convert.ToBase64String(file.Text!.GetChecksum().ToArray())).Append('\n');
        return key.ToString();
    }

    private static SnapshotContent Replay(IReadOnlyList<SnapshotFile> files)
    {
        var scripts = files.Select(static file => new ReplayScript(file.Path, file.Text!.ToString())).ToArray();
        foreach (var script in scripts)
        {
            if (CatalogSourceText.WhyUnusable(script.Text.Text, $"'{script.Path}'") is { } reason)
                return new(null, new SnapshotProblem($"The database snapshot {reason}: nothing was checked", script.Path), null);
        }
        var result = Replayer.Replay(SplitSnapshot.Arrange(scripts), new ReplayOptions { IsWholeDatabase = false });
        var gaps = new CatalogGaps(result.Problems);
        var errors = result.Problems.Where(problem => problem.IsSyntaxError).ToArray();
        if (errors.Length == 0 && result.StatementCount > 0) return new(result.Catalog, null, gaps);
        if (errors.Length == 0)
        {
            var path = files[0].Path;
            return new(null, new SnapshotProblem($"The database snapshot '{path}' holds no statement: nothing was checked", path), null);
        }
        var first = errors[0];
        var more = errors.Length == 1 ? "" : $" (and {errors.Length - 1} more)";
        return new(null, new SnapshotProblem(
            $"The database snapshot '{first.Place.Path}' is broken at line {first.Place.Line}: {first.Message}{more}; nothing was checked",
            first.Place.Path, first.Place.Line - 1, first.Place.Column - 1), null);
    }
}
