using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using DbImpact.LiveCatalog;
using DbImpact.PostgreSql.Comparison;
using Npgsql;

namespace DbImpact.Oracle;

/// <summary>Runs made-up migrations on a server and in the replay: the same verdicts, the same catalog.</summary>
/// <param name="connectionString">The server; a database is made anew on it for each migration.</param>
/// <param name="output">Where the differences go.</param>
/// <param name="showsAll">Whether each statement is written too, with the server's verdict.</param>
internal sealed class Permutations(string connectionString, TextWriter output, bool showsAll)
{
    private static readonly string Database = string.Create(CultureInfo.InvariantCulture, $"dbimpact_permutations_{Environment.ProcessId}");

    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Writes each difference with the seed that shows it, and the counts; whether there is none.</summary>
    public async Task<bool> RunAsync(int firstSeed, int count, int length)
    {
        int statements = 0, different = 0;
        for (var seed = firstSeed; seed < firstSeed + count; seed++)
        {
            var found = await RunAsync(seed, length).ConfigureAwait(false);
            statements += length;
            if (found.Count > 0) different++;
            foreach (var (cause, detail) in found)
            {
                _counts[cause] = _counts.GetValueOrDefault(cause) + 1;
                await output.WriteLineAsync($"seed {seed}: {cause}: {detail}").ConfigureAwait(false);
            }
            await output.FlushAsync().ConfigureAwait(false);
        }
        await ExecuteAsync(Drop).ConfigureAwait(false);
        await output.WriteLineAsync($"{count} sequences of {length} statements, {statements} in all; {different} sequences differ").ConfigureAwait(false);
        foreach (var (cause, number) in _counts) await output.WriteLineAsync($"{number,6} {cause}").ConfigureAwait(false);
        return different == 0;
    }

    private async Task<List<(string Cause, string Detail)>> RunAsync(int seed, int length)
    {
        await RecreateAsync().ConfigureAwait(false);
        var found = new List<(string, string)>();
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { Database = Database, Pooling = false }.ConnectionString;
        var server = new NpgsqlConnection(settings);
        await using (server.ConfigureAwait(false))
        {
            await server.OpenAsync().ConfigureAwait(false);
            var sessions = new TwoSessions(server);
            await sessions.StartAsync().ConfigureAwait(false);
            var generator = new MigrationGenerator(seed);
            var name = seed.ToString(CultureInfo.InvariantCulture);
            for (var i = 1; i <= length; i++)
            {
                var sql = generator.Next(sessions.Current, sessions.IsInTransaction, sessions.HasFailed);
                var judged = await sessions.RunAsync(name, i, sql).ConfigureAwait(false);
                if (showsAll) await output.WriteLineAsync($"{i,4} {sessions.LastSqlState ?? "ok",-5} {sql}").ConfigureAwait(false);
                if (judged is not { } difference) continue;
                found.Add((difference.Cause, $"statement {i}: {difference.Detail} | {sql}"));
                // What follows would only repeat it.
                if (difference.Cause.StartsWith("refused", StringComparison.Ordinal)) return found;
            }
            if (sessions.IsInTransaction) await sessions.RunAsync(name, length + 1, "COMMIT").ConfigureAwait(false);
            var replayed = await sessions.EndAsync().ConfigureAwait(false);
            var live = await LiveCatalogReader.ReadAsync(settings).ConfigureAwait(false);
            foreach (var difference in CatalogComparer.Compare(live, replayed))
                found.Add(($"{difference.Object} {difference.Aspect}", ReportText.Shorten(difference.ToString(), 300)));
        }
        return found;
    }

    private static string Drop => $"DROP DATABASE IF EXISTS {Database} WITH (FORCE)";

    private Task RecreateAsync() => ExecuteAsync(Drop, $"CREATE DATABASE {Database} TEMPLATE template0");

    private async Task ExecuteAsync(params string[] statements)
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
