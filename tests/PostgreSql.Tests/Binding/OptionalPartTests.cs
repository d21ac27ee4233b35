using Xunit;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>Text that is there in some runs only.</summary>
public sealed class OptionalPartTests
{
    [Theory]
    [InlineData("SELECT u.id FROM users u« JOIN orders o ON o.user_id = u.id»« JOIN items i ON true» WHERE email = 'a'")]
    [InlineData("SELECT users.id FROM users« JOIN orders o ON true»« JOIN items i ON true» WHERE 1 = 1« AND line = 1 AND total > 1»« AND sku = note»")]
    [InlineData("SELECT 1 FROM users« JOIN orders o ON true»« JOIN items o ON true»")]
    [InlineData("INSERT INTO users (id, email«, name») VALUES (1, 'a'«, 'b'»)")]
    [InlineData("INSERT INTO users (id, email«, name») VALUES (1, 'a')")]
    [InlineData("INSERT INTO users (id, email) VALUES (1, 'a'«, 'b'»)")]
    [InlineData("UPDATE users SET name = 'a'«, email = 'b'»«, email = 'c'» WHERE id = 1")]
    [InlineData("SELECT id«, email» FROM users UNION SELECT id«, note» FROM orders")]
    [InlineData("SELECT id«, email» FROM users ORDER BY 2")]
    [InlineData("SELECT s.email FROM (SELECT id«, email» FROM users) s")]
    [InlineData("WITH w AS (SELECT 1)«, x AS (SELECT 2)»«, x AS (SELECT 3)» SELECT 1")]
    public void Parts_that_may_exclude_each_other_are_no_error(string sql) => Assert.Empty(Bound.Errors(sql));

    [Theory]
    [InlineData("SELECT users.id FROM users«1: JOIN orders o ON true»«2: JOIN items i ON true» WHERE 1 = 1«1: AND line = 1»«2: AND total > 1»")]
    [InlineData("SELECT users.id FROM users«1: JOIN orders o ON true» WHERE 1 = 1«2: AND o.total > 1»")]
    [InlineData("SELECT users.id FROM users‹ JOIN orders o ON true› WHERE 1 = 1«1: AND id = 1»")]
    [InlineData("SELECT 1 FROM users‹ JOIN orders o ON true›«1: JOIN items o ON true»")]
    public void Groups_that_may_exclude_each_other_are_no_error(string sql) => Assert.Empty(Bound.Errors(sql));

    [Theory]
    [InlineData("SELECT users.id FROM users«1: JOIN orders o ON true» WHERE 1 = 1«1: AND o.nosuch = 1»«2: AND email = 'a'»", "42703 nosuch")]
    [InlineData("SELECT users.id FROM users«1: JOIN orders o ON true» WHERE 1 = 1«1: AND id = 1»", "42702 id")]
    [InlineData("SELECT users.id FROM users‹ JOIN orders o ON true› WHERE 1 = 1‹ AND o.nosuch = 1›«1: AND email = 'a'»", "42703 nosuch")]
    [InlineData("SELECT users.id FROM users‹ JOIN orders o ON true› WHERE 1 = 1«1: AND nosuch = 'a'»", "42703 nosuch")]
    public void What_comes_together_is_held_together(string sql, string error) => Assert.Equal([error], Bound.Errors(sql));

    [Theory]
    [InlineData("SELECT id FROM users« WHERE nosuch = 1»", "42703 nosuch")]
    [InlineData("SELECT nosuch FROM users« WHERE id = 1»", "42703 nosuch")]
    [InlineData("SELECT id FROM users u« JOIN nosuch n ON n.id = u.id»", "42P01 nosuch")]
    [InlineData("SELECT id FROM users« WHERE id = 1»« AND nosuch = 2»", "42703 nosuch")]
    [InlineData("SELECT id FROM users« JOIN orders ON true»", "42702 id")]
    public void An_error_within_a_part_is_one(string sql, string error) => Assert.Equal([error], Bound.Errors(sql));
}
