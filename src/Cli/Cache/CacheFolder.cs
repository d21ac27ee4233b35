using System;
using System.IO;

namespace DbImpact.Cli.Cache;

/// <summary>Where a user's programs keep what they can make again.</summary>
internal static class CacheFolder
{
    private const string Name = "dbimpact";

    /// <summary>
    /// Windows: LOCALAPPDATA; macOS: ~/Library/Caches; elsewhere XDG_CACHE_HOME or ~/.cache (XDG Base Directory Specification, which has relative
    /// paths ignored). Null where the environment names no home.
    /// </summary>
    public static string? Find(Func<string, string?> environment)
    {
        if (OperatingSystem.IsWindows()) return Below(environment("LOCALAPPDATA"), Name, "cache");
        if (OperatingSystem.IsMacOS()) return Below(environment("HOME"), "Library", "Caches", Name);
        return Below(environment("XDG_CACHE_HOME"), Name) ?? Below(environment("HOME"), ".cache", Name);
    }

    private static string? Below(string? folder, params string[] names) =>
        folder is { Length: > 0 } && Path.IsPathFullyQualified(folder) ? Path.Combine([folder, .. names]) : null;
}
