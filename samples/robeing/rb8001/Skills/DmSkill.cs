using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Rb8001.State;

namespace Rb8001.Skills;

public sealed class Briefing
{
    public string[]? NewsKeywords { get; set; }

    public string? EmailFilter { get; set; }

    public bool BriefingEnabled { get; set; }

    public TimeOnly? BriefingTime { get; set; }
}

/// <summary>The morning briefing by direct message: for a known user, or for a Slack account without one.</summary>
public sealed class DmSkill(StateContext context)
{
    private readonly StateContext _context = context;

    public Task<Briefing?> FindBriefingAsync(Guid? userId, string slackUserId, CancellationToken cancellationToken) =>
        userId is { } id ? FindBriefingOfUserAsync(id, cancellationToken) : FindBriefingOfSlackUserAsync(slackUserId, cancellationToken);

    private Task<Briefing?> FindBriefingOfUserAsync(Guid userId, CancellationToken cancellationToken) => _context.Database
        .SqlQuery<Briefing>($"""
            SELECT news_keywords AS "NewsKeywords", email_filter AS "EmailFilter",
                   briefing_enabled AS "BriefingEnabled", briefing_time AS "BriefingTime"
            FROM user_preferences
            WHERE user_id = {userId}
            """)
        .SingleOrDefaultAsync(cancellationToken);

    private Task<Briefing?> FindBriefingOfSlackUserAsync(string slackUserId, CancellationToken cancellationToken) => _context.Database
        .SqlQueryRaw<Briefing>(
            @"SELECT news_keywords AS ""NewsKeywords"", email_filter AS ""EmailFilter"",
                     briefing_enabled AS ""BriefingEnabled"", briefing_time AS ""BriefingTime""
              FROM user_preferences
              WHERE slack_user_id = {0}",
            slackUserId)
        .SingleOrDefaultAsync(cancellationToken);
}
