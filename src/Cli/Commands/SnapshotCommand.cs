using System;
using System.CommandLine;
using System.IO;
using System.Threading.Tasks;
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
        var check = new Option<bool>("--check")
        {
            Description = "Write nothing; say how the file given with -o differs, with exit code 1 if it does.",
        };
        var timeout = CommonOptions.Timeout();
        var command = new Command("snapshot", "Writes a database's catalog as SQL: sorted, without dates, the same characters every time.")
        {
            source, output, check, timeout,
        };
        command.SetAction((parsed, _) => RunAsync(
            terminal,
            parsed.GetRequiredValue(source),
            parsed.GetValue(output),
            parsed.GetValue(check),
            CommonOptions.ToTimeout(parsed.GetValue(timeout))));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string text, string? output, bool check, TimeSpan timeout)
    {
        if (check && output is null) throw new CliException("--check needs -o: the file to compare with.");
        var source = CatalogSource.Parse(text, terminal.CurrentDirectory, terminal.Environment);
        var loaded = await LoadAsync(terminal, source, timeout).ConfigureAwait(false);
        var snapshot = SnapshotWriter.Write(loaded.Catalog);
        if (output is null)
        {
            await terminal.Output.WriteAsync(snapshot).ConfigureAwait(false);
            return ExitCodes.Clean;
        }
        var path = terminal.FullPath(output);
        if (check) return await CompareAsync(terminal, loaded, snapshot, path, output, timeout).ConfigureAwait(false);
        if (File.Exists(path) && IsSame(File.ReadAllText(path), snapshot))
        {
            await terminal.Error.WriteLineAsync($"{output} is up to date.").ConfigureAwait(false);
            return ExitCodes.Clean;
        }
        AtomicFile.Write(path, snapshot);
        await terminal.Error.WriteLineAsync($"{output} written.").ConfigureAwait(false);
        return ExitCodes.Clean;
    }

    private static async Task<int> CompareAsync(
        Terminal terminal, LoadedCatalog loaded, string snapshot, string path, string output, TimeSpan timeout)
    {
        if (!File.Exists(path)) throw new CliException($"There is no file \"{output}\" to check.");
        if (IsSame(TextFile.Read(path).Text, snapshot))
        {
            await terminal.Error.WriteLineAsync($"{output} is up to date.").ConfigureAwait(false);
            return ExitCodes.Clean;
        }
        var written = await LoadAsync(terminal, new FileSource(path, output), timeout).ConfigureAwait(false);
        var differences = CatalogComparer.Compare(written.Catalog, loaded.Catalog);
        if (differences.Count == 0)
        {
            await terminal.Error.WriteLineAsync($"{output} says the same as {loaded.Source.Description} in other words.").ConfigureAwait(false);
            return ExitCodes.Clean;
        }
        DifferenceText.Write(terminal, differences, output, loaded.Source.Description);
        await terminal.Error.WriteLineAsync($"{output} is out of date: dbimpact snapshot writes it anew.").ConfigureAwait(false);
        return ExitCodes.Found;
    }

    private static async Task<LoadedCatalog> LoadAsync(Terminal terminal, CatalogSource source, TimeSpan timeout)
    {
        var loaded = await CatalogLoader.LoadAsync(source, timeout, path => DisplayPath.Of(path, terminal.CurrentDirectory), terminal.Cancellation)
            .ConfigureAwait(false);
        ProblemText.Write(terminal.Error, loaded);
        return loaded;
    }

    /// <summary>git may have changed the ends of lines.</summary>
    private static bool IsSame(string file, string snapshot) => file.Replace("\r\n", "\n", StringComparison.Ordinal) == snapshot;
}
