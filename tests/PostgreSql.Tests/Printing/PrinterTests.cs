using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;
using DbImpact.PostgreSql.Tests.Parsing;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Printing;

public sealed class PrinterTests
{
    [Fact]
    public void Every_statement_parses_to_an_equal_tree_and_prints_the_same()
    {
        var failures = new List<string>();
        foreach (var test in ParsingCase.Ok)
        {
            foreach (var version in test.Versions)
            {
                foreach (var statement in Parse(new SqlText(test.Sql), version).Statements.ToArray())
                {
                    if (!SqlPrinter.TryPrint(statement, out var text)) failures.Add($"{test} on {version} is not printed\n{test.Sql}");
                    else if (Check(statement, text!, version) is { } failure) failures.Add($"{test} on {version}: {failure}\n{test.Sql}\n{text}");
                }
            }
        }
        Assert.True(failures.Count == 0, failures.Count + " failures\n" + string.Join("\n\n", failures.Take(40)));
    }

    [Theory]
    [InlineData("select A, b as \"B\", count(*) filter (where x>1) over w from s.T t where a=1 and not(b or c) window w as (partition by d)",
        "SELECT a, b AS \"B\", count(*) FILTER (WHERE x > 1) OVER w FROM s.t AS t WHERE a = 1 AND NOT (b OR c) WINDOW w AS (PARTITION BY d)")]
    [InlineData("SELECT - - 1, -(-1), a.b[1:n], cast(x AS int[]), interval '1' day, $1::timestamptz(3)",
        "SELECT - -1, -(-1), a.b[1: n], CAST(x AS integer[]), interval '1' DAY, $1::timestamptz(3)")]
    [InlineData("SELECT 'a\\b', 'it''s', $$body$$, U&'\\0061'", "SELECT E'a\\\\b', 'it''s', $$body$$, 'a'")]
    [InlineData("insert into t (a) values (1),(default) on conflict (a) do update set b=excluded.b returning *",
        "INSERT INTO t (a) VALUES (1), (DEFAULT) ON CONFLICT (a) DO UPDATE SET b = excluded.b RETURNING *")]
    [InlineData("update only t set (a,b)=(1,2) from u left outer join v using(id) where t.id=u.id",
        "UPDATE ONLY t SET (a, b) = (1, 2) FROM u LEFT JOIN v USING (id) WHERE t.id = u.id")]
    [InlineData("with r as materialized (select 1) select * from r union all (values(1)) order by 1 desc offset 2 limit 3 for update skip locked",
        "WITH r AS MATERIALIZED (SELECT 1) SELECT * FROM r UNION ALL (VALUES (1)) ORDER BY 1 DESC LIMIT 3 OFFSET 2 FOR UPDATE SKIP LOCKED")]
    public void Text_has_one_style(string sql, string expected)
    {
        var statement = Parse(new SqlText(sql), ParserOptions.NewestServerVersion).Statements[0];
        Assert.Equal(expected, SqlPrinter.Print(statement));
        Assert.Null(Check(statement, expected, ParserOptions.NewestServerVersion));
    }

    [Theory]
    [InlineData(ParameterStyle.Npgsql, "SELECT @a, :b, $1 FROM t WHERE c @> @d AND arr[1: n] = :e::text")]
    [InlineData(ParameterStyle.Npgsql, "SELECT @a.b, :a.b, @a .b.c, (:a).b, @a[1].b")]
    [InlineData(ParameterStyle.EntityFramework, "SELECT {0}, @p1, :a .b, {0}.c")]
    [InlineData(ParameterStyle.EntityFramework, "SELECT {0}, {12}::text[], ARRAY[@p0, {1}]")]
    [InlineData(ParameterStyle.Format, "SELECT a %% 2, '100%%', \"a%%b\" %%> c FROM t WHERE b = %s AND c = %(name)s")]
    [InlineData(ParameterStyle.Format, "CREATE FUNCTION f(a t.c%%TYPE) RETURNS text LANGUAGE sql AS $$SELECT '%%'$$")]
    [InlineData(ParameterStyle.NamedColon, "SELECT :a\\:\\:text, a[1: n], (:b)[:c] FROM t WHERE c = :d")]
    [InlineData(ParameterStyle.Psql, "SELECT :'name', :{?name}, :\"name\".a, a::text")]
    public void Parameters_keep_their_style(ParameterStyle style, string sql)
    {
        var statement = SqlParser.ParseScript(new SqlText(sql, style)).Statements[0];
        Assert.Equal(sql.Replace(":\"name\"", "\"\uFFFC\"", StringComparison.Ordinal), SqlPrinter.Print(statement, style));
    }

    [Theory]
    [InlineData(ParameterStyle.Npgsql)]
    [InlineData(ParameterStyle.EntityFramework)]
    [InlineData(ParameterStyle.Format)]
    [InlineData(ParameterStyle.NamedColon)]
    [InlineData(ParameterStyle.Psql)]
    public void Every_statement_prints_in_every_style(ParameterStyle style)
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var test in ParsingCase.Ok)
        {
            var options = new ParserOptions { ServerVersion = test.Until };
            var sql = style == ParameterStyle.Format ? test.Sql.Replace("%", "%%", StringComparison.Ordinal) : test.Sql;
            var script = SqlParser.ParseScript(new SqlText(sql, style), options);
            if (script.Errors.Count + script.Doubts.Count > 0) continue;
            foreach (var statement in script.Statements)
            {
                count++;
                var text = SqlPrinter.Print(statement, style);
                var holes = Enumerable.Range(0, text.Length).Where(i => text[i] == SqlText.HoleCharacter).Select(i => new SqlHole(i, "variable"));
                var again = SqlParser.ParseScript(new SqlText(text, style, [.. holes]), options);
                var difference = again.Errors.Count > 0 ? again.Errors[0].ToString() : TreeComparison.FindDifference(statement, again.Statements[0]);
                if (difference is not null) failures.Add($"{test}: {difference}\n{sql}\n{text}");
            }
        }
        Assert.True(count > 900, count + " statements");
        Assert.True(failures.Count == 0, failures.Count + " failures\n" + string.Join("\n\n", failures.Take(20)));
    }

    [Fact]
    public void An_optional_part_is_printed_as_any_other()
    {
        var sql = "SELECT a FROM t WHERE b = 1 ORDER BY a";
        var text = new SqlText(sql, optionalParts: [new SqlSpan(15, 12)]);
        Assert.Equal(sql, SqlPrinter.Print(SqlParser.ParseScript(text).Statements[0]));
    }

    [Theory]
    [InlineData("SELECT ￼, a FROM ￼ WHERE b = ￼ AND c IN ￼ ORDER BY d")]
    [InlineData("SELECT a FROM t ￼ WHERE b ￼ LIMIT 1")]
    [InlineData("SELECT a FROM t￼ JOIN s.￼x ON a = 'x￼' ￼")]
    [InlineData("UPDATE t SET ￼ WHERE id = $1")]
    [InlineData("SELECT a FROM t WHERE a = 1 ￼ b = 2")]
    [InlineData("WITH ￼ ￼ (SELECT 1)")]
    [InlineData("SELECT ￼ AS b, ￼ FROM t")]
    [InlineData("CREATE TABLE t (a integer[￼], b float(￼), EXCLUDE (c WITH OPERATOR(time.=)))")]
    [InlineData("CREATE TYPE t AS (a integer, ￼b)")]
    public void Holes_stay_holes(string sql)
    {
        var statement = ParseHoles(sql);
        var text = SqlPrinter.Print(statement);
        Assert.Null(TreeComparison.FindDifference(statement, ParseHoles(text)));
        Assert.Equal(text, SqlPrinter.Print(ParseHoles(text)));
    }

    [Fact]
    public void Precedence_gives_parentheses_to_trees_that_have_none()
    {
        var sum = Binary(Name("a"), "+", Name("b"));
        Assert.Equal("(a + b) * c", SqlPrinter.Print(Binary(sum, "*", Name("c"))));
        Assert.Equal("c - (a + b)", SqlPrinter.Print(Binary(Name("c"), "-", sum)));
        Assert.Equal("a + b - c", SqlPrinter.Print(Binary(sum, "-", Name("c"))));
        var not = new NotExpression(default, Name("d"));
        Assert.Equal("(NOT d) = e", SqlPrinter.Print(Binary(not, "=", Name("e"))));
        var either = new LogicalExpression(default, true, new NodeList<SqlExpression>([sum, not]), default);
        Assert.Equal("(a + b OR NOT d) AND f", SqlPrinter.Print(new LogicalExpression(default, false, new NodeList<SqlExpression>([either, Name("f")]), default)));
        Assert.Equal("(a = b) = c", SqlPrinter.Print(Binary(Binary(Name("a"), "=", Name("b")), "=", Name("c"))));
    }

    [Theory]
    [InlineData("- ", 900, "1", "")]
    [InlineData("NOT ", 390, "a", "")]
    [InlineData("(", 190, "1", ")")]
    [InlineData("1 + ", 950, "1", "")]
    [InlineData("CASE WHEN ", 100, "a", " THEN b END")]
    public void The_deepest_trees_are_printed_on_a_small_stack(string before, int count, string middle, string after)
    {
        var sql = "SELECT " + string.Concat(Enumerable.Repeat(before, count)) + middle + string.Concat(Enumerable.Repeat(after, count));
        var script = SqlParser.ParseScript(sql);
        var text = "";
        var thread = new Thread(() => SqlPrinter.TryPrint(script.Statements[0], out text), 1 << 20);
        thread.Start();
        thread.Join();
        Assert.Equal(script.Errors.Count == 0, text is not null);
        Assert.True(script.Errors.Count > 0 || text == sql.Replace("- 1", "-1", StringComparison.Ordinal));
    }

    [Fact]
    public void A_tree_with_an_error_is_not_printed()
    {
        var statement = Parse(new SqlText("SELECT a FROM t WHERE"), ParserOptions.NewestServerVersion).Statements[0];
        Assert.False(SqlPrinter.TryPrint(statement, out _));
        Assert.Throws<ArgumentException>(() => SqlPrinter.Print(statement));
    }

    [Theory]
    [InlineData("SELECT a", "SELECT b")]
    [InlineData("SELECT f(1)", "SELECT f(1, 2)")]
    [InlineData("SELECT a + (b)", "SELECT a + b")]
    [InlineData("SELECT 'a'", "SELECT 'b'")]
    [InlineData("SELECT a FROM t", "SELECT DISTINCT a FROM t")]
    [InlineData("SELECT a::int[]", "SELECT a::int")]
    [InlineData("SELECT a FROM t LIMIT 1", "SELECT a FROM t OFFSET 1")]
    public void The_comparison_sees_differences(string first, string second) =>
        Assert.NotNull(TreeComparison.FindDifference(
            SqlParser.ParseScript(first).Statements[0], SqlParser.ParseScript(second).Statements[0]));

    private static ColumnReference Name(string name) => new(default, new NodeList<Identifier>([new Identifier(default, name)]));

    private static BinaryExpression Binary(SqlExpression left, string symbol, SqlExpression right) =>
        new(default, left, new OperatorName(default, symbol), right);

    private static string? Check(SqlStatement statement, string text, int version)
    {
        var script = Parse(new SqlText(text), version);
        if (script.Errors.Count > 0) return script.Errors[0].ToString();
        if (script.Statements.Count != 1) return script.Statements.Count + " statements";
        if (TreeComparison.FindDifference(statement, script.Statements[0]) is { } difference) return difference;
        return SqlPrinter.TryPrint(script.Statements[0], out var again) && again == text ? null : "prints differently: " + again;
    }

    private static SqlStatement ParseHoles(string sql)
    {
        var holes = Enumerable.Range(0, sql.Length).Where(i => sql[i] == SqlText.HoleCharacter).Select(i => new SqlHole(i, "hole"));
        return SqlParser.ParseScript(new SqlText(sql, holes: [.. holes])).Statements[0];
    }

    private static SqlScript Parse(SqlText text, int version) => SqlParser.ParseScript(text, new ParserOptions { ServerVersion = version });
}
