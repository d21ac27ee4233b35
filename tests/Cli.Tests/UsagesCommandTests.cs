using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace DbImpact.Cli.Tests;

public sealed class UsagesCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public UsagesCommandTests()
    {
        _folder.Write("app/Store.cs", """
            using Npgsql;

            class Store(NpgsqlDataSource database)
            {
                private const string All = "SELECT * FROM users";

                public NpgsqlCommand FindAll() => database.CreateCommand(All);

                public NpgsqlCommand Rename() => database.CreateCommand("UPDATE users SET name = $1 WHERE id = $2");

                public NpgsqlCommand Orders() => database.CreateCommand(@"
                    SELECT o.id, u.name
                    FROM orders o
                    JOIN users u ON u.id = o.user_id");

                public NpgsqlCommand Old() => database.CreateCommand("DELETE FROM legacy");
            }
            """);
        _folder.Write(
            "app/migrations/001.sql",
            "ALTER TABLE people RENAME TO users;\nCREATE TABLE orders (id integer, user_id integer REFERENCES users (id));\n");
        _folder.Write("db.sql", "CREATE TABLE users (id integer PRIMARY KEY, name text); CREATE TABLE orders (id integer, user_id integer);");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Lists_by_table()
    {
        var run = await Tool.RunAsync(_folder, "usages", "app", "-c", "db.sql");
        Assert.Equal(
            """
            legacy: not in the database
              - [app] Store.cs · 16 · delete · Npgsql

            orders
              id, user_id
              - [app] Store.cs · 11-14 · join (id, user_id) · Npgsql
              - [app] migrations/001.sql · 2 · migration (id, user_id) · sql

            users
              id, name
              - [app] Store.cs · 5 · select (*) · Npgsql
              - [app] Store.cs · 9 · update (id, name) · Npgsql
              - [app] Store.cs · 11-14 · join (id, name) · Npgsql
              - [app] migrations/001.sql · 1 · migration · sql
              - [app] migrations/001.sql · 2 · migration (id) · sql

            8 uses of 3 tables in 1 repository.
            Read: 4 SQL texts and 0 models in 2 files, against db (db.sql, 2 tables and views).

            """,
            run.Output);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("users", null, 5)]
    [InlineData("public.orders", null, 2)]
    [InlineData("users", "name", 3)]
    [InlineData(null, "user_id", 3)]
    public async Task Only_what_is_asked_for(string? table, string? column, int count)
    {
        string[] byTable = table is null ? [] : ["--table", table];
        string[] byColumn = column is null ? [] : ["--column", column];
        var run = await Tool.RunAsync(_folder, ["usages", "app", "-c", "db.sql", "--format", "json", .. byTable, .. byColumn]);
        Assert.Equal(count, run.Json.GetProperty("usages").GetArrayLength());
    }

    [Fact]
    public async Task Json_follows_its_schema()
    {
        var run = await Tool.RunAsync(_folder, "usages", "app", "-c", "db.sql", "-f", "json");
        JsonSchema.Load("usages").Validate(run.Json);
        var first = run.Json.GetProperty("usages").EnumerateArray().First(usage => usage.GetProperty("table").GetString() == "users");
        Assert.Equal(
            ("db", "public", "select", "Npgsql", "known"), (Text("database"), Text("schema"), Text("kind"), Text("library"), Text("certainty")));
        Assert.True(first.GetProperty("allColumns").GetBoolean());

        string? Text(string name) => first.GetProperty(name).GetString();
    }

    [Theory]
    [InlineData("buyers.mail", "- [app] Store.cs · 3 · select (mail, total) · Npgsql")]
    [InlineData("users.email", "- [app] Store.cs · 3 · select (id, email, active) · through view buyers, view active_users · Npgsql")]
    [InlineData("public.orders.total", "- [app] Store.cs · 3 · select (user_id, total) · through view buyers · Npgsql")]
    [InlineData("users.phone", "- [app] Store.cs · 4 · update (phone) · through function forget · Npgsql")]
    public async Task Follows_views_and_functions_to_tables(string column, string expected)
    {
        using var folder = new TestFolder();
        folder.Write("app/Store.cs", """
            class Store(Npgsql.NpgsqlDataSource database)
            {
                public object Spent() => database.CreateCommand("SELECT mail FROM buyers WHERE total > 1");
                public object Forget() => database.CreateCommand("SELECT forget(1)");
            }
            """);
        folder.Write("db.sql", """
            CREATE TABLE users (id integer PRIMARY KEY, email text NOT NULL, phone text, active boolean NOT NULL);
            CREATE TABLE orders (id integer PRIMARY KEY, user_id integer REFERENCES users, total numeric);
            CREATE VIEW active_users AS SELECT id, lower(email) AS mail FROM users WHERE active;
            CREATE VIEW buyers AS SELECT a.*, o.total FROM active_users a JOIN orders o ON o.user_id = a.id;
            CREATE FUNCTION forget(k integer) RETURNS void LANGUAGE plpgsql AS $$ BEGIN UPDATE users SET phone = NULL; END $$;
            """);
        var run = await Tool.RunAsync(folder, "usages", "app", "-c", "db.sql", "--column", column);
        var name = column[..column.LastIndexOf('.')].Replace("public.", "", StringComparison.Ordinal);
        Assert.Contains(name + "\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  " + expected + "\n", run.Output, StringComparison.Ordinal);
        var markdown = await Tool.RunAsync(folder, "usages", "app", "-c", "db.sql", "--column", column, "-f", "markdown");
        var cells = expected.Split(" · ");
        Assert.Contains($"- \\[app\\] Store.cs · {cells[1]} · ", markdown.Output, StringComparison.Ordinal);
        var json = await Tool.RunAsync(folder, "usages", "app", "-c", "db.sql", "--column", column, "-f", "json");
        JsonSchema.Load("usages").Validate(json.Json);
    }

    [Theory]
    [InlineData(new[] { "join" }, "orders 11", "users 11")]
    [InlineData(new[] { "select", "update" }, "users 5", "users 9")]
    public async Task Kinds_are_chosen(string[] kinds, params string[] expected)
    {
        var run = await Tool.RunAsync(_folder, ["usages", "app", "-c", "db.sql", "-f", "json", .. kinds.SelectMany(kind => new[] { "--kind", kind })]);
        Assert.Equal(expected, run.Json.GetProperty("usages").EnumerateArray().Select(usage => $"{usage.GetProperty("table").GetString()} {usage.GetProperty("startLine").GetInt32()}"));
        var wrong = await Tool.RunAsync(_folder, "usages", "app", "-c", "db.sql", "--kind", "selct");
        Assert.Equal(2, wrong.ExitCode);
    }

    [Fact]
    public async Task Lists_by_repository()
    {
        var run = await Tool.RunAsync(_folder, "usages", "app", "-c", "db.sql", "--by", "repository");
        Assert.StartsWith(
            """
            app (Npgsql)
              legacy: not in the database
                - [app] Store.cs · 16 · delete · Npgsql
              orders
                - [app] Store.cs · 11-14 · join (id, user_id) · Npgsql
                - [app] migrations/001.sql · 2 · migration (id, user_id) · sql
              users

            """, run.Output, StringComparison.Ordinal);
        var markdown = await Tool.RunAsync(_folder, "usages", "app", "-c", "db.sql", "--by", "repository", "-f", "markdown");
        Assert.Contains("## app\n\n### legacy (not in the database)\n\n- Store.cs · 16 · DELETE · Npgsql\n\n### orders\n\n- Store.cs · 11-14 · JOIN with users (id, user\\_id) · Npgsql\n", markdown.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Neither a database nor the code has a table \"usres\"; did you mean \"users\"?", "--table", "usres")]
    [InlineData("The table \"users\" has no column \"nmae\"; did you mean \"name\"?", "--table", "users", "--column", "nmae")]
    [InlineData("No table has a column \"zzz\".", "--column", "zzz")]
    public async Task A_misspelt_name_is_no_empty_list(string sentence, params string[] args)
    {
        var run = await Tool.RunAsync(_folder, ["usages", "app", "-c", "db.sql", .. args]);
        Assert.Equal((2, "", "dbimpact: " + sentence + "\n"), (run.ExitCode, run.Output, run.Error));
    }
}
