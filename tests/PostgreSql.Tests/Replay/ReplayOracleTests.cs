using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Comparison;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Snapshots;
using DbImpact.Testing;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Replay;

/// <summary>A script gives the same catalog whether it is replayed or a server runs it and pg_dump says what came of it.</summary>
public class ReplayOracleTests
{
    [ServerTheory]
    [Servers]
    public async Task A_script_replays_to_what_the_server_makes_of_it(int major)
    {
        foreach (var path in ScriptFiles.All)
        {
            var name = Path.GetFileName(path);
            var script = ScriptFiles.Read(name);
            await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(null, TestContext.Current.CancellationToken);
            await ClientPrograms.LoadAsync(database, script);
            var dumped = Replay($"dump of {name}", await ClientPrograms.DumpAsync(database), null);
            Assert.Equal(major, dumped.ServerVersion);
            var replayed = Replay(name, script, major);
            Assert.Equal([], Differences(replayed, dumped));

            await LoadsAndComesBack(major, replayed);
            await LoadsAndComesBack(major, dumped);
        }
    }

    /// <summary>The catalog's snapshot makes a database whose dump replays to the same catalog.</summary>
    private static async Task LoadsAndComesBack(int major, DatabaseCatalog catalog)
    {
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(null, TestContext.Current.CancellationToken);
        await ClientPrograms.LoadAsync(database, SnapshotWriter.Write(catalog));
        Assert.Equal([], Differences(catalog, Replay("dump of snapshot", await ClientPrograms.DumpAsync(database), null)));
    }

    private static DatabaseCatalog Replay(string name, string script, int? version)
    {
        var result = Replayer.Replay(new ReplayScript(name, script), new ReplayOptions { ServerVersion = version });
        Assert.Equal([], result.Problems.Select(problem => problem.ToString()));
        return result.Catalog;
    }

    /// <summary>pg_dump does not keep the order of inherited columns.</summary>
    private static IEnumerable<string> Differences(DatabaseCatalog a, DatabaseCatalog b) =>
        CatalogComparer.Compare(a, b).Where(difference => difference.Aspect != DifferenceAspect.ColumnOrder).Select(difference => difference.ToString());
}
