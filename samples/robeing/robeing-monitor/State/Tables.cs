namespace RobeingMonitor.State;

/// <summary>Names of the tables that the monitor shares with other services.</summary>
public static class Tables
{
    public const string RobeingStats = "robeing_stats";
    public const string RobeingSettings = "robeing_settings";
    public const string ConversationLogs = "conversation_logs";
    public const string GmailTokens = "gmail_tokens";
    public const string GmailAuditLogs = "gmail_audit_logs";
}
