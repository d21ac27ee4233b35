using System.Threading.Tasks;
using DbImpact.Analyzers.Tests.Verification;
using Xunit;

namespace DbImpact.Analyzers.Tests;

/// <summary>DBI11xx in the compiler: each rule, a near miss, and silence where something is not known.</summary>
public sealed class NameTests
{
    [Fact]
    public Task Unknown_column_stands_on_its_own_characters() => Verify.MethodAsync(
        """await using var c = dataSource.CreateCommand("SELECT id, {|DBI1102:avatar_uri|} FROM users");""",
        "column \"avatar_uri\" does not exist in users; did you mean \"avatar_url\"?");

    [Fact]
    public Task Renamed_column_is_answered_by_the_migration() => Verify.MethodAsync(
        """await connection.ExecuteAsync("UPDATE workspaces SET {|DBI1102:company_id|} = @id", new { id });""",
        "column \"company_id\" does not exist in workspaces; it was renamed to \"owner_id\" (renamed by db.sql:10)");

    [Fact]
    public Task Renamed_table_is_answered_by_the_migration() => Verify.MethodAsync(
        """await connection.QueryAsync("SELECT name FROM {|DBI1101:companies|}");""",
        "relation \"companies\" does not exist in db.sql; it was renamed to \"workspaces\" (renamed by db.sql:9)");

    [Fact]
    public Task Column_through_an_alias() => Verify.MethodAsync(
        """var c = new NpgsqlCommand("SELECT u.{|DBI1102:nick|} FROM users u JOIN workspaces w ON w.owner_id = u.id", connection);""",
        "column \"nick\" does not exist in users");

    [Fact]
    public Task Correlated_and_common_table_expressions_are_understood() => Verify.MethodAsync(
        """"
        var c = new NpgsqlCommand("""
            WITH recent AS (SELECT id, username AS who FROM users WHERE created_at > now() - interval '1 day')
            SELECT r.who, (SELECT count(*) FROM workspaces w WHERE w.owner_id = r.id), r.{|DBI1102:username|}
            FROM recent r
            """, connection);
        """");

    [Fact]
    public Task Ambiguous_column() => Verify.MethodAsync(
        """await connection.QueryAsync("SELECT {|DBI1107:id|} FROM users u JOIN workspaces w ON w.owner_id = u.id");""",
        "column reference \"id\" is ambiguous: it is in u, w; write u.id or w.id");

    [Fact]
    public Task A_table_hidden_by_its_alias() => Verify.MethodAsync(
        """await connection.QueryAsync("SELECT {|DBI1108:users|}.id FROM users u");""",
        "table or alias \"users\" is hidden by its alias; did you mean \"u\"?");

    [Fact]
    public Task Missing_schema() => Verify.MethodAsync(
        """await connection.QueryAsync("SELECT id FROM {|DBI1103:pubic|}.users");""",
        "schema \"pubic\" does not exist in db.sql; did you mean \"public\"?");

    [Fact]
    public Task Syntax_error_at_postgresqls_place() => Verify.MethodAsync(
        """await connection.QueryAsync("SELECT id FORM {|DBI1001:users|} WHERE id = @id", new { id });""");

    [Theory]
    [InlineData("""context.Database.ExecuteSqlRaw("UPDATE users SET username = '{|DBI1001:{|}\"a\": 1}' WHERE id = {0}", id);""")]
    [InlineData("""context.Database.ExecuteSqlRaw("UPDATE users SET username = '{|DBI1001:}|}'");""")]
    [InlineData("""context.Database.ExecuteSqlRaw("UPDATE users SET username = '{{\"a\": 1}}', {|DBI1102:nick|} = '{{}}' WHERE id = {0}", id);""")]
    [InlineData("""context.Database.ExecuteSql($"UPDATE users SET username = '{{\"a\": 1}}' WHERE id = {id}");""")]
    public Task Entity_Framework_formats_its_raw_texts(string body) => Verify.MethodAsync(body);

    [Fact]
    public Task A_migration_is_of_another_moment_than_the_snapshot() => Verify.FileAsync(
        """
        class Rename : Microsoft.EntityFrameworkCore.Migrations.Migration
        {
            protected override void Up(Microsoft.EntityFrameworkCore.Migrations.MigrationBuilder migrationBuilder) =>
                migrationBuilder.Sql("UPDATE companies SET nick = `x`");
        }
        """);

    [Fact]
    public Task Several_findings_in_one_statement() => Verify.MethodAsync(
        """await connection.QueryAsync("SELECT {|DBI1102:a1|}, {|DBI1102:b2|}, id FROM users");""");

    [Theory]
    [InlineData("SELECT ctid, xmin, tableoid::regclass FROM users")]
    [InlineData("SELECT \\\"avatar_url\\\", AVATAR_URL, Avatar_Url FROM Users")]
    [InlineData("SELECT u FROM users u")]
    [InlineData("SELECT id FROM active_users ORDER BY username")]
    [InlineData("SELECT n FROM generate_series(1, 3) n")]
    [InlineData("SELECT key, value FROM jsonb_each('{}'::jsonb)")]
    [InlineData("SELECT relname FROM pg_class")]
    [InlineData("SELECT table_name FROM information_schema.tables")]
    [InlineData("SELECT id FROM users WHERE avatar_url IS NULL FOR UPDATE SKIP LOCKED")]
    [InlineData("INSERT INTO users (username, email) VALUES (@name, @name) ON CONFLICT (id) DO UPDATE SET email = excluded.email RETURNING id, users.email")]
    [InlineData("UPDATE users u SET email = w.name FROM workspaces w WHERE w.owner_id = u.id RETURNING u.id")]
    [InlineData("DELETE FROM users USING workspaces WHERE workspaces.owner_id = users.id")]
    [InlineData("SELECT count(*) AS n FROM users GROUP BY date_trunc('day', created_at) HAVING count(*) > 1 ORDER BY n")]
    public Task Right_statements_are_silent(string sql) => Verify.MethodAsync($"""await connection.ExecuteAsync("{sql}", new Dictionary<string, object>());""");

    [Theory]
    [InlineData("$\"SELECT {name} FROM users\"")]
    [InlineData("$\"SELECT anything FROM {name}\"")]
    [InlineData("$\"SELECT x.anything FROM users u {name}\"")]
    [InlineData("$\"SELECT id FROM users WHERE {name}\"")]
    [InlineData("$\"SELECT id, anything FROM users, {name}\"")]
    [InlineData("$\"SELECT id FROM {name}.things\"")]
    [InlineData("$\"SELECT id FROM users_{name}\"")]
    public Task Where_a_part_is_not_known_nothing_is_guessed(string expression) =>
        Verify.MethodAsync($"await connection.QueryAsync({expression});");

    [Fact]
    public Task What_is_certain_beside_a_hole_is_reported() => Verify.MethodAsync(
        """await connection.QueryAsync($"SELECT u.{|DBI1102:nosuch|} FROM users u WHERE u.id = {id}");""");

    [Fact]
    public Task A_table_that_the_code_creates_is_not_missing() => Verify.MethodAsync(
        """
        await connection.ExecuteAsync("CREATE TEMP TABLE staging (id uuid)");
        await connection.QueryAsync("SELECT id FROM staging");
        """);

    [Fact]
    public Task No_second_finding_follows_from_the_first() => Verify.MethodAsync(
        """await connection.QueryAsync("SELECT x.a, b FROM {|DBI1101:nosuch_table|} x WHERE x.c = 1 ORDER BY d");""");

    [Theory]
    [InlineData("SET LOCAL statement_timeout = '1s'; SELECT {|DBI1102:nosuch|} FROM users")]
    [InlineData("BEGIN; DELETE FROM {|DBI1101:nosuch|}; COMMIT")]
    [InlineData("EXPLAIN SELECT {|DBI1102:nosuch|} FROM users")]
    [InlineData("COPY users (id, {|DBI1102:nosuch|}) FROM STDIN")]
    [InlineData("TRUNCATE {|DBI1101:nosuch|}")]
    public Task Statements_around_others(string sql) => Verify.MethodAsync($"""await connection.ExecuteAsync("{sql}");""");

    [Theory]
    [InlineData("CREATE TEMP TABLE x AS SELECT 1 AS a; SELECT a FROM x")]
    [InlineData("SELECT id INTO TEMP x FROM users; SELECT id FROM x")]
    [InlineData("ALTER TABLE users ADD COLUMN nick text; UPDATE users SET nick = 'a'")]
    [InlineData("SET search_path = other; SELECT a FROM things")]
    [InlineData("ALTER TABLE users ALTER COLUMN email DROP NOT NULL; INSERT INTO users (username) VALUES ('a')")]
    [InlineData("CREATE SCHEMA app; CREATE TABLE app.x (id int)")]
    [InlineData("DO $$ BEGIN CREATE TEMP TABLE made (id int); END $$")]
    [InlineData("LISTEN changes")]
    [InlineData("NOTIFY changes, 'a'")]
    [InlineData("VACUUM ANALYZE users")]
    public Task What_a_text_makes_itself_is_not_missing_from_it(string sql) => Verify.MethodAsync($"""await connection.ExecuteAsync("{sql}");""");

    [Fact]
    public Task A_pragma_silences_one_place() => Verify.MethodAsync(
        """
        #pragma warning disable DBI1102 // the column comes with the next release
        await connection.QueryAsync("SELECT nosuch FROM users");
        #pragma warning restore DBI1102
        await connection.QueryAsync("SELECT {|DBI1102:nosuch|} FROM users");
        """);
}
