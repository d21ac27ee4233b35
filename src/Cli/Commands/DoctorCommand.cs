using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.Cli.Doctor;
using DbImpact.Cli.Reports;
using DbImpact.Cli.Reports.Json;
using DbImpact.Cli.Reports.Text;
using DbImpact.Cli.Sources;
using DbImpact.LiveCatalog;
using DbImpact.PostgreSql.Comparison;

namespace DbImpact.Cli.Commands;

/// <summary><c>dbimpact doctor SOURCE [--migrations FOLDER]</c>.</summary>
internal static class DoctorCommand
{
    private const int ShownKeys = 5;

    public static Command Create(Terminal terminal)
    {
        var source = new Argument<string>("source") { Description = "A server: a connection string, a postgres:// URI, or env:NAME for a variable that holds one." };
        var migrations = new Option<string?>("--migrations")
        {
            Description = "The folder of migrations, .sql files, Alembic's, Django's, EF Core's or FluentMigrator's: what those add that the server does not have yet is held against its rows.",
            HelpName = "folder",
        };
        var showRows = new Option<bool>("--show-rows") { Description = $"Show the keys of up to {ShownKeys} rows of each problem. Without it no data leave the server." };
        var format = CommonOptions.Format("text", "json");
        var output = CommonOptions.Output();
        var timeout = CommonOptions.Timeout();
        timeout.Description = "How many seconds the server may take for its catalog, and then for each question.";
        var patterns = new ObjectPatterns();
        var command = new Command("doctor", "Looks at the rows of a server, in one read-only transaction: sequences that are behind, rows that constraints refuse.")
        {
            source, migrations, showRows, format, output, timeout,
        };
        patterns.AddTo(command);
        command.SetAction((parsed, _) =>
        {
            var schemas = patterns.Schemas(parsed);
            var excludes = patterns.Excludes(parsed);
            return RunAsync(terminal, new Arguments(
                parsed.GetRequiredValue(source),
                parsed.GetValue(migrations),
                parsed.GetValue(showRows) ? ShownKeys : 0,
                parsed.GetValue(format)!,
                parsed.GetValue(output),
                CommonOptions.ToTimeout(parsed.GetValue(timeout)),
                patterns.SchemaNames(parsed),
                (schema, name) => schemas?.Invoke(schema) == false || excludes?.Invoke(schema, name) == true));
        });
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, Arguments arguments)
    {
        if (CatalogSource.Parse(arguments.Source, terminal.CurrentDirectory, terminal.Environment) is not ServerSource server)
            throw new CliException($"doctor looks at the rows of a server, and \"{arguments.Source}\" is none.");
        try
        {
            var options = new LiveCatalogOptions { Timeout = arguments.Timeout, CancellationToken = terminal.Cancellation };
            var session = await LiveSession.OpenAsync(server.ConnectionString, options).ConfigureAwait(false);
            await using var ending = session.ConfigureAwait(false);
            var report = await ExamineAsync(terminal, arguments, server, session).ConfigureAwait(false);
            ReportOutput.Write(terminal, arguments.Output, writer =>
            {
                if (arguments.Format == "json") DoctorJson.Write(writer.Output, report);
                else DoctorText.Write(writer, report);
            });
            return report.Results.Any(result => result.Status == DataCheckStatus.Problem) ? ExitCodes.Found : ExitCodes.Clean;
        }
        catch (LiveCatalogException exception)
        {
            throw CatalogLoader.Explain(server, exception);
        }
    }

    private static async Task<DoctorReport> ExamineAsync(Terminal terminal, Arguments arguments, ServerSource server, LiveSession session)
    {
        var live = session.Catalog;
        ObjectPatterns.Require(arguments.Schemas, live);
        var questioner = new Questioner(session, arguments.Timeout, arguments.ShownKeys);
        var results = new List<DataCheckResult>();
        results.AddRange(await SequenceChecks.RunAsync(live, questioner, arguments.IsLeftOut).ConfigureAwait(false));
        results.AddRange(await ConstraintChecks.RunExistingAsync(live, questioner, arguments.IsLeftOut).ConfigureAwait(false));
        string? stands = null;
        if (arguments.Migrations is { } folder)
        {
            var steps = MigrationsFolder.Read(folder, terminal, live.ServerVersion).Steps;
            foreach (var problem in steps.Problems.Where(problem => problem.Kind != PostgreSql.Replay.ReplayProblemKind.Information).Take(5))
                await terminal.Error.WriteLineAsync($"{problem.Place}: {problem.Message}: not taken over").ConfigureAwait(false);
            var records = await session.ReadMigrationsAsync().ConfigureAwait(false);
            var (applied, isRecorded) = steps.AppliedTo(live, records, new ComparisonOptions { Comments = false, Excludes = arguments.IsLeftOut });
            stands = $"{applied} of {steps.Steps.Count} migrations {(isRecorded ? "are recorded as applied" : "seem to be applied")}";
            results.AddRange(await ConstraintChecks.RunPendingAsync(live, steps, applied, questioner, arguments.IsLeftOut).ConfigureAwait(false));
        }
        return new DoctorReport(server.Description, stands, results);
    }

    private sealed record Arguments(
        string Source, string? Migrations, int ShownKeys, string Format, string? Output, TimeSpan Timeout,
        IReadOnlyList<string>? Schemas, Func<string, string, bool> IsLeftOut);
}
