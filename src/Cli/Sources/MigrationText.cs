using System.Text.RegularExpressions;

namespace DbImpact.Cli.Sources;

/// <summary>Migrations whose file also says how they are undone: dbmate's, goose's and sql-migrate's.</summary>
internal static partial class MigrationText
{
    /// <summary>What the migration does, without what undoes it; offsets stay as they are.</summary>
    public static string UpPart(string text)
    {
        var down = DownMarker().Match(text);
        return down.Success ? text[..down.Index] : text;
    }

    [GeneratedRegex(
        @"^[ \t]*--[ \t]*(?:migrate:|\+goose[ \t]+|\+migrate[ \t]+)down\b",
        RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DownMarker();
}
