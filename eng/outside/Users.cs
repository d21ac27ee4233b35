using Npgsql;

namespace Outside;

public sealed class Users(NpgsqlDataSource dataSource)
{
    public async Task<string?> FindAvatarAsync(Guid id)
    {
        await using var command = dataSource.CreateCommand("SELECT avatar_ur FROM users WHERE id = $1");
        command.Parameters.Add(new NpgsqlParameter { Value = id });
        return (string?)await command.ExecuteScalarAsync();
    }
}
