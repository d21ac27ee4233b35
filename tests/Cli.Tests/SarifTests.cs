using System;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace DbImpact.Cli.Tests;

/// <summary>What the SARIF 2.1.0 schema and GitHub's code scanning require.</summary>
public sealed class SarifTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public SarifTests()
    {
        _folder.Write("code/a b/Users.cs", """
            using Npgsql;
            class Users(NpgsqlDataSource database)
            {
                void M() { database.CreateCommand("SELECT id, old_name FROM users"); }
            }
            """);
        _folder.Write("code/migrations/1.sql", "\nALTER TABLE users RENAME COLUMN old_name TO name;\n");
        _folder.Write("code/Broken.cs", "class {");
        _folder.Write("db.sql", "CREATE TABLE users (id integer, name text);");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_run_names_tool_rules_and_base()
    {
        var sarif = await RunAsync();
        Assert.Equal("2.1.0", sarif.GetProperty("version").GetString());
        Assert.StartsWith("https://", sarif.GetProperty("$schema").GetString());
        var run = Assert.Single(sarif.GetProperty("runs").EnumerateArray());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.True(run.GetProperty("originalUriBaseIds").TryGetProperty("%SRCROOT%", out _));
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("DbImpact", driver.GetProperty("name").GetString());
        var rule = Assert.Single(driver.GetProperty("rules").EnumerateArray());
        Assert.Equal("DBI1102", rule.GetProperty("id").GetString());
        Assert.EndsWith("/docs/rules/DBI1102.md", rule.GetProperty("helpUri").GetString());
        Assert.Equal("warning", rule.GetProperty("defaultConfiguration").GetProperty("level").GetString());
        foreach (var name in new[] { "shortDescription", "fullDescription" })
            Assert.NotEmpty(rule.GetProperty(name).GetProperty("text").GetString()!);

        var invocation = Assert.Single(run.GetProperty("invocations").EnumerateArray());
        Assert.True(invocation.GetProperty("executionSuccessful").GetBoolean());
        var notification = Assert.Single(invocation.GetProperty("toolExecutionNotifications").EnumerateArray());
        Assert.Contains("syntax error", notification.GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_result_has_place_evidence_and_fix()
    {
        var result = Assert.Single((await RunAsync()).GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.Equal("DBI1102", result.GetProperty("ruleId").GetString());
        Assert.Equal(0, result.GetProperty("ruleIndex").GetInt32());
        Assert.Equal("warning", result.GetProperty("level").GetString());
        Assert.StartsWith("column \"old_name\" does not exist in users", result.GetProperty("message").GetProperty("text").GetString());

        var location = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
        Assert.Equal(("a%20b/Users.cs", "%SRCROOT%"), Artifact(location));
        var region = location.GetProperty("region");
        Assert.Equal(
            (4, 51, 4, 59), (Number(region, "startLine"), Number(region, "startColumn"), Number(region, "endLine"), Number(region, "endColumn")));
        var text = _folder.Read("code/a b/Users.cs");
        Assert.Equal("old_name", text.Substring(Number(region, "charOffset"), Number(region, "charLength")));

        var related = Assert.Single(result.GetProperty("relatedLocations").EnumerateArray());
        Assert.Equal(("migrations/1.sql", "%SRCROOT%"), Artifact(related.GetProperty("physicalLocation")));
        Assert.Equal(2, Number(related.GetProperty("physicalLocation").GetProperty("region"), "startLine"));
        Assert.NotEmpty(related.GetProperty("message").GetProperty("text").GetString()!);

        var fix = result.GetProperty("fixes")[0];
        Assert.StartsWith("Use name: ", fix.GetProperty("description").GetProperty("text").GetString());
        var change = Assert.Single(fix.GetProperty("artifactChanges").EnumerateArray());
        Assert.Equal(("a%20b/Users.cs", "%SRCROOT%"), Artifact(change));
        var replacement = Assert.Single(change.GetProperty("replacements").EnumerateArray());
        // The column of the result is called what the program may read.
        Assert.Equal("name AS old_name", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
        Assert.Equal(Number(region, "charOffset"), Number(replacement.GetProperty("deletedRegion"), "charOffset"));
        Assert.Matches("^[0-9a-f]{32}$", result.GetProperty("partialFingerprints").GetProperty("dbimpact/v1").GetString());
    }

    [Fact]
    public async Task No_findings_are_an_empty_list()
    {
        _folder.Write("db.sql", "CREATE TABLE users (id integer, old_name text);");
        var run = (await RunAsync(exitCode: 0)).GetProperty("runs")[0];
        Assert.Empty(run.GetProperty("results").EnumerateArray());
        Assert.Empty(run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray());
    }

    private async Task<JsonElement> RunAsync(int exitCode = 1)
    {
        var run = await Tool.RunAsync(_folder, "check", "code", "-c", "db.sql", "--format", "sarif");
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        return run.Json;
    }

    private static (string?, string?) Artifact(JsonElement owner)
    {
        var artifact = owner.GetProperty("artifactLocation");
        return (artifact.GetProperty("uri").GetString(), artifact.GetProperty("uriBaseId").GetString());
    }

    private static int Number(JsonElement owner, string name) => owner.GetProperty(name).GetInt32();
}
