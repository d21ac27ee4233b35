using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using DbImpact.PostgreSql.Parsing;

namespace DbImpact.PostgreSql.Tests.Parsing;

/// <summary>
/// A case of Fixtures/Parsing: SQL with the versions it holds for and, in err/, the error that PostgreSQL raises, its place between ⟦ and ⟧.
/// Each file is named after the page of PostgreSQL's manual that describes what its statements are.
/// </summary>
public sealed class ParsingCase
{
    private ParsingCase(string file, int number, string[] lines)
    {
        Name = $"{file} #{number}";
        foreach (var line in lines.Where(line => line.StartsWith("--! ", StringComparison.Ordinal))) ReadDirective(line[4..]);
        var sql = string.Join('\n', lines.Where(line => !line.StartsWith("--!", StringComparison.Ordinal)));
        Start = sql.IndexOf('⟦', StringComparison.Ordinal);
        Sql = sql.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
    }

    public string Name { get; }

    public string Sql { get; }

    public int Since { get; private set; } = ParserOptions.OldestServerVersion;

    public int Until { get; private set; } = ParserOptions.NewestServerVersion;

    public string SqlState { get; private set; } = "42601";

    public string Message { get; private set; } = "";

    /// <summary>Where PostgreSQL points; -1 where it gives no position.</summary>
    public int Start { get; }

    /// <summary>Those from Since to Until; where Until comes first, those that are not between the two.</summary>
    public IEnumerable<int> Versions
    {
        get
        {
            var all = Enumerable.Range(ParserOptions.OldestServerVersion, ParserOptions.NewestServerVersion - ParserOptions.OldestServerVersion + 1);
            return Since <= Until ? all.Where(version => version >= Since && version <= Until) : all.Where(version => version >= Since || version <= Until);
        }
    }

    public static IReadOnlyList<ParsingCase> Ok { get; } = Read("ok");

    public static IReadOnlyList<ParsingCase> Err { get; } = Read("err");

    public static IEnumerable<ParsingCase> All => Ok.Concat(Err);

    public override string ToString() => Name;

    private void ReadDirective(string directive)
    {
        var words = directive.Split(' ');
        if (words[0] is "since" or "until")
        {
            for (var i = 0; i + 1 < words.Length; i += 2)
            {
                var version = int.Parse(words[i + 1], CultureInfo.InvariantCulture);
                if (words[i] == "since") Since = version;
                else Until = version;
            }
        }
        else if (words.Length == 1 && words[0].Length == 5 && words[0].All(char.IsAsciiLetterOrDigit)) SqlState = words[0];
        else Message = directive;
    }

    private static List<ParsingCase> Read(string folder)
    {
        var cases = new List<ParsingCase>();
        var path = Path.Combine(AppContext.BaseDirectory, "Fixtures", "Parsing", folder);
        foreach (var file in Directory.GetFiles(path, "*.sql").Order(StringComparer.Ordinal))
        {
            var number = 0;
            foreach (var block in File.ReadAllText(file).ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
            {
                var lines = block.Trim('\n').Split('\n');
                if (lines.All(line => line.StartsWith("-- ", StringComparison.Ordinal))) continue;
                cases.Add(new ParsingCase($"{folder}/{Path.GetFileName(file)}", ++number, lines));
            }
        }
        return cases;
    }
}
