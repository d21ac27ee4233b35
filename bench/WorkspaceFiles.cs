using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using DbImpact.PostgreSql.Snapshots;

namespace DbImpact.Bench;

/// <summary>
/// A workspace for measuring the tool: as many repositories as wanted, every second one in Python, in files of 250 lines, two SQL texts in every
/// fifth of them, beside one snapshot of 1,000 tables.
/// </summary>
internal static class WorkspaceFiles
{
    private const int LinesOfFile = 250;
    private const int FilesWithSql = 5;

    /// <param name="folder">Where it is written.</param>
    /// <param name="repositories">How many.</param>
    /// <param name="lines">Of each repository.</param>
    public static void Write(string folder, int repositories, int lines)
    {
        Directory.CreateDirectory(folder);
        var catalog = Schema.Replay(1_000);
        File.WriteAllText(Path.Combine(folder, "db.sql"), SnapshotWriter.Write(catalog));
        var statements = Schema.Statements(catalog, 1_000, 1_000);
        var files = Math.Max(1, lines / LinesOfFile);
        for (var i = 0; i < repositories; i++)
        {
            var home = Path.Combine(folder, $"service{i}");
            Directory.CreateDirectory(home);
            for (var j = 0; j < files; j++)
            {
                string[] own = j % FilesWithSql == 0 ? [statements[((i * files) + j) % statements.Length], statements[((i * files) + j + 1) % statements.Length]] : [];
                if (i % 2 == 0) File.WriteAllText(Path.Combine(home, $"store{j}.py"), Python(j, own));
                else File.WriteAllText(Path.Combine(home, $"Store{j}.cs"), CSharp(j, own));
            }
        }
        File.WriteAllText(Path.Combine(folder, "dbimpact.json"), """{ "databases": { "main": { "catalog": "db.sql" } }, "repositories": [{ "path": "service*" }] }""");
    }

    private static string Python(int number, string[] statements)
    {
        var text = new StringBuilder("import asyncpg\n\n\n").Append(CultureInfo.InvariantCulture, $"class Store{number}:\n    def __init__(self, pool: asyncpg.Pool):\n        self.pool = pool\n\n");
        for (var i = 0; i < statements.Length; i++)
            text.Append(CultureInfo.InvariantCulture, $"    async def run{i}(self, *values):\n        return await self.pool.fetch(\"\"\"{statements[i]}\"\"\", *values)\n\n");
        for (var i = 0; text.ToString().Count(c => c == '\n') < LinesOfFile; i++)
            text.Append(CultureInfo.InvariantCulture, $"    def compute{i}(self, first, second):\n        total = first * {i} + second\n        names = [f\"{{first}}-{{item}}\" for item in range(second)]\n        return total if names else None\n\n");
        return text.ToString();
    }

    private static string CSharp(int number, string[] statements)
    {
        var text = new StringBuilder("using System.Linq;\nusing Npgsql;\n\n").Append(CultureInfo.InvariantCulture, $"public sealed class Store{number}(NpgsqlDataSource source)\n{{\n");
        for (var i = 0; i < statements.Length; i++)
            text.Append(CultureInfo.InvariantCulture, $"    public NpgsqlCommand Run{i}() => source.CreateCommand(\"\"\"\n        {statements[i].ReplaceLineEndings(" ")}\n        \"\"\");\n\n");
        for (var i = 0; text.ToString().Count(c => c == '\n') < LinesOfFile; i++)
            text.Append(CultureInfo.InvariantCulture, $"    public int Compute{i}(int first, int second)\n    {{\n        var total = (first * {i}) + second;\n        return Enumerable.Range(0, total).Select(item => item + first).Sum();\n    }}\n\n");
        return text.Append("}\n").ToString();
    }
}
