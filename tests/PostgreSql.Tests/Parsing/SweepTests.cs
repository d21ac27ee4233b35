using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Parsing;

/// <summary>Damaged statements: no exception, and a tree whose spans nest, in order, inside of the text.</summary>
public sealed class SweepTests
{
    [Fact]
    public void Whole_statements()
    {
        foreach (var test in ParsingCase.All)
            foreach (var version in test.Versions) Check(test.Sql, version);
    }

    [Fact]
    public void Every_prefix()
    {
        foreach (var test in ParsingCase.All)
            for (var length = 0; length < test.Sql.Length; length++) Check(test.Sql[..length], test.Until);
    }

    [Fact]
    public void Every_suffix()
    {
        foreach (var test in OneOf(3, 0))
            for (var start = 1; start < test.Sql.Length; start++) Check(test.Sql[start..], test.Until);
    }

    [Fact]
    public void Every_deletion_of_a_character()
    {
        foreach (var test in ParsingCase.All)
            for (var i = 0; i < test.Sql.Length; i++) Check(test.Sql.Remove(i, 1), test.Until);
    }

    [Fact]
    public void Every_deletion_of_a_token()
    {
        foreach (var test in OneOf(3, 1))
        {
            var tokens = SqlParser.ParseScript(test.Sql).Tokens;
            for (var i = 0; i < tokens.Count; i++) Check(test.Sql.Remove(tokens[i].Start, tokens[i].Length), test.Until);
        }
    }

    [Theory]
    [InlineData(ParameterStyle.Npgsql)]
    [InlineData(ParameterStyle.EntityFramework)]
    [InlineData(ParameterStyle.Format)]
    [InlineData(ParameterStyle.NamedColon)]
    [InlineData(ParameterStyle.Psql)]
    public void Every_prefix_in_other_styles_of_parameters(ParameterStyle style)
    {
        foreach (var test in OneOf(5, (int)style % 5))
            for (var length = 0; length <= test.Sql.Length; length++) Check(new SqlText(test.Sql[..length], style), test.Until);
    }

    /// <summary>Every n-th case: the sweeps share them, so that all cases are damaged in some way and the tests stay quick.</summary>
    private static IEnumerable<ParsingCase> OneOf(int n, int first) => ParsingCase.All.Where((_, index) => index % n == first);

    private static void Check(string sql, int version) => Check(new SqlText(sql), version);

    private static void Check(SqlText text, int version)
    {
        var script = SqlParser.ParseScript(text, new ParserOptions { ServerVersion = version });
        var end = 0;
        for (var i = 0; i < script.Tokens.Count; i++)
        {
            Assert.True(script.Tokens[i].Start >= end, text.Text);
            end = script.Tokens[i].End;
        }
        Assert.Equal(TokenKind.End, script.Tokens[script.Tokens.Count - 1].Kind);

        var position = 0;
        foreach (var statement in script.Statements)
        {
            Assert.True(statement.Span.Start >= position, text.Text);
            position = statement.Span.End;
            if (TreeSpans.FindBroken(statement) is { } broken) Assert.Fail($"{broken}: {text.Text}");
        }
        Assert.True(position <= text.Text.Length, text.Text);
        foreach (var error in script.Errors) Assert.True(error.Span.Start <= text.Text.Length && error.Span.End <= text.Text.Length, text.Text);
        Assert.True(script.Errors.Count <= script.Statements.Count, text.Text);
    }
}
