using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace DbImpact.Cli.Tests;

/// <summary>Comments that keep findings from being reported: <c>name</c> is the only column of users, so <c>naem</c> is found wherever it may be.</summary>
public sealed class SuppressionTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public SuppressionTests() => _folder.Write("db.sql", "CREATE TABLE users (id integer PRIMARY KEY, name text);\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("        Run(\"SELECT naem FROM users\"); // dbimpact:ignore DBI1102 -- why")]
    [InlineData("        // dbimpact:ignore DBI1102 -- why\n        Run(\n            \"SELECT naem FROM users\");")]
    [InlineData("        // dbimpact:ignore DBI1101, DBI1102: why\n        Run(\"SELECT naem FROM users\");")]
    [InlineData("        /* dbimpact:ignore DBI1102 -- why */ Run(\"SELECT naem FROM users\");")]
    [InlineData("        Run(\n            // dbimpact:ignore DBI1102 -- why\n            \"SELECT naem FROM users\");")]
    [InlineData("#pragma warning disable DBI1102\n        Run(\"SELECT naem FROM users\");\n#pragma warning restore DBI1102")]
    [InlineData("        Run(@\"SELECT id,\n -- dbimpact:ignore DBI1102 -- why\n naem FROM users\");")]
    [InlineData("        Run(@\"SELECT id, naem -- dbimpact:ignore DBI1102 -- why\n FROM users\");")]
    [InlineData("        Run(@\"-- dbimpact:ignore DBI1102 -- why\nSELECT id,\n naem FROM users\");")]
    public async Task In_CSharp(string body)
    {
        _folder.Write("code/A.cs", $"using Npgsql;\nclass A(NpgsqlDataSource db)\n{{\n    void Run(string sql) => db.CreateCommand(sql).ExecuteNonQuery();\n    void B()\n    {{\n{body}\n    }}\n}}\n");
        var report = await CheckAsync();
        Assert.DoesNotContain(report.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("rule").GetString() == "DBI1102");
        Assert.Equal("DBI1102", Assert.Single(report.GetProperty("suppressed").EnumerateArray()).GetProperty("rule").GetString());
    }

    [Theory]
    [InlineData("        // dbimpact:ignore DBI1102 -- why\n        Run(\"SELECT id FROM users\");\n        Run(\"SELECT naem FROM users\");", "nothing of DBI1102 is found here: the comment is not needed")]
    [InlineData("        Run(\"SELECT naem FROM users\"); // dbimpact:ignore DBI1102", "the comment gives no reason, so that it suppresses nothing: dbimpact:ignore DBI1102 -- the reason")]
    [InlineData("        Run(\"SELECT naem FROM users\"); // dbimpact:ignore -- why", "the comment names no rule, so that it suppresses nothing: dbimpact:ignore DBI1102 -- the reason")]
    [InlineData("        Run(\"SELECT naem FROM users\"); // dbimpact:ignore DBI1192 -- why", "there is no rule \"DBI1192\"; did you mean \"DBI1102\"?")]
    [InlineData("        Run(\"SELECT naem FROM users\"); // dbimpact:ignore DBI1101 -- why", "nothing of DBI1101 is found here: the comment is not needed")]
    public async Task What_does_not_hold_is_told(string body, string message)
    {
        _folder.Write("code/A.cs", $"using Npgsql;\nclass A(NpgsqlDataSource db)\n{{\n    void Run(string sql) => db.CreateCommand(sql).ExecuteNonQuery();\n    void B()\n    {{\n{body}\n    }}\n}}\n");
        var report = await CheckAsync();
        Assert.Equal(
            ["DBI0004", "DBI1102"], report.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()).Order());
        Assert.Contains(report.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("message").GetString() == message);
        Assert.Empty(report.GetProperty("suppressed").EnumerateArray());
    }

    [Theory]
    [InlineData("    cursor.execute(\"SELECT naem FROM users\")  # dbimpact:ignore DBI1102 -- why")]
    [InlineData("    # dbimpact:ignore DBI1102 -- why\n    cursor.execute(\n        \"SELECT naem FROM users\")")]
    [InlineData("    cursor.execute(\"SELECT naem FROM users\")  # DbImpact: ignore DBI1102 -- why")]
    [InlineData("    # dbimpact:ignore DBI1102 -- why\n\n    # another\n    cursor.execute(\"\"\"\n        SELECT naem\n        FROM users\"\"\")")]
    [InlineData("    cursor.execute(\"\"\"\n        SELECT id,\n        naem -- dbimpact:ignore DBI1102 -- why\n        FROM users\"\"\")")]
    [InlineData("    cursor.execute(\n        # dbimpact:ignore DBI1102 -- why\n        \"SELECT naem FROM users\")")]
    public async Task In_Python(string body)
    {
        _folder.Write("code/a.py", $"import psycopg2\n\ndef b(connection):\n    cursor = psycopg2.connect('').cursor()\n{body}\n    return '# dbimpact:ignore'\n");
        var report = await CheckAsync();
        Assert.Empty(report.GetProperty("findings").EnumerateArray());
        Assert.Equal("why", Assert.Single(report.GetProperty("suppressed").EnumerateArray()).GetProperty("reason").GetString());
    }

    [Fact]
    public async Task Before_a_function_for_all_of_it_before_a_class_for_its_line()
    {
        const string Code = "import psycopg2\n\n# dbimpact:ignore DBI1102 -- why\n{0}\n    {1}psycopg2.connect('').cursor().execute('SELECT naem FROM users')\n";
        _folder.Write("code/a.py", string.Format(null, Code, "def b():", "return "));
        Assert.Empty((await CheckAsync()).GetProperty("findings").EnumerateArray());
        _folder.Write("code/a.py", string.Format(null, Code, "@first\n@second(1)\nasync def b():", "return "));
        Assert.Empty((await CheckAsync()).GetProperty("findings").EnumerateArray());
        _folder.Write("code/a.py", string.Format(null, Code, "class B:\n    def c(self):", "    "));
        Assert.Equal(2, (await CheckAsync()).GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public async Task In_SQL_for_the_statement_behind_or_the_line()
    {
        _folder.Write(
            "code/a.sql",
            """
            -- dbimpact:ignore DBI1002 -- kept for the old server
            ALTER TABLE users
                MODIFY COLUMN name text;
            ALTER TABLE users MODIFY COLUMN name text; -- dbimpact:ignore DBI1002 -- the same
            ALTER TABLE users MODIFY COLUMN name text;
            SELECT '-- dbimpact:ignore DBI1002 -- none';
            """);
        var report = await CheckAsync();
        Assert.Equal(5, Assert.Single(report.GetProperty("findings").EnumerateArray()).GetProperty("startLine").GetInt32());
        Assert.Equal([3, 4], report.GetProperty("suppressed").EnumerateArray().Select(finding => finding.GetProperty("startLine").GetInt32()));
    }

    [Fact]
    public async Task In_a_routine_of_the_snapshot()
    {
        _folder.Write(
            "db.sql",
            """
            CREATE TABLE users (id integer PRIMARY KEY, name text);
            CREATE FUNCTION f() RETURNS text LANGUAGE plpgsql AS $$
            BEGIN
                -- dbimpact:ignore DBI1102 -- nobody calls it
                RETURN (SELECT naem FROM users);
            END $$;
            """);
        _folder.Write("code/empty.sql", "");
        var report = await CheckAsync();
        Assert.Empty(report.GetProperty("findings").EnumerateArray());
        Assert.Equal("nobody calls it", Assert.Single(report.GetProperty("suppressed").EnumerateArray()).GetProperty("reason").GetString());
    }

    [Fact]
    public async Task Presenters_count_them_and_a_fix_leaves_them()
    {
        _folder.Write("code/a.py", "import psycopg2\npsycopg2.connect('').cursor().execute('SELECT naem FROM users')  # dbimpact:ignore DBI1102 -- why\n");
        var text = await Tool.RunAsync(_folder, "check", "code", "-c", "db.sql");
        Assert.StartsWith("Nothing found. 1 finding is suppressed by comments.\n", text.Output);
        Assert.Equal(0, text.ExitCode);
        Assert.Equal(0, (await Tool.RunAsync(_folder, "fix", "code", "-c", "db.sql")).ExitCode);
        var sarif = await Tool.RunAsync(_folder, "check", "code", "-c", "db.sql", "--format", "sarif");
        var result = Assert.Single(sarif.Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.Equal("why", result.GetProperty("suppressions")[0].GetProperty("justification").GetString());
    }

    private async Task<JsonElement> CheckAsync()
    {
        var run = await Tool.RunAsync(_folder, "check", "code", "-c", "db.sql", "--format", "json");
        JsonSchema.Load("check").Validate(run.Json);
        return run.Json;
    }
}
