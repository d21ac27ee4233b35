using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks;
using DbImpact.PostgreSql.Snapshots;
using Microsoft.CodeAnalysis;

namespace DbImpact.Analyzers.Snapshots;

/// <summary>Holds a snapshot's header against the migrations that the project names: all are additional files.</summary>
internal static class SnapshotAgeReader
{
    /// <summary>Null where the snapshot is not older than the project's migrations, or nothing tells.</summary>
    public static SnapshotProblem? Find(IReadOnlyList<AdditionalText> snapshots, IEnumerable<AdditionalText> migrations)
    {
        foreach (var file in snapshots)
        {
            if (file.GetText() is not { } text || SnapshotHeader.Read(text.ToString())?.Source is not { } recorded) continue;
            var files = migrations.Select(migration => (System.IO.Path.GetFileName(migration.Path), Text: migration.GetText()?.ToString())).ToList();
            if (files.Count == 0 || files.Exists(migration => migration.Text is null)) return null;
            var now = MigrationSource.Of(recorded.Folder, files.Select(migration => (migration.Item1, migration.Text!)));
            return SnapshotAge.WhyOutOfDate(recorded, now, "the project's migrations") is { } reason
                ? new SnapshotProblem($"The database snapshot '{file.Path}' is out of date: {reason}; write it anew with 'dbimpact snapshot'", file.Path)
                : null;
        }
        return null;
    }
}
