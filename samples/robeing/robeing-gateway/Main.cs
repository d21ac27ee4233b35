using System;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;

namespace RobeingGateway;

/// <summary>What the gateway's endpoints for Slack look up before they pass a request on.</summary>
public sealed class Main(NpgsqlDataSource dataSource)
{
    private const string BotTokenOfTeam =
        """
        SELECT bot_token
        FROM slack_workspaces
        WHERE team_id = $1
        """;

    private readonly NpgsqlDataSource _dataSource = dataSource;

    /// <summary>The mapping keeps the user's id as text; everything behind the gateway wants a uuid.</summary>
    public async Task<Guid?> FindUserOfSlackIdAsync(string slackUserId, CancellationToken cancellationToken)
    {
        var sql = "SELECT user_id" +
                  "  FROM slack_user_mapping" +
                  " WHERE slack_user_id = $1";
        await using var command = _dataSource.CreateCommand(sql);
        command.Parameters.AddWithValue(slackUserId);
        var userId = await command.ExecuteScalarAsync(cancellationToken) as string;
        return Guid.TryParse(userId, out var parsed) ? parsed : null;
    }

    public async Task<string?> FindBotTokenForEventAsync(string teamId, CancellationToken cancellationToken)
    {
        await using var command = _dataSource.CreateCommand(BotTokenOfTeam);
        command.Parameters.AddWithValue(teamId);
        return await command.ExecuteScalarAsync(cancellationToken) as string;
    }

    public async Task<string?> FindBotTokenForReplyAsync(string teamId, CancellationToken cancellationToken)
    {
        await using var connection = await _dataSource.OpenConnectionAsync(cancellationToken);
        await using var command = new NpgsqlCommand("SELECT bot_token FROM slack_workspaces WHERE team_id = $1 AND is_active", connection)
        {
            Parameters = { new() { Value = teamId } },
        };
        return await command.ExecuteScalarAsync(cancellationToken) as string;
    }
}
