using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace AuthServer.Models;

public static class MemberRoles
{
    public const string Owner = "owner";
    public const string Admin = "admin";
    public const string Member = "member";
}

/// <summary>An account, created at the first login through an OAuth provider.</summary>
[Table("users")]
[Index(nameof(Username), IsUnique = true, Name = "users_username_key")]
[Index(nameof(Email), IsUnique = true, Name = "users_email_key")]
public class User
{
    [Key]
    [Column("id")]
    public Guid Id { get; set; }

    [Column("username"), MaxLength(50)]
    public string Username { get; set; } = "";

    [Column("email"), MaxLength(255)]
    public string Email { get; set; } = "";

    [Column("name"), MaxLength(255)]
    public string? Name { get; set; }

    [Column("picture"), MaxLength(500)]
    public string? Picture { get; set; }

    [Column("oauth_provider"), MaxLength(50)]
    public string? OAuthProvider { get; set; }

    [Column("oauth_id"), MaxLength(255)]
    public string? OAuthId { get; set; }

    [Column("is_active")]
    public bool IsActive { get; set; } = true;

    [Column("created_at")]
    public DateTime CreatedAt { get; set; } = DateTime.UtcNow;

    [Column("updated_at")]
    public DateTime UpdatedAt { get; set; } = DateTime.UtcNow;

    [Column("last_login_at")]
    public DateTime? LastLoginAt { get; set; }

    public List<WorkspaceMember> Memberships { get; } = [];
}

/// <summary>A user's place in a workspace, and the robeing that serves the user there.</summary>
[Table("workspace_members")]
[Index(nameof(UserId), Name = "workspace_members_user_id_idx")]
[Index(nameof(WorkspaceId), nameof(UserId), IsUnique = true, Name = "workspace_members_workspace_id_user_id_key")]
public class WorkspaceMember
{
    [Key]
    [Column("id")]
    public Guid Id { get; set; }

    [Column("workspace_id")]
    public Guid WorkspaceId { get; set; }

    [Column("user_id")]
    public Guid UserId { get; set; }

    [Column("role"), MaxLength(20)]
    public string Role { get; set; } = MemberRoles.Member;

    [Column("robeing_id"), MaxLength(50)]
    public string? RobeingId { get; set; }

    [Column("robeing_url"), MaxLength(255)]
    public string? RobeingUrl { get; set; }

    [Column("is_active")]
    public bool IsActive { get; set; } = true;

    [Column("joined_at")]
    public DateTime JoinedAt { get; set; } = DateTime.UtcNow;

    [Column("updated_at")]
    public DateTime UpdatedAt { get; set; } = DateTime.UtcNow;

    [ForeignKey(nameof(UserId))]
    public User User { get; set; } = null!;

    [ForeignKey(nameof(WorkspaceId))]
    public Workspace Workspace { get; set; } = null!;
}
