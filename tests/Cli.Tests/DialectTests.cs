using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace DbImpact.Cli.Tests;

/// <summary>DBI1002 on the command line: in code, and in migrations.</summary>
public sealed class DialectTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public DialectTests()
    {
        _folder.Write("db.sql", "CREATE TABLE scores (id integer PRIMARY KEY, user_id integer NOT NULL, score integer);");
        _folder.Write("code/migrations/V2__add.sql", """
            ALTER TABLE scores ADD COLUMN visits int(11) unsigned AFTER score;
            CREATE TABLE monthly (id int AUTO_INCREMENT PRIMARY KEY, changed datetime) ENGINE=InnoDB;
            CREATE INDEX scores_user ON scores (user_id);
            SELECT nosuch FROM not_yet;
            """);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_migration_is_told_what_the_server_would_refuse()
    {
        var run = await Tool.RunAsync(_folder, "check", "code", "-c", "db.sql");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "migrations/V2__add.sql:1:38  warning DBI1002  int with a width is MySQL's; in PostgreSQL write int\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("V2__add.sql:1:46  warning DBI1002  UNSIGNED is MySQL's; in PostgreSQL integers have a sign", run.Output, StringComparison.Ordinal);
        Assert.Contains("V2__add.sql:2:30  warning DBI1002  AUTO_INCREMENT is MySQL's", run.Output, StringComparison.Ordinal);
        Assert.Contains("V2__add.sql:2:66  warning DBI1002  the type datetime is MySQL's and SQL Server's; in PostgreSQL write timestamp\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("V2__add.sql:2:76  warning DBI1002  ENGINE=InnoDB is MySQL's; in PostgreSQL leave it out\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("nosuch", run.Output, StringComparison.Ordinal);
        Assert.Contains("6 warnings in 1 file.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_script_makes_is_no_other_databases()
    {
        _folder.Write("code/migrations/V1__types.sql", "CREATE DOMAIN datetime AS timestamp; CREATE FUNCTION getdate() RETURNS timestamp LANGUAGE sql AS 'SELECT now()';");
        _folder.Write("code/migrations/V2__add.sql", "CREATE TABLE monthly (changed datetime DEFAULT getdate(), made datetime2 DEFAULT sysdatetime());");
        var run = await Tool.RunAsync(_folder, "check", "code", "-c", "db.sql");
        Assert.Contains("the type datetime2 is SQL Server's", run.Output, StringComparison.Ordinal);
        Assert.Contains("SYSDATETIME() is SQL Server's", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 warnings in 1 file.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_carries_the_edits()
    {
        _folder.Write("code/migrations/V2__add.sql", "SELECT `id` FROM scores LIMIT 20, 10;\n");
        var run = await Tool.RunAsync(_folder, "check", "code", "-c", "db.sql", "--format", "json");
        JsonSchema.Load("check").Validate(run.Json);
        var findings = run.Json.GetProperty("findings").EnumerateArray().ToList();
        Assert.Equal(2, findings.Count);
        var suggestion = findings[1].GetProperty("suggestions")[0];
        Assert.Equal("LIMIT 10 OFFSET 20", suggestion.GetProperty("name").GetString());
        Assert.Equal("dialect", suggestion.GetProperty("evidence").GetString());
        Assert.True(suggestion.GetProperty("certain").GetBoolean());
        Assert.Equal("42601", findings[1].GetProperty("sqlState").GetString());
    }

    [Theory]
    [InlineData("code/mysql/V1__init.sql", "")]
    [InlineData("code/schema.sqlite.sql", "")]
    [InlineData("code/dump.sql", "-- MySQL dump 10.13  Distrib 8.0.36\n")]
    [InlineData("code/MySqlMigrations/a.sql", "")]
    [InlineData("code/database/a.sql", "CREATE PROCEDURE [dbo].[x] @id INT AS SELECT 1;\n")]
    [InlineData("code/database/a.sql", "ALTER TABLE [dbo] . [x] ADD y BIT;\n")]
    public async Task A_script_of_another_database_is_left_alone(string path, string header)
    {
        _folder.Write("code/migrations/V2__add.sql", "SELECT 1;");
        _folder.Write(path, header + "CREATE TABLE t (id int(11) AUTO_INCREMENT PRIMARY KEY);");
        var run = await Tool.RunAsync(_folder, "check", "code", "-c", "db.sql");
        Assert.StartsWith("Nothing found.", run.Output, StringComparison.Ordinal);
        Assert.Contains($"Note: {path[5..]}: the script is another database's, and was not checked", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_among_another_databases_is_left_alone()
    {
        _folder.Write("code/migrations/V2__add.sql", "SELECT 1;");
        _folder.Write("code/scripts/a.sql", "SELECT * FROM [dbo].[x]");
        _folder.Write("code/scripts/b.sql", "SELECT * FROM [dbo].[y]");
        _folder.Write("code/scripts/c.sql", "DECLARE @x INT; SELECT TOP 1 * FROM [t]");
        var run = await Tool.RunAsync(_folder, "check", "code", "-c", "db.sql");
        Assert.StartsWith("Nothing found.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Note: scripts/a.sql: this script and 2 more of its folder are another database's, and were not checked", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_databases_script_among_ours_leaves_ours_to_be_checked()
    {
        _folder.Write("code/migrations/V3__old.sql", "SELECT * FROM [dbo].[x]");
        var run = await Tool.RunAsync(_folder, "check", "code", "-c", "db.sql");
        Assert.Contains("V2__add.sql:2:30  warning DBI1002  AUTO_INCREMENT is MySQL's", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("V3__old.sql:", run.Output.Split("Read:")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_GO_in_data_ends_no_batch()
    {
        _folder.Write("code/migrations/V2__add.sql", "CREATE TABLE c (code text);\nCOPY c FROM stdin;\nGO\n\\.\nCREATE TABLE t (id int PRIMARY KEY);\n");
        var run = await Tool.RunAsync(_folder, "check", "code", "-c", "db.sql");
        Assert.DoesNotContain("another database's", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Batches_of_SQL_Server_are_left_alone()
    {
        _folder.Write("code/migrations/V2__add.sql", "SELECT 1;");
        foreach (var name in (string[])["a", "b", "c"]) _folder.Write($"code/scripts/{name}.sql", "CREATE PROCEDURE [dbo].[x] AS SELECT TOP 1 * FROM [t]\r\nGO\r\n");
        _folder.Write("code/go.sql", "SELECT 1 AS go;");
        var run = await Tool.RunAsync(_folder, "check", "code", "-c", "db.sql");
        Assert.StartsWith("Nothing found.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Note: scripts/a.sql: this script and 2 more of its folder are another database's, and were not checked", run.Output, StringComparison.Ordinal);
    }
}
