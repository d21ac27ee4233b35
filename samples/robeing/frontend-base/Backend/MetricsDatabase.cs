using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;

namespace FrontendBase.Backend;

public sealed record MetricPoint(DateTime Bucket, double Average, double Maximum);

/// <summary>System metrics, in a TimescaleDB of their own.</summary>
public sealed class MetricsDatabase(NpgsqlDataSource dataSource)
{
    private readonly NpgsqlDataSource _dataSource = dataSource;

    public async Task AddMetricAsync(string metricType, double value, CancellationToken cancellationToken)
    {
        await using var command = _dataSource.CreateCommand(
            "INSERT INTO system_metrics (time, metric_type, value) " +
            "VALUES (now(), $1, $2)");
        command.Parameters.AddWithValue(metricType);
        command.Parameters.AddWithValue(value);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task<List<MetricPoint>> ListMetricsAsync(string metricType, TimeSpan bucket, DateTime since, CancellationToken cancellationToken)
    {
        await using var command = _dataSource.CreateCommand("""
            SELECT time_bucket($1, time) AS bucket,
                   avg(value) AS average,
                   max(value) AS maximum
            FROM system_metrics
            WHERE metric_type = $2 AND time >= $3
            GROUP BY bucket
            ORDER BY bucket
            """);
        command.Parameters.AddWithValue(bucket);
        command.Parameters.AddWithValue(metricType);
        command.Parameters.AddWithValue(since);

        var points = new List<MetricPoint>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            points.Add(new MetricPoint(reader.GetDateTime(0), reader.GetDouble(1), reader.GetDouble(2)));
        return points;
    }
}
