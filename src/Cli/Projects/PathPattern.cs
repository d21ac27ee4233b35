using System;
using System.Text;
using System.Text.RegularExpressions;

namespace DbImpact.Cli.Projects;

/// <summary>MSBuild's patterns of paths: <c>**</c> for any folders, <c>*</c> and <c>?</c> within a name.</summary>
internal sealed class PathPattern
{
    private readonly Regex _regex;

    public PathPattern(string pattern)
    {
        var text = new StringBuilder("^");
        var path = pattern.Replace('\\', '/');
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '*' && i + 1 < path.Length && path[i + 1] == '*')
            {
                var isFolder = i + 2 < path.Length && path[i + 2] == '/';
                text.Append(isFolder ? "(?:.*/)?" : ".*");
                i += isFolder ? 2 : 1;
            }
            else if (path[i] == '*') text.Append("[^/]*");
            else if (path[i] == '?') text.Append("[^/]");
            else text.Append(Regex.Escape(path[i].ToString()));
        }
        var letterCase = OperatingSystem.IsWindows() ? RegexOptions.IgnoreCase : RegexOptions.None;
        _regex = new Regex(text.Append('$').ToString(), RegexOptions.CultureInvariant | letterCase);
    }

    public bool IsMatch(string fullPath) => _regex.IsMatch(fullPath.Replace('\\', '/'));
}
