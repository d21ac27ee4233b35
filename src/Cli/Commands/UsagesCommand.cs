using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.Checks.Usages;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Reports;
using DbImpact.Cli.Reports.Html;
using DbImpact.Cli.Reports.Json;
using DbImpact.Cli.Reports.Markdown;
using DbImpact.Cli.Reports.Model;
using DbImpact.Cli.Reports.Text;
using DbImpact.Cli.Workspaces;

namespace DbImpact.Cli.Commands;

/// <summary><c>dbimpact usages [PATH...] [--table T] [--column C] [--kind K] [--by table|repository]</c>.</summary>
internal static class UsagesCommand
{
    private static readonly string[] KindNames = [.. Enum.GetNames<UsageKind>().Select(name => name.ToLowerInvariant())];

    public static Command Create(Terminal terminal)
    {
        var inputs = new WorkspaceArguments();
        var table = new Option<string?>("--table", "-t") { Description = "Only this table: name or schema.name.", HelpName = "name" };
        var column = new Option<string?>("--column") { Description = "Only uses of a column of this name, or of this table's (table.column); * counts as a use.", HelpName = "name" };
        var kinds = new Option<string[]>("--kind", "-k") { Description = "Only these kinds of uses: " + string.Join(", ", KindNames) + ".", HelpName = "kind", Arity = ArgumentArity.ZeroOrMore };
        kinds.AcceptOnlyFromAmong(KindNames);
        var by = new Option<string>("--by") { Description = "What text and Markdown are ordered by: table, repository.", DefaultValueFactory = _ => "table" };
        by.AcceptOnlyFromAmong("table", "repository");
        var format = CommonOptions.Format("text", "json", "markdown", "html");
        var output = CommonOptions.Output();
        var command = new Command("usages", "Lists where tables and columns are used: models, SQL, migrations.") { table, column, kinds, by, format, output };
        inputs.AddTo(command);
        command.SetAction((parsed, _) => RunAsync(
            terminal,
            inputs.ToOptions(parsed),
            inputs.Timeout(parsed),
            FilterOf(parsed.GetValue(table), parsed.GetValue(column), parsed.GetValue(kinds) ?? []),
            parsed.GetValue(by) == "repository",
            parsed.GetValue(format)!,
            parsed.GetValue(output)));
        return command;
    }

    private static async Task<int> RunAsync(
        Terminal terminal, WorkspaceOptions options, TimeSpan timeout, UsageFilter filter, bool byRepository, string format, string? output)
    {
        var analysis = await WorkspaceAnalysis.RunAsync(WorkspaceFinder.Find(options, terminal), timeout, terminal).ConfigureAwait(false);
        CatalogProblems.Write(terminal, analysis);
        var report = UsageReportBuilder.Build(analysis, filter);
        ReportOutput.Write(terminal, output, writer =>
        {
            if (format == "json") UsageJson.Write(writer.Output, report);
            else if (format == "html") HtmlReport.Write(writer.Output, analysis, report, CheckReportBuilder.Build(analysis), hasAllTables: filter.IsEmpty);
            else if (format == "markdown") UsageMarkdown.Write(writer.Output, report, byRepository);
            else UsageText.Write(writer, report, byRepository);
        });
        return ExitCodes.Clean;
    }

    private static UsageFilter FilterOf(string? table, string? column, IReadOnlyList<string> kinds)
    {
        // table.column, unless the table is named by itself.
        var dot = table is null && column is not null ? column.LastIndexOf('.') : -1;
        if (dot > 0) (table, column) = (column![..dot], column[(dot + 1)..]);
        return new UsageFilter(table, column, [.. kinds.Select(kind => Enum.Parse<UsageKind>(kind, ignoreCase: true))]);
    }
}
