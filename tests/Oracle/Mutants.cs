using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Tests.Binding;
using Npgsql;

namespace DbImpact.Oracle;

/// <summary>Changes the statements of the binder's fixtures in one place each, by a seed, and compares the verdicts of a server and of the binder.</summary>
internal sealed class Mutants(string connectionString, TextWriter output)
{
    private const string Scratch = "dbimpact_mutants";

    /// <summary>Writes each difference and the counts; whether there is none.</summary>
    /// <param name="seed">Decides which are made.</param>
    /// <param name="count">How many, of each fixture.</param>
    public async Task<bool> RunAsync(int seed, int count)
    {
        var differences = 0;
        var counts = new SortedDictionary<string, int>(System.StringComparer.Ordinal);
        foreach (var name in Fixture.Names)
        {
            var fixture = Fixture.Open(name);
            await ExecuteAsync(connectionString, $"DROP DATABASE IF EXISTS {Scratch} WITH (FORCE)").ConfigureAwait(false);
            await ExecuteAsync(connectionString, $"CREATE DATABASE {Scratch} TEMPLATE template0").ConfigureAwait(false);
            var database = new NpgsqlConnectionStringBuilder(connectionString) { Database = Scratch, Pooling = false }.ConnectionString
                + ";Server Compatibility Mode=NoTypeLoading";
            var connection = new NpgsqlConnection(database);
            await using var closing = connection.ConfigureAwait(false);
            await connection.OpenAsync().ConfigureAwait(false);
            var schema = fixture.SchemaOf(connection.PostgreSqlVersion.Major);
            await ExecuteAsync(database, "SET client_min_messages = error;" + schema).ConfigureAwait(false);
            var run = new MutantRun(fixture, connection, seed);
            await run.RunAsync(count, CancellationToken.None).ConfigureAwait(false);
            differences += run.Differences.Count;
            foreach (var difference in run.Differences.Distinct()) await output.WriteLineAsync($"{name}: {difference}").ConfigureAwait(false);
            foreach (var (verdict, number) in run.Verdicts) counts[verdict] = counts.GetValueOrDefault(verdict) + number;
            await output.FlushAsync().ConfigureAwait(false);
        }
        await ExecuteAsync(connectionString, $"DROP DATABASE IF EXISTS {Scratch} WITH (FORCE)").ConfigureAwait(false);
        foreach (var (verdict, number) in counts) await output.WriteLineAsync($"{number,8} {verdict}").ConfigureAwait(false);
        await output.WriteLineAsync($"{counts.Values.Sum()} mutants, {differences} judged otherwise").ConfigureAwait(false);
        return differences == 0;
    }

    private static async Task ExecuteAsync(string database, string sql)
    {
        var connection = new NpgsqlConnection(database);
        await using var closing = connection.ConfigureAwait(false);
        await connection.OpenAsync().ConfigureAwait(false);
        var command = new NpgsqlCommand(sql, connection);
        await using var disposing = command.ConfigureAwait(false);
        await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }
}
