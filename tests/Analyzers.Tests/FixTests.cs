using System.Threading.Tasks;
using DbImpact.Analyzers.Tests.Verification;
using Xunit;

namespace DbImpact.Analyzers.Tests;

/// <summary>The code fix, each time for one finding after another and for all at once.</summary>
public sealed class FixTests
{
    [Fact]
    public Task Column_in_a_regular_literal() => Verify.MethodFixAsync(
        """await connection.QueryAsync("SELECT \"id\",\t{|DBI1102:avatar_uri|} FROM users");""",
        """await connection.QueryAsync("SELECT \"id\",\tavatar_url FROM users");""");

    [Fact]
    public Task Column_in_a_verbatim_literal() => Verify.MethodFixAsync(
        """await connection.QueryAsync(@"SELECT ""id"", {|DBI1102:avatar_uri|} FROM users");""",
        """await connection.QueryAsync(@"SELECT ""id"", avatar_url FROM users");""");

    [Fact]
    public Task Column_in_a_raw_literal() => Verify.MethodFixAsync(
        """"
        await connection.QueryAsync("""
            SELECT "id", {|DBI1102:avatar_uri|}
            FROM users
            """);
        """",
        """"
        await connection.QueryAsync("""
            SELECT "id", avatar_url
            FROM users
            """);
        """");

    [Fact]
    public Task Several_in_one_interpolated_literal() => Verify.MethodFixAsync(
        """await connection.QueryAsync($"SELECT {|DBI1102:avatar_uri|}, {|DBI1102:usernam|} FROM users WHERE {name} ORDER BY {|DBI1102:emall|}");""",
        """await connection.QueryAsync($"SELECT avatar_url, username FROM users WHERE {name} ORDER BY email");""",
        """
        CREATE TABLE users (id uuid, username text, email text, avatar_url text);
        """);

    [Fact]
    public Task Table_and_column() => Verify.MethodFixAsync(
        """await connection.QueryAsync("SELECT w.{|DBI1102:company_id|} FROM workspaces w, {|DBI1101:userss|} u");""",
        """await connection.QueryAsync("SELECT w.owner_id AS company_id FROM workspaces w, users u");""");

    /// <summary>What reads the rows by name is not seen: the result's column keeps its name. Where nobody sees the name nothing is added.</summary>
    [Theory]
    [InlineData("SELECT w.{|DBI1102:company_id|} FROM workspaces w", "SELECT w.owner_id AS company_id FROM workspaces w")]
    [InlineData("SELECT (w).{|DBI1102:company_id|}, ((w).{|DBI1102:company_id|})::text AS c FROM workspaces w", "SELECT (w).owner_id AS company_id, ((w).owner_id)::text AS c FROM workspaces w")]
    [InlineData("SELECT {|DBI1102:company_id|}::text, id FROM workspaces", "SELECT owner_id::text AS company_id, id FROM workspaces")]
    [InlineData("SELECT {|DBI1102:company_id|} AS c, max({|DBI1102:company_id|}) FROM workspaces GROUP BY 1", "SELECT owner_id AS c, max(owner_id) FROM workspaces GROUP BY 1")]
    [InlineData("SELECT {|DBI1102:company_id|} FROM workspaces WHERE {|DBI1102:company_id|} IS NULL ORDER BY company_id",
        "SELECT owner_id AS company_id FROM workspaces WHERE owner_id IS NULL ORDER BY company_id")]
    [InlineData("SELECT id FROM workspaces WHERE id IN (SELECT {|DBI1102:company_id|} FROM workspaces)", "SELECT id FROM workspaces WHERE id IN (SELECT owner_id FROM workspaces)")]
    [InlineData("SELECT s.company_id FROM (SELECT {|DBI1102:company_id|} FROM workspaces) s", "SELECT s.company_id FROM (SELECT owner_id AS company_id FROM workspaces) s")]
    [InlineData("WITH s AS (SELECT {|DBI1102:company_id|} FROM workspaces) SELECT company_id FROM s", "WITH s AS (SELECT owner_id AS company_id FROM workspaces) SELECT company_id FROM s")]
    [InlineData("WITH s (c) AS (SELECT {|DBI1102:company_id|} FROM workspaces) SELECT c FROM s", "WITH s (c) AS (SELECT owner_id FROM workspaces) SELECT c FROM s")]
    [InlineData("SELECT (SELECT {|DBI1102:company_id|} FROM workspaces LIMIT 1)", "SELECT (SELECT owner_id AS company_id FROM workspaces LIMIT 1)")]
    [InlineData("SELECT (SELECT {|DBI1102:company_id|} FROM workspaces LIMIT 1) AS c", "SELECT (SELECT owner_id FROM workspaces LIMIT 1) AS c")]
    [InlineData("SELECT id FROM workspaces UNION SELECT {|DBI1102:company_id|} FROM workspaces", "SELECT id FROM workspaces UNION SELECT owner_id FROM workspaces")]
    [InlineData("INSERT INTO workspaces (id, {|DBI1102:company_id|}) SELECT id, {|DBI1102:company_id|} FROM workspaces RETURNING {|DBI1102:company_id|}",
        "INSERT INTO workspaces (id, owner_id) SELECT id, owner_id FROM workspaces RETURNING owner_id AS company_id")]
    [InlineData("SELECT companies.id, c.id FROM {|DBI1101:companies|}, workspaces c", "SELECT companies.id, c.id FROM workspaces AS companies, workspaces c")]
    [InlineData("SELECT id FROM {|DBI1101:companies|}", "SELECT id FROM workspaces")]
    [InlineData("INSERT INTO {|DBI1101:companies|} (id) VALUES (gen_random_uuid()) ON CONFLICT (id) DO UPDATE SET id = companies.id",
        "INSERT INTO workspaces AS companies (id) VALUES (gen_random_uuid()) ON CONFLICT (id) DO UPDATE SET id = companies.id")]
    public Task What_is_renamed_is_called_the_same_by_those_around_it(string code, string mended) => Verify.MethodFixAsync(
        $"""await connection.QueryAsync("{code}");""", $"""await connection.QueryAsync("{mended}");""",
        """
        CREATE TABLE companies (id uuid PRIMARY KEY, company_id uuid);
        ALTER TABLE companies RENAME TO workspaces;
        ALTER TABLE workspaces RENAME COLUMN company_id TO owner_id;
        """);

    [Fact]
    public Task A_name_that_needs_quotes_gets_them() => Verify.MethodFixAsync(
        """await connection.QueryAsync("SELECT {|DBI1102:Mixed|} FROM t");""",
        """await connection.QueryAsync("SELECT \"Mixed\" FROM t");""",
        "CREATE TABLE t (\"Mixed\" int);");

    [Fact]
    public Task A_constant_that_is_used_twice_is_mended_once() => Verify.FileFixAsync(
        """
        static class Sql { public const string Find = "SELECT {|DBI1102:avatar_uri|} FROM users"; }
        class Store
        {
            void A(NpgsqlConnection c) => c.Query(Sql.Find);
            void B(NpgsqlConnection c) => c.Query(Sql.Find);
        }
        """,
        """
        static class Sql { public const string Find = "SELECT avatar_url FROM users"; }
        class Store
        {
            void A(NpgsqlConnection c) => c.Query(Sql.Find);
            void B(NpgsqlConnection c) => c.Query(Sql.Find);
        }
        """);

    [Fact]
    public Task Column_attribute() => Verify.FileFixAsync(
        """
        [Table("users")]
        public class User { [Column("{|DBI4002:avatar_uri|}")] public string? Avatar { get; set; } }
        """,
        """
        [Table("users")]
        public class User { [Column("avatar_url")] public string? Avatar { get; set; } }
        """);

    [Fact]
    public Task A_convention_gets_a_mapping() => Verify.FileFixAsync(
        """
        [Table("users")]
        public class User
        {
            [Column("id")]
            public Guid Id { get; set; }

            public string? {|DBI4002:AvatarUrl|} { get; set; }
        }
        """,
        """
        [Table("users")]
        public class User
        {
            [Column("id")]
            public Guid Id { get; set; }

            [Column("avatar_url")]
            public string? AvatarUrl { get; set; }
        }
        """);

    [Fact]
    public Task Without_a_near_name_nothing_is_offered() => Verify.MethodFixAsync(
        """await connection.QueryAsync("SELECT {|DBI1102:something_else|} FROM users");""",
        """await connection.QueryAsync("SELECT something_else FROM users");""");
}
