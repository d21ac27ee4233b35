using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Rb8001.State;

[Table("robeing_stats")]
public class RobeingStats
{
    public int Id { get; set; }

    [MaxLength(50)]
    public string RobeingId { get; set; } = "";

    public int Memory { get; set; } = 10;

    public int Compute { get; set; } = 10;

    public int React { get; set; } = 10;

    public int Empathy { get; set; } = 10;

    public int Leadership { get; set; } = 10;

    public int Ethics { get; set; } = 10;

    public int Level { get; set; } = 1;

    public int Experience { get; set; }

    public int StatPoints { get; set; }

    public DateTime CreatedAt { get; set; } = DateTime.UtcNow;

    public DateTime UpdatedAt { get; set; } = DateTime.UtcNow;
}

[Table("robeing_settings")]
public class RobeingSettings
{
    [Column("id")]
    public int Id { get; set; }

    [Column("robeing_id"), MaxLength(50)]
    public string RobeingId { get; set; } = "";

    [Column("company_name"), MaxLength(100)]
    public string? CompanyName { get; set; }

    [Column("workspace_id")]
    public Guid? WorkspaceId { get; set; }

    [Column("preferences", TypeName = "jsonb")]
    public string Preferences { get; set; } = "{}";

    [Column("created_at")]
    public DateTime CreatedAt { get; set; } = DateTime.UtcNow;

    [Column("updated_at")]
    public DateTime UpdatedAt { get; set; } = DateTime.UtcNow;
}

[Table("conversation_logs")]
[Index(nameof(RobeingId), nameof(Timestamp), Name = "conversation_logs_robeing_id_timestamp_idx")]
public class ConversationLog
{
    [Column("id")]
    public long Id { get; set; }

    [Column("robeing_id"), MaxLength(50)]
    public string RobeingId { get; set; } = "";

    [Column("user_id")]
    public Guid? UserId { get; set; }

    [Column("slack_user_id"), MaxLength(50)]
    public string? SlackUserId { get; set; }

    [Column("channel_id"), MaxLength(50)]
    public string? ChannelId { get; set; }

    [Column("message")]
    public string Message { get; set; } = "";

    [Column("response")]
    public string? Response { get; set; }

    [Column("intent"), MaxLength(100)]
    public string? Intent { get; set; }

    [Column("confidence")]
    public double? Confidence { get; set; }

    [Column("timestamp")]
    public DateTime Timestamp { get; set; } = DateTime.UtcNow;
}

public class StateContext(DbContextOptions<StateContext> options) : DbContext(options)
{
    public DbSet<RobeingStats> RobeingStats => Set<RobeingStats>();

    public DbSet<RobeingSettings> RobeingSettings => Set<RobeingSettings>();

    public DbSet<ConversationLog> ConversationLogs => Set<ConversationLog>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var stats = modelBuilder.Entity<RobeingStats>();
        stats.HasIndex(s => s.RobeingId).IsUnique().HasDatabaseName("robeing_stats_robeing_id_key");
        stats.Property(s => s.Id).HasColumnName("id");
        stats.Property(s => s.RobeingId).HasColumnName("robeing_id");
        stats.Property(s => s.Memory).HasColumnName("memory");
        stats.Property(s => s.Compute).HasColumnName("compute");
        stats.Property(s => s.React).HasColumnName("react");
        stats.Property(s => s.Empathy).HasColumnName("empathy");
        stats.Property(s => s.Leadership).HasColumnName("leadership");
        stats.Property(s => s.Ethics).HasColumnName("ethics");
        stats.Property(s => s.Level).HasColumnName("level");
        stats.Property(s => s.Experience).HasColumnName("experience");
        stats.Property(s => s.StatPoints).HasColumnName("stat_points");
        stats.Property(s => s.CreatedAt).HasColumnName("created_at");
        stats.Property(s => s.UpdatedAt).HasColumnName("updated_at");

        modelBuilder.Entity<RobeingSettings>()
            .HasIndex(s => s.RobeingId).IsUnique().HasDatabaseName("robeing_settings_robeing_id_key");
    }
}

public sealed class Database(StateContext context)
{
    private readonly StateContext _context = context;

    public Task<List<ConversationLog>> ListRecentConversationsAsync(string robeingId, int count, CancellationToken cancellationToken)
    {
        return _context.ConversationLogs
            .FromSql($"""
                SELECT id, robeing_id, user_id, slack_user_id, channel_id, message, response, intent, confidence, timestamp
                FROM conversation_logs
                WHERE robeing_id = {robeingId}
                ORDER BY timestamp DESC
                LIMIT {count}
                """)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
    }
}
