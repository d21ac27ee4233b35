using System.Collections.Generic;
using DbImpact.Checks.Facts;
using DbImpact.Cli.Projects;

namespace DbImpact.Cli.Impact;

/// <summary>What of a migration is not in the impact, or not certain to happen.</summary>
internal static class MigrationNotes
{
    public static IEnumerable<string> Of(Migration migration, SourceFiles files)
    {
        foreach (var operation in migration.Upgrade)
        {
            var line = files.PlaceOf(operation.Place.Path, operation.Place.Start).Line;
            if (operation.Gap is not null || operation.Text is null)
                yield return $"{operation.Place.Path}:{line}: what it does is not known, and is not in the impact: {operation.Gap}.";
            else if (operation.Condition is { } condition)
                yield return $"{operation.Place.Path}:{line}: it happens {condition}; the impact is that of its happening.";
        }
    }
}
