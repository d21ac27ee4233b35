using System.Linq;
using System.Threading.Tasks;
using DbImpact.Analyzers.Tests.Verification;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Snapshots;
using Xunit;

namespace DbImpact.Analyzers.Tests;

/// <summary>DBI0001 and DBI0002: once for a project, with file, line and reason, and nothing beside it.</summary>
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

    [Theory]
    [InlineData("Shop.Db.Run#sql", null)]
    [InlineData("Db.Run", null)]
    [InlineData("Db.Run#1", null)]
    [InlineData("Db.Db#sql", null)]
    [InlineData("Elsewhere.Runn#sql", null)]
    [InlineData("Run", "The option dbimpact_sql_methods: \"Run\" names no method: write Type.Method or Type.Method#argument")]
    [InlineData("Shop.Db.Runn#sql", "The option dbimpact_sql_methods: Shop.Db has no method Runn")]
    [InlineData("Shop.Db.Run#sqll", "The option dbimpact_sql_methods: Shop.Db.Run has no parameter sqll")]
    [InlineData("Shop.Db.Count", "The option dbimpact_sql_methods: Shop.Db.Count takes no string")]
    public async Task A_method_that_is_none_is_said(string option, string? message)
    {
        var test = new CSharpAnalyzerTest<DatabaseUsageAnalyzer>();
        test.TestState.AdditionalFiles.Add(("db.sql", "CREATE TABLE t (a int);"));
        test.TestState.Options["build_property.DbImpactSqlMethods"] = option;
        var diagnostics = await test.AnalyzeAsync([("/0/Test0.cs", "namespace Shop { public class Db { public Db(string sql) { } public void Run(int n, string sql) { } public void Count(int n) { } } }")]);
        Assert.Equal(message is null ? [] : [("DBI0003", message)], diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.GetMessage())));
    }

    [Theory]
    [InlineData("CREATE TABLE nowhere (nosuch int);", null)]
    [InlineData("CREATE TABLE nowhere (nosuch int);\r\n", null)]
    [InlineData("CREATE TABLE nowhere (nosuch bigint);", "The database snapshot 'db.sql' is out of date: the project's migrations have changed since it was written; write it anew with 'dbimpact snapshot'")]
    [InlineData(null, null)]
    public async Task A_snapshot_that_is_older_than_its_migrations(string? migration, string? message)
    {
        var test = new CSharpAnalyzerTest<DatabaseUsageAnalyzer>();
        var made = MigrationSource.Of("../migrations", [("V1__a.sql", "CREATE TABLE nowhere (nosuch int);\n"), ("V1__a.down.sql", "DROP TABLE nowhere;")]);
        var snapshot = SnapshotWriter.Write(
            Replayer.Replay(new ReplayScript("m.sql", "CREATE TABLE nowhere (nosuch int);")).Catalog, new SnapshotOptions { Source = made });
        test.TestState.AdditionalFiles.Add(("db.sql", snapshot));
        test.TestState.Options["db.sql:build_metadata.AdditionalFiles.DbImpactSnapshot"] = "true";
        if (migration is not null)
        {
            test.TestState.AdditionalFiles.Add(("/0/migrations/V1__a.sql", migration));
            test.TestState.Options["/0/migrations/V1__a.sql:build_metadata.AdditionalFiles.DbImpactMigration"] = "true";
        }
        var diagnostics = await test.AnalyzeAsync([("/0/Test0.cs", Source)]);
        Assert.Equal(message is null ? [] : [("DBI0002", message)], diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.GetMessage())));
    }

    [Fact]
    public async Task A_project_with_a_migration_more_hears_of_it()
    {
        var test = new CSharpAnalyzerTest<DatabaseUsageAnalyzer>();
        test.TestState.AdditionalFiles.Add(("db.sql",
            "-- DbImpact snapshot, format 1, PostgreSQL 15\n-- source: m, 2 files, sha256 00\n\nCREATE TABLE nowhere (nosuch int);"));
        test.TestState.Options["db.sql:build_metadata.AdditionalFiles.DbImpactSnapshot"] = "true";
        test.TestState.AdditionalFiles.Add(("/0/m/1.sql", ""));
        test.TestState.Options["/0/m/1.sql:build_metadata.AdditionalFiles.DbImpactMigration"] = "true";
        var diagnostic = Assert.Single(await test.AnalyzeAsync([("/0/Test0.cs", Source)]));
        Assert.Contains("it was written with 2 files, and the project's migrations are 1 file now", diagnostic.GetMessage());
    }

    [Theory]
    [InlineData("File.ReadAllText(\"Sql/q.sql\")")]
    [InlineData("new StreamReader(typeof(Store).Assembly.GetManifestResourceStream(\"Shop.Sql.q.sql\")!).ReadToEnd()")]
    public async Task A_file_that_the_program_reads_is_no_snapshot_and_its_sql_is_checked_in_it(string read)
    {
        var test = new CSharpAnalyzerTest<DatabaseUsageAnalyzer>();
        test.TestState.AdditionalFiles.Add(("/0/db.sql", "CREATE TABLE t (id integer);"));
        test.TestState.AdditionalFiles.Add(("/0/Sql/q.sql", "SELECT id,\n  wrong FROM t"));
        test.TestState.Options["/0/Sql/q.sql:build_metadata.AdditionalFiles.DbImpactSql"] = "true";
        test.TestState.Options["build_property.ProjectDir"] = "/0/";
        test.TestState.Options["build_property.RootNamespace"] = "Shop";
        var source = $"using System.IO; class Store {{ void Run(Npgsql.NpgsqlDataSource dataSource) => dataSource.CreateCommand({read}); }}";
        var diagnostic = Assert.Single(await test.AnalyzeAsync([("/0/Test0.cs", source)]));
        var place = diagnostic.Location.GetLineSpan();
        Assert.Equal(("DBI1102", "/0/Sql/q.sql", 1, 2), (diagnostic.Id, place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
    }

    [Fact]
    public async Task The_files_of_a_split_snapshot_come_in_any_order()
    {
        var catalog = Replayer.Replay(new ReplayScript("m.sql", """
            CREATE TYPE mood AS ENUM ('ok');
            CREATE TABLE parents (id serial PRIMARY KEY, feel mood);
            CREATE TABLE aunts (nosuch int REFERENCES parents);
            CREATE VIEW nowhere AS SELECT nosuch FROM aunts;
            """)).Catalog;
        var parts = SnapshotWriter.WriteParts(catalog);
        foreach (var order in new[] { parts, [.. parts.Reverse()] })
        {
            var test = new CSharpAnalyzerTest<DatabaseUsageAnalyzer>();
            for (var i = 0; i < order.Count; i++) test.TestState.AdditionalFiles.Add(($"/0/{i}.sql", order[i].Text));
            Assert.Empty(await test.AnalyzeAsync([("/0/Test0.cs", Source)]));
        }
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
