using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Comparison;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Snapshots;
using DbImpact.Testing;
using Xunit;

namespace DbImpact.LiveCatalog.Tests;

/// <summary>A server and the replay of the same script make the same catalog.</summary>
public class ReplayTests
{
    [ServerTheory, Servers]
    public async Task A_live_catalog_is_that_of_the_replayed_script(int major)
    {
        var failures = new List<string>();
        foreach (var path in Corpus.ScriptsFor(major))
        {
            var script = File.ReadAllText(path);
            await using var database = await Corpus.CreateDatabaseAsync(major, script);
            var live = await LiveCatalogReader.ReadAsync(database.ConnectionString);
            var replay = Replayer.Replay(new ReplayScript(Path.GetFileName(path), script), new ReplayOptions { ServerVersion = major });
            foreach (var problem in replay.Problems) failures.Add($"{problem.Kind} {problem}");
            foreach (var difference in CatalogComparer.Compare(live, replay.Catalog)) failures.Add($"{Path.GetFileName(path)}: {difference}");
        }
        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    [ServerTheory, Servers]
    public async Task A_live_catalog_is_that_of_its_replayed_snapshot(int major)
    {
        var failures = new List<string>();
        foreach (var path in Corpus.ScriptsFor(major))
        {
            await using var database = await Corpus.CreateDatabaseAsync(major, File.ReadAllText(path));
            var live = await LiveCatalogReader.ReadAsync(database.ConnectionString);
            var snapshot = SnapshotWriter.Write(live);
            var replay = Replayer.Replay(new ReplayScript(Path.GetFileName(path), snapshot));
            foreach (var problem in replay.Problems) failures.Add($"{problem.Kind} {problem}");
            foreach (var difference in CatalogComparer.Compare(live, replay.Catalog)) failures.Add($"{Path.GetFileName(path)}: {difference}");
            Assert.Equal(major, replay.Catalog.ServerVersion);
            Assert.Equal(snapshot, SnapshotWriter.Write(replay.Catalog));
        }
        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    [ServerTheory, Servers]
    public async Task A_snapshot_keeps_the_search_path(int major)
    {
        await using var database = await Corpus.CreateDatabaseAsync(major, "CREATE SCHEMA \"Main\"; CREATE TABLE \"Main\".t (id integer);");
        await database.ExecuteAsync($"ALTER DATABASE \"{database.Name}\" SET search_path = \"Main\", app, public");
        var live = await LiveCatalogReader.ReadAsync(database.ConnectionString);
        var replay = Replayer.Replay(new ReplayScript("db.sql", SnapshotWriter.Write(live)));
        Assert.Equal(["Main", "app", "public"], live.SearchPath);
        Assert.Equal(live.SearchPath, replay.Catalog.SearchPath);
    }
}
