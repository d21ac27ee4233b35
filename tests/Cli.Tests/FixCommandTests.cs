using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace DbImpact.Cli.Tests;

public sealed class FixCommandTests : IDisposable
{
    private const string Migrations = """
        CREATE TABLE users (id integer PRIMARY KEY, company_id uuid NOT NULL, name text, email text);
        ALTER TABLE users RENAME COLUMN company_id TO workspace_id;
        """;

    private const string Code = "using Npgsql;\n\nclass Users(NpgsqlDataSource database)\n{\n"
        + "    public NpgsqlCommand Find() => database.CreateCommand(\"SELECT id, company_id FROM users WHERE company_id = $1\");\n"
        + "\n    public NpgsqlCommand Name() => database.CreateCommand(\"SELECT nme, emial, emaill FROM users\");\n}\n";

    private const string Python = "import asyncpg\n\n\nasync def find(connection: asyncpg.Connection):\n"
        + "    return await connection.fetch('SELECT company_id FROM users')\n";

    private readonly TestFolder _folder = new();

    public FixCommandTests()
    {
        _folder.Write("db.sql", Migrations);
        _folder.Write("code/사용자/Users.cs", Code);
        _folder.Write("code/find.py", Python);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Shows_what_it_would_write_and_writes_nothing()
    {
        var run = await Tool.RunAsync(_folder, "fix", "code", "-c", "db.sql", "--rule", "dbi1102");
        Assert.Equal(
            """
            --- a/find.py
            +++ b/find.py
            @@ -2,4 +2,4 @@
             
             
             async def find(connection: asyncpg.Connection):
            -    return await connection.fetch('SELECT company_id FROM users')
            +    return await connection.fetch('SELECT workspace_id AS company_id FROM users')

            --- a/사용자/Users.cs
            +++ b/사용자/Users.cs
            @@ -2,7 +2,7 @@
             
             class Users(NpgsqlDataSource database)
             {
            -    public NpgsqlCommand Find() => database.CreateCommand("SELECT id, company_id FROM users WHERE company_id = $1");
            +    public NpgsqlCommand Find() => database.CreateCommand("SELECT id, workspace_id AS company_id FROM users WHERE workspace_id = $1");
             
            -    public NpgsqlCommand Name() => database.CreateCommand("SELECT nme, emial, emaill FROM users");
            +    public NpgsqlCommand Name() => database.CreateCommand("SELECT name, email, email FROM users");
             }


            """,
            run.Output[..run.Output.IndexOf("Would mend", StringComparison.Ordinal)]);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(Code, _folder.Read("code/사용자/Users.cs"));
        Assert.Equal(Python, _folder.Read("code/find.py"));
    }

    [Fact]
    public async Task Writes_all_files_and_then_has_nothing_to_do()
    {
        var run = await Tool.RunAsync(_folder, "fix", "code", "-c", "db.sql", "--write");
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("Mended 6 findings in 2 files.\n", run.Output);
        Assert.Equal(Python.Replace("company_id", "workspace_id AS company_id"), _folder.Read("code/find.py"));
        Assert.Equal(
            Mended(Code).Replace("nme", "name").Replace("emial", "email").Replace("emaill", "email"),
            _folder.Read("code/사용자/Users.cs"));
        var again = await Tool.RunAsync(_folder, "fix", "code", "-c", "db.sql", "--write");
        Assert.Equal((0, "Nothing to mend.\n"), (again.ExitCode, again.Output));
        Assert.Empty(Directory.GetFiles(_folder["code"], "*.tmp", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task What_is_only_likely_is_left_unless_one_wants_it()
    {
        _folder.Write("db.sql", "CREATE TABLE users (id integer PRIMARY KEY, name1 text, name2 text);");
        _folder.Write("code/사용자/Users.cs", Code.Replace("SELECT nme, emial, emaill", "SELECT name3"));
        _folder.Write("code/find.py", "");
        var run = await Tool.RunAsync(_folder, "fix", "code", "-c", "db.sql");
        Assert.Contains("column \"name3\" does not exist", run.Output);
        Assert.Contains("is only likely (similar spelling); --uncertain takes it\n", run.Output);
        Assert.Contains("left: nothing is suggested for it\n", run.Output);
        Assert.EndsWith("Nothing to mend; 3 findings left.\n", run.Output);
        Assert.Equal(0, run.ExitCode);

        run = await Tool.RunAsync(_folder, "fix", "code", "-c", "db.sql", "--uncertain", "--write");
        Assert.EndsWith("Mended 1 finding in 1 file; 2 findings left.\n", run.Output);
        Assert.Contains("SELECT name1 FROM users", _folder.Read("code/사용자/Users.cs"));
    }

    [Fact]
    public async Task Encodings_line_ends_and_modes_stay()
    {
        var text = Code.Replace("\n", "\r\n");
        _folder.WriteBytes("code/사용자/Users.cs", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
        _folder.WriteBytes("code/Utf16.cs", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text.Replace("Users", "Others"))]);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_folder["code/Utf16.cs"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var run = await Tool.RunAsync(_folder, "fix", "code", "-c", "db.sql", "--write");
        Assert.Equal(0, run.ExitCode);
        var expected = Mended(text).Replace("nme", "name").Replace("emial", "email").Replace("emaill", "email");
        Assert.Equal([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(expected)], File.ReadAllBytes(_folder["code/사용자/Users.cs"]));
        Assert.Equal(
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(expected.Replace("Users", "Others"))], File.ReadAllBytes(_folder["code/Utf16.cs"]));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_folder["code/Utf16.cs"]));
    }

    [Fact]
    public async Task A_file_that_could_not_be_read_as_it_is_is_not_written()
    {
        var bytes = (byte[])[.. Encoding.UTF8.GetBytes(Python), (byte)'#', 0xE9, (byte)'\n'];
        _folder.WriteBytes("code/find.py", bytes);
        var run = await Tool.RunAsync(_folder, "fix", "code", "-c", "db.sql", "--write");
        Assert.Contains("left: it is not valid UTF-8; what cannot be read was replaced\n", run.Output);
        Assert.Equal(bytes, File.ReadAllBytes(_folder["code/find.py"]));
    }

    [Fact]
    public async Task A_read_only_file_stops_all_of_it()
    {
        File.SetAttributes(_folder["code/사용자/Users.cs"], FileAttributes.ReadOnly);
        var run = await Tool.RunAsync(_folder, "fix", "code", "-c", "db.sql", "--write");
        File.SetAttributes(_folder["code/사용자/Users.cs"], FileAttributes.Normal);
        Assert.Equal((2, "dbimpact: 사용자/Users.cs is read-only; nothing was written.\n"), (run.ExitCode, run.Error));
        Assert.Equal(Python, _folder.Read("code/find.py"));
        Assert.Empty(Directory.GetFiles(_folder["code"], "*.tmp", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("\n", "diff")]
    [InlineData("\r\n", "diff")]
    [InlineData("\n", "text")]
    [InlineData("\r\n", "text")]
    public async Task Git_applies_the_diff(string lineEnd, string format)
    {
        var code = (Code + new string('\n', 20) + Code.Replace("Users", "Others") + "// no line end").Replace("\n", lineEnd);
        _folder.Write("code/사용자/Users.cs", code);
        _folder.Write("code/a b.py", Python.TrimEnd('\n').Replace("\n", lineEnd));
        var run = await Tool.RunAsync(_folder, "fix", "code", "-c", "db.sql", "--format", format, "-o", "mend.patch");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        try
        {
            Git("init", "-q");
            Git("apply", "--whitespace=nowarn", "../mend.patch");
        }
        catch (Win32Exception)
        {
            Assert.Skip("there is no git on this machine");
        }
        Assert.Equal("", (await Tool.RunAsync(_folder, "fix", "code", "-c", "db.sql", "--format", "diff")).Output);
        Assert.Contains("SELECT workspace_id AS company_id FROM users')", _folder.Read("code/a b.py"));
        Assert.EndsWith("// no line end", _folder.Read("code/사용자/Users.cs"));
        Assert.DoesNotContain(" company_id =", _folder.Read("code/사용자/Users.cs"));
    }

    [Theory]
    [InlineData("col = 'company_id'", "f'SELECT {col} FROM users WHERE {col} = $1'")]
    [InlineData("col = 'company_id'", "f'SELECT id FROM users WHERE {col} = $1'")]
    [InlineData("col = 'company_id'", "f'SELECT {col} FROM users ORDER BY lower({col}::text)'")]
    [InlineData("col = 'company_id'", "f'SELECT {col} FROM users'")]
    [InlineData("col = 'company_id'", "'SELECT ' + col + ' FROM users'")]
    [InlineData("col = 'id, company_id'", "f'INSERT INTO users ({col}) VALUES (1, $1) RETURNING {col}'")]
    [InlineData("col = 'id, company_id'", "f'SELECT {col} FROM users GROUP BY {col}'")]
    [InlineData("col = 'id, company_id::text'", "f'SELECT {col} FROM users'")]
    [InlineData("col = ('id', 'company_id')", "'SELECT ' + ', '.join(col) + ' FROM users'")]
    [InlineData("col = ' company_id FROM users'", "f'SELECT {col} UNION SELECT {col}'")]
    [InlineData("col = ' company_id FROM users'", "f'SELECT {col}'")]
    public async Task What_may_be_a_key_or_stands_twice_is_left(string constant, string text)
    {
        var python = $"import asyncpg\n\n{constant}\n\n\nasync def find(connection: asyncpg.Connection):\n    return await connection.fetch({text})\n";
        _folder.Write("code/find.py", python);
        var run = await Tool.RunAsync(_folder, "fix", "code/find.py", "-c", "db.sql", "--write");
        Assert.Contains("\"workspace_id\" cannot be written there by a machine", run.Output);
        Assert.Equal(python, _folder.Read("code/find.py"));
    }

    [Theory]
    [InlineData("'SELECT ' 'company_id ' 'FROM users'", "'SELECT ' 'workspace_id AS company_id ' 'FROM users'")]
    [InlineData("'SELECT ' + 'company_id' + ' FROM users'", "'SELECT ' + 'workspace_id AS company_id' + ' FROM users'")]
    [InlineData("f'SELECT {ID}, company_id FROM users'", "f'SELECT {ID}, workspace_id AS company_id FROM users'")]
    [InlineData("f'SELECT id FROM users' + CONDITION", "f'SELECT id FROM users' + CONDITION")]
    public async Task What_is_written_as_one_statement_is_mended_in_all_of_its_literals(string before, string after)
    {
        var python = $"import asyncpg\n\nID = 'id'\nCONDITION = ' WHERE company_id = $1'\n\n\nasync def find(connection: asyncpg.Connection):\n    sql = {before}\n    return await connection.fetch(sql)\n";
        _folder.Write("code/find.py", python);
        var run = await Tool.RunAsync(_folder, "fix", "code/find.py", "-c", "db.sql", "--write");
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("Mended 1 finding in 1 file.\n", run.Output);
        var expected = python.Replace(before, after);
        if (before == after) expected = expected.Replace("WHERE company_id", "WHERE workspace_id");
        Assert.Equal(expected, _folder.Read("code/find.py"));
    }

    [Theory]
    [InlineData("$\"SELECT {Name} FROM users WHERE {Name} = $1\"")]
    [InlineData("\"SELECT \" + Name + \" FROM users\"")]
    [InlineData("$\"SELECT id FROM users WHERE {Name} = $1\"")]
    public async Task A_constant_of_names_is_left(string text)
    {
        var code = "using Npgsql;\n\nclass Users(NpgsqlDataSource database)\n{\n    const string Name = \"company_id\";\n"
            + $"    public NpgsqlCommand Find() => database.CreateCommand({text});\n}}\n";
        _folder.Write("code/사용자/Users.cs", code);
        var run = await Tool.RunAsync(_folder, "fix", "code/사용자", "-c", "db.sql", "--write");
        Assert.Contains("\"workspace_id\" cannot be written there by a machine", run.Output);
        Assert.Equal(code, _folder.Read("code/사용자/Users.cs"));
    }

    [Fact]
    public async Task A_statement_for_one_of_several_tables_is_left()
    {
        _folder.Write("db.sql", Migrations + " CREATE TABLE posts (company_id uuid);");
        var python = "import asyncpg\n\n\nasync def find(connection: asyncpg.Connection, old: bool):\n    table = 'users' if old else 'posts'\n"
            + "    return await connection.fetch(f'SELECT company_id FROM {table}')\n";
        _folder.Write("code/find.py", python);
        var run = await Tool.RunAsync(_folder, "fix", "code/find.py", "-c", "db.sql", "--write");
        Assert.Contains("\"workspace_id\" cannot be written there by a machine", run.Output);
        Assert.Equal(python, _folder.Read("code/find.py"));
    }

    [Fact]
    public async Task Json_follows_its_schema()
    {
        _folder.Write("code/find.py", Python.Replace("company_id", "nothing_like_it"));
        var run = await Tool.RunAsync(_folder, "fix", "code", "-c", "db.sql", "--format", "json");
        JsonSchema.Load("fix").Validate(run.Json);
        Assert.False(run.Json.GetProperty("written").GetBoolean());
        var file = Assert.Single(run.Json.GetProperty("files").EnumerateArray());
        Assert.Equal("사용자/Users.cs", file.GetProperty("path").GetString());
        Assert.Equal(5, file.GetProperty("edits").GetArrayLength());
        Assert.Equal("migration", file.GetProperty("mended")[0].GetProperty("evidence").GetString());
        Assert.Equal("find.py", Assert.Single(run.Json.GetProperty("left").EnumerateArray()).GetProperty("path").GetString());
    }

    [Fact]
    public async Task A_rule_that_does_not_exist_is_named()
    {
        var run = await Tool.RunAsync(_folder, "fix", "code", "-c", "db.sql", "--rule", "DBI1120");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("There is no rule \"DBI1120\"; did you mean \"DBI11", run.Error);
    }

    /// <summary>What the query gives keeps its name for those who read it by name.</summary>
    private static string Mended(string code) => code.Replace("id, company_id", "id, workspace_id AS company_id").Replace("WHERE company_id", "WHERE workspace_id");

    private void Git(params IEnumerable<string> arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder["code"], RedirectStandardError = true })!;
        var error = git.StandardError.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, error);
    }
}
