using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace DbImpact.Cli.Tests;

/// <summary>Placeholders of a dbimpact.json, in code, migrations and catalogs.</summary>
public sealed class PlaceholderTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private void Workspace(string placeholders) => _folder.Write(
        "dbimpact.json", $$"""{ "databases": { "main": { "catalog": "db.sql" } }, "repositories": [{ "path": "app" }], "placeholders": {{placeholders}} }""");

    private const string Known = """{ ":prefix_": "app_", "{schema}": "people", "${schema}": "people", "$(owner)": "people" }""";

    public PlaceholderTests()
    {
        _folder.Write("db.sql", "CREATE SCHEMA ${schema};\nCREATE TABLE ${schema}.app_users (id int PRIMARY KEY, name text NOT NULL);\n");
        _folder.Write("app/Store.cs", """"
            using Npgsql;
            public sealed class Store(NpgsqlDataSource source)
            {
                public NpgsqlCommand A() => source.CreateCommand("SELECT nme FROM ${schema}.:prefix_users WHERE id = :id");
                public NpgsqlCommand B(string schema) => source.CreateCommand($"SELECT u.nam FROM {schema}.app_users u");
                public NpgsqlCommand C() => source.CreateCommand("SELECT nothing FROM ${other}.users");
            }
            """");
        _folder.Write("app/store.py", "async def load(pool, schema):\n    return await pool.fetch(f\"SELECT naem FROM {schema}.app_users\")\n");
        _folder.Write("app/queries.sql", "SELECT x FROM ${schema}.app_users;\n");
        _folder.Write("app/migrations/V1__a.sql", "CREATE SCHEMA ${schema};\nCREATE TABLE ${schema}.app_users (id int PRIMARY KEY, name text NOT NULL);\n");
        _folder.Write("app/migrations/V2__b.sql", "ALTER TABLE $(owner).app_users ADD COLUMN age int;\nALTER TABLE $(owner).:prefix_users ADD COLUMN age int;\n");
    }

    [Fact]
    public async Task Findings_stand_where_the_text_is_written()
    {
        Workspace(Known);
        var run = await Tool.RunAsync(_folder, "check", ".", "--format", "json");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        var found = run.Json.GetProperty("findings").EnumerateArray()
            .Select(finding => $"{finding.GetProperty("rule").GetString()} {finding.GetProperty("path").GetString()}:{finding.GetProperty("startLine").GetInt32()}:{finding.GetProperty("startColumn").GetInt32()} {finding.GetProperty("column").GetString()}").ToList();
        Assert.Equal(
            [
                "DBI1102 app/Store.cs:4:62 nme",
                "DBI1102 app/Store.cs:5:78 nam",
                "DBI6001 app/migrations/V2__b.sql:2:1 ",
                "DBI1102 app/store.py:2:38 naem",
            ],
            found.Where(line => !line.StartsWith("DBI6006", StringComparison.Ordinal) && !line.StartsWith("DBI6004", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task One_that_is_not_listed_may_be_anything_and_that_is_said()
    {
        Workspace(Known);
        var run = await Tool.RunAsync(_folder, "check", "app/Store.cs", "--format", "json");
        Assert.Contains("${other} is a placeholder of which nothing is said", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("nothing\\\" does not exist", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_of_a_catalog_that_is_not_listed_is_named()
    {
        Workspace("""{ "${owner}": "people" }""");
        _folder.Write("db.sql", "CREATE TABLE ${s}.app_users (id int);\nCREATE TABLE known (id int, ${c} text);\n");
        var run = await Tool.RunAsync(_folder, "check", "app/queries.sql");
        Assert.Contains("the name is not known, for it has ${s} in it", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repositorys_own_go_before_those_of_all()
    {
        _folder.Write("dbimpact.json", """
            { "databases": { "main": { "catalog": "db.sql" } }, "placeholders": { "${schema}": "people", "{schema}": "people" },
              "repositories": [{ "path": "app", "placeholders": { "{schema}": "nowhere" } }] }
            """);
        var run = await Tool.RunAsync(_folder, "check", "app/store.py");
        Assert.Contains("nowhere", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "schema": "x" }""", "dbimpact.json: \"schema\" would be replaced wherever it stands: write the placeholder with its marks, such as ${schema}.")]
    [InlineData("""{ "${a}": 1 }""", "dbimpact.json: placeholder \"${a}\" stands for a text: 1 is none.")]
    public async Task What_is_no_placeholder_is_refused(string placeholders, string message)
    {
        Workspace(placeholders);
        var run = await Tool.RunAsync(_folder, "check", ".");
        Assert.Equal((2, $"dbimpact: {message}\n"), (run.ExitCode, run.Error));
    }
}
