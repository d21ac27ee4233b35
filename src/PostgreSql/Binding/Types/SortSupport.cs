using System.Collections.Concurrent;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Whether values of a type can be sorted, and told apart (typcache.c, lookup_type_cache; parse_oper.c, get_sort_group_operators).</summary>
internal sealed class SortSupport(TypeFacts facts)
{
    private const int MostLevels = 32;

    private readonly ConcurrentDictionary<int, Support> _found = new();

    public readonly struct Support(bool hasOrder, bool hasEquality)
    {
        /// <summary>It has a less-than operator.</summary>
        public bool HasOrder { get; } = hasOrder;

        public bool HasEquality { get; } = hasEquality;
    }

    public Support Of(int type)
    {
        if (_found.TryGetValue(type, out var known)) return known;
        return _found.GetOrAdd(type, Look(type, 0));
    }

    private Support Look(int type, int depth)
    {
        type = facts.BaseOf(type);
        if (depth > MostLevels || type is BuiltInTypes.Record or BuiltInTypes.RecordArray) return new Support(true, true);
        var hasOrder = facts.Catalog.FindDefaultOperatorClass("btree", type) is not null;
        var hasEquality = hasOrder || facts.Catalog.FindDefaultOperatorClass("hash", type) is not null;
        if (!hasEquality) return default;
        if (facts.ElementOf(type) is not 0 and var element)
        {
            // Arrays can be what their elements can; int2vector and oidvector have operators of their own.
            if (type is BuiltInTypes.Int2Vector or BuiltInTypes.OidVector) return new Support(hasOrder, hasEquality);
            var support = Look(element, depth + 1);
            return new Support(hasOrder && support.HasOrder, support.HasEquality);
        }
        if (facts.Get(type) is { RelationOid: not 0 } row && facts.Catalog.GetRelation(row.RelationOid) is { ColumnsAreKnown: true } relation)
        {
            foreach (var column in relation.Columns)
            {
                var support = column.Type.IsKnown ? Look(column.Type.Oid, depth + 1) : new Support(true, true);
                hasOrder &= support.HasOrder;
                hasEquality &= support.HasEquality;
            }
        }
        return new Support(hasOrder, hasEquality);
    }
}
