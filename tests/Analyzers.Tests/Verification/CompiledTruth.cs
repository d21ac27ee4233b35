using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading.Tasks;
using DbImpact.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace DbImpact.Analyzers.Tests.Verification;

/// <summary>What a piece of code raised when it ran.</summary>
/// <param name="Expected">What a message about it says: the server's own words, or the exception's type.</param>
/// <param name="SqlState">The server's code; null for an exception of the client's.</param>
/// <param name="Message">The whole message.</param>
internal sealed record Raised(string Expected, string? SqlState, string Message)
{
    public override string ToString() => $"{SqlState ?? Expected} {Message}";
}

/// <summary>Runs pieces of code twice: through the analyzer, and for real.</summary>
internal static class CompiledTruth
{
    private const string Usings = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Data;
        using System.Data.Common;
        using System.Linq;
        using Dapper;
        using Microsoft.EntityFrameworkCore;
        using Npgsql;
        using NpgsqlTypes;

        """;

    /// <param name="schema">Of the database, which has it already.</param>
    /// <param name="cases">Statements each, in a method that has a connection, a context, a text and a flag.</param>
    /// <param name="database">Where they run.</param>
    /// <param name="declarations">Types that the statements use.</param>
    /// <returns>For each case what is reported of it, and what it raised.</returns>
    public static async Task<IReadOnlyList<(string Code, IReadOnlyList<string> Reported, Raised? Raised)>> RunAsync(
        string schema, IReadOnlyList<string> cases, TestDatabase database, string declarations = "")
    {
        var source = new StringBuilder(Usings).AppendLine(declarations).AppendLine("public static class Cases {");
        var starts = new int[cases.Count + 1];
        for (var i = 0; i < cases.Count; i++)
        {
            starts[i] = source.Length;
            source.AppendLine($"public static void Case{i}(NpgsqlConnection connection, DbContext context, string? text, bool flag) {{ {cases[i]} }}");
        }
        starts[cases.Count] = source.Length;
        source.AppendLine("}");
        var compilation = CSharpCompilation.Create(
            "Cases", [CSharpSyntaxTree.ParseText(source.ToString(), new CSharpParseOptions(LanguageVersion.Preview), "/0/Cases.cs")], References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var test = new CSharpAnalyzerTest<DatabaseUsageAnalyzer>();
        // The database has this schema and nothing else, no extension either.
        test.TestState.AdditionalFiles.Add(("db.sql", "-- DbImpact snapshot, format 1\n" + schema));
        var reported = new List<string>[cases.Count];
        foreach (var diagnostic in await test.AnalyzeAsync(compilation))
        {
            var at = Array.BinarySearch(starts, diagnostic.Location.SourceSpan.Start);
            (reported[at < 0 ? ~at - 1 : at] ??= []).Add(diagnostic.GetMessage());
        }

        var methods = Load(compilation).GetType("Cases")!;
        var results = new List<(string Code, IReadOnlyList<string> Reported, Raised? Raised)>();
        var connection = await database.DataSource.OpenConnectionAsync();
        try
        {
            for (var i = 0; i < cases.Count; i++)
            {
                if (connection.State != System.Data.ConnectionState.Open)
                {
                    await connection.DisposeAsync();
                    connection = await database.DataSource.OpenConnectionAsync();
                }
                await using var context = new Context(connection);
                results.Add((cases[i], reported[i] ?? [], Run(methods.GetMethod("Case" + i)!, connection, context)));
            }
        }
        finally
        {
            await connection.DisposeAsync();
        }
        return results;
    }

    public static Assembly Load(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(5)));
        return Assembly.Load(stream.ToArray());
    }

    private static Raised? Run(MethodInfo method, NpgsqlConnection connection, DbContext context)
    {
        try
        {
            method.Invoke(null, [connection, context, "1", true]);
            return null;
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException is PostgresException server
                ? new Raised(server.MessageText, server.SqlState, server.MessageText)
                : new Raised(exception.InnerException!.GetType().Name, null, exception.InnerException.Message);
        }
    }

    private sealed class Context(NpgsqlConnection connection) : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseNpgsql(connection);
    }
}
