using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.LiveCatalog;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Comparison;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Snapshots;
using Npgsql;

namespace DbImpact.Oracle;

/// <summary>
/// Runs each script on a server and in the replay, statement by statement: both have to refuse the same statements with the same code
/// and to make the same catalog. Then that catalog has to survive its snapshot, loaded by psql into a new database and replayed.
/// </summary>
internal sealed class RoundTrip(string connectionString, string? first, TextWriter output)
{
    private static readonly string Original = string.Create(CultureInfo.InvariantCulture, $"dbimpact_roundtrip_{Environment.ProcessId}");
    private static readonly string Copy = Original + "_copy";

    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private int _statements;

    public static List<string> FilesOf(string path) =>
        Directory.Exists(path) ? [.. Directory.GetFiles(path, "*.sql", SearchOption.AllDirectories).Order(StringComparer.Ordinal)]
        : File.Exists(path) ? [path] : [];

    /// <summary>Writes each difference and the counts; whether there is none.</summary>
    public async Task<bool> RunAsync(IReadOnlyList<string> files)
    {
        foreach (var path in files)
        {
            try
            {
                await RunAsync(path).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is NpgsqlException or LiveCatalogException or InvalidOperationException)
            {
                await ReportAsync(path, "broken off", exception.Message).ConfigureAwait(false);
            }
            await output.FlushAsync().ConfigureAwait(false);
        }
        await DropAsync(Original).ConfigureAwait(false);
        await DropAsync(Copy).ConfigureAwait(false);
        await output.WriteLineAsync($"{files.Count} scripts, {_statements} statements").ConfigureAwait(false);
        return await WriteCountsAsync().ConfigureAwait(false);
    }

    /// <summary>The same of a database that is there already: its snapshot's replay and the database made of it.</summary>
    public async Task<bool> RunDatabaseAsync()
    {
        var name = new NpgsqlConnectionStringBuilder(connectionString).Database ?? "";
        await CheckSnapshotAsync(name, await LiveCatalogReader.ReadAsync(connectionString).ConfigureAwait(false)).ConfigureAwait(false);
        await DropAsync(Copy).ConfigureAwait(false);
        return await WriteCountsAsync().ConfigureAwait(false);
    }

    private async Task<bool> WriteCountsAsync()
    {
        foreach (var (cause, count) in _counts) await output.WriteLineAsync($"{count,6} {cause}").ConfigureAwait(false);
        return _counts.Count == 0;
    }

    private async Task RunAsync(string path)
    {
        await RecreateAsync(Original).ConfigureAwait(false);
        var replayed = await RunBothAsync(path).ConfigureAwait(false);
        var live = await LiveCatalogReader.ReadAsync(For(Original)).ConfigureAwait(false);
        await CompareAsync(path, "replay", live, replayed).ConfigureAwait(false);
        await CheckSnapshotAsync(path, live).ConfigureAwait(false);
    }

    private async Task CheckSnapshotAsync(string path, DatabaseCatalog live)
    {
        var snapshot = SnapshotWriter.Write(live);
        var fromSnapshot = Replayer.Replay(new ReplayScript(Path.GetFileName(path) + " (snapshot)", snapshot));
        foreach (var problem in fromSnapshot.Problems) await ReportAsync(path, "snapshot replay problem", problem.ToString()).ConfigureAwait(false);
        await CompareAsync(path, "snapshot replay", live, fromSnapshot.Catalog).ConfigureAwait(false);

        var parts = SnapshotWriter.WriteParts(live).Select(part => new ReplayScript(part.Path, part.Text)).ToList();
        var split = Replayer.Replay(SplitSnapshot.Arrange(parts));
        foreach (var problem in split.Problems) await ReportAsync(path, "split snapshot replay problem", problem.ToString()).ConfigureAwait(false);
        await CompareAsync(path, "split snapshot replay", live, split.Catalog).ConfigureAwait(false);

        await RecreateAsync(Copy).ConfigureAwait(false);
        foreach (var error in await PsqlProcess.LoadAsync(For(Copy), snapshot).ConfigureAwait(false))
            await ReportAsync(path, "psql", error).ConfigureAwait(false);
        var copy = await LiveCatalogReader.ReadAsync(For(Copy)).ConfigureAwait(false);
        await CompareAsync(path, "copy", live, copy).ConfigureAwait(false);
        if (SnapshotWriter.Write(copy) != snapshot) await ReportAsync(path, "copy", "its snapshot has other characters").ConfigureAwait(false);
    }

    /// <summary>The replay's catalog of the statements that the server takes.</summary>
    private async Task<DatabaseCatalog> RunBothAsync(string path)
    {
        var server = new NpgsqlConnection(For(Original));
        await using var closing = server.ConfigureAwait(false);
        await server.OpenAsync().ConfigureAwait(false);
        var sessions = new TwoSessions(server);
        await sessions.StartAsync().ConfigureAwait(false);
        var options = new ParserOptions { ServerVersion = server.PostgreSqlVersion.Major };
        if (first is not null && first != path)
        {
            foreach (var (line, sql) in ScriptStatements.Of(await File.ReadAllTextAsync(first).ConfigureAwait(false), options))
                await sessions.RunAsync(Path.GetFileName(first), line, sql).ConfigureAwait(false);
        }
        foreach (var (line, sql) in ScriptStatements.Of(await File.ReadAllTextAsync(path).ConfigureAwait(false), options))
        {
            _statements++;
            if (await sessions.RunAsync(Path.GetFileName(path), line, sql).ConfigureAwait(false) is { } difference)
                await ReportAsync($"{path}:{line}", difference.Cause, $"{difference.Detail} | {ReportText.Shorten(sql)}").ConfigureAwait(false);
        }
        return await sessions.EndAsync().ConfigureAwait(false);
    }

    private async Task CompareAsync(string path, string road, DatabaseCatalog live, DatabaseCatalog other)
    {
        foreach (var difference in CatalogComparer.Compare(live, other))
            await ReportAsync(path, $"{road}: {difference.Object} {difference.Aspect}", ReportText.Shorten(difference.ToString(), 700)).ConfigureAwait(false);
    }

    private async Task ReportAsync(string place, string cause, string detail)
    {
        _counts[cause] = _counts.GetValueOrDefault(cause) + 1;
        await output.WriteLineAsync($"{place}: {cause}: {detail}").ConfigureAwait(false);
    }

    private string For(string database) => new NpgsqlConnectionStringBuilder(connectionString)
    {
        Database = database,
        Pooling = false,
        IncludeErrorDetail = true,
    }.ConnectionString;

    private async Task RecreateAsync(string database)
    {
        await DropAsync(database).ConfigureAwait(false);
        await ExecuteAsync(connectionString, $"CREATE DATABASE {database} TEMPLATE template0").ConfigureAwait(false);
    }

    private async Task DropAsync(string database)
    {
        await DropSubscriptionsAsync(database).ConfigureAwait(false);
        await ExecuteAsync(connectionString, $"DROP DATABASE IF EXISTS {database} WITH (FORCE)").ConfigureAwait(false);
    }

    /// <summary>A database with subscriptions cannot be dropped.</summary>
    private async Task DropSubscriptionsAsync(string database)
    {
        var server = new NpgsqlConnection(connectionString);
        await using var closing = server.ConfigureAwait(false);
        await server.OpenAsync().ConfigureAwait(false);
        var question = new NpgsqlCommand("SELECT s.subname FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid WHERE d.datname = $1", server);
        await using var asking = question.ConfigureAwait(false);
        question.Parameters.AddWithValue(database);
        var names = new List<string>();
        var reader = await question.ExecuteReaderAsync().ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.ReadAsync().ConfigureAwait(false)) names.Add(reader.GetString(0));
        }
        foreach (var name in names)
        {
            var quoted = "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
            await ExecuteAsync(For(database), $"ALTER SUBSCRIPTION {quoted} DISABLE", $"ALTER SUBSCRIPTION {quoted} SET (slot_name = NONE)", $"DROP SUBSCRIPTION {quoted}")
                .ConfigureAwait(false);
        }
    }

    private static async Task ExecuteAsync(string connectionString, params string[] statements)
    {
        var connection = new NpgsqlConnection(connectionString);
        await using var closing = connection.ConfigureAwait(false);
        await connection.OpenAsync().ConfigureAwait(false);
        foreach (var sql in statements)
        {
            var command = new NpgsqlCommand(sql, connection);
            await using var disposing = command.ConfigureAwait(false);
            await command.ExecuteNonQueryAsync().ConfigureAwait(false);
        }
    }
}
