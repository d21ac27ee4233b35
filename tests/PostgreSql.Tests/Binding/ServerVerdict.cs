using System.Collections.Generic;
using System.Data;
using System.Threading.Tasks;
using Npgsql;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>What a server says of a statement when it is to prepare it.</summary>
internal static class ServerVerdict
{
    /// <summary>As the fixtures write it; the parameters are left out where the client cannot ask for them.</summary>
    public static async Task<string> OfAsync(NpgsqlConnection connection, string sql)
    {
        // A batch sends each statement as it is; a command would look for parameters and semicolons in it.
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(sql));
        var columns = new List<(string Name, uint Type)>();
        try
        {
            await using var reader = await batch.ExecuteReaderAsync(CommandBehavior.SchemaOnly);
            for (var i = 0; i < reader.FieldCount; i++) columns.Add((reader.GetName(i), reader.GetDataTypeOID(i)));
        }
        catch (PostgresException error)
        {
            return Write(error);
        }
        var written = new List<string>();
        foreach (var (name, type) in columns) written.Add($"{name} {await NameOfAsync(connection, type)}");
        return (written.Count == 0 ? "ok" : "ok: " + string.Join(", ", written)) + await ParametersAsync(connection, sql);
    }

    /// <summary>The hint that goes with its error, or null.</summary>
    public static async Task<string?> HintOfAsync(NpgsqlConnection connection, string sql)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(sql));
        try
        {
            await using var reader = await batch.ExecuteReaderAsync(CommandBehavior.SchemaOnly);
            return null;
        }
        catch (PostgresException error)
        {
            return error.Hint;
        }
    }

    /// <summary>What it says when it runs the statement, of which nothing stays.</summary>
    public static async Task<string> OfExecutionAsync(NpgsqlConnection connection, string sql)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await using var batch = new NpgsqlBatch(connection, transaction);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(sql));
        try
        {
            await batch.ExecuteNonQueryAsync();
            return "ok";
        }
        catch (PostgresException error)
        {
            return Write(error);
        }
        finally
        {
            await transaction.RollbackAsync();
        }
    }

    private static string Write(PostgresException error)
    {
        var position = error.Position > 0 ? $" at {error.Position}" : "";
        return $"{error.SqlState}{position}: {error.MessageText}";
    }

    private static async Task<string> NameOfAsync(NpgsqlConnection connection, uint type)
    {
        await using var command = new NpgsqlCommand($"SELECT typname::text FROM pg_type WHERE oid = {type}", connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>What PREPARE takes; of other statements the client cannot ask for the parameters.</summary>
    private static readonly HashSet<string> Prepared = ["SELECT", "VALUES", "WITH", "TABLE", "INSERT", "UPDATE", "DELETE", "MERGE"];

    private static async Task<string> ParametersAsync(NpgsqlConnection connection, string sql)
    {
        if (!sql.Contains('$', System.StringComparison.Ordinal) || !Prepared.Contains(sql.Split(' ')[0])) return "";
        await using var prepare = new NpgsqlBatch(connection);
        prepare.BatchCommands.Add(new NpgsqlBatchCommand("PREPARE asked AS " + sql));
        prepare.BatchCommands.Add(new NpgsqlBatchCommand(
            """
            SELECT string_agg(t.typname::text, ', ' ORDER BY p.n)
            FROM pg_prepared_statements s, unnest(s.parameter_types::oid[]) WITH ORDINALITY AS p (type, n), pg_type t
            WHERE s.name = 'asked' AND t.oid = p.type
            """));
        prepare.BatchCommands.Add(new NpgsqlBatchCommand("DEALLOCATE asked"));
        await using var reader = await prepare.ExecuteReaderAsync();
        await reader.ReadAsync();
        return reader.IsDBNull(0) ? "" : " <- " + reader.GetString(0);
    }
}
