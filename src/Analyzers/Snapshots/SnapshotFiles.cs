using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbImpact.Analyzers.Snapshots;

/// <summary>Which of a project's additional files describe its database, and the options beside them.</summary>
internal static class SnapshotFiles
{
    /// <summary>
    /// Files that the project names as <c>DbImpactSnapshot</c>; where it names none, its additional files that end in <c>.sql</c>. In the
    /// order of their paths, which is the order in which parts of one snapshot are replayed.
    /// </summary>
    public static IReadOnlyList<AdditionalText> In(AnalyzerOptions options)
    {
        var named = options.AdditionalFiles.Where(file => IsNamed(options, file)).ToArray();
        var files = named.Length > 0 ? named : options.AdditionalFiles.Where(IsSql).ToArray();
        Array.Sort(files, (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    public static string? SearchPath(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.DbImpactSearchPath", out var value) ? value : null;

    private static bool IsNamed(AnalyzerOptions options, AdditionalText file) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles.DbImpactSnapshot", out var value)
        && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    private static bool IsSql(AdditionalText file) => file.Path.EndsWith(".sql", StringComparison.OrdinalIgnoreCase);
}
