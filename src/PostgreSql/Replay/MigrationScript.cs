using System;
using System.Text.RegularExpressions;

namespace DbImpact.PostgreSql.Replay;

/// <summary>Which files, and which part of a file, undo a migration; by the conventions of the tools that run them.</summary>
public static class MigrationScript
{
    private static readonly Regex DownMarker = new(
        @"^[ \t]*--[ \t]*(?:migrate:|\+goose[ \t]+|\+migrate[ \t]+)down\b", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>golang-migrate's and dbmate's .down.sql, others' .undo.sql and _down.sql, Flyway's U1__.</summary>
    /// <param name="name">A file's name without its folder.</param>
    public static bool IsUndo(string name)
    {
        if (name is null) throw new ArgumentNullException(nameof(name));
        return Ends(".down.sql") || Ends("_down.sql") || Ends(".undo.sql") || string.Equals(name, "down.sql", StringComparison.OrdinalIgnoreCase)
            || (name.Length > 1 && name[0] == 'U' && name[1] is >= '0' and <= '9' && name.Contains("__"));

        bool Ends(string end) => name.EndsWith(end, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// What a file does that also says how it is undone (dbmate's, goose's and sql-migrate's), without that; offsets stay as they are.
    /// </summary>
    public static string UpPart(string text)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        var down = DownMarker.Match(text);
        return down.Success ? text.Substring(0, down.Index) : text;
    }
}
