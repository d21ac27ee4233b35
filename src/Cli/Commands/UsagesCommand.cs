using System;
using System.CommandLine;
using System.Threading.Tasks;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Reports;
using DbImpact.Cli.Reports.Html;
using DbImpact.Cli.Reports.Json;
using DbImpact.Cli.Reports.Markdown;
using DbImpact.Cli.Reports.Model;
using DbImpact.Cli.Reports.Text;
using DbImpact.Cli.Workspaces;

namespace DbImpact.Cli.Commands;

/// <summary><c>dbimpact usages [PATH...] [--table T] [--column C]</c>.</summary>
internal static class UsagesCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = new WorkspaceArguments();
        var table = new Option<string?>("--table", "-t") { Description = "Only this table: name or schema.name.", HelpName = "name" };
        var column = new Option<string?>("--column") { Description = "Only uses of a column of this name, or of this table's (table.column); * counts as a use.", HelpName = "name" };
        var format = CommonOptions.Format("text", "json", "markdown", "html");
        var output = CommonOptions.Output();
        var command = new Command("usages", "Lists where tables and columns are used: models, SQL, migrations.") { table, column, format, output };
        inputs.AddTo(command);
        command.SetAction((parsed, _) => RunAsync(
            terminal,
            inputs.ToOptions(parsed),
            inputs.Timeout(parsed),
            parsed.GetValue(table),
            parsed.GetValue(column),
            parsed.GetValue(format)!,
            parsed.GetValue(output)));
        return command;
    }

    private static async Task<int> RunAsync(
        Terminal terminal, WorkspaceOptions options, TimeSpan timeout, string? table, string? column, string format, string? output)
    {
        var analysis = await WorkspaceAnalysis.RunAsync(WorkspaceFinder.Find(options, terminal), timeout, terminal).ConfigureAwait(false);
        CatalogProblems.Write(terminal, analysis);
        // table.column, unless the table is named by itself.
        var dot = table is null && column is not null ? column.LastIndexOf('.') : -1;
        if (dot > 0) (table, column) = (column![..dot], column[(dot + 1)..]);
        var report = UsageReportBuilder.Build(analysis, table, column);
        ReportOutput.Write(terminal, output, writer =>
        {
            if (format == "json") UsageJson.Write(writer.Output, report);
            else if (format == "html") HtmlReport.Write(writer.Output, analysis, report, CheckReportBuilder.Build(analysis), hasAllTables: table is null && column is null);
            else if (format == "markdown") UsageMarkdown.Write(writer.Output, report);
            else UsageText.Write(writer, report);
        });
        return ExitCodes.Clean;
    }
}
