using System.Collections.Generic;
using System.Threading.Tasks;
using Npgsql;

namespace DbImpact.BuiltInData;

/// <summary>A row of a query, read to its end.</summary>
internal sealed class ResultRow(object?[] values)
{
    public T Get<T>(int index) => (T)values[index]!;

    public string Text(int index) => (string)values[index]!;

    public string? TextOrNull(int index) => values[index] as string;

    public bool Flag(int index) => (bool)values[index]!;

    public T[] Array<T>(int index) => values[index] as T[] ?? [];
}

internal static class Queries
{
    public static async Task<List<ResultRow>> RowsAsync(this NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<ResultRow>();
        while (await reader.ReadAsync())
        {
            var values = new object?[reader.FieldCount];
            for (var i = 0; i < values.Length; i++) values[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
            rows.Add(new ResultRow(values));
        }
        return rows;
    }
}
