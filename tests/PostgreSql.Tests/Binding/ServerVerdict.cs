using System.Collections.Generic;
using System.Data;
using System.Threading.Tasks;
using Npgsql;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>What a server says of a statement when it is to prepare it.</summary>
internal static class ServerVerdict
{
    /// <summary>As the fixtures write it, without the columns' types and the parameters; null where the client cannot ask.</summary>
    public static async Task<string?> OfAsync(NpgsqlConnection connection, string sql)
    {
        // A batch sends each statement as it is; a command would look for parameters and semicolons in it.
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new NpgsqlBatchCommand(sql));
        try
        {
            await using var reader = await batch.ExecuteReaderAsync(CommandBehavior.SchemaOnly);
            var names = new List<string>();
            for (var i = 0; i < reader.FieldCount; i++) names.Add(reader.GetName(i));
            return names.Count == 0 ? "ok" : "ok: " + names[0];
        }
        catch (PostgresException error)
        {
            var position = error.Position > 0 ? $" at {error.Position}" : "";
            return $"{error.SqlState}{position}: {error.MessageText}";
        }
    }
}
