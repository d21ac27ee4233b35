using System.Collections.Generic;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>The command that a policy is for (pg_policy.polcmd).</summary>
public enum PolicyCommand
{
    All,
    Select,
    Insert,
    Update,
    Delete,
}

/// <summary>A row-security policy (pg_policy): which rows a read sees and which a write may leave, once row security is on.</summary>
public sealed record Policy : CatalogObject, IRelationMember
{
    public required int RelationOid { get; init; }

    /// <summary>Permissive policies are joined by OR, restrictive ones by AND.</summary>
    public bool IsPermissive { get; init; } = true;

    public PolicyCommand Command { get; init; }

    /// <summary>The roles that it applies to, sorted; empty for PUBLIC.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>USING, as SQL text without parentheses around it; null without.</summary>
    public string? Using { get; init; }

    /// <summary>WITH CHECK, as SQL text without parentheses around it; null without.</summary>
    public string? Check { get; init; }
}

/// <summary>What belongs to a relation and goes with it.</summary>
internal interface IRelationMember
{
    int RelationOid { get; }
}
