using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.Cli.Files;
using DbImpact.Cli.Reports;
using DbImpact.Cli.Reports.Json;
using DbImpact.Cli.Reports.Markdown;
using DbImpact.Cli.Reports.Model;
using DbImpact.Cli.Reports.Text;
using DbImpact.Cli.Sources;
using DbImpact.PostgreSql.Comparison;

namespace DbImpact.Cli.Commands;

/// <summary><c>dbimpact diff A B [C...]</c>.</summary>
internal static class DiffCommand
{
    private static readonly string[] FailOn = ["readers", "writers", "review", "harmless", "note", "never"];

    public static Command Create(Terminal terminal)
    {
        var sources = new Argument<string[]>("source")
        {
            Description = "Two or more catalogs, the first being what the others should be like; each as SOURCE or name=SOURCE. " + CommonOptions.SourceHelp,
            Arity = ArgumentArity.OneOrMore,
        };
        CommonOptions.RefuseOptions(sources);
        var format = CommonOptions.Format("text", "json", "markdown");
        var output = CommonOptions.Output();
        var timeout = CommonOptions.Timeout();
        var patterns = new ObjectPatterns();
        var noComments = new Option<bool>("--no-comments") { Description = "Leave the texts of COMMENT ON out of the comparison." };
        var failOn = new Option<string>("--fail-on")
        {
            Description = "The least class of a difference that makes the exit code 1: readers, writers, review, harmless, note, never.",
            DefaultValueFactory = _ => "harmless",
        };
        failOn.AcceptOnlyFromAmong(FailOn);
        var migrations = new Option<string?>("--migrations")
        {
            Description = "The folder of the migrations, .sql files, Alembic's, Django's, EF Core's or FluentMigrator's, by which the databases are made.",
            HelpName = "folder",
        };
        var command = new Command("diff", "Compares catalogs: what differs, whom it breaks, and what mends it; exit code 1 if they differ.")
        {
            sources, format, output, failOn, noComments, migrations, timeout,
        };
        patterns.AddTo(command);
        command.SetAction((parsed, _) => RunAsync(terminal, new Arguments(
            parsed.GetRequiredValue(sources),
            parsed.GetValue(format)!,
            parsed.GetValue(output),
            parsed.GetValue(failOn)!,
            parsed.GetValue(migrations),
            CommonOptions.ToTimeout(parsed.GetValue(timeout)),
            patterns.SchemaNames(parsed),
            new ComparisonOptions
            {
                Comments = !parsed.GetValue(noComments),
                Schemas = patterns.Schemas(parsed),
                Excludes = WithoutToolTables(patterns.Excludes(parsed)),
            })));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, Arguments arguments)
    {
        if (arguments.Sources.Length < 2) throw new CliException("diff needs two catalogs or more; \"dbimpact diff --help\" tells what they may be.");
        var named = arguments.Sources.Select(written => Parse(terminal, written)).ToList();
        if (named.GroupBy(item => item.Name).FirstOrDefault(group => group.Count() > 1) is { } twice && arguments.Sources.Length > 2)
            throw new CliException($"Two sources are called \"{twice.Key}\": name them, as in local={twice.Key}.");
        var catalogs = await Task.WhenAll(named.Select(item => CatalogLoader.LoadAsync(
            item.Source, arguments.Timeout, path => DisplayPath.Of(path, terminal.CurrentDirectory), terminal.Cancellation))).ConfigureAwait(false);
        foreach (var catalog in catalogs) ProblemText.Write(terminal.Error, catalog);
        ObjectPatterns.Require(arguments.Schemas, catalogs.Select(catalog => catalog.Catalog));

        var folder = arguments.Migrations ?? named.Select(item => item.Source).OfType<FolderSource>().FirstOrDefault(source => !source.IsSplitSnapshot(FileTree.Disk))?.Written;
        var version = catalogs.FirstOrDefault(catalog => catalog.Source is ServerSource)?.Catalog.ServerVersion;
        var migrations = folder is null || version is null ? null : MigrationsFolder.Read(folder, terminal, version);
        var report = DiffReportBuilder.Build([.. named.Select((item, i) => (item.Name, catalogs[i]))], arguments.Options, migrations);
        ReportOutput.Write(terminal, arguments.Output, writer =>
        {
            switch (arguments.Format)
            {
                case "json": DifferenceJson.Write(writer.Output, report); break;
                case "markdown": DiffMarkdown.Write(writer.Output, report); break;
                default: DiffText.Write(writer, report); break;
            }
        });
        return Fails(report, arguments.FailOn) ? ExitCodes.Found : ExitCodes.Clean;
    }

    private static bool Fails(DiffReport report, string failOn)
    {
        if (failOn == "never") return false;
        var least = failOn switch
        {
            "readers" => DifferenceClass.BreaksReaders,
            "writers" => DifferenceClass.BreaksWriters,
            "review" => DifferenceClass.NeedsReview,
            "harmless" => DifferenceClass.Harmless,
            _ => DifferenceClass.Note,
        };
        return report.Rows.Any(row => row.Difference.Class >= least) || report.Rules.Any(rule => rule.IsKept == false);
    }

    private static (string Name, CatalogSource Source) Parse(Terminal terminal, string written)
    {
        var (name, text) = CatalogSource.SplitName(written);
        var source = CatalogSource.Parse(text, terminal.CurrentDirectory, terminal.Environment);
        return (name ?? source.Description, source);
    }

    /// <summary>What migration tools write into is told by its version.</summary>
    private static Func<string, string, bool> WithoutToolTables(Func<string, string, bool>? excludes) => (schema, name) =>
        ToolTables.Has(schema, name) || excludes?.Invoke(schema, name) == true;

    private sealed record Arguments(
        string[] Sources, string Format, string? Output, string FailOn, string? Migrations, TimeSpan Timeout,
        IReadOnlyList<string>? Schemas, ComparisonOptions Options);
}
