using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Cli.Reports.Model;

namespace DbImpact.Cli.Fixing;

/// <summary>What is to be mended.</summary>
internal sealed record FixOptions
{
    /// <summary>Only findings of these rules; empty for all.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>Also by suggestions that are only likely; else only by those that evidence makes certain.</summary>
    public bool WithUncertain { get; init; }

    public bool Includes(ReportedFinding finding) =>
        Rules.Count == 0 || Rules.Contains(finding.Finding.Rule.Id, StringComparer.OrdinalIgnoreCase);
}
