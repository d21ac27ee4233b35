using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using DbImpact.Testing;
using Npgsql;
using Xunit;

namespace DbImpact.Cli.Tests;

/// <summary>What impact says of callers, rows and row security is what servers do.</summary>
public sealed class ImpactVerdictTests : IDisposable
{
    private const string Schema = """
        CREATE TABLE people (id integer PRIMARY KEY, mail text, hits integer);
        CREATE TABLE orders (id integer PRIMARY KEY, person integer REFERENCES people);
        CREATE TABLE log (id integer, what text);
        CREATE FUNCTION mail_of(wanted integer) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN (SELECT mail FROM people WHERE id = wanted); END $$;
        CREATE FUNCTION twice(wanted integer) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN mail_of(wanted) || mail_of(wanted); END $$;
        CREATE VIEW mails AS SELECT id, twice(id) AS mail FROM orders;
        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE people SET mail = 'x' WHERE id = NEW.id; RETURN NEW; END $$;
        CREATE TRIGGER noted AFTER INSERT OR UPDATE OF what ON log FOR EACH ROW EXECUTE FUNCTION note();
        """;

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>The server takes the rename: a body's names are looked at when it runs (manual, 41.11.2).</summary>
    [ServerTheory]
    [Servers(0, "SELECT mail_of(1)")]
    [Servers(0, "SELECT twice(1)")]
    [Servers(0, "SELECT mail FROM mails")]
    [Servers(0, "SELECT lower('x')")]
    [Servers(0, "INSERT INTO log (id, what) VALUES (1, 'a')")]
    [Servers(0, "UPDATE log SET what = 'b'")]
    [Servers(0, "UPDATE log SET id = 2")]
    [Servers(0, "DELETE FROM log")]
    public async Task Who_runs_a_broken_body_fails(int major, string statement)
    {
        var change = "ALTER TABLE people RENAME COLUMN mail TO address";
        var rows = "INSERT INTO people VALUES (1, 'm', 0); INSERT INTO orders VALUES (1, 1); ALTER TABLE log DISABLE TRIGGER noted; INSERT INTO log VALUES (1, 'a'); ALTER TABLE log ENABLE TRIGGER noted;";
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(Schema + rows + change, TestContext.Current.CancellationToken);
        var state = await StateOfAsync(database, statement);
        var run = await ImpactAsync(change, statement, Schema);
        var breaks = run.GetProperty("items").EnumerateArray().Where(item => item.GetProperty("repository").GetString() == "code").Any(item => item.GetProperty("impact").GetString() == "breaks");
        Assert.Equal(state == "42703", breaks);
        Assert.True(state is null or "42703", state);
    }

    /// <summary>A function that is gone takes with it whoever calls it; its name in other databases says nothing of it.</summary>
    [ServerTheory]
    [Servers(0, "SELECT total(1)")]
    [Servers(0, "SELECT around(1)")]
    public async Task A_function_that_goes_is_no_other_databases(int major, string statement)
    {
        const string Functions = "CREATE TABLE t (id integer); CREATE FUNCTION total(a integer) RETURNS integer LANGUAGE sql AS 'SELECT a';\n"
            + "CREATE FUNCTION around(a integer) RETURNS integer LANGUAGE plpgsql AS $$ BEGIN RETURN total(a); END $$;\n";
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(Functions + "DROP FUNCTION total(integer)", TestContext.Current.CancellationToken);
        Assert.Equal("42883", await StateOfAsync(database, statement));
        var run = await ImpactAsync("DROP FUNCTION total(integer)", statement, Functions);
        var item = Assert.Single(run.GetProperty("items").EnumerateArray(), item => item.GetProperty("repository").GetString() == "code");
        Assert.Equal("breaks", item.GetProperty("impact").GetString());
        Assert.Empty(item.GetProperty("findings").EnumerateArray());
        Assert.Contains("routine public.total is dropped", item.GetProperty("reasons").EnumerateArray().Single().GetString());
    }

    /// <summary>Rows that a key of another table refers to are only thrown away with that table (0A000).</summary>
    [ServerTheory]
    [Servers(0, "TRUNCATE people")]
    [Servers(0, "TRUNCATE people, orders")]
    [Servers(0, "TRUNCATE people CASCADE")]
    [Servers(0, "TRUNCATE orders")]
    [Servers(0, "TRUNCATE nodes")]
    [Servers(0, "TRUNCATE parts")]
    [Servers(0, "TRUNCATE part1")]
    [Servers(0, "TRUNCATE part1, of_parts")]
    [Servers(0, "TRUNCATE parts, of_parts")]
    [Servers(0, "TRUNCATE from_parts")]
    [Servers(0, "TRUNCATE ONLY people")]
    public async Task A_referenced_table_is_not_truncated(int major, string change)
    {
        const string More = """
            CREATE TABLE nodes (id integer PRIMARY KEY, parent integer REFERENCES nodes);
            CREATE TABLE parts (id integer PRIMARY KEY) PARTITION BY RANGE (id);
            CREATE TABLE part1 PARTITION OF parts FOR VALUES FROM (1) TO (10);
            CREATE TABLE of_parts (id integer REFERENCES parts);
            CREATE TABLE from_parts (id integer REFERENCES people) PARTITION BY RANGE (id);
            CREATE TABLE from_part1 PARTITION OF from_parts FOR VALUES FROM (1) TO (10);
            """;
        var schema = Schema.Replace("CREATE TABLE log", More + "\nCREATE TABLE log", StringComparison.Ordinal);
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(schema, TestContext.Current.CancellationToken);
        // The partitioned table refers to people, too.
        var expected = await StateOfAsync(database, change);
        var run = await ImpactAsync(change, "SELECT 1", schema);
        var problem = run.GetProperty("steps")[0].GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("sqlState").GetString()).FirstOrDefault();
        Assert.Equal(expected, problem);

        // The same as code.
        _folder.Write("code/truncate.py", Python(change));
        var check = await Tool.RunAsync(_folder, "check", "code", "-c", "db.sql", "--format", "json");
        Assert.Equal(expected is not null, check.Json.GetProperty("findings").EnumerateArray().Any(finding => finding.GetProperty("path").GetString() == "truncate.py"));
    }

    [Theory]
    [InlineData("f\"TRUNCATE people {mode}\"")]
    [InlineData("f\"TRUNCATE {mode} people\"")]
    [InlineData("f\"TRUNCATE people, {mode}\"")]
    [InlineData("\"TRUNCATE people\" + (\" CASCADE\" if mode else \"\")")]
    public async Task What_is_not_known_of_a_text_may_say_cascade(string text)
    {
        _folder.Write("db.sql", Schema);
        _folder.Write("code/a.py", $"import psycopg2\ndef f(cursor: psycopg2.extensions.cursor, mode):\n    cursor.execute({text})\n");
        Assert.Equal(0, (await Tool.RunAsync(_folder, "check", "code", "-c", "db.sql")).ExitCode);
    }

    /// <summary>Manual, 5.9: without a policy a role that is not the owner reads no row, and is refused what it writes.</summary>
    [ServerTheory, Servers]
    public async Task Row_security_hides_rows_from_code_that_does_not_fail(int major)
    {
        const string Change = "ALTER TABLE people ENABLE ROW LEVEL SECURITY";
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(
            Schema + "INSERT INTO people VALUES (1, 'm', 0); GRANT ALL ON people TO pg_monitor;" + Change, TestContext.Current.CancellationToken);
        Assert.Null(await StateOfAsync(database, "SET ROLE pg_monitor; SELECT 1 / (1 - count(*)) FROM people; RESET ROLE"));
        Assert.Equal("42501", await StateOfAsync(database, "SET ROLE pg_monitor; INSERT INTO people VALUES (2, 'n', 0)"));

        var advice = Advice(await ImpactAsync(Change, "SELECT mail FROM people", Schema));
        Assert.DoesNotContain(advice, line => line.EndsWith("the order does not matter", StringComparison.Ordinal));
        Assert.Contains(advice, line => line.Contains("there is no permissive policy, so that is no row at all", StringComparison.Ordinal));
    }

    /// <summary>Old code's rows are refused from the first moment, NOT VALID or not (ALTER TABLE, ADD table_constraint [NOT VALID]).</summary>
    [ServerTheory]
    [Servers(0, "ALTER TABLE log ADD CHECK (what <> '') NOT VALID", "INSERT INTO log VALUES (1, '')", "23514")]
    [Servers(0, "CREATE UNIQUE INDEX CONCURRENTLY log_id ON log (id)", "INSERT INTO log VALUES (7, 'a'), (7, 'b')", "23505")]
    [Servers(0, "ALTER TABLE orders ADD CONSTRAINT again FOREIGN KEY (id) REFERENCES people NOT VALID", "INSERT INTO orders VALUES (9, NULL)", "23503")]
    [Servers(18, "ALTER TABLE log ADD CONSTRAINT given NOT NULL what NOT VALID", "INSERT INTO log VALUES (1, NULL)", "23502")]
    public async Task What_refuses_rows_is_no_matter_of_indifference(int major, string change, string write, string state)
    {
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(Schema, TestContext.Current.CancellationToken);
        await database.ExecuteAsync("ALTER TABLE log DISABLE TRIGGER noted");
        await database.ExecuteAsync(change);
        Assert.Equal(state, await StateOfAsync(database, write));
        var report = await ImpactAsync(change, write, major >= 18 ? "-- PostgreSQL database dump\n-- Dumped from database version 18.1\n" + Schema : Schema);
        Assert.Single(report.GetProperty("items").EnumerateArray(), item => item.GetProperty("repository").GetString() == "code" && item.GetProperty("impact").GetString() == "review");
        var advice = Advice(report);
        Assert.DoesNotContain(advice, line => line.EndsWith("the order does not matter", StringComparison.Ordinal));
        Assert.Contains(advice, line => line.Contains("deploy the code that", StringComparison.Ordinal));
    }

    /// <summary>A server takes the way back of each step, the last one first, and has again what it had.</summary>
    [ServerTheory]
    [Servers(0, "ALTER TABLE people RENAME TO \"Leute\"; ALTER TABLE \"Leute\" RENAME COLUMN mail TO \"E-Mail\"; ALTER TABLE \"Leute\" DROP COLUMN hits")]
    [Servers(0, "DROP TABLE orders CASCADE")]
    [Servers(0, "DROP FUNCTION mail_of CASCADE; DROP TABLE log")]
    [Servers(0, "ALTER TABLE people DROP CONSTRAINT people_pkey CASCADE, ALTER COLUMN id DROP NOT NULL; ALTER TABLE orders ALTER COLUMN person SET NOT NULL")]
    [Servers(0, "CREATE SCHEMA attic; ALTER TABLE people SET SCHEMA attic; ALTER FUNCTION note() SET SCHEMA attic; ALTER TABLE log DISABLE TRIGGER noted")]
    [Servers(0, "ALTER TABLE people ALTER COLUMN hits TYPE bigint, ALTER COLUMN hits SET DEFAULT 0, ADD CHECK (hits >= 0), ADD UNIQUE (mail)")]
    [Servers(0, "CREATE TYPE mood AS ENUM ('ok'); ALTER TABLE people ADD COLUMN m mood DEFAULT 'ok' NOT NULL; CREATE INDEX ON people (m) WHERE m = 'ok'; CREATE VIEW moods AS SELECT m FROM people")]
    [Servers(0, "ALTER TABLE people ENABLE ROW LEVEL SECURITY; ALTER TABLE people FORCE ROW LEVEL SECURITY; CREATE POLICY own ON people USING (mail = current_user)")]
    [Servers(0, "DROP VIEW mails; CREATE VIEW mails AS SELECT id FROM orders")]
    [Servers(0, "ALTER TABLE people ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY; CREATE SEQUENCE counted OWNED BY people.hits")]
    public async Task The_way_back_leads_back(int major, string change)
    {
        await using var before = await PostgreSqlServer.Get(major).CreateDatabaseAsync(Schema, TestContext.Current.CancellationToken);
        await using var after = await PostgreSqlServer.Get(major).CreateDatabaseAsync(Schema, TestContext.Current.CancellationToken);
        _folder.Write("code/a.py", Python("SELECT 1"));
        var run = await Tool.RunAsync(_folder, "impact", change, "code", "-c", before.ConnectionString, "--format", "json");
        Assert.Equal("", run.Error);
        var steps = run.Json.GetProperty("steps").EnumerateArray().ToList();
        Assert.All(steps, step => Assert.Empty(step.GetProperty("rollback").GetProperty("remaining").EnumerateArray()));
        await after.ExecuteAsync(change);
        foreach (var step in Enumerable.Reverse(steps))
            foreach (var statement in step.GetProperty("rollback").GetProperty("statements").EnumerateArray()) await after.ExecuteAsync(statement.GetString()!);
        var diff = await Tool.RunAsync(_folder, "diff", before.ConnectionString, after.ConnectionString, "--format", "json");
        Assert.All(diff.Json.GetProperty("differences").EnumerateArray(), difference => Assert.Equal("columnOrder", difference.GetProperty("aspect").GetString()));
    }

    [ServerTheory, Servers]
    public async Task A_migration_that_the_database_has_is_said_to_be_applied(int major)
    {
        const string Head = "from alembic import op\nimport sqlalchemy as sa\n";
        _folder.Write("code/env.py", "");
        _folder.Write("code/versions/1.py", Head + "revision = 'aaa'\ndown_revision = None\ndef upgrade():\n    op.execute('CREATE TABLE t (id integer, a text)')\n");
        _folder.Write("code/versions/2.py", Head + "revision = 'bbb'\ndown_revision = 'aaa'\ndef upgrade():\n    op.alter_column('t', 'a', new_column_name='b')\n");
        _folder.Write("code/versions/3.py", Head + "revision = 'ccc'\ndown_revision = 'bbb'\ndef upgrade():\n    op.drop_column('t', 'b')\n");
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(
            "CREATE TABLE t (id integer, b text); CREATE TABLE alembic_version (version_num varchar(32)); INSERT INTO alembic_version VALUES ('bbb')", TestContext.Current.CancellationToken);
        var run = await Tool.RunAsync(_folder, "impact", "code/versions/2.py", "code", "-c", "main=" + database.ConnectionString);
        Assert.Equal("code/versions/2.py is applied already, by public.alembic_version of main: give the catalog of the database before it with --catalog.\n", run.Error);
        run = await Tool.RunAsync(_folder, "impact", "code/versions/3.py", "code", "-c", "main=" + database.ConnectionString);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    private static string[] Advice(JsonElement report) => [.. report.GetProperty("deployment").GetProperty("advice").EnumerateArray().Select(line => line.GetString()!)];

    private async Task<JsonElement> ImpactAsync(string change, string statement, string schema)
    {
        _folder.Write("db.sql", schema);
        _folder.Write("code/a.py", Python(statement));
        var run = await Tool.RunAsync(_folder, "impact", change, "code", "-c", "db.sql", "--format", "json");
        Assert.True(run.ExitCode is 0 or 1, run.Error);
        JsonSchema.Load("impact").Validate(run.Json);
        return run.Json;
    }

    private static string Python(string statement) => $"import psycopg2\npsycopg2.connect('').cursor().execute(\"{statement}\")\n";

    private static async Task<string?> StateOfAsync(TestDatabase database, string statement)
    {
        await using var connection = await database.DataSource.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var begin = new NpgsqlCommand("BEGIN", connection);
        await begin.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        try
        {
            await using var command = new NpgsqlCommand(statement, connection);
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            return null;
        }
        catch (PostgresException exception)
        {
            return exception.SqlState;
        }
        finally
        {
            await using var end = new NpgsqlCommand("ROLLBACK; RESET ROLE", connection);
            await end.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }
    }
}
