using System;
using System.CommandLine;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.Checks.Findings;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Reports;
using DbImpact.Cli.Reports.Json;
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
        var format = CommonOptions.Format("text", "json", "sarif");
        var output = CommonOptions.Output();
        var failOn = new Option<string>("--fail-on")
        {
            Description = "The least severity of a finding that makes the exit code 1: error, warning, info, never.",
            DefaultValueFactory = _ => "warning",
        };
        failOn.AcceptOnlyFromAmong("error", "warning", "info", "never");
        var command = new Command("check", "Says where code and database disagree; exit code 1 if they do.") { format, output, failOn };
        inputs.AddTo(command);
        command.SetAction((parsed, _) => RunAsync(
            terminal, inputs.ToOptions(parsed), inputs.Timeout(parsed), parsed.GetValue(format)!, parsed.GetValue(output), parsed.GetValue(failOn)!));
        return command;
    }

    private static async Task<int> RunAsync(
        Terminal terminal, WorkspaceOptions options, TimeSpan timeout, string format, string? output, string failOn)
    {
        var analysis = await WorkspaceAnalysis.RunAsync(WorkspaceFinder.Find(options, terminal), timeout, terminal).ConfigureAwait(false);
        CatalogProblems.Write(terminal, analysis);
        var report = CheckReportBuilder.Build(analysis);
        ReportOutput.Write(terminal, output, writer =>
        {
            switch (format)
            {
                case "json": CheckJson.Write(writer.Output, report); break;
                case "sarif": SarifReport.Write(writer.Output, report); break;
                default: CheckText.Write(writer, report, analysis.Files); break;
            }
        });
        var fails = failOn != "never" && report.Findings.Any(finding => finding.Severity >= Enum.Parse<Severity>(failOn, ignoreCase: true));
        return fails ? ExitCodes.Found : ExitCodes.Clean;
    }
}
