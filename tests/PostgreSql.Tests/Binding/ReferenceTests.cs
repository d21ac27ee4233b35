using Xunit;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>Every use of a relation or column is written down, with what is done to it.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("SELECT id, u.email FROM users u", "id → users.id Read; email → users.email Read; users → users Read")]
    [InlineData("SELECT users.id FROM public.users", "users → users; id → users.id Read; public → public; users → users Read")]
    [InlineData("SELECT a FROM users AS u (a)", "a → users.id Read alias; users → users Read")]
    [InlineData("SELECT s.email FROM (SELECT email FROM users) s", "email → users.email Read derived; email → users.email Read; users → users Read")]
    [InlineData("SELECT s.e FROM (SELECT email AS e FROM users) s", "e → users.email Read derived alias; email → users.email Read; users → users Read")]
    [InlineData("WITH w (a) AS (SELECT id FROM users) SELECT a FROM w", "id → users.id Read; users → users Read; a → users.id Read derived alias")]
    [InlineData(
        "SELECT id FROM users JOIN orders USING (id)",
        "id → users.id Read; id → orders.id Read; users → users Read; orders → orders Read; id → users.id Read; id → orders.id Read")]
    [InlineData("SELECT id AS k FROM users ORDER BY k, id", "id → users.id Read; users → users Read; k → users.id Read alias; id → users.id Read")]
    [InlineData("SELECT email FROM users GROUP BY email", "email → users.email Read; users → users Read; email → users.email Read")]
    [InlineData(
        "INSERT INTO users (id, email) VALUES (1, 'a') RETURNING id",
        "users → users Insert; id → users.id Insert; email → users.email Insert; id → users.id Read")]
    [InlineData("INSERT INTO sales.users VALUES (1)", "sales → sales; users → users Insert; users → users.id Insert alias")]
    [InlineData(
        "INSERT INTO users (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET name = excluded.name",
        "users → users Update, Insert; id → users.id Insert; id → users.id Read; name → users.name Update; name → users.name Read")]
    [InlineData(
        "UPDATE users SET name = email WHERE id = 1",
        "users → users Update; name → users.name Update; email → users.email Read; id → users.id Read")]
    [InlineData("DELETE FROM users WHERE id = 1", "users → users Delete; id → users.id Read")]
    [InlineData("SELECT (location).x FROM users", "location → users.location Read; x → point2.x Read derived; users → users Read")]
    [InlineData("SELECT u.initials FROM users u", "initials → initials Read; users → users Read")]
    [InlineData("SELECT nextval('numbers'), 'sales.users'::regclass", "numbers → numbers Read; users → users Read")]
    [InlineData("SELECT 'ok'::mood FROM users", "mood → mood Read; users → users Read")]
    [InlineData("COPY users (id, email) FROM STDIN", "users → users Insert; id → users.id Insert; email → users.email Insert")]
    [InlineData("TRUNCATE users, sales.users", "users → users Delete; sales → sales; users → users Delete")]
    public void References(string sql, string expected) => Assert.Equal(expected.Split("; "), Bound.References(sql));

    [Theory]
    [InlineData("SELECT * FROM sales.users", "* → users.id Read alias; * → users.region Read alias; sales → sales; users → users Read")]
    [InlineData("SELECT u.* FROM sales.users u", "* → users.id Read alias; * → users.region Read alias; sales → sales; users → users Read")]
    [InlineData(
        "SELECT row_to_json(u) FROM sales.users u",
        "u → users.id Read alias; u → users.region Read alias; sales → sales; users → users Read")]
    public void A_star_stands_for_its_columns(string sql, string expected) => Assert.Equal(expected.Split("; "), Bound.References(sql, stars: true));

    [Theory]
    [InlineData("SELECT id, name FROM users", "id users.id NotNull, name users.name Nullable")]
    [InlineData("SELECT o.id, o.note FROM users u LEFT JOIN orders o ON true", "id orders.id Nullable, note orders.note Nullable")]
    [InlineData("SELECT u.id FROM users u RIGHT JOIN orders o ON true", "id users.id Nullable")]
    [InlineData("SELECT id FROM users u FULL JOIN orders o USING (id)", "id - NotNull")]
    [InlineData("SELECT s.id FROM (SELECT id FROM users) s LEFT JOIN orders o ON true", "id users.id NotNull")]
    [InlineData("SELECT s.id FROM orders o LEFT JOIN (SELECT id FROM users) s ON true", "id users.id Nullable")]
    [InlineData("SELECT * FROM orders o LEFT JOIN sales.regions r ON true WHERE false", null)]
    [InlineData("SELECT 1, NULL, coalesce(name, 'a') AS c FROM users", "?column? - NotNull, ?column? - Nullable, c - NotNull")]
    [InlineData("SELECT (SELECT id FROM users) AS k", "k - Nullable")]
    [InlineData("SELECT id FROM users UNION SELECT user_id FROM orders", "id - NotNull")]
    [InlineData("SELECT n FROM active", "n active.n NotNull")]
    [InlineData("INSERT INTO users (id) VALUES (1) RETURNING email", "email users.email NotNull")]
    public void Columns(string sql, string? expected)
    {
        if (expected is null)
        {
            Assert.Contains("code regions.code Nullable", Bound.Columns(sql), System.StringComparison.Ordinal);
            return;
        }
        Assert.Equal(expected, Bound.Columns(sql));
    }
}
