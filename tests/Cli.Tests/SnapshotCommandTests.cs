using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using DbImpact.Testing;
using Xunit;

namespace DbImpact.Cli.Tests;

public sealed class SnapshotCommandTests : System.IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Writes_to_the_output()
    {
        _folder.Write("dump.sql", "CREATE TABLE users (id integer PRIMARY KEY);\n");
        var run = await Tool.RunAsync(_folder, "snapshot", "dump.sql");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("CREATE TABLE public.users (\n    id integer NOT NULL,\n", run.Output);
    }

    [Fact]
    public async Task Writes_a_file_and_finds_it_up_to_date()
    {
        _folder.Write("dump.sql", "CREATE TABLE users (id integer);\n");
        var written = await Tool.RunAsync(_folder, "snapshot", "dump.sql", "-o", "out/db.sql");
        Assert.Equal((0, "", "out/db.sql written.\n"), (written.ExitCode, written.Output, written.Error));
        var check = await Tool.RunAsync(_folder, "snapshot", "dump.sql", "-o", "out/db.sql", "--check");
        Assert.Equal((0, "", "out/db.sql is up to date.\n"), (check.ExitCode, check.Output, check.Error));
        Assert.Equal(["db.sql"], [.. System.Array.ConvertAll(Directory.GetFiles(_folder["out"]), Path.GetFileName)!]);
    }

    [Fact]
    public async Task Lines_may_end_as_git_likes()
    {
        _folder.Write("dump.sql", "CREATE TABLE users (id integer);\n");
        await Tool.RunAsync(_folder, "snapshot", "dump.sql", "-o", "db.sql");
        _folder.Write("db.sql", _folder.Read("db.sql").Replace("\n", "\r\n"));
        Assert.Equal(0, (await Tool.RunAsync(_folder, "snapshot", "dump.sql", "-o", "db.sql", "--check")).ExitCode);
    }

    [Fact]
    public async Task Check_says_what_is_out_of_date()
    {
        _folder.Write("old.sql", "CREATE TABLE users (id integer, name varchar(20));\n");
        _folder.Write("new.sql", "CREATE TABLE users (id integer, name varchar(40), email text);\n");
        await Tool.RunAsync(_folder, "snapshot", "old.sql", "-o", "db.sql");
        var before = _folder.Read("db.sql");
        var check = await Tool.RunAsync(_folder, "snapshot", "new.sql", "-o", "db.sql", "--check");
        Assert.Equal(
            """
            public.users
              only in new.sql: column email (text) — note
                at new.sql:1
              column name: type — harmless
                db.sql: character varying(20)  db.sql:8
                new.sql: character varying(40)  new.sql:1
                every text of the first fits
                mend: ALTER TABLE public.users ALTER COLUMN name TYPE character varying(20) USING name::character varying(20);

            1 difference: 1 harmless; 1 note (db.sql and new.sql).

            """,
            check.Output);
        Assert.Equal((1, "db.sql is out of date: dbimpact snapshot writes it anew.\n"), (check.ExitCode, check.Error));
        Assert.Equal(before, _folder.Read("db.sql"));
    }

    [Fact]
    public async Task Reads_a_folder_of_migrations_in_their_order()
    {
        _folder.Write("migrations/V9__b.sql", "ALTER TABLE t RENAME COLUMN a TO b;");
        _folder.Write("migrations/V10__c.sql", "ALTER TABLE t RENAME COLUMN b TO c;");
        _folder.Write("migrations/V1__a.sql", "CREATE TABLE t (a integer);");
        _folder.Write("migrations/V1__a.down.sql", "DROP TABLE t;");
        var run = await Tool.RunAsync(_folder, "snapshot", "migrations");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("    c integer\n", run.Output);
    }

    [Theory]
    [InlineData("-- migrate:up", "-- migrate:down")]
    [InlineData("-- +goose Up", "-- +goose Down")]
    [InlineData("-- +migrate Up", "-- +migrate Down")]
    public async Task What_undoes_a_migration_in_its_own_file_is_left_out(string up, string down)
    {
        _folder.Write("migrations/1.sql", $"{up}\nCREATE TABLE t (a integer);\n{down}\nDROP TABLE t;\n");
        var run = await Tool.RunAsync(_folder, "snapshot", "migrations");
        Assert.Contains("CREATE TABLE public.t", run.Output);
    }

    [Fact]
    public async Task Counts_what_is_not_taken_over_and_goes_on()
    {
        _folder.Write("dump.sql", "CREATE TABLE users (id integer);\nCREATE TABLE users (id integer);\nALTER TABLE nobody ADD x integer;\n");
        var run = await Tool.RunAsync(_folder, "snapshot", "dump.sql");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("CREATE TABLE public.users", run.Output);
        Assert.Equal(
            """
            dump.sql: 2 statements were not taken over:
              dump.sql:2: relation "users" already exists
              dump.sql:3: relation "nobody" does not exist

            """,
            run.Error);
    }

    [Theory]
    [InlineData("There is no file or folder \"nothing.sql\" to read a catalog from.", "nothing.sql")]
    [InlineData("empty.sql makes no table or view, so it describes no database.", "empty.sql")]
    [InlineData("conflict.sql:2: a merge conflict is not resolved.", "conflict.sql")]
    [InlineData("dump.bin is a binary dump; make an SQL file of it with pg_restore --schema-only -f db.sql dump.bin.", "dump.bin")]
    [InlineData("zero.sql is not a text file.", "zero.sql")]
    [InlineData("latin.sql:2: the text is not UTF-8; save it as UTF-8 (pg_dump --encoding=UTF8 writes it so).", "latin.sql")]
    [InlineData("newer.sql:1: the snapshot has format 99, a newer DbImpact's; this one reads format 1: update it, or write the snapshot anew.", "newer.sql")]
    [InlineData("all.sql has the databases main, other; pg_dump --schema-only makes a file of one of them.", "all.sql")]
    [InlineData("The folder \"nosql\" has neither .sql files nor migrations of EF Core, FluentMigrator, Alembic or Django.", "nosql")]
    [InlineData("The environment variable NO_SUCH_VARIABLE is not set.", "env:NO_SUCH_VARIABLE")]
    [InlineData("The connection string cannot be read: the value of \"Port\" is not valid.", "Host=localhost;Port=many;Password=s3cret")]
    [InlineData("The connection string cannot be read: its port is not a number from 1 to 65535.", "postgres://u:s3cret@localhost:x/db")]
    [InlineData("The connection string cannot be read: it names no host.", "Username=app;Password=s3cret")]
    [InlineData("--check needs -o: the file or folder to compare with.", "empty.sql", "--check")]
    [InlineData("--split needs -o: the folder to write.", "ok.sql", "--split")]
    [InlineData("\"ok.sql\" is a file; --split writes a folder.", "ok.sql", "--split", "-o", "ok.sql")]
    [InlineData("\"nosql\" is a folder; name a file, or give --split to write a folder of files.", "ok.sql", "-o", "nosql")]
    [InlineData("There is no folder \"nothing\" with migrations.", "ok.sql", "--migrations", "nothing")]
    [InlineData("There is no file \"no.sql\" to check.", "ok.sql", "--check", "-o", "no.sql")]
    [InlineData("There is no schema \"pubic\"; did you mean \"public\"?", "ok.sql", "--schemas", "pubic")]
    [InlineData("There is no schema \"nothing\"; there are: app, public.", "ok.sql", "--schemas", "public,nothing")]
    [InlineData("There is no option \"--splot\".", "--splot")]
    public async Task Refuses_in_one_sentence(string sentence, params string[] args)
    {
        _folder.Write("ok.sql", "CREATE TABLE t (id integer); CREATE SCHEMA app;");
        _folder.Write("empty.sql", "-- nothing\n");
        _folder.Write("conflict.sql", "CREATE TABLE t (\n<<<<<<< HEAD\na integer\n=======\nb integer\n>>>>>>> other\n);\n");
        _folder.Write("dump.bin", "PGDMP\u0001\u000e");
        _folder.Write("zero.sql", "CREATE\0TABLE");
        _folder.WriteBytes("latin.sql", [.. "-- caf"u8, 0xE9, .. "\nCREATE TABLE caf"u8, 0xE9, .. " (id integer);\n"u8]);
        _folder.Write("newer.sql", "-- DbImpact snapshot, format 99, PostgreSQL 18\n\nCREATE TABLE t (id integer);\n");
        _folder.Write("all.sql", "CREATE ROLE r;\n\\connect template1\n\n\\connect main\n\nCREATE TABLE t (id integer);\n\\connect other\n\nCREATE TABLE t (id integer);\n");
        _folder.Write("nosql/readme.md", "");
        var run = await Tool.RunAsync(_folder, ["snapshot", .. args]);
        Assert.Equal((2, "", "dbimpact: " + sentence + "\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task A_server_that_is_not_there_leaves_the_file_alone()
    {
        _folder.Write("db.sql", "before");
        var environment = new Dictionary<string, string> { ["DATABASE_URL"] = "postgres://app:s3cret@127.0.0.1:1/main" };
        var run = await Tool.RunAsync(_folder.Root, environment, "snapshot", "env:DATABASE_URL", "-o", "db.sql");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("dbimpact: DATABASE_URL: No server can be reached at 127.0.0.1:1: ", run.Error);
        Assert.DoesNotContain("s3cret", run.Error);
        Assert.Equal("before", _folder.Read("db.sql"));
    }

    [Fact]
    public async Task Splits_into_files_and_removes_those_of_what_is_gone()
    {
        _folder.Write("one.sql", "CREATE TABLE users_down (id serial); CREATE TABLE u1__x (id integer); CREATE VIEW v AS SELECT id FROM users_down;");
        _folder.Write("two.sql", "CREATE TABLE users_down (id serial, name text); CREATE VIEW v AS SELECT id FROM users_down;");
        _folder.Write("db/notes.md", "mine");
        var run = await Tool.RunAsync(_folder, "snapshot", "one.sql", "--split", "-o", "db");
        Assert.Equal((0, "", "db: 4 of 4 files written.\n"), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(0, (await Tool.RunAsync(_folder, "diff", "one.sql", "db")).ExitCode);
        Assert.Equal("db is up to date.\n", (await Tool.RunAsync(_folder, "snapshot", "one.sql", "-o", "db", "--check")).Error);

        var check = await Tool.RunAsync(_folder, "snapshot", "two.sql", "-o", "db", "--check");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("only in db: table — breaks readers", check.Output);
        Assert.Equal("Files that differ: public/tables/users_down.sql, public/tables/u1__x.sql\ndb is out of date: dbimpact snapshot writes it anew.\n", check.Error);

        var again = await Tool.RunAsync(_folder, "snapshot", "two.sql", "--split", "-o", "db");
        Assert.Equal("db: 1 of 3 files written, 1 removed.\n", again.Error);
        Assert.Equal(0, (await Tool.RunAsync(_folder, "diff", "two.sql", "db")).ExitCode);
        Assert.Equal("mine", _folder.Read("db/notes.md"));
    }

    [Fact]
    public async Task Says_what_is_written_because_others_need_it()
    {
        _folder.Write("dump.sql", "CREATE SCHEMA s; CREATE TYPE s.e AS ENUM ('x'); CREATE TABLE t (a s.e); CREATE TABLE tmp (a integer);");
        var run = await Tool.RunAsync(_folder, "snapshot", "dump.sql", "--schemas", "public", "--exclude", "tm?");
        Assert.Equal("Also written, because others need it: s.e.\n", run.Error);
        Assert.DoesNotContain("tmp", run.Output);
    }

    [Fact]
    public async Task Remembers_its_migrations_and_says_when_they_change()
    {
        _folder.Write("migrations/1.sql", "CREATE TABLE t (a integer);\n-- migrate:down\nDROP TABLE t;");
        _folder.Write("migrations/1.down.sql", "DROP TABLE t;");
        await Tool.RunAsync(_folder, "snapshot", "migrations", "-o", "out/db.sql");
        Assert.Contains("\n-- source: ../migrations, 1 files, sha256 ", _folder.Read("out/db.sql"));
        _folder.Write("code/a.cs", "class A { }");
        var before = await Tool.RunAsync(_folder, "check", "code", "--catalog", "out/db.sql");
        Assert.Equal(0, before.ExitCode);

        _folder.Write("migrations/1.sql", "CREATE TABLE t (a integer);\r\n-- migrate:down\r\nDROP TABLE IF EXISTS t;");
        Assert.Equal(0, (await Tool.RunAsync(_folder, "check", "code", "--catalog", "out/db.sql")).ExitCode);
        _folder.Write("migrations/2.sql", "COMMENT ON TABLE t IS NULL;");
        var after = await Tool.RunAsync(_folder, "check", "code", "--catalog", "out/db.sql");
        Assert.Equal(1, after.ExitCode);
        Assert.Contains("DBI0002", after.Output);
        Assert.Contains("the snapshot is out of date: it was written with 1 file, and the migrations in ../migrations are 2 files now", after.Output);
        var check = await Tool.RunAsync(_folder, "snapshot", "migrations", "-o", "out/db.sql", "--check");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("the catalog is the same (DBI0002)", check.Error);
    }

    /// <summary>With \restrict, transaction_timeout and whatever else the versions write.</summary>
    [ServerTheory, Servers]
    public async Task The_output_of_pg_dump_serves_as_a_snapshot(int major)
    {
        foreach (var client in new[] { 13, 15, 17, 18 })
        {
            var folder = System.Environment.GetEnvironmentVariable($"DBIMPACT_TEST_POSTGRES_CLIENT_{client}") ?? $"/usr/lib/postgresql/{client}/bin";
            if (client < major || !File.Exists(Path.Combine(folder, "pg_dump"))) continue;
            await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync("""
                CREATE TYPE mood AS ENUM ('ok', 'sad');
                CREATE TABLE users (id serial PRIMARY KEY, feel mood DEFAULT 'ok', email text CHECK (email LIKE '%@%'), at timestamptz DEFAULT now());
                CREATE TABLE posts (id bigint GENERATED ALWAYS AS IDENTITY, author integer REFERENCES users ON DELETE CASCADE, title varchar(20) NOT NULL);
                CREATE INDEX ON posts (lower(title)) WHERE author IS NOT NULL;
                CREATE VIEW titles AS SELECT u.email, p.title FROM users u JOIN posts p ON p.author = u.id WHERE u.feel IN ('ok', 'sad');
                CREATE TABLE parts (at date NOT NULL, v integer) PARTITION BY RANGE (at);
                CREATE TABLE parts_1 PARTITION OF parts FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
                """);
            var settings = new Npgsql.NpgsqlConnectionStringBuilder(database.ConnectionString);
            var start = new System.Diagnostics.ProcessStartInfo(Path.Combine(folder, "pg_dump"))
            {
                RedirectStandardOutput = true,
                ArgumentList = { "--schema-only", "-h", settings.Host!, "-p", $"{settings.Port}", "-U", settings.Username!, settings.Database! },
            };
            using var process = System.Diagnostics.Process.Start(start)!;
            _folder.Write("dump.sql", await process.StandardOutput.ReadToEndAsync());
            await process.WaitForExitAsync();
            Assert.Equal(0, process.ExitCode);
            var run = await Tool.RunAsync(_folder, "diff", "dump.sql", "live=" + database.ConnectionString, "--fail-on", "note");
            Assert.Equal((0, "dump.sql and live say the same.\n", ""), (run.ExitCode, run.Output, run.Error));
        }
    }

    [ServerFact]
    public async Task Reads_a_live_server()
    {
        await using var database = await PostgreSqlServer.Newest.CreateDatabaseAsync("CREATE TABLE users (id integer);");
        var written = await Tool.RunAsync(_folder, "snapshot", database.ConnectionString, "-o", "db.sql");
        Assert.Equal((0, "db.sql written.\n"), (written.ExitCode, written.Error));
        await database.ExecuteAsync("ALTER TABLE users ADD name text");
        var check = await Tool.RunAsync(_folder, "snapshot", database.ConnectionString, "-o", "db.sql", "--check");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains(": column name (text)", check.Output);
    }
}
