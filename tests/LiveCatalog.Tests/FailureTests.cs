using System;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using DbImpact.Testing;
using Npgsql;
using Xunit;

namespace DbImpact.LiveCatalog.Tests;

public class FailureTests
{
    private const string Password = "s3cret-Pa55";

    [Fact]
    public async Task No_server_at_that_port()
    {
        var exception = await FailAsync("Host=127.0.0.1;Port=1;Username=app;Database=main;Password=" + Password);
        Assert.Equal(LiveCatalogFailure.Unreachable, exception.Failure);
        Assert.StartsWith("No server can be reached at 127.0.0.1:1: ", exception.Message);
    }

    [Fact]
    public async Task A_host_that_does_not_exist()
    {
        var exception = await FailAsync("Host=no-such-host.invalid;Username=app;Password=" + Password);
        Assert.Equal(LiveCatalogFailure.Unreachable, exception.Failure);
        Assert.StartsWith("No server can be reached at no-such-host.invalid:5432: ", exception.Message);
    }

    [Fact]
    public async Task A_server_that_never_answers()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        var exception = await FailAsync($"Host=127.0.0.1;Port={port};Username=app;Password={Password}", TimeSpan.FromMilliseconds(300));
        Assert.Equal(LiveCatalogFailure.Timeout, exception.Failure);
        Assert.Equal($"127.0.0.1:{port} did not answer within 0.3 s.", exception.Message);
    }

    [ServerFact]
    public async Task A_database_that_does_not_exist()
    {
        var settings = Settings();
        settings.Database = "no_such_database";
        var exception = await FailAsync(settings.ConnectionString);
        Assert.Equal(LiveCatalogFailure.UnknownDatabase, exception.Failure);
        Assert.Equal($"{settings.Host}:{settings.Port} has no database \"no_such_database\".", exception.Message);
    }

    [ServerFact]
    public async Task A_user_that_does_not_exist()
    {
        var settings = Settings();
        settings.Username = "no_such_user";
        var exception = await FailAsync(settings.ConnectionString);
        Assert.Equal(LiveCatalogFailure.Authentication, exception.Failure);
        Assert.Contains("does not let user \"no_such_user\" in", exception.Message);
    }

    [ServerFact]
    public async Task A_table_that_is_locked()
    {
        await using var database = await PostgreSqlServer.Newest.CreateDatabaseAsync(
            "CREATE TABLE t (id integer); CREATE VIEW v AS SELECT id FROM t;");
        await using var connection = await database.DataSource.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand("LOCK TABLE v IN ACCESS EXCLUSIVE MODE", connection, transaction);
        await command.ExecuteNonQueryAsync();
        var exception = await FailAsync(database.ConnectionString, TimeSpan.FromSeconds(2));
        Assert.Equal(LiveCatalogFailure.Timeout, exception.Failure);
    }

    [Fact]
    public async Task Cancelling_is_no_failure()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() =>
            LiveCatalogReader.ReadAsync("Host=127.0.0.1;Port=1", new LiveCatalogOptions { CancellationToken = cancelled.Token }));
    }

    private static NpgsqlConnectionStringBuilder Settings() => new(PostgreSqlServer.Newest.ConnectionString) { Password = Password };

    private static async Task<LiveCatalogException> FailAsync(string connectionString, TimeSpan? timeout = null)
    {
        var options = new LiveCatalogOptions { Timeout = timeout ?? TimeSpan.FromSeconds(15) };
        var exception = await Assert.ThrowsAsync<LiveCatalogException>(() => LiveCatalogReader.ReadAsync(connectionString, options));
        Assert.DoesNotContain(Password, exception.ToString());
        Assert.DoesNotContain('\n', exception.Message);
        return exception;
    }
}
