using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.Testing;
using Npgsql;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>The binder says what PostgreSQL says, and what the fixtures say of PostgreSQL is true.</summary>
public sealed class FixtureTests
{
    public static TheoryData<string, int> Sets()
    {
        var data = new TheoryData<string, int>();
        foreach (var name in Fixture.Names)
            foreach (var major in Fixture.Majors) data.Add(name, major);
        return data;
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void The_binder_agrees(string set, int major)
    {
        var fixture = Fixture.Open(set);
        var differences = new List<string>();
        foreach (var item in fixture.Files.SelectMany(fixture.Read))
        {
            var server = item.VerdictOf(major);
            if (Verdict.Compare(fixture.CatalogOf(major), item.Sql, server) is { } ours)
                differences.Add($"{item.File}: {item.Sql}\n  server: {server}\n  binder: {ours}");
            if (item.ExecutionOf(major) is { } execution && Verdict.CompareExecution(fixture.CatalogOf(major), item.Sql, execution) is { } later)
                differences.Add($"{item.File}: {item.Sql}\n  server, when it runs it: {execution}\n  binder: {later}");
        }
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    [ServerTheory]
    [Servers(0, "names")]
    [Servers(0, "constructs")]
    [Servers(0, "types")]
    [Servers(0, "targets")]
    [Servers(0, "functions")]
    [Servers(0, "collations")]
    [Servers(0, "shop")]
    [Servers(0, "rows")]
    [Servers(0, "statements")]
    public async Task The_server_says_so(int major, string set)
    {
        if (!Fixture.Majors.Contains(major)) return;
        var fixture = Fixture.Open(set);
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(null, TestContext.Current.CancellationToken);
        await database.ExecuteAsync("SET client_min_messages = error;" + fixture.SchemaOf(major), TestContext.Current.CancellationToken);
        await using var connection = new NpgsqlConnection(database.ConnectionString + ";Server Compatibility Mode=NoTypeLoading");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        var differences = new List<string>();
        foreach (var item in fixture.Files.SelectMany(fixture.Read))
        {
            var server = await ServerVerdict.OfAsync(connection, item.Sql);
            if (server is not null && item.VerdictOf(major) != server)
                differences.Add($"{item.File}: {item.Sql}\n  server:  {server}\n  fixture: {item.VerdictOf(major)}");
            if (item.ExecutionOf(major) is { } execution && await ServerVerdict.OfExecutionAsync(connection, item.Sql) is var run && run != execution)
                differences.Add($"{item.File}: {item.Sql}\n  server, when it runs it:  {run}\n  fixture: {execution}");
        }
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    /// <summary>What a query's leaves are called, PostgreSQL alone knows: what it says of them is left out.</summary>
    [ServerTheory]
    [Servers(0, "names")]
    [Servers(0, "constructs")]
    [Servers(0, "shop")]
    public async Task The_server_gives_the_same_hints_at_names(int major, string set)
    {
        if (!Fixture.Majors.Contains(major)) return;
        var fixture = Fixture.Open(set);
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(null, TestContext.Current.CancellationToken);
        await database.ExecuteAsync("SET client_min_messages = error;" + fixture.SchemaOf(major), TestContext.Current.CancellationToken);
        await using var connection = new NpgsqlConnection(database.ConnectionString + ";Server Compatibility Mode=NoTypeLoading");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        var differences = new List<string>();
        foreach (var item in fixture.Files.SelectMany(fixture.Read).Where(item => item.VerdictOf(major).Split(' ', ':')[0] is "42703" or "42P01"))
        {
            if (Verdict.HintOf(fixture.CatalogOf(major), item.Sql) is not { } ours) continue;
            var server = await ServerVerdict.HintOfAsync(connection, item.Sql) ?? "";
            if (ours != server && !server.Contains("*SELECT*", System.StringComparison.Ordinal)) differences.Add($"{item.Sql}\n  server: {server}\n  binder: {ours}");
        }
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }
}
