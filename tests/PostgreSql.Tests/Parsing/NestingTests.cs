using System;
using System.Linq;
using System.Threading;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;
using DbImpact.PostgreSql.Tests.Binding;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Parsing;

public sealed class NestingTests
{
    private const int Many = 100_000;

    [Theory]
    [InlineData("SELECT ", "(", "1")]
    [InlineData("SELECT ", "(((SELECT ", "1")]
    [InlineData("SELECT ", "NOT ", "true")]
    [InlineData("SELECT ", "- ", "1")]
    [InlineData("SELECT ", "+", "1")]
    [InlineData("SELECT ", "@ ", "1")]
    [InlineData("SELECT ", "f(", "1")]
    [InlineData("SELECT ", "a[", "1")]
    [InlineData("SELECT ", "ARRAY[", "1")]
    [InlineData("SELECT ARRAY", "[", "1")]
    [InlineData("SELECT ", "CASE WHEN ", "1")]
    [InlineData("SELECT ", "CASE ", "1")]
    [InlineData("SELECT ", "EXISTS (SELECT ", "1")]
    [InlineData("SELECT ", "a IN (", "1")]
    [InlineData("SELECT ", "a = ANY (", "1")]
    [InlineData("SELECT ", "a BETWEEN (", "1")]
    [InlineData("SELECT ", "a LIKE (b ILIKE (", "1")]
    [InlineData("SELECT ", "a AND (b OR ", "1")]
    [InlineData("SELECT ", "coalesce(", "1")]
    [InlineData("SELECT ", "a::t(", "1")]
    [InlineData("SELECT ", "CAST(", "1")]
    [InlineData("SELECT ", "sum(a) OVER (ORDER BY ", "1")]
    [InlineData("SELECT ", "json_object(a: ", "1")]
    [InlineData("SELECT ", "xmlelement(name a, ", "1")]
    [InlineData("SELECT * FROM ", "(", "t")]
    [InlineData("SELECT * FROM ", "(SELECT * FROM ", "t")]
    [InlineData("SELECT * FROM ", "LATERAL (SELECT * FROM ", "t")]
    [InlineData("SELECT * FROM ", "t JOIN ", "t")]
    [InlineData("SELECT * FROM ", "f(", "1")]
    [InlineData("SELECT a FROM t GROUP BY ", "GROUPING SETS (", "a")]
    [InlineData("", "(", "SELECT 1")]
    [InlineData("", "WITH a AS (", "SELECT 1")]
    [InlineData("", "SELECT 1 UNION (", "SELECT 1")]
    [InlineData("SELECT * FROM json_table(a, '$' COLUMNS (", "NESTED '$' COLUMNS (", "a int")]
    public void Nesting_without_end_is_a_doubt_and_no_error(string start, string repeated, string end)
    {
        var script = SqlParser.ParseScript(start + string.Concat(Enumerable.Repeat(repeated, Many)) + end);
        Assert.Empty(script.Errors);
        var doubt = Assert.Single(script.Doubts);
        Assert.True(doubt.IsOfNesting);
        Assert.Equal("54001", doubt.SqlState);
        Assert.True(script.Statements[0].IsIncomplete);
        Walk(script);
    }

    [Theory]
    [InlineData("SELECT a", " + 1")]
    [InlineData("SELECT a", " || 'x'")]
    [InlineData("SELECT a", "::int")]
    [InlineData("SELECT a", " IS NULL")]
    [InlineData("SELECT a", " COLLATE \"C\"")]
    [InlineData("SELECT a", " AT TIME ZONE 'UTC'")]
    [InlineData("SELECT * FROM t", " CROSS JOIN t")]
    [InlineData("SELECT * FROM t", " JOIN t ON true")]
    [InlineData("SELECT 1", " UNION ALL SELECT 1")]
    [InlineData("SELECT a", " AND a")]
    [InlineData("SELECT a", " OR a")]
    [InlineData("SELECT a", " AND a OR b")]
    [InlineData("SELECT a", ", a")]
    [InlineData("SELECT a", ".a")]
    [InlineData("SELECT a", "[1]")]
    [InlineData("SELECT 1", "; SELECT 1")]
    [InlineData("SELECT 'a'", "\n'a'")]
    [InlineData("SELECT * FROM t", ", t")]
    [InlineData("VALUES (1)", ", (1)")]
    [InlineData("SELECT (1)", ", ((1 + 1) * 2)")]
    [InlineData("SELECT 1", " -- comment\n")]
    public void Chains_may_have_any_length(string start, string repeated)
    {
        var script = OnSmallStack(() => SqlParser.ParseScript(start + string.Concat(Enumerable.Repeat(repeated, Many))));
        Assert.Empty(script.Errors);
        Assert.Empty(script.Doubts);
        Walk(script);
        var printed = OnSmallStack(() => SqlPrinter.Print(script.Statements[0]));
        Assert.Empty(SqlParser.ParseScript(printed).Errors);
        Assert.Equal(printed, SqlPrinter.Print(SqlParser.ParseScript(printed).Statements[0]));
    }

    /// <summary>What a server of 13, 15 and 18 with max_stack_depth = 2MB was seen to take, within two percent below its limit.</summary>
    [Theory]
    [InlineData("SELECT ", "(", "1", ")", 9960)]
    [InlineData("SELECT ", "abs(", "1", ")", 4979)]
    [InlineData("SELECT ", "CASE WHEN true THEN ", "1", " END", 1992)]
    [InlineData("SELECT ", "CASE WHEN true THEN 1 ELSE ", "1", " END", 2489)]
    [InlineData("SELECT ", "NOT ", "true", "", 9257)]
    [InlineData("SELECT ", "- ", "1", "", 9960)]
    [InlineData("SELECT ", "coalesce(", "1", ")", 4979)]
    [InlineData("SELECT ", "ARRAY[", "1", "]", 4979)]
    [InlineData("SELECT ", "CAST(", "1", " AS int)", 4979)]
    [InlineData("SELECT ", "1+(", "1", ")", 3281)]
    [InlineData("SELECT ", "(SELECT ", "1", ")", 3328)]
    [InlineData("SELECT ", "EXISTS (SELECT ", "1", ")", 2484)]
    [InlineData("SELECT * FROM ", "(SELECT * FROM ", "users", ") x", 1663)]
    public void What_a_server_takes_is_read_bound_and_printed(string start, string opening, string inner, string closing, int levels)
    {
        var sql = start + string.Concat(Enumerable.Repeat(opening, levels)) + inner + string.Concat(Enumerable.Repeat(closing, levels));
        var script = OnSmallStack(() => SqlParser.ParseScript(sql));
        Assert.Empty(script.Errors);
        Assert.Empty(script.Doubts);
        Walk(script);
        var bound = OnSmallStack(() => Bound.Of(sql));
        Assert.Empty(bound.Errors);
        Assert.Empty(bound.Uncertainties);
        var printed = OnSmallStack(() => SqlPrinter.Print(script.Statements[0]));
        Assert.Equal(printed, SqlPrinter.Print(SqlParser.ParseScript(printed).Statements[0]));
    }

    [Theory]
    [InlineData("SELECT 1", " + 1", 50_000)]
    [InlineData("SELECT 'a'", " || 'a'", 50_000)]
    [InlineData("SELECT 1", "::int", 50_000)]
    [InlineData("SELECT NULL", " IS NULL", 50_000)]
    [InlineData("SELECT 'a'", " COLLATE \"C\"", 50_000)]
    [InlineData("SELECT now()", " AT TIME ZONE 'UTC'", 50_000)]
    [InlineData("SELECT true", " AND true OR false", 50_000)]
    [InlineData("SELECT id FROM users", " UNION ALL SELECT id FROM users", 10_000)]
    [InlineData("SELECT 1 FROM users", " CROSS JOIN (VALUES (1)) v{0}", 1_000)]
    [InlineData("SELECT 1 FROM users GROUP BY 1", " + 1", 50_000)]
    [InlineData("WITH RECURSIVE r AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 2) SELECT 1", " + 1", 50_000)]
    public void Long_chains_are_bound(string start, string repeated, int length)
    {
        var sql = start + string.Concat(Enumerable.Range(0, length).Select(i => repeated.Replace("{0}", $"{i}")));
        var bound = OnSmallStack(() => Bound.Of(sql));
        Assert.DoesNotContain(bound.Uncertainties, item => item.Reason.Contains("deep", StringComparison.Ordinal));
        Assert.All(bound.Errors, error => Assert.Contains(error.SqlState, (string[])["42703"]));
    }

    [Fact]
    public void An_operand_at_the_end_of_a_long_chain_is_still_judged()
    {
        var sql = "SELECT missing" + string.Concat(Enumerable.Repeat(" + 1", 20_000)) + " + absent";
        var bound = OnSmallStack(() => Bound.Of(sql + " FROM users"));
        Assert.Equal(["missing", "absent"], bound.Errors.Select(error => error.Name));
    }

    [Fact]
    public void A_statement_behind_a_refused_one_is_read()
    {
        var script = SqlParser.ParseScript($"SELECT {new string('(', Many)}; SELECT 2; SELECT 3");
        Assert.Single(script.Doubts);
        Assert.Equal(3, script.Statements.Count);
    }

    [Theory]
    [InlineData("SELECT (1;\n")]
    [InlineData("CREATE TABLE t (;\n")]
    [InlineData("SELECT 1a;\n")]
    public void Each_of_many_broken_statements_is_reported(string statement)
    {
        var script = SqlParser.ParseScript(string.Concat(Enumerable.Repeat(statement, Many)));
        Assert.Equal(Many, script.Statements.Count);
        Assert.Equal(Many, script.Errors.Count);
    }

    [Theory]
    [InlineData("CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1 1;\n")]
    [InlineData("CREATE RULE r AS ON INSERT TO t DO (SELECT 1;\n")]
    public void Many_bodies_that_never_end_do_no_harm(string statement)
    {
        var script = SqlParser.ParseScript(string.Concat(Enumerable.Repeat(statement, Many)));
        Assert.NotEmpty(script.Errors);
        Walk(script);
    }

    [Fact]
    public void UESCAPE_has_none_of_its_own()
    {
        var script = SqlParser.ParseScript("SELECT " + string.Concat(Enumerable.Repeat("U&'a' UESCAPE ", Many)));
        Assert.Equal("UESCAPE must be followed by a simple string literal at or near \"U&'a'\"", Assert.Single(script.Errors).Message);
    }

    private static void Walk(SqlScript script)
    {
        foreach (var statement in script.Statements)
        {
            var count = 0;
            statement.Walk(_ => ++count > 0);
            Assert.True(count > 0);
        }
    }

    /// <summary>A compiler's threads have no more on some systems.</summary>
    private static T OnSmallStack<T>(Func<T> work)
    {
        T result = default!;
        var thread = new Thread(() => result = work(), 512 << 10);
        thread.Start();
        thread.Join();
        return result;
    }
}
