using System;
using System.CommandLine;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.Checks.Findings;
using DbImpact.Cli.Adoption;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Reports;
using DbImpact.Cli.Reports.GitHub;
using DbImpact.Cli.Reports.Html;
using DbImpact.Cli.Reports.Json;
using DbImpact.Cli.Reports.Markdown;
using DbImpact.Cli.Reports.Model;
using DbImpact.Cli.Reports.Sarif;
using DbImpact.Cli.Reports.Text;
using DbImpact.Cli.Workspaces;

namespace DbImpact.Cli.Commands;

/// <summary><c>dbimpact check [PATH...]</c>.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = new WorkspaceArguments();
        var format = CommonOptions.Format("text", "json", "sarif", "markdown", "github", "html");
        var output = CommonOptions.Output();
        var failOn = new Option<string>("--fail-on")
        {
            Description = "The least severity of a finding that makes the exit code 1: error, warning, info, never.",
            DefaultValueFactory = _ => "warning",
        };
        failOn.AcceptOnlyFromAmong("error", "warning", "info", "never");
        var baseline = new Option<string?>("--baseline")
        {
            Description = "A file of findings that are known and not reported (default: what dbimpact.json names).",
            HelpName = "file",
        };
        var writeBaseline = new Option<bool>("--write-baseline") { Description = "Write all findings of now into the baseline." };
        var changedSince = new Option<string?>("--changed-since")
        {
            Description = "Only findings of files that have changed since this revision of git; of all files where the catalog has changed too.",
            HelpName = "revision",
        };
        var command = new Command("check", "Says where code and database disagree; exit code 1 if they do.")
        {
            format, output, failOn, baseline, writeBaseline, changedSince,
        };
        inputs.AddTo(command);
        command.SetAction((parsed, _) => RunAsync(terminal, new Arguments(
            inputs.ToOptions(parsed),
            inputs.Timeout(parsed),
            parsed.GetValue(format)!,
            parsed.GetValue(output),
            parsed.GetValue(failOn)!,
            parsed.GetValue(baseline),
            parsed.GetValue(writeBaseline),
            parsed.GetValue(changedSince))));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, Arguments arguments)
    {
        var workspace = WorkspaceFinder.Find(arguments.Workspace, terminal);
        var baselinePath = arguments.Baseline is null ? workspace.Baseline : terminal.FullPath(arguments.Baseline);
        if (arguments.WritesBaseline && baselinePath is null) throw new CliException("Which file is the baseline? Name it with --baseline, or in dbimpact.json.");
        // What cannot be had is told before the work.
        var baseline = baselinePath is null || arguments.WritesBaseline ? null : Baseline.Read(baselinePath, DisplayPath.Of(baselinePath, terminal.CurrentDirectory));
        var changed = arguments.ChangedSince is null ? null : ChangedFiles.Since(arguments.ChangedSince, workspace);
        var analysis = await WorkspaceAnalysis.RunAsync(workspace, arguments.Timeout, terminal).ConfigureAwait(false);
        CatalogProblems.Write(terminal, analysis);
        var report = CheckReportBuilder.Build(analysis);
        if (arguments.WritesBaseline)
        {
            Baseline.Write(baselinePath!, report.Findings);
            await terminal.Error.WriteLineAsync($"Wrote {CheckText.Count(report.Findings.Count, "finding")} to {DisplayPath.Of(baselinePath!, terminal.CurrentDirectory)}.").ConfigureAwait(false);
            return ExitCodes.Clean;
        }
        if (baseline is not null) report = baseline.Apply(report);
        if (changed is not null) report = changed.Apply(report, workspace, terminal);
        ReportOutput.Write(terminal, arguments.Output, writer =>
        {
            switch (arguments.Format)
            {
                case "json": CheckJson.Write(writer.Output, report); break;
                case "markdown": CheckMarkdown.Write(writer.Output, report); break;
                case "github": GitHubAnnotations.Write(writer.Output, report); break;
                case "html": HtmlReport.Write(writer.Output, analysis, UsageReportBuilder.Build(analysis, new UsageFilter()), report, hasAllTables: true); break;
                case "sarif": SarifReport.Write(writer.Output, report); break;
                default: CheckText.Write(writer, report, analysis.Files); break;
            }
        });
        var fails = arguments.FailOn != "never" && report.Findings.Any(finding => finding.Severity >= Enum.Parse<Severity>(arguments.FailOn, ignoreCase: true));
        return fails ? ExitCodes.Found : ExitCodes.Clean;
    }

    private sealed record Arguments(
        WorkspaceOptions Workspace,
        TimeSpan Timeout,
        string Format,
        string? Output,
        string FailOn,
        string? Baseline,
        bool WritesBaseline,
        string? ChangedSince);
}
