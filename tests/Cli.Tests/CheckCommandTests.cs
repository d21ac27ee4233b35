using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace DbImpact.Cli.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private const string Code = """
        using Npgsql;

        class Users(NpgsqlDataSource database)
        {
            public NpgsqlCommand Find() => database.CreateCommand("SELECT id, naem FROM users WHERE 이름 = $1");

            public NpgsqlCommand All() => database.CreateCommand("SELECT id, name FROM users");

            public NpgsqlCommand Run(string text) => database.CreateCommand(text);
        }
        """;

    private readonly TestFolder _folder = new();

    public CheckCommandTests()
    {
        _folder.Write("code/사용자/Users.cs", Code);
        _folder.Write("db.sql", "CREATE TABLE users (id integer PRIMARY KEY, name text, 이름 text);");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Shows_a_finding_with_its_line()
    {
        var run = await Tool.RunAsync(_folder, "check", "code", "--catalog", "db.sql");
        Assert.Equal(
            """
            사용자/Users.cs:5:71  warning DBI1102  column "naem" does not exist in users; did you mean "name"?
              5 | public NpgsqlCommand Find() => database.CreateCommand("SELECT id, naem FROM users WHERE 이름 = $1");
                |                                                                   ^^^^

            1 warning in 1 file.
            Read: 3 SQL texts and 0 models in 1 file, against db (db.sql, 1 table).
            Not checked: 1 SQL text, because
              사용자/Users.cs:9:69: the text is a parameter of Run(string)

            """,
            run.Output);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Nothing_found_is_said_too()
    {
        _folder.Write("db.sql", "CREATE TABLE users (id integer PRIMARY KEY, name text, naem text, 이름 text);");
        var run = await Tool.RunAsync(_folder, "check", "code", "-c", "db.sql");
        Assert.StartsWith("Nothing found.\nRead: 3 SQL texts", run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    [InlineData("never", 0)]
    public async Task The_exit_code_is_as_strict_as_one_wants(string failOn, int exitCode)
    {
        var run = await Tool.RunAsync(_folder, "check", "code", "-c", "db.sql", "--fail-on", failOn);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains("DBI1102", run.Output);
    }

    [Fact]
    public async Task Severities_come_from_the_workspace()
    {
        Workspace("""{ "databases": { "main": { "catalog": "db.sql" } }, "severities": { "DBI1102": "error" } }""");
        var run = await Tool.RunAsync(_folder, "check", "--fail-on", "error");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("  error DBI1102  ", run.Output);
        Workspace("""{ "databases": { "main": { "catalog": "db.sql" } }, "severities": { "DBI1102": "none" } }""");
        Assert.StartsWith("Nothing found.", (await Tool.RunAsync(_folder, "check")).Output);
    }

    [Fact]
    public async Task Json_follows_its_schema()
    {
        var run = await Tool.RunAsync(_folder, "check", "code", "-c", "main=db.sql", "--format", "json");
        Assert.Equal(1, run.ExitCode);
        JsonSchema.Load("check").Validate(run.Json);
        var finding = Assert.Single(run.Json.GetProperty("findings").EnumerateArray());
        Assert.Equal("code", finding.GetProperty("repository").GetString());
        Assert.Equal("사용자/Users.cs", finding.GetProperty("path").GetString());
        Assert.Equal((5, 71, 5, 75), (Number("startLine"), Number("startColumn"), Number("endLine"), Number("endColumn")));
        Assert.Equal("42703", finding.GetProperty("sqlState").GetString());
        Assert.Equal("name", finding.GetProperty("suggestions")[0].GetProperty("name").GetString());
        Assert.Equal("name", finding.GetProperty("edits")[0].GetProperty("newText").GetString());
        var sites = run.Json.GetProperty("coverage").GetProperty("sites");
        Assert.Equal(
            (2, 0, 1), (sites.GetProperty("known").GetInt32(), sites.GetProperty("partlyKnown").GetInt32(), sites.GetProperty("unknown").GetInt32()));
        Assert.Equal("main", run.Json.GetProperty("coverage").GetProperty("catalogs")[0].GetProperty("database").GetString());

        int Number(string name) => finding.GetProperty(name).GetInt32();
    }

    [Fact]
    public async Task A_fingerprint_stays_when_lines_move()
    {
        var first = await FingerprintAsync();
        _folder.Write("code/사용자/Users.cs", "// a new line\n\n" + Code.Replace("    public", "\tpublic"));
        Assert.Equal(first, await FingerprintAsync());
        _folder.Write("code/사용자/Users.cs", Code.Replace("naem", "nmae"));
        Assert.NotEqual(first, await FingerprintAsync());
    }

    [Fact]
    public async Task The_same_mistake_twice_has_two_fingerprints()
    {
        _folder.Write("code/사용자/Users.cs", """
            using Npgsql;
            class Users(NpgsqlDataSource database)
            {
                void A() { database.CreateCommand("SELECT naem FROM users"); }
                void A(int i)
                {
                    database.CreateCommand("SELECT nmae FROM users"); database.CreateCommand("SELECT nmae FROM users");
                }
            }
            """);
        var run = await Tool.RunAsync(_folder, "check", "code", "-c", "db.sql", "--format", "json");
        var fingerprints = run.Json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("fingerprint").GetString())
            .ToList();
        Assert.Equal(3, fingerprints.Count);
        Assert.Equal(3, fingerprints.Distinct().Count());
    }

    [Fact]
    public async Task Bad_files_are_problems_and_stop_nothing()
    {
        _folder.WriteBytes("code/Latin1.cs", [.. Encoding.UTF8.GetBytes("class A { string s = \""), 0xE9, .. Encoding.UTF8.GetBytes("\"; }")]);
        _folder.WriteBytes("code/Binary.cs", [0x00, 0x01, 0x02]);
        _folder.Write("code/Broken.cs", "class B { void M( { }");
        _folder.Write("code/Large.cs", "// " + new string('x', 10 * 1024 * 1024) + "\nclass L { void M(Npgsql.NpgsqlDataSource d) => d.CreateCommand(\"SELECT large FROM users\"); }");
        _folder.Write("code/Bad.csproj", "<Project Sdk=");
        var run = await Tool.RunAsync(_folder, "check", "code", "-c", "db.sql");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DBI1102", run.Output);
        Assert.Contains("Note: Bad.csproj: the project cannot be read: ", run.Output);
        Assert.Contains("Note: Binary.cs: it is not a text file and was not read\n", run.Output);
        Assert.Contains("Note: Broken.cs: line 1 has a syntax error (CS", run.Output);
        Assert.Contains("Large.cs:2:72  warning DBI1102", run.Output);
        Assert.Contains("Note: Latin1.cs: it is not valid UTF-8; what cannot be read was replaced\n", run.Output);
    }

    [Fact]
    public async Task A_snapshot_that_is_no_sql_ends_the_run()
    {
        _folder.Write("db.sql", "CREATE TABLE other (id integer);\nCREATE TABLE users (id integer PRIMARY KEY, name NO SUCH SYNTAX;\n");
        var run = await Tool.RunAsync(_folder, "check", "code", "-c", "db.sql");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("db.sql:2: the snapshot is broken: syntax error at or near \"SUCH\" (DBI0001).", run.Error);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task What_a_snapshot_loses_raises_no_alarm()
    {
        _folder.Write("db.sql", "CREATE TABLE other (id integer);\nCREATE TABLE users (id integer PRIMARY KEY, id text);\n");
        var run = await Tool.RunAsync(_folder, "check", "code", "-c", "db.sql");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("db.sql: 1 statement was not taken over:", run.Error);
    }

    [Fact]
    public async Task Another_schema_is_no_alarm_unless_the_search_path_is_known()
    {
        _folder.Write(
            "db.sql", "CREATE SCHEMA app; CREATE TABLE app.users (id integer, name text, naem text, 이름 text); CREATE TABLE t (id integer);");
        Assert.Equal(0, (await Tool.RunAsync(_folder, "check", "code", "-c", "db.sql")).ExitCode);
        Assert.Equal(0, (await Tool.RunAsync(_folder, "check", "code", "-c", "db.sql", "--search-path", "app, public")).ExitCode);
        var run = await Tool.RunAsync(_folder, "check", "code", "-c", "db.sql", "--search-path", "public");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("DBI1109", run.Output);
    }

    [Theory]
    [InlineData("There is no folder \"nowhere\".", "nowhere", "-c", "db.sql")]
    [InlineData("There is no file or folder \"no.sql\" to read a catalog from.", "code", "-c", "no.sql")]
    [InlineData(
        "Several catalogs are given, and nothing says which code uses which: write a dbimpact.json.", "code", "-c", "a=db.sql", "-c", "b=db.sql")]
    [InlineData("--catalog names \"a\" twice.", "code", "-c", "a=db.sql", "-c", "a=db.sql")]
    public async Task Refuses_in_one_sentence(string sentence, params string[] args)
    {
        var run = await Tool.RunAsync(_folder, ["check", .. args]);
        Assert.Equal((2, "", "dbimpact: " + sentence + "\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task Wants_to_know_the_database()
    {
        var run = await Tool.RunAsync(_folder, "check", "code");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("dbimpact: Nothing says which database the code uses: give --catalog SOURCE, or write a dbimpact.json.", run.Error);
    }

    private void Workspace(string json) => _folder.Write("dbimpact.json", json);

    private async Task<string> FingerprintAsync()
    {
        var run = await Tool.RunAsync(_folder, "check", "code", "-c", "db.sql", "--format", "json");
        return run.Json.GetProperty("findings")[0].GetProperty("fingerprint").GetString()!;
    }
}
