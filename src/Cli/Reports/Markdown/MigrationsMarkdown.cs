using System.IO;
using System.Linq;
using DbImpact.Cli.Reports.Model;
using DbImpact.Cli.Reports.Text;

namespace DbImpact.Cli.Reports.Markdown;

/// <summary>The chains as Markdown: a table for each.</summary>
internal static class MigrationsMarkdown
{
    public static void Write(TextWriter output, MigrationsReport report)
    {
        MarkdownText.Line(output, "# Migrations");
        foreach (var chain in report.Chains)
        {
            MarkdownText.Line(output);
            MarkdownText.Line(output, "## " + MarkdownText.Escape(MigrationsText.Heading(chain)));
            MarkdownText.Line(output);
            MarkdownText.Row(output, ["migration", "", "state", "not undone", "not known"]);
            MarkdownText.Row(output, ["---", "---", "---", "---", "---"]);
            foreach (var migration in chain.Migrations)
            {
                MarkdownText.Row(output,
                [
                    MarkdownText.Code(migration.Name), MarkdownText.Escape(MigrationsText.Line(migration)), migration.State == MigrationState.Unknown ? "" : migration.State.ToString().ToLowerInvariant(),
                    MarkdownText.Escape(string.Join("; ", migration.NotUndone)), MarkdownText.Escape(string.Join("; ", migration.Gaps.Select(gap => gap.Reason))),
                ]);
            }
            if (chain.Status is { } status)
            {
                MarkdownText.Line(output);
                MarkdownText.Line(output, MarkdownText.Escape(MigrationsText.StatusLine(chain, status)));
                MarkdownText.Line(output);
                foreach (var version in status.Unknown) MarkdownText.Line(output, $"- {MarkdownText.Code(version)} is in no file");
                foreach (var missing in MigrationsText.MissingLines(status)) MarkdownText.Line(output, "- recorded as applied, but not there: " + MarkdownText.Escape(missing));
                if (status.Trouble is { } trouble) MarkdownText.Line(output, "- " + MarkdownText.Escape(trouble));
            }
            if (chain.Problems.Count == 0) continue;
            MarkdownText.Line(output);
            foreach (var problem in chain.Problems)
                MarkdownText.Line(output, $"- {problem.Rule} {MarkdownText.Code($"{problem.Place.Path}:{problem.Place.StartLine}")} {MarkdownText.Escape(problem.Message)}");
        }
        if (report.Order.Count < 2) return;
        MarkdownText.Line(output);
        MarkdownText.Line(output, "## Order of the services");
        MarkdownText.Line(output);
        foreach (var (service, i) in report.Order.Select((service, i) => (service, i)))
            MarkdownText.Line(output, $"{i + 1}. {MarkdownText.Escape(service.Repository + MigrationsText.Needs(service))}");
        if (report.Circle.Count > 0)
        {
            MarkdownText.Line(output);
            MarkdownText.Line(output, "Need each other: " + MarkdownText.Escape(string.Join(", ", report.Circle)));
        }
    }
}
