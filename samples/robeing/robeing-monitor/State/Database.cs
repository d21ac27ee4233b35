using System;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace RobeingMonitor.State;

public class RobeingStats
{
    public int Id { get; set; }
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

public class RobeingSettings
{
    public int Id { get; set; }
    public string RobeingId { get; set; } = "";
    public string? CompanyName { get; set; }
    public Guid? WorkspaceId { get; set; }
    public string Preferences { get; set; } = "{}";
    public DateTime CreatedAt { get; set; } = DateTime.UtcNow;
    public DateTime UpdatedAt { get; set; } = DateTime.UtcNow;
}

public class ConversationLog
{
    public long Id { get; set; }
    public string RobeingId { get; set; } = "";
    public Guid? UserId { get; set; }
    public string? ChannelId { get; set; }
    public string Message { get; set; } = "";
    public string? Response { get; set; }
    public string? Intent { get; set; }
    public double? Confidence { get; set; }
    public DateTime Timestamp { get; set; } = DateTime.UtcNow;
}

public class MonitorContext(DbContextOptions<MonitorContext> options) : DbContext(options)
{
    public DbSet<RobeingStats> RobeingStats => Set<RobeingStats>();

    public DbSet<RobeingSettings> RobeingSettings => Set<RobeingSettings>();

    public DbSet<ConversationLog> ConversationLogs => Set<ConversationLog>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(MonitorContext).Assembly);
}

internal sealed class RobeingStatsConfiguration : IEntityTypeConfiguration<RobeingStats>
{
    public void Configure(EntityTypeBuilder<RobeingStats> builder)
    {
        builder.ToTable(Tables.RobeingStats);
        builder.HasIndex(s => s.RobeingId).IsUnique().HasDatabaseName("robeing_stats_robeing_id_key");
        builder.Property(s => s.Id).HasColumnName("id");
        builder.Property(s => s.RobeingId).HasColumnName("robeing_id").HasMaxLength(50);
        builder.Property(s => s.Memory).HasColumnName("memory");
        builder.Property(s => s.Compute).HasColumnName("compute");
        builder.Property(s => s.React).HasColumnName("react");
        builder.Property(s => s.Empathy).HasColumnName("empathy");
        builder.Property(s => s.Leadership).HasColumnName("leadership");
        builder.Property(s => s.Ethics).HasColumnName("ethics");
        builder.Property(s => s.Level).HasColumnName("level");
        builder.Property(s => s.Experience).HasColumnName("experience");
        builder.Property(s => s.StatPoints).HasColumnName("stat_points");
        builder.Property(s => s.CreatedAt).HasColumnName("created_at");
        builder.Property(s => s.UpdatedAt).HasColumnName("updated_at");
    }
}

internal sealed class RobeingSettingsConfiguration : IEntityTypeConfiguration<RobeingSettings>
{
    public void Configure(EntityTypeBuilder<RobeingSettings> builder)
    {
        builder.ToTable(Tables.RobeingSettings);
        builder.HasIndex(s => s.RobeingId).IsUnique().HasDatabaseName("robeing_settings_robeing_id_key");
        builder.Property(s => s.Id).HasColumnName("id");
        builder.Property(s => s.RobeingId).HasColumnName("robeing_id").HasMaxLength(50);
        builder.Property(s => s.CompanyName).HasColumnName("company_name").HasMaxLength(100);
        builder.Property(s => s.WorkspaceId).HasColumnName("workspace_id");
        builder.Property(s => s.Preferences).HasColumnName("preferences").HasColumnType("jsonb");
        builder.Property(s => s.CreatedAt).HasColumnName("created_at");
        builder.Property(s => s.UpdatedAt).HasColumnName("updated_at");
    }
}

internal sealed class ConversationLogConfiguration : IEntityTypeConfiguration<ConversationLog>
{
    public void Configure(EntityTypeBuilder<ConversationLog> builder)
    {
        builder.ToTable(Tables.ConversationLogs);
        builder.HasIndex(l => new { l.RobeingId, l.Timestamp }).HasDatabaseName("conversation_logs_robeing_id_timestamp_idx");
        builder.Property(l => l.Id).HasColumnName("id");
        builder.Property(l => l.RobeingId).HasColumnName("robeing_id").HasMaxLength(50);
        builder.Property(l => l.UserId).HasColumnName("user_id");
        builder.Property(l => l.ChannelId).HasColumnName("channel_id").HasMaxLength(50);
        builder.Property(l => l.Message).HasColumnName("message");
        builder.Property(l => l.Response).HasColumnName("response");
        builder.Property(l => l.Intent).HasColumnName("intent").HasMaxLength(100);
        builder.Property(l => l.Confidence).HasColumnName("confidence");
        builder.Property(l => l.Timestamp).HasColumnName("timestamp");
    }
}
