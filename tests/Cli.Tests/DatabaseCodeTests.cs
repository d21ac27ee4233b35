using System;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.Testing;
using Xunit;

namespace DbImpact.Cli.Tests;

/// <summary>The SQL that a database holds itself: in functions, views, defaults, checks, indexes and triggers.</summary>
public sealed class DatabaseCodeTests : IDisposable
{
    private const string Schema = """
        CREATE TABLE users (id integer PRIMARY KEY, email text NOT NULL, phone text, active boolean NOT NULL, code text DEFAULT upper('a'));
        CREATE TABLE orders (id integer PRIMARY KEY, user_id integer REFERENCES users, total numeric CHECK (total > 0));
        CREATE TABLE audit (at timestamptz, what text);
        CREATE VIEW active_users AS SELECT id, lower(email) AS mail FROM users WHERE active;
        CREATE INDEX by_mail ON users (lower(email)) WHERE active;
        CREATE FUNCTION touch(n integer) RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE users SET phone = NULL
           WHERE id = n;
          INSERT INTO audit (at, what) VALUES (now(), 'touched ''' || n);
        END $$;
        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS '
        BEGIN
          INSERT INTO audit VALUES (now(), ''was '' || OLD.email);
          RETURN NEW;
        END';
        CREATE TRIGGER note AFTER UPDATE OF email ON users FOR EACH ROW WHEN (old.active) EXECUTE FUNCTION note();

        """;

    private readonly TestFolder _folder = new();

    public DatabaseCodeTests() => _folder.Write("app/Empty.cs", "class Empty;\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Usages_lists_what_the_database_uses_itself()
    {
        _folder.Write("db.sql", Schema);
        var run = await Tool.RunAsync(_folder, "usages", "app", "-c", "db.sql");
        Assert.Equal(
            """
            audit
              at, what
              - [db] ../db.sql · 10 · function (at, what) · insert in function touch(integer) · database
              - [db] ../db.sql · 14 · function (at, what) · insert in function note() · database

            orders
              id, user_id, total
              - [db] ../db.sql · 2 · ddl (total) · check orders_total_check of orders · database

            users
              id, email, phone, active, code
              - [db] ../db.sql · 4 · ddl (id, email, active) · view active_users · database
              - [db] ../db.sql · 5 · ddl (email, active) · index by_mail · database
              - [db] ../db.sql · 8-9 · function (id, phone) · update in function touch(integer) · database
              - [db] ../db.sql · 14 · function (email) · select in function note() · database
              - [db] ../db.sql · 17 · ddl (email, active) · trigger note of users · database

            8 uses of 3 tables in 0 repositories and the database itself.
            Read: 0 SQL texts and 0 models in 1 file, against db (db.sql, 4 tables and views, 2 routines).

            """,
            run.Output);
        var json = await Tool.RunAsync(_folder, "usages", "app", "-c", "db.sql", "-f", "json");
        JsonSchema.Load("usages").Validate(json.Json);
    }

    [Fact]
    public async Task Usages_lists_what_rules_policies_and_other_definitions_use()
    {
        _folder.Write("db.sql", """
            CREATE TABLE users (id integer PRIMARY KEY, email text, active boolean);
            CREATE TABLE audit (at timestamptz, what text, old_id integer);
            CREATE VIEW people AS SELECT id, email FROM users;
            CREATE RULE put AS ON INSERT TO people DO INSTEAD INSERT INTO users (id, email) VALUES (new.id, lower(new.email)) RETURNING id, email;
            CREATE RULE gone AS ON DELETE TO users WHERE old.active DO ALSO
              (INSERT INTO audit (what, old_id) SELECT u.email, old.id FROM users u; DELETE FROM audit WHERE old_id = old.id);
            CREATE POLICY own ON users FOR ALL USING (email = current_user AND EXISTS (SELECT FROM audit WHERE old_id = users.id)) WITH CHECK (active);
            CREATE TABLE events (id integer, day date, kind text) PARTITION BY RANGE (day, lower(kind));
            CREATE STATISTICS by_kind ON kind, lower(kind) FROM events;
            CREATE PUBLICATION feed FOR TABLE users (id, email) WHERE (id > 0);
            """);
        var run = await Tool.RunAsync(_folder, "usages", "app", "-c", "db.sql");
        Assert.Equal(
            """
            audit
              at, what, old_id
              - [db] ../db.sql · 5-6 · ddl (what, old_id) · rule gone of users · database
              - [db] ../db.sql · 7 · ddl (old_id) · policy own of users · database

            events
              id, day, kind
              - [db] ../db.sql · 8 · ddl (day, kind) · partition key of events · database
              - [db] ../db.sql · 9 · ddl (kind) · statistics by_kind · database

            people
              id, email
              - [db] ../db.sql · 4 · ddl (id, email) · rule put of people · database

            users
              id, email, active
              - [db] ../db.sql · 3 · ddl (id, email) · view people · database
              - [db] ../db.sql · 4 · ddl (id, email) · rule put of people · database
              - [db] ../db.sql · 5-6 · ddl (id, email, active) · rule gone of users · database
              - [db] ../db.sql · 7 · ddl (id, email, active) · policy own of users · database
              - [db] ../db.sql · 10 · ddl (id, email) · publication feed of users · database

            10 uses of 4 tables in 0 repositories and the database itself.
            Read: 0 SQL texts and 0 models in 1 file, against db (db.sql, 4 tables and views).

            """,
            run.Output);
    }

    [Fact]
    public async Task Check_reports_what_a_migration_breaks_in_a_function()
    {
        _folder.Write("migrations/001.sql", Schema);
        _folder.Write("migrations/002.sql", "ALTER TABLE users RENAME COLUMN phone TO mobile;\nALTER TABLE users RENAME COLUMN email TO mail;\n");
        var run = await Tool.RunAsync(_folder, "check", "app", "-c", "migrations");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("migrations/001.sql:8:20  warning DBI1102  function touch(integer): column \"phone\" does not exist in users", run.Output, StringComparison.Ordinal);
        Assert.Contains("migrations/001.sql:14:52  warning DBI1102  function note(): column \"email\" does not exist", run.Output, StringComparison.Ordinal);
        var json = await Tool.RunAsync(_folder, "check", "app", "-c", "migrations", "-f", "json");
        JsonSchema.Load("check").Validate(json.Json);
        // Only a migration changes a database: nothing edits the file that made the function.
        Assert.All(
            json.Json.GetProperty("findings").EnumerateArray().SelectMany(finding => finding.GetProperty("suggestions").EnumerateArray()),
            suggestion => Assert.False(suggestion.TryGetProperty("edits", out var edits) && edits.GetArrayLength() > 0));
    }

    [Theory]
    [InlineData("CREATE TEMP TABLE gone (a integer); INSERT INTO gone VALUES (1);")]
    [InlineData("EXECUTE 'CREATE TABLE gone (a integer)'; INSERT INTO gone VALUES (1);")]
    [InlineData("BEGIN PERFORM 1 FROM gone; EXCEPTION WHEN undefined_table THEN NULL; END;")]
    [InlineData("BEGIN PERFORM nothing FROM users; EXCEPTION WHEN others THEN RAISE NOTICE 'oh'; END;")]
    [InlineData("IF to_regclass('gone') IS NOT NULL THEN DELETE FROM gone; END IF;")]
    [InlineData("IF EXISTS (SELECT FROM information_schema.tables WHERE table_name = 'gone') THEN DELETE FROM gone; END IF;")]
    [InlineData("SET search_path = elsewhere; DELETE FROM gone;")]
    [InlineData("PERFORM set_config('search_path', 'elsewhere', true); DELETE FROM gone;")]
    [InlineData("ALTER TABLE users ADD nothing integer; UPDATE users SET nothing = 1;")]
    [InlineData("CREATE TEMP TABLE users AS SELECT 1 AS nothing; PERFORM nothing FROM users;")]
    public async Task What_only_a_call_tells_is_no_finding(string statements)
    {
        _folder.Write("db.sql", Schema + $"CREATE FUNCTION uncertain() RETURNS void LANGUAGE plpgsql AS $$ BEGIN {statements} END $$;");
        var run = await Tool.RunAsync(_folder, "check", "app", "-c", "db.sql");
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("PERFORM 1 FROM gone;")]
    [InlineData("BEGIN PERFORM 1 FROM gone; EXCEPTION WHEN division_by_zero THEN NULL; END;")]
    [InlineData("BEGIN PERFORM 1 FROM gone; EXCEPTION WHEN others THEN RAISE EXCEPTION 'oh'; END;")]
    [InlineData("EXECUTE 'SELECT 1'; PERFORM nothing FROM users;")]
    public async Task What_every_call_raises_is_a_finding(string statements)
    {
        _folder.Write("db.sql", Schema + $"CREATE FUNCTION wrong() RETURNS void LANGUAGE plpgsql AS $$ BEGIN {statements} END $$;");
        var run = await Tool.RunAsync(_folder, "check", "app", "-c", "db.sql");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("function wrong(): ", run.Output, StringComparison.Ordinal);
    }

    [ServerTheory, Servers]
    public async Task A_server_s_functions_have_lines_of_their_own(int major)
    {
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(Schema + "ALTER TABLE users RENAME phone TO mobile;", TestContext.Current.CancellationToken);
        var run = await Tool.RunAsync(_folder, "check", "app", "-c", database.ConnectionString);
        Assert.Contains(": function touch(integer):3:20  warning DBI1102  function touch(integer): column \"phone\" does not exist", run.Output, StringComparison.Ordinal);
        var usages = await Tool.RunAsync(_folder, "usages", "app", "-c", database.ConnectionString, "--column", "users.id");
        Assert.Contains(": function touch(integer) · 3-4 · function (id) · update in function touch(integer) · database", usages.Output, StringComparison.Ordinal);
    }
}
