using System.Collections.Generic;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Replay;

namespace DbImpact.Cli.Impact;

/// <summary>A change of a database that is planned.</summary>
/// <param name="Description">What the user named: the statement itself, the file, or the range of git.</param>
/// <param name="Parts">In the order in which they run.</param>
internal sealed record Change(string Description, IReadOnlyList<ChangePart> Parts)
{
    /// <summary>How places call the text of a change that was given on the command line.</summary>
    public const string TextName = "change";
}

/// <summary>A script, or a migration of a tool whose files are read for what it sends.</summary>
internal sealed record ChangePart
{
    public ReplayScript? Script { get; init; }

    public Migration? Migration { get; init; }

    /// <summary>The search path of those who run it; null for that of the database.</summary>
    public IReadOnlyList<string>? SearchPath { get; init; }
}
