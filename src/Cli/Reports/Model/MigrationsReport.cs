using System.Collections.Generic;

namespace DbImpact.Cli.Reports.Model;

/// <summary>What <c>dbimpact migrations</c> has to say; presenters add nothing to it.</summary>
internal sealed record MigrationsReport
{
    public required IReadOnlyList<ReportedChain> Chains { get; init; }

    /// <summary>The repositories that have migrations, each behind those that it needs; those of a circle last.</summary>
    public required IReadOnlyList<ServiceOrder> Order { get; init; }

    /// <summary>Repositories that need each other.</summary>
    public required IReadOnlyList<string> Circle { get; init; }
}

internal sealed record ReportedChain(string Repository, string Name, string Tool)
{
    public required IReadOnlyList<ReportedMigration> Migrations { get; init; }

    public required IReadOnlyList<string> Heads { get; init; }

    /// <summary>What fails or does not hang together: DBI6001, DBI6002, DBI6003.</summary>
    public required IReadOnlyList<ReportedProblem> Problems { get; init; }

    /// <summary>Null where the database does not tell.</summary>
    public ReportedStatus? Status { get; init; }
}

internal sealed record ReportedProblem(string Rule, string Message, ReportedPlace Place);

/// <param name="Database">Its name.</param>
/// <param name="Table">The tool's own table.</param>
/// <param name="Versions">What stands in it.</param>
/// <param name="Unknown">Of these what is in no file.</param>
/// <param name="Missing">What is recorded as made and is not there.</param>
/// <param name="Trouble">What the tool itself holds for broken, or null.</param>
internal sealed record ReportedStatus(
    string Database, string Table, IReadOnlyList<string> Versions, IReadOnlyList<string> Unknown, IReadOnlyList<string> Missing, string? Trouble)
{
    /// <summary>Whether it is known which migrations the database does not have: not where it stands at one that is in no file.</summary>
    public bool PendingIsKnown { get; init; } = true;
}

internal enum MigrationState
{
    Unknown,
    Applied,
    Pending,
}

internal sealed record ReportedMigration(string Name, string? Title, ReportedPlace Place)
{
    public required IReadOnlyList<string> Parents { get; init; }

    public required IReadOnlyList<string> DependsOn { get; init; }

    public required IReadOnlyList<string> Labels { get; init; }

    public bool IsHead { get; init; }

    public MigrationState State { get; init; }

    /// <summary>Why it cannot be undone, or what is lost; empty where it can.</summary>
    public required IReadOnlyList<string> NotUndone { get; init; }

    /// <summary>What it does that is not known or not certain.</summary>
    public required IReadOnlyList<ReportedGap> Gaps { get; init; }
}

internal sealed record ReportedGap(string Reason, ReportedPlace Place);

/// <param name="Repository">A repository with migrations.</param>
/// <param name="Needs">The repositories whose tables it uses, each with these tables.</param>
internal sealed record ServiceOrder(string Repository, IReadOnlyList<ServiceNeed> Needs);

internal sealed record ServiceNeed(string Repository, IReadOnlyList<string> Tables);
