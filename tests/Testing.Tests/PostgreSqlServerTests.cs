using System;
using System.Linq;
using System.Threading.Tasks;
using Npgsql;
using Xunit;

namespace DbImpact.Testing.Tests;

public sealed class PostgreSqlServerTests
{
    [ServerTheory]
    [Servers]
    public async Task A_server_is_of_its_major(int major)
    {
        var server = PostgreSqlServer.Get(major);
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync();

        Assert.Equal(major, connection.PostgreSqlVersion.Major);
        Assert.Equal(major, server.Major);
        Assert.Same(server, PostgreSqlServer.Get(major));
    }

    [ServerFact]
    public void The_newest_is_the_last_of_the_available()
    {
        Assert.Equal(PostgreSqlServer.Available.Max(), PostgreSqlServer.Newest.Major);
        Assert.Equal(PostgreSqlServer.Available.Order(), PostgreSqlServer.Available);
    }

    [ServerFact]
    public void A_major_that_is_not_there_is_a_failure_that_names_those_that_are()
    {
        var failure = Assert.Throws<PostgreSqlServerException>(() => PostgreSqlServer.Get(8));

        Assert.Contains(string.Join(", ", PostgreSqlServer.Available), failure.Message, StringComparison.Ordinal);
    }

    [ServerTheory]
    [Servers(0, "text")]
    [Servers(0, "uuid")]
    public async Task A_database_is_made_with_its_script_and_dropped(int major, string type)
    {
        var server = PostgreSqlServer.Get(major);
        string name;
        await using (var database = await server.CreateDatabaseAsync($"CREATE TABLE t (a {type}); CREATE VIEW v AS SELECT a FROM t"))
        {
            name = database.Name;
            Assert.Equal(1, await Databases(server, name));
            Assert.Equal(type, await database.ScalarAsync<string>("SELECT format_type(atttypid, -1) FROM pg_attribute WHERE attrelid = 'v'::regclass"));
            Assert.Equal("UTF8", await database.ScalarAsync<string>("SHOW server_encoding"));
        }

        Assert.Equal(0, await Databases(server, name));
    }

    [ServerFact]
    public async Task A_database_is_dropped_although_somebody_is_connected()
    {
        var server = PostgreSqlServer.Newest;
        var database = await server.CreateDatabaseAsync();
        await using var straggler = new NpgsqlConnection(database.ConnectionString);
        await straggler.OpenAsync();

        await database.DisposeAsync();

        Assert.Equal(0, await Databases(server, database.Name));
    }

    [ServerFact]
    public async Task A_script_that_fails_leaves_no_database_behind()
    {
        var server = PostgreSqlServer.Newest;

        var failure = await Assert.ThrowsAsync<PostgresException>(
            () => server.CreateDatabaseAsync("DO $$ BEGIN EXECUTE format('SELECT %s', current_database()); END $$"));

        // The script asks for a column that has the database's name, and so the message tells the name.
        Assert.Equal("42703", failure.SqlState);
        Assert.Equal(0, await Databases(server, failure.MessageText.Split('"')[1]));
    }

    [ServerFact]
    public async Task Databases_made_at_the_same_time_are_different()
    {
        var server = PostgreSqlServer.Newest;
        var databases = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => server.CreateDatabaseAsync("CREATE TABLE t ()")));
        foreach (var database in databases)
        {
            await database.DisposeAsync();
        }

        Assert.Equal(4, databases.Select(database => database.Name).Distinct().Count());
    }

    private static async Task<long> Databases(PostgreSqlServer server, string name)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT count(*) FROM pg_database WHERE datname = $1", connection) { Parameters = { new() { Value = name } } };
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
