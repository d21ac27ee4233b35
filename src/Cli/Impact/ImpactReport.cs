using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Usages;
using DbImpact.Cli.Reports.Model;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Replay;

namespace DbImpact.Cli.Impact;

/// <summary>What <c>dbimpact impact</c> has to say; presenters add nothing to it.</summary>
internal sealed record ImpactReport
{
    /// <summary>The change, as the user named it.</summary>
    public required string Change { get; init; }

    /// <summary>The database that it changes.</summary>
    public required string Database { get; init; }

    /// <summary>A statement each, in their order.</summary>
    public required IReadOnlyList<ImpactStep> Steps { get; init; }

    /// <summary>The relations that the change touches, by name.</summary>
    public required IReadOnlyList<TouchedRelation> Relations { get; init; }

    /// <summary>The repositories in which there is something to do or to look at, and the database itself last.</summary>
    public required IReadOnlyList<RepositoryImpact> Repositories { get; init; }

    /// <summary>Findings of <c>check</c> that the change makes away with.</summary>
    public required IReadOnlyList<ReportedFinding> Mended { get; init; }

    /// <summary>The code that comes with the change; null where only the change is known.</summary>
    public NewCode? NewCode { get; init; }

    public required Deployment Deployment { get; init; }

    /// <summary>Whether the change does more than is known.</summary>
    public bool IsKnownInPart { get; init; }

    /// <summary>Whether the server refuses the change, or code fails with it at any time.</summary>
    public bool Fails => Steps.Any(step => step.Fails) || Repositories.Any(repository => repository.Items.Any(item => item.Kind == ImpactKind.Breaks))
        || NewCode is { OnOldSchema.Count: > 0 } or { OnNewSchema.Count: > 0 };

    /// <summary>What else is to be thought of, a line each.</summary>
    public required IReadOnlyList<string> Risks { get; init; }

    public required Coverage Coverage { get; init; }
}

/// <summary>A statement of the change.</summary>
/// <param name="Text">On one line.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Effects">What it does to the schema, a line each; empty where that is nothing.</param>
/// <param name="Problems">What the server would refuse, or what was not understood of it.</param>
/// <param name="Locks">Who waits for it, and for how long, a line for each relation that is there before the change.</param>
/// <param name="Rollback">The way back.</param>
internal sealed record ImpactStep(
    string Text, Place Place, IReadOnlyList<string> Effects, IReadOnlyList<ReplayProblem> Problems, IReadOnlyList<string> Locks, Rollback Rollback)
{
    /// <summary>What the rows that are there may stand against, a line each.</summary>
    public IReadOnlyList<string> Demands { get; init; } = [];

    /// <summary>Whether the server would refuse it.</summary>
    public bool Fails => Problems.Any(problem => problem.Kind == ReplayProblemKind.Error);
}

/// <param name="Schema">Its schema before the change.</param>
/// <param name="Name">Its name before the change.</param>
/// <param name="Priority">What the workspace says of it; null where it says nothing.</param>
/// <param name="Effects">What happens to it, a line each.</param>
internal sealed record TouchedRelation(string Schema, string Name, string? Priority, IReadOnlyList<string> Effects)
{
    public string DisplayName => Schema == "public" ? Name : Schema + "." + Name;
}

/// <param name="Name">The repository, or the database where it is the database itself.</param>
/// <param name="IsDatabase">Whether these are views, functions and the like of the database.</param>
/// <param name="Items">By path and place.</param>
internal sealed record RepositoryImpact(string Name, bool IsDatabase, IReadOnlyList<ImpactItem> Items);

/// <summary>How a place is hit, the gravest last.</summary>
internal enum ImpactKind
{
    /// <summary>It goes on working; whether it still means the same is for a person to say.</summary>
    Review,

    /// <summary>It goes on working and gives, or meets, something else.</summary>
    Changes,

    /// <summary>The server refuses it, or the client cannot read what it gives.</summary>
    Breaks,
}

/// <summary>A place that the change concerns.</summary>
internal sealed record ImpactItem
{
    public required ImpactKind Kind { get; init; }

    /// <summary>The statement, model or definition.</summary>
    public required ReportedPlace Place { get; init; }

    /// <summary>What is done there; null for a place that no relation is used at.</summary>
    public Usage? Usage { get; init; }

    /// <summary>The relation that it is about, as it was called before; null where none is.</summary>
    public string? Relation { get; init; }

    /// <summary>Why it is listed, a line each.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>What <c>check</c> says of it after the change; empty unless it breaks.</summary>
    public IReadOnlyList<ReportedFinding> Findings { get; init; } = [];

    /// <summary>Whether it takes all columns, one of which has another name then or is gone: what reads them by name is not seen to fail.</summary>
    public bool LosesNames { get; init; }
}

/// <summary>What can be deployed before what.</summary>
/// <param name="OldCodeOnNewSchema">How many places of the code as it is fail after the change.</param>
/// <param name="Advice">The order that leaves no gap, or that there is none; a line each.</param>
internal sealed record Deployment(int OldCodeOnNewSchema, IReadOnlyList<string> Advice)
{
    /// <summary>Those of the advice that hold whatever new code there is: what the change does to code without a statement that fails.</summary>
    public IReadOnlyList<string> Cautions { get; init; } = [];

    /// <summary>Those of the advice that leave no gap between renamed things and the code that names them.</summary>
    public IReadOnlyList<string> Ways { get; init; } = [];
}
