using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.Oracle;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Comparison;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Snapshots;
using DbImpact.Testing;
using Npgsql;
using Xunit;

namespace DbImpact.LiveCatalog.Tests;

/// <summary>What CREATE EXTENSION makes on a server is what the replay makes of it.</summary>
public class ExtensionTests
{
    /// <summary>They need libraries of the machine.</summary>
    private static readonly string[] Languages = ["plperl", "plpython", "pltcl"];

    [ServerTheory, Servers]
    public async Task Every_extension_that_comes_with_PostgreSQL_makes_the_same(int major)
    {
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync("CREATE SCHEMA own");
        var failures = new List<string>();
        foreach (var extension in await AvailableAsync(database.ConnectionString))
        {
            var script = $"CREATE EXTENSION \"{extension}\" CASCADE;";
            await database.ExecuteAsync(script);
            var live = await LiveCatalogReader.ReadAsync(database.ConnectionString);
            await database.ExecuteAsync("DO $$ DECLARE e text; BEGIN FOR e IN SELECT extname FROM pg_extension WHERE extname <> 'plpgsql' LOOP "
                + "EXECUTE format('DROP EXTENSION IF EXISTS %I CASCADE', e); END LOOP; END $$");
            var replay = Replayer.Replay(new ReplayScript("db.sql", "CREATE SCHEMA own; " + script), new ReplayOptions { ServerVersion = major });
            failures.AddRange(replay.Problems.Select(problem => $"{extension}: {problem}"));
            if (replay.Catalog.HasUnknownExtension) failures.Add($"{extension} is not known");
            failures.AddRange(CatalogComparer.Compare(live, replay.Catalog, new ComparisonOptions { ExtensionObjects = true, Comments = false })
                .Where(IsInPack).Select(difference => $"{extension}: {difference}"));
            var (ofServer, ofReplay) = (Operators(live), Operators(replay.Catalog));
            failures.AddRange(ofServer.Except(ofReplay).Select(item => $"{extension}: only on the server: {item}"));
            failures.AddRange(ofReplay.Except(ofServer).Select(item => $"{extension}: only in the replay: {item}"));
        }
        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    [ServerTheory, Servers]
    public async Task Every_extension_moves_is_updated_and_dropped_as_on_a_server(int major)
    {
        var failures = new List<string>();
        foreach (var extension in await AvailableAsync(PostgreSqlServer.Get(major).ConnectionString))
        {
            await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(null, TestContext.Current.CancellationToken);
            await using var server = new NpgsqlConnection(database.ConnectionString);
            await server.OpenAsync(TestContext.Current.CancellationToken);
            var sessions = new TwoSessions(server);
            await sessions.StartAsync();
            var line = 0;
            await RunAsync("CREATE SCHEMA own", "CREATE SCHEMA other", $"CREATE EXTENSION \"{extension}\" SCHEMA own", $"CREATE EXTENSION \"{extension}\" SCHEMA own CASCADE");
            await RunAsync($"CREATE EXTENSION IF NOT EXISTS \"{extension}\" CASCADE", $"CREATE EXTENSION \"{extension}\"");
            await RunAsync($"ALTER EXTENSION \"{extension}\" SET SCHEMA missing", $"ALTER EXTENSION \"{extension}\" SET SCHEMA other", $"ALTER EXTENSION \"{extension}\" UPDATE");
            foreach (var type in sessions.Current.Types.Where(type => type.Extension == extension && type.Kind is TypeKind.Base or TypeKind.Domain or TypeKind.Enum).Take(2).ToList())
                await RunAsync($"CREATE TABLE uses_{type.Name} (id integer, used {DefinitionFormatter.Name(sessions.Current, type)})");
            await CompareAsync();
            await RunAsync($"DROP EXTENSION \"{extension}\"", $"DROP EXTENSION \"{extension}\" CASCADE", $"DROP EXTENSION \"{extension}\"", $"DROP EXTENSION IF EXISTS \"{extension}\"");
            await CompareAsync();

            async Task RunAsync(params string[] statements)
            {
                foreach (var sql in statements)
                    if (await sessions.RunAsync(extension, ++line, sql) is { } difference) failures.Add($"{sql}: {difference.Cause}: {difference.Detail}");
            }

            async Task CompareAsync()
            {
                var live = await LiveCatalogReader.ReadAsync(database.ConnectionString);
                failures.AddRange(CatalogComparer.Compare(live, sessions.Current, new ComparisonOptions { ExtensionObjects = true, Comments = false })
                    .Where(IsInPack).Select(difference => $"{extension}: {difference}"));
            }
        }
        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    [Theory]
    [InlineData("CREATE EXTENSION earthdistance", "42704")]
    [InlineData("CREATE EXTENSION plperl SCHEMA public", "0A000")]
    [InlineData("CREATE EXTENSION hstore SCHEMA nowhere", "3F000")]
    [InlineData("CREATE EXTENSION hstore; CREATE EXTENSION hstore", "42710")]
    [InlineData("CREATE EXTENSION hstore; CREATE TABLE t (a hstore); DROP EXTENSION hstore", "2BP01")]
    [InlineData("CREATE EXTENSION earthdistance CASCADE; DROP EXTENSION cube", "2BP01")]
    public void What_PostgreSQL_refuses_is_an_error(string script, string sqlState)
    {
        var replay = Replayer.Replay(new ReplayScript("db.sql", script), new ReplayOptions { ServerVersion = 15 });
        Assert.Equal(sqlState, Assert.Single(replay.Problems).SqlState);
    }

    [Fact]
    public void An_extension_moves_with_what_it_made()
    {
        const string Script = "CREATE SCHEMA ext; CREATE EXTENSION pg_trgm; CREATE EXTENSION pg_cron; ALTER EXTENSION pg_trgm SET SCHEMA ext;";
        var catalog = Replayer.Replay(new ReplayScript("db.sql", Script), new ReplayOptions { ServerVersion = 15 }).Catalog;
        var schema = catalog.FindSchema("ext")!;
        Assert.Single(catalog.FindRoutines(schema.Oid, "similarity"));
        Assert.Empty(catalog.FindRoutines(BuiltIns.PublicOid, "similarity"));
        Assert.NotNull(catalog.FindOperatorClass(schema.Oid, "gin", "gin_trgm_ops"));
        Assert.NotNull(catalog.FindRelation("cron", "job")!.FindColumn("schedule"));
    }

    /// <summary>A server's default versions of the older majors are no longer the ones of the newer: their objects have to be carried.</summary>
    [ServerTheory, Servers]
    public async Task A_snapshot_says_what_an_extension_of_another_version_makes(int major)
    {
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync("""
            CREATE SCHEMA ext; CREATE EXTENSION pg_stat_statements VERSION '1.5' SCHEMA ext; CREATE EXTENSION ltree SCHEMA ext VERSION '1.1';
            """);
        var live = await LiveCatalogReader.ReadAsync(database.ConnectionString);
        var snapshot = SnapshotWriter.Write(live);
        Assert.Contains("--| version\t\t1.5\n", snapshot, StringComparison.Ordinal);
        var replay = Replayer.Replay(new ReplayScript("db.sql", snapshot));
        Assert.Empty(replay.Problems);
        Assert.False(replay.Catalog.HasUnknownExtension);
        Assert.DoesNotContain(CatalogComparer.Compare(live, replay.Catalog, new ComparisonOptions { ExtensionObjects = true, Comments = false }), IsInPack);
        Assert.Equal(Operators(live).Order(), Operators(replay.Catalog).Order());
        Assert.Equal(snapshot, SnapshotWriter.Write(replay.Catalog));
        Assert.Null(replay.Catalog.FindRelation("ext", "pg_stat_statements")!.FindColumn("total_exec_time"));
    }

    [Theory]
    [InlineData("CREATE EXTENSION postgis", true)]
    [InlineData("CREATE EXTENSION postgis VERSION '3.3.2'", false)]
    [InlineData("CREATE EXTENSION hstore", false)]
    [InlineData("CREATE EXTENSION hstore VERSION '1.4'", true)]
    [InlineData("CREATE EXTENSION our_own", true)]
    public void Only_an_extension_of_a_known_version_is_known_in_full(string script, bool isUnknown)
    {
        var catalog = Replayer.Replay(new ReplayScript("db.sql", script), new ReplayOptions { ServerVersion = 15 }).Catalog;
        Assert.Equal(isUnknown, catalog.HasUnknownExtension);
    }

    /// <summary>A pack says what a statement sees: how a routine is written, and what a relation is made with, is left out.</summary>
    private static bool IsInPack(CatalogDifference difference) =>
        difference.Aspect is not DifferenceAspect.Definition && difference.Object is not (ComparedObject.Trigger or ComparedObject.Constraint or ComparedObject.Index);

    private static List<string> Operators(DatabaseCatalog catalog)
    {
        var found = new List<string>();
        foreach (var item in catalog.Operators.Where(item => item.Extension is not null))
            found.Add($"operator {catalog.QualifiedName(item)} ({Type(item.LeftOid)}, {Type(item.RightOid)}) {Type(item.ResultOid)} {catalog.GetRoutine(item.RoutineOid)?.Name}");
        foreach (var item in catalog.Casts.Where(item => item.Extension is not null))
            found.Add($"cast {Type(item.SourceOid)} AS {Type(item.TargetOid)} {item.Context} {item.Method} {catalog.GetRoutine(item.RoutineOid)?.Name}");
        foreach (var item in catalog.OperatorClasses.Where(item => item.Extension is not null))
            found.Add($"class {catalog.QualifiedName(item)} {item.Method} {Type(item.TypeOid)} {Type(item.KeyTypeOid)} {item.IsDefault} {item.Family}");
        return found;

        string Type(int oid) => oid == 0 ? "-" : TypeFormatter.FormatQualified(catalog, new TypeReference(oid));
    }

    private static async Task<List<string>> AvailableAsync(string connectionString)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand("SELECT name FROM pg_available_extensions WHERE name <> 'plpgsql' ORDER BY name");
        await using var reader = await command.ExecuteReaderAsync();
        var names = new List<string>();
        while (await reader.ReadAsync())
        {
            var name = reader.GetString(0);
            // adminpack's functions are in pg_catalog, which is not read.
            if (!Languages.Any(name.Contains) && name != "adminpack") names.Add(name);
        }
        return names;
    }
}
