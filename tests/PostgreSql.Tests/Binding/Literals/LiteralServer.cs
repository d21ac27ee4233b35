using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using DbImpact.Testing;
using Npgsql;
using NpgsqlTypes;

namespace DbImpact.PostgreSql.Tests.Binding.Literals;

/// <summary>Asks a server for its verdict on literals, as its parse analysis gives it: the statement is prepared and never run.</summary>
internal sealed class LiteralServer : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly NpgsqlConnection _connection;

    private LiteralServer(TestDatabase database, NpgsqlConnection connection)
    {
        _database = database;
        _connection = connection;
    }

    public static async Task<LiteralServer> OpenAsync(int major, CancellationToken cancellationToken)
    {
        var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(null, cancellationToken);
        await database.ExecuteAsync("SET client_min_messages = error;" + LiteralFixture.Schema, cancellationToken);
        var connection = new NpgsqlConnection(database.ConnectionString + ";Server Compatibility Mode=NoTypeLoading");
        await connection.OpenAsync(cancellationToken);
        var server = new LiteralServer(database, connection);
        await server.ExecuteAsync("""
            SET client_min_messages = error;
            CREATE FUNCTION pg_temp.verdict(type text, literal text) RETURNS bytea LANGUAGE plpgsql AS $$
            BEGIN
                EXECUTE format('PREPARE asked AS SELECT %L::%s', literal, type);
                DEALLOCATE asked;
                RETURN textsend('ok');
            EXCEPTION WHEN OTHERS THEN
                -- A message may hold half a character.
                RETURN textsend(sqlstate || ': ' || sqlerrm);
            END $$
            """);
        return server;
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, _connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>In the order of the literals: <c>ok</c>, or <c>SQLSTATE: message</c>.</summary>
    public async Task<List<string>> AskAsync(string type, IReadOnlyCollection<string> literals)
    {
        await using var command = new NpgsqlCommand(
            "SELECT pg_temp.verdict($1, l) FROM unnest($2::text[]) WITH ORDINALITY u(l, n) ORDER BY n", _connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = type });
        command.Parameters.Add(new NpgsqlParameter { Value = literals, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        var verdicts = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) verdicts.Add(Encoding.UTF8.GetString(reader.GetFieldValue<byte[]>(0)));
        return verdicts;
    }

    public async ValueTask DisposeAsync()
    {
        await _connection.DisposeAsync();
        await _database.DisposeAsync();
    }
}
