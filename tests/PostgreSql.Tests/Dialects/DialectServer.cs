using System;
using System.Data;
using System.Linq;
using System.Threading.Tasks;
using Npgsql;

namespace DbImpact.PostgreSql.Tests.Dialects;

/// <summary>What a server says of a statement.</summary>
internal static class DialectServer
{
    private static readonly string[] Planned = ["select", "insert", "update", "delete", "with", "merge"];

    /// <summary>
    /// Why the server refuses to prepare the statements, parted by semicolons alone on their lines, or, where they can only be run, to run
    /// them; null where it takes them.
    /// </summary>
    public static async Task<string?> RefusalAsync(NpgsqlConnection connection, string sql)
    {
        var isPlanned = Planned.Any(word => sql.TrimStart().StartsWith(word, StringComparison.OrdinalIgnoreCase))
            || sql.StartsWith("--", StringComparison.Ordinal);
        // A statement may end the transaction itself.
        await RunAsync(connection, "BEGIN");
        await using var batch = new NpgsqlBatch(connection);
        foreach (var statement in sql.Split("\n;", StringSplitOptions.RemoveEmptyEntries))
            batch.BatchCommands.Add(new NpgsqlBatchCommand(statement));
        try
        {
            await using var reader = await batch.ExecuteReaderAsync(isPlanned ? CommandBehavior.SchemaOnly : CommandBehavior.Default);
            return null;
        }
        catch (PostgresException error)
        {
            return $"{error.SqlState}: {error.MessageText}";
        }
        finally
        {
            await RunAsync(connection, "ROLLBACK");
        }
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
