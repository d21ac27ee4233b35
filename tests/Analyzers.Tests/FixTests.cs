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
        """await connection.QueryAsync("SELECT w.owner_id FROM workspaces w, users u");""");

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
