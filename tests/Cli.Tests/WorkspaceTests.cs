using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace DbImpact.Cli.Tests;

public sealed class WorkspaceTests : IDisposable
{
    private const string Code = """
        using Npgsql;
        class C(NpgsqlDataSource database) { void M() { database.CreateCommand("SELECT wrong FROM t"); } }
        """;

    private readonly TestFolder _folder = new();

    public WorkspaceTests()
    {
        _folder.Write("db/one.sql", "CREATE TABLE t (id integer);");
        _folder.Write("db/two.sql", "CREATE TABLE t (wrong integer);");
        _folder.Write("first/C.cs", Code);
        _folder.Write("second/C.cs", Code);
        Json("""
            {
              // Comments and trailing commas are welcome.
              "databases": { "one": { "catalog": "db/one.sql" }, "two": { "catalog": "db/two.sql" }, },
              "repositories": [
                { "name": "the first", "path": "first", "database": "one" },
                { "path": "second", "database": "two" }
              ]
            }
            """);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\"sqlMethods\": \"Db.Run#sql\",", "", 1)]
    [InlineData("", "[*.cs]\ndbimpact_sql_methods = Other.Run, Db.Run#sql\n", 1)]
    [InlineData("", "[*.vb]\ndbimpact_sql_methods = Db.Run#sql\n", 0)]
    [InlineData("\"sqlMethods\": [\"Db.Ran#sql\"],", "", 0)]
    public async Task Methods_that_run_sql_are_named(string json, string editorConfig, int exitCode)
    {
        _folder.Write("first/C.cs", "static class Db { public static void Run(string sql) { } }\nclass C { void M() { var text = \"SELECT wrong FROM t\"; Db.Run(text); } }");
        _folder.Write("first/.editorconfig", "root = true\n" + editorConfig);
        Json($$"""{ "databases": { "one": { "catalog": "db/one.sql" } }, "repositories": [{ {{json}} "path": "first" }] }""");
        var run = await Tool.RunAsync(_folder, "check");
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(exitCode == 1, run.Output.Contains("C.cs:2:41  warning DBI1102", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_method_that_is_none_is_refused()
    {
        Json("""{ "databases": { "one": { "catalog": "db/one.sql" } }, "repositories": [{ "sqlMethods": "Run", "path": "first" }] }""");
        var run = await Tool.RunAsync(_folder, "check");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("\"Run\" names no method that runs SQL: write it as Type.Method#argument.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_repository_has_its_database()
    {
        var run = await Tool.RunAsync(_folder, "check", "--format", "json");
        var finding = Assert.Single(run.Json.GetProperty("findings").EnumerateArray());
        Assert.Equal(("the first", "first/C.cs"), (finding.GetProperty("repository").GetString(), finding.GetProperty("path").GetString()));
    }

    [Theory]
    [InlineData("first", 1)]
    [InlineData("second", 0)]
    [InlineData("first/C.cs", 1)]
    [InlineData("dbimpact.json", 1)]
    [InlineData(".", 1)]
    public async Task A_path_inside_shows_its_own(string path, int exitCode) =>
        Assert.Equal(exitCode, (await Tool.RunAsync(_folder, "check", path)).ExitCode);

    [Fact]
    public async Task The_file_is_found_from_below()
    {
        Directory.CreateDirectory(_folder["first/deep/er"]);
        var run = await Tool.RunAsync(_folder["first"], new Dictionary<string, string>(), "check");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("first/C.cs:2:", run.Output);
    }

    [Fact]
    public async Task A_catalog_of_the_command_line_counts_more()
    {
        Assert.Equal(0, (await Tool.RunAsync(_folder, "check", "--catalog", "one=db/two.sql")).ExitCode);
        var unclear = await Tool.RunAsync(_folder, "check", "--catalog", "db/two.sql");
        Assert.Equal((2, "dbimpact: Which database is meant by --catalog? Write one=… or two=….\n"), (unclear.ExitCode, unclear.Error));
        var unknown = await Tool.RunAsync(_folder, "check", "--catalog", "tow=db/two.sql");
        Assert.Equal((2, "dbimpact: --catalog: there is no database \"tow\"; did you mean \"two\"?\n"), (unknown.ExitCode, unknown.Error));
    }

    [Fact]
    public async Task A_declared_rename_is_evidence()
    {
        Json("""
            {
              "databases": { "one": { "catalog": "db/one.sql" } },
              "repositories": [{ "path": "first" }],
              "renames": [{ "table": "t", "column": "wrong", "to": "id" }]
            }
            """);
        var run = await Tool.RunAsync(_folder, "check", "--format", "json");
        Assert.Equal("declared", run.Json.GetProperty("findings")[0].GetProperty("suggestions")[0].GetProperty("evidence").GetString());
    }

    [Theory]
    [InlineData("""{ "database": {} }""", "there is no key \"database\"; did you mean \"databases\"?")]
    [InlineData("""{ "databases": { "m": { "catalogue": "x" } } }""", "there is no key \"catalogue\" in databases.m; did you mean \"catalog\"?")]
    [InlineData("""{ "renames": [{ "from": "a", "to": "b" }] }""", "there is no key \"from\" in renames[0]; its keys are database, schema, table, column, to.")]
    [InlineData("""{ "databases": { "m": {} } }""", "\"catalog\" is missing in databases.m.")]
    [InlineData("""{ "databases": [] }""", "\"databases\" is not an object.")]
    [InlineData("""{ "repositories": [{ "path": 1 }] }""", "\"path\" in repositories[0] is not a text.")]
    [InlineData("""{ "repositories": ["a"] }""", "repositories[0] is not an object.")]
    [InlineData("""{ "severities": { "DBI1120": "error" } }""", "there is no rule \"DBI1120\"; did you mean \"DBI1102\"?")]
    [InlineData(
        """{ "severities": { "DBI1102": "eror" } }""", "severity \"eror\" of DBI1102 is none of none, info, warning, error; did you mean \"error\"?")]
    [InlineData("""{ "databases": { "main": { "catalog": "db/one.sql" } }, "repositories": [{ "path": "first", "database": "mian" }] }""",
        "repository \"first\" uses database \"mian\", which is not among the databases; did you mean \"main\"?")]
    [InlineData(
        """{ "databases": { "main": { "catalog": "db/no.sql" } } }""",
        "database \"main\": There is no file or folder \"db/no.sql\" to read a catalog from.")]
    [InlineData(
        """{ "databases": { "main": { "catalog": "db/one.sql" } }, "repositories": [{ "path": "third" }] }""",
        "repository \"third\" is not there: no folder \"third\".")]
    [InlineData(
        """{ "databases": { "main": { "catalog": "db/one.sql", "searchPath": 1 } } }""", "\"searchPath\" in databases.main is not a list of names.")]
    public async Task Refuses_what_it_does_not_understand(string json, string reason)
    {
        Json(json);
        var run = await Tool.RunAsync(_folder, "check");
        Assert.Equal((2, "", "dbimpact: dbimpact.json: " + reason + "\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task Says_where_the_json_is_broken()
    {
        Json("{\n  \"databases\": {\n}");
        var run = await Tool.RunAsync(_folder, "check");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("dbimpact: dbimpact.json:3:", run.Error);
    }

    [Fact]
    public void The_sample_and_these_files_follow_the_schema()
    {
        var schema = JsonSchema.Load("dbimpact");
        schema.Validate(JsonSchema.Parse(File.ReadAllText(Path.Combine(JsonSchema.Repository(), "samples", "robeing", "dbimpact.json"))));
        schema.Validate(JsonSchema.Parse("""
            {
              "$schema": "x", "databases": { "m": { "catalog": "db.sql", "searchPath": ["a", "b"] } },
              "repositories": [{ "name": "n", "path": "p", "database": "m", "searchPath": "a, b" }],
              "renames": [{ "database": "m", "schema": "s", "table": "t", "column": "c", "to": "d" }], "severities": { "DBI1102": "none" }
            }
            """));
        Assert.False(schema.IsValid(JsonSchema.Parse("""{ "databases": { "m": { "catalogue": "x" } } }""")));
    }

    [Fact]
    public async Task A_pattern_is_a_repository_for_each_folder()
    {
        Json("""{ "databases": { "one": { "catalog": "db/one.sql" } }, "repositories": [{ "path": "*", "exclude": "C.cs" }] }""");
        Assert.Equal(0, (await Tool.RunAsync(_folder, "check")).ExitCode);
        Json("""{ "databases": { "one": { "catalog": "db/one.sql" } }, "repositories": [{ "path": "s*" }, { "path": "f?rst" }], "exclude": ["first/**"] }""");
        var run = await Tool.RunAsync(_folder, "check", "--format", "json");
        Assert.Equal("second", Assert.Single(run.Json.GetProperty("findings").EnumerateArray()).GetProperty("repository").GetString());
    }

    [Fact]
    public async Task A_folder_of_a_repository_may_have_its_own_database_and_path()
    {
        _folder.Write("first/inner/D.cs", Code.Replace("class C", "class D"));
        Json("""
            {
              "databases": { "one": { "catalog": "db/one.sql" }, "two": { "catalog": "db/two.sql" } },
              "repositories": [{ "path": "first", "database": "one", "folders": [{ "path": "inner", "database": "two" }] }]
            }
            """);
        var run = await Tool.RunAsync(_folder, "check", "--format", "json");
        Assert.Equal("first/C.cs", Assert.Single(run.Json.GetProperty("findings").EnumerateArray()).GetProperty("path").GetString());
        Assert.Equal(2, run.Json.GetProperty("coverage").GetProperty("files").GetInt32());
        Assert.Equal(0, (await Tool.RunAsync(_folder, "check", "first/inner")).ExitCode);
    }

    [Theory]
    [InlineData("""{ "path": "nothing*" }""", "no folder is like \"nothing*\".")]
    [InlineData("""{ "path": "*", "name": "a" }""", "\"*\" may be several repositories: they cannot all be called \"a\".")]
    [InlineData("""{ "path": "first", "folders": [{ "path": "../second" }] }""", "\"../second\" is no folder in repository \"first\".")]
    [InlineData("""{ "path": "first", "folders": [{ "path": "x" }] }""", "repository \"first\" has no folder \"x\".")]
    [InlineData("""{ "path": "first", "folders": [{ "path": "x", "searchpath": "a" }] }""", "there is no key \"searchpath\" in repositories[0].folders[0]; did you mean \"searchPath\"?")]
    [InlineData("""{ "path": "first", "folders": [{ "path": "x", "database": "on" }] }""", "repository \"first\" uses database \"on\", which is not among the databases; did you mean \"one\"?")]
    [InlineData("""{ "path": "*st" }, { "path": "first" }""", "two repositories have the name \"first\".")]
    public async Task Repositories_that_cannot_be(string repositories, string message)
    {
        Json($$"""{ "databases": { "one": { "catalog": "db/one.sql" } }, "repositories": [{{repositories}}] }""");
        var run = await Tool.RunAsync(_folder, "check");
        Assert.Equal((2, "dbimpact: dbimpact.json: " + message + "\n"), (run.ExitCode, run.Error));
    }

    private void Json(string text) => _folder.Write("dbimpact.json", text);

    [Theory]
    [InlineData("\"owners\": { \"usres\": [\"app\"] }", "owners: no database has a schema \"usres\"; did you mean \"users\"?")]
    [InlineData("\"access\": [{ \"repository\": \"app\", \"schema\": \"useers\", \"mode\": \"read\" }]", "access: no database has a schema \"useers\"; did you mean \"users\"?")]
    [InlineData("\"conventions\": { \"softDelete\": \"deletd_at\" }", "conventions: softDelete: no table has a column \"deletd_at\"; did you mean \"deleted_at\"?")]
    [InlineData("\"conventions\": { \"exempt\": [\"acounts\", \"acc*\"] }", "conventions: exempt: no table is called \"acounts\"; did you mean \"accounts\"?")]
    [InlineData("\"priorities\": { \"users.acounts\": \"high\" }", "priorities: no database has a table \"users.acounts\"; did you mean \"users.accounts\"?")]
    [InlineData("\"renames\": [{ \"table\": \"acounts\", \"column\": \"a\", \"to\": \"b\" }]", "renames: no database has a table \"acounts\"; did you mean \"accounts\"?")]
    [InlineData("\"renames\": [{ \"table\": \"people\", \"to\": \"acounts\" }]", "renames: no database has a table \"acounts\", nor \"people\"; did you mean \"accounts\"?")]
    [InlineData("\"renames\": [{ \"table\": \"accounts\", \"column\": \"mail\", \"to\": \"emial\" }]", "renames: accounts has no column \"emial\", nor \"mail\"; did you mean \"email\"?")]
    [InlineData("\"renames\": [{ \"database\": \"mian\", \"table\": \"a\", \"to\": \"b\" }]", "renames: there is no database \"mian\"; did you mean \"main\"?")]
    [InlineData("\"renames\": [{ \"table\": \"accounts\", \"column\": \"mail\", \"to\": \"email\" }, { \"table\": \"accounts\", \"to\": \"people\" }]")]
    [InlineData("\"owners\": { \"users\": [\"app\"] }, \"priorities\": { \"accounts\": \"low\" }, \"conventions\": { \"softDelete\": \"deleted_at\", \"exempt\": [\"users.*\"] }")]
    public async Task Names_that_no_database_has_are_named(string setting, params string[] expected)
    {
        using var folder = new TestFolder();
        folder.Write("db.sql", "CREATE SCHEMA users; CREATE TABLE users.accounts (id integer, email text, deleted_at timestamptz);");
        folder.Write("app/a.py", "x = 1\n");
        folder.Write("dbimpact.json", $$"""{ "databases": { "main": { "catalog": "db.sql", "searchPath": "users" } }, "repositories": [{ "path": "app" }], {{setting}} }""");
        var run = await Tool.RunAsync(folder, "usages");
        Assert.Equal(expected.Select(line => "dbimpact.json: " + line), run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
