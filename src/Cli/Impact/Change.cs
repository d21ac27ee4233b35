using System.Collections.Generic;
using DbImpact.PostgreSql.Replay;

namespace DbImpact.Cli.Impact;

/// <summary>A change of a database that is planned.</summary>
/// <param name="Description">What the user named: the statement itself, or the file.</param>
/// <param name="Scripts">In the order in which they run.</param>
internal sealed record Change(string Description, IReadOnlyList<ReplayScript> Scripts)
{
    /// <summary>How places call the text of a change that was given on the command line.</summary>
    public const string TextName = "change";
}
