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
    private readonly NpgsqlDataSource _source;
    private readonly NpgsqlConnection _connection;
    private readonly CancellationToken _cancellation;
    private NpgsqlTransaction? _transaction;

    private ServerTransaction(NpgsqlDataSource source, CancellationToken cancellation)
    {
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
        var builder = new NpgsqlDataSourceBuilder(settings.ConnectionString);
        // Only built-in types come back, so Npgsql need not read pg_type itself.
        builder.ConfigureTypeLoading(types => types.EnableTypeLoading(false));
        var opened = new ServerTransaction(builder.Build(), cancellation);
        try
        {
            await opened.BeginAsync(timeout).ConfigureAwait(false);
            return opened;
        }
        catch
        {
            await opened.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Runs a query without parameters and makes something of each row.</summary>
    public async Task<List<T>> QueryAsync<T>(string query, Func<Row, T> read)
    {
        var rows = new List<T>();
        await using var command = new NpgsqlCommand(query, _connection, _transaction);
        await using var reader = await command.ExecuteReaderAsync(_cancellation).ConfigureAwait(false);
        var row = new Row(reader);
        while (await reader.ReadAsync(_cancellation).ConfigureAwait(false)) rows.Add(read(row));
        return rows;
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

    private async Task BeginAsync(TimeSpan timeout)
    {
        await _connection.OpenAsync(_cancellation).ConfigureAwait(false);
        _transaction = await _connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, _cancellation).ConfigureAwait(false);
        var milliseconds = Math.Max(1, (long)timeout.TotalMilliseconds);
        await ExecuteAsync(
            "SET TRANSACTION READ ONLY; SET LOCAL statement_timeout = " + Number(milliseconds)
            + "; SET LOCAL lock_timeout = " + Number(Math.Max(1, milliseconds / 2))).ConfigureAwait(false);
        var session = await QueryAsync(
            "SELECT current_setting('server_version_num')::int8 AS version, current_setting('search_path') AS search_path",
            row => (Version: row.Number("version"), SearchPath: row.Text("search_path"))).ConfigureAwait(false);
        Major = (int)(session[0].Version / 10000);
        SearchPath = session[0].SearchPath;
        // With an empty path, what is not pg_catalog's comes with its schema; the other settings decide how constants are written, and how
        // queries are run that read every row of a few small tables once.
        await ExecuteAsync(
            "SET LOCAL search_path = ''; SET LOCAL standard_conforming_strings = on; SET LOCAL quote_all_identifiers = off; "
            + "SET LOCAL extra_float_digits = 1; SET LOCAL bytea_output = hex; SET LOCAL datestyle = ISO; SET LOCAL intervalstyle = postgres; SET LOCAL timezone = 'UTC'; SET LOCAL jit = off; SET LOCAL work_mem = '32MB'")
            .ConfigureAwait(false);
    }

    private async Task ExecuteAsync(string statements)
    {
        await using var command = new NpgsqlCommand(statements, _connection, _transaction);
        await command.ExecuteNonQueryAsync(_cancellation).ConfigureAwait(false);
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
