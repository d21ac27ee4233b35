using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>An item of a target list after <c>*</c> is expanded (TargetEntry).</summary>
internal sealed class TargetEntry(string name, BoundExpression expression, SqlSpan span, int location)
{
    public string Name { get; } = name;

    public BoundExpression Expression { get; } = expression;

    /// <summary>The item of the list that it comes from.</summary>
    public SqlSpan Span { get; } = span;

    /// <summary>exprLocation: where PostgreSQL points when it complains about the expression; -1 for nowhere.</summary>
    public int Location { get; } = location;

    public bool NameIsKnown { get; init; } = true;

    /// <summary>
    /// The expression is a column that does not exist: to mend it changes the name, and nobody outside can be blamed for the other.
    /// </summary>
    public bool IsWrong { get; init; }

    /// <summary>Whether a label is written.</summary>
    public bool HasLabel { get; init; }

    /// <summary>What is written, without parentheses; null where a <c>*</c> stands for it.</summary>
    public SqlExpression? Syntax { get; init; }

    /// <summary>What the expression is made of, where that is asked for.</summary>
    public ValueOrigin? Origin { get; init; }

    public TargetEntry WithoutLocation() => With(Expression, -1);

    /// <summary>The same with another expression.</summary>
    public TargetEntry With(BoundExpression expression) => With(expression, Location);

    private TargetEntry With(BoundExpression expression, int location) => new(Name, expression, Span, location)
    {
        HasLabel = HasLabel,
        IsWrong = IsWrong,
        NameIsKnown = NameIsKnown,
        Syntax = Syntax,
        Origin = Origin,
    };

    /// <summary>The column as an outer query sees it.</summary>
    public ScopeColumn ToColumn(string? alias = null)
    {
        var source = Expression.Column;
        return new ScopeColumn(alias ?? Name, Expression.Type, Expression.Nullability)
        {
            NameIsKnown = alias is not null || (NameIsKnown && (HasLabel || !IsWrong)),
            Relation = source?.Relation,
            Base = source?.Base,
            MergedLeft = source?.MergedLeft,
            MergedRight = source?.MergedRight,
            IsDerived = true,
            IsRenamed = alias is not null || HasLabel || source is { IsRenamed: true },
            Fields = Expression.Fields,
            Collation = Expression.Collation?.ToColumn(),
            Origin = source?.Origin ?? Origin,
        };
    }
}

/// <summary>What a statement returns.</summary>
internal sealed class QueryResult(IReadOnlyList<TargetEntry> entries, int knownPrefix = -1, bool returnsRows = true)
{
    public static QueryResult Unknown { get; } = new([], knownPrefix: 0);

    public static QueryResult Nothing { get; } = new([], returnsRows: false);

    public IReadOnlyList<TargetEntry> Entries { get; } = entries;

    /// <summary>
    /// Where columns stand that are not known (a <c>*</c> over an opaque relation, a hole): the number of entries before them; else -1.
    /// </summary>
    public int KnownPrefix { get; } = knownPrefix;

    public bool IsKnown => KnownPrefix < 0;

    public bool ReturnsRows { get; } = returnsRows;

    public ScopeColumn[] ToColumns()
    {
        var columns = new ScopeColumn[Entries.Count];
        for (var i = 0; i < columns.Length; i++) columns[i] = Entries[i].ToColumn();
        return columns;
    }

    public IReadOnlyList<OutputColumn> ToOutputColumns()
    {
        var columns = new OutputColumn[Entries.Count];
        for (var i = 0; i < columns.Length; i++) columns[i] = ToOutputColumn(Entries[i]);
        return columns;
    }

    private static OutputColumn ToOutputColumn(TargetEntry entry)
    {
        var column = entry.Expression.Column;
        return new OutputColumn
        {
            Name = entry.Name,
            NameIsKnown = entry.NameIsKnown,
            Type = entry.Expression.Type,
            Nullability = entry.Expression.Nullability,
            RelationOid = column?.Relation?.Oid ?? 0,
            ColumnOrdinal = column?.Base?.Ordinal ?? 0,
            Span = entry.Span,
            Collation = entry.Expression.Collation?.ToColumn(),
        };
    }
}
