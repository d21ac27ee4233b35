using System.Collections.Generic;
using System.Globalization;
using System.Threading.Tasks;
using DbImpact.Oracle;
using DbImpact.PostgreSql.Comparison;
using DbImpact.Testing;
using Npgsql;
using Xunit;

namespace DbImpact.LiveCatalog.Tests;

/// <summary>Made-up migrations get the same verdicts and make the same catalog on a server and in the replay; <c>permute</c> runs many more.</summary>
public class PermutationTests
{
    private const int FirstSeed = 1, LastSeed = 6, Length = 50;

    [ServerTheory, Servers]
    public async Task A_made_up_migration_replays_as_the_server_runs_it(int major)
    {
        var failures = new List<string>();
        for (var seed = FirstSeed; seed <= LastSeed; seed++)
        {
            await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(null, TestContext.Current.CancellationToken);
            await using var server = new NpgsqlConnection(database.ConnectionString);
            await server.OpenAsync(TestContext.Current.CancellationToken);
            var sessions = new TwoSessions(server);
            await sessions.StartAsync();
            var generator = new MigrationGenerator(seed);
            var name = seed.ToString(CultureInfo.InvariantCulture);
            for (var line = 1; line <= Length; line++)
            {
                var sql = generator.Next(sessions.Current, sessions.IsInTransaction, sessions.HasFailed);
                if (await sessions.RunAsync(name, line, sql) is { } difference) failures.Add($"{name}:{line}: {difference.Cause}: {difference.Detail} | {sql}");
            }
            if (sessions.IsInTransaction) await sessions.RunAsync(name, Length + 1, "COMMIT");
            var replayed = await sessions.EndAsync();
            var live = await LiveCatalogReader.ReadAsync(database.ConnectionString);
            foreach (var difference in CatalogComparer.Compare(live, replayed)) failures.Add($"{name}: {difference}");
        }
        Assert.Equal("", string.Join("\n", failures));
    }
}
