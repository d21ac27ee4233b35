using System.Linq;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>What an error tells beyond its SQLSTATE. Hints and details are those of PostgreSQL 18.</summary>
public sealed class ErrorTests
{
    [Theory]
    [InlineData(
        "SELECT users.id FROM users u",
        null,
        "Perhaps you meant to reference the table alias \"u\".")]
    [InlineData(
        "SELECT * FROM users u, (SELECT u.id) s",
        "There is an entry for table \"u\", but it cannot be referenced from this part of the query.",
        "To reference that table, you must mark this subquery with LATERAL.")]
    [InlineData(
        "SELECT * FROM users u, (SELECT email) s",
        "There is a column named \"email\" in table \"u\", but it cannot be referenced from this part of the query.",
        "To reference that column, you must mark this subquery with LATERAL.")]
    [InlineData(
        "UPDATE users SET name = s.n FROM LATERAL (SELECT users.name AS n) s",
        null,
        "There is an entry for table \"users\", but it cannot be referenced from this part of the query.")]
    [InlineData(
        "SELECT * FROM users u RIGHT JOIN LATERAL (SELECT u.id) s ON true",
        "The combining JOIN type must be INNER or LEFT for a LATERAL reference.",
        null)]
    [InlineData(
        "WITH b AS (SELECT x FROM a), a AS (SELECT 1 AS x) SELECT x FROM b",
        "There is a WITH item named \"a\", but it cannot be referenced from this part of the query.",
        "Use WITH RECURSIVE, or re-order the WITH items to remove forward references.")]
    [InlineData("UPDATE users SET users.name = 'a'", null, "SET target columns cannot be qualified with the relation name.")]
    public void Detail_and_hint(string sql, string? detail, string? hint)
    {
        var error = Bound.Of(sql).Errors[0];
        Assert.Equal(detail, error.Detail);
        Assert.Equal(hint, error.Hint);
    }

    [Theory]
    [InlineData("SELECT nosuch, alsonot FROM users WHERE third = 1", "42703 nosuch; 42703 alsonot; 42703 third")]
    [InlineData("SELECT a.x, b.y FROM nosuch a JOIN alsonot b ON a.z = b.z WHERE c = 1", "42P01 nosuch; 42P01 alsonot")]
    [InlineData("INSERT INTO users (id, nosuch) SELECT other, note FROM orders", "42703 nosuch; 42703 other")]
    [InlineData("UPDATE users SET nosuch = other WHERE third = 1", "42703 third; 42703 other; 42703 nosuch")]
    [InlineData("SELECT s.a, s.b FROM (SELECT nosuch AS a FROM users) s", "42703 nosuch; 42703 b")]
    [InlineData("SELECT t.email FROM (SELECT emial FROM users) t", "42703 emial")]
    [InlineData("WITH w AS (SELECT emial FROM users) SELECT email FROM w ORDER BY email", "42703 emial")]
    [InlineData("SELECT nosuch FROM users ORDER BY nosuch", "42703 nosuch")]
    public void Independent_errors_are_all_reported(string sql, string expected) => Assert.Equal(expected.Split("; "), Bound.Errors(sql));

    [Fact]
    public void Candidates_are_what_the_place_sees()
    {
        var error = Bound.Of("SELECT (SELECT nosuch FROM items i) FROM users u JOIN sales.regions ON true").Errors[0];
        Assert.Equal(["i", "u", "regions"], error.Scope.Select(relation => relation.Name));
        Assert.Equal(["code", "title"], error.Scope[2].ColumnNames);
    }

    [Fact]
    public void The_relation_of_a_qualified_column()
    {
        var bound = Bound.Of("SELECT u.nosuch FROM users u");
        Assert.Equal("users", Bound.Context().Catalog.GetRelation(bound.Errors[0].RelationOid)!.Name);
        Assert.Equal("u", bound.Errors[0].Qualifier);
        Assert.Equal("nosuch", bound.Errors[0].Name);
    }

    /// <summary>Utility statements are only judged when they run; then PostgreSQL says this, without a position for the relation.</summary>
    [Theory]
    [InlineData("COPY users (id, nosuch) FROM STDIN", "42703 -1 column \"nosuch\" of relation \"users\" does not exist")]
    [InlineData("COPY users (id, id) FROM STDIN", "42701 -1 column \"id\" specified more than once")]
    [InlineData("COPY nosuch FROM STDIN", "42P01 -1 relation \"nosuch\" does not exist")]
    [InlineData("COPY (SELECT nosuch FROM users) TO STDOUT", "42703 13 column \"nosuch\" does not exist")]
    [InlineData("CREATE VIEW v AS SELECT nosuch FROM users", "42703 24 column \"nosuch\" does not exist")]
    [InlineData("PREPARE p AS SELECT nosuch FROM users", "42703 20 column \"nosuch\" does not exist")]
    [InlineData("TRUNCATE nosuch", "42P01 -1 relation \"nosuch\" does not exist")]
    [InlineData("LOCK TABLE nosuch", "42P01 -1 relation \"nosuch\" does not exist")]
    public void Utility_statements(string sql, string expected)
    {
        var error = Bound.Of(sql).Errors[0];
        Assert.Equal(expected, $"{error.SqlState} {error.Position} {error.Message}");
    }
}
