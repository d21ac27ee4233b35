using System.Linq;
using System.Threading.Tasks;
using DbImpact.Analyzers.Tests.Verification;
using Xunit;

namespace DbImpact.Analyzers.Tests;

/// <summary>DBI0001: once for a project, with file, line and reason, and nothing beside it.</summary>
public sealed class SnapshotTests
{
    private const string Source = """
        class Store
        {
            void Run(Npgsql.NpgsqlDataSource dataSource) => dataSource.CreateCommand("SELECT nosuch FROM nowhere");
        }
        """;

    [Theory]
    [InlineData(null, "The database snapshot 'db.sql' does not exist or cannot be read: nothing was checked")]
    [InlineData("", "The database snapshot 'db.sql' holds no statement: nothing was checked")]
    [InlineData("-- nothing", "The database snapshot 'db.sql' holds no statement: nothing was checked")]
    [InlineData("CREATE TABLE a (id int);\nCREATE TABLE b (id int,, c int);", "The database snapshot 'db.sql' is broken at line 2: syntax error at or near \",\"; nothing was checked")]
    [InlineData("PK\u0003\u0004\0\0\0", "The database snapshot 'db.sql' is not a text file: nothing was checked")]
    [InlineData("PGDMP", "The database snapshot 'db.sql' is a binary dump; make an SQL file of it with pg_restore --schema-only -f db.sql 'db.sql': nothing was checked")]
    public async Task A_snapshot_that_cannot_be_used(string? content, string message)
    {
        var test = new CSharpAnalyzerTest<DatabaseUsageAnalyzer>();
        test.TestState.AdditionalFiles.Add(("db.sql", content));
        var diagnostic = Assert.Single(await test.AnalyzeAsync([("/0/Test0.cs", Source)]));
        Assert.Equal("DBI0001", diagnostic.Id);
        Assert.Equal(message, diagnostic.GetMessage());
        Assert.Equal("db.sql", diagnostic.Location.GetLineSpan().Path);
    }

    [Fact]
    public async Task A_statement_that_was_not_taken_over_raises_no_alarm()
    {
        var test = new CSharpAnalyzerTest<DatabaseUsageAnalyzer>();
        test.TestState.AdditionalFiles.Add(("db.sql", "CREATE TABLE a (id int);\nCREATE TABLE nowhere (id int, id int);"));
        Assert.Empty(await test.AnalyzeAsync([("/0/Test0.cs", Source)]));
    }

    [Fact]
    public async Task No_snapshot_at_all_is_said_where_npgsql_is_used()
    {
        var test = new CSharpAnalyzerTest<DatabaseUsageAnalyzer>();
        var diagnostic = Assert.Single(await test.AnalyzeAsync([("/0/Test0.cs", Source)]));
        Assert.StartsWith("This project uses PostgreSQL, but names no snapshot", diagnostic.GetMessage());
    }

    [Fact]
    public async Task A_project_without_a_database_hears_nothing()
    {
        var test = new CSharpAnalyzerTest<DatabaseUsageAnalyzer> { HasPackages = false };
        Assert.Empty(await test.AnalyzeAsync([("/0/Test0.cs", "class A { string S => \"SELECT nosuch FROM nowhere\"; }")]));
    }

    [Fact]
    public async Task A_snapshot_that_the_build_did_not_find_is_named()
    {
        var test = new CSharpAnalyzerTest<DatabaseUsageAnalyzer>();
        test.TestState.Options["build_property.DbImpactMissingSnapshots"] = "/0/db.sql";
        var diagnostic = Assert.Single(await test.AnalyzeAsync([("/0/Test0.cs", Source)]));
        Assert.Equal("The database snapshot '/0/db.sql' does not exist or cannot be read: nothing was checked", diagnostic.GetMessage());
    }

    [Fact]
    public async Task Findings_are_the_same_in_every_run()
    {
        var first = await RunAsync();
        for (var i = 0; i < 5; i++) Assert.Equal(first, await RunAsync());
    }

    private static async Task<string[]> RunAsync()
    {
        var test = new CSharpAnalyzerTest<DatabaseUsageAnalyzer>();
        test.TestState.AdditionalFiles.Add(("db.sql", Verify.Schema));
        var sources = Enumerable.Range(0, 20).Select(i => ($"/0/Test{i}.cs", Source.Replace("Store", $"Store{i}")));
        return (await test.AnalyzeAsync(sources)).Select(diagnostic => diagnostic.ToString()).ToArray();
    }
}
