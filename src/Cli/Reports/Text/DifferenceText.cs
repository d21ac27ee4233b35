using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Comparison;
using Spectre.Console;

namespace DbImpact.Cli.Reports.Text;

/// <summary>Differences of two catalogs for a person: object by object, what the first and what the second has.</summary>
internal static class DifferenceText
{
    public static void Write(Terminal terminal, IReadOnlyList<CatalogDifference> differences, string first, string second)
    {
        var console = terminal.ToConsole(terminal.Output);
        var page = new Page(console);
        foreach (var group in differences.GroupBy(OwnerOf))
        {
            page.Line(group.Key, Page.Heading);
            foreach (var difference in group)
            {
                page.Line("  " + DifferenceWords.Headline(difference));
                if (!DifferenceWords.HasSides(difference)) continue;
                WriteSide(page, first, difference.First);
                WriteSide(page, second, difference.Second);
            }
            page.Line();
        }
        var noun = differences.Count == 1 ? "1 difference" : differences.Count + " differences";
        page.Line(differences.Count == 0 ? $"{first} and {second} say the same." : $"{noun} between {first} and {second}.");
    }

    private static string OwnerOf(CatalogDifference difference) =>
        difference.Relation is null ? difference.QualifiedName : difference.Schema + "." + difference.Relation;

    private static void WriteSide(Page page, string name, string? value)
    {
        page.Write("    " + name + ": ", Page.Faint);
        var lines = (value ?? "nothing").Replace("\r\n", "\n").Split('\n');
        page.Line(lines[0] + (lines.Length > 1 ? $" … ({lines.Length} lines)" : ""), value is null ? Page.Faint : Style.Plain);
    }
}
