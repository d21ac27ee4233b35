using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.Cli.Files;
using DbImpact.Cli.Reports.Text;
using DbImpact.Cli.Sources;
using DbImpact.PostgreSql.Comparison;
using DbImpact.PostgreSql.Snapshots;

namespace DbImpact.Cli.Commands;

/// <summary><c>dbimpact snapshot SOURCE -o db.sql</c>.</summary>
internal static class SnapshotCommand
{
    public static Command Create(Terminal terminal)
    {
        var source = new Argument<string>("source") { Description = CommonOptions.SourceHelp };
        var output = CommonOptions.Output();
        output.Description = "The file to write, or with --split the folder, instead of the standard output.";
        var split = new Option<bool>("--split") { Description = "Write a folder with a file for each relation, so that branches merge." };
        var check = new Option<bool>("--check")
        {
            Description = "Write nothing; say how the file or folder given with -o differs, with exit code 1 if it does.",
        };
        var migrations = new Option<string?>("--migrations")
        {
            Description = "The folder of migrations, .sql files, Alembic's, Django's, EF Core's or FluentMigrator's, that the database is made by: a snapshot that is older than these is reported (DBI0002).",
            HelpName = "folder",
        };
        var timeout = CommonOptions.Timeout();
        var patterns = new ObjectPatterns();
        var command = new Command("snapshot", "Writes a database's catalog as SQL: sorted, without dates, the same characters every time.")
        {
            source, output, split, check, migrations, timeout,
        };
        patterns.AddTo(command);
        command.SetAction((parsed, _) => RunAsync(terminal, new Arguments(
            parsed.GetRequiredValue(source),
            parsed.GetValue(output),
            parsed.GetValue(split),
            parsed.GetValue(check),
            parsed.GetValue(migrations),
            CommonOptions.ToTimeout(parsed.GetValue(timeout)),
            patterns.SchemaNames(parsed),
            new SnapshotOptions { Schemas = patterns.Schemas(parsed), Excludes = patterns.Excludes(parsed) })));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, Arguments arguments)
    {
        if (arguments.Check && arguments.Output is null) throw new CliException("--check needs -o: the file or folder to compare with.");
        if (arguments.Split && arguments.Output is null) throw new CliException("--split needs -o: the folder to write.");
        var source = CatalogSource.Parse(arguments.Source, terminal.CurrentDirectory, terminal.Environment);
        var target = arguments.Output is null ? null : Path.TrimEndingDirectorySeparator(terminal.FullPath(arguments.Output));
        var isFolder = arguments.Split || (target is not null && SplitFolder.IsSplitSnapshot(target, FileTree.Disk));
        if (target is not null) CheckTarget(target, arguments, isFolder);

        var loaded = await LoadAsync(terminal, source, arguments.Timeout).ConfigureAwait(false);
        ObjectPatterns.Require(arguments.Schemas, loaded.Catalog);
        var options = arguments.Options with { Source = MigrationsOf(terminal, arguments, source, isFolder ? target : Path.GetDirectoryName(target)) };
        TellNeeded(terminal, SnapshotWriter.NeededBesides(loaded.Catalog, options));
        if (target is null)
        {
            await terminal.Output.WriteAsync(SnapshotWriter.Write(loaded.Catalog, options)).ConfigureAwait(false);
            return ExitCodes.Clean;
        }
        if (arguments.Check) return await CheckAsync(terminal, arguments, loaded, options, target, isFolder).ConfigureAwait(false);
        await terminal.Error.WriteLineAsync(isFolder ? WriteFolder(loaded, options, target, arguments.Output!) : WriteFile(loaded, options, target, arguments.Output!))
            .ConfigureAwait(false);
        return ExitCodes.Clean;
    }

    private static void CheckTarget(string target, Arguments arguments, bool isFolder)
    {
        if (arguments.Check && !Path.Exists(target)) throw new CliException($"There is no file \"{arguments.Output}\" to check.");
        if (isFolder && File.Exists(target)) throw new CliException($"\"{arguments.Output}\" is a file; --split writes a folder.");
        if (!isFolder && Directory.Exists(target))
            throw new CliException($"\"{arguments.Output}\" is a folder; name a file, or give --split to write a folder of files.");
    }

    /// <summary>Of a folder of migrations itself, or the one that is given.</summary>
    private static MigrationSource? MigrationsOf(Terminal terminal, Arguments arguments, CatalogSource source, string? snapshotFolder)
    {
        var folder = arguments.Migrations is { } written ? terminal.FullPath(written) : source is FolderSource own && !own.IsSplitSnapshot(FileTree.Disk) ? own.FullPath : null;
        if (folder is null) return null;
        if (!Directory.Exists(folder)) throw new CliException($"There is no folder \"{arguments.Migrations}\" with migrations.");
        try
        {
            return MigrationHash.Of(folder, snapshotFolder ?? terminal.CurrentDirectory);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"The migrations in \"{arguments.Migrations ?? source.Description}\" cannot be read: {exception.Message}", exception);
        }
    }

    private static void TellNeeded(Terminal terminal, IReadOnlyList<string> needed)
    {
        if (needed.Count == 0) return;
        var more = needed.Count > 5 ? $" and {needed.Count - 5} more" : "";
        terminal.Error.WriteLine($"Also written, because others need it: {string.Join(", ", needed.Take(5))}{more}.");
    }

    private static string WriteFile(LoadedCatalog loaded, SnapshotOptions options, string path, string name)
    {
        var snapshot = SnapshotWriter.Write(loaded.Catalog, options);
        if (File.Exists(path) && SplitFolder.IsSame(TextFile.Read(path).Text, snapshot)) return $"{name} is up to date.";
        AtomicFile.Write(path, snapshot);
        return $"{name} written.";
    }

    private static string WriteFolder(LoadedCatalog loaded, SnapshotOptions options, string path, string name)
    {
        var parts = SnapshotWriter.WriteParts(loaded.Catalog, options);
        var (written, removed) = SplitFolder.Write(path, parts);
        if (written + removed == 0) return $"{name} is up to date.";
        var gone = removed == 0 ? "" : $", {removed} removed";
        return $"{name}: {written} of {parts.Count} files written{gone}.";
    }

    private static async Task<int> CheckAsync(
        Terminal terminal, Arguments arguments, LoadedCatalog loaded, SnapshotOptions options, string path, bool isFolder)
    {
        var name = arguments.Output!;
        var differing = isFolder ? SplitFolder.Differing(path, SnapshotWriter.WriteParts(loaded.Catalog, options)) : [];
        if (isFolder ? differing.Count == 0 : SplitFolder.IsSame(TextFile.Read(path).Text, SnapshotWriter.Write(loaded.Catalog, options)))
        {
            await terminal.Error.WriteLineAsync($"{name} is up to date.").ConfigureAwait(false);
            return ExitCodes.Clean;
        }
        CatalogSource source = isFolder ? new FolderSource(path, name) : new FileSource(path, name);
        var written = await LoadAsync(terminal, source, arguments.Timeout).ConfigureAwait(false);
        var comparison = new ComparisonOptions { Schemas = options.Schemas, Excludes = options.Excludes };
        var differences = CatalogComparer.Compare(written.Catalog, loaded.Catalog, comparison);
        if (differences.Count > 0)
        {
            DifferenceText.Write(terminal, differences, name, loaded.Source.Description);
            if (differing.Count > 0) await terminal.Error.WriteLineAsync("Files that differ: " + string.Join(", ", differing)).ConfigureAwait(false);
            await terminal.Error.WriteLineAsync($"{name} is out of date: dbimpact snapshot writes it anew.").ConfigureAwait(false);
            return ExitCodes.Found;
        }
        if (options.Source is not null && MigrationHash.WhyOutOfDate(source) is { } old)
        {
            await terminal.Error.WriteLineAsync($"{name} is out of date: {old.Reason}; the catalog is the same (DBI0002).").ConfigureAwait(false);
            return ExitCodes.Found;
        }
        await terminal.Error.WriteLineAsync($"{name} says the same as {loaded.Source.Description} in other words.").ConfigureAwait(false);
        return ExitCodes.Clean;
    }

    private static async Task<LoadedCatalog> LoadAsync(Terminal terminal, CatalogSource source, TimeSpan timeout)
    {
        var loaded = await CatalogLoader.LoadAsync(source, timeout, path => DisplayPath.Of(path, terminal.CurrentDirectory), terminal.Cancellation)
            .ConfigureAwait(false);
        ProblemText.Write(terminal.Error, loaded);
        return loaded;
    }

    private sealed record Arguments(
        string Source, string? Output, bool Split, bool Check, string? Migrations, TimeSpan Timeout, IReadOnlyList<string>? Schemas,
        SnapshotOptions Options);
}
