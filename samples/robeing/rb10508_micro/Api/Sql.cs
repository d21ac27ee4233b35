namespace Rb10508Micro.Api;

internal static class Sql
{
    public const string StatsOfRobeing = @"
        SELECT memory, compute, react, empathy, leadership, ethics, level, experience, stat_points
        FROM robeing_stats
        WHERE robeing_id = $1";
}
