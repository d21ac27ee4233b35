using System.Threading.Tasks;
using DbImpact.Cli.Impact;
using DbImpact.PostgreSql.Replay;
using DbImpact.Testing;
using Npgsql;
using Xunit;

namespace DbImpact.Cli.Tests;

/// <summary>What becomes of values whose column gets another type: each pair with a value that a server shows it on.</summary>
public sealed class TypeFitTests
{
    private static readonly (string From, string Value, string To, string Fit)[] Pairs =
    [
        ("varchar(5)", "'abcde'", "text", "Holds"),
        ("varchar(5)", "'abcde'", "varchar(6)", "Holds"),
        ("varchar(5)", "'abcde'", "varchar(4)", "Refuses"),
        ("text", "'abcde'", "varchar(4)", "Refuses"),
        ("text", "'abcde'", "varchar", "Holds"),
        ("char(5)", "'abcde'", "char(4)", "Refuses"),
        ("varchar(3)[]", "'{abc}'", "varchar(2)[]", "Refuses"),
        ("int[]", "'{2147483647}'", "bigint[]", "Holds"),
        ("smallint", "32767", "int", "Holds"),
        ("int", "2147483647", "bigint", "Holds"),
        ("bigint", "2147483648", "int", "Refuses"),
        ("smallint", "32767", "real", "Holds"),
        ("int", "16777217", "real", "Rounds"),
        ("int", "2147483647", "double precision", "Holds"),
        ("bigint", "9007199254740993", "double precision", "Rounds"),
        ("real", "0.1", "double precision", "Holds"),
        ("double precision", "0.1234567890123", "real", "Rounds"),
        ("double precision", "1.5", "int", "Rounds"),
        ("double precision", "0.123456789012345678", "numeric", "Rounds"),
        ("numeric", "0.1234567890123456789", "double precision", "Rounds"),
        ("int", "2147483647", "numeric(10, 0)", "Holds"),
        ("int", "2147483647", "numeric(9, 0)", "Refuses"),
        ("int", "2147483647", "numeric", "Holds"),
        ("numeric", "1.5", "int", "Rounds"),
        ("numeric(9, 0)", "999999999", "int", "Holds"),
        ("numeric(10, 0)", "9999999999", "int", "Refuses"),
        ("numeric(10, 2)", "12345678.91", "numeric(12, 4)", "Holds"),
        ("numeric(10, 2)", "12345678.91", "numeric(9, 2)", "Refuses"),
        ("numeric(10, 2)", "1.25", "numeric(12, 1)", "Rounds"),
        ("date", "'2020-01-02'", "timestamp", "Holds"),
        ("timestamp", "'2020-01-02 10:00'", "date", "Rounds"),
        ("timestamp", "'2020-01-02 10:00:00.5'", "timestamp(0)", "Rounds"),
        ("timestamp(0)", "'2020-01-02 10:00:01'", "timestamp", "Holds"),
        ("time", "'10:00:00.5'", "time(0)", "Rounds"),
        ("json", "'{\"a\" : 1, \"a\" : 2}'", "jsonb", "Rounds"),
        ("jsonb", "'{\"a\": 1}'", "json", "Holds"),
        ("uuid", "'4fb0cc65-3e15-4fe8-8c02-abb97da400c1'", "text", "Holds"),
        ("text", "'4fb0cc65'", "uuid", "Refuses"),
        ("bool", "true", "text", "Holds"),
        ("mood", "'sad'", "text", "Holds"),
        ("text", "'glad'", "mood", "Refuses"),
        ("short", "'abc'", "text", "Holds"),
        ("text", "'abcd'", "short", "Refuses"),
    ];

    private const string Types = "CREATE TYPE mood AS ENUM ('sad'); CREATE DOMAIN short AS text CHECK (length(value) < 4);";

    [Fact]
    public void A_types_values_are_held_or_not()
    {
        foreach (var (from, _, to, fit) in Pairs)
        {
            var catalog = Replayer.Replay([new ReplayScript("a.sql", $"{Types} CREATE TABLE t (a {from}, b {to});")]).Catalog;
            var table = catalog.FindRelation("public", "t")!;
            Assert.True(fit == TypeFits.Of(table.Columns[0].Type, table.Columns[1].Type, catalog).ToString(), $"{from} to {to} is not {fit}");
        }
    }

    /// <summary>The value comes back as it was, or is refused, or comes back as another.</summary>
    [ServerTheory, Servers]
    public async Task The_server_does_so_with_a_value(int major)
    {
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(Types, TestContext.Current.CancellationToken);
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        foreach (var (from, value, to, fit) in Pairs)
        {
            await Run($"DROP TABLE IF EXISTS t; CREATE TABLE t (c {from}, was text); INSERT INTO t VALUES ({value}); UPDATE t SET was = c::text");
            string met;
            try
            {
                await Run($"ALTER TABLE t ALTER c TYPE {to} USING {(NeedsCast(to) ? $"c::text::{to}" : "c")}");
                await Run($"ALTER TABLE t ALTER c TYPE {from} USING c::{from}");
                met = await Run("SELECT c::text = was FROM t") is true ? "Holds" : "Rounds";
            }
            catch (PostgresException exception) when (exception.SqlState[..2] is "22" or "23")
            {
                met = "Refuses";
            }
            Assert.True(fit == met, $"{from} {value} to {to}: {met}");
        }

        // Where the server has no conversion of its own, the text of the value is read.
        static bool NeedsCast(string to) => to is "uuid" or "mood";

        async Task<object?> Run(string sql)
        {
            await using var command = new NpgsqlCommand(sql, connection);
            return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
        }
    }
}
