using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using DbImpact.Oracle;
using DbImpact.PostgreSql.Comparison;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Snapshots;
using DbImpact.Testing;
using Npgsql;
using Xunit;

namespace DbImpact.LiveCatalog.Tests;

/// <summary>
/// Each statement of these scripts, valid or not, gets the server's verdict in the replay, with its code and position, and in the end both have
/// the same catalog, which comes back from its snapshot. <c>roundtrip</c> does the same to any other scripts.
/// </summary>
public class StatementTests
{
    [ServerTheory, Servers]
    public async Task A_statement_gets_the_servers_verdict_and_does_the_same(int major)
    {
        var failures = new List<string>();
        foreach (var path in Corpus.StatementScripts()) await RunAsync(major, path, failures);
        Assert.Equal("", string.Join("\n", failures));
    }

    private static async Task RunAsync(int major, string path, List<string> failures)
    {
        var name = Path.GetFileName(path);
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(null, TestContext.Current.CancellationToken);
        await using var server = new NpgsqlConnection(database.ConnectionString);
        await server.OpenAsync(TestContext.Current.CancellationToken);
        var sessions = new TwoSessions(server);
        await sessions.StartAsync();
        foreach (var (line, sql) in ScriptStatements.Of(await File.ReadAllTextAsync(path), new ParserOptions { ServerVersion = major }))
        {
            if (await sessions.RunAsync(name, line, sql) is { } difference) failures.Add($"{name}:{line}: {difference.Cause}: {difference.Detail} | {sql}");
        }
        var replayed = await sessions.EndAsync();
        var live = await LiveCatalogReader.ReadAsync(database.ConnectionString);
        foreach (var difference in CatalogComparer.Compare(live, replayed)) failures.Add($"{name}: {difference}");

        var fromSnapshot = Replayer.Replay(new ReplayScript(name, SnapshotWriter.Write(live)));
        foreach (var problem in fromSnapshot.Problems) failures.Add($"snapshot: {problem}");
        foreach (var difference in CatalogComparer.Compare(live, fromSnapshot.Catalog)) failures.Add($"snapshot of {name}: {difference}");
    }
}
