using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace AuthServer.Models;

/// <summary>A team with its own robeing; called a company before workspaces could have several members.</summary>
[Table("workspaces")]
[Index(nameof(Subdomain), IsUnique = true, Name = "workspaces_subdomain_key")]
public class Workspace
{
    [Key]
    [Column("id")]
    public Guid Id { get; set; }

    [Column("name"), MaxLength(100)]
    public string Name { get; set; } = "";

    [Column("subdomain"), MaxLength(63)]
    public string Subdomain { get; set; } = "";

    [Column("robeing_id"), MaxLength(50)]
    public string? RobeingId { get; set; }

    [Column("robeing_port")]
    public int? RobeingPort { get; set; }

    [Column("robeing_url"), MaxLength(255)]
    public string? RobeingUrl { get; set; }

    [Column("max_members")]
    public int MaxMembers { get; set; } = 10;

    [Column("workspace_type"), MaxLength(20)]
    public string WorkspaceType { get; set; } = "team";

    [Column("status"), MaxLength(20)]
    public string Status { get; set; } = "active";

    [Column("created_at")]
    public DateTime CreatedAt { get; set; } = DateTime.UtcNow;

    [Column("updated_at")]
    public DateTime UpdatedAt { get; set; } = DateTime.UtcNow;

    public List<WorkspaceMember> Members { get; } = [];
}

/// <summary>An installation of the Slack app.</summary>
[Table("slack_workspaces")]
[Index(nameof(TeamId), IsUnique = true, Name = "slack_workspaces_team_id_key")]
public class SlackWorkspace
{
    [Key]
    [Column("id")]
    public Guid Id { get; set; }

    [Column("company_id")]
    public Guid? CompanyId { get; set; }

    [Column("team_id"), MaxLength(50)]
    public string TeamId { get; set; } = "";

    [Column("team_name"), MaxLength(255)]
    public string? TeamName { get; set; }

    [Column("bot_token")]
    public string BotToken { get; set; } = "";

    [Column("bot_user_id"), MaxLength(50)]
    public string? BotUserId { get; set; }

    [Column("app_id"), MaxLength(50)]
    public string? AppId { get; set; }

    [Column("scopes", TypeName = "json")]
    public string? Scopes { get; set; }

    [Column("is_enterprise_install")]
    public bool IsEnterpriseInstall { get; set; }

    [Column("is_active")]
    public bool IsActive { get; set; } = true;

    [Column("installed_at")]
    public DateTime InstalledAt { get; set; } = DateTime.UtcNow;

    [Column("updated_at")]
    public DateTime UpdatedAt { get; set; } = DateTime.UtcNow;
}
