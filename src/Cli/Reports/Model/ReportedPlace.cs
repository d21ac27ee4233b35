using DbImpact.Cli.Projects;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Reports.Model;

/// <summary>
/// Characters of a file as people and other tools count them: lines and columns (UTF-16) from 1, the end exclusive. Paths start from the
/// workspace's root and have slashes.
/// </summary>
internal sealed record ReportedPlace(string Path, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>The same as offsets in the file's text; null where only the line is known.</summary>
    public SourceSpan? Span { get; init; }

    public static ReportedPlace Of(SourceSpan span, SourceFiles files)
    {
        var start = files.PlaceOf(span.Path, span.Start);
        var end = files.PlaceOf(span.Path, span.End);
        return new ReportedPlace(span.Path, start.Line, start.Column, end.Line, end.Column) { Span = span };
    }

    public static ReportedPlace OfLine(string path, int line) => new(path, line, 1, line, 1);

    public override string ToString() => $"{Path}:{StartLine}:{StartColumn}";
}
