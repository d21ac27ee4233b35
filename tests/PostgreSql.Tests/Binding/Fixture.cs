using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>
/// A folder of statements over one schema.sql, and what schema_14.sql and its like add to it from that major on. Blank lines stand between
/// statements; under each stands what PostgreSQL says of it:
/// <c>ok: name type, … &lt;- parameter types</c>, or <c>SQLSTATE at position: message</c>, after the majors in brackets where they differ;
/// after <c>execute</c> what it says when it runs the statement that it has prepared.
/// </summary>
internal sealed partial class Fixture
{
    public static readonly int[] Majors = [13, 15, 18];

    private readonly Dictionary<int, DatabaseCatalog> _catalogs = [];

    private Fixture(string name)
    {
        Name = name;
    }

    public string Name { get; }

    public static IEnumerable<string> Names => Directory.GetDirectories(FolderOf("")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public static Fixture Open(string name) => new(name);

    public IEnumerable<string> Files =>
        Directory.GetFiles(FolderOf(Name), "*.sql")
            .Select(path => Path.GetFileName(path))
            .Where(file => !IsSchema(file))
            .Order(StringComparer.Ordinal);

    public string SchemaOf(int major)
    {
        var parts = Directory.GetFiles(FolderOf(Name), "schema*.sql")
            .Where(path => IsSchema(Path.GetFileName(path)) && FirstMajor(path) <= major)
            .OrderBy(FirstMajor);
        return string.Join('\n', parts.Select(File.ReadAllText));
    }

    private static bool IsSchema(string file) => file == "schema.sql" || file.StartsWith("schema_", StringComparison.Ordinal);

    private static int FirstMajor(string path) =>
        int.TryParse(Path.GetFileNameWithoutExtension(path)["schema".Length..].TrimStart('_'), CultureInfo.InvariantCulture, out var major) ? major : 0;

    public DatabaseCatalog CatalogOf(int major)
    {
        if (!_catalogs.TryGetValue(major, out var catalog))
        {
            var options = new ReplayOptions { ServerVersion = major };
            var result = Replayer.Replay(new ReplayScript("schema.sql", new SqlText(SchemaOf(major))), options);
            _catalogs[major] = catalog = result.Catalog;
        }
        return catalog;
    }

    public IEnumerable<Case> Read(string file)
    {
        foreach (var block in BlankLines().Split(File.ReadAllText(Path.Combine(FolderOf(Name), file)).Trim()))
        {
            var lines = block.Split('\n');
            var verdicts = lines.Where(line => VerdictLine().IsMatch(line)).ToArray();
            var text = string.Join('\n', lines.Where(line => !VerdictLine().IsMatch(line))).Trim();
            if (!text.EndsWith(';') || verdicts.Length == 0) throw new InvalidDataException($"{file}: {block}");
            yield return new Case(file, text[..^1], verdicts);
        }
    }

    private static string FolderOf(string name, [CallerFilePath] string thisFile = "") =>
        Path.Combine(Path.GetDirectoryName(thisFile)!, "Fixtures", name);

    [GeneratedRegex(@"\n[ \t]*\n")]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"^-- (execute )?(\[|ok|[0-9A-Z]{5}( at \d+)?:)")]
    private static partial Regex VerdictLine();

    public sealed record Case(string File, string Sql, string[] Verdicts)
    {
        private const string Execute = "execute ";

        /// <summary>What the server of that major says.</summary>
        public string VerdictOf(int major) =>
            Find(major, Verdicts.Select(line => line[3..]).Where(text => !text.StartsWith(Execute, StringComparison.Ordinal)))
            ?? throw new InvalidDataException($"{File}: no verdict of {major} for {Sql}");

        /// <summary>What it says when it runs the statement; null where that was not asked.</summary>
        public string? ExecutionOf(int major) =>
            Find(major, Verdicts.Select(line => line[3..]).Where(text => text.StartsWith(Execute, StringComparison.Ordinal)).Select(text => text[Execute.Length..]));

        private static string? Find(int major, IEnumerable<string> verdicts)
        {
            foreach (var text in verdicts)
            {
                if (!text.StartsWith('[')) return text;
                var end = text.IndexOf(']', StringComparison.Ordinal);
                if (text[1..end].Split(' ').Contains(major.ToString(CultureInfo.InvariantCulture))) return text[(end + 2)..];
            }
            return null;
        }
    }
}
