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
/// What is said of results is what happens: columns of every type are read as every type through each library, the code is analysed,
/// compiled and run against a server, and both have to say the same.
/// </summary>
public sealed class ResultTruthTests
{
    /// <summary>A value of each type; none but the type decides whether it can be read.</summary>
    private static readonly (string Type, string Value)[] Columns =
    [
        ("boolean", "true"), ("smallint", "1"), ("integer", "1"), ("bigint", "1"), ("real", "1"), ("double precision", "1"), ("numeric", "1"), ("money", "1"),
        ("text", "'1'"), ("varchar(9)", "'1'"), ("uuid", "'00000000-0000-0000-0000-000000000001'"), ("bytea", "'\\x01'"), ("date", "'2020-01-01'"), ("time", "'01:00'"),
        ("timestamp", "'2020-01-01'"), ("timestamptz", "'2020-01-01'"), ("interval", "'1 hour'"), ("positive", "1"),
    ];

    private static readonly string[] Types =
    [
        "bool", "byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double", "decimal", "string", "char", "Guid", "DateTime", "DateTimeOffset",
        "DateOnly", "TimeOnly", "TimeSpan", "byte[]",
    ];

    private static readonly string[] Getters =
    [
        "GetBoolean", "GetByte", "GetChar", "GetDateTime", "GetDecimal", "GetDouble", "GetFloat", "GetGuid", "GetInt16", "GetInt32", "GetInt64", "GetString", "GetTimeSpan",
    ];

    private static readonly string Schema = "CREATE DOMAIN positive AS integer CHECK (value > 0);\nCREATE TABLE t ("
        + string.Join(", ", Columns.Select((column, i) => $"c{i} {column.Type} NOT NULL")) + ");\n";

    private const string Declarations = """
        public record Row<T>(T C);
        public record Two(int Id, string Name);
        public class Holder<T> { public T C { get; set; } = default!; }
        public class Pair { public int Id { get; set; } public string? Name { get; set; } public string Shown => Id + Name; }
        public static class Options { public static void Make(DbContextOptionsBuilder options) => options.UseNpgsql(); }
        """;

    public static TheoryData<string> Libraries => ["Npgsql", "Dapper", "EF Core"];

    [ServerTheory]
    [MemberData(nameof(Libraries))]
    public async Task What_is_reported_of_a_result_is_what_happens(string library)
    {
        await using var database = await PostgreSqlServer.Newest.CreateDatabaseAsync(cancellationToken: TestContext.Current.CancellationToken);
        await database.ExecuteAsync(Schema + $"INSERT INTO t VALUES ({string.Join(", ", Columns.Select(column => column.Value))})", TestContext.Current.CancellationToken);
        var results = await CompiledTruth.RunAsync(Schema, Cases(library), database, Declarations);
        var wrong = new StringBuilder();
        foreach (var (code, reported, raised) in results)
        {
            if (reported.Count > 0 && raised is null) wrong.AppendLine($"{code}: reported: {string.Join(" | ", reported)}; nothing happens");
            if (reported.Count == 0 && raised is not null && !IsLeftOut(library, code, raised)) wrong.AppendLine($"{code}: not reported; happens: {raised}");
        }
        Assert.True(wrong.Length == 0, wrong.ToString());
    }

    /// <summary>
    /// What nothing is said of: times of all kinds (versions and a switch of Npgsql's decide), what the value decides, and pairs that only some
    /// ways to read refuse.
    /// </summary>
    private static bool IsLeftOut(string library, string code, Raised raised) =>
        code.Contains("Date", StringComparison.Ordinal) || code.Contains("Time", StringComparison.Ordinal) || code.Contains("char", StringComparison.Ordinal)
        || code.Contains("GetChar", StringComparison.Ordinal) || new[] { "correct format", "valid Boolean", "- String)" }.Any(raised.Message.Contains)
        || (code.Contains("string", StringComparison.Ordinal) && code.Contains("c12", StringComparison.Ordinal))
        || (library != "EF Core" && code.Contains("sbyte", StringComparison.Ordinal)) || (library == "EF Core" && code.Contains("u", StringComparison.Ordinal));

    private static IReadOnlyList<string> Cases(string library)
    {
        const string Reader = "using var reader = command.ExecuteReader(); reader.Read(); ";
        var names = Enumerable.Range(0, Columns.Length).Select(i => "c" + i);
        var cases = new List<string>();
        foreach (var name in names)
        {
            var command = $"using var command = new NpgsqlCommand(\"SELECT {name} AS c FROM t\", connection); ";
            switch (library)
            {
                case "Npgsql":
                    cases.AddRange(Getters.Select(getter => $"{command}{Reader}reader.{getter}(0);"));
                    cases.AddRange(Types.Select(type => $"{command}{Reader}reader.GetFieldValue<{type}>(0);"));
                    cases.AddRange(Types.Select(type => $"{command}{Reader}var value = ({type})reader[\"c\"];"));
                    cases.AddRange(Types.Select(type => $"{command}var value = ({type})command.ExecuteScalar()!;"));
                    break;
                case "Dapper":
                    cases.AddRange(Types.Select(type => $"connection.Query<{type}>(\"SELECT {name} FROM t\").ToList();"));
                    cases.AddRange(Types.Select(type => $"connection.ExecuteScalar<{type}>(\"SELECT {name} FROM t\");"));
                    cases.AddRange(Types.Select(type => $"connection.Query<Holder<{type}>>(\"SELECT {name} AS c FROM t\").ToList();"));
                    cases.AddRange(Types.Select(type => $"connection.Query<Row<{type}>>(\"SELECT {name} AS c FROM t\").ToList();"));
                    cases.AddRange(Types.Select(type => $"connection.Query<({type}, int)>(\"SELECT {name}, 1 FROM t\").ToList();"));
                    break;
                default:
                    cases.AddRange(Types.Select(type => $"context.Database.SqlQueryRaw<{type}>(\"SELECT {name} FROM t\").ToList();"));
                    cases.AddRange(Types.Select(type => $"context.Database.SqlQueryRaw<Holder<{type}>>(\"SELECT {name} AS c FROM t\").ToList();"));
                    break;
            }
        }
        cases.AddRange(library switch
        {
            "Npgsql" =>
            [
                Names("reader[\"id\"]"), Names("reader[\"ID\"]"), Names("reader[\"x\"]"), Names("reader.GetOrdinal(\"x\")"), Names("reader.GetInt32(0)"), Names("reader.GetInt32(2)"),
                Names("reader.GetString(reader.GetOrdinal(\"name\"))"), Names("reader.GetGuid(reader.GetOrdinal(\"name\"))"),
            ],
            "Dapper" =>
            [
                Rows("1 AS id, 'a'::text AS name"), Rows("'a'::text AS name, 1 AS id"), Rows("1 AS id"), Rows("1 AS id, 'a'::text AS name, 2 AS z"), Rows("1::bigint AS id, 'a'::text AS name"),
                Rows("1 AS ID, 'a'::text AS Name"),
                Split("1 AS id, 'a'::text AS c, 1 AS id, 'a'::text AS c", "string", "\"id\""),
                Split("1 AS id, 1 AS c, 1 AS id, gen_random_uuid() AS c", "int", "\"id\""), Split("1 AS id, gen_random_uuid() AS c, 1 AS id, 1 AS c", "int", "\"id\""),
                Split("1 AS id, 1 AS c", "int", "\"id\""), Split("1 AS id, 1 AS c, 2 AS d", "int", "\"d\""), Split("1 AS id, 1 AS c, 3 AS d", "int", "\"e\""),
                Split("1 AS id, 1 AS c", "int", "\"C\""), Split("1 AS id, 1 AS c, 1 AS d", "int", "\"c, d\""), Split("1 AS c, 1 AS id", "int", null),
                Three("1 AS a, 1 AS b, 1 AS c", "\"b,c\""), Three("2 AS a, 1 AS b, 1 AS c", "\"c,b\""), Three("3 AS a, 1 AS b, 1 AS c", "\"c\""),
                Three("1 AS a, 1 AS c, 1 AS c", "\"c\""), Three("1 AS a, 1 AS c, gen_random_uuid() AS c", "\"c\""), Three("1 AS a, gen_random_uuid() AS c, 1 AS c", "\"c\""),
                Grid("SELECT 1; SELECT gen_random_uuid()", "int", "Guid"), Grid("SELECT 1; SELECT gen_random_uuid()", "Guid", "Guid"),
                Grid("SELECT 1; SELECT gen_random_uuid()", "int", "int"), Grid("SELECT 1; SET work_mem = '5MB'; SELECT gen_random_uuid()", "int", "Guid"),
                Grid("SELECT 1", "int", "int"), Grid("SELECT 1; SELECT 2; SELECT gen_random_uuid()", "int", "Guid"),
            ],
            _ =>
            [
                "context.Database.SqlQueryRaw<int>(\"SELECT 1 AS id\").First();", "context.Database.SqlQueryRaw<int>(\"SELECT 1 AS value\").Single();",
                "context.Database.SqlQueryRaw<int>(\"SELECT 1 AS \\\"Value\\\"\").First();", "context.Database.SqlQueryRaw<int>(\"SELECT 1 AS id\").ToList();",
                .. new[] { "ToList", "First" }.SelectMany(end => new[]
                {
                    "1 AS id, 'a' AS name", "1 AS \\\"Id\\\", 'a' AS \\\"Name\\\"", "1 AS id", "1 AS \\\"Id\\\", 'a' AS \\\"Name\\\", 2 AS other", "'a' AS name, 1 AS id",
                    "1 AS \\\"ID\\\", 'a' AS \\\"NAME\\\"", "1 AS \\\"Id\\\", 'a' AS title", "*",
                }.Select(columns => $"context.Database.SqlQueryRaw<Pair>(\"SELECT {columns} FROM (SELECT 1 AS \\\"Id\\\", 'b' AS \\\"Name\\\") AS t\").{end}();")),
            ],
        });
        return cases;

        static string Names(string read) => $"using var command = new NpgsqlCommand(\"SELECT 1 AS id, 'a'::text AS name\", connection); {Reader}var value = {read};";

        // Dapper keeps what it has made for a text and types, whatever it is split at: each text is another one.
        static string Split(string columns, string type, string? on) =>
            $"connection.Query<Holder<{type}>, Holder<{type}>, int>(\"SELECT {columns}\", (a, b) => 1{(on is null ? "" : ", splitOn: " + on)}).ToList();";

        static string Three(string columns, string on) =>
            $"connection.Query<Holder<int>, Holder<int>, Holder<int>, int>(\"SELECT {columns}\", (a, b, c) => 1, splitOn: {on}).ToList();";

        static string Grid(string text, string first, string second) =>
            $"using var grid = connection.QueryMultiple(\"{text}\"); grid.Read<{first}>().ToList(); grid.Read<{second}>().ToList();";

        static string Rows(string columns) => $"connection.Query<Two>(\"SELECT {columns}\").ToList();";
    }
}
