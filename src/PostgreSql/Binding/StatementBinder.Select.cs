using System.Collections.Generic;
using System.Runtime.CompilerServices;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Queries (analyze.c, transformSelectStmt, transformValuesClause).</summary>
internal sealed partial class StatementBinder
{
    /// <summary>Binds a query at a level of its own.</summary>
    private QueryResult BindSelect(SelectStatement select, Scope scope)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var outside = _innermost;
        _innermost = scope;
        var parts = new QueryParts(select);
        if (parts.With is { } with) BindWith(scope, with);
        var result = BindBody(parts, scope);
        AssignCollations(scope);
        _innermost = outside;
        return result;
    }

    private QueryResult BindBody(in QueryParts parts, Scope scope)
    {
        switch (parts.Body)
        {
            case SelectQuery query:
                return BindSelectQuery(query, parts, scope);
            case TableQuery table:
                return BindTableQuery(table, parts, scope);
            case ValuesQuery values:
                return BindValuesQuery(values, parts, scope);
            case SetOperation operation:
                return BindSetOperation(operation, parts, scope);
            default:
                return BindUnknownQuery(parts, scope);
        }
    }

    private QueryResult BindSelectQuery(SelectQuery query, in QueryParts parts, Scope scope)
    {
        RefuseInto(query, scope.IsFurtherQuery);
        var outside = (_keepsTrees, _parts);
        (_keepsTrees, _parts) = (false, []);
        scope.IsOpen |= MayHoldFromItems(query, parts) || MayGoOnWithFrom(query);
        scope.Windows = query.Windows;
        scope.WindowsAreKnown = query.Fragments.IsEmpty && parts.Fragments.Count == 0;
        foreach (var window in query.Windows) scope.WindowsAreKnown &= !window.Name.HasHole;
        var firstUse = _uses.Count;
        BindFrom(scope, query.From);
        _keepsTrees = WantsTrees(query, parts.OrderBy, scope);
        var hasFragments = !query.Fragments.IsEmpty || parts.Fragments.Count > 0;
        if (query.Where is { } filter && !hasFragments && IsCertain(filter)) ProvenNotNull.Apply(_names.Catalog, filter, scope.Namespace);
        var hasGroupingSets = query.GroupBy is { } groups && NullabilityRules.HasGroupingSets(groups);
        scope.GroupsHaveRows = query.GroupBy is not null && !hasGroupingSets;
        scope.Kind = ExpressionKind.SelectTarget;
        var targetMark = MarkNow();
        var targets = BindTargetList(scope, query.Items);
        if (query.BeginsInHole) targets.MarkUnknown();
        if (hasGroupingSets || scope.IsOpen || hasFragments) DoubtNotNull(targets);
        scope.Kind = ExpressionKind.Where;
        if (query.Where is { } where) BindCondition(where, scope, "WHERE");
        scope.Kind = ExpressionKind.Having;
        if (query.Having is { } having) scope.HavingTree = BindCondition(having, scope, "HAVING").Tree;
        scope.Kind = ExpressionKind.OrderBy;
        var sorted = new List<SortKey>(parts.OrderBy.Count);
        foreach (var item in parts.OrderBy) sorted.Add(BindSortItem(scope, item, targets, SortClause.OrderBy));
        scope.Kind = ExpressionKind.GroupBy;
        if (query.GroupBy is { } groupBy)
        {
            var common = BindGroupBy(scope, groupBy.Items, targets);
            (scope.Grouping ??= new Grouping()).CommonColumns.UnionWith(common);
        }
        BindDistinct(scope, query, targets, sorted);
        BindLimit(scope, parts.Limit);
        BindWindows(scope, targets);
        scope.Kind = ExpressionKind.Other;
        BindFragments(query.Fragments, scope);
        BindFragments(parts.Fragments, scope);
        ForgetPlaces(scope, targets);
        var result = ResolveUnknowns(targets, scope);
        var clause = query.Quantifier == SetQuantifier.Distinct || !query.DistinctOn.IsEmpty ? "DISTINCT clause"
            : query.GroupBy is not null ? "GROUP BY clause"
            : query.Having is not null ? "HAVING clause"
            : scope.HasAggregates ? "aggregate functions"
            : FindOf(_windowCalls, targetMark.WindowCalls, scope) is not null ? "window functions"
            : FindOf(_setCalls, targetMark.SetCalls, scope) is not null ? "set-returning functions in the target list" : null;
        if (clause is not null) RefuseLocking(parts.Locking, scope.LockRefusal = $"is not allowed with {clause}");
        else BindLocking(scope, parts.Locking);
        scope.LockRefusal ??= scope.RangeTable.Find(entry => entry.LockRefusal is not null)?.LockRefusal;
        AssignCollations(scope);
        CheckGrouping(scope, query, targets, firstUse);
        (_keepsTrees, _parts) = outside;
        return result;
    }

    /// <summary>What grouping sets, or a hole that may join more, can make NULL.</summary>
    private static void DoubtNotNull(TargetList targets)
    {
        for (var i = 0; i < targets.Entries.Count; i++)
        {
            var expression = targets.Entries[i].Expression;
            if (expression.Nullability != Nullability.NotNull || expression is { Call.Routine: { IsBuiltIn: true, Name: "count" } }) continue;
            targets.Entries[i] = targets.Entries[i].With(expression.With(Nullability.Unknown));
        }
    }

    private void RefuseLocking(NodeList<LockingClause> clauses, string why)
    {
        foreach (var clause in clauses)
        {
            if (clause.Strength == LockStrength.ReadOnly) continue;
            Report(BindingErrorKind.Other, "0A000", clause.Span, -1, $"{WordsOf(clause.Strength)} {why}");
            return;
        }
    }

    private static string WordsOf(LockStrength strength) => strength switch
    {
        LockStrength.NoKeyUpdate => "FOR NO KEY UPDATE",
        LockStrength.Share => "FOR SHARE",
        LockStrength.KeyShare => "FOR KEY SHARE",
        _ => "FOR UPDATE",
    };

    private QueryResult BindTableQuery(TableQuery table, in QueryParts parts, Scope scope)
    {
        scope.IsOpen |= parts.Fragments.Count > 0;
        var entry = BindFromItem(scope, table.Relation);
        scope.Namespace.AddRange(entry.Visible);
        var targets = new TargetList();
        var star = new ColumnReference(table.Relation.Span, default, table.Relation.Span);
        ExpandStar(scope, star, targets);
        // TABLE has no star of which the server could tell the place.
        for (var i = 0; i < targets.Entries.Count; i++) targets.Entries[i] = targets.Entries[i].WithoutLocation();
        foreach (var item in parts.OrderBy) BindSortItem(scope, item, targets, SortClause.OrderBy);
        BindLimit(scope, parts.Limit);
        BindLocking(scope, parts.Locking);
        return targets.ToResult();
    }

    private QueryResult BindUnknownQuery(in QueryParts parts, Scope scope)
    {
        scope.IsOpen = true;
        var targets = new TargetList();
        targets.MarkUnknown();
        foreach (var item in parts.OrderBy) BindSortItem(scope, item, targets, SortClause.OrderBy);
        BindLimit(scope, parts.Limit);
        return QueryResult.Unknown;
    }

    /// <summary>Whether a hole stands where FROM, or more of it, may be.</summary>
    private static bool MayHoldFromItems(SelectQuery query, in QueryParts parts)
    {
        if (query.Fragments.IsEmpty && parts.Fragments.Count == 0) return false;
        var next = int.MaxValue;
        if (query.Where is { } where) next = Min(next, where.Span.Start);
        if (query.GroupBy is { } groupBy) next = Min(next, groupBy.Span.Start);
        if (query.Having is { } having) next = Min(next, having.Span.Start);
        if (!query.Windows.IsEmpty) next = Min(next, query.Windows[0].Span.Start);
        if (!parts.OrderBy.IsEmpty) next = Min(next, parts.OrderBy[0].Span.Start);
        if (parts.Limit is { } limit) next = Min(next, limit.Span.Start);
        if (!parts.Locking.IsEmpty) next = Min(next, parts.Locking[0].Span.Start);
        foreach (var fragment in query.Fragments)
            if (fragment.Span.Start < next) return true;
        foreach (var fragment in parts.Fragments)
            if (fragment.Span.Start < next) return true;
        return false;
    }

    /// <summary>A hole anywhere in a query without FROM may hold that.</summary>
    private bool MayGoOnWithFrom(SelectQuery query) => query.From.IsEmpty && HasHole(query.Span);

    private static int Min(int a, int b) => a < b ? a : b;

    private QueryResult BindValuesQuery(ValuesQuery values, in QueryParts parts, Scope scope)
    {
        scope.IsOpen |= parts.Fragments.Count > 0;
        scope.Kind = ExpressionKind.Values;
        var rows = BindValuesRows(scope, values.Rows);
        AssignCollations(scope, isWhole: false);
        scope.Kind = ExpressionKind.OrderBy;
        var first = rows.Count > 0 ? rows[0] : new TargetList();
        var columns = new ScopeColumn[first.Entries.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            var (type, nullability, collation) = UnifyColumn(rows, i, values.Span);
            columns[i] = new ScopeColumn($"column{i + 1}", type, nullability)
            {
                Origin = OriginOf(rows, i),
                Fields = BoundExpression.FieldsOfComputed(type),
                Collation = collation,
            };
        }
        var known = first.KnownPrefix < 0 && !Varies(values.Span);
        AssignCollations(scope, isWhole: false);
        var entry = new RangeEntry(RangeKind.Values, "*VALUES*", columns, known, values.Span);
        scope.RangeTable.Add(entry);
        var item = scope.Add(new NamespaceItem(entry));
        var targets = new TargetList();
        foreach (var column in columns)
            targets.Entries.Add(new TargetEntry(column.Name, ColumnExpression(item, column, -1), values.Span, -1));
        if (!known) targets.MarkUnknown();
        foreach (var sort in parts.OrderBy) BindSortItem(scope, sort, targets, SortClause.OrderBy);
        BindLimit(scope, parts.Limit);
        RefuseLocking(parts.Locking, "cannot be applied to VALUES");
        return targets.ToResult();
    }

    private List<TargetList> BindValuesRows(Scope scope, NodeList<ValuesRow> rows)
    {
        var bound = new List<TargetList>(rows.Count);
        var mismatch = false;
        foreach (var row in rows)
        {
            var list = BindExpressionList(scope, row.Items);
            bound.Add(list);
            var first = bound[0];
            if (mismatch || first.KnownPrefix >= 0 || list.KnownPrefix >= 0 || Varies(row.Span)) continue;
            if (list.Entries.Count == first.Entries.Count) continue;
            mismatch = true;
            ReportValuesLength(row, list, BindingErrorKind.ColumnCount);
        }
        return bound;
    }

    private void ReportValuesLength(ValuesRow row, TargetList list, BindingErrorKind kind)
    {
        var position = list.Entries.Count > 0 ? list.Entries[0].Location : -1;
        Report(kind, "42601", row.Span, position, "VALUES lists must all be the same length");
    }

    /// <summary>The type that a column of all rows takes.</summary>
    private (TypeReference Type, Nullability Nullability, CollationState? Collation) UnifyColumn(List<TargetList> rows, int column, SqlSpan span)
    {
        var values = new List<Alternative>(rows.Count);
        var nullability = Nullability.NotNull;
        foreach (var row in rows)
        {
            if (row.KnownPrefix >= 0 || column >= row.Entries.Count || Varies(span)) return (TypeReference.Unknown, Nullability.Unknown, CollationState.Unknown);
            var entry = row.Entries[column];
            nullability = Weaker(nullability, entry.Expression.Nullability);
            values.Add(new Alternative(entry.Expression, entry.Span, entry.Location, "VALUES"));
        }
        var type = Unify(values, "VALUES");
        return (type, nullability, type.IsKnown ? SelectCollation(type.Oid, Together(values), -1, isRequired: false) : CollationState.Unknown);
    }

    private static Nullability Weaker(Nullability a, Nullability b) =>
        a == Nullability.Nullable || b == Nullability.Nullable ? Nullability.Nullable
        : a == Nullability.Unknown || b == Nullability.Unknown ? Nullability.Unknown
        : Nullability.NotNull;

    /// <summary>LIMIT and OFFSET: they may not look at the query's own columns (checkExprIsVarFree).</summary>
    private void BindLimit(Scope scope, LimitClause? limit)
    {
        if (limit is null) return;
        if (limit.Offset is { } offset) BindLimit(scope, offset, "OFFSET");
        if (limit.Count is not { } count) return;
        BindLimit(scope, count, "LIMIT");
        if (limit.WithTies && Strip(count) is NullConstant)
            Report(BindingErrorKind.Other, "2201W", count.Span, -1, "row count cannot be null in FETCH FIRST ... WITH TIES clause");
    }

    private void BindLimit(Scope scope, SqlExpression expression, string clause)
    {
        var outer = (_watched, _watchedUse);
        (_watched, _watchedUse) = (scope, null);
        var kind = scope.Kind;
        scope.Kind = clause == "LIMIT" ? ExpressionKind.Limit : ExpressionKind.Offset;
        Require(BindExpression(expression, scope), BuiltInTypes.Int8, clause, expression);
        scope.Kind = kind;
        var use = _watchedUse;
        (_watched, _watchedUse) = outer;
        if (use is not { } span) return;
        Report(BindingErrorKind.Other, "42P10", span, span.Start, $"argument of {clause} must not contain variables");
    }

    /// <summary>FOR UPDATE OF: names of this level's FROM items (transformLockingClause).</summary>
    private void BindLocking(Scope scope, NodeList<LockingClause> clauses)
    {
        foreach (var clause in clauses)
        {
            if (clause.Relations.IsEmpty && scope.RangeTable.Find(entry => entry.LockRefusal is not null) is { LockRefusal: { } refusal })
                RefuseLocking(clauses, refusal);
            foreach (var name in clause.Relations)
            {
                if (name.HasHole) continue;
                if (name.Parts.Count > 1)
                {
                    var message = $"{WordsOf(clause.Strength)} must specify unqualified relation names";
                    Report(BindingErrorKind.Other, "42601", name.Span, name.Span.Start, message);
                    continue;
                }
                if (FindLocked(scope, name.Name, clause.Strength) || IsOpenAround(scope)) continue;
                Report(
                    BindingErrorKind.MissingFromEntry,
                    "42P01",
                    name.Name.Span,
                    name.Span.Start,
                    $"relation {Quote(name.Name.Name)} in {WordsOf(clause.Strength)} clause not found in FROM clause",
                    name: name.Name.Name,
                    candidates: VisibleRelations(scope));
            }
        }
    }

    private bool FindLocked(Scope scope, Identifier name, LockStrength strength)
    {
        foreach (var entry in scope.RangeTable)
        {
            if (entry.NameHasHole) return true;
            var entryName = entry is { Kind: RangeKind.Join, HasAlias: false } ? entry.UsingAlias : entry.Name;
            if (entry is { Kind: RangeKind.Subquery or RangeKind.Values, HasAlias: false } || !Same(entryName, name.Name)) continue;
            AddQualifierReference(null, name, entry);
            var what = entry.Kind switch
            {
                RangeKind.Join => "a join",
                RangeKind.Function => "a function",
                RangeKind.TableFunction => "a table function",
                RangeKind.Values => "VALUES",
                RangeKind.CommonTable => "a WITH query",
                _ => null,
            };
            if (what is null && entry.LockRefusal is { } refusal)
                Report(BindingErrorKind.Other, "0A000", name.Span, -1, $"{WordsOf(strength)} {refusal}");
            if (what is null) return true;
            var message = $"{WordsOf(strength)} cannot be applied to {what}";
            Report(BindingErrorKind.Other, "0A000", name.Span, name.Span.Start, message, name: name.Name);
            return true;
        }
        return false;
    }
}
