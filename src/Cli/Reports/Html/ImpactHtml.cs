using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DbImpact.Cli.Fixing;
using DbImpact.Cli.Impact;
using DbImpact.Cli.Reports.Text;
using DbImpact.PostgreSql.Replay;

namespace DbImpact.Cli.Reports.Html;

/// <summary>
/// The impact of a change as one page that holds all it needs, without a script: the steps, a checklist with boxes for each code and schema that
/// meet, the order of deployment, risks.
/// </summary>
internal sealed class ImpactHtml
{
    private readonly TextWriter _output;

    private ImpactHtml(TextWriter output) => _output = output;

    public static void Write(TextWriter output, ImpactReport report, FixPlan? mends)
    {
        var page = new ImpactHtml(output);
        page.WriteHead("Impact of " + report.Change);
        page.Element("p", $"Database {report.Database}. {ImpactText.Summary(report)}", "id=\"summary\"");
        output.Write("</header>\n<main>\n");
        page.WriteSteps(report);
        page.WriteRelations(report.Relations);
        if (report.NewCode is { } code)
        {
            page.Section("Revisions", ImpactText.Describe(code));
            page.WriteCode($"The code of {code.From} on the new schema", report.Repositories);
            page.WriteCode($"The code of {code.To} on the old schema", code.OnOldSchema);
            page.WriteCode($"The code of {code.To} on the new schema", code.OnNewSchema);
        }
        else page.WriteCode("The code on the new schema", report.Repositories);
        page.Section("Deployment", report.Deployment.Advice);
        page.Section("Risks", report.Risks);
        page.Section("Mended by it", report.Mended.Select(finding => $"{finding.Place}: {finding.Finding.Message} ({finding.Finding.Rule.Id})"));
        page.Section("Not checked", report.Coverage.Gaps.Select(gap => $"{gap.Place.Path}:{gap.Place.StartLine}: {string.Join("; ", gap.Reasons)}"));
        if (mends is not null) page.WriteMends(mends);
        output.Write("</main>\n</body>\n</html>\n");
    }

    private void WriteHead(string title)
    {
        _output.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        _output.Write("<meta name=\"color-scheme\" content=\"light dark\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        Element("title", title);
        _output.Write("<style>\n" + HtmlReport.Resource("report.css") + "\n</style>\n</head>\n<body>\n<header>\n");
        Element("h1", title);
    }

    private void WriteSteps(ImpactReport report)
    {
        Begin("Steps");
        _output.Write("<ul class=\"findings\">\n");
        foreach (var step in report.Steps)
        {
            _output.Write($"<li class=\"finding{(step.Fails ? " error" : "")}\"><label><input type=\"checkbox\"> ");
            if (ImpactText.PlaceOf(report, step) is { } place) Element("span", place + ": ");
            Element("code", step.Text);
            _output.Write("</label>\n<ul>\n");
            foreach (var problem in step.Problems) Element("li", $"{problem.SqlState ?? "note"}: {problem.Message}", problem.Kind == ReplayProblemKind.Error ? "class=\"missing\"" : null);
            foreach (var effect in step.Effects) Element("li", effect);
            foreach (var held in step.Locks) Element("li", "lock: " + held);
            foreach (var doubt in step.Rollback.Doubts) Element("li", "the way back: " + doubt);
            foreach (var loss in step.Rollback.Losses) Element("li", "does not come back: " + loss, "class=\"missing\"");
            foreach (var remaining in step.Rollback.Remaining) Element("li", $"{ImpactText.Remains(step)}: {remaining}");
            _output.Write("</ul>\n");
            if (step.Rollback.Statements.Count > 0)
            {
                _output.Write("<details><summary>the way back</summary>\n");
                Block(string.Join("\n", step.Rollback.Statements));
                _output.Write("</details>\n");
            }
            _output.Write("</li>\n");
        }
        _output.Write("</ul>\n</section>\n");
    }

    private void WriteRelations(IReadOnlyList<TouchedRelation> relations)
    {
        if (relations.Count == 0) return;
        Section("Tables", relations.Select(relation =>
            relation.DisplayName + (relation.Priority is { } priority ? $" (priority {priority})" : "") + ": " + string.Join("; ", relation.Effects)));
    }

    private void WriteCode(string heading, IReadOnlyList<RepositoryImpact> repositories)
    {
        Begin(heading);
        if (repositories.Count == 0) Element("p", "Nothing fails.", "class=\"note\"");
        foreach (var repository in repositories)
        {
            Element("h3", repository.IsDatabase ? $"In the database {repository.Name} itself" : repository.Name);
            _output.Write("<ul class=\"findings\">\n");
            foreach (var item in repository.Items) Write(item);
            _output.Write("</ul>\n");
        }
        _output.Write("</section>\n");
    }

    private void Write(ImpactItem item)
    {
        var severity = item.Kind switch { ImpactKind.Breaks => " error", ImpactKind.Changes => " warning", _ => "" };
        _output.Write($"<li class=\"finding{severity}\"><label><input type=\"checkbox\"> ");
        Element("b", ImpactText.WordFor(item.Kind));
        Element("span", " " + ImpactText.Describe(item));
        _output.Write("</label>\n<ul>\n");
        foreach (var finding in item.Findings) Element("li", $"{ImpactText.WhereIn(item, finding)} {finding.Finding.Message} ({finding.Finding.Rule.Id})");
        if (item.Findings.Count == 0)
            foreach (var reason in item.Reasons) Element("li", reason);
        _output.Write("</ul></li>\n");
    }

    private void WriteMends(FixPlan mends)
    {
        Begin("Edits");
        foreach (var change in mends.Changes) Block(UnifiedDiff.Of(change).TrimEnd('\n'));
        _output.Write("</section>\n");
        Section("By hand", mends.ByHand);
    }

    private void Section(string heading, IEnumerable<string> lines)
    {
        var list = lines.ToList();
        if (list.Count == 0) return;
        Begin(heading);
        _output.Write("<ul>\n");
        foreach (var line in list) Element("li", line);
        _output.Write("</ul>\n</section>\n");
    }

    private void Begin(string heading)
    {
        _output.Write("<section>\n");
        Element("h2", heading);
    }

    private void Block(string text)
    {
        _output.Write("<pre class=\"scroll mono\">");
        _output.Write(Encode(text));
        _output.Write("</pre>\n");
    }

    private void Element(string name, string text, string? attributes = null) =>
        _output.Write($"<{name}{(attributes is null ? "" : " " + attributes)}>{Encode(text)}</{name}>\n");

    /// <summary>Letters of any script stay as they are.</summary>
    private static string Encode(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
