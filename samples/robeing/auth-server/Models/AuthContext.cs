using Microsoft.EntityFrameworkCore;

namespace AuthServer.Models;

public class AuthContext(DbContextOptions<AuthContext> options) : DbContext(options)
{
    public DbSet<User> Users => Set<User>();

    public DbSet<WorkspaceMember> WorkspaceMembers => Set<WorkspaceMember>();

    public DbSet<Workspace> Workspaces => Set<Workspace>();

    public DbSet<SlackWorkspace> SlackWorkspaces => Set<SlackWorkspace>();
}
