using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Comparison;

/// <summary>What a difference is about.</summary>
public enum ComparedObject
{
    Schema,
    Extension,
    Type,
    Sequence,
    Table,
    ForeignTable,
    View,
    MaterializedView,
    Column,
    Constraint,
    Index,
    Routine,
    Trigger,
    Policy,
    Rule,
    Operator,
    Cast,
    OperatorClass,
    OperatorFamily,
    AccessMethod,
    Transform,
    Collation,
    Statistics,
    ForeignDataWrapper,
    ForeignServer,
    UserMapping,
    Publication,
    Subscription,
    EventTrigger,
    TextSearchParser,
    TextSearchTemplate,
    TextSearchDictionary,
    TextSearchConfiguration,
}

/// <summary>In what two objects differ.</summary>
public enum DifferenceAspect
{
    /// <summary>Only one of the catalogs has the object.</summary>
    Existence,

    /// <summary>The objects mean the same, but bear different names.</summary>
    Name,

    /// <summary>One is a table, the other a view; one is an enum, the other a domain.</summary>
    Kind,

    /// <summary>A column's, domain's or sequence's data type; a routine's result.</summary>
    Type,
    Nullability,
    Default,
    Identity,
    Generated,
    Collation,

    /// <summary>An enum's labels or their order.</summary>
    Labels,

    /// <summary>What the constraint, index, sequence, routine or trigger says.</summary>
    Definition,
    Partitioning,
    Version,
    Comment,

    /// <summary>A view's or materialized view's query.</summary>
    Query,

    /// <summary>The columns are the same, but come in another order.</summary>
    ColumnOrder,

    /// <summary>LOGGED or UNLOGGED.</summary>
    Persistence,

    /// <summary>Storage parameters, and what is in a view's WITH; what a foreign table's wrapper is told of a column.</summary>
    Options,

    /// <summary>How a column is kept and sampled: STORAGE, COMPRESSION, STATISTICS, n_distinct; for an index its STATISTICS.</summary>
    Storage,

    /// <summary>Whether row-level security is on.</summary>
    RowSecurity,

    /// <summary>Whether a constraint holds for all rows and is enforced; whether an index may be used.</summary>
    Validity,

    /// <summary>The column that a sequence belongs to.</summary>
    Owner,

    /// <summary>What of a changed or deleted row subscribers are told.</summary>
    ReplicaIdentity,

    /// <summary>In which sessions a trigger or rule takes effect.</summary>
    Firing,
}

/// <summary>One way in which two catalogs disagree.</summary>
public sealed record CatalogDifference
{
    public required ComparedObject Object { get; init; }

    public required DifferenceAspect Aspect { get; init; }

    /// <summary>The object's schema; for a schema or extension its own name; empty for what has none.</summary>
    public required string Schema { get; init; }

    /// <summary>For a column, constraint, index, trigger, policy or rule: its relation (for a domain's constraint: the domain), else null.</summary>
    public string? Relation { get; init; }

    /// <summary>The object's own name; for a routine with its argument types.</summary>
    public required string Name { get; init; }

    /// <summary>What the first catalog has, as text for a person; null where it has nothing of the kind.</summary>
    public string? First { get; init; }

    public string? Second { get; init; }

    /// <summary>Where the first catalog's object was defined or changed last, as far as that is known.</summary>
    public Place? FirstPlace { get; init; }

    public Place? SecondPlace { get; init; }

    public required DifferenceClass Class { get; init; }

    /// <summary>Why it is of that class: a clause for a person.</summary>
    public required string Reason { get; init; }

    /// <summary>SQL that makes the second like the first; null where there is no simple statement for it.</summary>
    public string? WayOut { get; init; }

    /// <summary>Whether only the second catalog has the object.</summary>
    public bool IsExtra => Aspect == DifferenceAspect.Existence && First is null;

    /// <summary>The object with its schema and relation: <c>public.users.email</c>.</summary>
    public string QualifiedName => Object is ComparedObject.Schema or ComparedObject.Extension || Schema.Length == 0
        ? Name
        : Relation is null ? Schema + "." + Name : Schema + "." + Relation + "." + Name;

    public override string ToString() => $"{Object} {QualifiedName}: {Aspect}: {First ?? "-"} / {Second ?? "-"}";
}
