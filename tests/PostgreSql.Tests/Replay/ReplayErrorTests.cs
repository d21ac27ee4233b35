using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.Testing;
using Npgsql;
using Xunit;
using static DbImpact.PostgreSql.Tests.Replay.ReplayedCatalog;

namespace DbImpact.PostgreSql.Tests.Replay;

/// <summary>What PostgreSQL refuses, with its code. Each case stands alone on the same setup.</summary>
public class ReplayErrorTests
{
    private static readonly string Setup = Blocks()[0].Sql;

    public static IEnumerable<TheoryDataRow<string, string>> Cases =>
        Blocks().Skip(1).Select(block => new TheoryDataRow<string, string>(block.Verdict, block.Sql));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_statement_gets_PostgreSQLs_verdict(string verdict, string sql)
    {
        // The newest server reads DROP VALUE and refuses it; the others do not know it.
        var result = Apply(Setup + sql, 18);
        Assert.Equal(verdict == "ok" ? [] : [verdict], Errors(result));
    }

    [ServerTheory]
    [Servers]
    public async Task The_server_says_the_same(int major)
    {
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(Setup, TestContext.Current.CancellationToken);
        var different = new List<string>();
        foreach (var (verdict, sql) in Blocks().Skip(1))
        {
            var server = await VerdictAsync(database, sql);
            var ours = Errors(Apply(Setup + sql, major)).FirstOrDefault() ?? "ok";
            if (server != ours) different.Add($"{sql.Trim()}: server {server}, replay {ours}, file {verdict}");
        }
        Assert.Equal("", string.Join("\n", different));
    }

    private static async Task<string> VerdictAsync(TestDatabase database, string sql)
    {
        await using var connection = await database.DataSource.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        try
        {
            await using var command = new NpgsqlCommand(sql, connection, transaction);
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            return "ok";
        }
        catch (PostgresException error)
        {
            return error.SqlState;
        }
        finally
        {
            await transaction.RollbackAsync(TestContext.Current.CancellationToken);
        }
    }

    /// <summary>A line <c>-- verdict</c> begins a case.</summary>
    private static List<(string Verdict, string Sql)> Blocks()
    {
        var blocks = new List<(string Verdict, string Sql)>();
        foreach (var block in ScriptFiles.ReadErrors("errors.sql").Split("-- ", StringSplitOptions.RemoveEmptyEntries))
        {
            var end = block.IndexOf('\n', StringComparison.Ordinal);
            blocks.Add((block[..end], block[(end + 1)..]));
        }
        return blocks;
    }
}
