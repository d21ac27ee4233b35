using System;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;
using DbImpact.Testing;
using Npgsql;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Parsing;

public sealed class FixtureTests
{
    [Fact]
    public void What_PostgreSQL_accepts_has_no_error()
    {
        foreach (var test in ParsingCase.Ok)
            foreach (var version in test.Versions)
                Assert.True(Parse(test.Sql, version).Errors.Count == 0, $"{test} on {version}: {Describe(test.Sql, version)}\n{test.Sql}");
    }

    [Fact]
    public void What_a_version_lacks_is_an_error_in_it()
    {
        foreach (var test in ParsingCase.Ok)
        {
            for (var version = ParserOptions.OldestServerVersion; version <= ParserOptions.NewestServerVersion; version++)
                if (!test.Versions.Contains(version)) Assert.True(Parse(test.Sql, version).Errors.Count > 0, $"{test} on {version}\n{test.Sql}");
        }
    }

    [Fact]
    public void Errors_are_where_PostgreSQL_reports_them_in_its_words()
    {
        foreach (var test in ParsingCase.Err)
        {
            foreach (var version in test.Versions)
            {
                var error = Parse(test.Sql, version).Errors.FirstOrDefault();
                Assert.True(error is not null, $"{test} on {version}: no error\n{test.Sql}");
                Assert.True(error.SqlState == test.SqlState, $"{test} on {version}: {error}\n{test.Sql}");
                if (test.Start < 0) continue;
                Assert.True(error.Span.Start == test.Start && error.Message == test.Message, $"{test} on {version}: {error}\n{test.Sql}");
            }
        }
    }

    [Fact]
    public void An_error_knows_its_statement_and_the_others_are_read()
    {
        var script = SqlParser.ParseScript("SELECT 1; SELECT a FROM WHERE; SELECT (2; SELECT 3");
        Assert.Equal(2, script.Errors.Count);
        Assert.Equal(4, script.Statements.Count);
        Assert.Same(script.Statements[1], script.Errors[0].Statement);
        Assert.Same(script.Statements[2], script.Errors[1].Statement);
        Assert.IsType<SelectStatement>(script.Statements[3]);
    }

    [Fact]
    public void A_statement_with_an_error_keeps_what_was_read()
    {
        var script = SqlParser.ParseScript("SELECT a, b FROM t JOIN u ON");
        var query = Assert.IsType<SelectQuery>(Assert.IsType<SelectStatement>(script.Statements[0]).Body);
        Assert.Equal(2, query.Items.Count);
        Assert.Equal("t", Assert.IsType<RelationReference>(Assert.IsType<JoinItem>(query.From[0]).Left).Name.ToString());
    }

    /// <summary>The fixtures say what real servers say: Parse raises the grammar's errors from scan.l, gram.y and parser.c.</summary>
    [ServerTheory, Servers]
    public async Task Fixtures_are_the_servers_verdict(int major)
    {
        await using var connection = new NpgsqlConnection(PostgreSqlServer.Get(major).ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        foreach (var test in ParsingCase.All.Where(test => test.Versions.Contains(major)))
        {
            var verdict = await GrammarErrorAsync(connection, test.Sql);
            if (test.Message.Length == 0) Assert.True(verdict is null, $"{test} on {major}: {verdict?.MessageText}");
            else
            {
                Assert.True(verdict is not null, $"{test} on {major}: no error");
                Assert.Equal((test.SqlState, test.Message), (verdict.SqlState, verdict.MessageText));
                Assert.Equal(test.Start < 0 ? 0 : CountCharacters(test.Sql, test.Start) + 1, verdict.Position);
            }
        }
    }

    /// <summary>Sends the text as it is, several statements too: a batch's command with a positional parameter is not rewritten.</summary>
    private static async Task<PostgresException?> GrammarErrorAsync(NpgsqlConnection connection, string sql)
    {
        await using var batch = new NpgsqlBatch(connection);
        var command = new NpgsqlBatchCommand(sql);
        command.Parameters.Add(new NpgsqlParameter { DataTypeName = "unknown", Value = "" });
        batch.BatchCommands.Add(command);
        try
        {
            await batch.PrepareAsync(TestContext.Current.CancellationToken);
            return null;
        }
        catch (PostgresException error)
        {
            return error.File is "scan.l" or "gram.y" or "parser.c" or "mbutils.c" or "makefuncs.c" ? error : null;
        }
    }

    private static int CountCharacters(string text, int end)
    {
        var count = 0;
        for (var i = 0; i < end; i++)
            if (!char.IsLowSurrogate(text[i])) count++;
        return count;
    }

    private static SqlScript Parse(string sql, int version) => SqlParser.ParseScript(sql, new ParserOptions { ServerVersion = version });

    private static string Describe(string sql, int version) => string.Join("; ", Parse(sql, version).Errors);
}
