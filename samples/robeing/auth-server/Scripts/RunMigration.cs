using System;
using System.Data.Common;
using System.IO;
using System.Threading.Tasks;
using Dapper;

namespace AuthServer.Scripts;

/// <summary>Runs the workspace migration once, and prints what became of the companies.</summary>
public sealed class RunMigration(DbConnection connection, TextWriter output)
{
    private const string Script = "Migrations/add_user_workspace_tables.sql";

    private readonly DbConnection _connection = connection;
    private readonly TextWriter _output = output;

    public async Task RunAsync()
    {
        var script = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, Script));
        await _connection.ExecuteAsync(script);
        await ListWorkspacesAsync();
    }

    public async Task ListWorkspacesAsync()
    {
        var workspaces = await _connection.QueryAsync<(Guid Id, string Name, string Subdomain, string? RobeingId)>(
            "SELECT id, name, subdomain, robeing_id FROM workspaces");
        foreach (var workspace in workspaces)
            await _output.WriteLineAsync($"{workspace.Id}  {workspace.Subdomain,-20} {workspace.Name} ({workspace.RobeingId ?? "no robeing"})");
    }
}
