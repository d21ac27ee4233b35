using System;
using System.Collections.Generic;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>The kinds of objects of which a database has few, and which are looked up by their relation at most.</summary>
internal sealed partial class CatalogStore
{
    private readonly Dictionary<Type, Dictionary<int, CatalogObject>> _kinds = [];
    private readonly Dictionary<int, List<CatalogObject>> _membersByRelation = [];

    /// <summary>Whether objects of that kind are kept here.</summary>
    public static bool IsOfFew(CatalogObject item) => item is Policy or RewriteRule or EventTrigger or ExtendedStatistics or ForeignDataWrapper or ForeignServer
        or UserMapping or ForeignKeyRow or AccessMethod or OperatorFamily or Transform or Publication or Subscription or TextSearchSupport or TextSearchDictionary or TextSearchConfiguration;

    public IEnumerable<T> All<T>()
        where T : CatalogObject
    {
        if (!_kinds.TryGetValue(typeof(T), out var items)) yield break;
        foreach (var item in items.Values) yield return (T)item;
    }

    public IReadOnlyList<T> MembersOf<T>(int relationOid)
        where T : CatalogObject
    {
        if (!_membersByRelation.TryGetValue(relationOid, out var members)) return [];
        var found = new List<T>();
        foreach (var member in members)
            if (member is T item) found.Add(item);
        return found;
    }

    private CatalogObject? FindOfFew(CatalogObject item) =>
        _kinds.TryGetValue(item.GetType(), out var items) && items.TryGetValue(item.Oid, out var found) ? found : null;

    public void PutOfFew(CatalogObject item)
    {
        RemoveOfFew(item);
        if (!_kinds.TryGetValue(item.GetType(), out var items)) _kinds[item.GetType()] = items = [];
        items[item.Oid] = item;
        if (item is not IRelationMember member) return;
        if (!_membersByRelation.TryGetValue(member.RelationOid, out var members)) _membersByRelation[member.RelationOid] = members = [];
        members.Add(item);
    }

    public void RemoveOfFew(CatalogObject item)
    {
        if (FindOfFew(item) is not { } old) return;
        _kinds[item.GetType()].Remove(item.Oid);
        if (old is IRelationMember member) _membersByRelation[member.RelationOid].Remove(old);
    }

    private void CopyOfFewTo(CatalogStore copy)
    {
        foreach (var items in _kinds.Values)
            foreach (var item in items.Values) copy.PutOfFew(item);
    }

    private int HighestOidOfFew()
    {
        var highest = 0;
        foreach (var items in _kinds.Values)
            foreach (var oid in items.Keys) highest = Math.Max(highest, oid);
        return highest;
    }
}
