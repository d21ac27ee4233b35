using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace DbImpact.Cli.Tests;

/// <summary>Where a change comes from, and what it does beside the places that fail.</summary>
public sealed class ImpactChangeTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>What init finds as the catalog is the folder that the change stands in: it is judged on what those before it make.</summary>
    [Fact]
    public async Task A_migration_of_the_catalog_is_judged_on_those_before_it()
    {
        _folder.Write("db/V1__users.sql", "CREATE TABLE users (id integer PRIMARY KEY, mail text);");
        _folder.Write("db/V2__mail.sql", "ALTER TABLE users RENAME COLUMN mail TO email;");
        _folder.Write("db/V3__다음.sql", "ALTER TABLE users ADD COLUMN age integer;");
        _folder.Write("code/a.py", "import psycopg2\npsycopg2.connect('').cursor().execute('SELECT mail FROM users')\n");
        var run = await Tool.RunAsync(_folder, "impact", "db/V2__mail.sql", "code", "-c", "db");
        Assert.Equal((1, "db/V2__mail.sql is one of the migrations in db: it is judged on what those before it make, without the one that follows it (../db/V3__다음.sql).\n"), (run.ExitCode, run.Error));
        Assert.Contains("column public.users.mail is renamed to email\n", run.Output);
        Assert.Contains("[ ] breaks  a.py · 2 · select users", run.Output);
        var first = await Tool.RunAsync(_folder, "impact", "db/V1__users.sql", "code", "-c", "db");
        Assert.Contains("table public.users is added\n", first.Output);
    }

    [Fact]
    public async Task Alembics_revision_of_the_catalog_too()
    {
        const string Head = "from alembic import op\nimport sqlalchemy as sa\n";
        _folder.Write("code/versions/1.py", Head + "revision = '1'\ndown_revision = None\ndef upgrade():\n    op.create_table('users', sa.Column('id', sa.Integer(), primary_key=True), sa.Column('mail', sa.Text()))\n");
        _folder.Write("code/versions/2.py", Head + "revision = '2'\ndown_revision = '1'\ndef upgrade():\n    op.drop_column('users', 'mail')\n");
        _folder.Write("code/a.py", "import psycopg2\npsycopg2.connect('').cursor().execute('SELECT mail FROM users')\n");
        var run = await Tool.RunAsync(_folder, "impact", "code/versions/2.py", "code", "-c", "code/versions");
        Assert.Equal((1, "code/versions/2.py is one of the migrations in code/versions: it is judged on what those before it make.\n"), (run.ExitCode, run.Error));
        Assert.Contains("[ ] breaks  a.py · 2 · select users", run.Output);
    }

    [Fact]
    public async Task A_migration_of_EF_Core_is_a_change()
    {
        _folder.Write("app/Migrations/1_Init.cs", Migration("Init", "migrationBuilder.Sql(\"CREATE TABLE users (id integer PRIMARY KEY, mail text)\");"));
        _folder.Write("app/Migrations/1_Init.Designer.cs", "[Migration(\"1_Init\")] partial class Init { }");
        _folder.Write("app/Migrations/2_Mail.cs", Migration("Mail", "migrationBuilder.RenameColumn(name: \"mail\", table: \"users\", newName: \"email\");"));
        _folder.Write("app/Migrations/2_Mail.Designer.cs", "[Migration(\"2_Mail\")] partial class Mail { }");
        _folder.Write("app/a.py", "import psycopg2\npsycopg2.connect('').cursor().execute('SELECT mail FROM users')\n");
        var run = await Tool.RunAsync(_folder, "impact", "app/Migrations/2_Mail.cs", "app", "-c", "app/Migrations");
        Assert.Equal((1, "app/Migrations/2_Mail.cs is one of the migrations in app/Migrations: it is judged on what those before it make.\n"), (run.ExitCode, run.Error));
        Assert.Contains("column public.users.mail is renamed to email\n", run.Output);
        Assert.Contains("[ ] breaks  a.py · 2 · select users", run.Output);
        _folder.Write("app/Other.cs", "class Other { }");
        Assert.Contains("Other.cs is no migration: a change is SQL, or a migration's file.", (await Tool.RunAsync(_folder, "impact", "app/Other.cs", "app", "-c", "app/Migrations")).Error);

        static string Migration(string name, string up) => "using Microsoft.EntityFrameworkCore.Migrations;\n"
            + $"public partial class {name} : Migration {{ protected override void Up(MigrationBuilder migrationBuilder) {{ {up} }} protected override void Down(MigrationBuilder migrationBuilder) {{ }} }}\n";
    }

    /// <summary>Of two schemas nobody knows in which a connection looks: the table may be found after the move, or before it.</summary>
    [Fact]
    public async Task A_move_between_schemas_is_no_matter_of_indifference()
    {
        _folder.Write("db.sql", "CREATE SCHEMA shop; CREATE SCHEMA attic; CREATE TABLE shop.items (id integer); CREATE TABLE attic.old (id integer);");
        _folder.Write("code/a.py", "import psycopg2\npsycopg2.connect('').cursor().execute('SELECT id FROM items')\n");
        var run = await Tool.RunAsync(_folder, "impact", "ALTER TABLE shop.items SET SCHEMA attic", "code", "-c", "db.sql");
        Assert.DoesNotContain(": the order does not matter\n", run.Output);
        Assert.Contains("only where the search path of its connection has attic, which is not known here", run.Output);
        var known = await Tool.RunAsync(_folder, "impact", "ALTER TABLE shop.items SET SCHEMA attic", "code", "-c", "db.sql", "--search-path", "shop");
        Assert.Contains("[ ] breaks  a.py · 2 · select", known.Output);
        var qualified = "import psycopg2\npsycopg2.connect('').cursor().execute('SELECT items.id FROM shop.items')\n";
        _folder.Write("code/a.py", qualified);
        var mended = await Tool.RunAsync(_folder, "impact", "ALTER TABLE shop.items SET SCHEMA attic", "code", "-c", "db.sql", "--fix");
        Assert.Contains("relation \"shop.items\" does not exist in db; it is \"attic.items\" now (moved by change:1)", mended.Output);
        Assert.Contains("+psycopg2.connect('').cursor().execute('SELECT items.id FROM attic.items')\n", mended.Output);
        Assert.Contains("  - without a gap: move items and make a view shop.items over attic.items in one transaction, deploy the code, drop the view\n", known.Output);
    }

    [Fact]
    public async Task What_can_no_longer_be_judged_is_not_mended()
    {
        _folder.Write("db.sql", "CREATE TABLE users (id integer); CREATE TABLE orders (id integer);");
        _folder.Write("code/a.py", "import psycopg2\ncursor = psycopg2.connect('').cursor()\ncursor.execute('SELECT naem FROM users')\ncursor.execute('SELECT nothing FROM orders')\n");
        var run = await Tool.RunAsync(_folder, "impact", "DROP TABLE users; ALTER TABLE orders ADD COLUMN nothing text", "code", "-c", "db.sql", "--format", "json");
        Assert.Equal([4], run.Json.GetProperty("mended").EnumerateArray().Select(finding => finding.GetProperty("startLine").GetInt32()));
    }

    /// <summary>A migration in code once made the schema: that says nothing of what is there after the change (42P01).</summary>
    [Fact]
    public async Task A_schema_that_is_renamed_breaks_what_names_it()
    {
        _folder.Write("db.sql", "CREATE SCHEMA shop; CREATE TABLE shop.items (id integer);");
        _folder.Write("code/a.py", "import psycopg2\npsycopg2.connect('').cursor().execute('SELECT id FROM shop.items')\n");
        _folder.Write("code/versions/1.py", "from alembic import op\nrevision = '1'\ndown_revision = None\ndef upgrade():\n    op.execute('CREATE SCHEMA shop')\n");
        var run = await Tool.RunAsync(_folder, "impact", "ALTER SCHEMA shop RENAME TO store", "code", "-c", "db.sql", "--fix");
        Assert.Contains("DBI1103 schema \"shop\" does not exist in db; it was renamed to \"store\" (renamed by change:1)\n", run.Output);
        Assert.Contains("+psycopg2.connect('').cursor().execute('SELECT id FROM store.items')\n", run.Output);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task What_the_catalog_has_already_is_said_to_be_that()
    {
        _folder.Write("db.sql", "CREATE TABLE users (id integer, age integer);");
        _folder.Write("code/a.py", "x = 1\n");
        _folder.Write("2.sql", "ALTER TABLE users ADD COLUMN age integer;");
        var run = await Tool.RunAsync(_folder, "impact", "2.sql", "code", "-c", "db.sql");
        Assert.Equal((1, "db may have 2.sql already: give the catalog of the database before it with --catalog.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task What_goes_with_an_extension_or_a_type_comes_back_after_it()
    {
        _folder.Write("db.sql", "CREATE EXTENSION vector; CREATE TYPE mood AS ENUM ('ok'); CREATE TABLE laws (id integer, embedding vector(3), m mood);\nCREATE INDEX laws_e ON laws USING hnsw (embedding vector_cosine_ops);");
        _folder.Write("code/a.py", "x = 1\n");
        var run = await Tool.RunAsync(_folder, "impact", "DROP EXTENSION vector CASCADE; DROP TYPE mood CASCADE", "code", "-c", "db.sql", "--format", "json");
        Assert.Equal(
            [
                "CREATE EXTENSION vector;", "ALTER TABLE public.laws ADD COLUMN embedding public.vector(3);",
                "CREATE INDEX laws_e ON public.laws USING hnsw (embedding public.vector_cosine_ops);",
                "CREATE TYPE public.mood AS ENUM ('ok');", "ALTER TABLE public.laws ADD COLUMN m public.mood;",
            ],
            run.Json.GetProperty("steps").EnumerateArray().SelectMany(step => step.GetProperty("rollback").GetProperty("statements").EnumerateArray()).Select(statement => statement.GetString()!.Replace("\n", "").Replace("    ", "")));
        Assert.All(run.Json.GetProperty("steps").EnumerateArray(), step => Assert.Empty(step.GetProperty("rollback").GetProperty("remaining").EnumerateArray()));
    }
}
