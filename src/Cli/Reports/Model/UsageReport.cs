using System.Collections.Generic;
using DbImpact.Checks.Usages;

namespace DbImpact.Cli.Reports.Model;

/// <summary>What <c>dbimpact usages</c> has to say: by table, where it is used.</summary>
internal sealed record UsageReport
{
    public required string Root { get; init; }

    /// <summary>By database, schema and name.</summary>
    public required IReadOnlyList<UsedTable> Tables { get; init; }

    public required Coverage Coverage { get; init; }
}

/// <param name="Database">The database's name.</param>
/// <param name="Schema">Null where the code names none and the database does not have the table.</param>
/// <param name="Name">The table's name.</param>
/// <param name="Columns">What the database has; null where it does not have the table.</param>
/// <param name="Usages">In the order of the repositories, then by path and place.</param>
internal sealed record UsedTable(string Database, string? Schema, string Name, IReadOnlyList<string>? Columns, IReadOnlyList<ReportedUsage> Usages);

internal sealed record ReportedUsage(Usage Usage, string Repository, ReportedPlace Place);
