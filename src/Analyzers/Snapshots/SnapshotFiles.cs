using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.CSharp.Sql;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DbImpact.Analyzers.Snapshots;

/// <summary>Which of a project's additional files describe its database, and the options beside them.</summary>
internal static class SnapshotFiles
{
    private const string Migration = "DbImpactMigration";

    private const string Query = "DbImpactSql";

    /// <summary>
    /// Files that the project names as <c>DbImpactSnapshot</c>; where it names none, its additional files that end in <c>.sql</c>. In the
    /// order of their paths, which is the order in which parts of one snapshot are replayed.
    /// </summary>
    public static IReadOnlyList<AdditionalText> In(AnalyzerOptions options)
    {
        var named = options.AdditionalFiles.Where(file => IsMarked(options, file, "DbImpactSnapshot")).ToArray();
        var files = named.Length > 0 ? named : options.AdditionalFiles.Where(file => IsSql(file) && !IsMarked(options, file, Migration) && !IsMarked(options, file, Query)).ToArray();
        Array.Sort(files, (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    /// <summary>Files that the project names as <c>DbImpactMigration</c>: what they rename is evidence; they are not replayed.</summary>
    public static IEnumerable<AdditionalText> Migrations(AnalyzerOptions options) =>
        options.AdditionalFiles.Where(file => IsMarked(options, file, Migration)).OrderBy(file => file.Path, StringComparer.Ordinal);

    /// <summary>Files that the project names as <c>DbImpactSql</c>: the program reads them when it runs. By path and as the compiler gives them.</summary>
    public static IReadOnlyDictionary<string, AdditionalText> Queries(AnalyzerOptions options)
    {
        var files = new Dictionary<string, AdditionalText>(StringComparer.Ordinal);
        foreach (var file in options.AdditionalFiles)
            if (IsMarked(options, file, Query)) files[file.Path] = file;
        return files;
    }

    /// <summary>The same, as the program finds them.</summary>
    public static SqlFiles QueryFiles(AnalyzerOptions options)
    {
        var folder = (Property(options, "ProjectDir") ?? "").Replace('\\', '/');
        if (folder.Length > 0 && folder[folder.Length - 1] != '/') folder += "/";
        var files = Queries(options).Values.Where(file => file.Path.Replace('\\', '/').StartsWith(folder, StringComparison.Ordinal))
            .Select(file => new SqlFile(file.Path, file.Path.Substring(folder.Length).Replace('\\', '/'), () => file.GetText()?.ToString()));
        return new SqlFiles(files, Property(options, "RootNamespace"));
    }

    /// <summary>Snapshots that the project names as <c>DbImpactSnapshot</c> and that the build did not find: absolute paths.</summary>
    public static IReadOnlyList<string> Missing(AnalyzerOptions options) =>
        (Property(options, "DbImpactMissingSnapshots") ?? "").Split(['|'], StringSplitOptions.RemoveEmptyEntries);

    public static string? SearchPath(AnalyzerOptions options) => Property(options, "DbImpactSearchPath");

    /// <summary>The methods that run SQL by the project's options: <c>dbimpact_sql_methods</c> in .editorconfig, <c>DbImpactSqlMethods</c> in the project.</summary>
    public static SqlMethods Methods(AnalyzerOptions options, IEnumerable<SyntaxTree> trees) => SqlMethods.ParseList(MethodList(options, trees));

    /// <summary>What of these options names no method (DBI0003), one sentence each.</summary>
    public static IEnumerable<string> MethodProblems(AnalyzerOptions options, Compilation compilation)
    {
        var list = MethodList(options, compilation.SyntaxTrees);
        return list.Length == 0
            ? []
            : SqlMethods.Problems(list).Concat(SqlMethods.ParseList(list).ProblemsIn(compilation)).Select(static problem => "The option dbimpact_sql_methods: " + problem).Distinct();
    }

    private static string MethodList(AnalyzerOptions options, IEnumerable<SyntaxTree> trees)
    {
        var lists = new HashSet<string>(StringComparer.Ordinal);
        if (Property(options, "DbImpactSqlMethods") is { } own) lists.Add(own);
        foreach (var tree in trees)
            if (options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue("dbimpact_sql_methods", out var written)) lists.Add(written);
        return string.Join("|", lists);
    }

    private static string? Property(AnalyzerOptions options, string name) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property." + name, out var value) ? value : null;

    private static bool IsMarked(AnalyzerOptions options, AdditionalText file, string mark) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue("build_metadata.AdditionalFiles." + mark, out var value)
        && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    private static bool IsSql(AdditionalText file) => file.Path.EndsWith(".sql", StringComparison.OrdinalIgnoreCase);
}
