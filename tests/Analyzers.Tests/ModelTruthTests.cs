using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading.Tasks;
using DbImpact.Analyzers.Tests.Verification;
using DbImpact.Checks.Findings;
using DbImpact.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Npgsql;
using Xunit;

namespace DbImpact.Analyzers.Tests;

/// <summary>
/// What is said of a property and its column is what happens: entities of one property are saved to and loaded from columns of every type,
/// by EF Core on a server, and both have to say the same.
/// </summary>
public sealed class ModelTruthTests
{
    /// <summary>A value of each type; none but the type decides whether it can be read.</summary>
    private static readonly (string Type, string Value)[] Columns =
    [
        ("boolean", "true"), ("smallint", "1"), ("integer", "1"), ("bigint", "1"), ("real", "1"), ("double precision", "1"), ("numeric", "1"), ("money", "1"),
        ("text", "'1'"), ("varchar(9)", "'1'"), ("char(9)", "'1'"), ("uuid", "'00000000-0000-0000-0000-000000000001'"), ("bytea", "'\\x01'"), ("date", "'2020-01-01'"),
        ("time", "'01:00'"), ("timestamp", "'2020-01-01'"), ("timestamptz", "'2020-01-01'"), ("interval", "'1 hour'"), ("json", "'1'"), ("jsonb", "'1'"),
        ("inet", "'127.0.0.1'"), ("mood", "'a'"), ("positive", "1"), ("integer[]", "'{1}'"), ("text[]", "'{a}'"),
    ];

    /// <summary>Properties with a value of each, and what is configured of them.</summary>
    private static readonly (string Type, string Value, string Attribute, string Fluent)[] Properties =
    [
        ("bool", "true", "", ""), ("byte", "1", "", ""), ("short", "1", "", ""), ("int", "1", "", ""), ("long", "1", "", ""), ("float", "1", "", ""),
        ("double", "1", "", ""), ("decimal", "1", "", ""), ("string", "\"1\"", "", ""), ("char", "'1'", "", ""), ("Guid", "Guid.NewGuid()", "", ""),
        ("sbyte", "1", "", ""), ("ushort", "1", "", ""), ("uint", "1", "", ""), ("ulong", "1", "", ""), ("Flags", "Flags.One", "", ""),
        ("byte[]", "new byte[] { 1 }", "", ""), ("Size", "Size.Large", "", ""), ("int?", "1", "", ""), ("int[]", "new[] { 1 }", "", ""),
        ("List<string>", "new() { \"a\" }", "", ""), ("System.Text.Json.JsonDocument", "System.Text.Json.JsonDocument.Parse(\"1\")", "", ""),
        ("Size", "Size.Large", "", ".HasConversion<string>()"), ("Guid", "Guid.NewGuid()", "", ".HasConversion<string>()"),
        ("bool", "true", "", ".HasConversion<int>()"), ("string", "\"1\"", "TypeName = \"jsonb\"", ""), ("string", "\"1\"", "", ".HasColumnType(\"varchar(20)\")"),
        ("DateTime", "DateTime.UtcNow", "", ""), ("DateOnly", "new(2020, 1, 1)", "", ""), ("TimeSpan", "TimeSpan.FromHours(1)", "", ""),
    ];

    private static readonly string Schema =
        "CREATE DOMAIN positive AS integer CHECK (value > 0);\nCREATE TYPE mood AS ENUM ('a', 'b');\n"
        + string.Concat(Cases.Select(i => $"CREATE TABLE t{i} (id integer PRIMARY KEY, c {ColumnOf(i).Type});\n"));

    private static IEnumerable<int> Cases => Enumerable.Range(0, Columns.Length * Properties.Length);

    private static (string Type, string Value) ColumnOf(int i) => Columns[i % Columns.Length];

    [ServerFact]
    public async Task What_is_reported_of_a_property_is_what_happens()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var database = await PostgreSqlServer.Newest.CreateDatabaseAsync(cancellationToken: cancellation);
        await database.ExecuteAsync(
            Schema + string.Concat(Cases.Select(i => $"INSERT INTO t{i} VALUES (1, {ColumnOf(i).Value});\n")), cancellation);
        var (source, starts) = Write();
        var compilation = CSharpCompilation.Create(
            "Entities", [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview), "/0/Entities.cs", cancellationToken: cancellation)],
            References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var test = new CSharpAnalyzerTest<DatabaseUsageAnalyzer>();
        test.TestState.AdditionalFiles.Add(("db.sql", "-- DbImpact snapshot, format 1\n" + Schema));
        var reported = new Dictionary<int, string>();
        foreach (var diagnostic in await test.AnalyzeAsync(compilation))
        {
            if (diagnostic.Id != Rules.PropertyTypeDoesNotFitId || diagnostic.Severity < DiagnosticSeverity.Warning) continue;
            var at = Array.BinarySearch(starts, diagnostic.Location.SourceSpan.Start);
            reported[at < 0 ? ~at - 1 : at] = diagnostic.GetMessage();
        }

        var run = Load(compilation).GetType("Runs")!.GetMethod("Run")!;
        await using var connection = await database.DataSource.OpenConnectionAsync(cancellation);
        var wrong = new StringBuilder();
        var judged = 0;
        for (var i = 0; i < starts.Length; i++)
        {
            var (property, column) = (Properties[i / Columns.Length], ColumnOf(i));
            var happened = Run(run, i, connection);
            reported.TryGetValue(i, out var said);
            if (said is not null) judged++;
            var name = $"{property.Type} {property.Attribute}{property.Fluent} in {column.Type}";
            if (said is not null && happened is null) wrong.AppendLine($"{name}: reported: {said}; nothing happens");
            if (said is null && happened is not null && !IsLeftOut(property, column.Type)) wrong.AppendLine($"{name}: not reported; happens: {happened}");
        }
        Assert.True(wrong.Length == 0, wrong.ToString());
        Assert.InRange(judged, 200, starts.Length);
    }

    /// <summary>
    /// What nothing is said of: columns of types that a setting may map, times among themselves, and what only the value decides.
    /// </summary>
    private static bool IsLeftOut((string Type, string Value, string Attribute, string Fluent) property, string column) =>
        column is "mood" or "json" or "jsonb" or "inet" || column.EndsWith(']')
        || property.Type is "char" or "System.Text.Json.JsonDocument" or "int[]" or "List<string>"
        || property.Type is "DateTime" or "DateOnly" or "TimeSpan"
        || (property.Fluent + property.Attribute).Length > 0;

    private static (string Source, int[] Starts) Write()
    {
        var source = new StringBuilder("""
            #nullable enable
            using System;
            using System.Collections.Generic;
            using System.ComponentModel.DataAnnotations.Schema;
            using System.Linq;
            using Microsoft.EntityFrameworkCore;
            using Npgsql;
            public enum Size { Small, Large }
            [System.Flags] public enum Flags : uint { None, One }

            """);
        var starts = new List<int>();
        var model = new StringBuilder();
        var runs = new StringBuilder();
        foreach (var property in Properties)
        {
            for (var column = 0; column < Columns.Length; column++)
            {
                var i = starts.Count;
                starts.Add(source.Length);
                var attribute = property.Attribute.Length > 0 ? ", " + property.Attribute : "";
                source.AppendLine($$"""
                    [Table("t{{i}}")] public class E{{i}} { [Column("id")] public int Id { get; set; } [Column("c"{{attribute}})] public {{property.Type}} C { get; set; } = default!; }
                    """);
                model.AppendLine($"model.Entity<E{i}>(){(property.Fluent.Length > 0 ? ".Property(e => e.C)" + property.Fluent : "")};");
                runs.AppendLine($"case {i}: if (save) {{ c.Add(new E{i} {{ Id = 2, C = {property.Value} }}); c.SaveChanges(); }} else _ = c.Set<E{i}>().Where(e => e.Id == 1).ToList(); break;");
            }
        }
        source.AppendLine($$"""
            public class Context(NpgsqlConnection connection) : DbContext
            {
                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql(connection);
                protected override void OnModelCreating(ModelBuilder model)
                {
                    {{model}}
                }
            }
            public static class Runs
            {
                public static void Run(int i, bool save, NpgsqlConnection connection)
                {
                    using var c = new Context(connection);
                    switch (i)
                    {
                        {{runs}}
                    }
                }
            }
            """);
        return (source.ToString(), [.. starts]);
    }

    private static string? Run(MethodInfo run, int i, NpgsqlConnection connection)
    {
        foreach (var save in new[] { false, true })
        {
            using var transaction = connection.BeginTransaction();
            try
            {
                run.Invoke(null, [i, save, connection]);
            }
            catch (TargetInvocationException exception)
            {
                return (save ? "save: " : "load: ") + exception.InnerException!.GetBaseException().Message;
            }
        }
        return null;
    }

    private static Assembly Load(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(5)));
        return Assembly.Load(stream.ToArray());
    }
}
