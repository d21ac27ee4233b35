using System.Collections.Generic;
using DbImpact.Checks;
using DbImpact.Checks.Facts;

namespace DbImpact.Cli.Reports.Model;

/// <summary>How much of the code was understood. Nothing is ever dropped without being counted here.</summary>
internal sealed record Coverage
{
    public required int Files { get; init; }

    public required int Models { get; init; }

    /// <summary>SQL texts, by how much of them was understood.</summary>
    public required int Known { get; init; }

    public required int Partial { get; init; }

    public required int Unknown { get; init; }

    /// <summary>Each text and model that was not understood completely, and why.</summary>
    public required IReadOnlyList<CoverageGap> Gaps { get; init; }

    /// <summary>Files that could not be read, or only in part.</summary>
    public required IReadOnlyList<SourceProblem> Problems { get; init; }

    public required IReadOnlyList<CoveredCatalog> Catalogs { get; init; }
}

/// <summary>A text or a model (<paramref name="What"/> is <c>sql</c> or <c>model</c>) that was not understood completely.</summary>
internal sealed record CoverageGap(
    string What, string Repository, ReportedPlace Place, string Library, string? Member, Certainty Certainty, IReadOnlyList<string> Reasons);

/// <param name="Database">Its name in the workspace.</param>
/// <param name="Source">Where its catalog was read from.</param>
/// <param name="Relations">How many tables and views it has.</param>
/// <param name="Losses">Statements that were not taken over into the catalog.</param>
internal sealed record CoveredCatalog(string Database, string Source, int Relations, IReadOnlyList<string> Losses)
{
    /// <summary>How many routines it has whose body was read.</summary>
    public int Routines { get; init; }

    /// <summary>Of how many of them not all was understood: SQL that is made while they run, names that only a call tells.</summary>
    public int RoutinesInPart { get; init; }
}
