using System;
using System.Data.Common;
using System.Threading;
using System.Threading.Tasks;
using Dapper;

namespace SkillEmail.Services;

public sealed class StoredCredentials
{
    public Guid Id { get; set; }

    public string AccessToken { get; set; } = "";

    public string? RefreshToken { get; set; }

    public string? OauthConfig { get; set; }

    public string? Scopes { get; set; }

    public DateTime? Expiry { get; set; }
}

/// <summary>Gmail credentials that a user has equipped a robeing with.</summary>
public sealed class DbCredentialsProvider(DbConnection connection)
{
    private readonly DbConnection _connection = connection;

    static DbCredentialsProvider() => DefaultTypeMap.MatchNamesWithUnderscores = true;

    public Task<StoredCredentials?> FindEquippedAsync(Guid userId, string robeingId)
    {
        return _connection.QueryFirstOrDefaultAsync<StoredCredentials>(
            @"SELECT id, access_token, refresh_token, oauth_config, scopes, expiry
              FROM gmail_tokens
              WHERE user_id = @userId
                AND equipped_to = @robeingId
                AND is_equipped = true
              ORDER BY updated_at DESC
              LIMIT 1",
            new { userId, robeingId });
    }

    public async Task<bool> SaveRefreshedAsync(Guid id, string accessToken, DateTime expiry, CancellationToken cancellationToken)
    {
        var command = new CommandDefinition(
            """
            UPDATE gmail_tokens
            SET access_token = @AccessToken,
                expiry = @Expiry,
                updated_at = CURRENT_TIMESTAMP
            WHERE id = @Id
            """,
            new { Id = id, AccessToken = accessToken, Expiry = expiry },
            cancellationToken: cancellationToken);
        return await _connection.ExecuteAsync(command) == 1;
    }

    public async Task<bool> HasEquippedAsync(string slackUserId)
    {
        const string Sql = "SELECT COUNT(*) FROM gmail_tokens WHERE slack_user_id = @slackUserId AND is_equipped = true";
        return await _connection.ExecuteScalarAsync<long>(Sql, new { slackUserId }) > 0;
    }
}
