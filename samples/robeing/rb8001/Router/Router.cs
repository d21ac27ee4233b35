using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;
using Rb8001.State;

namespace Rb8001.Routing;

public sealed record Answer(string Text, string? Intent, double? Confidence);

/// <summary>Finds out who wrote a message, and keeps what was answered.</summary>
public sealed class Router(StateContext context)
{
    private const string RobeingId = "rb8001";

    private readonly StateContext _context = context;

    public async Task<Guid?> FindUserOfSlackIdAsync(string slackId, CancellationToken cancellationToken)
    {
        var userId = await _context.Database
            .SqlQueryRaw<string>(
                "SELECT user_id AS \"Value\" FROM slack_user_mapping WHERE slack_user_id = :slack_id",
                new NpgsqlParameter("slack_id", slackId))
            .FirstOrDefaultAsync(cancellationToken);
        return Guid.TryParse(userId, out var parsed) ? parsed : null;
    }

    public Task LogConversationAsync(
        Guid? userId, string slackUserId, string channelId, string message, Answer answer, CancellationToken cancellationToken)
    {
        return _context.Database.ExecuteSqlRawAsync(
            """
            INSERT INTO conversation_logs (
                robeing_id,
                user_id,
                slack_user_id,
                channel_id,
                message,
                response,
                intent,
                confidence,
                timestamp
            ) VALUES (
                :robeing_id,
                :user_id,
                :slack_user_id,
                :channel_id,
                :message,
                :response,
                :intent,
                :confidence,
                now()
            )
            """,
            [
                new NpgsqlParameter("robeing_id", RobeingId),
                new NpgsqlParameter("user_id", NpgsqlDbType.Uuid) { Value = (object?)userId ?? DBNull.Value },
                new NpgsqlParameter("slack_user_id", slackUserId),
                new NpgsqlParameter("channel_id", channelId),
                new NpgsqlParameter("message", message),
                new NpgsqlParameter("response", answer.Text),
                new NpgsqlParameter("intent", NpgsqlDbType.Varchar) { Value = (object?)answer.Intent ?? DBNull.Value },
                new NpgsqlParameter("confidence", NpgsqlDbType.Double) { Value = (object?)answer.Confidence ?? DBNull.Value },
            ],
            cancellationToken);
    }
}
