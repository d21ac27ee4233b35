using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;
using DbImpact.Testing;
using Npgsql;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>What is the same expression, and what only looks like it, is what a server says: in GROUP BY, DISTINCT and ORDER BY.</summary>
public sealed class GroupingTests
{
    private const int Seed = 1;
    private const int Count = 1500;

    [ServerTheory]
    [Servers(0, "")]
    public async Task The_server_says_so(int major, string _)
    {
        if (!Fixture.Majors.Contains(major)) return;
        var cancellation = TestContext.Current.CancellationToken;
        var script = new ReplayScript("schema.sql", new SqlText(GroupedQueries.Schema));
        var catalog = Replayer.Replay(script, new ReplayOptions { ServerVersion = major }).Catalog;
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(GroupedQueries.Schema, cancellation);
        await using var connection = new NpgsqlConnection(database.ConnectionString + ";Server Compatibility Mode=NoTypeLoading");
        await connection.OpenAsync(cancellation);
        var queries = new GroupedQueries(new Random(Seed));
        var differences = new List<string>();
        var (taken, ungrouped, missed) = (0, 0, 0);
        for (var i = 0; i < Count; i++)
        {
            var sql = queries.Next();
            var server = await ServerVerdict.OfAsync(connection, sql);
            if (server.StartsWith("ok", StringComparison.Ordinal)) taken++;
            else if (server[..5] is "42803" or "42P10") ungrouped++;
            if (Verdict.Compare(catalog, sql, server) is not { } ours) continue;
            // Two queries of which one is written otherwise are not told apart, nor a default and a value like it.
            var isNotTold = sql.Contains("(SELECT", StringComparison.Ordinal) || sql.Contains("two(", StringComparison.Ordinal);
            if (isNotTold && ours.StartsWith("ok", StringComparison.Ordinal)) missed++;
            else differences.Add($"{sql}\n  server: {server}\n  binder: {ours}");
        }
        Assert.True(differences.Count == 0, $"{differences.Count} of {Count}: " + string.Join("\n", differences.Take(60)));
        Assert.True(missed <= ungrouped / 50, $"{missed} of {ungrouped} are missed");
        // Both kinds are there in numbers.
        Assert.True(taken > Count / 5 && ungrouped > Count / 5, $"{taken} are taken, {ungrouped} are not grouped");
    }
}
