using System;
using System.Globalization;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace DbImpact.Oracle;

/// <summary>Holds the parser and the binder against PostgreSQL's own verdicts.</summary>
internal static class Program
{
    private const string Usage =
        """
        Usage:
          judge [--server-version N] [--grammar-only]   reads a job as JSON lines from standard input, answers as JSON lines
          compare FOLDER --server CONNECTION            asks a server for its grammar's verdict on each statement of the .sql files
          print FOLDER --server-version N               prints each statement, reads it again, and compares the trees
          print FOLDER --server CONNECTION              the same, and asks the server whether it accepts what was printed
          replay PATH                                   what the replay has to say about dumps, which hold nothing that PostgreSQL refuses
          roundtrip PATH --server CONNECTION [--first FILE]
                                                        runs the .sql files on a server and in the replay, and compares the catalogs
          identity --server CONNECTION                  makes a database of the snapshot of the connection's, and compares the catalogs
          mutants --server CONNECTION --seed N --count N
                                                        changes statements of the binder's fixtures in one place, and asks a server and the binder
          speed JOB --server CONNECTION --catalogs N    times parsing and binding of a job's statements, and the server's Parse of the same ones
          permute --server CONNECTION --seed N --count N --length N
                                                        runs made-up migrations on a server and in the replay
        """;

    private static async Task<int> Main(string[] args)
    {
        var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        await using var _ = output.ConfigureAwait(false);
        switch (args)
        {
            case ["judge", .. var options] when ReadOptions(options) is { } judge:
                using (var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8)) judge.Run(input, output);
                return 0;
            case ["compare", var folder, "--server", var connection] when Directory.Exists(folder):
                return await ServerComparison.RunAsync(folder, connection, output).ConfigureAwait(false) ? 0 : 1;
            case ["print", var folder, "--server-version", var number] when Directory.Exists(folder) && ReadVersion(number) is { } version:
                return await new PrintComparison(output).RunAsync(folder, version, null).ConfigureAwait(false) ? 0 : 1;
            case ["print", var folder, "--server", var connection] when Directory.Exists(folder):
                return await PrintAsync(folder, connection, output).ConfigureAwait(false) ? 0 : 1;
            case ["replay", var path] when RoundTrip.FilesOf(path) is { Count: > 0 } files:
                return await ReplayProblems.WriteAsync(files, output).ConfigureAwait(false) ? 0 : 1;
            case ["mutants", "--server", var connection, "--seed", var seed, "--count", var count]:
                return await new Mutants(connection, output).RunAsync(Number(seed), Number(count)).ConfigureAwait(false) ? 0 : 1;
            case ["speed", var job, "--server", var connection, "--catalogs", var count] when File.Exists(job):
                await new Speed(connection, output).RunAsync(job, Number(count)).ConfigureAwait(false);
                return 0;
            case ["permute", "--server", var connection, "--seed", var seed, "--count", var count, "--length", var length]:
                return await new Permutations(connection, output, count == "1").RunAsync(Number(seed), Number(count), Number(length)).ConfigureAwait(false) ? 0 : 1;
            case ["roundtrip", var path, "--server", var connection, .. var first] when RoundTrip.FilesOf(path) is { Count: > 0 } files
                && first is [] or ["--first", _]:
                return await new RoundTrip(connection, first.Length == 0 ? null : first[1], output).RunAsync(files).ConfigureAwait(false) ? 0 : 1;
            case ["identity", "--server", var connection]:
                return await new RoundTrip(connection, null, output).RunDatabaseAsync().ConfigureAwait(false) ? 0 : 1;
            default:
                await Console.Error.WriteLineAsync(Usage).ConfigureAwait(false);
                return 2;
        }
    }

    private static async Task<bool> PrintAsync(string folder, string connection, TextWriter output)
    {
        var server = await GrammarServer.ConnectAsync(connection).ConfigureAwait(false);
        await using var _ = server.ConfigureAwait(false);
        return await new PrintComparison(output).RunAsync(folder, server.MajorVersion, server).ConfigureAwait(false);
    }

    private static int? ReadVersion(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static Judge? ReadOptions(string[] options)
    {
        var version = 15;
        var grammarOnly = false;
        for (var i = 0; i < options.Length; i++)
        {
            if (options[i] == "--grammar-only") grammarOnly = true;
            else if (options[i] != "--server-version" || ++i == options.Length) return null;
            else if (ReadVersion(options[i]) is { } number) version = number;
            else return null;
        }
        return new Judge(version, grammarOnly);
    }
}
