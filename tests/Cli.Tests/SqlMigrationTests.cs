using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace DbImpact.Cli.Tests;

/// <summary>Migrations that are files of SQL: which they are and in which order, by the manuals of their tools.</summary>
public sealed class SqlMigrationTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public SqlMigrationTests() => _folder.Write("db.sql", "CREATE TABLE other (id integer);");

    public void Dispose() => _folder.Dispose();

    private async Task<string> MigrationsAsync() => (await Tool.RunAsync(_folder, "migrations", "app")).Output.TrimEnd() + "\n";

    private async Task<string[]> FindingsAsync(string rule) =>
        [.. (await Tool.RunAsync(_folder, "check", "app", "--catalog", "db.sql")).Output.Split('\n').Where(line => line.Contains(rule, StringComparison.Ordinal)).Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];

    [Fact]
    public async Task Flyway_orders_by_version_and_applies_repeatable_ones_last()
    {
        _folder.Write("app/db/migration/V1__users.sql", "CREATE TABLE users (id integer PRIMARY KEY, name text);");
        _folder.Write("app/db/migration/V10__later.sql", "ALTER TABLE users DROP COLUMN mail;");
        _folder.Write("app/db/migration/V2__mail.sql", "ALTER TABLE users ADD COLUMN mail text;\nCREATE INDEX users_name ON ${schema}.users (name);");
        _folder.Write("app/db/migration/R__views.sql", "CREATE OR REPLACE VIEW names AS SELECT name FROM users;");
        _folder.Write("app/db/migration/U2__mail.sql", "ALTER TABLE users DROP COLUMN mail;");
        _folder.Write("app/db/mysql/V1__users.sql", "CREATE TABLE users (id integer AUTO_INCREMENT);");
        Assert.Equal(
            """
            app: db/migration (Flyway), 4 migrations, head R__views
                1         first: users
                  not undone: the undo script (U…) is missing
                2         after 1: mail
                  not known: has a placeholder that the tool fills (db/migration/V2__mail.sql:2)
                10        after 2: later
                  not undone: the undo script (U…) is missing
                  not undone: the values of users.mail are lost
                R__views  after 10 (head): views

            """.ReplaceLineEndings("\n"),
            await MigrationsAsync());
        Assert.Empty(await FindingsAsync("DBI6001"));
    }

    [Fact]
    public async Task Migrations_in_the_folder_of_the_workspace_are_called_by_its_name()
    {
        _folder.Write("V1__users.sql", "CREATE TABLE users (id integer);");
        _folder.Write("dbimpact.json", """{ "databases": { "main": { "catalog": "db.sql" } }, "repositories": [{ "path": "." }] }""");
        var run = await Tool.RunAsync(_folder, "migrations");
        var name = Path.GetFileName(_folder.Root);
        Assert.StartsWith($"{name}: {name} (Flyway), 1 migration, head 1\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbered_files_of_golang_migrate_have_one_to_undo_them()
    {
        _folder.Write("app/migrations/000001_users.up.sql", "CREATE TABLE users (id integer, name text);");
        _folder.Write("app/migrations/000001_users.down.sql", "DROP TABLE users;");
        _folder.Write("app/migrations/000002_name.up.sql", "ALTER TABLE users ALTER COLUMN name SET NOT NULL;\nALTER TABLE users ADD COLUMN nickname text REFERENCES missing;");
        _folder.Write("app/migrations/000002_name.down.sql", "-- nothing");
        Assert.Equal(
            """
            app: migrations (golang-migrate), 2 migrations, head 2
                1  first: users
                2  after 1 (head): name
                  not undone: the .down.sql does nothing

            """.ReplaceLineEndings("\n"),
            await MigrationsAsync());
        Assert.Equal(
            ["migrations/000002_name.up.sql:1:1 info DBI6006 migration 2 takes the lock ACCESS EXCLUSIVE on users: reads and writes wait while all rows are read (SET NOT NULL of name);"
                + " without waiting: ADD CHECK (name IS NOT NULL) NOT VALID, VALIDATE CONSTRAINT, then SET NOT NULL"],
            await FindingsAsync("DBI6006"));
    }

    [Theory]
    [InlineData("-- migrate:up", "-- migrate:down", "dbmate", "20240102030405")]
    [InlineData("-- +goose Up\n-- +goose StatementBegin", "-- +goose StatementEnd\n-- +goose Down", "goose", "20240102030405")]
    [InlineData("-- +migrate Up", "-- +migrate Down", "sql-migrate", "20240102030405_users.sql")]
    public async Task Files_with_both_directions_are_parted(string up, string down, string tool, string version)
    {
        _folder.Write("app/migrations/20240102030405_users.sql", $"{up}\nCREATE TABLE users (id integer);\n{down}\nDROP TABLE users;\n");
        _folder.Write("app/migrations/20240102030406_again.sql", $"{up}\nCREATE TABLE users (id integer);\n");
        _folder.Write("app/migrations/notes.sql", "SELECT 1;");
        var shown = await MigrationsAsync();
        Assert.Contains($"migrations ({tool}), 2 migrations", shown, StringComparison.Ordinal);
        Assert.Contains($"    {version}  first: users\n", shown, StringComparison.Ordinal);
        Assert.Contains("not undone: the part that undoes it is missing\n", shown, StringComparison.Ordinal);
        var line = up.Split('\n').Length + 1;
        Assert.Equal([$"migrations/20240102030406_again.sql:{line}:1 warning DBI6001 migration {version.Replace("405_users", "406_again", StringComparison.Ordinal).Replace("405", "406", StringComparison.Ordinal)} fails: relation \"users\" already exists"], await FindingsAsync("DBI6001"));
    }

    [Fact]
    public async Task Sqitch_has_its_order_in_a_plan()
    {
        _folder.Write("app/sqitch.plan", """
            %syntax-version=1.0.0
            %project=app

            users 2024-01-01T10:00:00Z A Person <a@example.org> # Adds users.
            mail [users] 2024-01-02T10:00:00Z A Person <a@example.org> # Adds mail.
            @v1 2024-01-03T10:00:00Z A Person <a@example.org> # Tag.
            """);
        _folder.Write("app/deploy/mail.sql", "BEGIN;\nALTER TABLE users ADD COLUMN mail text;\nCOMMIT;");
        _folder.Write("app/deploy/users.sql", "BEGIN;\nCREATE TABLE users (id integer);\nCOMMIT;");
        _folder.Write("app/revert/users.sql", "DROP TABLE users;");
        _folder.Write("app/verify/users.sql", "SELECT id FROM users WHERE false;");
        Assert.Equal(
            """
            app: app (Sqitch), 2 migrations, head mail
                users  first: Adds users.
                mail   after users (head): Adds mail.
                  not undone: the revert script is missing

            """.ReplaceLineEndings("\n"),
            await MigrationsAsync());
        Assert.Empty(await FindingsAsync("DBI6001"));
    }

    /// <summary>sqitch-rework: the scripts of before have the tag in their names.</summary>
    [Fact]
    public async Task A_change_of_Sqitch_may_be_reworked()
    {
        _folder.Write("app/sqitch.plan", """
            %project=app

            users 2024-01-01T10:00:00Z A Person <a@example.org> # Adds users.
            @v1 2024-01-01T11:00:00Z A Person <a@example.org> # Tag.

            users [users@v1] 2024-01-02T10:00:00Z A Person <a@example.org> # Reworks them.
            """);
        _folder.Write("app/deploy/users@v1.sql", "CREATE TABLE users (id integer);");
        _folder.Write("app/deploy/users.sql", "ALTER TABLE users ADD COLUMN name text;");
        _folder.Write("app/revert/users@v1.sql", "DROP TABLE users;");
        _folder.Write("app/revert/users.sql", "ALTER TABLE users DROP COLUMN name;");
        Assert.StartsWith("app: app (Sqitch), 2 migrations, head users\n    users@v1  first: Adds users.\n    users     after users@v1 (head)", await MigrationsAsync(), StringComparison.Ordinal);
        Assert.Empty(await FindingsAsync("DBI6003"));
    }

    [Fact]
    public async Task Change_sets_of_Liquibase_are_migrations()
    {
        _folder.Write("app/changelog.sql", """
            --liquibase formatted sql

            --changeset ann:1
            CREATE TABLE users (id integer);
            --rollback DROP TABLE users;

            --changeset ann:2 dbms:mysql
            ALTER TABLE users ENGINE = InnoDB;

            --changeset bob:2 labels:x
            CREATE INDEX users_id ON users (id);
            """);
        Assert.Equal(
            """
            app: app (Liquibase), 2 migrations, head bob:2
                ann:1  first
                bob:2  after ann:1 (head)
                  not undone: the part that undoes it is missing

            """.ReplaceLineEndings("\n"),
            await MigrationsAsync());
        Assert.StartsWith("changelog.sql:11:1 info DBI6006 migration bob:2 takes the lock SHARE on users", Assert.Single(await FindingsAsync("DBI6006")), StringComparison.Ordinal);
    }

    /// <summary>Where nobody writes ways back, that they are missing is no news; what is lost is.</summary>
    [Fact]
    public async Task A_way_back_is_missed_only_where_others_have_one()
    {
        _folder.Write("app/V1__users.sql", "CREATE TABLE users (id integer, name text);");
        _folder.Write("app/V2__less.sql", "ALTER TABLE users DROP COLUMN name;");
        Assert.Equal(["V2__less.sql:1:1 info DBI6005 migration 2 cannot be undone: the values of users.name are lost"], await FindingsAsync("DBI6005"));
        _folder.Write("app/U1__users.sql", "DROP TABLE users;");
        Assert.Equal(2, (await FindingsAsync("DBI6005")).Length);
    }

    /// <summary>Where the repository itself lies says nothing of its database.</summary>
    [Fact]
    public async Task A_folder_above_the_repository_names_no_database()
    {
        _folder.Write("oracle/app/V1__users.sql", "CREATE TABLE users (id integer);");
        _folder.Write("oracle/app/mysql/V1__users.sql", "CREATE TABLE users (id integer);");
        Assert.StartsWith("app: app (Flyway), 1 migration, head 1\n", (await Tool.RunAsync(_folder, "migrations", "oracle/app")).Output.Replace("oracle/", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    /// <summary>Plain scripts say nothing of their order.</summary>
    [Fact]
    public async Task Files_of_no_tool_are_no_migrations()
    {
        _folder.Write("app/1_a.sql", "CREATE TABLE users (id integer);");
        _folder.Write("app/2_b.sql", "CREATE TABLE users (id integer);");
        Assert.Equal("No repository has migrations of a tool that is known.\n", await MigrationsAsync());
    }

    /// <summary>Statements on rows meet the tables as they are at their moment: the server says 42703 of a column that comes later, or is gone.</summary>
    [Fact]
    public async Task Statements_on_rows_are_bound_at_their_moment()
    {
        _folder.Write("app/db/V1__users.sql", "CREATE TABLE users (id integer PRIMARY KEY, name text);\nINSERT INTO users (id, name) VALUES (1, 'a');\nUPDATE users SET mail = '';");
        _folder.Write("app/db/V2__mail.sql", "ALTER TABLE users ADD COLUMN mail text;\nUPDATE users SET mail = name;\nALTER TABLE users DROP COLUMN name;\nDELETE FROM users WHERE name = 'a';\nINSERT INTO elsewhere VALUES (1);");
        Assert.Equal(
            [
                "db/V1__users.sql:3:1 warning DBI6001 migration 1 fails: column \"mail\" of relation \"users\" does not exist",
                "db/V2__mail.sql:4:1 warning DBI6001 migration 2 fails: column \"name\" does not exist",
            ],
            await FindingsAsync("DBI6001"));
    }

    /// <summary>A search path that the migration sets itself is not followed: then nothing is said.</summary>
    [Fact]
    public async Task Statements_on_rows_behind_a_search_path_are_left()
    {
        _folder.Write("app/db/V1__users.sql", "CREATE TABLE users (id integer);\nCREATE SCHEMA shop;\nCREATE TABLE shop.users (mail text);\nSET search_path = shop;\nUPDATE users SET mail = '';");
        Assert.Empty(await FindingsAsync("DBI6001"));
    }

    /// <summary>sqitch(1), sqitch-plan: dependencies; "sqitch deploy" ends with "Missing required change" and with a script that is not there.</summary>
    [Fact]
    public async Task Sqitchs_dependencies_have_to_be_there()
    {
        _folder.Write("app/sqitch.plan", """
            %syntax-version=1.0.0
            %project=shop

            users 2024-01-01T00:00:00Z A <a@b> # users
            @v1 2024-01-01T00:00:00Z A <a@b> # first
            orders [users@v1 !legacy other:thing @v1] 2024-01-02T00:00:00Z A <a@b> # orders
            totals [orders payments] 2024-01-03T00:00:00Z A <a@b> # totals
            lost 2024-01-04T00:00:00Z A <a@b> # no script
            """);
        _folder.Write("app/deploy/users.sql", "CREATE TABLE users (id integer);");
        _folder.Write("app/deploy/orders.sql", "CREATE TABLE orders (id integer);");
        _folder.Write("app/deploy/totals.sql", "CREATE VIEW totals AS SELECT id FROM orders;");
        Assert.Equal(["sqitch.plan:7:16 warning DBI6003 migration totals comes after \"payments\", which is in no file"], await FindingsAsync("DBI6003"));
        Assert.Contains("not known: is in no script: there is no app/deploy/lost.sql", (await MigrationsAsync()).Replace("no deploy", "no app/deploy"));
    }

    /// <summary>goose's manual, Go migrations: a program that is registered by its number.</summary>
    [Fact]
    public async Task Gooses_programs_are_said_not_to_be_read()
    {
        _folder.Write("app/db/00001_users.sql", "-- +goose Up\nCREATE TABLE users (id integer);\n-- +goose Down\nDROP TABLE users;\n");
        _folder.Write("app/db/00002_fill.go", "package db\n");
        _folder.Write("app/db/00002_fill_test.go", "package db\n");
        _folder.Write("app/db/main.go", "package db\n");
        _folder.Write("app/db/00003_mail.sql", "-- +goose Up\nALTER TABLE made_in_go ADD COLUMN mail text;\n-- +goose Down\nALTER TABLE made_in_go DROP COLUMN mail;\n");
        Assert.Equal(
            """
            app: db (goose), 3 migrations, head 3
                1  first: users
                2  after 1: fill
                  not known: is written in Go, which is not read (db/00002_fill.go:1)
                3  after 2 (head): mail

            """.ReplaceLineEndings("\n"),
            await MigrationsAsync());
        Assert.Empty(await FindingsAsync("DBI6001"));
    }

    /// <summary>alembic says "Can't locate revision" of the branch; of the others nothing is wrong.</summary>
    [Fact]
    public async Task A_broken_branch_spoils_no_other()
    {
        string Revision(string name, string? before, string body) =>
            $"from alembic import op\nimport sqlalchemy as sa\nrevision = '{name}'\ndown_revision = {(before is null ? "None" : $"'{before}'")}\ndef upgrade():\n    {body}\n";
        _folder.Write("app/versions/a_broken.py", Revision("bbbb1", "gone", "op.add_column('users', sa.Column('mail', sa.Text))"));
        _folder.Write("app/versions/a_broken2.py", Revision("bbbb2", "bbbb1", "op.drop_column('made_by_gone', 'x')"));
        _folder.Write("app/versions/c_first.py", Revision("cccc1", null, "op.create_table('users', sa.Column('id', sa.Integer))"));
        _folder.Write("app/versions/d_second.py", Revision("dddd1", "cccc1", "op.drop_column('users', 'nothing')"));
        Assert.Equal(["versions/a_broken.py:4:18 warning DBI6003 migration bbbb1 comes after \"gone\", which is in no file"], await FindingsAsync("DBI6003"));
        Assert.Equal(["versions/d_second.py:6:5 warning DBI6001 migration dddd1 fails: column \"nothing\" of relation \"users\" does not exist"], await FindingsAsync("DBI6001"));
    }
}
