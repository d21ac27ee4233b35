using System;
using System.Collections.Generic;
using DbImpact.Analyzers.Snapshots;
using DbImpact.Checks.Findings;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DbImpact.Analyzers.Hosting;

/// <summary>Places of findings as the compiler's locations, and severities as its own.</summary>
internal static class Locations
{
    /// <summary>In the compilation's tree of that path, or the additional file of it; another file has no text to count lines in.</summary>
    public static Location ToLocation(Compilation compilation, IReadOnlyDictionary<string, AdditionalText> files, SourceSpan place)
    {
        var span = new TextSpan(place.Start, place.Length);
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (!string.Equals(tree.FilePath, place.Path, StringComparison.Ordinal)) continue;
            return span.End <= tree.Length ? Location.Create(tree, span) : Location.Create(tree, default);
        }
        return files.TryGetValue(place.Path, out var file) && file.GetText() is { } text && span.End <= text.Length
            ? Location.Create(place.Path, span, text.Lines.GetLinePositionSpan(span))
            : Location.Create(place.Path, span, default);
    }

    public static Location ToLocation(Compilation compilation, IReadOnlyDictionary<string, AdditionalText> files, RelatedPlace related) =>
        related.Span is { } span ? ToLocation(compilation, files, span) : ToLocation(related.Path, related.Line - 1, 0);

    public static DiagnosticSeverity ToSeverity(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        Severity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

    public static Diagnostic ToDiagnostic(SnapshotProblem problem) =>
        Diagnostic.Create(Descriptors.SnapshotUnreadable, ToLocation(problem.Path, problem.Line, problem.Column), problem.Message);

    public static Diagnostic OutOfDate(SnapshotProblem problem) =>
        Diagnostic.Create(Descriptors.SnapshotOutOfDate, ToLocation(problem.Path, problem.Line, problem.Column), problem.Message);

    public static Diagnostic OptionNotUnderstood(string problem) => Diagnostic.Create(Descriptors.OptionNotUnderstood, Location.None, problem);

    public static Diagnostic NoSnapshot() => Diagnostic.Create(
        Descriptors.SnapshotUnreadable,
        Location.None,
        "This project uses PostgreSQL, but names no snapshot of its database: nothing was checked. "
        + "Write one with 'dbimpact snapshot' and add it to the project as <DbImpactSnapshot Include=\"db.sql\" />");

    private static Location ToLocation(string path, int line, int column)
    {
        var at = new LinePosition(Math.Max(0, line), Math.Max(0, column));
        return Location.Create(path, default, new LinePositionSpan(at, at));
    }
}
