using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace DbImpact.Cli.Tests;

public sealed class ImpactCommandTests : IDisposable
{
    private const string Schema = """
        CREATE TABLE users (id uuid DEFAULT gen_random_uuid() PRIMARY KEY, email text NOT NULL UNIQUE, name text, settings jsonb);
        CREATE TABLE orders (id integer PRIMARY KEY, user_id uuid NOT NULL REFERENCES users, total numeric(10, 2));
        CREATE VIEW totals AS SELECT user_id, sum(total) AS total FROM orders GROUP BY user_id;
        CREATE FUNCTION find_name(wanted text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN (SELECT name FROM users WHERE email = wanted); END $$;
        """;

    private const string Users = """
        using Npgsql;

        class Users(NpgsqlDataSource database)
        {
            const string Table = "users";

            public NpgsqlCommand Find() => database.CreateCommand("SELECT id, name FROM users WHERE email = $1");

            public NpgsqlCommand All() => database.CreateCommand("SELECT * FROM users");

            public NpgsqlCommand Count() => database.CreateCommand($"SELECT count(*) FROM {Table}");

            public NpgsqlCommand Add() => database.CreateCommand("INSERT INTO users (email, name) VALUES ($1, $2)");
        }
        """;

    private const string Orders = "import asyncpg\n\n\nasync def totals(connection: asyncpg.Connection):\n"
        + "    return await connection.fetch('SELECT total FROM totals')\n";

    private readonly TestFolder _folder = new();

    public ImpactCommandTests()
    {
        _folder.Write("db.sql", Schema);
        _folder.Write("accounts/Users.cs", Users);
        _folder.Write("shop/orders.py", Orders);
        _folder.Write("dbimpact.json", """
            {
              "databases": { "main": { "catalog": "db.sql" } },
              "repositories": [{ "path": "accounts" }, { "path": "shop" }],
              "priorities": { "users": "high", "public.orders": "low" }
            }
            """);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A migration in raw SQL once made the table; the change takes it away, and the code that reads it fails (42P01).</summary>
    [Theory]
    [InlineData("DROP TABLE users CASCADE")]
    [InlineData("ALTER TABLE users RENAME TO people")]
    public async Task What_a_change_takes_away_is_missing_though_a_migration_made_it(string change)
    {
        using var folder = new TestFolder();
        folder.Write("db.sql", "CREATE TABLE users (id integer PRIMARY KEY, mail text);");
        folder.Write("code/a.py", "import psycopg2\npsycopg2.connect('').cursor().execute('SELECT mail FROM users')\n");
        folder.Write(
            "code/versions/1.py",
            "from alembic import op\nrevision = '1'\ndown_revision = None\ndef upgrade():\n    op.execute('CREATE TABLE users (id integer PRIMARY KEY, mail text)')\n");
        var run = await Tool.RunAsync(folder, "impact", change, "code", "-c", "db.sql");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("[ ] breaks  a.py · 2 · select users", run.Output);
    }

    [Fact]
    public async Task Alembics_file_or_a_range_of_git_is_the_change()
    {
        using var folder = new TestFolder();
        folder.Write("db.sql", "CREATE TABLE users (id integer PRIMARY KEY, mail text);");
        folder.Write("code/a.py", "import psycopg2\npsycopg2.connect('').cursor().execute('SELECT mail FROM users')\n");
        folder.Write("code/versions/1.py", "revision = '1'\ndown_revision = None\ndef upgrade():\n    pass\n");
        GitFolder.Begin(folder);
        folder.Write(
            "code/versions/3.py",
            "from alembic import op\nrevision = '3'\ndown_revision = '2'\ndef upgrade():\n    op.alter_column('users', 'email', new_column_name='address')\n");
        folder.Write(
            "code/versions/2.py",
            "from alembic import op\nrevision = '2'\ndown_revision = '1'\ndef upgrade():\n    op.alter_column('users', 'mail', new_column_name='email')\n");
        folder.Write("code/migrations/V2__x.sql", "ALTER TABLE users ADD COLUMN age integer;");
        GitFolder.Commit(folder);

        var file = await Tool.RunAsync(folder, "impact", "code/versions/2.py", "code", "-c", "db.sql");
        Assert.Equal((1, ""), (file.ExitCode, file.Error));
        Assert.Contains("[ ] breaks  a.py · 2 · select users", file.Output);

        var range = await Tool.RunAsync(folder, "impact", "HEAD~1..HEAD", "code", "-c", "db.sql", "--format", "json");
        Assert.Equal((1, ""), (range.ExitCode, range.Error));
        Assert.Equal(
            ["migrations/V2__x.sql:1", "versions/2.py:5", "versions/3.py:5"],
            range.Json.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("path").GetString() + ":" + step.GetProperty("line").GetInt32()));

        var none = await Tool.RunAsync(folder, "impact", "HEAD..", "code", "-c", "db.sql");
        Assert.Equal((0, "Between the revisions of \"HEAD..\" no migration is added: the database stays as it is.\n"), (none.ExitCode, none.Error));
        var unknown = await Tool.RunAsync(folder, "impact", "nowhere..HEAD", "code", "-c", "db.sql");
        Assert.Equal((2, $"dbimpact: \"{folder.Root}\" has no git revision \"nowhere\".\n"), (unknown.ExitCode, unknown.Error));
        var code = await Tool.RunAsync(folder, "impact", "code/a.py", "code", "-c", "db.sql");
        Assert.Contains("a.py is no migration: a change is SQL, or a migration's file.", code.Error);
    }

    [Fact]
    public async Task A_rename_breaks_what_names_the_column_and_changes_what_takes_all()
    {
        var run = await Tool.RunAsync(_folder, "impact", "ALTER TABLE users RENAME COLUMN email TO mail");
        Assert.Equal(
            """
            ALTER TABLE users RENAME COLUMN email TO mail (main)
                column public.users.email is renamed to mail
                lock: ACCESS EXCLUSIVE on users: reads and writes wait for a moment
                back: ALTER TABLE public.users RENAME COLUMN mail TO email;
              users has priority high.

            accounts
              [ ] breaks  accounts/Users.cs · 7 · select users · Users.Find
                    7:93 DBI1102 column "email" does not exist in users; it was renamed to "mail" (renamed by change:1)
              [ ] gets something else  accounts/Users.cs · 9 · select users · Users.All
                    column public.users.email is renamed to mail
              [ ] breaks  accounts/Users.cs · 13 · insert users · Users.Add
                    13:78 DBI1102 column "email" does not exist in users; it was renamed to "mail" (renamed by change:1)

            In the database main itself
              [ ] breaks  db.sql · 4 · function users · function find_name(text)
                    4:119 DBI1102 function find_name(text): column "email" does not exist in users; it was renamed to "mail" (renamed by change:1)

            Deployment
              - migrated first, 2 places of the code as it is fail until the new code is there
              - deployed first, code that uses the new names fails until the migration has run: neither order is without a gap
              - without a gap: add users.mail beside email and fill it, write both, read the new one, drop the old one

            Risks
              - the foreign key orders_user_id_fkey, orders (user_id) to users, has to stay
              - settings of users is JSON: what is inside is not checked
              - id of users comes from gen_random_uuid() unless code gives it

            3 places break, 1 gets something else, 0 to be looked at.

            """,
            run.Output[..run.Output.IndexOf("Read: ", StringComparison.Ordinal)]);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
    }

    /// <summary>The manual, ALTER TABLE, Notes; that the server locks and reads so is held against servers for each statement by itself.</summary>
    [Theory]
    [InlineData("ALTER TABLE users ALTER COLUMN name TYPE integer USING length(name)",
        "ACCESS EXCLUSIVE on users: reads and writes wait while all rows are written anew (ALTER COLUMN name TYPE integer)")]
    [InlineData("ALTER TABLE users ALTER COLUMN name SET NOT NULL", "ACCESS EXCLUSIVE on users: reads and writes wait while all rows are read (SET NOT NULL of name)")]
    [InlineData("CREATE INDEX orders_user ON orders (user_id)", "SHARE on orders: writes wait while all rows are read for an index (CREATE INDEX orders_user)")]
    [InlineData("CREATE INDEX CONCURRENTLY orders_user ON orders (user_id)",
        "SHARE UPDATE EXCLUSIVE on orders: reads and writes go on while all rows are read for an index (CREATE INDEX orders_user)")]
    [InlineData("ALTER TABLE users ADD COLUMN age integer DEFAULT 1", "ACCESS EXCLUSIVE on users: reads and writes wait for a moment")]
    [InlineData("CREATE TABLE more (id integer, user_id uuid REFERENCES users); CREATE INDEX ON more (user_id)", "SHARE ROW EXCLUSIVE on users: writes wait for a moment")]
    [InlineData("ALTER TABLE orders ADD CONSTRAINT again FOREIGN KEY (user_id) REFERENCES users",
        "SHARE ROW EXCLUSIVE on orders: writes wait while all rows are read (ADD CONSTRAINT again)",
        "SHARE ROW EXCLUSIVE on users: writes wait while all rows of orders are read (ADD CONSTRAINT again)")]
    [InlineData("ALTER TABLE users SET TABLESPACE pg_default", "ACCESS EXCLUSIVE on users: reads and writes wait while all rows may be written anew (SET TABLESPACE)")]
    [InlineData("INSERT INTO users (email) VALUES ('a')")]
    public async Task Who_has_to_wait_is_told(string change, params string[] expected)
    {
        var run = await Tool.RunAsync(_folder, "impact", change, "--format", "json");
        Assert.Equal(expected, run.Json.GetProperty("steps").EnumerateArray().SelectMany(step => step.GetProperty("locks").EnumerateArray()).Select(line => line.GetString()));
    }

    [Fact]
    public async Task A_table_that_goes_breaks_also_what_names_it_by_a_constant()
    {
        var run = await Tool.RunAsync(_folder, "impact", "DROP TABLE users CASCADE");
        Assert.Contains(
            "breaks  accounts/Users.cs · 11 · select users · Users.Count\n        5:27 DBI1101 relation \"users\" does not exist in main; it was dropped by change:1\n",
            run.Output);
        Assert.Contains("does not come back: the rows of public.users\n", run.Output);
        Assert.Contains("  - deploy first the code that no longer uses what is dropped: it runs on both schemas\n", run.Output);
        Assert.Contains("  - the foreign key orders_user_id_fkey, orders (user_id) to users, is gone after it\n", run.Output);
        Assert.DoesNotContain("still differs", run.Output);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task A_column_is_followed_through_a_view()
    {
        var run = await Tool.RunAsync(_folder, "impact", "ALTER TABLE orders ALTER COLUMN total TYPE text", "--format", "json");
        // The server refuses it: a view uses the column.
        Assert.Equal("0A000", run.Json.GetProperty("steps")[0].GetProperty("problems")[0].GetProperty("sqlState").GetString());
        Assert.Equal(1, run.ExitCode);

        run = await Tool.RunAsync(_folder, "impact", "ALTER TABLE orders DROP COLUMN total CASCADE", "--format", "json");
        JsonSchema.Load("impact").Validate(run.Json);
        var item = Assert.Single(Items(run.Json), item => item.GetProperty("repository").GetString() == "shop");
        Assert.Equal(("breaks", "shop/orders.py"), (item.GetProperty("impact").GetString(), item.GetProperty("path").GetString()));
        Assert.Equal("low", Assert.Single(run.Json.GetProperty("relations").EnumerateArray(), relation => relation.GetProperty("table").GetString() == "orders")
            .GetProperty("priority").GetString());
    }

    [Fact]
    public async Task A_required_column_concerns_those_who_insert()
    {
        var run = await Tool.RunAsync(_folder, "impact", "ALTER TABLE users ADD COLUMN tenant uuid NOT NULL", "--format", "json");
        Assert.Equal(["All changes", "Add breaks"], Items(run.Json).Select(item => item.GetProperty("member").GetString()![6..] + " " + item.GetProperty("impact").GetString()));
        Assert.Contains(Texts(run.Json.GetProperty("risks")), risk => risk.Contains("the server refuses it if the table has rows"));
        Assert.Contains(Texts(run.Json.GetProperty("deployment").GetProperty("advice")), line => line.Contains("code that is not ready for it is refused"));
        Assert.Equal(["ALTER TABLE public.users DROP COLUMN tenant;"], Texts(run.Json.GetProperty("steps")[0].GetProperty("rollback").GetProperty("statements")));
    }

    [Theory]
    [InlineData("ALTER TYPE mood RENAME VALUE 'sad' TO 'blue'", "ALTER TYPE public.mood RENAME VALUE 'blue' TO 'sad';")]
    [InlineData("ALTER TABLE users SET SCHEMA archive", "ALTER TABLE archive.users SET SCHEMA public;")]
    [InlineData("ALTER SCHEMA archive RENAME TO attic", "ALTER SCHEMA attic RENAME TO archive;")]
    [InlineData("ALTER DOMAIN short RENAME TO brief", "ALTER DOMAIN public.brief RENAME TO short;")]
    [InlineData("ALTER VIEW totals RENAME COLUMN total TO amount", "ALTER VIEW public.totals RENAME COLUMN amount TO total;")]
    [InlineData("ALTER TABLE days RENAME COLUMN d TO day", "ALTER TABLE public.days RENAME COLUMN day TO d;")]
    public async Task What_is_the_same_under_another_name_is_renamed_back(string change, string back)
    {
        _folder.Write("db.sql", Schema + """

            CREATE SCHEMA archive;
            CREATE TYPE mood AS ENUM ('sad', 'ok');
            CREATE DOMAIN short AS varchar(10);
            CREATE TABLE days (id integer, d date) PARTITION BY RANGE (d);
            CREATE TABLE days_2020 PARTITION OF days FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
            """);
        var run = await Tool.RunAsync(_folder, "impact", change, "--format", "json");
        var rollback = run.Json.GetProperty("steps")[0].GetProperty("rollback");
        Assert.Equal([back], Texts(rollback.GetProperty("statements")));
        Assert.Empty(Texts(rollback.GetProperty("remaining")));
        Assert.Empty(Texts(rollback.GetProperty("losses")));
    }

    /// <summary>What is wider loses nothing: the way back is refused where what came since does not fit, which the conversion without USING tells.</summary>
    [Theory]
    [InlineData("name TYPE varchar(9)", "ALTER TABLE public.users ALTER COLUMN name TYPE text;")]
    [InlineData("code TYPE text", "ALTER TABLE public.users ALTER COLUMN code TYPE varchar(5);", "doubt: refused if a value of public.users.code has come that character varying(5) cannot hold")]
    [InlineData("number TYPE bigint", "ALTER TABLE public.users ALTER COLUMN number TYPE integer;", "doubt: refused if a value of public.users.number has come that integer cannot hold")]
    [InlineData("price TYPE numeric(12, 3)", "ALTER TABLE public.users ALTER COLUMN price TYPE numeric(10,2);", "doubt: values of public.users.price that have come lose what numeric(10,2) does not keep")]
    [InlineData("price TYPE integer", "ALTER TABLE public.users ALTER COLUMN price TYPE numeric(10,2);", "loss: what integer does not keep of the values of public.users.price",
        "doubt: refused if a value of public.users.price has come that numeric(10,2) cannot hold")]
    [InlineData("code TYPE varchar(2) USING left(code, 2)", "ALTER TABLE public.users ALTER COLUMN code TYPE varchar(5);", "loss: what the USING expression does not keep of the values of public.users.code")]
    [InlineData("number TYPE bigint USING number::bigint", "ALTER TABLE public.users ALTER COLUMN number TYPE integer;", "doubt: refused if a value of public.users.number has come that integer cannot hold")]
    [InlineData("number TYPE bigint USING (number)", "ALTER TABLE public.users ALTER COLUMN number TYPE integer;", "doubt: refused if a value of public.users.number has come that integer cannot hold")]
    [InlineData("number TYPE numeric USING CAST(number::int8 AS numeric)", "ALTER TABLE public.users ALTER COLUMN number TYPE integer;", "doubt: values of public.users.number that have come lose what integer does not keep")]
    [InlineData("code TYPE varchar(2) USING code::varchar(2)", "ALTER TABLE public.users ALTER COLUMN code TYPE varchar(5);", "loss: what the USING expression does not keep of the values of public.users.code")]
    [InlineData("number TYPE bigint USING number::smallint", "ALTER TABLE public.users ALTER COLUMN number TYPE integer;", "loss: what the USING expression does not keep of the values of public.users.number",
        "doubt: refused if a value of public.users.number has come that integer cannot hold")]
    public async Task What_another_type_loses_is_said_and_nothing_else(string action, string back, params string[] expected)
    {
        _folder.Write("db.sql", "CREATE TABLE users (id uuid PRIMARY KEY, email text, name text, code varchar(5), number integer, price numeric(10, 2));");
        var run = await Tool.RunAsync(_folder, "impact", "ALTER TABLE users ALTER COLUMN " + action, "--format", "json");
        JsonSchema.Load("impact").Validate(run.Json);
        var rollback = run.Json.GetProperty("steps")[0].GetProperty("rollback");
        Assert.Equal([back.Replace("varchar", "character varying")], Texts(rollback.GetProperty("statements")));
        Assert.Equal(expected, Texts(rollback.GetProperty("losses")).Select(text => "loss: " + text).Concat(Texts(rollback.GetProperty("doubts")).Select(text => "doubt: " + text)));
        Assert.Equal(expected.Any(line => line.StartsWith("loss", StringComparison.Ordinal)), Texts(run.Json.GetProperty("risks")).Any(risk => risk.StartsWith("no way back", StringComparison.Ordinal)));
    }

    /// <summary>The statements were run on a table with rows by servers 13, 15 and 18.</summary>
    [Theory]
    [InlineData("ALTER TABLE t ADD COLUMN r integer REFERENCES t (id)")]
    [InlineData("ALTER TABLE t ADD COLUMN r integer UNIQUE")]
    [InlineData("ALTER TABLE t ADD COLUMN a integer, ADD COLUMN b integer, ADD FOREIGN KEY (a, b) REFERENCES t (id, n) MATCH FULL")]
    [InlineData("ALTER TABLE t ADD COLUMN note text DEFAULT '' NOT NULL; ALTER TABLE t ALTER COLUMN note DROP DEFAULT")]
    [InlineData("ALTER TABLE t ADD COLUMN r integer DEFAULT 5 REFERENCES t (id)", "the server refuses it if a row stands against it")]
    [InlineData("ALTER TABLE t ADD COLUMN r one UNIQUE", "the server refuses it if two rows are alike in it")]
    [InlineData("ALTER TABLE t ADD COLUMN r integer DEFAULT 5 UNIQUE", "the server refuses it if two rows are alike in it")]
    [InlineData("ALTER TABLE t ADD COLUMN a integer, ADD FOREIGN KEY (n, a) REFERENCES t (id, n) MATCH FULL", "the server refuses it if a row stands against it")]
    [InlineData("ALTER TABLE t ADD COLUMN note text NOT NULL", "the server refuses it if the table has rows: give it a default, or fill it first")]
    [InlineData("ALTER TABLE t ADD COLUMN note text; UPDATE t SET note = ''; ALTER TABLE t ALTER COLUMN note SET NOT NULL", "the server refuses it if a row holds NULL")]
    public async Task What_is_asked_of_the_rows_is_what_each_statement_asks(string change, params string[] expected)
    {
        _folder.Write("db.sql", "CREATE DOMAIN one AS integer DEFAULT 7; CREATE TABLE t (id integer PRIMARY KEY, n integer, UNIQUE (id, n));");
        var run = await Tool.RunAsync(_folder, "impact", change, "--format", "json");
        var risks = Texts(run.Json.GetProperty("risks")).Where(risk => risk.Contains("refuse")).ToList();
        Assert.Equal(expected.Length, risks.Count);
        Assert.All(expected, text => Assert.Contains(risks, risk => risk.Contains(text + " (dbimpact doctor asks the rows)")));
    }

    [Theory]
    [InlineData("ALTER TABLE users ALTER COLUMN name TYPE varchar(200)", true)]
    [InlineData("ALTER TABLE users ALTER COLUMN name TYPE varchar", false)]
    public async Task The_server_is_said_to_refuse_only_what_may_not_fit(string change, bool isRefused)
    {
        var run = await Tool.RunAsync(_folder, "impact", change, "--format", "json");
        Assert.Equal(isRefused, Texts(run.Json.GetProperty("risks")).Any(risk => risk.Contains("the server refuses it if a value cannot be turned into the new type")));
    }

    [Fact]
    public async Task A_table_that_leaves_the_search_path_breaks_what_does_not_name_its_schema()
    {
        var run = await Tool.RunAsync(_folder, "impact", "CREATE SCHEMA archive; ALTER TABLE users SET SCHEMA archive");
        Assert.Contains("DBI1109 relation \"users\" is not on the search path ($user, public); schema \"archive\" has it\n", run.Output);
    }

    [Theory]
    [InlineData("DROP FUNCTION twice(integer)", "breaks")]
    [InlineData("ALTER FUNCTION twice(integer) RENAME TO double", "breaks")]
    [InlineData("CREATE FUNCTION twice(numeric) RETURNS numeric LANGUAGE sql AS 'SELECT $1 * 2'; DROP FUNCTION twice(integer)", "changes")]
    public async Task A_routine_that_goes_concerns_those_who_call_it(string change, string impact)
    {
        _folder.Write("db.sql", Schema + "CREATE FUNCTION twice(a integer) RETURNS integer LANGUAGE sql AS 'SELECT $1 * 2';");
        _folder.Write("shop/orders.py", Orders.Replace("SELECT total", "SELECT twice(1), total"));
        var run = await Tool.RunAsync(_folder, "impact", change, "--format", "json");
        var item = Assert.Single(Items(run.Json));
        Assert.Equal(("shop/orders.py", impact), (item.GetProperty("path").GetString(), item.GetProperty("impact").GetString()));
    }

    [Fact]
    public async Task Statements_on_rows_are_said_to_be_that_and_judged()
    {
        var run = await Tool.RunAsync(_folder, "impact", "UPDATE users SET name = nobody");
        Assert.Contains("    42703: column \"nobody\" does not exist\n    changes rows: no way back is known for them\n", run.Output);
        Assert.Equal(1, run.ExitCode);
        run = await Tool.RunAsync(_folder, "impact", "TRUNCATE users CASCADE");
        Assert.Contains("    removes rows: no way back is known for them\n", run.Output);
        run = await Tool.RunAsync(_folder, "impact", "BEGIN; ALTER TABLE users DROP COLUMN name; ROLLBACK");
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("Risks", run.Output);
    }

    [Fact]
    public async Task What_concerns_nobody_is_said_too()
    {
        var run = await Tool.RunAsync(_folder, "impact", "CREATE TABLE fresh (id integer)");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("    table public.fresh is added\n    back: DROP TABLE public.fresh;\n", run.Output);
        Assert.Contains("  - the code as it is runs before and after the change: the order does not matter\n", run.Output);
        Assert.Contains("\nNothing that was read is concerned.\n", run.Output);
    }

    [Fact]
    public async Task A_migration_is_read_from_its_file_each_statement_with_its_way_back()
    {
        _folder.Write("migrations/V2__더.sql", """
            -- first one, then the other
            ALTER TABLE users RENAME TO accounts;
            ALTER TABLE accounts DROP COLUMN name, ALTER COLUMN settings SET NOT NULL;
            CREATE INDEX ON accounts (lower(email));
            -- migrate:down
            DROP TABLE accounts;
            """);
        var run = await Tool.RunAsync(_folder, "impact", "migrations/V2__더.sql", "--format", "json");
        var steps = run.Json.GetProperty("steps").EnumerateArray().ToList();
        Assert.Equal([2, 3, 4], steps.Select(step => step.GetProperty("line").GetInt32()));
        Assert.Equal(["ALTER TABLE public.accounts RENAME TO users;"], Rollback(0, "statements"));
        Assert.Equal(
            ["ALTER TABLE public.accounts ADD COLUMN name text;", "ALTER TABLE public.accounts ALTER COLUMN settings DROP NOT NULL;"], Rollback(1, "statements").Order());
        Assert.Equal(["the values of public.accounts.name"], Rollback(1, "losses"));
        Assert.Equal(["DROP INDEX public.accounts_lower_idx;"], Rollback(2, "statements"));
        Assert.All([0, 1, 2], step => Assert.Empty(Rollback(step, "remaining")));
        Assert.Contains(Items(run.Json), item => item.GetProperty("member").GetString() == "Users.Find" && item.GetProperty("impact").GetString() == "breaks");

        string[] Rollback(int step, string name) => [.. Texts(steps[step].GetProperty("rollback").GetProperty(name))];
    }

    [Fact]
    public async Task Fix_shows_the_edits_and_markdown_has_boxes()
    {
        var run = await Tool.RunAsync(_folder, "impact", "ALTER TABLE users RENAME COLUMN email TO mail", "--fix", "--format", "markdown");
        Assert.Contains("# Impact of `ALTER TABLE users RENAME COLUMN email TO mail`\n", run.Output);
        Assert.Contains("| `users` | high | column public.users.email is renamed to mail |\n", run.Output);
        Assert.Contains("- [ ] **breaks** accounts/Users.cs · 7 · select users · Users.Find\n", run.Output);
        Assert.Contains("+    public NpgsqlCommand Find() => database.CreateCommand(\"SELECT id, name FROM users WHERE mail = $1\");\n", run.Output);
        Assert.Equal(Users, _folder.Read("accounts/Users.cs"));
    }

    [Theory]
    [InlineData("DROP TABLE nobody", 1, "42P01: table \"nobody\" does not exist")]
    [InlineData("selec 1", 2, "dbimpact: change:1:1: syntax error at or near \"selec\"; a change is SQL, or a migration's file.")]
    [InlineData("nowhere.sql", 2, "dbimpact: There is no file \"nowhere.sql\".")]
    [InlineData("accounts", 2, "dbimpact: \"accounts\" is a folder: name the migration's file in it.")]
    [InlineData("shop/orders.py", 2, "dbimpact: shop/orders.py is no migration: a change is SQL, or a migration's file.")]
    [InlineData(" ", 2, "dbimpact: The change is empty: ")]
    [InlineData("-- nothing", 2, "dbimpact: change holds no statement.")]
    public async Task Bad_changes_are_told(string change, int exitCode, string message)
    {
        var run = await Tool.RunAsync(_folder, "impact", change);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(message, run.Output + run.Error);
    }

    [Fact]
    public async Task The_database_has_to_be_named_where_there_are_several()
    {
        _folder.Write("dbimpact.json", """
            {
              "databases": { "main": { "catalog": "db.sql" }, "other": { "catalog": "db.sql" } },
              "repositories": [{ "path": "accounts", "database": "main" }, { "path": "shop", "database": "other" }]
            }
            """);
        var run = await Tool.RunAsync(_folder, "impact", "DROP TABLE orders CASCADE");
        Assert.Equal((2, "dbimpact: Which database is changed? --database takes one of main, other.\n"), (run.ExitCode, run.Error));
        run = await Tool.RunAsync(_folder, "impact", "DROP TABLE users CASCADE", "--database", "other");
        Assert.DoesNotContain("accounts/Users.cs", run.Output);
        run = await Tool.RunAsync(_folder, "impact", "DROP TABLE users CASCADE", "--database", "mian");
        Assert.Equal("dbimpact: There is no database \"mian\"; did you mean \"main\"?\n", run.Error);
    }

    /// <summary>Names are shown as they are, whatever they look like, and nothing is loaded.</summary>
    [Fact]
    public async Task The_page_holds_all_it_needs()
    {
        _folder.Write("db.sql", "CREATE TABLE \"<img src=x>\" (id integer, \"a&b\" text);");
        _folder.Write("shop/orders.py", Orders.Replace("'SELECT total FROM totals'", "'SELECT \"a&b\" FROM \"<img src=x>\"'"));
        var run = await Tool.RunAsync(_folder, "impact", "ALTER TABLE \"<img src=x>\" DROP COLUMN \"a&b\"", "--format", "html");
        Assert.DoesNotContain("<img", run.Output);
        Assert.DoesNotMatch(new System.Text.RegularExpressions.Regex("<(link|iframe|object|script)|@import|url\\("), run.Output);
        Assert.Contains("<code>ALTER TABLE &quot;&lt;img src=x&gt;&quot; DROP COLUMN &quot;a&amp;b&quot;</code>", run.Output);
        Assert.Contains("<b>breaks</b>\n<span> shop/orders.py · 5 · select", run.Output);
    }

    /// <summary>Long names, diffs and statements stay within a phone's width, and the page is dark where that is wanted.</summary>
    [Fact]
    public async Task The_page_in_a_browser()
    {
        _folder.Write("db.sql", Schema + "CREATE TABLE \"아주_긴_이름의_테이블_아주_긴_이름의_테이블\" (a_column_whose_name_is_quite_long_indeed_and_goes_on_and_on integer);");
        var change = "ALTER TABLE users RENAME COLUMN email TO the_address_to_which_letters_are_sent_if_there_are_any; "
            + "ALTER TABLE \"아주_긴_이름의_테이블_아주_긴_이름의_테이블\" DROP COLUMN a_column_whose_name_is_quite_long_indeed_and_goes_on_and_on";
        var run = await Tool.RunAsync(_folder, "impact", change, "--fix", "--format", "html", "-o", "영향 1.html");
        Assert.Equal((1, "", ""), (run.ExitCode, run.Output, run.Error));
        var seen = Browser.Look(_folder, "영향 1.html", "look-impact.mjs");
        Assert.Equal("[]", seen.GetProperty("errors").GetRawText());
        Assert.Equal("[]", seen.GetProperty("requests").GetRawText());
        var views = seen.GetProperty("views");
        foreach (var name in new[] { "light", "dark", "phone" })
        {
            var view = views.GetProperty(name);
            Assert.False(view.GetProperty("isWiderThanScreen").GetBoolean(), name);
            Assert.False(view.GetProperty("isCut").GetBoolean(), name);
            Assert.True(view.GetProperty("isTicked").GetBoolean(), name);
            Assert.True(view.GetProperty("wayBack").GetBoolean(), name);
            Assert.Equal(["Steps", "Tables", "The code on the new schema", "Deployment", "Risks", "Edits", "By hand"], Texts(view.GetProperty("headings")));
            // Two statements, and each place.
            Assert.Equal(6, view.GetProperty("boxes").GetInt32());
        }
        var (light, dark) = (views.GetProperty("light"), views.GetProperty("dark"));
        Assert.NotEqual(light.GetProperty("background").GetString(), dark.GetProperty("background").GetString());
        Assert.NotEqual(light.GetProperty("colour").GetString(), dark.GetProperty("colour").GetString());
    }

    [Fact]
    public async Task A_key_between_two_touched_tables_is_one_risk()
    {
        var run = await Tool.RunAsync(_folder, "impact", "ALTER TABLE users RENAME TO people; ALTER TABLE orders RENAME TO sales", "--format", "json");
        Assert.Single(Texts(run.Json.GetProperty("risks")), risk => risk.StartsWith("the foreign key orders_user_id_fkey", StringComparison.Ordinal));
    }

    /// <summary>Rows of * are read by name elsewhere: no edit mends that, and it is said.</summary>
    [Fact]
    public async Task Fix_keeps_the_names_of_a_result_and_tells_of_those_that_it_cannot_keep()
    {
        _folder.Write("shop/orders.py", Orders.Replace("SELECT total FROM totals", "SELECT email FROM users"));
        var run = await Tool.RunAsync(_folder, "impact", "ALTER TABLE users RENAME COLUMN email TO mail", "--fix");
        Assert.Contains("+    return await connection.fetch('SELECT mail AS email FROM users')\n", run.Output);
        Assert.Contains("  by hand: accounts/Users.cs:9:58: all columns are taken; what reads them by name has to be looked at (column public.users.email is renamed to mail)\n", run.Output);
    }

    private static JsonElement[] Items(JsonElement report) => [.. report.GetProperty("items").EnumerateArray()];

    private static string[] Texts(JsonElement array) => [.. array.EnumerateArray().Select(text => text.GetString()!)];
}
