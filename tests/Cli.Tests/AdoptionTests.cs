using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace DbImpact.Cli.Tests;

public sealed class AdoptionTests : IDisposable
{
    private const string Old = "using Npgsql;\nclass Old(NpgsqlDataSource database)\n{\n    NpgsqlCommand A() => database.CreateCommand(\"SELECT naem FROM users\");\n}\n";

    private readonly TestFolder _folder = new();

    public AdoptionTests()
    {
        _folder.Write("db.sql", "CREATE TABLE users (id integer PRIMARY KEY, name text);");
        _folder.Write("code/Old.cs", Old);
        _folder.Write("dbimpact.json", """{ "databases": { "main": { "catalog": "db.sql" } }, "baseline": "known.json" }""");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_baseline_keeps_out_what_is_known_and_lets_in_what_is_new()
    {
        var missing = await Tool.RunAsync(_folder, "check");
        Assert.Equal((2, "dbimpact: There is no baseline \"known.json\"; --write-baseline makes it.\n"), (missing.ExitCode, missing.Error));

        var written = await Tool.RunAsync(_folder, "check", "--write-baseline");
        Assert.Equal((0, "", "Wrote 1 finding to known.json.\n"), (written.ExitCode, written.Output, written.Error));
        JsonSchema.Load("baseline").Validate(JsonDocument.Parse(_folder.Read("known.json")).RootElement);

        _folder.Write("code/Old.cs", "// moved\n\n" + Old);
        var known = await Tool.RunAsync(_folder, "check");
        Assert.StartsWith("Nothing found. 1 finding of the baseline is not shown.\n", known.Output);
        Assert.Equal(0, known.ExitCode);

        _folder.Write("code/New.cs", Old.Replace("Old", "New").Replace("naem", "nmae"));
        var fresh = await Tool.RunAsync(_folder, "check", "--format", "json");
        Assert.Equal(1, fresh.ExitCode);
        JsonSchema.Load("check").Validate(fresh.Json);
        Assert.Equal("code/New.cs", Assert.Single(fresh.Json.GetProperty("findings").EnumerateArray()).GetProperty("path").GetString());
        Assert.Equal(1, fresh.Json.GetProperty("baseline").GetProperty("known").GetInt32());

        _folder.Write("code/Old.cs", "");
        var gone = await Tool.RunAsync(_folder, "check");
        Assert.Contains("0 findings of the baseline are not shown. 1 of its entries is no longer found: write it anew.\n", gone.Output);
    }

    [Theory]
    [InlineData("{", "known.json:1:2: this is not JSON as it should be.")]
    [InlineData("""{ "finding": [] }""", "known.json: there is no key \"finding\"; did you mean \"findings\"?")]
    [InlineData("""{ "findings": [{ "rule": "DBI1102" }] }""", "known.json: \"fingerprint\" is missing in findings[0].")]
    public async Task A_baseline_that_is_none_is_told(string text, string message)
    {
        _folder.Write("known.json", text);
        var run = await Tool.RunAsync(_folder, "check");
        Assert.Equal((2, "dbimpact: " + message + "\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Only_files_that_have_changed_unless_the_catalog_has()
    {
        _folder.Write("dbimpact.json", """{ "databases": { "main": { "catalog": "db.sql" } } }""");
        var outside = await Tool.RunAsync(_folder, "check", "--changed-since", "HEAD");
        Assert.Equal(2, outside.ExitCode);
        Assert.Contains("is in no git work tree.", outside.Error);
        try
        {
            Git("init", "-q");
        }
        catch (Win32Exception)
        {
            Assert.Skip("there is no git on this machine");
        }
        Git("add", "-A");
        Git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "first");
        _folder.Write("code/새 파일.cs", Old.Replace("Old", "New"));
        var run = await Tool.RunAsync(_folder, "check", "--changed-since", "HEAD", "--format", "json");
        Assert.Equal("code/새 파일.cs", Assert.Single(run.Json.GetProperty("findings").EnumerateArray()).GetProperty("path").GetString());

        var unknown = await Tool.RunAsync(_folder, "check", "--changed-since", "nowhere");
        Assert.Contains("has no git revision \"nowhere\".", unknown.Error);

        _folder.Write("db.sql", "CREATE TABLE users (id integer PRIMARY KEY, name text, age integer);");
        run = await Tool.RunAsync(_folder, "check", "--changed-since", "HEAD", "--format", "json");
        Assert.Equal(2, run.Json.GetProperty("findings").GetArrayLength());
        Assert.Equal("db.sql has changed since HEAD too: the findings of all files are shown.\n", run.Error);
    }

    /// <summary>GitHub shows ten of a kind in a step, and takes comments of 65,536 characters.</summary>
    [Fact]
    public async Task What_github_would_leave_out_is_said()
    {
        var none = _folder.Write("none.json", """{ "findings": [] }""");
        for (var i = 0; i < 40; i++)
        {
            var statements = string.Join('\n', Enumerable.Range(0, 30).Select(j => $"    rows = await pool.fetch('SELECT nothing_{i}_{j} FROM users')"));
            _folder.Write($"code/many/m{i}.py", $"import asyncpg\n\nasync def load(pool: asyncpg.Pool):\n{statements}\n");
        }
        var annotations = await Tool.RunAsync(_folder, "check", "code/many", "-c", "db.sql", "--baseline", none, "--format", "github");
        var first = annotations.Output.Split('\n')[0];
        Assert.StartsWith("::notice title=dbimpact::1200 warnings in 40 files.", first, StringComparison.Ordinal);
        Assert.EndsWith("%0AGitHub shows 10 errors, warnings and notices of a step; 1190 more are in its log.", first, StringComparison.Ordinal);
        Assert.Equal(1201, annotations.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);

        var markdown = (await Tool.RunAsync(_folder, "check", "code/many", "-c", "db.sql", "--baseline", none, "--format", "markdown")).Output;
        Assert.InRange(markdown.Length, 60_000, 65_000);
        var rows = markdown.Split('\n').Count(line => line.StartsWith("| warning", StringComparison.Ordinal));
        Assert.Contains($"\n{1200 - rows} more are left out: a comment holds no more. `--format json` has all of them.\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Annotations_stand_at_their_lines()
    {
        _folder.Write("code/Old.cs", Old.Replace("SELECT naem FROM users", "SELECT u.\\\"100%,\\\", naem FROM users u"));
        var run = await Tool.RunAsync(_folder, "check", "code", "-c", "db.sql", "--baseline", _folder.Write("none.json", """{ "findings": [] }"""), "--format", "github");
        Assert.Equal(
            """
            ::notice title=dbimpact::2 warnings in 1 file. 0 findings of the baseline are not shown.
            ::warning file=code/Old.cs,line=4,endLine=4,col=59,endColumn=68,title=DBI1102%3A Column does not exist::column "100%25," does not exist in users
            ::warning file=code/Old.cs,line=4,endLine=4,col=70,endColumn=74,title=DBI1102%3A Column does not exist::column "naem" does not exist in users; did you mean "name"?

            """,
            run.Output);
    }

    [Fact]
    public async Task Markdown_is_a_comment_for_a_pull_request()
    {
        var run = await Tool.RunAsync(_folder, "check", "--baseline", _folder.Write("none.json", """{ "findings": [] }"""), "--format", "markdown");
        Assert.Contains("| warning [DBI1102](https://github.com/dbimpact/dbimpact/blob/main/docs/rules/DBI1102.md) | `code/Old.cs:4` | "
            + "column \"naem\" does not exist in users; did you mean \"name\"? |\n", run.Output);
    }

    private void Git(params IEnumerable<string> arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder.Root, RedirectStandardError = true })!;
        var error = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, error);
    }
}
