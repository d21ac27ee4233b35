using System;
using System.CommandLine;
using System.Threading.Tasks;
using DbImpact.Cli.Reports;
using DbImpact.Cli.Reports.Json;
using DbImpact.Cli.Reports.Text;
using DbImpact.Cli.Sources;
using DbImpact.PostgreSql.Comparison;

namespace DbImpact.Cli.Commands;

/// <summary><c>dbimpact diff A B</c>.</summary>
internal static class DiffCommand
{
    public static Command Create(Terminal terminal)
    {
        var first = new Argument<string>("first") { Description = CommonOptions.SourceHelp };
        var second = new Argument<string>("second") { Description = "The same, to compare it with." };
        var format = CommonOptions.Format("text", "json");
        var output = CommonOptions.Output();
        var timeout = CommonOptions.Timeout();
        var noComments = new Option<bool>("--no-comments") { Description = "Leave COMMENT ON texts out of the comparison." };
        var command = new Command("diff", "Compares two catalogs; exit code 1 if they differ.")
        {
            first, second, format, output, timeout, noComments,
        };
        command.SetAction((parsed, _) => RunAsync(
            terminal, parsed.GetRequiredValue(first), parsed.GetRequiredValue(second), parsed.GetValue(format)!, parsed.GetValue(output),
            CommonOptions.ToTimeout(parsed.GetValue(timeout)), new ComparisonOptions { Comments = !parsed.GetValue(noComments) }));
        return command;
    }

    private static async Task<int> RunAsync(
        Terminal terminal, string first, string second, string format, string? output, TimeSpan timeout, ComparisonOptions options)
    {
        CatalogSource[] sources =
        [
            CatalogSource.Parse(first, terminal.CurrentDirectory, terminal.Environment),
            CatalogSource.Parse(second, terminal.CurrentDirectory, terminal.Environment),
        ];
        var catalogs = await Task.WhenAll(LoadAsync(terminal, sources[0], timeout), LoadAsync(terminal, sources[1], timeout)).ConfigureAwait(false);
        foreach (var catalog in catalogs) ProblemText.Write(terminal.Error, catalog);
        var differences = CatalogComparer.Compare(catalogs[0].Catalog, catalogs[1].Catalog, options);
        var (a, b) = (sources[0].Description, sources[1].Description);
        ReportOutput.Write(terminal, output, writer =>
        {
            if (format == "json") DifferenceJson.Write(writer.Output, differences, a, b);
            else DifferenceText.Write(writer, differences, a, b);
        });
        return differences.Count == 0 ? ExitCodes.Clean : ExitCodes.Found;
    }

    private static Task<LoadedCatalog> LoadAsync(Terminal terminal, CatalogSource source, TimeSpan timeout) =>
        CatalogLoader.LoadAsync(source, timeout, path => DisplayPath.Of(path, terminal.CurrentDirectory), terminal.Cancellation);
}
