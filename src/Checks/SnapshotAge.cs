using System;
using DbImpact.PostgreSql.Snapshots;

namespace DbImpact.Checks;

/// <summary>Whether a snapshot is older than the migrations that it was written with (DBI0002).</summary>
public static class SnapshotAge
{
    /// <param name="recorded">What the snapshot's header says.</param>
    /// <param name="now">The migrations as they are.</param>
    /// <param name="migrations">What messages call the migrations.</param>
    /// <returns>A clause without a full stop; null where the snapshot is not older.</returns>
    public static string? WhyOutOfDate(MigrationSource recorded, MigrationSource now, string migrations)
    {
        if (recorded is null) throw new ArgumentNullException(nameof(recorded));
        if (now is null) throw new ArgumentNullException(nameof(now));
        if (recorded.Hash == now.Hash) return null;
        return recorded.Count == now.Count
            ? $"{migrations} have changed since it was written"
            : $"it was written with {Files(recorded.Count)}, and {migrations} are {Files(now.Count)} now";
    }

    private static string Files(int count) => count == 1 ? "1 file" : count + " files";
}
