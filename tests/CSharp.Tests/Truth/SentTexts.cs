using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using DbImpact.Testing;
using Microsoft.CodeAnalysis;
using Npgsql;
using Xunit;

namespace DbImpact.CSharp.Tests.Truth;

/// <summary>Runs the classes Case0, Case1 … of a compilation, and asks the server which statements it was sent.</summary>
internal static class SentTexts
{
    /// <returns>For each case the different statements of all of its runs.</returns>
    public static async Task<IReadOnlyList<IReadOnlyCollection<string>>> RunAsync(Compilation compilation, IReadOnlyList<TextCase> cases, TestDatabase database)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var program = Load(compilation, cancellation);
        await using var connection = await database.DataSource.OpenConnectionAsync(cancellation);
        await using var watching = await database.DataSource.OpenConnectionAsync(cancellation);
        await using var question = new NpgsqlCommand("SELECT query, query_start FROM pg_stat_activity WHERE pid = $1", watching) { Parameters = { new() { Value = connection.ProcessID } } };
        await question.PrepareAsync(cancellation);
        var results = new List<IReadOnlyCollection<string>>();
        var last = await AskAsync(question, cancellation);
        for (var i = 0; i < cases.Count; i++)
        {
            var type = program.GetType("Case" + i)!;
            var sent = new SortedSet<string>(StringComparer.Ordinal);
            foreach (var arguments in Arguments(cases[i].Body + cases[i].Members))
            {
                var runner = Activator.CreateInstance(type, connection)!;
                var isSent = Sends(() => type.GetMethod("Run")!.Invoke(runner, arguments));
                var now = await AskAsync(question, cancellation);
                if (isSent && now.Start != last.Start) sent.Add(now.Text);
                last = now;
            }
            results.Add(sent);
        }
        return results;
    }

    private static async Task<(string Text, DateTime? Start)> AskAsync(NpgsqlCommand question, CancellationToken cancellation)
    {
        await using var reader = await question.ExecuteReaderAsync(cancellation);
        await reader.ReadAsync(cancellation);
        return (reader.GetString(0), reader.IsDBNull(1) ? null : reader.GetDateTime(1));
    }

    /// <summary>Whether the call ends, or ends with what the server says; an exception of the program's own comes before anything is sent.</summary>
    private static bool Sends(Action run)
    {
        try
        {
            run();
            return true;
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException is PostgresException;
        }
    }

    /// <summary>Every combination of what the code asks.</summary>
    private static IEnumerable<object?[]> Arguments(string code)
    {
        return
            from argument in Of<string?>("argument", "x", null)
            from a in Of("a", true, false)
            from b in Of("b", true, false)
            from number in Of("number", 0, 1, 2, 3)
            from names in Of<string[]>("names", [], ["x"], ["x", "y"])
            select new object?[] { argument, a, b, number, names };

        T[] Of<T>(string name, params T[] values) => Regex.IsMatch(code, $@"\b{name}\b") ? values : [values[0]];
    }

    private static Assembly Load(Compilation compilation, CancellationToken cancellation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image, cancellationToken: cancellation);
        Assert.True(emitted.Success, string.Join(Environment.NewLine, emitted.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error)));
        return Assembly.Load(image.ToArray());
    }
}
