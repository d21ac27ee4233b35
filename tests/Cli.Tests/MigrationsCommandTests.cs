using System;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.Testing;
using Xunit;

namespace DbImpact.Cli.Tests;

public sealed class MigrationsCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>A revision; its body's lines are separated by semicolons.</summary>
    private void Revision(string path, string name, string? after, string upgrade, string downgrade = "pass", string more = "") => _folder.Write(path, $"""
        from alembic import op
        import sqlalchemy as sa
        revision = "{name}"
        down_revision = {(after is null ? "None" : after.StartsWith('(') ? after : $"\"{after}\"")}
        {more}
        def upgrade():
            {string.Join("\n    ", upgrade.Split("; "))}
        def downgrade():
            {string.Join("\n    ", downgrade.Split("; "))}
        """);

    private const string Users = "op.create_table('users', sa.Column('id', sa.Integer(), primary_key=True), sa.Column('picture', sa.Text(), nullable=False))";

    [Fact]
    public async Task The_chain_is_listed_with_what_cannot_be_undone()
    {
        Revision("app/alembic/versions/1.py", "aaa", null, Users, "op.drop_table('users')");
        Revision("app/alembic/versions/2.py", "bbb", "aaa", "op.drop_column('users', 'picture')");
        _folder.Write("app/alembic/env.py", "");
        var run = await Tool.RunAsync(_folder, "migrations", "app");
        Assert.Equal(
            """
            app: alembic (Alembic), 2 migrations, head bbb
                aaa  first
                bbb  after aaa (head)
                  not undone: downgrade() does nothing
                  not undone: the values of users.picture are lost


            """.ReplaceLineEndings("\n"),
            run.Output);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        JsonSchema.Load("migrations").Validate((await Tool.RunAsync(_folder, "migrations", "app", "-f", "json")).Json);
        Assert.Contains("| `bbb` | after aaa (head) |  | downgrade() does nothing; the values of users.picture are lost |", (await Tool.RunAsync(_folder, "migrations", "app", "-f", "markdown")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrations_of_EF_Core_are_a_chain_and_a_catalog()
    {
        Project("""
            migrationBuilder.CreateTable(
                name: "users",
                columns: table => new { id = table.Column<int>(type: "integer", nullable: false), name = table.Column<string>(type: "text", nullable: true) },
                constraints: table => table.PrimaryKey("pk_users", x => x.id));
            """, """migrationBuilder.DropColumn(name: "name", table: "users");""");
        var run = await Tool.RunAsync(_folder, "migrations", "shop");
        Assert.Equal(
            """
            shop: Migrations (ShopContext) (EF Core), 2 migrations, head 20240202000000_Second
                20240101000000_First   first
                20240202000000_Second  after 20240101000000_First (head)
                  not undone: Down does nothing
                  not undone: the values of users.name are lost


            """.ReplaceLineEndings("\n"),
            run.Output);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var snapshot = await Tool.RunAsync(_folder, "snapshot", "shop/Migrations", "-o", "db.sql");
        Assert.Equal(0, snapshot.ExitCode);
        Assert.Contains("CREATE TABLE public.users (\n    id integer NOT NULL,\n    CONSTRAINT pk_users PRIMARY KEY (id)\n);", _folder.Read("db.sql"), StringComparison.Ordinal);
        Assert.Contains("4 files", _folder.Read("db.sql"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Models_are_held_against_the_migrations_of_their_own_context()
    {
        Project("""
            migrationBuilder.CreateTable(
                name: "users",
                columns: table => new { id = table.Column<int>(type: "integer", nullable: false), name = table.Column<string>(type: "varchar(9)", nullable: true) },
                constraints: table => table.PrimaryKey("pk_users", x => x.id));
            """, "");
        _folder.Write("shop/Models.cs", """
            #nullable enable
            using System.ComponentModel.DataAnnotations.Schema;
            using Microsoft.EntityFrameworkCore;
            [Table("users")] public class User { [Column("id")] public int Id { get; set; } [Column("name", TypeName = "varchar(9)")] public string Name { get; set; } = ""; }
            [Table("users")] public class Other { [Column("id")] public int Id { get; set; } [Column("name")] public string Name { get; set; } = ""; }
            public class ShopContext : DbContext { public DbSet<User> Users => Set<User>(); protected override void OnConfiguring(DbContextOptionsBuilder o) => o.UseNpgsql(""); }
            public class OtherContext : DbContext { public DbSet<Other> Users => Set<Other>(); protected override void OnConfiguring(DbContextOptionsBuilder o) => o.UseNpgsql(""); }
            """);
        var run = await Tool.RunAsync(_folder, "check", "shop", "--catalog", "shop/Migrations", "--format", "json");
        var found = run.Json.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("rule").GetString() == "DBI6007").ToList();
        Assert.Equal(
            "column \"name\" of property Name is NOT NULL in the model; the migrations make it NULL",
            Assert.Single(found).GetProperty("message").GetString());
    }

    /// <summary>A project with two migrations, each in a file with its designer's beside it.</summary>
    private void Project(string first, string second)
    {
        _folder.Write("shop/Shop.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        foreach (var (id, name, body) in new[] { ("20240101000000", "First", first), ("20240202000000", "Second", second) })
        {
            _folder.Write($"shop/Migrations/{id}_{name}.cs", $$"""
                using Microsoft.EntityFrameworkCore.Migrations;
                namespace Shop.Migrations;
                public partial class {{name}} : Migration
                {
                    protected override void Up(MigrationBuilder migrationBuilder) { {{body}} }
                    protected override void Down(MigrationBuilder migrationBuilder) { {{(name == "First" ? "migrationBuilder.DropTable(name: \"users\");" : "")}} }
                }
                """);
            _folder.Write($"shop/Migrations/{id}_{name}.Designer.cs", $$"""
                using Microsoft.EntityFrameworkCore.Infrastructure;
                using Microsoft.EntityFrameworkCore.Migrations;
                namespace Shop.Migrations;
                [DbContext(typeof(ShopContext))]
                [Migration("{{id}}_{{name}}")]
                partial class {{name}} { }
                """);
        }
    }

    [Fact]
    public async Task Broken_chains_are_named()
    {
        Revision("versions/1.py", "aaa", null, Users);
        Revision("versions/2.py", "bbb", "aaa", "pass");
        Revision("versions/3.py", "ccc", "aaa", "pass");
        Revision("versions/4.py", "ddd", "nowhere", "pass");
        Revision("versions/5.py", "bbb", "aaa", "pass");
        Revision("versions/6.py", "eee", "fff", "pass");
        Revision("versions/7.py", "fff", "eee", "pass");
        var run = await Tool.RunAsync(_folder, "migrations", "versions");
        Assert.Equal(
            [
                "5.py:3: DBI6003 two files have migration bbb: 2.py and 5.py",
                "4.py:4: DBI6003 migration ddd comes after \"nowhere\", which is in no file",
                "6.py:3: DBI6003 migrations come after each other in a circle: eee, fff",
                "4.py:3: DBI6002 versions has 3 heads, bbb, ccc, ddd: 'upgrade head' refuses to run; merge them with 'alembic merge heads'",
            ],
            run.Output.Split('\n').Where(line => line.Contains("DBI6", StringComparison.Ordinal)).Select(line => line.Trim()));
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task Branches_with_labels_of_their_own_are_no_problem()
    {
        Revision("versions/1.py", "aaa", null, "pass", more: "branch_labels = ('one',)");
        Revision("versions/2.py", "bbb", null, "pass", more: "branch_labels = ('two',)\ndepends_on = 'one'");
        var run = await Tool.RunAsync(_folder, "migrations", "versions");
        Assert.DoesNotContain("DBI6", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task A_migration_that_fails_where_it_stands_is_found()
    {
        Revision("versions/1.py", "aaa", null, Users);
        Revision("versions/2.py", "bbb", "aaa", "op.drop_column('users', 'picture'); op.drop_column('strangers', 'x'); op.execute('ALTER TABLE users ADD x inet')");
        Revision("versions/3.py", "ccc", "bbb", "op.alter_column('users', 'picture', new_column_name='avatar_url'); op.drop_table('users')");
        Revision("versions/4.py", "ddd", "ccc", "op.add_column('users', sa.Column('y', sa.Integer()))");
        _folder.Write("db.sql", "CREATE TABLE other (id integer);");
        var run = await Tool.RunAsync(_folder, "check", "versions", "--catalog", "db.sql");
        Assert.Equal(
            [
                "3.py:7:5 warning DBI6001 migration ccc fails: column \"picture\" does not exist",
                "4.py:7:5 warning DBI6001 migration ddd fails: relation \"users\" does not exist",
            ],
            Findings(run, "DBI6001"));
    }

    [Fact]
    public async Task What_code_still_uses_is_not_removed_unnoticed()
    {
        Revision("app/versions/1.py", "aaa", null, Users);
        Revision("app/versions/2.py", "bbb", "aaa", "op.drop_column('users', 'picture')");
        _folder.Write("app/store.py", "import psycopg2\ndef f(cursor):\n    cursor.execute('SELECT picture FROM users')\n");
        _folder.Write("db.sql", "CREATE TABLE users (id integer PRIMARY KEY, picture text NOT NULL);");
        var run = await Tool.RunAsync(_folder, "check", "app", "--catalog", "db.sql");
        Assert.Equal(
            ["versions/2.py:7:5 warning DBI6004 the migration drops users.picture, which the code still uses: store.py:3"],
            Findings(run, "DBI6004"));
        // Once it is dropped, the code is what is wrong.
        _folder.Write("db.sql", "CREATE TABLE users (id integer PRIMARY KEY);");
        Assert.Empty(Findings(await Tool.RunAsync(_folder, "check", "app", "--catalog", "db.sql"), "DBI6004"));
    }

    [Fact]
    public async Task Only_the_head_is_judged_where_nothing_tells_what_is_applied()
    {
        Revision("versions/1.py", "aaa", null, Users);
        Revision("versions/2.py", "bbb", "aaa", "op.drop_column('users', 'picture')", "raise NotImplementedError()");
        _folder.Write("db.sql", "CREATE TABLE other (id integer);");
        var run = await Tool.RunAsync(_folder, "check", "versions", "--catalog", "db.sql", "--fail-on", "warning");
        Assert.Equal(
            [
                "2.py:7:5 info DBI6005 migration bbb cannot be undone: the values of users.picture are lost",
                "2.py:8:5 info DBI6005 migration bbb cannot be undone: downgrade() raises an error",
            ],
            Findings(run, "DBI6005"));
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task What_others_wait_for_is_told_of_the_migrations_to_come()
    {
        Revision("versions/1.py", "aaa", null, Users, "op.create_index('early', 'users', ['picture'])");
        Revision("versions/2.py", "bbb", "aaa", "op.alter_column('users', 'picture', type_=sa.Text())", "pass");
        Revision("versions/3.py", "ccc", "bbb",
            "op.create_index('by_picture', 'users', ['picture'])\n    op.create_table('new', sa.Column('id', sa.Integer()))\n    op.create_index('by_id', 'new', ['id'])"
            + "\n    op.add_column('users', sa.Column('age', sa.Integer()))\n    op.execute('ALTER TABLE users ALTER COLUMN id TYPE bigint')", "pass");
        _folder.Write("db.sql", "CREATE TABLE other (id integer);");
        var run = await Tool.RunAsync(_folder, "check", "versions", "--catalog", "db.sql");
        Assert.Equal(
            [
                "3.py:7:5 info DBI6006 migration ccc takes the lock SHARE on users: writes wait while all rows are read for an index (CREATE INDEX by_picture); "
                    + "without waiting: CREATE INDEX CONCURRENTLY, outside of a transaction",
                "3.py:11:5 info DBI6006 migration ccc takes the lock ACCESS EXCLUSIVE on users: reads and writes wait while all rows are written anew (ALTER COLUMN id TYPE bigint); "
                    + "without waiting: add a column of the new type, fill it in parts, and exchange the two",
            ],
            Findings(run, "DBI6006"));
    }

    [Fact]
    public async Task Models_are_held_against_the_migrations()
    {
        Revision("versions/1.py", "aaa", null, "op.create_table('users', sa.Column('id', sa.Integer(), primary_key=True), sa.Column('user_id', sa.Uuid(), nullable=False), sa.Column('age', sa.Integer()))");
        _folder.Write("models.py", """
            import sqlalchemy as sa
            from sqlalchemy.orm import declarative_base
            Base = declarative_base()
            class User(Base):
                __tablename__ = "users"
                id = sa.Column(sa.Integer, primary_key=True)
                user_id = sa.Column(sa.Uuid, nullable=True)
                age = sa.Column(sa.BigInteger)
                by_hand = sa.Column(sa.Text)
                nowhere = sa.Column(sa.Text)
            """);
        _folder.Write("db.sql", "CREATE TABLE users (id integer PRIMARY KEY, user_id uuid NOT NULL, age integer, by_hand text);");
        var run = await Tool.RunAsync(_folder, "check", ".", "--catalog", "db.sql");
        Assert.Equal(
            [
                "column \"user_id\" of property user_id may be NULL in the model; the migrations make it NOT NULL",
                "column \"age\" of property age is bigint in the model; the migrations make it integer",
                "column \"by_hand\" of property by_hand is made by no migration of users",
            ],
            Findings(run, "DBI6007").Select(line => line[(line.IndexOf("DBI6007 ", StringComparison.Ordinal) + 8)..]));
        Assert.Single(Findings(run, "DBI4002"));
    }

    [ServerTheory, Servers]
    public async Task A_database_tells_where_it_stands(int major)
    {
        Revision("app/alembic/versions/1.py", "aaa", null, Users);
        Revision("app/alembic/versions/2.py", "bbb", "aaa", "op.create_table('email_logs', sa.Column('id', sa.Integer(), primary_key=True))");
        Revision("app/alembic/versions/3.py", "ccc", "bbb", "op.drop_table('email_logs')");
        _folder.Write("app/alembic/env.py", "");
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(
            "CREATE TABLE users (id serial PRIMARY KEY, picture text NOT NULL); CREATE TABLE alembic_version (version_num varchar(32)); INSERT INTO alembic_version VALUES ('bbb')");
        var run = await Tool.RunAsync(_folder, "migrations", "app", "--catalog", "main=" + database.ConnectionString);
        Assert.Contains(
            """
              + aaa  first
                  not undone: downgrade() does nothing
              + bbb  after aaa
                  not undone: downgrade() does nothing
              - ccc  after bbb (head)
                  not undone: downgrade() does nothing
                  not undone: the rows of email_logs are lost
              main is at bbb (public.alembic_version); 1 pending: ccc
              recorded as applied, but not there: table public.email_logs (alembic/versions/2.py:7)
            """.ReplaceLineEndings("\n"),
            run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
        JsonSchema.Load("migrations").Validate((await Tool.RunAsync(_folder, "migrations", "app", "--catalog", "main=" + database.ConnectionString, "-f", "json")).Json);
        await database.ExecuteAsync("UPDATE alembic_version SET version_num = 'gone'");
        var lost = await Tool.RunAsync(_folder, "migrations", "app", "--catalog", "main=" + database.ConnectionString);
        Assert.Contains("  main is at gone (public.alembic_version); what is pending is not known\n  \"gone\" is in no file\n", lost.Output, StringComparison.Ordinal);
        Assert.Contains("    ccc  after bbb (head)\n", lost.Output, StringComparison.Ordinal);
        var gone = await Tool.RunAsync(_folder, "check", "app", "--catalog", "main=" + database.ConnectionString);
        Assert.Contains("main is at \"gone\" (public.alembic_version), which is in no file of alembic", gone.Output, StringComparison.Ordinal);
    }

    /// <summary>Stamped, and nothing of it made: all of it is named, and of very much how much there is.</summary>
    [ServerTheory, Servers]
    public async Task All_that_is_missing_is_named(int major)
    {
        Revision("app/alembic/versions/1.py", "aaa", null,
            "op.execute(\"CREATE TYPE mood AS ENUM ('ok');CREATE TABLE logs (id integer, m mood);CREATE TABLE kept (id integer)\")\n    "
            + "op.execute('CREATE INDEX kept_id ON kept (id);CREATE VIEW shown AS SELECT id FROM kept')\n    "
            + "op.execute('" + string.Join(";", Enumerable.Range(1, 30).Select(i => $"CREATE TABLE t{i:00} (id integer)")) + "')");
        _folder.Write("app/alembic/env.py", "");
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(
            "CREATE TABLE kept (id integer); CREATE TABLE alembic_version (version_num varchar(32)); INSERT INTO alembic_version VALUES ('aaa')");
        var run = await Tool.RunAsync(_folder, "migrations", "app", "--catalog", "main=" + database.ConnectionString);
        Assert.Equal(21, run.Output.Split('\n').Count(line => line.StartsWith("  recorded as applied, but not there: ", StringComparison.Ordinal)));
        Assert.Contains("  recorded as applied, but not there: 14 more, 34 in all\n", run.Output, StringComparison.Ordinal);
        var json = (await Tool.RunAsync(_folder, "migrations", "app", "--catalog", "main=" + database.ConnectionString, "-f", "json")).Json;
        var missing = json.GetProperty("chains")[0].GetProperty("status").GetProperty("missing").EnumerateArray().Select(item => item.GetString()!).ToList();
        foreach (var name in (string[])["table public.logs", "table public.t30", "type public.mood", "view public.shown", "index public.kept.kept_id"])
            Assert.Contains(missing, item => item.StartsWith(name, StringComparison.Ordinal));
    }

    /// <summary>Case 2: a schema for each service, each with migrations of its own.</summary>
    [Fact]
    public async Task Services_are_ordered_by_who_needs_whom()
    {
        Revision("users-service/alembic/versions/1.py", "u1", null, "op.create_table('users', sa.Column('id', sa.Integer(), primary_key=True))");
        Revision("agents-service/alembic/versions/1.py", "a1", null, "op.create_table('agents', sa.Column('id', sa.Integer(), primary_key=True), sa.Column('owner_id', sa.Integer()))");
        Revision("chat-service/alembic/versions/1.py", "c1", null,
            "op.create_table('messages', sa.Column('id', sa.Integer(), primary_key=True), sa.Column('agent_id', sa.Integer(), sa.ForeignKey('agents.agents.id')))");
        _folder.Write("agents-service/store.py", "import asyncpg\nasync def f(pool: asyncpg.Pool):\n    await pool.fetch('SELECT u.id FROM agents.agents a LEFT JOIN users.users u ON a.owner_id = u.id')\n");
        foreach (var service in (string[])["users", "agents", "chat"]) _folder.Write($"{service}-service/alembic/env.py", "");
        _folder.Write("db.sql", "CREATE SCHEMA users; CREATE TABLE users.users (id integer); CREATE SCHEMA agents; CREATE TABLE agents.agents (id integer, owner_id integer);");
        _folder.Write("dbimpact.json", """
            { "databases": { "main": { "catalog": "db.sql" } }, "repositories": [
              { "path": "chat-service", "searchPath": ["chat"] }, { "path": "agents-service", "searchPath": ["agents"] }, { "path": "users-service", "searchPath": ["users"] } ] }
            """);
        var run = await Tool.RunAsync(_folder, "migrations");
        Assert.EndsWith(
            """
            Order of the services
              1. users-service
              2. agents-service: needs users-service (users.users)
              3. chat-service: needs agents-service (agents.agents)

            """.ReplaceLineEndings("\n"),
            run.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("migrations")]
    public async Task A_schema_of_the_search_path_may_be_made_by_a_migration_but_once(string command)
    {
        _folder.Write("db.sql", "CREATE SCHEMA users; CREATE TABLE users.users (id integer);");
        _folder.Write("flyway/db/migration/V1__first.sql", "CREATE SCHEMA users;\nCREATE TABLE users (id integer);\nCREATE TABLE users.notes (id integer);\nALTER TABLE users.users ADD COLUMN name text;");
        _folder.Write("alembic/alembic/env.py", "");
        Revision("alembic/alembic/versions/1.py", "u1", null, "op.execute('CREATE SCHEMA users'); op.create_table('users', sa.Column('id', sa.Integer(), primary_key=True))", "op.execute('DROP SCHEMA users CASCADE')");
        _folder.Write("dbimpact.json", """
            { "databases": { "main": { "catalog": "db.sql", "searchPath": "users" } }, "repositories": [{ "path": "flyway" }, { "path": "alembic", "searchPath": "users" }] }
            """);
        var run = await Tool.RunAsync(_folder, command);
        Assert.Empty(Findings(run, "DBI6001"));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        _folder.Write("flyway/db/migration/V2__again.sql", "CREATE SCHEMA IF NOT EXISTS users;\nCREATE SCHEMA users;");
        run = await Tool.RunAsync(_folder, command);
        Assert.Contains("migration 2 fails: schema \"users\" already exists", Assert.Single(Findings(run, "DBI6001")), StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task What_a_tool_makes_for_itself_is_not_missing_where_migrations_make_the_catalog()
    {
        _folder.Write("db/V1__first.sql", "CREATE TABLE users (id integer);");
        _folder.Write("dump.sql", "CREATE TABLE users (id integer);");
        string[] names =
        [
            "django_migrations", "alembic_version", "\"__EFMigrationsHistory\"", "flyway_schema_history", "\"VersionInfo\"", "schemaversions", "schema_migrations", "goose_db_version",
            "gorp_migrations", "databasechangelog", "databasechangeloglock", "changelog", "grate.\"ScriptsRun\"", "sqitch.changes", "public.schema_migrations",
        ];
        _folder.Write("code/a.py", "import psycopg\ndef f(c: psycopg.Connection):\n" + string.Concat(names.Select(name => $"    c.execute('SELECT version FROM {name}')\n    c.execute('DELETE FROM {name}')\n")));
        var run = await Tool.RunAsync(_folder, "check", "code", "-c", "db");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain("DBI1", run.Output, StringComparison.Ordinal);
        await Tool.RunAsync(_folder, "snapshot", "db", "-o", "made.sql");
        Assert.DoesNotContain("DBI1", (await Tool.RunAsync(_folder, "check", "code", "-c", "made.sql")).Output, StringComparison.Ordinal);
        // A dump has what the tool has made.
        Assert.Equal(names.Length * 2, Findings(await Tool.RunAsync(_folder, "check", "code", "-c", "dump.sql"), "DBI1").Length);
    }

    private static string[] Findings(ToolRun run, string rule) =>
        [.. run.Output.Split('\n').Where(line => line.Contains(rule, StringComparison.Ordinal)).Select(line => line.Trim().Replace("  ", " ", StringComparison.Ordinal))];
}
