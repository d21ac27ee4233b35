using System;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Catalog;

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
        var session = await LiveSession.OpenAsync(connectionString, options).ConfigureAwait(false);
        await using var ending = session.ConfigureAwait(false);
        return session.Catalog;
    }
}
