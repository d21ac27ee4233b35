using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace DbImpact.Cli.Tests;

/// <summary>DBI5001 to DBI5004 and DBI7001 to DBI7003.</summary>
public sealed class ServiceRulesTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task DBI5001_a_copy_of_a_model_that_lacks_a_column()
    {
        Workspace("CREATE TABLE logs (id integer PRIMARY KEY, message text NOT NULL, extra text);");
        Model("a", "logs", "id = Column(Integer, primary_key=True)", "message = Column(Text, nullable=False)", "extra = Column(Text)");
        Model("b", "logs", "id = Column(Integer, primary_key=True)", "message = Column(Text, nullable=False)");
        Assert.Equal(["b/models.py DBI5001 info the model of logs lacks \"extra\", which a's model has"], await FindingsAsync());

        Model("b", "logs", "id = Column(Integer, primary_key=True)");
        Assert.Empty(await FindingsAsync());

        Model("b", "logs", "id = Column(Integer, primary_key=True)", "message = Column(Text, nullable=True)", "extra = Column(Text)");
        Assert.Equal(["b/models.py DBI5001 info \"message\" of logs may be NULL here and is NOT NULL in a's model, as the database has it"], await FindingsAsync());
    }

    [Fact]
    public async Task DBI5001_says_nothing_of_classes_that_share_a_table()
    {
        Workspace("CREATE TABLE things (id integer PRIMARY KEY, type text NOT NULL, name text, color text, size integer);");
        foreach (var repository in new[] { "a", "b" })
        {
            _folder.Write(repository + "/Model.cs", """
                using Microsoft.EntityFrameworkCore;
                using System.ComponentModel.DataAnnotations.Schema;
                [Table("things")] public class Thing { [Column("id")] public int Id { get; set; } [Column("name")] public string? Name { get; set; } }
                public class Ball : Thing { [Column("color")] public string? Color { get; set; } }
                public class Box : Thing { [Column("size")] public int? Size { get; set; } }
                public class Context : DbContext
                {
                    public DbSet<Thing> Things => Set<Thing>();
                    public DbSet<Ball> Balls => Set<Ball>();
                    public DbSet<Box> Boxes => Set<Box>();
                    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("x");
                    protected override void OnModelCreating(ModelBuilder model) => model.Entity<Thing>().HasDiscriminator<string>("type");
                }
                """);
        }
        Assert.Empty(await FindingsAsync());
    }

    [Fact]
    public async Task DBI5001_says_nothing_of_what_the_database_lacks()
    {
        Workspace("CREATE TABLE users (id integer PRIMARY KEY, name text, avatar_url text);");
        Model("a", "users", "id = Column(Integer, primary_key=True)", "name = Column(Text)", "picture = Column(Text)");
        Model("b", "users", "id = Column(Integer, primary_key=True)", "name = Column(Text)", "avatar_url = Column(Text)");
        Assert.Equal(["a/models.py DBI4002"], (await FindingsAsync()).Select(finding => string.Join(' ', finding.Split(' ')[..2])));
    }

    [Fact]
    public async Task DBI5004_uuid_here_and_text_there()
    {
        Workspace("CREATE TABLE users (id uuid PRIMARY KEY, owner uuid);");
        Model("a", "users", "id = Column(UUID, primary_key=True)", "owner = Column(UUID)");
        Model("b", "users", "id = Column(String(36), primary_key=True)", "owner = Column(UUID)");
        Assert.Contains("b/models.py DBI5004 info \"id\" of users is handled as text here and as uuid in a's model, as the database has it", await FindingsAsync());
        Model("b", "users", "id = Column(UUID(as_uuid=False), primary_key=True)", "owner = Column(UUID)");
        Assert.Empty(await FindingsAsync());
    }

    [Fact]
    public async Task DBI5003_by_reads_writes_models_and_foreign_keys_unless_it_is_allowed()
    {
        const string Schema = """
            CREATE SCHEMA users;
            CREATE TABLE users.users (id integer PRIMARY KEY, name text);
            CREATE SCHEMA agents;
            CREATE TABLE agents.agents (id integer PRIMARY KEY, owner_id integer REFERENCES users.users);
            CREATE SCHEMA shared;
            CREATE TABLE shared.t (id integer);
            """;
        const string Owners = "\"owners\": { \"users\": \"a\", \"agents\": [\"b\"] }";
        Workspace(Schema, Owners);
        _folder.Write("a/own.sql", "");
        _folder.Write("b/queries.py", """
            import psycopg2
            cursor = psycopg2.connect("").cursor()
            cursor.execute("SELECT a.id, u.name FROM agents.agents a LEFT JOIN users.users u ON u.id = a.owner_id")
            cursor.execute("UPDATE users.users SET name = ''")
            cursor.execute("SELECT * FROM shared.t")
            """);
        Assert.Equal(
            [
                "b/queries.py DBI5003 info b reads users.users, which a owns",
                "b/queries.py DBI5003 warning b writes users.users, which a owns",
                "db.sql DBI5003 warning the foreign key agents_owner_id_fkey makes agents.agents depend on users.users, which a owns",
            ],
            await FindingsAsync());
        Workspace(Schema, Owners + ", \"access\": [{ \"repository\": \"b\", \"schema\": \"users\", \"mode\": \"read\" }]");
        Assert.Equal(["warning b writes", "warning the foreign"], (await FindingsAsync()).Select(finding => string.Join(' ', finding.Split(' ')[2..5])));
        Workspace(Schema, Owners + ", \"access\": [{ \"repository\": \"b\", \"schema\": \"users\", \"mode\": \"write\" }]");
        Assert.Single(await FindingsAsync());
    }

    [Fact]
    public async Task DBI5003_by_definitions()
    {
        Workspace(
            "CREATE SCHEMA users; CREATE TABLE users.users (id integer PRIMARY KEY, name text); CREATE SCHEMA agents; CREATE TABLE agents.agents (id integer);",
            "\"owners\": { \"users\": \"a\", \"agents\": [\"b\"] }");
        _folder.Write("a/own.sql", "ALTER TABLE users.users ADD COLUMN mail text;");
        _folder.Write("b/versions/1.py", """
            from alembic import op
            import sqlalchemy as sa
            revision = '1'
            down_revision = None
            def upgrade():
                op.add_column('agents', sa.Column('x', sa.Integer), schema='agents')
                op.create_index('users_name', 'users', ['name'], schema='users')
                op.execute("DROP TABLE users.old")
            """);
        _folder.Write("b/script.sql", "CREATE TABLE agents.more (user_id integer);\nCREATE TABLE users.more (id integer);\nCREATE TABLE own (id integer);\n");
        Assert.Equal(
            [
                "b/script.sql DBI5003 warning b changes the definition of users.more, which a owns",
                "b/versions/1.py DBI5003 warning b changes the definition of users.old, which a owns",
                "b/versions/1.py DBI5003 warning b changes the definition of users.users, which a owns",
            ],
            (await FindingsAsync()).Where(finding => finding.Contains("DBI5003", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("\"owners\": { \"users\": \"aa\" }", "there is no repository \"aa\"; did you mean \"a\"?")]
    [InlineData("\"owners\": { \"users\": [] }", "nobody is named as owner of \"users\".")]
    [InlineData("\"access\": [{ \"repository\": \"b\", \"schema\": \"users\", \"mode\": \"reads\" }]", "mode \"reads\" is none of read, write; did you mean \"read\"?")]
    [InlineData("\"conventions\": { \"softDeleted\": \"x\" }", "there is no key \"softDeleted\" in conventions; did you mean \"softDelete\"?")]
    [InlineData("\"conventions\": { \"whereRequired\": 1 }", "\"whereRequired\" in conventions is neither true nor false.")]
    public async Task Policies_that_cannot_be_read(string json, string message)
    {
        Workspace("CREATE TABLE t (id integer);", json);
        var run = await Tool.RunAsync(_folder, "check");
        Assert.Equal((2, "dbimpact: dbimpact.json: " + message + "\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task DBI5002_what_another_repositorys_migration_takes_away()
    {
        Workspace("CREATE TABLE users (id integer PRIMARY KEY, name text, mail text);");
        _folder.Write("a/alembic/versions/one.py", """
            from alembic import op
            revision = "1"
            down_revision = None
            def upgrade():
                op.execute("CREATE TABLE users (id integer PRIMARY KEY, name text, mail text)")
                op.alter_column("users", "mail", new_column_name="email")
            def downgrade():
                op.alter_column("users", "email", new_column_name="mail")
                op.drop_table("users")
            """);
        _folder.Write("a/own.py", "import psycopg2\npsycopg2.connect('').cursor().execute('SELECT mail FROM users')\n");
        _folder.Write("b/own.py", "import psycopg2\npsycopg2.connect('').cursor().execute('SELECT mail FROM users')\npsycopg2.connect('').cursor().execute('SELECT name FROM users')\n");
        var findings = await FindingsAsync("b");
        Assert.Equal(["b/own.py DBI5002 warning a migration of a renames users.mail to email; this stops working when it is applied"], findings);
        Assert.Contains(await FindingsAsync("a"), finding => finding.Contains("DBI6004"));
    }

    [Fact]
    public async Task DBI7001_tables_and_models_without_the_columns_that_all_have()
    {
        Workspace(
            """
            CREATE TABLE good (id integer PRIMARY KEY, created_at timestamptz NOT NULL DEFAULT now(), deleted_at timestamptz);
            CREATE TABLE bad (id integer PRIMARY KEY, created_at timestamp);
            CREATE TABLE good_bad (good_id integer REFERENCES good, bad_id integer, PRIMARY KEY (good_id, bad_id));
            CREATE TABLE link (id integer PRIMARY KEY, good_id integer REFERENCES good, other_id integer REFERENCES good);
            CREATE TABLE old_thing (id integer);
            CREATE TABLE alembic_version (version_num varchar(32));
            """,
            """
            "conventions": {
              "requiredColumns": { "created_at": { "type": "timestamptz", "notNull": true, "default": true }, "deleted_at": { "type": "timestamptz" } },
              "exempt": "old_*"
            }
            """);
        Model("a", "good", "id = Column(Integer, primary_key=True)", "created_at = Column(DateTime(timezone=True), nullable=False)");
        Assert.Equal(
            [
                "a/models.py DBI7001 warning the model of good lacks deleted_at, as every model is to have it",
                "db.sql DBI7001 warning bad lacks deleted_at; has created_at as timestamp without time zone, as every table is to have it",
                "db.sql DBI7001 warning good_bad lacks created_at, deleted_at, as every table is to have it",
            ],
            await FindingsAsync());
    }

    [Theory]
    [InlineData("SELECT id FROM users", "DBI7002 warning rows of users that are deleted are read too: nothing asks for deleted_at IS NULL")]
    [InlineData("SELECT * FROM users WHERE id = 1", "DBI7002 warning rows of users that are deleted are read too: nothing asks for deleted_at IS NULL")]
    [InlineData("SELECT o.id FROM orders o JOIN users u ON u.id = o.user_id", "DBI7002 warning rows of users that are deleted are read too: nothing asks for deleted_at IS NULL")]
    [InlineData("SELECT id FROM users WHERE deleted_at IS NULL", null)]
    [InlineData("SELECT id FROM orders", null)]
    [InlineData("SELECT id FROM audit", null)]
    [InlineData("UPDATE users SET id = 2 WHERE id = 1", null)]
    [InlineData("INSERT INTO users (id) VALUES (1)", null)]
    [InlineData("SELECT id FROM users WHERE \" + condition + \"", null)]
    [InlineData("UPDATE orders SET id = 2", "DBI7003 warning UPDATE has no WHERE: it changes every row of orders")]
    [InlineData("DELETE FROM orders", "DBI7003 warning DELETE has no WHERE: it deletes every row of orders")]
    [InlineData("DELETE FROM orders USING users u WHERE u.id = user_id AND u.deleted_at IS NULL", null)]
    [InlineData("DELETE FROM orders\" + condition + \"", null)]
    public async Task DBI7002_and_DBI7003(string sql, string? expected)
    {
        Workspace(
            """
            CREATE TABLE users (id integer PRIMARY KEY, deleted_at timestamptz);
            CREATE TABLE orders (id integer PRIMARY KEY, user_id integer);
            CREATE TABLE audit (id integer PRIMARY KEY, deleted_at timestamptz);
            """,
            """ "conventions": { "softDelete": "deleted_at", "whereRequired": true, "exempt": ["audit"] } """);
        _folder.Write("a/own.py", $"import psycopg2\ndef f(condition):\n    psycopg2.connect('').cursor().execute(\"{sql}\")\n");
        Assert.Equal(expected is null ? [] : ["a/own.py " + expected], await FindingsAsync());
    }

    [Fact]
    public async Task Saved_queries_are_judged_and_other_scripts_are_not()
    {
        Workspace("CREATE TABLE users (id integer PRIMARY KEY, name text);");
        _folder.Write("dbimpact.json", """{ "databases": { "main": { "catalog": "db.sql" } }, "repositories": [{ "path": "a", "queries": "saved/**" }] }""");
        _folder.Write("a/saved/deep/users.sql", "-- Users\nSELECT id, naem FROM users WHERE id = :id;\nSELECT name FROM users WHERE id > CURRENT_DATE - 1;\n");
        _folder.Write("a/other/users.sql", "SELECT id, naem FROM users;\n");
        Assert.Equal(
            ["a/saved/deep/users.sql DBI1102 warning column \"naem\" does not exist in users; did you mean \"name\"?", "a/saved/deep/users.sql DBI1106 warning operator does not exist: integer > date"],
            (await FindingsAsync()).Select(finding => finding.Split("; cast")[0]));
    }

    private void Workspace(string schema, string? more = null)
    {
        _folder.Write("db.sql", schema);
        _folder.Write("a/own.sql", "");
        _folder.Write("b/own.sql", "");
        _folder.Write("dbimpact.json", $$"""
            {
              "databases": { "main": { "catalog": "db.sql" } },
              "repositories": [{ "path": "a" }, { "path": "b" }]{{(more is null ? "" : ",\n  " + more)}}
            }
            """);
    }

    private void Model(string repository, string table, params string[] columns) => _folder.Write(repository + "/models.py", $"""
        from sqlalchemy import Column, DateTime, Integer, String, Text
        from sqlalchemy.dialects.postgresql import UUID
        from sqlalchemy.orm import declarative_base

        Base = declarative_base()

        class Thing(Base):
            __tablename__ = "{table}"
            {string.Join("\n    ", columns)}
        """);

    private async Task<IReadOnlyList<string>> FindingsAsync(params string[] paths)
    {
        var run = await Tool.RunAsync(_folder, ["check", .. paths, "--format", "json"]);
        Assert.Equal("", run.Error);
        return [.. run.Json.GetProperty("findings").EnumerateArray().Select(finding => string.Join(' ',
            finding.GetProperty("path").GetString(), finding.GetProperty("rule").GetString(), finding.GetProperty("severity").GetString(), finding.GetProperty("message").GetString()))];
    }
}
