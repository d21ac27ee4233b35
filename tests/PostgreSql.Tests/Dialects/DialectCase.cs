using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DbImpact.PostgreSql.Dialects;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Tests.Dialects;

/// <summary>A case of Fixtures/Dialects: a statement of another database, what is recognised in it, and the statement as PostgreSQL has it.</summary>
public sealed class DialectCase
{
    private DialectCase(string file, int number, IReadOnlyList<string> lines)
    {
        Name = $"{file} #{number}";
        Constructs = [.. lines.Where(line => line.StartsWith("== ", StringComparison.Ordinal)).Select(line => line[3..]).Where(name => name != "PostgreSQL")];
        Original = Join(lines, "- ") ?? throw new InvalidDataException($"{Name} has no statement.");
        var exact = Join(lines, "+ ");
        Mended = exact ?? Join(lines, "~ ");
        IsExact = exact is not null;
    }

    /// <summary>The cases of all files of the folder.</summary>
    public static IReadOnlyList<DialectCase> All { get; } =
    [
        .. Directory.GetFiles(PathOf(""), "*.txt").Order(StringComparer.Ordinal).SelectMany(Read),
    ];

    public string Name { get; }

    /// <summary>Each as <c>dialects: name</c>.</summary>
    public IReadOnlyList<string> Constructs { get; }

    public string Original { get; }

    /// <summary>Null where it is only told.</summary>
    public string? Mended { get; }

    public bool IsExact { get; }

    /// <summary>Whether it is PostgreSQL's too, and nothing is recognised.</summary>
    public bool IsTaken => Constructs.Count == 0;

    public static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Fixtures", "Dialects", file);

    /// <summary>The construct as the fixtures write it.</summary>
    public static string Describe(DialectConstruct construct) => $"{DialectWords.Possessive(construct.Dialects).Replace("'s", "",
        StringComparison.Ordinal)}: {construct.Name}";

    /// <summary>The statement after all edits of all constructs.</summary>
    public static string Apply(string text, IEnumerable<DialectConstruct> constructs)
    {
        var mended = new MendedText(new SqlText(text));
        foreach (var construct in constructs) mended.Apply([.. construct.Edits.Select(edit => Current(mended, edit))]);
        return mended.Current.Text;
    }

    public override string ToString() => Name;

    /// <summary>The edit of the original text as one of the text that earlier edits have changed.</summary>
    private static SqlEdit Current(MendedText mended, SqlEdit edit)
    {
        var by = mended.Edits.Where(earlier => earlier.Span.End <= edit.Span.Start).Sum(earlier => earlier.NewText.Length - earlier.Span.Length);
        return new SqlEdit(new SqlSpan(edit.Span.Start + by, edit.Span.Length), edit.NewText);
    }

    private static List<DialectCase> Read(string file)
    {
        var cases = new List<DialectCase>();
        var lines = new List<string>();
        foreach (var line in File.ReadLines(file).Append("== "))
        {
            var begins = line.StartsWith("== ", StringComparison.Ordinal)
                && lines.Any(earlier => !earlier.StartsWith("== ", StringComparison.Ordinal));
            if (begins)
            {
                cases.Add(new DialectCase(Path.GetFileName(file), cases.Count + 1, lines));
                lines = [];
            }
            if (line.Length > 0 && line[0] != '#') lines.Add(line);
        }
        return cases;
    }

    private static string? Join(IEnumerable<string> lines, string sign)
    {
        var found = lines.Where(line => line.StartsWith(sign, StringComparison.Ordinal)).Select(line => line[sign.Length..]).ToList();
        return found.Count == 0 ? null : string.Join('\n', found);
    }
}
