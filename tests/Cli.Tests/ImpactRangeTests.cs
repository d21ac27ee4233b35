using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace DbImpact.Cli.Tests;

/// <summary>
/// Two revisions of git: each code beside each schema. What fails where is what a server says to the statements (42703 and 42P01 for names that are
/// not there); each test's revisions are written so that a person sees it.
/// </summary>
public sealed class ImpactRangeTests : IDisposable
{
    private const string Schema = "CREATE TABLE users (id integer PRIMARY KEY, email text);\nCREATE TABLE orders (id integer PRIMARY KEY, total integer);\n";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>The catalog is the branch's own migrations, the code a folder of what git keeps; the working tree is at a third state.</summary>
    [Fact]
    public async Task Both_codes_meet_both_schemas()
    {
        _folder.Write("app/migrations/V1__users.sql", Schema);
        _folder.Write("app/users.py", Code("SELECT email FROM users", "SELECT total FROM orders", "SELECT * FROM users"));
        GitFolder.Begin(_folder);
        GitFolder.Run(_folder, "", "checkout", "-qb", "feature");
        _folder.Write("app/migrations/V2__mail.sql", "-- the new name\nALTER TABLE users RENAME COLUMN email TO mail;\n");
        _folder.Write("app/users.py", "# moved\n" + Code("SELECT mail FROM users", "SELECT total FROM orders", "SELECT email AS forgotten FROM users"));
        GitFolder.Commit(_folder);
        _folder.Write("app/users.py", Code("SELECT nothing FROM nowhere"));

        var run = await Tool.RunAsync(_folder, "impact", "main..feature", "app", "-c", "app/migrations", "--search-path", "public");
        var output = run.Output[..run.Output.IndexOf("Read: ", StringComparison.Ordinal)];
        Assert.Equal(
            """
            main..feature (migrations)
              migrations/V2__mail.sql:2: ALTER TABLE users RENAME COLUMN email TO mail
                column public.users.email is renamed to mail
                lock: ACCESS EXCLUSIVE on users: reads and writes wait for a moment
                back: ALTER TABLE public.users RENAME COLUMN mail TO email;

              old code main (COMMIT), new code feature (COMMIT)

            The code of main on the new schema

            app
              [ ] breaks  users.py · 5 · select users · run
                    5:28 DBI1102 column "email" does not exist in users; it was renamed to "mail" (renamed by V2__mail.sql:2)
              [ ] gets something else  users.py · 7 · select users · run
                    column public.users.email is renamed to mail

            The code of feature on the old schema

            app
              [ ] breaks  users.py · 6 · select users · run
                    6:28 DBI1102 column "mail" does not exist in users; did you mean "email"?

            The code of feature on the new schema

            app
              [ ] breaks  users.py · 8 · select users · run
                    8:28 DBI1102 column "email" does not exist in users; it was renamed to "mail" (renamed by V2__mail.sql:2)

            Deployment
              - neither order is without a gap: migrated first, 1 place of the code of main fails until feature is there; deployed first, 1 place of the code of feature fails until the migration has run
              - without a gap: add users.mail beside email and fill it, write both, read the new one, drop the old one
              - 1 place of the code of feature fails also when both are there

            Old code on the new schema: 1 place breaks, 1 gets something else, 0 to be looked at. New code: 1 place fails on the old schema, 1 on the new one.

            """,
            System.Text.RegularExpressions.Regex.Replace(output, @"\([0-9a-f]{9}\)", "(COMMIT)"));
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(["app"], Directory.GetFileSystemEntries(_folder.Root).Select(Path.GetFileName).Where(name => name != ".git"));
    }

    /// <summary>The server takes the rename, and the function fails when it is called: of both codes.</summary>
    [Fact]
    public async Task Callers_of_a_broken_function_fail_in_both_codes()
    {
        _folder.Write("db/V1__users.sql", Schema + "CREATE FUNCTION mail_of(i integer) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN (SELECT email FROM users WHERE id = i); END $$;\n");
        _folder.Write("app/users.py", Code("SELECT mail_of(1)"));
        GitFolder.Begin(_folder);
        _folder.Write("db/V2__mail.sql", "ALTER TABLE users RENAME COLUMN email TO mail;\nCREATE FUNCTION fresh() RETURNS integer LANGUAGE sql AS 'SELECT 1';");
        _folder.Write("app/users.py", Code("SELECT mail_of(1)", "SELECT fresh()"));
        GitFolder.Commit(_folder);
        var run = await Tool.RunAsync(_folder, "impact", "HEAD~1..", "app", "-c", "db", "--format", "json");
        JsonSchema.Load("impact").Validate(run.Json);
        Assert.Equal(
            ["old on new: users.py:5", "new on old: users.py:6", "new on new: users.py:5"],
            run.Json.GetProperty("items").EnumerateArray().Where(item => item.GetProperty("repository").GetString() == "app")
                .Select(item => $"{item.GetProperty("code").GetString()} on {item.GetProperty("onSchema").GetString()}: {item.GetProperty("path").GetString()}:{item.GetProperty("startLine").GetInt32()}"));
        Assert.Contains("routine public.fresh is not there yet", run.Output);
    }

    /// <summary>The database's own folder of migrations may be beside the code, and in no repository of the workspace.</summary>
    [Fact]
    public async Task Migrations_beside_the_code_are_in_the_range()
    {
        _folder.Write("데이터 베이스/V1__users.sql", Schema);
        _folder.Write("앱/users.py", Code("SELECT email FROM users"));
        _folder.Write("다른 앱/x.py", "x = 1\n");
        _folder.Write("dbimpact.json", """{ "databases": { "main": { "catalog": "데이터 베이스" } }, "repositories": [{ "path": "앱" }, { "path": "다른 앱" }] }""");
        GitFolder.Begin(_folder);
        _folder.Write("데이터 베이스/V2__더.sql", "ALTER TABLE users DROP COLUMN email;");
        GitFolder.Commit(_folder);
        var run = await Tool.RunAsync(_folder, "impact", "HEAD~1..");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(1, System.Text.RegularExpressions.Regex.Count(run.Output, "데이터 베이스/V2__더.sql:1: ALTER TABLE users DROP COLUMN email\n"));
    }

    [Fact]
    public async Task Json_and_markdown_say_which_way()
    {
        _folder.Write("migrations/001_users.sql", Schema);
        _folder.Write("a.py", Code("SELECT total FROM orders"));
        GitFolder.Begin(_folder);
        _folder.Write("migrations/002_more.sql", "ALTER TABLE orders ADD COLUMN tax integer;");
        _folder.Write("a.py", Code("SELECT total, tax FROM orders"));
        GitFolder.Commit(_folder);

        var run = await Tool.RunAsync(_folder, "impact", "main~1..", ".", "-c", "migrations", "--format", "json");
        JsonSchema.Load("impact").Validate(run.Json);
        var item = Assert.Single(run.Json.GetProperty("items").EnumerateArray());
        Assert.Equal(("new", "old", "breaks"), (item.GetProperty("code").GetString(), item.GetProperty("onSchema").GetString(), item.GetProperty("impact").GetString()));
        var deployment = run.Json.GetProperty("deployment");
        Assert.Equal((0, 1, 0), (Number("oldCodeOnNewSchema"), Number("newCodeOnOldSchema"), Number("newCodeOnNewSchema")));
        Assert.Equal(
            "migrate first, then deploy HEAD: the code of main~1 runs on the new schema, and 1 place of the code of HEAD on the old one fails",
            Assert.Single(deployment.GetProperty("advice").EnumerateArray()).GetString());
        Assert.Equal(1, run.ExitCode);

        run = await Tool.RunAsync(_folder, "impact", "main~1..", ".", "-c", "migrations");
        Assert.Contains("The code of main~1 on the new schema\n\n  Nothing fails.\n\nThe code of HEAD on the old schema\n\n", run.Output);

        run = await Tool.RunAsync(_folder, "impact", "main~1..", ".", "-c", "migrations", "--format", "markdown");
        Assert.Contains("## The code of main~1 on the new schema\n\nNothing fails.\n", run.Output);
        Assert.Contains("## The code of HEAD on the old schema\n\n### ", run.Output);
        Assert.Contains("## The code of HEAD on the new schema\n\nNothing fails.\n", run.Output);

        run = await Tool.RunAsync(_folder, "impact", "main~1..", ".", "-c", "migrations", "--format", "html");
        Assert.Contains("<h2>The code of main~1 on the new schema</h2>\n<p class=\"note\">Nothing fails.</p>\n", run.Output);
        Assert.Contains("<h2>The code of HEAD on the old schema</h2>\n<h3>", run.Output);

        int Number(string name) => deployment.GetProperty(name).GetInt32();
    }

    [Fact]
    public async Task A_repository_without_the_revisions_stays_as_it_is()
    {
        _folder.Write("db.sql", Schema);
        _folder.Write("first/a.py", Code("SELECT email FROM users"));
        _folder.Write("second/b.py", Code("SELECT email FROM users"));
        _folder.Write("dbimpact.json", """{ "databases": { "main": { "catalog": "db.sql" } }, "repositories": [{ "path": "first" }, { "path": "second" }] }""");
        GitFolder.Begin(_folder, "first");
        _folder.Write("first/migrations/1_x.sql", "ALTER TABLE users DROP COLUMN email;");
        _folder.Write("first/a.py", Code("SELECT id FROM users"));
        GitFolder.Commit(_folder, "first");

        var run = await Tool.RunAsync(_folder, "impact", "HEAD~1..HEAD", "--format", "json");
        Assert.Equal(
            ["old new first/a.py", "old new second/b.py", "new new second/b.py"],
            run.Json.GetProperty("items").EnumerateArray().Select(item => $"{item.GetProperty("code")} {item.GetProperty("onSchema")} {item.GetProperty("path")}"));
        var range = run.Json.GetProperty("range");
        Assert.Equal(["second"], range.GetProperty("asTheyAre").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal("first", Assert.Single(range.GetProperty("repositories").EnumerateArray()).GetProperty("path").GetString());
    }

    /// <summary>A snapshot that the branch has written anew is that of the base; one that git does not keep is the only one there is.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_catalog_is_that_of_the_base(bool isKept)
    {
        _folder.Write("db.sql", Schema);
        _folder.Write(".gitignore", isKept ? "" : "db.sql");
        _folder.Write("a.py", Code("SELECT email FROM users"));
        GitFolder.Begin(_folder);
        _folder.Write("migrations/1_x.sql", "ALTER TABLE users RENAME COLUMN email TO mail;");
        if (isKept) _folder.Write("db.sql", Schema.Replace("email", "mail"));
        GitFolder.Commit(_folder);
        var run = await Tool.RunAsync(_folder, "impact", "HEAD~1..HEAD", ".", "-c", "db.sql", "--format", "json");
        Assert.Equal(["old new", "new new"], run.Json.GetProperty("items").EnumerateArray().Select(item => $"{item.GetProperty("code")} {item.GetProperty("onSchema")}"));
        Assert.Empty(run.Json.GetProperty("steps")[0].GetProperty("problems").EnumerateArray());
    }

    [Fact]
    public async Task The_first_migrations_begin_with_an_empty_database()
    {
        _folder.Write("a.py", "x = 1\n");
        GitFolder.Begin(_folder);
        _folder.Write("db/migrations/1_users.sql", Schema);
        _folder.Write("a.py", Code("SELECT email FROM users"));
        GitFolder.Commit(_folder);
        var run = await Tool.RunAsync(_folder, "impact", "HEAD~1..HEAD", ".", "-c", "db/migrations", "--format", "json");
        Assert.Equal(2, run.Json.GetProperty("steps").GetArrayLength());
        Assert.Equal(["new old a.py"], run.Json.GetProperty("items").EnumerateArray().Select(item => $"{item.GetProperty("code")} {item.GetProperty("onSchema")} {item.GetProperty("path")}"));

        _folder.Write("db.sql", Schema);
        GitFolder.Commit(_folder);
        run = await Tool.RunAsync(_folder, "impact", "HEAD~2..HEAD", ".", "-c", "db.sql");
        Assert.Equal((2, "dbimpact: db.sql is not in HEAD~2: give the catalog of the database before the change with --catalog.\n"), (run.ExitCode, run.Error));
    }

    /// <summary>What parted from main before main went on: three dots, as git diff takes them.</summary>
    [Fact]
    public async Task Three_dots_begin_where_the_branch_began()
    {
        _folder.Write("db.sql", Schema);
        _folder.Write("a.py", Code("SELECT email FROM users"));
        GitFolder.Begin(_folder);
        GitFolder.Run(_folder, "", "checkout", "-qb", "feature/one.two");
        _folder.Write("migrations/2_tax.sql", "ALTER TABLE orders ADD COLUMN tax integer;");
        GitFolder.Commit(_folder);
        GitFolder.Run(_folder, "", "checkout", "-q", "main");
        _folder.Write("a.py", Code("SELECT nothing FROM users"));
        GitFolder.Commit(_folder);
        var run = await Tool.RunAsync(_folder, "impact", "main...feature/one.two", ".", "-c", "db.sql", "--format", "json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(0, run.Json.GetProperty("items").GetArrayLength());
        // What main has become since is not what the branch began with.
        var range = run.Json.GetProperty("range");
        var commit = range.GetProperty("repositories")[0].GetProperty("from").GetString()!;
        Assert.Equal(commit[..9], range.GetProperty("from").GetString());
        var text = await Tool.RunAsync(_folder, "impact", "main...feature/one.two", ".", "-c", "db.sql");
        Assert.Contains($"  old code {commit[..9]} (the merge base of main and feature/one.two), new code feature/one.two (", text.Output);
        Assert.Contains($"The code of {commit[..9]} on the new schema\n", text.Output);
    }

    /// <summary>A migration that was there already, changed: no tool applies it again. What its manual applies again whenever it changes is in it.</summary>
    [Fact]
    public async Task Changed_migrations_are_said_to_be_that()
    {
        _folder.Write("db/V1__a.sql", Schema);
        _folder.Write("db/R__views.sql", "CREATE OR REPLACE VIEW names AS SELECT id FROM users;");
        _folder.Write("a.py", "x = 1\n");
        GitFolder.Begin(_folder);
        _folder.Write("db/V1__a.sql", Schema + "CREATE TABLE more (id integer);");
        _folder.Write("db/R__views.sql", "CREATE OR REPLACE VIEW names AS SELECT id, email FROM users;");
        GitFolder.Commit(_folder);
        var run = await Tool.RunAsync(_folder, "impact", "HEAD~1..HEAD", ".", "-c", "db", "--format", "json");
        Assert.Equal("db/R__views.sql", Assert.Single(run.Json.GetProperty("steps").EnumerateArray()).GetProperty("path").GetString());
        Assert.Equal(
            "db/V1__a.sql:1: migration 1 is another one than in HEAD~1; where it has been applied it is not applied again, and it is not in the impact.\n", run.Error);
    }

    /// <summary>What a migration does that is not known opens the table: the new code on it may be right.</summary>
    [Fact]
    public async Task What_is_not_known_of_a_migration_breaks_nothing()
    {
        _folder.Write("db.sql", Schema);
        _folder.Write("a.py", Code("SELECT email FROM users"));
        GitFolder.Begin(_folder);
        _folder.Write(
            "versions/1.py",
            "from alembic import op\nimport sqlalchemy as sa\nfrom shop import names\nrevision = '1'\ndown_revision = None\ndef upgrade():\n"
            + "    op.add_column('users', sa.Column(names.computed(), sa.Text))\n    op.add_column('orders', sa.Column('tax', sa.Integer))\n");
        _folder.Write("a.py", Code("SELECT email, computed FROM users", "SELECT tax FROM orders"));
        GitFolder.Commit(_folder);
        var run = await Tool.RunAsync(_folder, "impact", "HEAD~1..HEAD", ".", "-c", "db.sql", "--format", "json");
        Assert.Contains("versions/1.py:7: ", run.Error);
        Assert.DoesNotContain(run.Json.GetProperty("items").EnumerateArray(), item => item.GetProperty("onSchema").GetString() == "new" && item.GetProperty("impact").GetString() == "breaks");
    }

    private static string Code(params string[] statements) =>
        "import psycopg2\n\n\ndef run(cursor: psycopg2.extensions.cursor):\n" + string.Concat(statements.Select(sql => $"    cursor.execute('{sql}')\n"));
}
