using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;
using DbImpact.PostgreSql.Tests.Printing;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Parsing;

public sealed class StatementReaderTests
{
    [Fact]
    public void Reads_statements_with_their_own_errors_and_doubts()
    {
        const string Sql = "SELECT 1; SELECT FROM WHERE;; SELECT a FROM \uFFFC x y z;\nSELECT 4";
        var reader = new SqlStatementReader(new SqlText(Sql, holes: [new SqlHole(Sql.IndexOf(SqlText.HoleCharacter), "{x}")]));
        Assert.Null(reader.Statement);
        var read = new List<string>();
        while (reader.Read())
            read.Add($"{reader.Statement!.Span.Start}: {reader.Error?.Message ?? "ok"}, {reader.Doubt?.Message ?? "no doubt"}");
        Assert.Equal(
            [
                "0: ok, no doubt",
                "10: syntax error at or near \"WHERE\", no doubt",
                "30: ok, syntax error at or near \"y\"",
                "53: ok, no doubt",
            ],
            read);
        Assert.Null(reader.Statement);
        Assert.False(reader.Read());
        Assert.Null(reader.Error);
    }

    [Fact]
    public void Other_texts_may_be_read_in_between()
    {
        var reader = new SqlStatementReader(new SqlText("SELECT a FROM t; UPDATE t SET a = 1"));
        Assert.True(reader.Read());
        SqlSpan[] tokens = [.. Enumerable.Range(0, reader.Tokens.Count).Select(i => reader.Tokens[i].Span)];
        Assert.Empty(SqlParser.ParseScript("DELETE FROM something_else WHERE x > 0 AND y < 10 OR z = 'a'").Errors);
        Assert.True(reader.Read());
        Assert.IsType<UpdateStatement>(reader.Statement);
        Assert.Null(reader.Error);
        Assert.Equal(tokens, Enumerable.Range(0, reader.Tokens.Count).Select(i => reader.Tokens[i].Span));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(1000)]
    public void Reads_in_portions_what_is_read_at_once(int portionSize)
    {
        foreach (var style in new[] { ParameterStyle.Positional, ParameterStyle.Psql })
        {
            var text = new SqlText(string.Join(";\n", ParsingCase.All.Select(test => test.Sql)), style);
            var script = SqlParser.ParseScript(text);
            var reader = new SqlStatementReader(text, null, portionSize);
            var errors = new List<string>();
            foreach (var statement in script.Statements)
            {
                Assert.True(reader.Read());
                Assert.Equal(statement.Span, reader.Statement!.Span);
                Assert.Null(TreeComparison.FindDifference(statement, reader.Statement));
                if (reader.Error is not null) errors.Add(reader.Error.ToString());
            }
            Assert.False(reader.Read());
            Assert.Equal(script.Errors.Select(error => error.ToString()), errors);
        }
    }
}
