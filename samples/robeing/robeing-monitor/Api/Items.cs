using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Npgsql;
using NpgsqlTypes;
using RobeingMonitor.State;

namespace RobeingMonitor.Api;

public sealed record GmailItem(Guid Id, string RobeingId, bool IsEquipped, string? EquippedTo, DateTime? Expiry);

public sealed record EquippedItem(Guid Id, Guid UserId, string Scopes);

/// <summary>Gmail accounts as items: a robeing of sufficient level can be equipped with one.</summary>
public sealed class Items(NpgsqlDataSource dataSource)
{
    private const int LevelForGmail = 2;

    private static readonly string ItemsOfUser =
        $"""
        SELECT id, robeing_id, is_equipped, equipped_to, expiry
        FROM {Tables.GmailTokens}
        WHERE user_id = $1
        ORDER BY created_at
        """;

    private readonly NpgsqlDataSource _dataSource = dataSource;

    public async Task<List<GmailItem>> ListItemsAsync(Guid userId, CancellationToken cancellationToken)
    {
        await using var command = _dataSource.CreateCommand(ItemsOfUser);
        command.Parameters.AddWithValue(userId);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var items = new List<GmailItem>();
        while (await reader.ReadAsync(cancellationToken))
        {
            items.Add(new GmailItem(
                reader.GetGuid(0),
                reader.GetString(1),
                reader.GetBoolean(2),
                reader["equipped_to"] as string,
                reader["expiry"] as DateTime?));
        }

        return items;
    }

    public async Task<bool> EquipAsync(Guid itemId, Guid userId, string robeingId, CancellationToken cancellationToken)
    {
        await using var connection = await _dataSource.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        if (await ReadLevelAsync(connection, robeingId, cancellationToken) < LevelForGmail)
            return false;
        if (!await OwnsItemAsync(connection, itemId, userId, cancellationToken))
            return false;

        await MarkEquippedAsync(connection, itemId, robeingId, cancellationToken);
        await LogEquippedAsync(connection, userId, robeingId, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private static async Task<int> ReadLevelAsync(NpgsqlConnection connection, string robeingId, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand($"SELECT level FROM {Tables.RobeingStats} WHERE robeing_id = $1", connection);
        command.Parameters.AddWithValue(robeingId);
        return await command.ExecuteScalarAsync(cancellationToken) as int? ?? 0;
    }

    private static async Task<bool> OwnsItemAsync(NpgsqlConnection connection, Guid itemId, Guid userId, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            $"SELECT EXISTS (SELECT 1 FROM {Tables.GmailTokens} " +
            "WHERE id = $1 AND user_id = $2)",
            connection);
        command.Parameters.AddWithValue(itemId);
        command.Parameters.AddWithValue(userId);
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }

    private static async Task MarkEquippedAsync(NpgsqlConnection connection, Guid itemId, string robeingId, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            $@"UPDATE {Tables.GmailTokens}
               SET is_equipped = true,
                   equipped_to = $2,
                   updated_at = now()
               WHERE id = $1",
            connection);
        command.Parameters.AddWithValue(itemId);
        command.Parameters.AddWithValue(robeingId);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task LogEquippedAsync(NpgsqlConnection connection, Guid userId, string robeingId, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            """
            INSERT INTO gmail_audit_logs (user_id, robeing_id, action, success, details)
            VALUES ($1, $2, 'equip', true, '{"slot": "gmail"}')
            """,
            connection);
        command.Parameters.AddWithValue(userId);
        command.Parameters.AddWithValue(robeingId);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task UnequipAsync(Guid itemId, Guid userId, string robeingId, CancellationToken cancellationToken)
    {
        await using var connection = await _dataSource.OpenConnectionAsync(cancellationToken);
        var unequipped = await MarkUnequippedAsync(connection, itemId, userId, cancellationToken);
        await LogUnequippedAsync(connection, userId, robeingId, unequipped, cancellationToken);
    }

    private static async Task<bool> MarkUnequippedAsync(NpgsqlConnection connection, Guid itemId, Guid userId, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            $"UPDATE {Tables.GmailTokens} SET is_equipped = false, equipped_to = NULL, updated_at = now() WHERE id = @id AND user_id = @user_id",
            connection);
        command.Parameters.AddWithValue("id", itemId);
        command.Parameters.AddWithValue("user_id", userId);
        return await command.ExecuteNonQueryAsync(cancellationToken) == 1;
    }

    private static async Task LogUnequippedAsync(
        NpgsqlConnection connection, Guid userId, string robeingId, bool success, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO {Tables.GmailAuditLogs} (user_id, robeing_id, action, success) VALUES ($1, $2, $3, $4)";
        command.Parameters.AddWithValue(userId);
        command.Parameters.AddWithValue(robeingId);
        command.Parameters.AddWithValue("unequip");
        command.Parameters.AddWithValue(success);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async Task<EquippedItem?> FindEquippedAsync(string robeingId, CancellationToken cancellationToken)
    {
        await using var command = _dataSource.CreateCommand(
            @"SELECT id,
                     user_id,
                     COALESCE(scopes, '[]'::jsonb) AS scopes
              FROM gmail_tokens
              WHERE equipped_to = $1
                AND is_equipped
                AND (expiry IS NULL OR expiry > now() OR refresh_token IS NOT NULL)
              ORDER BY updated_at DESC
              LIMIT 1");
        command.Parameters.AddWithValue(robeingId);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? new EquippedItem(reader.GetGuid(0), reader.GetGuid(1), reader.GetString(2))
            : null;
    }

    public async Task<bool> RemoveAsync(Guid itemId, Guid userId, string robeingId, CancellationToken cancellationToken)
    {
        await using var connection = await _dataSource.OpenConnectionAsync(cancellationToken);
        var removed = await DeleteItemAsync(connection, itemId, userId, cancellationToken);
        await LogRemovedAsync(connection, userId, robeingId, removed, $$"""{"item": "{{itemId}}"}""", cancellationToken);
        return removed;
    }

    private static async Task<bool> DeleteItemAsync(NpgsqlConnection connection, Guid itemId, Guid userId, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("DELETE FROM gmail_tokens WHERE id = $1 AND user_id = $2", connection);
        command.Parameters.AddWithValue(itemId);
        command.Parameters.AddWithValue(userId);
        return await command.ExecuteNonQueryAsync(cancellationToken) == 1;
    }

    private static async Task LogRemovedAsync(
        NpgsqlConnection connection, Guid userId, string robeingId, bool success, string details, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            $"""
            INSERT INTO {Tables.GmailAuditLogs} (user_id, robeing_id, action, success, details)
            VALUES (@user_id, @robeing_id, 'remove', @success, @details)
            """,
            connection);
        command.Parameters.AddWithValue("user_id", userId);
        command.Parameters.AddWithValue("robeing_id", robeingId);
        command.Parameters.AddWithValue("success", success);
        command.Parameters.AddWithValue("details", NpgsqlDbType.Jsonb, details);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
