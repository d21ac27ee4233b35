using System;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;
using NpgsqlTypes;

namespace AuthServer.Providers;

public sealed record GmailCredentials(string AccessToken, string? RefreshToken, string OAuthConfig, string Scopes, DateTime? Expiry);

/// <summary>Keeps the Gmail tokens that a user lends to a robeing.</summary>
public sealed class GmailPassport(NpgsqlDataSource dataSource)
{
    private readonly NpgsqlDataSource _dataSource = dataSource;

    public async Task<Guid?> FindUserIdAsync(string username, CancellationToken cancellationToken)
    {
        await using var command = _dataSource.CreateCommand("SELECT id FROM users WHERE username = $1");
        command.Parameters.AddWithValue(username);
        return await command.ExecuteScalarAsync(cancellationToken) as Guid?;
    }

    public async Task<string?> FindUsernameAsync(Guid userId, CancellationToken cancellationToken)
    {
        await using var command = _dataSource.CreateCommand("SELECT username FROM users WHERE id = $1");
        command.Parameters.AddWithValue(userId);
        return await command.ExecuteScalarAsync(cancellationToken) as string;
    }

    public async Task SaveTokensAsync(Guid userId, string? slackUserId, string robeingId, GmailCredentials credentials, CancellationToken cancellationToken)
    {
        await using var command = _dataSource.CreateCommand("""
            INSERT INTO gmail_tokens (user_id, slack_user_id, robeing_id, access_token, refresh_token, oauth_config, scopes, expiry)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (user_id, robeing_id) DO UPDATE SET
                access_token = EXCLUDED.access_token,
                refresh_token = COALESCE(EXCLUDED.refresh_token, gmail_tokens.refresh_token),
                oauth_config = EXCLUDED.oauth_config,
                scopes = EXCLUDED.scopes,
                expiry = EXCLUDED.expiry,
                updated_at = now()
            """);
        command.Parameters.AddWithValue(userId);
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)slackUserId ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Varchar });
        command.Parameters.AddWithValue(robeingId);
        command.Parameters.AddWithValue(credentials.AccessToken);
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)credentials.RefreshToken ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        command.Parameters.Add(new NpgsqlParameter { Value = credentials.OAuthConfig, NpgsqlDbType = NpgsqlDbType.Jsonb });
        command.Parameters.Add(new NpgsqlParameter { Value = credentials.Scopes, NpgsqlDbType = NpgsqlDbType.Jsonb });
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)credentials.Expiry ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.TimestampTz });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task<string?> LoadTokenAsync(Guid userId, string robeingId, CancellationToken cancellationToken)
    {
        await using var connection = await _dataSource.OpenConnectionAsync(cancellationToken);
        await using var command = new NpgsqlCommand(
            @"SELECT token_data
                FROM gmail_tokens
               WHERE user_id = $1 AND robeing_id = $2",
            connection);
        command.Parameters.AddWithValue(userId);
        command.Parameters.AddWithValue(robeingId);
        return await command.ExecuteScalarAsync(cancellationToken) as string;
    }

    public async Task<bool> RevokeAsync(Guid userId, string robeingId, CancellationToken cancellationToken)
    {
        await using var connection = await _dataSource.OpenConnectionAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM gmail_tokens " +
                              "WHERE user_id = $1 AND robeing_id = $2";
        command.Parameters.AddWithValue(userId);
        command.Parameters.AddWithValue(robeingId);
        return await command.ExecuteNonQueryAsync(cancellationToken) > 0;
    }
}
