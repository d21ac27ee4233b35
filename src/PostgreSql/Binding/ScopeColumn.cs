using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>A column as a query sees it: of a relation, or of the output of a subquery, function or join.</summary>
internal sealed class ScopeColumn(string name, TypeReference type, Nullability nullability = Nullability.Unknown)
{
    public string Name { get; } = name;

    public TypeReference Type { get; } = type;

    public Nullability Nullability { get; } = nullability;

    /// <summary>False where a hole stands in the name: it may be any name.</summary>
    public bool NameIsKnown { get; init; } = true;

    /// <summary>The column of the catalog that this is, unchanged; null for a computed one.</summary>
    public Relation? Relation { get; init; }

    public Column? Base { get; init; }

    /// <summary>Reached through the output of a query.</summary>
    public bool IsDerived { get; init; }

    /// <summary>Whether an alias gave it its name somewhere on the way.</summary>
    public bool IsRenamed { get; init; }

    /// <summary>The two columns that JOIN USING merged into this one.</summary>
    public ScopeColumn? MergedLeft { get; init; }

    public ScopeColumn? MergedRight { get; init; }

    /// <summary>Whether it is no column of either side, but computed of one of them, or of both.</summary>
    public bool IsComputedMerge { get; init; }

    /// <summary>For a computed merge: the column that it is a cast of; null where it is the first of both that is not NULL.</summary>
    public ScopeColumn? MergedFrom { get; init; }

    /// <summary>The columns of a value that is a row; null where it is none, or they are not known.</summary>
    public IReadOnlyList<ScopeColumn>? Fields { get; init; }

    /// <summary>For a computed column: its collation; null for that of the catalog's column, or of the type.</summary>
    public CollationState? Collation { get; init; }

    /// <summary>For a computed column: what it is made of, where that is asked for.</summary>
    public ValueOrigin? Origin { get; init; }

    /// <summary>For a field of ROW (…): the value that stands there.</summary>
    public TargetEntry? Value { get; init; }

    /// <summary>The column that SEARCH or CYCLE adds, which <c>*</c> leaves out in an outer query (p_dontexpand).</summary>
    public bool IsHiddenFromStar { get; init; }

    /// <summary>Two columns of a query are one and the same when this is the same object, whatever they are called.</summary>
    public object Identity { get; private set; } = new();

    private ScopeColumn(ScopeColumn origin, string name, Nullability nullability)
        : this(name, origin.Type, nullability)
    {
        Identity = origin.Identity;
        Relation = origin.Relation;
        Base = origin.Base;
        IsDerived = origin.IsDerived;
        IsRenamed = origin.IsRenamed;
        MergedLeft = origin.MergedLeft;
        MergedRight = origin.MergedRight;
        IsComputedMerge = origin.IsComputedMerge;
        MergedFrom = origin.MergedFrom;
        Fields = origin.Fields;
        Origin = origin.Origin;
        Collation = origin.Collation;
        IsHiddenFromStar = origin.IsHiddenFromStar;
        NameIsKnown = origin.NameIsKnown;
    }

    public bool IsMerged => MergedLeft is not null;

    public static ScopeColumn Of(Relation relation, Column column, Nullability nullability, CollationState? collation = null) =>
        new(column.Name, column.Type, nullability) { Relation = relation, Base = column, Collation = collation };

    /// <summary>The same column under an alias of the FROM clause.</summary>
    public ScopeColumn As(string alias, bool isKnown = true) =>
        new(this, alias, Nullability) { IsRenamed = true, NameIsKnown = isKnown };

    /// <summary>The column that USING makes of one of each side (buildMergedJoinVar).</summary>
    public static ScopeColumn Merge(ScopeColumn left, ScopeColumn right, JoinKind kind, TypeReference type, CollationState? collation)
    {
        var (same, nullability) = kind switch
        {
            JoinKind.Left => (left, left.Nullability),
            JoinKind.Right => (right, right.Nullability),
            JoinKind.Full => (null, NullabilityRules.Both(left.Nullability, right.Nullability)),
            // Where one is NULL, the two are not equal.
            _ => (left, Nullability.NotNull),
        };
        // The inner join's column is the one that needs no cast (buildMergedJoinVar).
        if (kind is not (JoinKind.Left or JoinKind.Right or JoinKind.Full) && !left.Type.Equals(type) && right.Type.Equals(type)) same = right;
        if (same is not null && same.Type.Equals(type))
        {
            return new ScopeColumn(same, left.Name, nullability) { MergedLeft = left, MergedRight = right, IsRenamed = same.IsRenamed };
        }
        return new ScopeColumn(left.Name, type, nullability)
        {
            MergedLeft = left,
            MergedRight = right,
            IsComputedMerge = true,
            MergedFrom = same,
            Collation = collation,
        };
    }

    /// <summary>Whether both are one column of the query, whatever they are called.</summary>
    public bool IsSameAs(ScopeColumn other) => ReferenceEquals(Identity, other.Identity);

    /// <summary>The same column of another use of what it belongs to.</summary>
    public ScopeColumn Copy() => new(this, Name, Nullability) { Identity = new object() };

    /// <summary>The same column, of which is known what it is made of.</summary>
    public ScopeColumn From(ValueOrigin? origin) => origin is null ? this : new(this, Name, Nullability) { Origin = origin };

    /// <summary>A column that is made of others, and no longer one of theirs.</summary>
    public ScopeColumn WithoutBase() => new(Name, Type, Nullability)
    {
        Identity = Identity,
        IsDerived = true,
        IsRenamed = IsRenamed,
        Fields = Fields,
        Collation = Collation ?? (Base?.Collation is { } written ? CollationState.Implicit(written, -1) : null),
        Origin = Origin,
        IsHiddenFromStar = IsHiddenFromStar,
        NameIsKnown = NameIsKnown,
    };

    public ScopeColumn With(Nullability nullability) => Nullability == nullability ? this : new(this, Name, nullability);

    /// <summary>The same column on the nullable side of an outer join.</summary>
    public ScopeColumn AsNullable() => Nullability == Nullability.Nullable ? this : new(this, Name, Nullability.Nullable);
}
