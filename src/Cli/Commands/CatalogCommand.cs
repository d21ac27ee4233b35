using System.CommandLine;
using DbImpact.Cli.Reports;
using DbImpact.Cli.Reports.Json;
using DbImpact.Cli.Reports.Markdown;
using DbImpact.Cli.Reports.Model;
using DbImpact.Cli.Reports.Text;
using DbImpact.Cli.Sources;

namespace DbImpact.Cli.Commands;

/// <summary><c>dbimpact catalog SOURCE</c>.</summary>
internal static class CatalogCommand
{
    public static Command Create(Terminal terminal)
    {
        var source = new Argument<string>("source") { Description = CommonOptions.SourceHelp };
        var format = CommonOptions.Format("text", "markdown", "json");
        var output = CommonOptions.Output();
        var timeout = CommonOptions.Timeout();
        var patterns = new ObjectPatterns();
        var command = new Command("catalog", "Documents a catalog: its tables and views by domain, with a line for each.") { source, format, output, timeout };
        patterns.AddTo(command);
        command.SetAction(async (parsed, _) =>
        {
            var read = CatalogSource.Parse(parsed.GetRequiredValue(source), terminal.CurrentDirectory, terminal.Environment);
            var catalog = await CatalogLoader.LoadAsync(
                read, CommonOptions.ToTimeout(parsed.GetValue(timeout)), path => DisplayPath.Of(path, terminal.CurrentDirectory), terminal.Cancellation)
                .ConfigureAwait(false);
            ProblemText.Write(terminal.Error, catalog);
            ObjectPatterns.Require(patterns.SchemaNames(parsed), catalog.Catalog);
            var report = CatalogReportBuilder.Build(catalog, patterns.Schemas(parsed), patterns.Excludes(parsed));
            ReportOutput.Write(terminal, parsed.GetValue(output), writer =>
            {
                switch (parsed.GetValue(format))
                {
                    case "json": CatalogJson.Write(writer.Output, report); break;
                    case "markdown": CatalogMarkdown.Write(writer.Output, report); break;
                    default: CatalogText.Write(writer, report); break;
                }
            });
            return ExitCodes.Clean;
        });
        return command;
    }
}
