using System.IO;
using DbImpact.Cli.Reports.Model;
using DbImpact.Cli.Reports.Text;

namespace DbImpact.Cli.Reports.Markdown;

/// <summary>A catalog as Markdown: a table for each domain.</summary>
internal static class CatalogMarkdown
{
    public static void Write(TextWriter output, CatalogReport report)
    {
        MarkdownText.Line(output, "# " + MarkdownText.Escape(report.Source));
        MarkdownText.Line(output);
        MarkdownText.Line(output, $"PostgreSQL {report.ServerVersion}: {CatalogText.Count(report)}.");
        foreach (var domain in report.Domains)
        {
            MarkdownText.Line(output);
            MarkdownText.Line(output, "## " + MarkdownText.Escape(CatalogText.Heading(domain)));
            MarkdownText.Line(output);
            MarkdownText.Row(output, ["name", "kind", "columns", ""]);
            MarkdownText.Row(output, ["---", "---", "---:", "---"]);
            foreach (var relation in domain.Relations)
                MarkdownText.Row(output, [MarkdownText.Code(relation.Name), relation.Kind, CatalogText.Columns(relation), MarkdownText.Escape(relation.Line)]);
        }
    }
}
