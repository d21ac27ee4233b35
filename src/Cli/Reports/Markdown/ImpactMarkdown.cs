using System.Collections.Generic;
using System.IO;
using System.Linq;
using DbImpact.Cli.Fixing;
using DbImpact.Cli.Impact;
using DbImpact.Cli.Reports.Text;

namespace DbImpact.Cli.Reports.Markdown;

/// <summary>The impact of a change as Markdown: a document for an issue or a pull request, with boxes to tick.</summary>
internal static class ImpactMarkdown
{
    public static void Write(TextWriter output, ImpactReport report, FixPlan? mends)
    {
        MarkdownText.Line(output, "# Impact of " + MarkdownText.Code(report.Change));
        MarkdownText.Line(output);
        MarkdownText.Line(output, $"Database {MarkdownText.Escape(report.Database)}. {ImpactText.Summary(report)}");
        MarkdownText.Line(output);
        if (report.Steps.Count > 0) MarkdownText.Line(output, "## Steps");
        foreach (var step in report.Steps) Write(output, step, ImpactText.PlaceOf(report, step));
        if (report.Relations.Count > 0) WriteRelations(output, report.Relations);
        if (report.NewCode is { } code)
        {
            Section(output, "Revisions", ImpactText.Describe(code));
            Write(output, $"The code of {code.From} on the new schema", report.Repositories);
            Write(output, $"The code of {code.To} on the old schema", code.OnOldSchema);
            Write(output, $"The code of {code.To} on the new schema", code.OnNewSchema);
        }
        else
        {
            foreach (var repository in report.Repositories) Write(output, "##", repository);
        }
        Section(output, "Deployment", report.Deployment.Advice);
        Section(output, "Risks", report.Risks);
        Section(output, "Mended by it", report.Mended.Select(finding => $"{finding.Place}: {finding.Finding.Message} ({finding.Finding.Rule.Id})"));
        Section(output, "Not checked", report.Coverage.Gaps.Select(gap => $"{gap.Place.Path}:{gap.Place.StartLine}: {string.Join("; ", gap.Reasons)}"));
        if (mends is null) return;
        foreach (var change in mends.Changes) MarkdownText.Block(output, "diff", UnifiedDiff.Of(change).TrimEnd('\n'));
        Section(output, "By hand", mends.ByHand);
    }

    private static void Write(TextWriter output, string heading, IReadOnlyList<RepositoryImpact> repositories)
    {
        MarkdownText.Line(output);
        MarkdownText.Line(output, "## " + MarkdownText.Escape(heading));
        if (repositories.Count == 0)
        {
            MarkdownText.Line(output);
            MarkdownText.Line(output, "Nothing fails.");
        }
        foreach (var repository in repositories) Write(output, "###", repository);
    }

    private static void Write(TextWriter output, string level, RepositoryImpact repository)
    {
        MarkdownText.Line(output);
        MarkdownText.Line(output, $"{level} {MarkdownText.Escape(repository.IsDatabase ? $"In the database {repository.Name} itself" : repository.Name)}");
        MarkdownText.Line(output);
        foreach (var item in repository.Items) Write(output, item);
    }

    private static void Write(TextWriter output, ImpactStep step, string? place)
    {
        MarkdownText.Line(output);
        MarkdownText.Line(output, $"- [ ] {(place is null ? "" : MarkdownText.Escape(place) + ": ")}{MarkdownText.Code(step.Text)}");
        foreach (var problem in step.Problems) MarkdownText.Line(output, $"  - **{problem.SqlState ?? "note"}**: {MarkdownText.Escape(problem.Message)}");
        foreach (var effect in step.Effects) MarkdownText.Line(output, "  - " + MarkdownText.Escape(effect));
        foreach (var held in step.Locks) MarkdownText.Line(output, "  - lock: " + MarkdownText.Escape(held));
        foreach (var doubt in step.Rollback.Doubts) MarkdownText.Line(output, "  - the way back: " + MarkdownText.Escape(doubt));
        foreach (var loss in step.Rollback.Losses) MarkdownText.Line(output, "  - does not come back: " + MarkdownText.Escape(loss));
        foreach (var remaining in step.Rollback.Remaining) MarkdownText.Line(output, $"  - {ImpactText.Remains(step)}: {MarkdownText.Escape(remaining)}");
        if (step.Rollback.Statements.Count == 0) return;
        MarkdownText.Line(output, "  - the way back:");
        MarkdownText.Block(output, "sql", string.Join("\n", step.Rollback.Statements));
    }

    private static void WriteRelations(TextWriter output, IReadOnlyList<TouchedRelation> relations)
    {
        MarkdownText.Line(output);
        MarkdownText.Row(output, ["relation", "priority", "what happens"]);
        MarkdownText.Row(output, ["---", "---", "---"]);
        foreach (var relation in relations)
            MarkdownText.Row(output, [MarkdownText.Code(relation.DisplayName), relation.Priority ?? "", MarkdownText.Escape(string.Join("; ", relation.Effects))]);
    }

    private static void Write(TextWriter output, ImpactItem item)
    {
        MarkdownText.Line(output, $"- [ ] **{ImpactText.WordFor(item.Kind)}** {MarkdownText.Escape(ImpactText.Describe(item))}");
        foreach (var finding in item.Findings)
            MarkdownText.Line(output, $"  - {ImpactText.WhereIn(item, finding)} {MarkdownText.Escape(finding.Finding.Message)} ({finding.Finding.Rule.Id})");
        if (item.Findings.Count == 0)
            foreach (var reason in item.Reasons) MarkdownText.Line(output, "  - " + MarkdownText.Escape(reason));
    }

    private static void Section(TextWriter output, string heading, IEnumerable<string> lines)
    {
        var list = lines.ToList();
        if (list.Count == 0) return;
        MarkdownText.Line(output);
        MarkdownText.Line(output, "## " + heading);
        MarkdownText.Line(output);
        foreach (var line in list) MarkdownText.Line(output, "- " + MarkdownText.Escape(line));
    }
}
