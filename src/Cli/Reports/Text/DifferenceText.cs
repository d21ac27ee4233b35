using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Comparison;
using Spectre.Console;

namespace DbImpact.Cli.Reports.Text;

/// <summary>Differences of two catalogs for a person: object by object, what each has and where, whom it breaks, and the way out.</summary>
internal static class DifferenceText
{
    public static void Write(Terminal terminal, IReadOnlyList<CatalogDifference> differences, string first, string second)
    {
        var page = new Page(terminal.ToConsole(terminal.Output));
        foreach (var group in differences.GroupBy(DifferenceWords.Owner))
        {
            page.Line(group.Key, Page.Heading);
            foreach (var difference in group) Write(page, difference, first, second);
            page.Line();
        }
        page.Line(differences.Count == 0 ? $"{first} and {second} say the same." : DifferenceWords.Count([.. differences]) + $" ({first} and {second}).");
    }

    private static void Write(Page page, CatalogDifference difference, string first, string second)
    {
        page.Write("  " + DifferenceWords.Headline(difference, first, second) + " — ");
        page.Line(DifferenceWords.NameOf(difference.Class), StyleOf(difference.Class));
        if (difference.Aspect == DifferenceAspect.Existence)
        {
            var place = difference.First is null ? difference.SecondPlace : difference.FirstPlace;
            if (place is not null) page.Line("    at " + place, Page.Faint);
        }
        else
        {
            var at = FirstDifferentLine(difference.First, difference.Second);
            WriteSide(page, first, difference.First, at, difference.FirstPlace);
            WriteSide(page, second, difference.Second, at, difference.SecondPlace);
        }
        if (difference.Class == DifferenceClass.Note) return;
        page.Line("    " + difference.Reason, Page.Faint);
        if (difference.WayOut is { } sql) page.Line("    mend: " + Lines(sql));
    }

    public static Style StyleOf(DifferenceClass @class) => @class switch
    {
        DifferenceClass.BreaksReaders or DifferenceClass.BreaksWriters => Page.Mark,
        DifferenceClass.Note => Page.Faint,
        _ => Style.Plain,
    };

    private static void WriteSide(Page page, string name, string? value, int line, Place? place)
    {
        page.Write("    " + name + ": ", Page.Faint);
        page.Write(Lines(value ?? "nothing", line), value is null ? Page.Faint : Style.Plain);
        page.Line(place is null ? "" : "  " + place, Page.Faint);
    }

    /// <summary>The first line, or the one where the other side begins to differ, and how many there are.</summary>
    private static string Lines(string value, int line = 0)
    {
        var lines = Split(value);
        if (lines.Length == 1) return lines[0];
        return line == 0 || line >= lines.Length ? $"{lines[0]} … ({lines.Length} lines)" : $"… {lines[line].Trim()} … (line {line + 1} of {lines.Length})";
    }

    private static int FirstDifferentLine(string? first, string? second)
    {
        if (first is null || second is null) return 0;
        return Split(first).Zip(Split(second)).TakeWhile(pair => pair.First == pair.Second).Count();
    }

    private static string[] Split(string value) => value.Replace("\r\n", "\n", System.StringComparison.Ordinal).Trim().Split('\n');
}
