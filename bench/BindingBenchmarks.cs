using BenchmarkDotNet.Attributes;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Bench;

/// <summary>A query as programs have them, over a small schema.</summary>
[MemoryDiagnoser]
public class BindingBenchmarks
{
    private const string Tables =
        """
        CREATE TABLE users (id bigint PRIMARY KEY, email text NOT NULL, name text, created_at timestamptz NOT NULL DEFAULT now());
        CREATE TABLE orders (id bigint PRIMARY KEY, user_id bigint NOT NULL REFERENCES users, total numeric(12, 2) NOT NULL, state text);
        """;

    private const string Query =
        """
        WITH recent AS (SELECT user_id, sum(total) AS total FROM orders WHERE state <> 'cancelled' GROUP BY user_id)
        SELECT u.id, u.email, coalesce(u.name, '?') AS name, r.total
        FROM users u JOIN recent r ON r.user_id = u.id
        WHERE u.created_at > $1 AND u.email LIKE $2
        ORDER BY r.total DESC LIMIT 50
        """;

    private readonly BindingContext _context = new(Replay());
    private readonly SqlText _text = new(Query);

    [Benchmark]
    public int Parse() => SqlParser.ParseScript(_text).Statements.Count;

    [Benchmark]
    public int ParseAndBind() => Binder.Bind(SqlParser.ParseScript(_text).Statements[0], _text, _context).References.Count;

    private static DatabaseCatalog Replay() => Replayer.Replay(new ReplayScript("schema.sql", Tables)).Catalog;
}
