using System.Linq;
using DbImpact.Checks;
using DbImpact.Cli.Fixing;
using DbImpact.Cli.Impact;
using DbImpact.Cli.Reports.Model;
using DbImpact.PostgreSql.Replay;
using Spectre.Console;

namespace DbImpact.Cli.Reports.Text;

/// <summary>The impact of a change for a person: its steps, a checklist for each repository, the order of deployment, risks.</summary>
internal static class ImpactText
{
    public static void Write(Terminal terminal, ImpactReport report, FixPlan? mends)
    {
        var page = new Page(terminal.ToConsole(terminal.Output));
        page.Line($"{report.Change} ({report.Database})", Page.Heading);
        foreach (var step in report.Steps) Write(page, step, PlaceOf(report, step));
        foreach (var relation in report.Relations.Where(relation => relation.Priority is not null))
            page.Line($"  {relation.DisplayName} has priority {relation.Priority}.");
        page.Line();
        if (report.NewCode is { } range) WriteRange(page, range);
        foreach (var repository in report.Repositories)
        {
            page.Line(repository.IsDatabase ? $"In the database {repository.Name} itself" : repository.Name, Page.Heading);
            foreach (var item in repository.Items) Write(page, item);
            page.Line();
        }
        if (report.NewCode is { } code)
        {
            if (report.Repositories.Count == 0)
            {
                page.Line("  Nothing fails.");
                page.Line();
            }
            WriteNewCode(page, $"The code of {code.To} on the old schema", "Nothing fails.", code.OnOldSchema);
            WriteNewCode(page, $"The code of {code.To} on the new schema", "Nothing fails.", code.OnNewSchema);
        }
        Section(page, "Deployment", report.Deployment.Advice);
        Section(page, "Risks", report.Risks);
        if (report.Mended.Count > 0)
            Section(page, "Mended by it", report.Mended.Select(finding => $"{finding.Place}  {finding.Finding.Rule.Id}  {finding.Finding.Message}"));
        if (mends is not null) Write(page, mends);
        page.Line(Summary(report), Page.Heading);
        CoverageText.Write(page, report.Coverage);
    }

    /// <summary>Which code is which: <c>old code: main (3f2a1bc41), new code: HEAD (8d01c2f0a)</c>, a line for each work tree.</summary>
    public static System.Collections.Generic.IEnumerable<string> Describe(NewCode code)
    {
        foreach (var root in code.Roots)
            yield return $"{(code.Roots.Count == 1 && code.AsTheyAre.Count == 0 ? "" : root.Top + ": ")}old code {OldCode(code, root)}, new code {code.To} ({GitRange.ShortName(root.To)})";
        if (code.AsTheyAre.Count > 0) yield return $"as it is on the disk, before and after: {string.Join(", ", code.AsTheyAre)}";
    }

    private static string OldCode(NewCode code, RangeRoot root) => code.MergeBase is { } parted ? $"{GitRange.ShortName(root.From)} ({parted})" : $"{code.From} ({GitRange.ShortName(root.From)})";

    /// <summary>Where a statement of the change stands, as far as the change's own name does not tell; null for nothing.</summary>
    public static string? PlaceOf(ImpactReport report, ImpactStep step) =>
        report.NewCode is not null || report.Steps.Select(other => other.Place.Path).Distinct().Count() > 1 ? $"{step.Place.Path}:{step.Place.Line}"
            : report.Steps.Count == 1 ? null : $"{step.Place.Line}";

    /// <summary><c>3 places break, 2 change, 4 are to be looked at.</c></summary>
    public static string Summary(ImpactReport report)
    {
        var items = report.Repositories.SelectMany(repository => repository.Items).ToLookup(item => item.Kind);
        var (breaks, changes, review) = (items[ImpactKind.Breaks].Count(), items[ImpactKind.Changes].Count(), items[ImpactKind.Review].Count());
        if (report.Steps.Any(step => step.Fails)) return "The change itself fails.";
        if (breaks + changes + review == 0 && report.NewCode is null) return report.IsKnownInPart ? "What is known of the change concerns nothing that was read; not all of it is known." : "Nothing that was read is concerned.";
        var counts = $"{CheckText.Count(breaks, "place")} {(breaks == 1 ? "breaks" : "break")}, {changes} {(changes == 1 ? "gets" : "get")} something else, {review} to be looked at.";
        return report.NewCode is not { } code ? counts
            : $"Old code on the new schema: {counts} New code: {CheckText.Count(code.FailuresOnOldSchema, "place")} {Fails(code.FailuresOnOldSchema)} on the old schema, "
                + $"{code.FailuresOnNewSchema} on the new one.";

        static string Fails(int count) => count == 1 ? "fails" : "fail";
    }

    public static string Describe(ImpactItem item)
    {
        var lines = item.Place.StartLine == item.Place.EndLine ? $"{item.Place.StartLine}" : $"{item.Place.StartLine}-{item.Place.EndLine}";
        var text = $"{item.Place.Path} · {lines}";
        if (item.Usage is { } usage)
        {
            text += $" · {usage.Kind.ToString().ToLowerInvariant()}";
            if (item.Relation is not null) text += $" {item.Relation}";
            if (usage.Through.Count > 0) text += $" through {string.Join(", ", usage.Through)}";
            if (usage.Member is not null) text += $" · {usage.Member}";
            if (usage.Certainty != Certainty.Known) text += " · partly known";
        }
        return text;
    }

    /// <summary>Line and column; with the file where it is another one.</summary>
    public static string WhereIn(ImpactItem item, ReportedFinding finding) =>
        (finding.Place.Path == item.Place.Path ? "" : finding.Place.Path + ":") + $"{finding.Place.StartLine}:{finding.Place.StartColumn}";

    public static string Remains(ImpactStep step) => step.Rollback.Statements.Count == 0 ? "no way back is known" : "still differs after the way back";

    private static void Write(Page page, ImpactStep step, string? place)
    {
        if (place is not null) page.Line($"  {place}: {step.Text}");
        foreach (var problem in step.Problems) page.Line($"    {problem.SqlState ?? "note"}: {problem.Message}", problem.Kind == ReplayProblemKind.Error ? Page.Mark : Page.Faint);
        foreach (var effect in step.Effects) page.Line("    " + effect, Page.Faint);
        foreach (var held in step.Locks) page.Line("    lock: " + held, Page.Faint);
        foreach (var statement in step.Rollback.Statements)
        {
            page.Write("    back: ", Page.Faint);
            page.Line(statement.ReplaceLineEndings("\n          "));
        }
        foreach (var doubt in step.Rollback.Doubts) page.Line("    the way back: " + doubt, Page.Faint);
        if (step.Rollback.Losses.Count > 0) page.Line($"    does not come back: {string.Join(", ", step.Rollback.Losses)}", Page.Mark);
        foreach (var remaining in step.Rollback.Remaining) page.Line($"    {Remains(step)}: {remaining}", Page.Mark);
    }

    private static void Write(Page page, ImpactItem item)
    {
        page.Write("  [ ] ");
        page.Write(WordFor(item.Kind), item.Kind switch { ImpactKind.Breaks => Page.Mark, ImpactKind.Changes => new Style(Color.Yellow), _ => Page.Faint });
        page.Line("  " + Describe(item));
        foreach (var finding in item.Findings) page.Line($"        {WhereIn(item, finding)} {finding.Finding.Rule.Id} {finding.Finding.Message}");
        if (item.Findings.Count == 0)
            foreach (var reason in item.Reasons) page.Line("        " + reason, Page.Faint);
    }

    public static string WordFor(ImpactKind kind) => kind switch
    {
        ImpactKind.Breaks => "breaks",
        ImpactKind.Changes => "gets something else",
        _ => "look at",
    };

    private static void WriteRange(Page page, NewCode range)
    {
        foreach (var line in Describe(range)) page.Line("  " + line, Page.Faint);
        page.Line();
        page.Line($"The code of {range.From} on the new schema", Page.Heading);
        page.Line();
    }

    private static void WriteNewCode(Page page, string heading, string nothing, System.Collections.Generic.IReadOnlyList<RepositoryImpact> repositories)
    {
        page.Line(heading, Page.Heading);
        page.Line();
        if (repositories.Count == 0) page.Line("  " + nothing);
        foreach (var repository in repositories)
        {
            page.Line(repository.Name, Page.Heading);
            foreach (var item in repository.Items) Write(page, item);
        }
        page.Line();
    }

    private static void Write(Page page, FixPlan mends)
    {
        foreach (var change in mends.Changes)
        {
            page.Diff(UnifiedDiff.Of(change));
            page.Line();
        }
        foreach (var line in mends.ByHand) page.Line("  by hand: " + line);
        if (mends.ByHand.Any()) page.Line();
    }

    private static void Section(Page page, string heading, System.Collections.Generic.IEnumerable<string> lines)
    {
        var list = lines.ToList();
        if (list.Count == 0) return;
        page.Line(heading, Page.Heading);
        foreach (var line in list) page.Line("  - " + line);
        page.Line();
    }
}
