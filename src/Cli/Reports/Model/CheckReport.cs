using System.Collections.Generic;
using DbImpact.Checks.Findings;

namespace DbImpact.Cli.Reports.Model;

/// <summary>What <c>dbimpact check</c> has to say; presenters add nothing to it.</summary>
internal sealed record CheckReport
{
    public required string Root { get; init; }

    /// <summary>In the order of the repositories, then by path and place.</summary>
    public required IReadOnlyList<ReportedFinding> Findings { get; init; }

    /// <summary>What comments in the code keep from being reported, in the same order.</summary>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; init; } = [];

    /// <summary>What a baseline has kept out; null without one.</summary>
    public BaselineCounts? Baseline { get; init; }

    public required Coverage Coverage { get; init; }
}

/// <param name="Known">How many findings it knows, which are not reported.</param>
/// <param name="Gone">How many of its entries are no longer found.</param>
internal sealed record BaselineCounts(int Known, int Gone);

/// <param name="Finding">What would be reported.</param>
/// <param name="Reason">Why it is not, as the comment gives it.</param>
/// <param name="At">The comment.</param>
internal sealed record SuppressedFinding(ReportedFinding Finding, string Reason, ReportedPlace At);

internal sealed record ReportedFinding(Finding Finding, Severity Severity, string Repository, ReportedPlace Place)
{
    public required IReadOnlyList<ReportedRelated> Related { get; init; }

    public required IReadOnlyList<ReportedSuggestion> Suggestions { get; init; }

    /// <summary>The same as long as the finding is the same, wherever its line moves.</summary>
    public required string Fingerprint { get; init; }
}

internal sealed record ReportedRelated(string Message, ReportedPlace Place);

internal sealed record ReportedSuggestion(Suggestion Suggestion, IReadOnlyList<ReportedEdit> Edits);

internal sealed record ReportedEdit(ReportedPlace Place, string NewText);
