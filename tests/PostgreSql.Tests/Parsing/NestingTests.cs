using System.Linq;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;
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
    public void Deep_nesting_is_refused_without_harm(string start, string repeated, string end)
    {
        var script = SqlParser.ParseScript(start + string.Concat(Enumerable.Repeat(repeated, Many)) + end);
        var error = Assert.Single(script.Errors);
        Assert.Equal("54001", error.SqlState);
        Walk(script);
    }

    [Theory]
    [InlineData("SELECT a", " + 1", "54001")]
    [InlineData("SELECT a", "::int", "54001")]
    [InlineData("SELECT a", " IS NULL", "54001")]
    [InlineData("SELECT * FROM t", " CROSS JOIN t", "54001")]
    [InlineData("SELECT 1", " UNION ALL SELECT 1", "54001")]
    [InlineData("SELECT a", " AND a", null)]
    [InlineData("SELECT a", " OR a", null)]
    [InlineData("SELECT a", ", a", null)]
    [InlineData("SELECT a", ".a", null)]
    [InlineData("SELECT a", "[1]", null)]
    [InlineData("SELECT 1", "; SELECT 1", null)]
    [InlineData("SELECT 'a'", "\n'a'", null)]
    [InlineData("SELECT * FROM t", ", t", null)]
    [InlineData("VALUES (1)", ", (1)", null)]
    [InlineData("SELECT (1)", ", ((1 + 1) * 2)", null)]
    [InlineData("SELECT 1", " -- comment\n", null)]
    public void Long_chains_grow_wide_or_are_refused(string start, string repeated, string? sqlState)
    {
        var script = SqlParser.ParseScript(start + string.Concat(Enumerable.Repeat(repeated, Many)));
        Assert.Equal(sqlState, script.Errors.FirstOrDefault()?.SqlState);
        Walk(script);
    }

    [Fact]
    public void What_people_write_is_not_too_deep()
    {
        var nested = string.Concat(Enumerable.Repeat("(", 100)) + "1" + string.Concat(Enumerable.Repeat(")", 100));
        var chain = "a" + string.Concat(Enumerable.Repeat(" || a", 500));
        var union = "SELECT 1" + string.Concat(Enumerable.Repeat(" UNION ALL SELECT 1", 500));
        Assert.Empty(SqlParser.ParseScript($"SELECT {nested}, {chain} FROM ({union}) t").Errors);
    }

    [Fact]
    public void A_statement_behind_a_refused_one_is_read()
    {
        var script = SqlParser.ParseScript($"SELECT {new string('(', Many)}; SELECT 2; SELECT 3");
        Assert.Single(script.Errors);
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
        foreach (var statement in script.Statements) Walk(statement);
    }

    private static void Walk(SqlNode node) => node.ForEachChild(Walk);
}
