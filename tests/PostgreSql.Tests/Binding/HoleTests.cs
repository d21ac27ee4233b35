using Xunit;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>What is not known makes the binder less certain, never wrong.</summary>
public sealed class HoleTests
{
    [Theory]
    [InlineData("SELECT nosuch FROM ◊")]
    [InlineData("SELECT nosuch FROM users, ◊")]
    [InlineData("SELECT x.nosuch FROM users u, ◊")]
    [InlineData("SELECT nosuch FROM users ◊")]
    [InlineData("SELECT x.id FROM users ◊ WHERE x.id = 1")]
    [InlineData("SELECT nosuch FROM users ◊ ORDER BY nosuch")]
    [InlineData("SELECT nosuch ◊")]
    [InlineData("SELECT ◊ FROM users ORDER BY nosuch")]
    [InlineData("SELECT ◊ FROM users ORDER BY 3")]
    [InlineData("SELECT ◊ FROM users GROUP BY nosuch")]
    [InlineData("SELECT s.nosuch FROM (SELECT ◊ FROM users) s")]
    [InlineData("SELECT s.nosuch FROM (◊) s")]
    [InlineData("SELECT s.nosuch FROM (SELECT id, ◊ FROM users) s (a, nosuch)")]
    [InlineData("SELECT nosuch FROM (SELECT 1) ◊ WHERE id = 1")]
    [InlineData("SELECT id ◊ FROM users ORDER BY 2")]
    [InlineData("WITH w AS (SELECT ◊ FROM users) SELECT nosuch FROM w")]
    [InlineData("WITH w AS (◊) SELECT nosuch FROM w")]
    [InlineData("WITH ◊ AS (SELECT 1 AS a) SELECT a FROM nosuch")]
    [InlineData("SELECT id FROM users UNION SELECT ◊ FROM orders")]
    [InlineData("SELECT id, ◊ FROM users UNION SELECT id, note, total FROM orders")]
    [InlineData("INSERT INTO users (◊) VALUES (1, 2, 3)")]
    [InlineData("INSERT INTO users (id, ◊) VALUES (1, 2, 3)")]
    [InlineData("INSERT INTO users (id, email) VALUES (◊)")]
    [InlineData("INSERT INTO users (id, email) VALUES (1, ◊)")]
    [InlineData("INSERT INTO users (id, email) VALUES ◊")]
    [InlineData("INSERT INTO users (id, email) ◊")]
    [InlineData("INSERT INTO ◊ (nosuch) VALUES (1)")]
    [InlineData("INSERT INTO users (id, email) VALUES (1, 'a') ON CONFLICT (◊) DO UPDATE SET ◊")]
    [InlineData("UPDATE ◊ SET nosuch = 1 WHERE alsonot = 2")]
    [InlineData("UPDATE users SET ◊ WHERE id = 1")]
    [InlineData("UPDATE users SET ◊ = 1")]
    [InlineData("UPDATE users SET (name, ◊) = (1, 2, 3)")]
    [InlineData("UPDATE users SET name = x.y ◊ WHERE x.z = 1")]
    [InlineData("UPDATE users SET name = 'a' ◊ WHERE x.z = 1")]
    [InlineData("SELECT id, ◊ WHERE nosuch = 1")]
    [InlineData("SELECT x.y FROM users u JOIN orders o ON ◊ WHERE x.y = 1")]
    [InlineData("SELECT x.y FROM users u JOIN orders o ON o.user_id = u.id AND ◊ WHERE x.y = 1")]
    [InlineData("DELETE FROM ◊ WHERE nosuch = 1")]
    [InlineData("DELETE FROM users ◊ WHERE x.nosuch = 1")]
    [InlineData("SELECT ◊.id FROM users")]
    [InlineData("SELECT users.◊ FROM users")]
    [InlineData("SELECT u.◊ FROM users u ORDER BY nosuch")]
    [InlineData("SELECT nosuch FROM ◊users")]
    [InlineData("SELECT nosuch FROM ◊.nosuch")]
    [InlineData("SELECT x.id FROM users ◊")]
    [InlineData("SELECT id FROM users WHERE ◊")]
    [InlineData("SELECT id FROM users WHERE id = ◊ AND name IN (◊)")]
    [InlineData("SELECT id FROM users u JOIN orders o USING (◊)")]
    [InlineData("SELECT a FROM users AS u (◊)")]
    [InlineData("SELECT f.nosuch FROM ◊(1) f")]
    [InlineData("◊")]
    [InlineData("SELECT id FROM users WHERE id = 1 ◊ ORDER BY nosuch LIMIT ◊")]
    [InlineData("SELECT sum(id) OVER w FROM users ◊")]
    [InlineData("SELECT id FROM users WHERE (id = 1 ◊) AND name = 'x'")]
    [InlineData("DELETE FROM users WHERE (id = 1 ◊)")]
    [InlineData("SELECT id FROM users WHERE id ◊ 5 AND name = 'x' OR id = 3")]
    [InlineData("SELECT id FROM users WHERE id ◊ name AND email = 'x'")]
    [InlineData("SELECT id FROM users WHERE id = name ◊")]
    [InlineData("SELECT id FROM users WHERE id = 'x' ◊")]
    [InlineData("SELECT id + name ◊ FROM users")]
    [InlineData("SELECT lower(id ◊) FROM users")]
    [InlineData("SELECT id, name FROM users GROUP BY id ◊")]
    [InlineData("SELECT CASE WHEN id ◊ THEN 1 ELSE name ◊ END FROM users")]
    [InlineData("UPDATE users SET id = name ◊ WHERE id = 1")]
    [InlineData("INSERT INTO users (id, email) VALUES ('x' ◊, 'y')")]
    public void Nothing_is_reported_that_the_hole_may_mend(string sql)
    {
        var errors = Bound.Errors(sql);
        if (sql.Contains("ORDER BY nosuch", System.StringComparison.Ordinal) && sql.Contains("WHERE id = 1", System.StringComparison.Ordinal))
        {
            // FROM is over before the hole begins: nothing behind it can add to it.
            Assert.Equal(["42703 nosuch"], errors);
            return;
        }
        Assert.Empty(errors);
    }

    [Theory]
    [InlineData("SELECT users.nosuch FROM users, ◊", "42703 nosuch")]
    [InlineData("SELECT u.nosuch FROM users u ◊", "42703 nosuch")]
    [InlineData("SELECT nosuch FROM users WHERE ◊", "42703 nosuch")]
    [InlineData("SELECT nosuch FROM users WHERE id = ◊", "42703 nosuch")]
    [InlineData("SELECT x.y FROM users u JOIN orders o ON o.user_id = ◊ WHERE u.id = 1", "42P01 x")]
    [InlineData("SELECT ◊ FROM nosuch", "42P01 nosuch")]
    [InlineData("SELECT ◊ FROM users WHERE nosuch = 1", "42703 nosuch")]
    [InlineData("SELECT s.a FROM (SELECT id FROM users ◊) s (a, b)", "42P10 b")]
    [InlineData("INSERT INTO users (nosuch, ◊) VALUES (◊)", "42703 nosuch")]
    [InlineData("INSERT INTO users (id, id, ◊) VALUES (◊)", "42701 id")]
    [InlineData("UPDATE users SET nosuch = ◊", "42703 nosuch")]
    [InlineData("UPDATE users SET name = ◊ WHERE nosuch = ◊", "42703 nosuch")]
    [InlineData("SELECT id FROM users LIMIT ◊ OFFSET nosuch", "42703 nosuch")]
    public void What_no_hole_can_mend_is_reported(string sql, string error) => Assert.Equal([error], Bound.Errors(sql));

    [Fact]
    public void A_star_where_a_column_is_written_ends_the_binding_of_it() => Assert.Empty(Bound.Errors("INSERT INTO users (name.*) VALUES (1"));

    [Fact]
    public void A_hole_is_an_uncertainty()
    {
        var bound = Bound.Of("SELECT id FROM users WHERE id = ◊");
        Assert.False(bound.IsCertain);
        Assert.True(bound.OutputColumnsAreKnown);
        Assert.Equal("{hole} is not known", Assert.Single(bound.Uncertainties).Reason);
    }

    [Fact]
    public void The_only_table_of_a_name_is_likely_to_be_meant() =>
        Assert.Equal(["total → orders.total Read", "orders → orders Read"], Bound.References("SELECT total FROM ◊.orders"));
}
