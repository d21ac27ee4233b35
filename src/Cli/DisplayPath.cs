using System;
using System.IO;

namespace DbImpact.Cli;

/// <summary>Paths as reports show them: relative to a root, with slashes, the same on every machine.</summary>
internal static class DisplayPath
{
    public static string Of(string fullPath, string root)
    {
        var relative = Path.GetRelativePath(root, fullPath);
        return Path.DirectorySeparatorChar == '\\' ? relative.Replace('\\', '/') : relative;
    }

    /// <summary>Whether the path is the folder or lies somewhere in it.</summary>
    public static bool IsInside(string fullPath, string folder)
    {
        var relative = Path.GetRelativePath(folder, fullPath);
        return relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(relative);
    }
}
