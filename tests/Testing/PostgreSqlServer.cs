using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace DbImpact.Testing;

/// <summary>
/// A PostgreSQL server that tests may use, one for each major version. It comes, in this order, from <c>DBIMPACT_TEST_POSTGRES_&lt;major&gt;</c>,
/// from <c>DBIMPACT_TEST_POSTGRES</c> (an Npgsql connection string; <c>none</c> means no server at all), from <c>eng/postgres/up</c> if its
/// servers run, or it is started from an installed PostgreSQL and stopped when the test process ends.
/// </summary>
public sealed class PostgreSqlServer
{
    private static readonly Lazy<Discovered> Found = new(Discover);

    private PostgreSqlServer(int major, string connectionString)
    {
        Major = major;
        ConnectionString = connectionString;
    }

    /// <summary>The majors that tests can run on, ascending; empty when there is no server.</summary>
    /// <exception cref="PostgreSqlServerException">A server is configured and does not answer.</exception>
    public static IReadOnlyList<int> Available => Found.Value.Failure is { } failure ? throw failure : Found.Value.Majors;

    /// <summary>The server of the newest major.</summary>
    /// <exception cref="PostgreSqlServerException">There is none.</exception>
    public static PostgreSqlServer Newest => Get(Available.LastOrDefault());

    public int Major { get; }

    /// <summary>Leads to a maintenance database. Tests create their own and leave this one as it is.</summary>
    public string ConnectionString { get; }

    /// <summary>The server of a major; the first call may start it, which takes seconds.</summary>
    /// <exception cref="PostgreSqlServerException">There is none, or it does not start.</exception>
    public static PostgreSqlServer Get(int major)
    {
        var available = Available;
        if (Found.Value.Servers.TryGetValue(major, out var server))
        {
            return server.Value;
        }

        throw new PostgreSqlServerException(
            available.Count == 0 ? ServerDiscovery.NoServer : $"There is no PostgreSQL {major} here, only {string.Join(", ", available)}.");
    }

    /// <summary>Why a test that needs a server of at least this major is skipped; null when it is to run, if only to fail in CI.</summary>
    internal static string? ReasonToSkip(int atLeast) =>
        Found.Value.Failure == null ? ServerDiscovery.ReasonToSkip(Found.Value.Majors, atLeast, Environment.GetEnvironmentVariable) : null;

    /// <summary>Fails a test that nobody skips: in CI a server has to be there.</summary>
    /// <exception cref="PostgreSqlServerException">There is no server of at least this major.</exception>
    internal static void Require(int atLeast)
    {
        if (ServerDiscovery.Missing(Available, atLeast) is { } missing)
        {
            throw new PostgreSqlServerException(missing);
        }
    }

    /// <summary>Makes an empty database (UTF8, locale C) and runs a script in it. Disposing it drops it.</summary>
    public async Task<TestDatabase> CreateDatabaseAsync(string? script = null, CancellationToken cancellationToken = default)
    {
        var database = await TestDatabase.CreateAsync(this, cancellationToken).ConfigureAwait(false);
        if (script == null)
        {
            return database;
        }

        try
        {
            await database.ExecuteAsync(script, cancellationToken).ConfigureAwait(false);
            return database;
        }
        catch
        {
            await database.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public override string ToString() => $"PostgreSQL {Major}";

    private static Discovered Discover()
    {
        try
        {
            var found = ServerDiscovery.OnThisMachine().Find();
            return new Discovered(found.ToDictionary(source => source.Major, source => new Lazy<PostgreSqlServer>(() => Open(source))), null);
        }
        catch (PostgreSqlServerException failure)
        {
            return new Discovered(new Dictionary<int, Lazy<PostgreSqlServer>>(), failure);
        }
    }

    private static PostgreSqlServer Open(ServerSource source)
    {
        if (source.Programs != null)
        {
            return new PostgreSqlServer(source.Major, TemporaryCluster.Start(source.Programs).ConnectionString);
        }

        var major = ServerDiscovery.MajorOf(source.ConnectionString!, source.Origin);
        return major == source.Major
            ? new PostgreSqlServer(major, source.ConnectionString!)
            : throw new PostgreSqlServerException($"{source.Origin} leads to a PostgreSQL {major}.");
    }

    private sealed record Discovered(IReadOnlyDictionary<int, Lazy<PostgreSqlServer>> Servers, PostgreSqlServerException? Failure)
    {
        public IReadOnlyList<int> Majors { get; } = [.. Servers.Keys.OrderBy(major => major)];
    }
}
