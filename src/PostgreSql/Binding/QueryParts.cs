using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>
/// A query with the clauses of the parentheses around it: what stands after <c>(SELECT …)</c> belongs to the SELECT itself
/// (gram.y, insertSelectOptions).
/// </summary>
internal readonly struct QueryParts
{
    public QueryParts(SelectStatement select)
    {
        With = select.With;
        Body = select.Body;
        OrderBy = select.OrderBy;
        Limit = select.Limit;
        Locking = select.Locking;
        Fragments = [.. select.Fragments.ToArray()];
        while (Body is ParenthesizedQuery { Query: var inner })
        {
            With ??= inner.With;
            Body = inner.Body;
            if (OrderBy.IsEmpty) OrderBy = inner.OrderBy;
            Limit ??= inner.Limit;
            if (Locking.IsEmpty) Locking = inner.Locking;
            Fragments.AddRange(inner.Fragments.ToArray());
        }
    }

    public WithClause? With { get; }

    public QueryBody Body { get; }

    public NodeList<SortItem> OrderBy { get; }

    public LimitClause? Limit { get; }

    public NodeList<LockingClause> Locking { get; }

    public List<HoleFragment> Fragments { get; }

    public bool IsPlain => With is null && OrderBy.IsEmpty && Limit is null && Locking.IsEmpty && Fragments.Count == 0;
}
