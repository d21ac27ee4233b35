using System.Linq;
using System.Threading.Tasks;
using DbImpact.Testing;
using Xunit;

namespace DbImpact.Cli.Tests;

/// <summary>Three environments of one chain of migrations, each with something that came about by hand.</summary>
public sealed class EnvironmentTests : System.IDisposable
{
    private const string Flyway = "CREATE TABLE flyway_schema_history (installed_rank integer PRIMARY KEY, version varchar(50), description text, success boolean);";

    private static readonly string[] Migrations =
    [
        """
        CREATE TABLE users (id serial PRIMARY KEY, email varchar(100) NOT NULL UNIQUE, nick text, picture text,
            balance numeric(10,2) NOT NULL DEFAULT 0 CHECK (balance >= 0));
        """,
        """
        CREATE TABLE ads (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, user_id integer NOT NULL REFERENCES users (id) ON DELETE CASCADE,
            budget numeric, spent numeric CHECK (spent <= budget));
        CREATE INDEX ads_user ON ads (user_id) WHERE spent > 0;
        CREATE VIEW active_ads AS SELECT a.id, u.email FROM ads a JOIN users u ON u.id = a.user_id WHERE a.spent < a.budget;
        """,
        """
        CREATE TABLE email_logs (id serial PRIMARY KEY, sent_at timestamptz NOT NULL DEFAULT now());
        ALTER TABLE users RENAME COLUMN picture TO avatar_url;
        """,
    ];

    private readonly TestFolder _folder = new();

    public EnvironmentTests()
    {
        for (var i = 0; i < Migrations.Length; i++) _folder.Write($"migrations/V{i + 1}__m.sql", Migrations[i]);
    }

    public void Dispose() => _folder.Dispose();

    [ServerFact]
    public async Task The_matrix_says_what_was_made_by_hand()
    {
        var majors = PostgreSqlServer.Available.ToList();
        await using var local = await CreateAsync(majors[^1], 3);
        await using var staging = await CreateAsync(majors[majors.Count / 2], 3);
        await using var production = await CreateAsync(majors[0], 2);
        await staging.ExecuteAsync(
            "DROP TABLE email_logs; ALTER TABLE users ALTER nick TYPE varchar(20), ADD COLUMN by_hand text NOT NULL DEFAULT ''; DROP INDEX ads_user");
        await production.ExecuteAsync(
            "ALTER TABLE users ALTER email DROP NOT NULL, DROP CONSTRAINT users_balance_check, ADD CHECK (balance > 0); CREATE TABLE backup_2024 (id integer)");
        var run = await Tool.RunAsync(
            _folder, "diff", "local=" + local.ConnectionString, "staging=" + staging.ConnectionString, "production=" + production.ConnectionString,
            "--migrations", "migrations");
        Assert.Equal(
            [
                "local staging production",
                "public.flyway_schema_history 3 (3 applied) 3 (3 applied) 2 (2 applied)",
                "tables 3 2 3",
                "",
                "public.ads",
                "index ads_user btree (user_id) WHERE spent > (0)::… – btree (user_id) WHERE spent > (0)::… harmless",
                "",
                "public.backup_2024",
                "table – – table note",
                "",
                "public.email_logs",
                "table table – – breaks readers",
                "",
                "public.users",
                "column avatar_url: name avatar_url avatar_url picture breaks readers",
                "column by_hand – text – note",
                "column email: nullability NOT NULL NOT NULL NULL breaks readers",
                "column nick: type text character varying(20) text breaks writers",
                "constraint users_balance_check: definition CHECK (balance >= (0)::numeric) CHECK (balance >= (0)::numeric) CHECK (balance > (0)::numeric) breaks writers",
            ],
            run.Output.Split('\n').TakeWhile(line => !line.StartsWith("6 ", System.StringComparison.Ordinal)).SkipLast(1)
                .Select(line => string.Join(' ', line.Split(' ', System.StringSplitOptions.RemoveEmptyEntries))));
        Assert.Contains(
            """

            6 differences: 3 breaks readers, 2 breaks writers, 1 harmless; 2 notes.

            holds: local ≥ staging ≥ production by the version of their migrations
            broken: the same tables everywhere
              public.backup_2024 is missing in local and staging
              public.email_logs is missing in staging and production
            holds: local has what its migrations make, and nothing else
            broken: staging has what its migrations make, and nothing else
              by its own record it stands after the last migration, V3__m.sql
              index public.ads.ads_user is missing, though V3__m.sql and what comes before are recorded as applied (migrations/V2__m.sql:3)
              table public.email_logs is missing, though V3__m.sql and what comes before are recorded as applied (migrations/V3__m.sql:1)
              column public.users.by_hand is in no migration
              column public.users.nick: type is character varying(20); the migrations make it text (migrations/V1__m.sql:1)
            broken: production has what its migrations make, and nothing else
              by its own record it stands after V2__m.sql, 1 before the last
              table public.backup_2024 is in no migration
              column public.users.email: nullability is NULL; the migrations make it NOT NULL (migrations/V1__m.sql:1)
              constraint public.users.users_balance_check: definition is CHECK (balance > (0)::numeric); the migrations make it CHECK (balance >= 0) (migrations/V1__m.sql:2)

            """,
            run.Output);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        var json = await Tool.RunAsync(
            _folder, "diff", "local=" + local.ConnectionString, "staging=" + staging.ConnectionString, "production=" + production.ConnectionString, "-f", "json");
        JsonSchema.Load("diff").Validate(json.Json);
    }

    [ServerTheory]
    [Servers(0, "alembic_version (version_num varchar(32))", "Alembic", "INSERT INTO alembic_version VALUES ('bbb')", "INSERT INTO alembic_version VALUES ('aaa')")]
    [Servers(0, "schema_migrations (version bigint, dirty boolean)", "golang-migrate", "INSERT INTO schema_migrations VALUES (10, false)", "INSERT INTO schema_migrations VALUES (9, false)")]
    [Servers(0, "schema_migrations (version varchar)", "dbmate", "INSERT INTO schema_migrations VALUES ('1'), ('2')", "INSERT INTO schema_migrations VALUES ('1')")]
    [Servers(0, "\"__EFMigrationsHistory\" (\"MigrationId\" text, \"ProductVersion\" text)", "EF Core", "INSERT INTO \"__EFMigrationsHistory\" VALUES ('1_a'), ('2_b')", "INSERT INTO \"__EFMigrationsHistory\" VALUES ('1_a')")]
    [Servers(0, "django_migrations (id bigserial, app text, name text)", "Django", "INSERT INTO django_migrations (app, name) VALUES ('a', '1'), ('b', '1')", "INSERT INTO django_migrations (app, name) VALUES ('a', '1')")]
    public async Task An_environment_that_is_behind_is_found_by_its_tools_table(int major, string table, string tool, string newer, string older)
    {
        _folder.Write("versions/1.py", "revision = 'aaa'\ndown_revision = None\n");
        _folder.Write("versions/2.py", "revision: str = \"bbb\"\ndown_revision: Union[str, None] = \"aaa\"\n");
        await using var a = await PostgreSqlServer.Get(major).CreateDatabaseAsync($"CREATE SCHEMA app; CREATE TABLE app.{table}; SET search_path TO app; {newer}");
        await using var b = await PostgreSqlServer.Get(major).CreateDatabaseAsync($"CREATE SCHEMA app; CREATE TABLE app.{table}; SET search_path TO app; {older}");
        var right = await Tool.RunAsync(_folder, "diff", "a=" + a.ConnectionString, "b=" + b.ConnectionString, "--migrations", "versions");
        Assert.Contains("\nholds: a ≥ b by the version of their migrations\n", right.Output);
        Assert.Equal(0, right.ExitCode);
        var wrong = await Tool.RunAsync(_folder, "diff", "b=" + b.ConnectionString, "a=" + a.ConnectionString, "--migrations", "versions");
        Assert.Contains("\nbroken: b ≥ a by the version of their migrations\n", wrong.Output);
        Assert.Contains($"({tool})", wrong.Output);
        Assert.Equal(1, wrong.ExitCode);
    }

    private static async Task<TestDatabase> CreateAsync(int major, int count)
    {
        var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(Flyway);
        for (var i = 0; i < count; i++)
            await database.ExecuteAsync(Migrations[i] + $"INSERT INTO flyway_schema_history VALUES ({i + 1}, '{i + 1}', 'm', true)");
        return database;
    }
}
