using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;
using NpgsqlTypes;

namespace RobeingMonitor.Api;

public sealed record Preferences(string[]? NewsKeywords, string? EmailFilter, bool? BriefingEnabled, TimeOnly? BriefingTime);

/// <summary>A user's preferences for the briefing. A change may name some of them only.</summary>
public sealed class Monitor(NpgsqlDataSource dataSource)
{
    private readonly NpgsqlDataSource _dataSource = dataSource;

    public async Task<Preferences?> FindPreferencesAsync(Guid userId, string slackUserId, CancellationToken cancellationToken)
    {
        await using var command = _dataSource.CreateCommand("""
            SELECT
                news_keywords,
                email_filter,
                briefing_enabled,
                briefing_time
            FROM user_preferences
            WHERE user_id = @user_id OR slack_user_id = @slack_user_id
            """);
        command.Parameters.AddWithValue("user_id", userId);
        command.Parameters.AddWithValue("slack_user_id", slackUserId);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
            return null;

        return new Preferences(
            await reader.IsDBNullAsync(0, cancellationToken) ? null : reader.GetFieldValue<string[]>(0),
            await reader.IsDBNullAsync(1, cancellationToken) ? null : reader.GetString(1),
            reader.GetBoolean(2),
            await reader.IsDBNullAsync(3, cancellationToken) ? null : reader.GetFieldValue<TimeOnly>(3));
    }

    public async Task<bool> UpdatePreferencesAsync(Guid userId, Preferences changes, CancellationToken cancellationToken)
    {
        await using var command = _dataSource.CreateCommand();
        var assignments = new List<string>();
        if (changes.NewsKeywords is not null)
        {
            assignments.Add("news_keywords = @news_keywords");
            command.Parameters.AddWithValue("news_keywords", changes.NewsKeywords);
        }

        if (changes.EmailFilter is not null)
        {
            assignments.Add("email_filter = @email_filter");
            command.Parameters.AddWithValue("email_filter", changes.EmailFilter);
        }

        if (changes.BriefingEnabled is { } enabled)
        {
            assignments.Add("briefing_enabled = @briefing_enabled");
            command.Parameters.AddWithValue("briefing_enabled", enabled);
        }

        if (changes.BriefingTime is { } time)
        {
            assignments.Add("briefing_time = @briefing_time");
            command.Parameters.AddWithValue("briefing_time", time);
        }

        if (assignments.Count == 0)
            return false;

        var sql = new StringBuilder("UPDATE user_preferences SET ");
        sql.AppendJoin(", ", assignments);
        sql.Append(" WHERE user_id = @user_id");
        command.Parameters.AddWithValue("user_id", userId);
        command.CommandText = sql.ToString();
        return await command.ExecuteNonQueryAsync(cancellationToken) == 1;
    }

    public async Task InsertPreferencesAsync(Guid userId, string slackUserId, Preferences preferences, CancellationToken cancellationToken)
    {
        await using var command = _dataSource.CreateCommand(
            "INSERT INTO user_preferences (user_id, slack_user_id, news_keywords, email_filter, briefing_enabled, briefing_time) " +
            "VALUES ($1, $2, $3, $4, $5, $6)");
        command.Parameters.AddWithValue(userId);
        command.Parameters.AddWithValue(slackUserId);
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)preferences.NewsKeywords ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)preferences.EmailFilter ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        command.Parameters.AddWithValue(preferences.BriefingEnabled ?? false);
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)preferences.BriefingTime ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Time });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
