using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace RobeingMonitor.State;

public sealed class IntentCount
{
    public string? Intent { get; set; }

    public long Count { get; set; }

    public double? AverageConfidence { get; set; }
}

/// <summary>A robeing's stats, settings and conversations, as the dashboard shows them.</summary>
public sealed class StateService(MonitorContext context)
{
    private const string StatsOfRobeing = $"SELECT * FROM {Tables.RobeingStats} WHERE robeing_id = {{0}}";

    private readonly MonitorContext _context = context;

    public async Task<RobeingStats> FindOrCreateStatsAsync(string robeingId, CancellationToken cancellationToken)
    {
        var stats = await _context.RobeingStats.FromSqlRaw(StatsOfRobeing, robeingId).SingleOrDefaultAsync(cancellationToken);
        if (stats is not null)
            return stats;

        await _context.Database.ExecuteSqlRawAsync(
            "INSERT INTO " + Tables.RobeingStats +
            " (robeing_id, memory, compute, react, empathy, leadership, ethics, level, experience, stat_points, created_at, updated_at)" +
            " VALUES ({0}, 10, 10, 10, 10, 10, 10, 1, 0, 0, now(), now())",
            [robeingId],
            cancellationToken);
        return await ReloadStatsAsync(robeingId, cancellationToken);
    }

    private Task<RobeingStats> ReloadStatsAsync(string robeingId, CancellationToken cancellationToken) => _context.RobeingStats
        .FromSql($"SELECT * FROM robeing_stats WHERE robeing_id = {robeingId}")
        .SingleAsync(cancellationToken);

    public async Task<RobeingSettings> FindOrCreateSettingsAsync(
        string robeingId, string? companyName, Guid? workspaceId, string preferences, CancellationToken cancellationToken)
    {
        var settings = await _context.RobeingSettings
            .FromSqlInterpolated($@"
                SELECT id, robeing_id, company_name, workspace_id, preferences, created_at, updated_at
                FROM robeing_settings
                WHERE robeing_id = {robeingId}")
            .SingleOrDefaultAsync(cancellationToken);
        if (settings is not null)
            return settings;

        await _context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO robeing_settings (robeing_id, company_name, workspace_id, preferences)
            VALUES ({robeingId}, {companyName}, {workspaceId}, {preferences}::jsonb)
            """,
            cancellationToken);
        return await ReloadSettingsAsync(robeingId, cancellationToken);
    }

    private Task<RobeingSettings> ReloadSettingsAsync(string robeingId, CancellationToken cancellationToken) => _context.RobeingSettings
        .FromSql($"SELECT * FROM robeing_settings WHERE robeing_id = {robeingId}")
        .SingleAsync(cancellationToken);

    public Task AddConversationAsync(
        string robeingId, Guid? userId, string channelId, string message, string response, CancellationToken cancellationToken)
    {
        return _context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO conversation_logs (robeing_id, user_id, channel_id, message, response, timestamp)
            VALUES ({robeingId}, {userId}, {channelId}, {message}, {response}, {DateTime.UtcNow})
            """,
            cancellationToken);
    }

    public Task<List<ConversationLog>> ListConversationsAsync(string robeingId, int count, CancellationToken cancellationToken)
    {
        return _context.ConversationLogs
            .FromSql($"""
                SELECT id, robeing_id, user_id, channel_id, message, response, intent, confidence, timestamp
                FROM conversation_logs
                WHERE robeing_id = {robeingId}
                ORDER BY timestamp DESC
                LIMIT {count}
                """)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
    }

    public Task<List<IntentCount>> CountIntentsOfLastSevenDaysAsync(string robeingId, CancellationToken cancellationToken)
    {
        return _context.Database
            .SqlQuery<IntentCount>($@"
                SELECT intent AS ""Intent"", count(*) AS ""Count"", avg(confidence) AS ""AverageConfidence""
                FROM conversation_logs
                WHERE robeing_id = {robeingId}
                  AND timestamp >= now() - INTERVAL '7 days'
                GROUP BY intent
                ORDER BY count(*) DESC")
            .ToListAsync(cancellationToken);
    }

    public Task<List<RobeingStats>> ListAllStatsAsync(CancellationToken cancellationToken) => _context.RobeingStats
        .FromSqlRaw($"SELECT * FROM {Tables.RobeingStats} ORDER BY level DESC, experience DESC")
        .AsNoTracking()
        .ToListAsync(cancellationToken);
}
