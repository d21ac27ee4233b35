using System.Collections.Generic;
using System.Linq;
using DbImpact.Cli.Reports.Model;

namespace DbImpact.Cli.Fixing;

/// <summary>What <c>dbimpact fix</c> would write, and what it leaves to a person.</summary>
internal sealed record FixPlan
{
    /// <summary>By path.</summary>
    public required IReadOnlyList<FileChange> Changes { get; init; }

    /// <summary>Findings that are not mended, in the order of the report.</summary>
    public required IReadOnlyList<LeftFinding> Left { get; init; }

    /// <summary>What no edit mends though nothing is found there, a line each.</summary>
    public IReadOnlyList<string> ToLookAt { get; init; } = [];

    /// <summary>What is left to a person, a line each.</summary>
    public IEnumerable<string> ByHand => Left.Select(left => $"{left.Finding.Place}: {left.Finding.Finding.Message} ({left.Reason})").Concat(ToLookAt);
}

/// <summary>A file before and after.</summary>
/// <param name="Path">From the workspace's root.</param>
/// <param name="Before">As it was read.</param>
/// <param name="Edits">In the order of their places; none overlaps another.</param>
/// <param name="Mended">The findings that are gone after it.</param>
internal sealed record FileChange(string Path, string Before, IReadOnlyList<ReportedEdit> Edits, IReadOnlyList<MendedFinding> Mended)
{
    public string After { get; } = TextEdits.Apply(Before, Edits);
}

/// <summary>A finding and the name or piece of SQL that is written for it.</summary>
internal sealed record MendedFinding(ReportedFinding Finding, ReportedSuggestion Suggestion);

/// <param name="Finding">What stays as it is.</param>
/// <param name="Reason">Why, as a clause for a person.</param>
internal sealed record LeftFinding(ReportedFinding Finding, string Reason);
