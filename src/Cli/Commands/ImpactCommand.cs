using System;
using System.CommandLine;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Fixing;
using DbImpact.Cli.Impact;
using DbImpact.Cli.Reports;
using DbImpact.Cli.Reports.Html;
using DbImpact.Cli.Reports.Json;
using DbImpact.Cli.Reports.Markdown;
using DbImpact.Cli.Reports.Text;
using DbImpact.Cli.Sources;
using DbImpact.Cli.Workspaces;
using DbImpact.LiveCatalog;

namespace DbImpact.Cli.Commands;

/// <summary><c>dbimpact impact CHANGE [PATH...]</c>.</summary>
internal static class ImpactCommand
{
    public static Command Create(Terminal terminal)
    {
        var change = new Argument<string>("change")
        {
            Description = "The change: SQL, as in \"ALTER TABLE users DROP COLUMN name\", the file of a migration (.sql, Alembic's, Django's, EF Core's, FluentMigrator's), or a range of git, whose new migrations are it and whose code is held against it at both ends: main..HEAD.",
        };
        var inputs = new WorkspaceArguments();
        var database = new Option<string?>("--database") { Description = "The database of dbimpact.json that is changed, where there are several.", HelpName = "name" };
        var fix = new Option<bool>("--fix") { Description = "Show the edits that mend the code for it, as a diff." };
        var format = CommonOptions.Format("text", "json", "markdown", "html");
        var output = CommonOptions.Output();
        var command = new Command("impact", "Says what a planned change of the database breaks, and how to go about it; exit code 1 if something breaks.")
        {
            change, database, fix, format, output,
        };
        inputs.AddTo(command);
        command.SetAction((parsed, _) => RunAsync(
            terminal,
            parsed.GetRequiredValue(change),
            inputs.ToOptions(parsed),
            inputs.Timeout(parsed),
            parsed.GetValue(database),
            parsed.GetValue(fix),
            parsed.GetValue(format)!,
            parsed.GetValue(output)));
        return command;
    }

    private static async Task<int> RunAsync(
        Terminal terminal, string written, WorkspaceOptions options, TimeSpan timeout, string? database, bool fix, string format, string? output)
    {
        var workspace = WorkspaceFinder.Find(options, terminal);
        var chosen = ChooseDatabase(workspace, database);
        using var range = ChangeReader.IsRange(written, terminal) ? GitRange.Open(written, workspace, chosen) : null;
        var (report, after) = range is null
            ? await OfChangeAsync(written, workspace, chosen, timeout, terminal).ConfigureAwait(false)
            : await OfRangeAsync(range, workspace, chosen, timeout, terminal).ConfigureAwait(false);
        // Of a range it is the new code that can be mended.
        var places = report.NewCode?.OnNewSchema ?? report.Repositories;
        var items = places.SelectMany(repository => repository.Items).ToList();
        var mends = fix ? FixPlanner.Plan([.. items.SelectMany(item => item.Findings)], after.Files, new FixOptions()) with
        {
            ToLookAt = [.. items.Where(item => item.LosesNames)
                .Select(item => $"{item.Place}: all columns are taken; what reads them by name has to be looked at ({string.Join("; ", item.Reasons)})")],
        } : null;
        ReportOutput.Write(terminal, output, writer =>
        {
            switch (format)
            {
                case "json": ImpactJson.Write(writer.Output, report, mends); break;
                case "html": ImpactHtml.Write(writer.Output, report, mends); break;
                case "markdown": ImpactMarkdown.Write(writer.Output, report, mends); break;
                default: ImpactText.Write(writer, report, mends); break;
            }
        });
        return report.Fails ? ExitCodes.Found : ExitCodes.Clean;
    }

    private static async Task<(ImpactReport Report, WorkspaceAnalysis After)> OfChangeAsync(
        string written, Workspace workspace, WorkspaceDatabase database, TimeSpan timeout, Terminal terminal)
    {
        // A catalog that is made of migrations may have the change already.
        var file = ChangeReader.FileOf(written, terminal);
        var isPart = file is not null && database.Source is FolderSource folder && DisplayPath.IsInside(file, folder.FullPath);
        var analysis = await WorkspaceAnalysis.RunAsync(workspace, timeout, terminal, isPart ? (database, file!) : null).ConfigureAwait(false);
        CatalogProblems.Write(terminal, analysis);
        var change = ChangeReader.Read(written, terminal, analysis);
        TellLeftOut(ImpactReportBuilder.CatalogOf(analysis, database), change, written, terminal);
        var (report, after) = ImpactReportBuilder.Build(analysis, change, database, terminal);
        var refused = report.Steps.Where(step => step.Fails).ToList();
        if (file is not null && RecordOf(analysis.Files.NameOf(file), analysis, database) is { } record)
            terminal.Error.WriteLine($"{written} is applied already, by {record.Schema}.{record.Table} of {database.Name}: give the catalog of the database before it with --catalog.");
        else if (file is not null && refused.Count > 0 && refused.TrueForAll(step => step.Problems.All(problem => AreThere.Contains(problem.SqlState))))
            terminal.Error.WriteLine($"{database.Name} may have {written} already: give the catalog of the database before it with --catalog.");
        return (report, after);
    }

    /// <summary>What a migration tool has written of the file's migration; null where it has written nothing.</summary>
    private static MigrationRecord? RecordOf(string file, WorkspaceAnalysis analysis, WorkspaceDatabase database) =>
        analysis.Repositories.Where(repository => repository.Facts.Repository.Database == database).SelectMany(repository => repository.Chains)
            .FirstOrDefault(chain => chain.Status?.Applied.Any(migration => CatalogLoader.IsIn(migration, file)) == true)?.Status!.Record;

    /// <summary>What a server says of things that are there already.</summary>
    private static readonly string?[] AreThere = ["42P07", "42701", "42710", "42723", "42P06"];

    private static void TellLeftOut(LoadedCatalog catalog, Change change, string written, Terminal terminal)
    {
        if (catalog.LeftOut.Count == 0) return;
        var parts = change.Parts.Select(part => part.Migration?.Name ?? part.Script!.Path).Intersect(catalog.LeftOut).ToList();
        var others = catalog.LeftOut.Except(parts).ToList();
        var (they, them) = parts.Count > 1 ? ("they are", "them") : ("it is", "it");
        terminal.Error.WriteLine($"{written} is {(parts.Count > 1 ? parts.Count : "one")} of the migrations in {catalog.Source.Description}: {they} judged on what those before {them} make"
            + (others.Count == 0 ? "." : $", without {(others.Count == 1 ? "the one that follows" : $"the {others.Count} that follow")} {them} ({string.Join(", ", others.Take(Longest))}{(others.Count > Longest ? ", …" : "")})."));
    }

    private const int Longest = 5;

    private static async Task<(ImpactReport Report, WorkspaceAnalysis After)> OfRangeAsync(
        GitRange range, Workspace workspace, WorkspaceDatabase database, TimeSpan timeout, Terminal terminal)
    {
        var catalogs = await range.LoadCatalogsAsync(workspace, timeout, terminal).ConfigureAwait(false);
        var old = WorkspaceAnalysis.Read(workspace, catalogs, range.From, terminal);
        CatalogProblems.Write(terminal, old);
        var code = WorkspaceAnalysis.Read(workspace, catalogs, range.To, terminal);
        var change = RangeChange.Read(range, old, code, database, terminal);
        return ImpactReportBuilder.Build(old, change, database, terminal, code, range);
    }

    private static WorkspaceDatabase ChooseDatabase(Workspace workspace, string? name)
    {
        var databases = workspace.Repositories.Where(workspace.Shows).Select(repository => repository.Database).Distinct().ToList();
        if (name is null)
        {
            return databases.Count == 1 ? databases[0]
                : throw new CliException($"Which database is changed? --database takes one of {string.Join(", ", databases.Select(database => database.Name))}.");
        }
        return databases.Find(database => database.Name == name)
            ?? throw new CliException($"There is no database \"{name}\"{Nearest.Question(name, databases.Select(database => database.Name))}");
    }
}
