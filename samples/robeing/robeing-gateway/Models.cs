using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RobeingGateway;

public class User
{
    public Guid Id { get; set; }
    public string Username { get; set; } = "";
    public string Email { get; set; } = "";
    public string? Name { get; set; }
    public string? AvatarUrl { get; set; }
    public string? OAuthProvider { get; set; }
    public string? OAuthId { get; set; }
    public bool IsActive { get; set; } = true;
    public DateTime CreatedAt { get; set; } = DateTime.UtcNow;
    public DateTime UpdatedAt { get; set; } = DateTime.UtcNow;
    public DateTime? LastLoginAt { get; set; }

    public List<WorkspaceMember> Memberships { get; } = [];
}

public class Workspace
{
    public Guid Id { get; set; }
    public string Name { get; set; } = "";
    public string Subdomain { get; set; } = "";
    public string? RobeingId { get; set; }
    public int? RobeingPort { get; set; }
    public string? RobeingUrl { get; set; }
    public int MaxMembers { get; set; } = 10;
    public string WorkspaceType { get; set; } = "team";
    public string Status { get; set; } = "active";
    public DateTime CreatedAt { get; set; } = DateTime.UtcNow;
    public DateTime UpdatedAt { get; set; } = DateTime.UtcNow;

    public List<WorkspaceMember> Members { get; } = [];
}

public class WorkspaceMember
{
    public Guid Id { get; set; }
    public Guid WorkspaceId { get; set; }
    public Guid UserId { get; set; }
    public string Role { get; set; } = "member";
    public string? RobeingId { get; set; }
    public string? RobeingUrl { get; set; }
    public bool IsActive { get; set; } = true;
    public DateTime JoinedAt { get; set; } = DateTime.UtcNow;
    public DateTime UpdatedAt { get; set; } = DateTime.UtcNow;

    public User User { get; set; } = null!;
    public Workspace Workspace { get; set; } = null!;
}

public class GatewayContext(DbContextOptions<GatewayContext> options) : DbContext(options)
{
    public DbSet<User> Users { get; set; }
    public DbSet<Workspace> Workspaces { get; set; }
    public DbSet<WorkspaceMember> WorkspaceMembers { get; set; }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<User>(user =>
        {
            user.ToTable("users");
            user.HasKey(u => u.Id);
            user.Property(u => u.Id).HasColumnName("id").HasDefaultValueSql("gen_random_uuid()");
            user.Property(u => u.Username).HasColumnName("username").HasMaxLength(50);
            user.Property(u => u.Email).HasColumnName("email").HasMaxLength(255);
            user.Property(u => u.Name).HasColumnName("name").HasMaxLength(255);
            user.Property(u => u.AvatarUrl).HasColumnName("avatar_url").HasMaxLength(500);
            user.Property(u => u.OAuthProvider).HasColumnName("oauth_provider").HasMaxLength(50);
            user.Property(u => u.OAuthId).HasColumnName("oauth_id").HasMaxLength(255);
            user.Property(u => u.IsActive).HasColumnName("is_active");
            user.Property(u => u.CreatedAt).HasColumnName("created_at");
            user.Property(u => u.UpdatedAt).HasColumnName("updated_at");
            user.Property(u => u.LastLoginAt).HasColumnName("last_login_at");
            user.HasIndex(u => u.Username).IsUnique().HasDatabaseName("users_username_key");
            user.HasIndex(u => u.Email).IsUnique().HasDatabaseName("users_email_key");
        });

        modelBuilder.ApplyConfiguration(new WorkspaceConfiguration());
        modelBuilder.ApplyConfiguration(new WorkspaceMemberConfiguration());
    }
}

internal sealed class WorkspaceConfiguration : IEntityTypeConfiguration<Workspace>
{
    public void Configure(EntityTypeBuilder<Workspace> builder)
    {
        builder.ToTable("workspaces");
        builder.HasKey(w => w.Id);
        builder.Property(w => w.Id).HasColumnName("id").HasDefaultValueSql("gen_random_uuid()");
        builder.Property(w => w.Name).HasColumnName("name").HasMaxLength(100);
        builder.Property(w => w.Subdomain).HasColumnName("subdomain").HasMaxLength(63);
        builder.Property(w => w.RobeingId).HasColumnName("robeing_id").HasMaxLength(50);
        builder.Property(w => w.RobeingPort).HasColumnName("robeing_port");
        builder.Property(w => w.RobeingUrl).HasColumnName("robeing_url").HasMaxLength(255);
        builder.Property(w => w.MaxMembers).HasColumnName("max_members");
        builder.Property(w => w.WorkspaceType).HasColumnName("workspace_type").HasMaxLength(20);
        builder.Property(w => w.Status).HasColumnName("status").HasMaxLength(20);
        builder.Property(w => w.CreatedAt).HasColumnName("created_at");
        builder.Property(w => w.UpdatedAt).HasColumnName("updated_at");
        builder.HasIndex(w => w.Subdomain).IsUnique().HasDatabaseName("workspaces_subdomain_key");
    }
}

internal sealed class WorkspaceMemberConfiguration : IEntityTypeConfiguration<WorkspaceMember>
{
    public void Configure(EntityTypeBuilder<WorkspaceMember> builder)
    {
        builder.ToTable("workspace_members", "public");
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Id).HasColumnName("id").HasDefaultValueSql("gen_random_uuid()");
        builder.Property(m => m.WorkspaceId).HasColumnName("workspace_id");
        builder.Property(m => m.UserId).HasColumnName("user_id");
        builder.Property(m => m.Role).HasColumnName("role").HasMaxLength(20);
        builder.Property(m => m.RobeingId).HasColumnName("robeing_id").HasMaxLength(50);
        builder.Property(m => m.RobeingUrl).HasColumnName("robeing_url").HasMaxLength(255);
        builder.Property(m => m.IsActive).HasColumnName("is_active");
        builder.Property(m => m.JoinedAt).HasColumnName("joined_at");
        builder.Property(m => m.UpdatedAt).HasColumnName("updated_at");
        builder.HasOne(m => m.User).WithMany(u => u.Memberships).HasForeignKey(m => m.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(m => m.Workspace).WithMany(w => w.Members).HasForeignKey(m => m.WorkspaceId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(m => new { m.WorkspaceId, m.UserId }).IsUnique().HasDatabaseName("workspace_members_workspace_id_user_id_key");
        builder.HasIndex(m => m.UserId).HasDatabaseName("workspace_members_user_id_idx");
    }
}
