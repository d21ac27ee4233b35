using System.Threading;
using System.Threading.Tasks;
using AuthServer.Models;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace AuthServer.Providers;

/// <summary>Links Slack identities with users. The mapping keeps a user's id as text.</summary>
public sealed class Slack(AuthContext context)
{
    private readonly AuthContext _context = context;

    public Task<string?> FindMappedUserAsync(string slackUserId, string slackWorkspaceId, CancellationToken cancellationToken)
    {
        const string Sql = """
            SELECT user_id AS "Value"
            FROM slack_user_mapping
            WHERE slack_user_id = :slack_user_id
              AND slack_workspace_id = :slack_workspace_id
            """;
        return _context.Database
            .SqlQueryRaw<string>(Sql, new NpgsqlParameter("slack_user_id", slackUserId), new NpgsqlParameter("slack_workspace_id", slackWorkspaceId))
            .SingleOrDefaultAsync(cancellationToken);
    }

    public Task MapUserAsync(string slackUserId, string slackWorkspaceId, string userId, CancellationToken cancellationToken)
    {
        return _context.Database.ExecuteSqlRawAsync(
            @"INSERT INTO slack_user_mapping (slack_user_id, slack_workspace_id, user_id)
              VALUES (:slack_user_id, :slack_workspace_id, :user_id)
              ON CONFLICT (slack_user_id, slack_workspace_id)
              DO UPDATE SET user_id = EXCLUDED.user_id",
            [
                new NpgsqlParameter("slack_user_id", slackUserId),
                new NpgsqlParameter("slack_workspace_id", slackWorkspaceId),
                new NpgsqlParameter("user_id", userId),
            ],
            cancellationToken);
    }
}
