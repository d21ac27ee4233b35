using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

public enum Nullability
{
    Unknown,
    NotNull,
    Nullable,
}

/// <summary>A column of a relation.</summary>
/// <param name="RelationOid">The relation.</param>
/// <param name="Ordinal">The column's ordinal; a system column's is negative.</param>
public readonly record struct ColumnSource(int RelationOid, int Ordinal);

/// <summary>A column of a statement's result.</summary>
public sealed class OutputColumn
{
    /// <summary>As the server's row description gives it: an alias, a column's name, or what FigureColname makes up.</summary>
    public required string Name { get; init; }

    /// <summary>False where the name itself is not known (it holds a hole).</summary>
    public bool NameIsKnown { get; init; } = true;

    public TypeReference Type { get; init; }

    public Nullability Nullability { get; init; }

    /// <summary>
    /// The relation of the catalog whose column this is, where it is a plain one (also through subqueries, CTEs and joins); else 0.
    /// A view is a relation of its own here.
    /// </summary>
    public int RelationOid { get; init; }

    /// <summary>The column's ordinal in <see cref="RelationOid"/>, else 0.</summary>
    public int ColumnOrdinal { get; init; }

    /// <summary>
    /// The columns of relations that the value is made of, through subqueries, CTEs and joins, a view being a relation. Empty unless
    /// <see cref="BindingContext.FollowsColumns"/> asks for it.
    /// </summary>
    public IReadOnlyList<ColumnSource> Sources { get; private init; } = [];

    /// <summary>Null for that of the column in <see cref="RelationOid"/>, or else of the type.</summary>
    internal CollationState? Collation { get; init; }

    internal OutputColumn MadeOf(IReadOnlyList<ColumnSource> sources) => new()
    {
        Name = Name,
        NameIsKnown = NameIsKnown,
        Type = Type,
        Nullability = Nullability,
        RelationOid = RelationOid,
        ColumnOrdinal = ColumnOrdinal,
        Sources = sources,
        Collation = Collation,
        Span = Span,
    };

    /// <summary>The item of the target list that the column comes from; for a <c>*</c> the star.</summary>
    public SqlSpan Span { get; init; }
}
