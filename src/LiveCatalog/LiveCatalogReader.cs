using System;
using System.IO;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using DbImpact.LiveCatalog.Reading;
using DbImpact.PostgreSql.Catalog;
using Npgsql;

namespace DbImpact.LiveCatalog;

/// <summary>Reads the catalog of a live server, with the same few queries whatever its size.</summary>
public static class LiveCatalogReader
{
    /// <param name="connectionString">An Npgsql connection string or a <c>postgres://</c> URI.</param>
    /// <param name="options">Null for all schemas and 15 seconds.</param>
    /// <exception cref="LiveCatalogException">The string cannot be read, or the server does not give its catalog.</exception>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    public static async Task<DatabaseCatalog> ReadAsync(string connectionString, LiveCatalogOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(connectionString);
        options ??= new LiveCatalogOptions();
        var settings = ConnectionText.Parse(connectionString);
        Configure(settings, options.Timeout);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(options.CancellationToken);
        deadline.CancelAfter(options.Timeout);
        try
        {
            var transaction = await ServerTransaction.BeginAsync(settings, options.Timeout, deadline.Token).ConfigureAwait(false);
            await using var ending = transaction.ConfigureAwait(false);
            return await CatalogReading.ReadAsync(transaction, options.Schemas).ConfigureAwait(false);
        }
        catch (Exception) when (options.CancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(options.CancellationToken);
        }
        catch (Exception exception) when (exception is OperationCanceledException or TimeoutException or NpgsqlException or SocketException
            or IOException or ArgumentException or FormatException or OverflowException or InvalidOperationException or NotSupportedException)
        {
            throw ServerFailure.Explain(exception, settings, options.Timeout, deadline.IsCancellationRequested);
        }
    }

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
