using System;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Plpgsql;
using DbImpact.PostgreSql.Syntax;
using DbImpact.Testing;
using Npgsql;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Plpgsql;

public sealed class PlpgsqlParserTests
{
    [Fact]
    public void What_the_compiler_takes_has_no_error()
    {
        foreach (var test in PlpgsqlCase.Ok)
        {
            foreach (var version in test.Versions)
            {
                var errors = Parse(test.Body, version).Errors;
                Assert.True(errors.Count == 0, $"{test} on {version}: {string.Join("; ", errors)}");
            }
        }
    }

    [Fact]
    public void What_a_version_lacks_is_an_error_in_it()
    {
        foreach (var test in PlpgsqlCase.Ok.Where(test => test.Since > ParserOptions.OldestServerVersion))
            Assert.True(Parse(test.Body, test.Since - 1).Errors.Count > 0, test.Name);
    }

    [Fact]
    public void Errors_are_where_the_compiler_reports_them()
    {
        foreach (var test in PlpgsqlCase.Err)
        {
            var errors = Parse(test.Body, ParserOptions.NewestServerVersion).Errors;
            Assert.True(errors.Count > 0, $"{test}: no error");
            if (test.Start >= 0) Assert.True(errors[0].Span.Start == test.Start, $"{test}: {errors[0]}");
        }
    }

    /// <summary>CREATE FUNCTION compiles a body (check_function_bodies).</summary>
    [ServerTheory, Servers]
    public async Task Fixtures_are_the_servers_verdict(int major)
    {
        await using var connection = new NpgsqlConnection(PostgreSqlServer.Get(major).ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        foreach (var test in PlpgsqlCase.Ok.Concat(PlpgsqlCase.Err))
        {
            if (test.Since > major) continue;
            var opening = $"CREATE FUNCTION f(a integer, b text) RETURNS {test.Returns} LANGUAGE plpgsql AS $body$";
            var error = await ErrorAsync(connection, opening + test.Body + "$body$");
            var ours = Parse(test.Body, major).Errors.FirstOrDefault();
            Assert.True(error?.SqlState == ours?.SqlState, $"{test} on {major}: the server says {error?.SqlState} {error?.MessageText}, not {ours}");
            if (error is null) continue;
            Assert.Equal((test.Name, error.MessageText), (test.Name, ours!.Message));
            if (error.Position > 0) Assert.Equal((test.Name, error.Position), (test.Name, opening.Length + ours.Span.Start + 1));
        }
    }

    [Fact]
    public void Any_beginning_and_any_gap_of_a_body_is_read()
    {
        foreach (var test in PlpgsqlCase.Ok)
        {
            for (var i = 0; i < test.Body.Length; i++)
            {
                CheckSpans(Parse(test.Body[..i], 18));
                CheckSpans(Parse(test.Body.Remove(i, 1), 18));
            }
        }
    }

    [Fact]
    public void Deep_nesting_is_no_error_and_no_crash()
    {
        foreach (var start in (string[])["BEGIN ", "BEGIN LOOP ", "BEGIN x := " + new string('(', 100_000) + "1" + new string(')', 100_000) + "; END"])
        {
            var body = Parse(string.Concat(Enumerable.Repeat(start, start.Length > 100 ? 1 : 100_000)), 18);
            Assert.Empty(body.Errors);
            Assert.True(body.IsTooDeep);
        }
    }

    [Fact]
    public void Sql_stands_at_its_place_in_the_body_without_the_INTO_of_the_language()
    {
        const string Body = "DECLARE x integer; BEGIN SELECT a INTO x FROM t WHERE b = x; END";
        var statement = Assert.IsType<ExecuteSqlStatement>(Parse(Body, 18).Block.Statements[0]);
        var query = Assert.IsType<SelectQuery>(Assert.IsType<SelectStatement>(statement.Command).Body);
        Assert.Null(query.Into);
        Assert.Equal("x", Assert.Single(statement.Into!.Variables.ToArray()).ToString());
        Assert.Equal(Body.IndexOf("t WHERE", StringComparison.Ordinal), query.From[0].Span.Start);
    }

    /// <summary>What the server says of a command that is never kept; null where it takes it.</summary>
    private static async Task<PostgresException?> ErrorAsync(NpgsqlConnection connection, string sql)
    {
        await using var transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        try
        {
            await using var command = new NpgsqlCommand(sql, connection, transaction);
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            return null;
        }
        catch (PostgresException error)
        {
            return error;
        }
    }

    private static void CheckSpans(PlpgsqlBody body)
    {
        Check(body.Block);

        void Check(SqlNode node)
        {
            Assert.InRange(node.Span.End, node.Span.Start, body.Text.Text.Length);
            node.ForEachChild(Check);
        }
    }

    private static PlpgsqlBody Parse(string body, int version) => PlpgsqlParser.Parse(new SqlText(body), new ParserOptions { ServerVersion = version });
}
