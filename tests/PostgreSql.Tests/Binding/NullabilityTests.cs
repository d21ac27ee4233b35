using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;
using DbImpact.Testing;
using Npgsql;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>Which output columns can be NULL: what a person can see, and that no data of a real server proves it wrong.</summary>
public sealed class NullabilityTests
{
    private const string Schema = """
        CREATE DOMAIN code AS text NOT NULL;
        CREATE TYPE pair AS (l integer, r integer);
        CREATE TABLE a (id integer PRIMARY KEY, n integer, t text, r integer NOT NULL, d date, f boolean, c code, j jsonb);
        CREATE TABLE b (id integer PRIMARY KEY, a_id integer, n integer, t text NOT NULL, g integer GENERATED ALWAYS AS (n + 1) STORED);
        CREATE TABLE e (id integer, n integer NOT NULL, t text);
        CREATE VIEW v AS SELECT id, n FROM a;
        CREATE VIEW w AS SELECT a.id, b.n, b.t, coalesce(b.n, 0) AS k FROM a LEFT JOIN b ON b.a_id = a.id WHERE a.n IS NOT NULL;
        CREATE VIEW x (p, q) AS SELECT n, count(*) FROM w GROUP BY n;
        CREATE VIEW high AS SELECT id, n, r FROM a WHERE n > 1;
        CREATE MATERIALIZED VIEW m AS SELECT id, n FROM a;
        """;

    private static readonly DatabaseCatalog Catalog = CatalogOf(18);

    /// <summary>n: never NULL, y: may be NULL, u: not known.</summary>
    [Theory]
    [InlineData("SELECT id, n, r, c FROM a", "nynu")]
    [InlineData("SELECT * FROM v", "ny")]
    [InlineData("SELECT * FROM w", "nyyn")]
    [InlineData("SELECT p, q FROM x", "yn")]
    [InlineData("SELECT high.n, w.id FROM high LEFT JOIN w USING (id)", "ny")]
    [InlineData("SELECT n FROM v WHERE n > 1", "n")]
    [InlineData("SELECT * FROM m", "uu")]
    [InlineData("INSERT INTO high VALUES (1, NULL, 2) RETURNING id, n", "uu")]
    [InlineData("UPDATE high SET n = NULL RETURNING n", "u")]
    [InlineData("SELECT a.id, b.id, b.t FROM a LEFT JOIN b ON b.a_id = a.id", "nyy")]
    [InlineData("SELECT a.id, b.id FROM a RIGHT JOIN b ON b.a_id = a.id", "yn")]
    [InlineData("SELECT a.id, b.id FROM a FULL JOIN b ON b.a_id = a.id", "yy")]
    [InlineData("SELECT a.id, b.id, b.a_id, b.n FROM a JOIN b ON b.a_id = a.id", "nnny")]
    [InlineData("SELECT a.id, b.id, b.a_id FROM a LEFT JOIN b ON b.a_id = a.id WHERE b.id IS NOT NULL", "nny")]
    [InlineData("SELECT b.n, b.a_id FROM b WHERE b.n > 1 AND a_id = 2", "nn")]
    [InlineData("SELECT n, t FROM a WHERE n > 1 OR t = 'x'", "uu")]
    [InlineData("SELECT n, t FROM a WHERE (n > 1 AND t <> '') OR n < 0", "nu")]
    [InlineData("SELECT n FROM a WHERE NOT n > 1", "n")]
    [InlineData("SELECT n FROM a WHERE NOT (n IS NULL)", "n")]
    [InlineData("SELECT n, t FROM a WHERE NOT (n > 1 AND t = 'x')", "uu")]
    [InlineData("SELECT n FROM a WHERE NOT (n > 1 AND n < 9)", "n")]
    [InlineData("SELECT n FROM a WHERE NOT (n IN (1, 2))", "n")]
    [InlineData("SELECT n FROM a WHERE NOT (n BETWEEN 1 AND 2)", "n")]
    [InlineData("SELECT n, t FROM a WHERE n IS NOT DISTINCT FROM 1 AND t IS NOT DISTINCT FROM NULL", "nu")]
    [InlineData("SELECT n FROM a WHERE n IS NULL", "u")]
    [InlineData("SELECT n, d FROM a WHERE n IN (1, 2) AND d BETWEEN '2024-01-01' AND '2024-02-01'", "nn")]
    [InlineData("SELECT n FROM a WHERE n IN (SELECT n FROM b)", "n")]
    [InlineData("SELECT n FROM a WHERE n NOT IN (SELECT n FROM b)", "u")]
    [InlineData("SELECT n FROM a WHERE n = ANY ('{1,2}')", "n")]
    [InlineData("SELECT n FROM a WHERE n <> ALL ('{1,2}')", "u")]
    [InlineData("SELECT t FROM a WHERE t LIKE 'x%'", "n")]
    [InlineData("SELECT f FROM a WHERE f", "n")]
    [InlineData("SELECT f FROM a WHERE NOT f", "n")]
    [InlineData("SELECT n FROM a WHERE coalesce(n, 0) = 0", "u")]
    [InlineData("SELECT n + 1, n::text, -n FROM a WHERE n > 0", "nnn")]
    [InlineData("SELECT id + 1, id || 'x', id::text, id = r, id > n FROM a", "nnnny")]
    [InlineData("SELECT coalesce(n, 0), coalesce(n, id), coalesce(n, NULL), greatest(n, id), nullif(id, 1) FROM a", "nnyny")]
    [InlineData("SELECT CASE WHEN f THEN 1 ELSE 2 END, CASE WHEN f THEN 1 END, CASE WHEN f THEN n ELSE 0 END FROM a", "nyy")]
    [InlineData("SELECT count(*), count(n), max(id), sum(r), array_agg(id) FROM a", "nnuuu")]
    [InlineData("SELECT n, count(*), max(id), sum(r), array_agg(n), max(n) FROM a GROUP BY n", "ynnnnu")]
    [InlineData("SELECT max(id) FILTER (WHERE f) FROM a GROUP BY n", "u")]
    [InlineData("SELECT id, count(*) FROM a GROUP BY ROLLUP (id)", "un")]
    [InlineData("SELECT row_number() OVER (), lag(id) OVER (), max(id) OVER () FROM a", "nuu")]
    [InlineData("SELECT exists(SELECT 1), (SELECT 1), (SELECT count(*) FROM a), ARRAY(SELECT n FROM a), ARRAY[n] FROM a", "nynnn")]
    [InlineData("SELECT now(), CURRENT_DATE, CURRENT_USER, CURRENT_SCHEMA, 1, 'x', NULL", "nnnynny")]
    [InlineData("SELECT lower(t), length(t), upper(b.t) FROM b", "nnn")]
    [InlineData("SELECT j -> 'x', j ->> 'x' FROM a", "uu")]
    [InlineData("SELECT id FROM a UNION SELECT n FROM a", "y")]
    [InlineData("SELECT id FROM a UNION ALL SELECT r FROM a", "n")]
    [InlineData("SELECT id FROM a EXCEPT SELECT n FROM a", "n")]
    [InlineData("VALUES (1, 2, NULL), (3, NULL, NULL)", "nyy")]
    [InlineData("SELECT x.id, x.m FROM (SELECT id, n + 1 AS m FROM a WHERE n = 1) x", "nn")]
    [InlineData("WITH x AS (SELECT id FROM a) SELECT p.id, q.id FROM x p LEFT JOIN x q ON true", "ny")]
    [InlineData("WITH x AS (SELECT id, n FROM a) SELECT * FROM x p LEFT JOIN x q ON p.id = q.id WHERE p.n = 1", "nnyy")]
    [InlineData("WITH RECURSIVE x AS (SELECT 1 AS k UNION ALL SELECT k + 1 FROM x WHERE k < 5) SELECT k FROM x", "n")]
    [InlineData("WITH RECURSIVE x AS (SELECT 1 AS k, 1 AS m UNION ALL SELECT m, NULL FROM x WHERE k < 5) SELECT k, m FROM x", "uu")]
    [InlineData("SELECT id, a.n, b.n FROM a JOIN b USING (id)", "nyy")]
    [InlineData("SELECT id, n, a.t FROM a JOIN b USING (n, id)", "nny")]
    [InlineData("SELECT id, a.id, b.id FROM a LEFT JOIN b USING (id)", "nny")]
    [InlineData("SELECT id FROM a FULL JOIN b USING (id)", "n")]
    [InlineData("SELECT id FROM a FULL JOIN e USING (id)", "y")]
    [InlineData("SELECT l.m FROM a LEFT JOIN LATERAL (SELECT a.id AS m) l ON false", "y")]
    [InlineData("SELECT b.a_id FROM (a JOIN b ON a.id = b.a_id) RIGHT JOIN e ON true", "y")]
    [InlineData("SELECT b.a_id FROM a LEFT JOIN b ON true JOIN e ON e.id = b.a_id", "n")]
    [InlineData("INSERT INTO a VALUES (1) RETURNING id, n", "ny")]
    [InlineData("DELETE FROM a RETURNING id, old.id, new.id", "nyy")]
    [InlineData("SELECT $1::int, id = $1 FROM a", "uu")]
    [InlineData("SELECT p, q FROM ROWS FROM (abs(1), generate_series(1, 3)) AS x (p, q)", "uu")]
    [InlineData("SELECT now()::time, now()::date, '{}'::jsonb::int, '1'::int", "unun")]
    [InlineData("SELECT ROW(n), f AND f, id > 1 AND r > 1, n IS NULL, n IS DISTINCT FROM 1 FROM a", "nunnn")]
    public void Of_output_columns(string sql, string expected)
    {
        var bound = Bound.Of(sql, new BindingContext(Catalog));
        Assert.Empty(bound.Errors.Select(error => error.ToString()));
        Assert.Equal(expected, string.Concat(bound.OutputColumns.Select(Letter)));
    }

    [Fact]
    public void A_child_may_let_nulls_in_that_its_parent_does_not()
    {
        const string Inheriting = """
            CREATE TABLE parent (k integer NOT NULL, m integer NOT NULL);
            CREATE TABLE child () INHERITS (parent);
            ALTER TABLE child ALTER k DROP NOT NULL;
            """;
        var catalog = Replayer.Replay(new ReplayScript("schema.sql", new SqlText(Inheriting)), new ReplayOptions { ServerVersion = 15 }).Catalog;
        Assert.Equal("un", string.Concat(Bound.Of("SELECT k, m FROM parent", new BindingContext(catalog)).OutputColumns.Select(Letter)));
    }

    /// <summary>PostgreSQL's own comparisons give NULL for NULL, those that a database makes need not.</summary>
    [Fact]
    public void An_operator_of_the_database_need_not_be_strict()
    {
        const string Lax = """
            CREATE FUNCTION same(text, integer) RETURNS boolean LANGUAGE sql AS 'SELECT true';
            CREATE OPERATOR = (LEFTARG = text, RIGHTARG = integer, FUNCTION = same);
            """;
        var context = new BindingContext(CatalogOf(15, Schema + Lax));
        Assert.Equal("uu", string.Concat(Bound.Of("SELECT t, n FROM a WHERE t = 1 AND n = 1", context).OutputColumns.Select(Letter)));
        Assert.Equal("n", string.Concat(Bound.Of("SELECT n FROM a WHERE n > 1", context).OutputColumns.Select(Letter)));
    }

    /// <summary>A server returned NULL for each of these where a = NULL was stored.</summary>
    [Fact]
    public void A_cast_that_nobody_wrote_need_not_be_strict()
    {
        const string Lax = """
            CREATE FUNCTION five(text) RETURNS integer LANGUAGE sql AS 'SELECT 5';
            CREATE CAST (text AS integer) WITH FUNCTION five(text) AS IMPLICIT;
            """;
        var context = new BindingContext(CatalogOf(18, Schema + Lax));
        Assert.Equal("u", string.Concat(Bound.Of("SELECT t FROM a WHERE t = 5", context).OutputColumns.Select(Letter)));
        Assert.Equal("u", string.Concat(Bound.Of("SELECT t FROM a WHERE t + 0 = 5", context).OutputColumns.Select(Letter)));
    }

    [Fact]
    public void What_a_rule_returns_instead_is_not_the_tables_own()
    {
        const string Rule = "CREATE RULE r AS ON INSERT TO a DO INSTEAD INSERT INTO e VALUES (new.id, 1) RETURNING id, n, t, n, NULL::date, NULL::boolean, t::code, NULL::jsonb;";
        var context = new BindingContext(CatalogOf(18, Schema + Rule));
        Assert.Equal("uu", string.Concat(Bound.Of("INSERT INTO a (id, r) VALUES (1, 2) RETURNING id, r", context).OutputColumns.Select(Letter)));
    }

    /// <summary>Every query over tables with NULLs wherever they may be, and over empty ones. DBIMPACT_NULLS=SEED:COUNT asks for other ones.</summary>
    [ServerTheory, Servers]
    public async Task No_data_proves_it_wrong(int major)
    {
        var queries = new RandomQueries(new Random(Seed));
        var schema = Schema + string.Concat(Enumerable.Range(1, 15).Select(i => queries.View("r" + i)));
        await Compare(major, schema, queries.Next, queries.Data);
    }

    [ServerTheory, Servers]
    public async Task No_construct_proves_it_wrong(int major)
    {
        var queries = new NullabilityQueries(new Random(Seed), major);
        await Compare(major, NullabilityQueries.Schema + "CREATE SEQUENCE s;", queries.Next, queries.Data);
    }

    private static readonly string[] Settings = (Environment.GetEnvironmentVariable("DBIMPACT_NULLS") ?? "1:1500").Split(':');

    private static int Seed => int.Parse(Settings[0]);

    private static async Task Compare(int major, string schema, Func<string> next, Func<string> data)
    {
        var catalog = CatalogOf(major, schema);
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(schema, TestContext.Current.CancellationToken);
        await using var connection = new NpgsqlConnection(database.ConnectionString + ";Server Compatibility Mode=NoTypeLoading");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        var count = int.Parse(Settings[1]);
        var wrong = new List<string>();
        var refusals = new List<string>();
        var (columns, notNull) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            // Every third round the tables are filled anew; at first they are empty.
            if (i > 0 && i % (count / 3) == 0) await ExecuteAsync(connection, data());
            var sql = next();
            var bound = Bound.Of(sql, new BindingContext(catalog));
            await using var transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
            try
            {
                await using var command = new NpgsqlCommand(sql, connection, transaction);
                await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
                columns += bound.OutputColumns.Count;
                notNull += bound.OutputColumns.Count(column => column.Nullability == Nullability.NotNull);
                var seen = new HashSet<int>();
                while (await reader.ReadAsync(TestContext.Current.CancellationToken))
                {
                    for (var k = 0; k < reader.FieldCount && k < bound.OutputColumns.Count; k++)
                    {
                        if (bound.OutputColumns[k].Nullability == Nullability.NotNull && reader.IsDBNull(k) && seen.Add(k))
                            wrong.Add($"column {k + 1} of {sql}");
                    }
                }
            }
            catch (PostgresException error)
            {
                // Division by zero and the like: not every random query runs.
                refusals.Add($"{error.SqlState} {error.MessageText}: {sql}");
            }
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{notNull} of {columns} columns are never NULL, {refusals.Count} of {count} queries do not run");
        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Take(20)));
        Assert.True(refusals.Count < count / 4, $"{refusals.Count} of {count} do not run");
        Assert.True(notNull > columns / 5, $"{notNull} of {columns}");
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private static char Letter(OutputColumn column) => column.Nullability switch
    {
        Nullability.NotNull => 'n',
        Nullability.Nullable => 'y',
        _ => 'u',
    };

    private static DatabaseCatalog CatalogOf(int major, string schema = Schema) =>
        Replayer.Replay(new ReplayScript("schema.sql", new SqlText(schema)), new ReplayOptions { ServerVersion = major }).Catalog;

    /// <summary>Queries over the schema, by a seed.</summary>
    private sealed class RandomQueries(Random random)
    {
        private readonly Dictionary<string, string[]> _integers = new()
        {
            ["a"] = ["id", "n", "r"],
            ["b"] = ["id", "a_id", "n", "g"],
            ["e"] = ["id", "n"],
        };

        /// <summary>Makes a view, which the queries after it read too.</summary>
        public string View(string name)
        {
            var names = new List<(string Alias, string Table)>();
            var from = From(names, random.Next(1, 3));
            var where = random.Next(3) > 0 ? " WHERE " + Condition(names, 1) : "";
            var sql = random.Next(3) == 0
                ? $"SELECT {Value(names, 1)} AS id, max({Value(names, 0)}) AS n, coalesce(min({Value(names, 0)}), 0) AS k FROM {from}{where} GROUP BY 1"
                : $"SELECT {Value(names, 1)} AS id, {Value(names, 2)} AS n, {Column(names)} AS k FROM {from}{where}";
            _integers[name] = ["id", "n", "k"];
            return $"CREATE VIEW {name} AS {sql};\n";
        }

        public string Data()
        {
            var sql = "TRUNCATE a, b, e;";
            for (var i = 1; i <= 6; i++)
            {
                sql += $"INSERT INTO a VALUES ({i}, {Maybe("3")}, {Maybe("'t'")}, {random.Next(4)}, {Maybe("'2024-01-01'")}, {Maybe("true")}, 'c', "
                    + $"{Maybe("'null'")});";
                sql += $"INSERT INTO b (id, a_id, n, t) VALUES ({i + 2}, {Maybe("2")}, {Maybe("3")}, 't');";
                sql += $"INSERT INTO e VALUES ({Maybe("2")}, {random.Next(4)}, {Maybe("'t'")});";
            }
            return sql;
        }

        public string Next()
        {
            var names = new List<(string Alias, string Table)>();
            var from = From(names, random.Next(1, 4));
            var where = random.Next(3) > 0 ? " WHERE " + Condition(names, 2) : "";
            var query = random.Next(5) switch
            {
                0 => $"SELECT {Value(names, 1)}, count(*), max({Value(names, 0)}), sum({Value(names, 0)}), array_agg({Value(names, 0)}) "
                    + $"FROM {from}{where} GROUP BY 1",
                1 => $"SELECT count({Value(names, 0)}), max({Value(names, 0)}), coalesce(min({Value(names, 0)}), 0) FROM {from}{where}",
                2 => $"SELECT x.p, x.q + 1, y.q FROM (SELECT {Value(names, 1)} AS p, {Value(names, 2)} AS q FROM {from}{where}) x "
                    + $"{Pick("JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN")} (SELECT id AS p, n AS q FROM {Table()}) y ON x.p = y.p",
                3 => $"SELECT {Value(names, 1)} FROM {from}{where} {Pick("UNION", "UNION ALL", "EXCEPT", "INTERSECT")} "
                    + $"SELECT {Pick("id", "n")} FROM {Table()}",
                _ => $"SELECT {Value(names, 2)}, {Value(names, 2)}, {Value(names, 1)}::text, {Condition(names, 1)}, * FROM {from}{where}",
            };
            return query;
        }

        private string From(List<(string Alias, string Table)> names, int count)
        {
            var text = Item(names);
            for (var i = 1; i < count; i++)
            {
                var before = names.ToList();
                var item = Item(names);
                var kind = Pick("JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN", "CROSS JOIN");
                text = kind switch
                {
                    "CROSS JOIN" => $"{text} CROSS JOIN {item}",
                    "FULL JOIN" => $"({text} FULL JOIN {item} ON {Column(before)} = {Column([names[names.Count - 1]])})",
                    _ => $"({text} {kind} {item} ON {Condition(names, 1)})",
                };
            }
            return text;
        }

        private string Item(List<(string Alias, string Table)> names)
        {
            var table = Table();
            var alias = "x" + names.Count;
            names.Add((alias, table));
            return $"{table} {alias}";
        }

        private string Condition(List<(string Alias, string Table)> names, int depth)
        {
            if (depth > 0 && random.Next(2) == 0)
            {
                return random.Next(3) switch
                {
                    0 => $"NOT ({Condition(names, depth - 1)})",
                    1 => $"({Condition(names, depth - 1)} OR {Condition(names, depth - 1)})",
                    _ => $"({Condition(names, depth - 1)} AND {Condition(names, depth - 1)})",
                };
            }
            var column = Column(names);
            return random.Next(10) switch
            {
                0 => $"{column} IS NOT NULL",
                1 => $"{column} IS NULL",
                2 => $"{column} IN (1, 2, 3, {Column(names)})",
                3 => $"{column} NOT IN (7, 8)",
                4 => $"{column} BETWEEN 0 AND {Column(names)}",
                5 => $"{column} NOT BETWEEN 5 AND {Column(names)}",
                6 => $"{column} IS DISTINCT FROM {Pick("NULL", "3", Column(names))}",
                7 => $"{column} {Pick("= ANY", "<> ALL")} (ARRAY[1, 2, 3, {Pick("4", "NULL")}])",
                8 => $"({column} > 1) IS {Pick("TRUE", "NOT TRUE", "FALSE", "NOT FALSE", "UNKNOWN", "NOT UNKNOWN")}",
                _ => $"{Value(names, 1)} {Pick("=", "<>", "<", ">=")} {Value(names, 1)}",
            };
        }

        private string Value(List<(string Alias, string Table)> names, int depth)
        {
            if (depth == 0) return random.Next(6) == 0 ? "1" : Column(names);
            return random.Next(9) switch
            {
                0 => $"coalesce({Value(names, depth - 1)}, {Value(names, depth - 1)})",
                1 => $"({Value(names, depth - 1)} + {Value(names, depth - 1)})",
                2 => $"CASE WHEN {Condition(names, 0)} THEN {Value(names, depth - 1)} ELSE {Value(names, depth - 1)} END",
                3 => $"nullif({Value(names, depth - 1)}, 2)",
                4 => $"greatest({Value(names, depth - 1)}, {Value(names, depth - 1)})",
                5 => $"abs({Value(names, depth - 1)})",
                6 => $"(SELECT count(*)::int FROM {Table()})",
                _ => Column(names),
            };
        }

        private string Column(List<(string Alias, string Table)> names)
        {
            var (alias, table) = names[random.Next(names.Count)];
            return $"{alias}.{Pick(_integers[table])}";
        }

        private string Table() => Pick(_integers.Keys.ToArray());

        private string Maybe(string value) => random.Next(3) == 0 ? "NULL" : value;

        private T Pick<T>(params T[] values) => values[random.Next(values.Length)];
    }
}
