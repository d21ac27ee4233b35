using System;
using System.Collections.Generic;
using System.Data;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;

namespace DbImpact.LiveCatalog.Reading;

/// <summary>
/// One read-only REPEATABLE READ transaction: all queries see the catalog at the same moment, nothing is changed, and only settings of
/// the transaction itself are set, so that a connection pooler between here and the server is not disturbed.
/// </summary>
internal sealed class ServerTransaction : IAsyncDisposable
{
    private const string SessionSearchPath = "SELECT current_setting('search_path')";

    /// <summary>
    /// With an empty path, what is not pg_catalog's comes with its schema; the other settings decide how constants are written, and how
    /// queries are run that read every row of a few small tables once.
    /// </summary>
    private const string Surroundings = """
        SELECT set_config('search_path', '', true), set_config('standard_conforming_strings', 'on', true), set_config('quote_all_identifiers', 'off', true),
               set_config('extra_float_digits', '1', true), set_config('bytea_output', 'hex', true), set_config('datestyle', 'ISO', true),
               set_config('intervalstyle', 'postgres', true), set_config('timezone', 'UTC', true), set_config('jit', 'off', true),
               set_config('work_mem', '32MB', true)
        """;

    private readonly string[] _settings;
    private readonly NpgsqlDataSource _source;
    private readonly NpgsqlConnection _connection;
    private readonly CancellationToken _cancellation;
    private NpgsqlTransaction? _transaction;

    private ServerTransaction(NpgsqlDataSource source, TimeSpan timeout, CancellationToken cancellation)
    {
        var milliseconds = Math.Max(1, (long)timeout.TotalMilliseconds);
        _settings =
        [
            "SET TRANSACTION READ ONLY",
            "SET LOCAL statement_timeout = " + Number(milliseconds),
            "SET LOCAL lock_timeout = " + Number(Math.Max(1, milliseconds / 2)),
        ];
        _source = source;
        _connection = source.CreateConnection();
        _cancellation = cancellation;
    }

    /// <summary>The server's major version.</summary>
    public int Major { get; private set; }

    /// <summary>The search_path that the session began with, as the setting is written.</summary>
    public string SearchPath { get; private set; } = "";

    public static async Task<ServerTransaction> BeginAsync(
        NpgsqlConnectionStringBuilder settings, TimeSpan timeout, CancellationToken cancellation)
    {
        // The slim builder leaves out the mappings of types that no query here returns, which cost more to set up than a small catalog to read.
        var builder = new NpgsqlSlimDataSourceBuilder(settings.ConnectionString);
        builder.EnableTransportSecurity();
        builder.EnableIntegratedSecurity();
        // Only built-in types come back, so Npgsql need not read pg_type itself.
        builder.ConfigureTypeLoading(types => types.EnableTypeLoading(false));
        var opened = new ServerTransaction(builder.Build(), timeout, cancellation);
        try
        {
            await opened.BeginAsync().ConfigureAwait(false);
            return opened;
        }
        catch
        {
            await opened.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>
    /// Runs queries in their order, each row handed to what reads it. They travel together: the server works on one while the rows of the
    /// one before are read, and the distance to it counts once.
    /// </summary>
    public async Task ReadAsync(IReadOnlyList<CatalogQuery> queries)
    {
        var batch = new NpgsqlBatch(_connection, _transaction);
        await using var disposing = batch.ConfigureAwait(false);
        foreach (var statement in _settings) batch.BatchCommands.Add(new NpgsqlBatchCommand(statement));
        batch.BatchCommands.Add(new NpgsqlBatchCommand(SessionSearchPath));
        batch.BatchCommands.Add(new NpgsqlBatchCommand(Surroundings));
        foreach (var query in queries) batch.BatchCommands.Add(new NpgsqlBatchCommand(query.Text));
        var reader = await batch.ExecuteReaderAsync(_cancellation).ConfigureAwait(false);
        await using var closing = reader.ConfigureAwait(false);
        await reader.ReadAsync(_cancellation).ConfigureAwait(false);
        SearchPath = reader.GetString(0);
        await reader.NextResultAsync(_cancellation).ConfigureAwait(false);
        var row = new Row(reader);
        foreach (var query in queries)
        {
            await reader.NextResultAsync(_cancellation).ConfigureAwait(false);
            while (await reader.ReadAsync(_cancellation).ConfigureAwait(false)) query.Read(row);
            query.AtEnd?.Invoke();
        }
    }

    /// <summary>
    /// Runs a query with a time limit of its own. What it fails with, the limit included, is undone to a savepoint, so that the
    /// transaction goes on; the error is thrown nevertheless. Row-level security that would hide rows is an error, too.
    /// </summary>
    public async Task<List<T>> TryQueryAsync<T>(string query, TimeSpan timeout, Func<Row, T> read)
    {
        await _transaction!.SaveAsync("question", _cancellation).ConfigureAwait(false);
        try
        {
            await ExecuteAsync("SET LOCAL row_security = off; SET LOCAL statement_timeout = " + Number(Math.Max(1, (long)timeout.TotalMilliseconds))).ConfigureAwait(false);
            var rows = new List<T>();
            await using var command = new NpgsqlCommand(query, _connection, _transaction) { CommandTimeout = (int)Math.Ceiling(timeout.TotalSeconds) + 5 };
            var reader = await command.ExecuteReaderAsync(_cancellation).ConfigureAwait(false);
            await using var ending = reader.ConfigureAwait(false);
            var row = new Row(reader);
            while (await reader.ReadAsync(_cancellation).ConfigureAwait(false)) rows.Add(read(row));
            return rows;
        }
        catch (PostgresException)
        {
            await _transaction.RollbackAsync("question", _cancellation).ConfigureAwait(false);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_transaction is not null) await _transaction.DisposeAsync().ConfigureAwait(false);
        await _connection.DisposeAsync().ConfigureAwait(false);
        await _source.DisposeAsync().ConfigureAwait(false);
    }

    private async Task BeginAsync()
    {
        await _connection.OpenAsync(_cancellation).ConfigureAwait(false);
        Major = _connection.PostgreSqlVersion.Major;
        _transaction = await _connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, _cancellation).ConfigureAwait(false);
    }

    private async Task ExecuteAsync(string statements)
    {
        await using var command = new NpgsqlCommand(statements, _connection, _transaction);
        await command.ExecuteNonQueryAsync(_cancellation).ConfigureAwait(false);
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
