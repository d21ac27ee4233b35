using System;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;

namespace DbImpact.Testing;

/// <summary>A throwaway database on a <see cref="PostgreSqlServer"/>. Disposing it disconnects everybody and drops it.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static int _count;

    private readonly Lazy<NpgsqlDataSource> _dataSource;

    private TestDatabase(PostgreSqlServer server, string name)
    {
        Server = server;
        Name = name;
        ConnectionString = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = name }.ConnectionString;
        _dataSource = new Lazy<NpgsqlDataSource>(() => NpgsqlDataSource.Create(ConnectionString));
    }

    public PostgreSqlServer Server { get; }

    public string Name { get; }

    public string ConnectionString { get; }

    public NpgsqlDataSource DataSource => _dataSource.Value;

    /// <summary>Runs a script of any number of statements without parameters.</summary>
    public async Task ExecuteAsync(string script, CancellationToken cancellationToken = default)
    {
        await using var command = DataSource.CreateCommand(script);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The first column of the first row; the default of <typeparamref name="T"/> when there is no row or it is NULL.</summary>
    public async Task<T?> ScalarAsync<T>(string query, CancellationToken cancellationToken = default)
    {
        await using var command = DataSource.CreateCommand(query);
        return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is T value ? value : default;
    }

    public async ValueTask DisposeAsync()
    {
        if (_dataSource.IsValueCreated)
        {
            await _dataSource.Value.DisposeAsync().ConfigureAwait(false);
        }

        // Code under test may have connected with the connection string, and its pool would keep dead connections.
        using (var pooled = new NpgsqlConnection(ConnectionString))
        {
            NpgsqlConnection.ClearPool(pooled);
        }

        await MaintainAsync(Server, $"DROP DATABASE IF EXISTS \"{Name}\" WITH (FORCE)", CancellationToken.None).ConfigureAwait(false);
    }

    internal static async Task<TestDatabase> CreateAsync(PostgreSqlServer server, CancellationToken cancellationToken)
    {
        var number = Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture);
        var name = $"dbimpact_{Guid.NewGuid().ToString("N")[..12]}_{number}";
        var statement = $"CREATE DATABASE \"{name}\" TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'";
        await MaintainAsync(server, statement, cancellationToken).ConfigureAwait(false);
        return new TestDatabase(server, name);
    }

    private static async Task MaintainAsync(PostgreSqlServer server, string statement, CancellationToken cancellationToken)
    {
        var settings = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Pooling = false, CommandTimeout = 120 };
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }
}
