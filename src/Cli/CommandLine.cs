using System;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.Cli.Commands;

namespace DbImpact.Cli;

/// <summary>The tool <c>dbimpact</c>: its commands, and what becomes of errors.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        var root = new RootCommand("Finds where code and a PostgreSQL database disagree: SQL, entity models, migrations.")
        {
            CheckCommand.Create(terminal),
            UsagesCommand.Create(terminal),
            ImpactCommand.Create(terminal),
            FixCommand.Create(terminal),
            SnapshotCommand.Create(terminal),
            DiffCommand.Create(terminal),
            DoctorCommand.Create(terminal),
            CatalogCommand.Create(terminal),
            MigrationsCommand.Create(terminal),
            InitCommand.Create(terminal),
        };
        var parsed = root.Parse(args);
        if (parsed.Action is ParseErrorAction) return Refuse(parsed, terminal);
        try
        {
            var configuration = new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            };
            return await parsed.InvokeAsync(configuration, terminal.Cancellation).ConfigureAwait(false);
        }
        catch (CliException exception)
        {
            terminal.Progress(null);
            await terminal.Error.WriteLineAsync("dbimpact: " + exception.Message).ConfigureAwait(false);
            return ExitCodes.Unusable;
        }
        catch (Exception exception) when (exception is System.IO.IOException or UnauthorizedAccessException)
        {
            // A disk that is full, a pipe that nobody reads any more, a folder without rights.
            await terminal.Error.WriteLineAsync("dbimpact: " + exception.Message).ConfigureAwait(false);
            return ExitCodes.Unusable;
        }
        catch (OperationCanceledException)
        {
            terminal.Progress(null);
            return ExitCodes.Interrupted;
        }
    }

    private static int Refuse(ParseResult parsed, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        foreach (var error in parsed.Errors) terminal.Error.WriteLine("dbimpact: " + error.Message);
        foreach (var token in parsed.UnmatchedTokens)
        {
            var names = token.StartsWith('-')
                ? command.Options.Concat(parsed.RootCommandResult.Command.Options).SelectMany(option => option.Aliases.Append(option.Name))
                : command.Subcommands.Select(subcommand => subcommand.Name);
            if (Nearest.Of(token, names) is { } nearest) terminal.Error.WriteLine($"Did you mean \"{nearest}\"?");
        }
        var path = command is RootCommand ? "dbimpact" : "dbimpact " + command.Name;
        terminal.Error.WriteLine($"\"{path} --help\" lists what there is.");
        return ExitCodes.Unusable;
    }
}
