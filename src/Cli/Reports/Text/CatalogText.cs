using System.Globalization;
using System.Linq;
using DbImpact.Cli.Reports.Model;

namespace DbImpact.Cli.Reports.Text;

/// <summary>A catalog for a person: a line for each relation.</summary>
internal static class CatalogText
{
    public static void Write(Terminal terminal, CatalogReport report)
    {
        var page = new Page(terminal.ToConsole(terminal.Output));
        var all = report.Domains.SelectMany(domain => domain.Relations).ToList();
        var width = all.Count == 0 ? 0 : all.Max(relation => relation.Name.Length);
        foreach (var domain in report.Domains)
        {
            page.Line(Heading(domain), Page.Heading);
            foreach (var relation in domain.Relations)
            {
                var columns = Columns(relation).PadLeft(4);
                var kind = relation.Kind == "table" ? "" : relation.Kind + (relation.Line.Length > 0 ? "; " : "");
                page.Line($"  {relation.Name.PadRight(width)} {columns}  {kind}{relation.Line}".TrimEnd());
            }
            page.Line();
        }
        page.Line($"{report.Source}: {Count(report)}.");
    }

    public static string Heading(CatalogDomain domain) => domain.Name == domain.Schema ? domain.Schema : domain.Schema + ": " + domain.Name;

    public static string Columns(DocumentedRelation relation) => relation.Columns?.ToString(CultureInfo.InvariantCulture) ?? "?";

    /// <summary><c>2 tables, 1 view</c>.</summary>
    public static string Count(CatalogReport report)
    {
        var kinds = report.Domains.SelectMany(domain => domain.Relations).GroupBy(relation => relation.Kind)
            .OrderBy(group => group.Key == "table" ? 0 : 1)
            .ThenBy(group => group.Key, System.StringComparer.Ordinal)
            .Select(group => $"{group.Count()} {group.Key}{(group.Count() == 1 ? "" : "s")}")
            .ToList();
        return kinds.Count == 0 ? "no table" : string.Join(", ", kinds);
    }
}
