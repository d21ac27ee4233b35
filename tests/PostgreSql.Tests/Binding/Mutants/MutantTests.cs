using System;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.Testing;
using Npgsql;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>
/// The binder says of damaged statements, and of statements over a changed schema, what servers say. The oracle's <c>mutants</c> runs more of them.
/// </summary>
public sealed class MutantTests
{
    private const int Seed = 1;
    private const int Count = 300;

    [ServerTheory]
    [Servers(0, "names")]
    [Servers(0, "constructs")]
    [Servers(0, "types")]
    public async Task The_binder_says_what_the_server_says(int major, string set)
    {
        if (!Fixture.Majors.Contains(major)) return;
        var fixture = Fixture.Open(set);
        var cancellation = TestContext.Current.CancellationToken;
        var schema = "SET client_min_messages = error;" + fixture.SchemaOf(major);
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(schema, cancellation);
        await using var connection = new NpgsqlConnection(database.ConnectionString + ";Server Compatibility Mode=NoTypeLoading");
        await connection.OpenAsync(cancellation);
        var run = new MutantRun(fixture, connection, Seed);
        await run.RunAsync(Count, cancellation);
        Assert.True(run.Wrong.Count == 0, string.Join("\n", run.Wrong.Take(20)));
        // Of other errors not every one is looked for.
        Assert.True(run.Differences.Count <= Count / 50, string.Join("\n", run.Differences.Take(20)));
        // Both kinds are there in numbers: what is still valid, and what lacks a name.
        Assert.True(run.Verdicts.Where(item => item.Key.EndsWith("ok", StringComparison.Ordinal)).Sum(item => item.Value) > Count / 5);
        Assert.True(run.Verdicts.Where(item => item.Key.EndsWith("42703", StringComparison.Ordinal)).Sum(item => item.Value) > Count / 20);
    }
}
