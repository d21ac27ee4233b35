using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>A client gives parameters their types (Npgsql sends them with Parse): nothing follows from their being undecided in the text.</summary>
public sealed class OpenParameterTests
{
    private const string Schema =
        "CREATE TABLE t (id bigint PRIMARY KEY, n integer, name text, code varchar(10), at timestamptz, day date, doc jsonb, key uuid, tags text[], ok boolean, total numeric);";

    [Theory]
    [InlineData("WITH v AS (SELECT @id AS id, @name AS name) UPDATE t SET name = v.name FROM v WHERE t.id = v.id")]
    [InlineData("WITH v AS (SELECT @id AS id, @name AS name) INSERT INTO t (id, name) SELECT id, name FROM v WHERE NOT EXISTS (SELECT FROM t WHERE t.id = v.id)")]
    [InlineData("UPDATE t SET n = v.n FROM (VALUES (@a, @b), (@c, @d)) AS v (id, n) WHERE t.id = v.id")]
    [InlineData("SELECT * FROM t JOIN (VALUES (@a)) AS v (id) ON v.id = t.id")]
    [InlineData("SELECT * FROM t JOIN unnest(@ids) AS v (id) ON v.id = t.id")]
    [InlineData("SELECT * FROM t JOIN unnest(@ids, @names) AS v (id, name) ON v.id = t.id AND v.name = t.name")]
    [InlineData("INSERT INTO t (id, n) SELECT unnest(@ids), unnest(@ns)")]
    [InlineData("INSERT INTO t (id, n, at) SELECT * FROM unnest(@ids, @ns, @ats)")]
    [InlineData("UPDATE t SET n = u.n FROM (SELECT unnest(@ids) AS id, unnest(@ns) AS n) AS u WHERE u.id = t.id")]
    [InlineData("SELECT * FROM t WHERE id IN (SELECT unnest(@ids))")]
    [InlineData("SELECT * FROM t WHERE (id, n) IN (SELECT unnest(@ids), unnest(@ns))")]
    [InlineData("SELECT * FROM t WHERE (id, n) IN (SELECT @a, @b)")]
    [InlineData("SELECT * FROM t WHERE (id, key) IN (VALUES (@a, @b))")]
    [InlineData("SELECT * FROM t WHERE id = COALESCE(@id, id) AND key = COALESCE(@key, key)")]
    [InlineData("SELECT * FROM t WHERE id = (SELECT @id) AND key = (SELECT COALESCE(@a, @b))")]
    [InlineData("SELECT * FROM t WHERE key = NULLIF(@key, @other) AND day = CASE WHEN @x THEN @a ELSE @b END")]
    [InlineData("SELECT * FROM t WHERE id = ANY(ARRAY[@a, @b]) AND key = ANY(ARRAY[@c])")]
    [InlineData("SELECT * FROM t WHERE key IN (@a, @b, @c) AND @d IN (id, n)")]
    [InlineData("SELECT * FROM t WHERE @a IS NULL OR key = @a")]
    [InlineData("SELECT * FROM t WHERE @a = @b AND @a > 1 AND @b LIKE '%x%'")]
    [InlineData("SELECT * FROM t WHERE at > now() - @span AND at + @span < @until AND day - @days > @day")]
    [InlineData("SELECT * FROM t WHERE at BETWEEN @a AND @b AND day >= @c::date AND doc @> @doc AND doc -> @key IS NOT NULL AND doc ->> @key = @value")]
    [InlineData("SELECT id + @a, total * @b, @c * @d, -@e, @f || name, name || @g, tags || @h FROM t")]
    [InlineData("SELECT x.v + 1 FROM (SELECT @a AS v UNION ALL SELECT @b) AS x")]
    [InlineData("SELECT x.v + 1 FROM (SELECT @a AS v UNION SELECT n FROM t) AS x WHERE x.v = @c")]
    [InlineData("SELECT id FROM t UNION SELECT @a UNION SELECT @b ORDER BY 1")]
    [InlineData("WITH RECURSIVE r AS (SELECT @start AS id, 0 AS depth UNION ALL SELECT t.id, r.depth + 1 FROM t JOIN r ON r.id = t.n) SELECT * FROM r")]
    [InlineData("WITH RECURSIVE r (d) AS (SELECT @from UNION ALL SELECT d + 1 FROM r WHERE d < @to) SELECT * FROM r JOIN t ON t.day = r.d")]
    [InlineData("SELECT sum(@a), max(@b), array_agg(@c), count(@d), avg(n + @e) FROM t GROUP BY @f, id HAVING sum(n) > @g")]
    [InlineData("SELECT generate_series(@a, @b), date_trunc(@c, @d), greatest(@a, @b, 1), abs(@x), round(@y, 2), to_char(@z, 'YYYY')")]
    [InlineData("SELECT * FROM generate_series(@a, @b, @c) AS g (d) JOIN t ON t.day = g.d")]
    [InlineData("SELECT * FROM t ORDER BY CASE WHEN @by = 1 THEN id END, CASE @how WHEN 'a' THEN name ELSE @b END LIMIT @n OFFSET @m")]
    [InlineData("INSERT INTO t (id, n, name, key, doc, tags, ok) VALUES (@a, @b, @c, @d, @e, @f, @g) ON CONFLICT (id) DO UPDATE SET n = t.n + @b, key = COALESCE(@d, excluded.key)")]
    [InlineData("INSERT INTO t (id, key) SELECT x.a, x.b FROM (SELECT @a AS a, @b AS b) AS x")]
    [InlineData("INSERT INTO t (id, key) VALUES (COALESCE(@a, 1), COALESCE(@b, @c)), (@d + 1, NULLIF(@e, @f))")]
    [InlineData("UPDATE t SET (n, key) = (@a, @b), at = @c + interval '1 day', total = total + @d WHERE id = @e")]
    [InlineData("UPDATE t SET (n, key) = (SELECT @a, @b) WHERE id = @e")]
    [InlineData("MERGE INTO t USING (SELECT @id AS id, @key AS key) AS s ON s.id = t.id WHEN MATCHED THEN UPDATE SET key = s.key WHEN NOT MATCHED THEN INSERT (id, key) VALUES (s.id, s.key)")]
    [InlineData("SELECT * FROM (SELECT @a AS a) AS x, LATERAL (SELECT x.a AS b) AS y WHERE y.b = ANY(SELECT id FROM t) AND x.a IN (SELECT key FROM t)")]
    [InlineData("SELECT DISTINCT @a AS a, lag(@b) OVER (ORDER BY @c), ROW(@a, 1), (@d).x, @e[1], @f::int[] FROM t")]
    [InlineData("SELECT * FROM t WHERE name = ANY(string_to_array(@a, ',')) AND lower(@b) = lower(name) AND length(@c) > 1 AND extract(year from @d) = 2")]
    [InlineData("SELECT * FROM t WHERE @a @> @b AND tags && @c AND @d = ANY(tags) AND @e ? 'x' AND (@f AT TIME ZONE 'UTC') > at")]
    public void Nothing_is_wrong(string sql)
    {
        foreach (var version in new[] { 13, 15, 18 })
        {
            if (version < 15 && sql.StartsWith("MERGE", System.StringComparison.Ordinal)) continue;
            var catalog = Replayer.Replay([new ReplayScript("t.sql", Schema)], new ReplayOptions { ServerVersion = version }).Catalog;
            var text = new SqlText(sql, ParameterStyle.Npgsql);
            var script = SqlParser.ParseScript(text, new ParserOptions { ServerVersion = version });
            Assert.Empty(script.Errors);
            Assert.Empty(Binder.Bind(script.Statements[0], text, new BindingContext(catalog)).Errors);
        }
    }
}
