using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using DbImpact.PostgreSql.Parsing;

namespace DbImpact.Bench;

/// <summary>
/// The SQL that is measured: the .sql files of the folder that the variable DBIMPACT_BENCH_SQL names, or the project's own fixtures of what
/// PostgreSQL accepts.
/// </summary>
internal static class Corpus
{
    private static readonly Lazy<string[]> All = new(Read);

    /// <summary>Statements that the newest version accepts, without their semicolons.</summary>
    public static string[] Statements => All.Value;

    /// <summary>The statements again and again, as one script of about that many characters.</summary>
    public static string Script(int length)
    {
        var pieces = new List<string>();
        for (int i = 0, sum = 0; sum < length; i++)
        {
            var piece = Statements[i % Statements.Length] + ";\n";
            pieces.Add(piece);
            sum += piece.Length;
        }
        return string.Concat(pieces);
    }

    private static string[] Read()
    {
        var folder = Environment.GetEnvironmentVariable("DBIMPACT_BENCH_SQL") ?? Fixtures();
        return [.. Directory.GetFiles(folder, "*.sql", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(StatementsOf)];
    }

    private static IEnumerable<string> StatementsOf(string path)
    {
        // The fixtures part their cases by blank lines and not by semicolons.
        var text = File.ReadAllText(path);
        var pieces = Environment.GetEnvironmentVariable("DBIMPACT_BENCH_SQL") is null ? text.Split("\n\n") : [text];
        foreach (var piece in pieces)
        {
            var script = SqlParser.ParseScript(piece);
            foreach (var statement in script.Statements)
                if (script.Errors.All(error => error.Statement != statement)) yield return script.Text.Slice(statement.Span);
        }
    }

    private static string Fixtures([CallerFilePath] string thisFile = "") =>
        Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "tests", "PostgreSql.Tests", "Fixtures", "Parsing", "ok");
}
