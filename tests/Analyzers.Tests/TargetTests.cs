using System.Threading.Tasks;
using DbImpact.Analyzers.Tests.Verification;
using Xunit;

namespace DbImpact.Analyzers.Tests;

public sealed class TargetTests
{
    private const string Schema = """
        CREATE TABLE users (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            email text NOT NULL,
            tenant integer NOT NULL DEFAULT 1,
            deleted_at timestamptz,
            rank integer UNIQUE DEFERRABLE,
            search text GENERATED ALWAYS AS (lower(email)) STORED
        );
        CREATE UNIQUE INDEX users_email ON users (tenant, email) WHERE deleted_at IS NULL;
        CREATE UNIQUE INDEX users_lower ON users (lower(email));
        CREATE VIEW active AS SELECT id, email, search FROM users WHERE deleted_at IS NULL;
        CREATE VIEW counts AS SELECT tenant, count(*) AS n FROM users GROUP BY tenant;
        CREATE MATERIALIZED VIEW kept AS SELECT id FROM users;
        """;

    [Fact]
    public Task A_clause_without_an_index_is_told_which_there_are() => Verify.MethodAsync(
        """await connection.ExecuteAsync("INSERT INTO users (email) VALUES (@name) ON CONFLICT ({|DBI2003:email|}) DO NOTHING", new { name });""",
        "ON CONFLICT names no unique constraint or index of users, which has (tenant, email) WHERE deleted_at IS NULL, (lower(email)), (id), (rank)",
        schema: Schema);

    [Theory]
    [InlineData("INSERT INTO users (email) VALUES ('a') ON CONFLICT ({|DBI2003:tenant, email|}) DO UPDATE SET rank = 1")]
    [InlineData("INSERT INTO users (email) VALUES ('a') ON CONFLICT ({|DBI2003:upper(search)|}) DO NOTHING")]
    [InlineData("INSERT INTO users (email) VALUES ('a') ON CONFLICT ({|DBI2003:rank|}) DO NOTHING")]
    [InlineData("INSERT INTO active (email) VALUES ('a') ON CONFLICT ({|DBI2003:email|}) DO NOTHING")]
    [InlineData("INSERT INTO users (email, {|DBI2006:search|}) VALUES ('a', 'b')")]
    [InlineData("INSERT INTO users ({|DBI2006:id|}, email) VALUES (1, 'a')")]
    [InlineData("INSERT INTO users VALUES ({|DBI2006:1|}, 'a')")]
    [InlineData("UPDATE users SET {|DBI2006:search|} = 'a', tenant = 2")]
    [InlineData("INSERT INTO users (email) VALUES ('a') ON CONFLICT (id) DO UPDATE SET {|DBI2006:search|} = 'a'")]
    [InlineData("UPDATE active SET {|DBI2006:search|} = 'a'")]
    [InlineData("UPDATE {|DBI1110:counts|} SET n = 1")]
    [InlineData("DELETE FROM {|DBI1110:kept|}")]
    public Task What_the_table_refuses_is_reported(string sql) => Verify.MethodAsync($"""await connection.ExecuteAsync("{sql}");""", schema: Schema);

    [Theory]
    [InlineData("INSERT INTO users (email) VALUES ('a') ON CONFLICT (tenant, email) WHERE deleted_at IS NULL DO NOTHING")]
    [InlineData("INSERT INTO users (email) VALUES ('a') ON CONFLICT (lower(email)) DO NOTHING")]
    [InlineData("INSERT INTO users (id, email) OVERRIDING SYSTEM VALUE VALUES (1, 'a')")]
    [InlineData("INSERT INTO users (id, email, search) VALUES (DEFAULT, 'a', DEFAULT)")]
    [InlineData("UPDATE users SET search = DEFAULT")]
    [InlineData("UPDATE active SET email = 'a'")]
    public Task What_it_takes_is_not(string sql) => Verify.MethodAsync($"""await connection.ExecuteAsync("{sql}");""", schema: Schema);

    [Theory]
    [InlineData("INSERT INTO users (email, search) VALUES ('a', {name})")]
    [InlineData("INSERT INTO users ({name}, search) VALUES ('a', 'b')")]
    [InlineData("UPDATE users SET search = {name}")]
    [InlineData("INSERT INTO users (email) VALUES ('a') ON CONFLICT ({name}) DO NOTHING")]
    [InlineData("INSERT INTO users (email) VALUES ('a') ON CONFLICT (email) {name} DO NOTHING")]
    public Task Where_a_hole_may_make_it_right_nothing_is_said(string sql) =>
        Verify.MethodAsync($"""await connection.ExecuteAsync($"{sql}");""", schema: Schema);
}
