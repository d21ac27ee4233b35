using System;
using System.IO;
using System.Linq;
using DbImpact.CSharp.Sql;

namespace DbImpact.Cli.Projects;

/// <summary>An item that MSBuild puts into the assembly.</summary>
/// <param name="Pattern">The full path, with MSBuild's patterns.</param>
/// <param name="LogicalName">The resource's name where the item says it, with MSBuild's metadata; else null.</param>
internal sealed record EmbeddedResource(string Pattern, string? LogicalName)
{
    /// <summary>The name of the resource that a file of the project is; null where it is none, or its name is not known.</summary>
    public static string? NameOf(ProjectFile project, string path)
    {
        var item = project.Resources.LastOrDefault(resource => new PathPattern(resource.Pattern).IsMatch(path));
        if (item is null) return null;
        if (item.LogicalName is not { } name)
            return project.RootNamespace is { } root ? SqlFiles.ResourceName(Path.GetRelativePath(project.Folder, path).Replace('\\', '/'), root) : null;
        name = name.Replace("%(Filename)", Path.GetFileNameWithoutExtension(path), StringComparison.OrdinalIgnoreCase)
            .Replace("%(Extension)", Path.GetExtension(path), StringComparison.OrdinalIgnoreCase);
        return name.Contains("%(", StringComparison.Ordinal) || name.Contains("$(", StringComparison.Ordinal) ? null : name;
    }
}
