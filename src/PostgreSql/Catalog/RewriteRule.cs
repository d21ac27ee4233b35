namespace DbImpact.PostgreSql.Catalog;

/// <summary>The command that a rule rewrites (pg_rewrite.ev_type).</summary>
public enum RuleCommand
{
    Select,
    Insert,
    Update,
    Delete,
}

/// <summary>When a trigger or rule takes effect, by session_replication_role (pg_trigger.tgenabled, pg_rewrite.ev_enabled).</summary>
public enum Firing
{
    /// <summary>In ordinary sessions: what CREATE gives.</summary>
    Origin,
    Always,
    Replica,
    Disabled,
}

/// <summary>A rewrite rule (pg_rewrite), without the one that makes a view's query.</summary>
public sealed record RewriteRule : CatalogObject, IRelationMember
{
    public required int RelationOid { get; init; }

    public required RuleCommand Command { get; init; }

    /// <summary>INSTEAD: the command itself is not run.</summary>
    public bool IsInstead { get; init; }

    /// <summary>Whether it has a WHERE: an INSTEAD rule with one does not take the command's place altogether.</summary>
    public bool IsConditional { get; init; }

    public Firing Firing { get; init; }

    /// <summary>CREATE RULE … as SQL text, without a semicolon; what is not in pg_catalog is written with its schema.</summary>
    public required string Definition { get; init; }
}
