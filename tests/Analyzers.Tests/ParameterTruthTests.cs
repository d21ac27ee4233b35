using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using DbImpact.Analyzers.Tests.Verification;
using DbImpact.Testing;
using Xunit;

namespace DbImpact.Analyzers.Tests;

/// <summary>
/// What is said of parameters is what happens: every type of value meets every type of column through each library, the code is analysed,
/// compiled and run against a server, and both have to say the same.
/// </summary>
public sealed class ParameterTruthTests
{
    private static readonly string[] ColumnTypes =
    [
        "integer", "text", "boolean", "smallint", "bigint", "double precision", "numeric(10,2)", "money", "varchar(20)", "char(3)", "uuid", "bytea", "date", "time", "timestamp",
        "timestamptz", "interval", "json", "jsonb", "inet", "integer[]", "text[]", "mood", "positive", "int4range",
    ];

    private static readonly string[] Values =
    [
        "\"1\"", "'1'", "true", "(byte)1", "(sbyte)1", "(short)1", "(ushort)1", "1", "1u", "1L", "1ul", "1f", "1d", "1m", "Guid.Empty", "DateTime.UtcNow", "DateTimeOffset.UtcNow",
        "new DateOnly(2020, 1, 1)", "new TimeOnly(1, 2)", "TimeSpan.FromHours(1)", "new byte[] { 1 }", "new char[] { 'a' }", "System.Net.IPAddress.Loopback", "new System.Collections.BitArray(3)",
        "System.Text.Json.JsonDocument.Parse(\"{}\")", "new[] { \"a\" }", "new[] { 1 }", "new[] { 1L }", "new[] { Guid.Empty }", "new List<string> { \"a\" }", "new List<int> { 1 }",
        "new List<Guid> { Guid.Empty }", "(int?)1", "(object)\"1\"", "DBNull.Value", "(object?)text ?? DBNull.Value", "flag ? 1 : (object)DBNull.Value", "new HashSet<int> { 1 }",
        "DayOfWeek.Friday", "new System.Numerics.BigInteger(1)",
    ];

    private static readonly string[] Statements =
    [
        "SELECT abs(@p)", "SELECT lower(@p)", "SELECT date_trunc('day', @p)", "SELECT length(@p)", "SELECT @p || 'x'", "SELECT @p + 1", "SELECT coalesce(@p, 1)", "SELECT 1 WHERE @p",
        "SELECT 1 LIMIT @p", "SELECT CASE WHEN true THEN @p ELSE 1 END", "SELECT @p::uuid", "SELECT cast(@p AS integer)", "SELECT jsonb_build_object('a', @p)", "SELECT now() - @p",
        "SELECT array_length(@p, 1)", "SELECT 1 WHERE 1 = ANY (@p)", "SELECT @p LIKE 'a%'", "SELECT to_char(@p, 'YYYY')", "VALUES (@p), ('a')", "SELECT (@p)[1]",
    ];

    private static readonly string[] DeclaredTypes =
    [
        "NpgsqlDbType.Boolean", "NpgsqlDbType.Smallint", "NpgsqlDbType.Integer", "NpgsqlDbType.Bigint", "NpgsqlDbType.Real", "NpgsqlDbType.Double", "NpgsqlDbType.Numeric",
        "NpgsqlDbType.Money", "NpgsqlDbType.Text", "NpgsqlDbType.Varchar", "NpgsqlDbType.Char", "NpgsqlDbType.Uuid", "NpgsqlDbType.Bytea", "NpgsqlDbType.Date", "NpgsqlDbType.Time",
        "NpgsqlDbType.TimestampTz", "NpgsqlDbType.Timestamp", "NpgsqlDbType.Interval", "NpgsqlDbType.Json", "NpgsqlDbType.Jsonb", "NpgsqlDbType.Inet", "NpgsqlDbType.Xml",
        "NpgsqlDbType.Unknown", "NpgsqlDbType.Array | NpgsqlDbType.Integer", "DbType.Guid", "DbType.String", "DbType.Int32", "DbType.Int64", "DbType.DateTime", "DbType.Boolean",
        "DbType.Decimal", "DbType.Object", "DbType.Binary",
    ];

    private static readonly string Schema =
        "CREATE TYPE mood AS ENUM ('sad', 'ok'); CREATE DOMAIN positive AS integer CHECK (value > 0);\nCREATE TABLE t ("
        + string.Join(", ", ColumnTypes.Select((type, i) => $"c{i} {type}")) + ");\n";

    public static TheoryData<string> Libraries => ["Npgsql", "positional", "Dapper", "EF Core", "declared"];

    [ServerTheory]
    [MemberData(nameof(Libraries))]
    public async Task What_is_reported_of_a_parameter_is_what_happens(string library)
    {
        var cases = library == "declared" ? Declared() : Undeclared(library);
        await using var database = await PostgreSqlServer.Newest.CreateDatabaseAsync(cancellationToken: TestContext.Current.CancellationToken);
        await database.ExecuteAsync(Schema, TestContext.Current.CancellationToken);
        var results = await CompiledTruth.RunAsync(Schema, cases, database);
        var wrong = new StringBuilder();
        foreach (var (code, reported, raised) in results)
        {
            if (reported.Count > 1) wrong.AppendLine($"{code}: reported more than once: {string.Join(" | ", reported)}");
            var message = reported.Count == 0 ? null : reported[0];
            if (message is not null && (raised is null || !message.Contains(raised.Expected, StringComparison.Ordinal)))
                wrong.AppendLine($"{code}: reported: {message}; happens: {raised?.ToString() ?? "nothing"}");
            if (message is null && raised is not null && !IsLeftOut(library, code, raised)) wrong.AppendLine($"{code}: not reported; happens: {raised}");
        }
        Assert.True(wrong.Length == 0, wrong.ToString());
    }

    /// <summary>
    /// What nothing is said of: what the value decides and not its type (class 22), enums (the program may have mapped them), what versions of
    /// a library or its settings treat differently, and NULL without a type.
    /// </summary>
    private static bool IsLeftOut(string library, string code, Raised raised) =>
        raised.SqlState?.StartsWith("22", StringComparison.Ordinal) == true || NotJudged(library).Any(code.Contains);

    private static string[] NotJudged(string library) => library switch
    {
        "Dapper" => ["p = DBNull.Value", "IPAddress", "BitArray", "JsonDocument", "BigInteger"],
        "EF Core" => [", DBNull.Value)", "IPAddress", "BitArray", "char[]", "DayOfWeek", ", new List<string>"],
        "declared" => ["NpgsqlDbType.Unknown", "DbType.Object", "NpgsqlDbType.Json", "NpgsqlDbType.Array", "Date", "Time", "DayOfWeek", "IPAddress", "BitArray", "JsonDocument", "BigInteger", "char[]", "HashSet"],
        _ => ["\"p\", DBNull.Value)", "Value = DBNull.Value", "DayOfWeek"],
    };

    private static IReadOnlyList<string> Undeclared(string library)
    {
        var statements = ColumnTypes.SelectMany((_, i) => new[] { $"SELECT 1 FROM t WHERE c{i} = @p", $"UPDATE t SET c{i} = @p" }).Concat(Statements)
            .Where((_, i) => library == "Npgsql" || i % 3 != 2).ToArray();
        var values = library == "positional" ? Values.Where((_, i) => i % 5 == 0) : Values;
        return [.. values.SelectMany(value => statements.Select(statement => library switch
        {
            "Dapper" => $$"""connection.Execute("{{statement}}", new { p = {{value}} });""",
            "EF Core" => $$"""context.Database.ExecuteSqlRaw("{{statement.Replace("@p", "{0}")}}", {{value}});""",
            "positional" => $$"""using var command = new NpgsqlCommand("{{statement.Replace("@p", "$1")}}", connection) { Parameters = { new() { Value = {{value}} } } }; command.ExecuteNonQuery();""",
            _ => $$"""using var command = new NpgsqlCommand("{{statement}}", connection); command.Parameters.AddWithValue("p", {{value}}); command.ExecuteNonQuery();""",
        }))];
    }

    private static IReadOnlyList<string> Declared() =>
    [
        .. Values.SelectMany(value => DeclaredTypes.SelectMany(type => Enumerable.Range(0, 2).Select(column =>
            $$"""using var command = new NpgsqlCommand("UPDATE t SET c{{column}} = @p", connection); command.Parameters.Add(new NpgsqlParameter("p", {{type}}) { Value = {{value}} }); command.ExecuteNonQuery();"""))),
    ];
}
