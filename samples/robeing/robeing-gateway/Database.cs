using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;

namespace RobeingGateway;

public sealed record Route(Guid UserId, string Username, string WorkspaceName, string? RobeingId, string? RobeingUrl, int? RobeingPort);

public sealed record Membership(Guid WorkspaceId, string Name, string Subdomain, string Role);

/// <summary>The gateway's reads and writes of users, workspaces and their members.</summary>
public sealed class Database(NpgsqlDataSource dataSource)
{
    private readonly NpgsqlDataSource _dataSource = dataSource;

    public async Task<Route?> FindRouteAsync(string username, CancellationToken cancellationToken)
    {
        await using var command = _dataSource.CreateCommand("""
            SELECT u.id, u.username, w.name AS workspace_name,
                   COALESCE(wm.robeing_id, w.robeing_id) AS robeing_id,
                   COALESCE(wm.robeing_url, w.robeing_url) AS robeing_url,
                   w.robeing_port
            FROM users u
            JOIN workspace_members wm ON wm.user_id = u.id
            JOIN workspaces w ON w.id = wm.workspace_id
            WHERE u.username = $1
              AND u.is_active
              AND wm.is_active
              AND w.status = 'active'
            ORDER BY wm.joined_at
            LIMIT 1
            """);
        command.Parameters.AddWithValue(username);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
            return null;

        return new Route(
            reader.GetGuid(0),
            reader.GetString(1),
            reader.GetString(2),
            await reader.IsDBNullAsync(3, cancellationToken) ? null : reader.GetString(3),
            await reader.IsDBNullAsync(4, cancellationToken) ? null : reader.GetString(4),
            await reader.IsDBNullAsync(5, cancellationToken) ? null : reader.GetInt32(5));
    }

    public async Task<User?> FindUserAsync(string username, CancellationToken cancellationToken)
    {
        await using var command = _dataSource.CreateCommand("SELECT * FROM users WHERE username = $1");
        command.Parameters.AddWithValue(username);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? ReadUser(reader) : null;
    }

    public async Task<List<Membership>> ListWorkspacesOfUserAsync(Guid userId, CancellationToken cancellationToken)
    {
        await using var connection = await _dataSource.OpenConnectionAsync(cancellationToken);
        await using var command = new NpgsqlCommand(
            @"SELECT w.id, w.name, w.subdomain, wm.role
              FROM workspaces w
              INNER JOIN workspace_members wm ON wm.workspace_id = w.id
              WHERE wm.user_id = $1 AND wm.is_active = true
              ORDER BY w.name",
            connection);
        command.Parameters.AddWithValue(userId);

        var memberships = new List<Membership>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            memberships.Add(new Membership(reader.GetGuid(0), reader.GetString(1), reader.GetString(2), reader.GetString(3)));
        return memberships;
    }

    public async Task<Guid> AddOrUpdateMemberAsync(
        Guid workspaceId, Guid userId, string role, string robeingId, string robeingUrl, CancellationToken cancellationToken)
    {
        await using var connection = await _dataSource.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);

        var existing = await FindMemberAsync(connection, workspaceId, userId, cancellationToken);
        if (existing is { } known)
            await UpdateMemberAsync(connection, known, role, robeingId, robeingUrl, cancellationToken);
        var memberId = existing ?? await InsertMemberAsync(connection, workspaceId, userId, role, robeingId, robeingUrl, cancellationToken);

        await transaction.CommitAsync(cancellationToken);
        return memberId;
    }

    private static async Task<Guid?> FindMemberAsync(
        NpgsqlConnection connection, Guid workspaceId, Guid userId, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            "SELECT id FROM workspace_members " +
            "WHERE workspace_id = $1 AND user_id = $2 " +
            "FOR UPDATE",
            connection);
        command.Parameters.AddWithValue(workspaceId);
        command.Parameters.AddWithValue(userId);
        return await command.ExecuteScalarAsync(cancellationToken) as Guid?;
    }

    private static async Task UpdateMemberAsync(
        NpgsqlConnection connection, Guid memberId, string role, string robeingId, string robeingUrl, CancellationToken cancellationToken)
    {
        const string Sql = @"
            UPDATE workspace_members
            SET role = $2,
                robeing_id = $3,
                robeing_url = $4,
                is_active = true,
                updated_at = now()
            WHERE id = $1";
        await using var command = new NpgsqlCommand(Sql, connection);
        command.Parameters.AddWithValue(memberId);
        command.Parameters.AddWithValue(role);
        command.Parameters.AddWithValue(robeingId);
        command.Parameters.AddWithValue(robeingUrl);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<Guid> InsertMemberAsync(
        NpgsqlConnection connection, Guid workspaceId, Guid userId, string role, string robeingId, string robeingUrl, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO workspace_members
                (id, workspace_id, user_id, role, robeing_id, robeing_url, is_active, joined_at, updated_at)
            VALUES
                (gen_random_uuid(), $1, $2, $3, $4, $5, true, now(), now())
            RETURNING id
            """;
        command.Parameters.AddWithValue(workspaceId);
        command.Parameters.AddWithValue(userId);
        command.Parameters.AddWithValue(role);
        command.Parameters.AddWithValue(robeingId);
        command.Parameters.AddWithValue(robeingUrl);
        return (Guid)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    public async Task<List<User>> ListUsersAsync(CancellationToken cancellationToken)
    {
        await using var command = _dataSource.CreateCommand("SELECT * FROM users ORDER BY created_at DESC");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var users = new List<User>();
        while (await reader.ReadAsync(cancellationToken))
            users.Add(ReadUser(reader));
        return users;
    }

    private static User ReadUser(NpgsqlDataReader reader) => new()
    {
        Id = reader.GetGuid(reader.GetOrdinal("id")),
        Username = reader.GetString(reader.GetOrdinal("username")),
        Email = reader.GetString(reader.GetOrdinal("email")),
        Name = reader["name"] as string,
        AvatarUrl = reader["avatar_url"] as string,
        OAuthProvider = reader["oauth_provider"] as string,
        OAuthId = reader["oauth_id"] as string,
        IsActive = reader.GetBoolean(reader.GetOrdinal("is_active")),
        CreatedAt = reader.GetDateTime(reader.GetOrdinal("created_at")),
        UpdatedAt = reader.GetDateTime(reader.GetOrdinal("updated_at")),
        LastLoginAt = reader["last_login_at"] as DateTime?,
    };
}
