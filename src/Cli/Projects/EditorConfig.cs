using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DbImpact.Cli.Sources;
using Microsoft.CodeAnalysis;

namespace DbImpact.Cli.Projects;

/// <summary>What .editorconfig files and a project say of methods that run SQL, as the analyzers read it.</summary>
internal static class EditorConfig
{
    private const string Key = "dbimpact_sql_methods";

    private static readonly char[] Separators = [',', ';', '|'];

    /// <param name="project">The project.</param>
    /// <param name="repository">The folder above which no file is looked for.</param>
    public static IReadOnlyList<string> SqlMethodsOf(CodeProject project, string repository)
    {
        var lists = new HashSet<string>(StringComparer.Ordinal);
        if (project.File?.Property("DbImpactSqlMethods") is { } own) lists.Add(own);
        var files = project.Code.Select(Path.GetDirectoryName).OfType<string>().Distinct(StringComparer.Ordinal)
            .SelectMany(folder => Above(folder, repository)).Distinct(StringComparer.Ordinal).Select(folder => Path.Combine(folder, ".editorconfig")).Where(File.Exists);
        var configs = files.Select(path => (Path: path, TextFile.Read(path).Text)).Where(static file => file.Text.Contains(Key, StringComparison.OrdinalIgnoreCase))
            .Select(static file => AnalyzerConfig.Parse(file.Text, file.Path)).ToArray();
        if (configs.Length > 0)
        {
            var set = AnalyzerConfigSet.Create(configs);
            foreach (var path in project.Code)
                if (set.GetOptionsForSourcePath(path).AnalyzerOptions.TryGetValue(Key, out var written)) lists.Add(written);
        }
        return [.. lists.SelectMany(static list => list.Split(Separators, StringSplitOptions.RemoveEmptyEntries))];
    }

    private static IEnumerable<string> Above(string folder, string repository)
    {
        for (var at = folder; at is not null && DisplayPath.IsInside(at, repository); at = Path.GetDirectoryName(at)) yield return at;
    }
}
