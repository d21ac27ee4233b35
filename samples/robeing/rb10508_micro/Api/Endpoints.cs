using System.Threading;
using System.Threading.Tasks;
using Npgsql;

namespace Rb10508Micro.Api;

public sealed record Stats(
    int Memory, int Compute, int React, int Empathy, int Leadership, int Ethics, int Level, int Experience, int StatPoints);

public sealed class Endpoints(NpgsqlDataSource dataSource)
{
    private readonly NpgsqlDataSource _dataSource = dataSource;

    public async Task<Stats?> GetStatsAsync(string robeingId, CancellationToken cancellationToken)
    {
        await using var command = _dataSource.CreateCommand(Sql.StatsOfRobeing);
        command.Parameters.AddWithValue(robeingId);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
            return null;

        return new Stats(
            reader.GetInt32(reader.GetOrdinal("memory")),
            reader.GetInt32(reader.GetOrdinal("compute")),
            reader.GetInt32(reader.GetOrdinal("react")),
            reader.GetInt32(reader.GetOrdinal("empathy")),
            reader.GetInt32(reader.GetOrdinal("leadership")),
            reader.GetInt32(reader.GetOrdinal("ethics")),
            reader.GetInt32(reader.GetOrdinal("level")),
            reader.GetInt32(reader.GetOrdinal("experience")),
            reader.GetInt32(reader.GetOrdinal("stat_points")));
    }
}
