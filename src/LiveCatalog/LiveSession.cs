using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Threading;
using System.Threading.Tasks;
using DbImpact.LiveCatalog.Reading;
using DbImpact.PostgreSql.Catalog;
using Npgsql;

namespace DbImpact.LiveCatalog;

/// <summary>
/// A live server's catalog, and the read-only transaction in which it was read: what is asked further is answered as of the same moment.
/// </summary>
public sealed class LiveSession : IAsyncDisposable
{
    private readonly ServerTransaction _transaction;
    private readonly CancellationTokenSource _deadline;
    private readonly NpgsqlConnectionStringBuilder _settings;
    private readonly LiveCatalogOptions _options;

    private LiveSession(
        ServerTransaction transaction, CancellationTokenSource deadline, NpgsqlConnectionStringBuilder settings, LiveCatalogOptions options, DatabaseCatalog catalog)
    {
        _transaction = transaction;
        _deadline = deadline;
        _settings = settings;
        _options = options;
        Catalog = catalog;
    }

    public DatabaseCatalog Catalog { get; }

    /// <param name="connectionString">An Npgsql connection string or a <c>postgres://</c> URI.</param>
    /// <param name="options">Null for all schemas and 15 seconds.</param>
    /// <exception cref="LiveCatalogException">The string cannot be read, or the server does not give its catalog.</exception>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    public static async Task<LiveSession> OpenAsync(string connectionString, LiveCatalogOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(connectionString);
        options ??= new LiveCatalogOptions();
        var settings = ConnectionText.Parse(connectionString);
        var notice = PasswordFile.OfProcess.ApplyTo(settings);
        Configure(settings, options.Timeout);
        var deadline = CancellationTokenSource.CreateLinkedTokenSource(options.CancellationToken);
        deadline.CancelAfter(options.Timeout);
        ServerTransaction? transaction = null;
        try
        {
            transaction = await ServerTransaction.BeginAsync(settings, options.Timeout, deadline.Token).ConfigureAwait(false);
            var catalog = await CatalogReading.ReadAsync(transaction, options.Schemas).ConfigureAwait(false);
            deadline.CancelAfter(Timeout.InfiniteTimeSpan);
            return new LiveSession(transaction, deadline, settings, options, catalog);
        }
        catch (Exception exception)
        {
            var isLate = deadline.IsCancellationRequested;
            if (transaction is not null) await transaction.DisposeAsync().ConfigureAwait(false);
            deadline.Dispose();
            if (options.CancellationToken.IsCancellationRequested) throw new OperationCanceledException(options.CancellationToken);
            if (IsServers(exception)) throw ServerFailure.Explain(exception, settings, options.Timeout, isLate, notice);
            throw;
        }
    }

    /// <summary>What the tools that migrate have written down of what they applied, as far as the user may read it.</summary>
    /// <exception cref="LiveCatalogException">The connection broke.</exception>
    public Task<IReadOnlyList<MigrationRecord>> ReadMigrationsAsync() =>
        GuardAsync(() => MigrationRecordReader.ReadAsync(_transaction, Catalog, _options.Timeout));

    /// <summary>Asks for rows of texts.</summary>
    /// <param name="query">A query; what it names has its schema.</param>
    /// <param name="timeout">How long the server may take.</param>
    /// <exception cref="LiveCatalogException">The connection broke.</exception>
    public Task<Answer> AskAsync(string query, TimeSpan timeout) => GuardAsync(async () =>
    {
        try
        {
            return new Answer(await _transaction.TryQueryAsync(query, timeout, row => row.All()).ConfigureAwait(false), null, null);
        }
        catch (PostgresException exception)
        {
            return new Answer([], exception.SqlState, exception.MessageText);
        }
    });

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync().ConfigureAwait(false);
        _deadline.Dispose();
    }

    private async Task<T> GuardAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask().ConfigureAwait(false);
        }
        catch (Exception exception) when (IsServers(exception))
        {
            if (_options.CancellationToken.IsCancellationRequested) throw new OperationCanceledException(_options.CancellationToken);
            throw ServerFailure.Explain(exception, _settings, _options.Timeout, isLate: false, notice: null);
        }
    }

    private static bool IsServers(Exception exception) => exception is OperationCanceledException or TimeoutException or NpgsqlException or SocketException
        or IOException or UnauthorizedAccessException or CryptographicException or ArgumentException or FormatException or OverflowException or InvalidOperationException or NotSupportedException;

    /// <summary>A single connection, used once.</summary>
    private static void Configure(NpgsqlConnectionStringBuilder settings, TimeSpan timeout)
    {
        var seconds = (int)Math.Clamp(Math.Ceiling(timeout.TotalSeconds), 1, 1024);
        settings.Pooling = false;
        settings.Multiplexing = false;
        settings.Enlist = false;
        settings.Timeout = seconds;
        settings.CommandTimeout = seconds;
        settings.IncludeErrorDetail = false;
        settings.PersistSecurityInfo = false;
        if (string.IsNullOrEmpty(settings.ApplicationName)) settings.ApplicationName = "dbimpact";
    }
}

/// <summary>What a server answered.</summary>
/// <param name="Rows">The rows' values as text.</param>
/// <param name="SqlState">PostgreSQL's code of the error; null for none.</param>
/// <param name="Error">Its message.</param>
public sealed record Answer(IReadOnlyList<IReadOnlyList<string?>> Rows, string? SqlState, string? Error);
