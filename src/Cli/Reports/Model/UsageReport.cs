using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Usages;

namespace DbImpact.Cli.Reports.Model;

/// <summary>What <c>dbimpact usages</c> has to say: by table, where it is used.</summary>
internal sealed record UsageReport
{
    public required string Root { get; init; }

    /// <summary>By database, schema and name.</summary>
    public required IReadOnlyList<UsedTable> Tables { get; init; }

    /// <summary>The repositories that are looked at, each with the libraries by which it uses tables.</summary>
    public required IReadOnlyList<(string Repository, IReadOnlyList<string> Libraries)> Libraries { get; init; }

    public required Coverage Coverage { get; init; }
}

/// <param name="Database">The database's name.</param>
/// <param name="Schema">Null where the code names none and the database does not have the table.</param>
/// <param name="Name">The table's name.</param>
/// <param name="Columns">What the database has; null where it does not have the table.</param>
/// <param name="Usages">In the order of the repositories, then by path and place.</param>
internal sealed record UsedTable(string Database, string? Schema, string Name, IReadOnlyList<string>? Columns, IReadOnlyList<ReportedUsage> Usages)
{
    /// <summary>The columns' types, in the order of the columns.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>What the workspace says of it; null where it says nothing.</summary>
    public string? Priority { get; init; }

    /// <summary>What models of it say differently, from one another or from the table; a line each.</summary>
    public IReadOnlyList<string> ModelDifferences { get; init; } = [];

    /// <summary>The schema is told where it is not public.</summary>
    public string DisplayName => Schema is null or "public" ? Name : Schema + "." + Name;
}

/// <summary>Which usages are listed.</summary>
/// <param name="Table">Only this table: <c>name</c> or <c>schema.name</c>; null for all.</param>
/// <param name="Column">Only usages of a column of that name; null for all.</param>
/// <param name="Kinds">Only these kinds; empty for all.</param>
internal sealed record UsageFilter(string? Table = null, string? Column = null, IReadOnlyCollection<UsageKind>? Kinds = null)
{
    public bool IsEmpty => Table is null && Column is null && Kinds is not { Count: > 0 };

    /// <summary>What a function or view does counts as well as that it is one.</summary>
    public bool Takes(Usage usage) => Kinds is not { Count: > 0 } || Kinds.Contains(usage.Kind) || (usage.Operation is { } operation && Kinds.Contains(operation));
}

internal sealed record ReportedUsage(Usage Usage, string Repository, ReportedPlace Place);
