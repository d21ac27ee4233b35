using System.CommandLine;
using System.Linq;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Reports;
using DbImpact.Cli.Reports.Json;
using DbImpact.Cli.Reports.Markdown;
using DbImpact.Cli.Reports.Model;
using DbImpact.Cli.Reports.Text;
using DbImpact.Cli.Workspaces;

namespace DbImpact.Cli.Commands;

/// <summary><c>dbimpact migrations [PATH...]</c>.</summary>
internal static class MigrationsCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = new WorkspaceArguments();
        var format = CommonOptions.Format("text", "json", "markdown");
        var output = CommonOptions.Output();
        var command = new Command(
            "migrations", "Lists the migrations by their chains: heads, what cannot be undone, where the database stands, the order of the services; exit code 1 if a chain is broken.")
        {
            format, output,
        };
        inputs.AddTo(command);
        command.SetAction(async (parsed, _) =>
        {
            var options = inputs.ToOptions(parsed) with { NeedsCatalog = false };
            var analysis = await WorkspaceAnalysis.RunAsync(WorkspaceFinder.Find(options, terminal), inputs.Timeout(parsed), terminal).ConfigureAwait(false);
            CatalogProblems.Write(terminal, analysis);
            var report = MigrationsReportBuilder.Build(analysis);
            ReportOutput.Write(terminal, parsed.GetValue(output), writer =>
            {
                switch (parsed.GetValue(format))
                {
                    case "json": MigrationsJson.Write(writer.Output, report); break;
                    case "markdown": MigrationsMarkdown.Write(writer.Output, report); break;
                    default: MigrationsText.Write(writer, report); break;
                }
            });
            var isBroken = report.Chains.Any(chain => chain.Problems.Count > 0 || chain.Status is { } status && (status.Unknown.Count > 0 || status.Missing.Count > 0 || status.Trouble is not null));
            return isBroken || report.Circle.Count > 0 ? ExitCodes.Found : ExitCodes.Clean;
        });
        return command;
    }
}
