using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using DbImpact.Cli.Projects;

namespace DbImpact.Cli.Migrations.Sql;

/// <summary>
/// DbUp's scripts: the .sql files that a project embeds, or those of a folder that its code names, in the order of their names, letter by letter
/// (DbUp, Script Providers; ScriptNameComparer). A program that filters its scripts, gives them options or has several sets of them says more
/// than is read: its scripts are no chain.
/// </summary>
internal static partial class DbUpScripts
{
    public static IEnumerable<SqlMigrationFile> Find(IReadOnlyList<CodeProject> projects, IReadOnlyCollection<string> paths, SourceFiles sources)
    {
        foreach (var project in projects)
        {
            if (project.File is not { } file || !file.Packages.Any(static package => package.StartsWith("dbup", StringComparison.OrdinalIgnoreCase))) continue;
            var calls = project.Code.Select(path => sources.Find(sources.NameOf(path))?.ToString()).OfType<string>().SelectMany(CallsIn).ToArray();
            if (calls is not [var (method, arguments)]) continue;
            var scripts = method == "WithScriptsFromFileSystem" ? InFolder(file, arguments, paths) : Embedded(file, arguments, paths);
            var order = 0;
            foreach (var (name, path) in scripts.OrderBy(static script => script.Name, StringComparer.Ordinal))
            {
                if (sources.Find(sources.NameOf(path))?.ToString() is not { } text) continue;
                yield return new SqlMigrationFile
                {
                    Tool = SqlMigrationFile.DbUp,
                    Path = path,
                    Name = sources.NameOf(path),
                    Text = text,
                    Version = name,
                    Folder = file.Folder,
                    Order = order++,
                    UpEnd = text.Length,
                };
            }
        }
    }

    private static IEnumerable<(string Name, string Path)> Embedded(ProjectFile project, string arguments, IEnumerable<string> paths) => arguments.Contains(',', StringComparison.Ordinal)
        ? []
        : paths.Select(path => (Name: EmbeddedResource.NameOf(project, path)!, Path: path)).Where(static script => script.Name is not null);

    /// <summary>The files of one folder, without those below it.</summary>
    private static IEnumerable<(string Name, string Path)> InFolder(ProjectFile project, string arguments, IEnumerable<string> paths)
    {
        if (FolderName().Match(arguments) is not { Success: true } match) return [];
        var folder = Path.GetFullPath(match.Groups["path"].Value.Replace("\\\\", "/", StringComparison.Ordinal).Replace('\\', '/'), project.Folder);
        return paths.Where(path => Path.GetDirectoryName(path) == folder).Select(static path => (Path.GetFileName(path), path));
    }

    private static IEnumerable<(string Method, string Arguments)> CallsIn(string code)
    {
        foreach (Match call in Call().Matches(code))
        {
            var depth = 1;
            var end = call.Index + call.Length;
            while (end < code.Length && depth > 0) depth += code[end++] switch { '(' => 1, ')' => -1, _ => 0 };
            yield return (call.Groups["method"].Value, code[(call.Index + call.Length)..Math.Max(end - 1, call.Index + call.Length)]);
        }
    }

    [GeneratedRegex(@"\.(?<method>WithScripts?(?:AndCode)?(?:EmbeddedInAssembly|EmbeddedInAssemblies|FromFileSystem)?)\s*\(", RegexOptions.CultureInvariant)]
    private static partial Regex Call();

    [GeneratedRegex("^\\s*@?\"(?<path>[^\"]*)\"\\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex FolderName();
}
