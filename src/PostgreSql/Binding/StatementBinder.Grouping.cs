using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Columns that a grouped query may use (parse_agg.c, parseCheckAggregates; pg_constraint.c, check_functional_grouping).</summary>
internal sealed partial class StatementBinder
{
    /// <summary>What a query groups by.</summary>
    internal sealed class Grouping
    {
        /// <summary>Identities of the columns that are grouped by as such.</summary>
        public HashSet<object> Columns { get; } = [];

        /// <summary>What else is grouped by.</summary>
        public List<ExpressionTree?> Expressions { get; } = [];

        /// <summary>Those that every grouping set has.</summary>
        public HashSet<object> CommonColumns { get; } = [];

        public bool IsKnown { get; set; } = true;

        /// <summary>How many nodes may still be compared with what is grouped by.</summary>
        public int Effort { get; set; } = 20_000;
    }

    private void CheckGrouping(Scope scope, SelectQuery query, TargetList targets, int firstUse)
    {
        if (_isIncomplete || scope.IsOpen || targets.KnownPrefix >= 0 || HasHole(query.Span) || Varies(query.Span) || Overlaps(query.Span)) return;
        if (!scope.HasAggregates && query.GroupBy is null && query.Having is null) return;
        if (scope.Grouping is { IsKnown: false }) return;
        // In a routine's body $1 is what its name is too.
        if (_context.Variables is not null && _parameters.Count > 0 && scope.Grouping is { Expressions.Count: > 0 }) return;
        if (FindWrongGroupingArgument(scope.Grouping ?? new Grouping(), scope) is { } argument)
        {
            const string Message = "arguments to GROUPING must be grouping expressions of the associated query level";
            ReportGrouping("42803", argument.Span, ExpressionLocation.Of(argument), Message);
            return;
        }
        if (FindUngrouped(scope, targets, firstUse) is { } found) ReportUngrouped(found, scope.Grouping);
        else CheckRecursiveAggregates(scope);
    }

    /// <summary>From 18 on what is grouped by is a column of the groups, of which the server has no place (substitute_grouped_columns).</summary>
    private void ForgetPlaces(Scope scope, TargetList targets)
    {
        if (ServerVersion < 18 || scope.Grouping is not { } grouping) return;
        for (var i = 0; i < targets.Entries.Count; i++)
        {
            var entry = targets.Entries[i];
            if (targets.Grouped.Contains(entry) || (entry.Expression.Column is { } column && grouping.Columns.Contains(column.Identity)))
                targets.Entries[i] = entry.WithoutLocation();
        }
    }

    private ColumnUse? FindUngrouped(Scope scope, TargetList targets, int firstUse)
    {
        var grouping = scope.Grouping;
        if (grouping is { Expressions.Count: > 0 })
        {
            foreach (var index in FindExposed(scope, targets, grouping))
            {
                var use = _uses[index];
                if (!use.IsSettled && ReferenceEquals(use.Scope, scope) && !IsGrouped(grouping, use)) return use;
            }
            return null;
        }
        ColumnUse? wrong = null;
        for (var i = firstUse; i < _uses.Count; i++)
        {
            var use = _uses[i];
            if (use.IsSettled || !ReferenceEquals(use.Scope, scope) || RankOf(use.Kind) is not (not 0 and var rank)) continue;
            if (wrong is { } other && RankOf(other.Kind) <= rank) continue;
            if (grouping is null || !IsGrouped(grouping, use)) wrong = use;
        }
        return wrong;
    }

    /// <summary>GROUPING (…) belongs to the innermost query of those whose columns it is asked of, as an aggregate does.</summary>
    private BoundExpression BindGrouping(GroupingExpression grouping, Scope scope)
    {
        var mark = MarkNow();
        var values = new List<BoundExpression>(grouping.Arguments.Count);
        foreach (var argument in grouping.Arguments) values.Add(BindExpression(argument, scope));
        Scope? level = null;
        for (var i = mark.Uses; i < _uses.Count; i++) level = Deeper(level, _uses[i].Scope, scope);
        level ??= scope;
        for (var i = 0; i < values.Count; i++) level.GroupingArguments.Add((values[i], grouping.Arguments[i]));
        Settle(mark, null);
        level.HasAggregates = true;
        return BoundExpression.Of(BuiltInTypes.Int4, Nullability.NotNull);
    }

    private static SqlExpression? FindWrongGroupingArgument(Grouping grouping, Scope scope)
    {
        foreach (var (value, syntax) in scope.GroupingArguments)
        {
            var isGrouped = value.Column is { IsComputedMerge: false } column ? grouping.Columns.Contains(column.Identity)
                : value.Column is not null || MayBeGrouped(value.Tree, grouping);
            if (!isGrouped) return syntax;
        }
        return null;
    }

    private bool Overlaps(SqlSpan span)
    {
        foreach (var part in _text.OptionalParts)
            if (part.Overlaps(span)) return true;
        return false;
    }

    /// <summary>The target list comes first, with what ORDER BY and the windows add to it, and then HAVING; 0 for other clauses.</summary>
    private static int RankOf(ExpressionKind kind) => kind switch
    {
        ExpressionKind.SelectTarget or ExpressionKind.Filter => 1,
        ExpressionKind.OrderBy => 2,
        ExpressionKind.DistinctOn => 3,
        ExpressionKind.WindowOrder or ExpressionKind.WindowPartition => 4,
        ExpressionKind.Having => 5,
        _ => 0,
    };

    private bool IsGrouped(Grouping grouping, in ColumnUse use) =>
        (use.Column is { } column && HasColumn(grouping, column, use.IsInSubquery)) || DependsOnKey(grouping, use);

    /// <summary>Within a query of its own, what a merged column is computed of has to be grouped by itself.</summary>
    private static bool HasColumn(Grouping grouping, ScopeColumn column, bool isInSubquery)
    {
        if (!column.IsComputedMerge) return grouping.Columns.Contains(column.Identity);
        if (!isInSubquery && grouping.Columns.Contains(column.Identity)) return true;
        return column.MergedFrom is { } one
            ? HasColumn(grouping, one, isInSubquery)
            : HasColumn(grouping, column.MergedLeft!, isInSubquery) && HasColumn(grouping, column.MergedRight!, isInSubquery);
    }

    /// <summary>
    /// The uses of columns around which nothing is that may be grouped by, in the order in which the server comes to them
    /// (check_ungrouped_columns_walker).
    /// </summary>
    private static List<int> FindExposed(Scope scope, TargetList targets, Grouping grouping)
    {
        var exposed = new List<int>();
        foreach (var entry in targets.Entries) Expose(entry.Expression.Tree, grouping, exposed);
        foreach (var tree in scope.OtherTrees) Expose(tree, grouping, exposed);
        Expose(scope.HavingTree, grouping, exposed);
        return exposed;
    }

    private static void Expose(ExpressionTree? root, Grouping grouping, List<int> exposed)
    {
        // Chains may be long.
        var waiting = new Stack<ExpressionTree?>();
        waiting.Push(root);
        while (waiting.Count > 0)
        {
            var tree = waiting.Pop();
            // What takes too long to be told is not reported.
            if (tree is null || (grouping.Effort -= grouping.Expressions.Count) < 0 || MayBeGrouped(tree, grouping)) continue;
            if (tree is { Kind: TreeKind.Query, Parts.Count: > 0 })
            {
                // What is compared with the query's rows comes before it.
                waiting.Push(new ExpressionTree(TreeKind.Other, null, tree.Type) { FirstUse = tree.FirstUse, EndUse = tree.EndUse });
            }
            else
            {
                for (var i = tree.FirstUse; i < tree.EndUse; i++) exposed.Add(i);
            }
            if (tree.Kind == TreeKind.Column) continue;
            for (var i = tree.Parts.Count - 1; i >= 0; i--) waiting.Push(tree.Parts[i]);
        }
    }

    private static bool MayBeGrouped(ExpressionTree? tree, Grouping grouping)
    {
        foreach (var grouped in grouping.Expressions)
            if (ExpressionTree.Compare(tree, grouped) != TreeEquality.Different) return true;
        return false;
    }

    /// <summary>Where a table's primary key is grouped by, all its columns are known for each group.</summary>
    private bool DependsOnKey(Grouping grouping, in ColumnUse use)
    {
        var relation = use.Column is null ? use.Item.Entry.Relation : use.Column.IsDerived ? null : use.Column.Relation;
        if (relation is null) return false;
        // Seen through a join, a table's key may be hidden by the column that USING makes of it and another.
        var entry = use.Column is null ? use.Item.Entry : EntryOf(use.Scope, relation, use.Column) ?? use.Item.Entry;
        foreach (var constraint in _names.Catalog.ConstraintsOf(relation.Oid))
        {
            if (constraint.Kind != ConstraintKind.PrimaryKey || constraint.IsDeferrable) continue;
            var all = true;
            foreach (var ordinal in constraint.Columns) all &= HasCommon(grouping, entry, relation, ordinal);
            if (all) return true;
        }
        return false;
    }

    private static RangeEntry? EntryOf(Scope scope, Relation relation, ScopeColumn column)
    {
        foreach (var entry in scope.RangeTable)
        {
            if (entry.Relation?.Oid != relation.Oid) continue;
            foreach (var own in entry.Columns)
                if (own.IsSameAs(column)) return entry;
        }
        return null;
    }

    private static bool HasCommon(Grouping grouping, RangeEntry entry, Relation relation, int ordinal)
    {
        foreach (var column in entry.Columns)
        {
            if (column.Base?.Ordinal == ordinal && column.Relation?.Oid == relation.Oid && grouping.CommonColumns.Contains(column.Identity)) return true;
        }
        return false;
    }

    private void ReportUngrouped(in ColumnUse use, Grouping? grouping)
    {
        var entry = use.Item.Entry;
        var name = $"{use.Item.Name}.{use.Column?.Name ?? "*"}";
        var column = use.Column is { IsComputedMerge: true } merged ? FirstUngrouped(merged, grouping, use.IsInSubquery) : use.Column;
        if (entry.Kind == RangeKind.Join && column is { Relation: { } relation, IsDerived: false } joined)
        {
            // A column of a join is one of the table inside; which alias that has is not remembered.
            var owner = FindOwner(use.Scope, joined);
            name = $"{owner ?? relation.Name}.{joined.Base?.Name ?? joined.Name}";
        }
        var message = use.IsInSubquery
            ? $"subquery uses ungrouped column {Quote(name)} from outer query"
            : $"column {Quote(name)} must appear in the GROUP BY clause or be used in an aggregate function";
        var position = use.Column is { IsComputedMerge: true } ? -1 : use.Span.Start;
        Report(BindingErrorKind.Grouping, "42803", use.Span, position, message, name: use.Column?.Name);
    }

    /// <summary>The first column of those that a merged one is made of that is not grouped by.</summary>
    private static ScopeColumn FirstUngrouped(ScopeColumn column, Grouping? grouping, bool isInSubquery)
    {
        while (column.IsComputedMerge)
        {
            var hasLeft = grouping is not null && HasColumn(grouping, column.MergedLeft!, isInSubquery);
            column = column.MergedFrom ?? (hasLeft ? column.MergedRight! : column.MergedLeft!);
        }
        return column;
    }

    private static string? FindOwner(Scope scope, ScopeColumn column)
    {
        foreach (var entry in scope.RangeTable)
        {
            if (entry.Kind == RangeKind.Join) continue;
            foreach (var own in entry.Columns)
                if (ReferenceEquals(own.Identity, column.Identity)) return entry.Name;
        }
        return null;
    }

    /// <summary>The recursive term of a recursive query holds no aggregates.</summary>
    private void CheckRecursiveAggregates(Scope scope)
    {
        if (!scope.HasAggregates || scope.FirstAggregate is not { } position) return;
        foreach (var entry in scope.RangeTable)
        {
            if (entry.CommonTable is not { IsBeingBound: true }) continue;
            ReportGrouping("42P19", new SqlSpan(position, 0), position, "aggregate functions are not allowed in a recursive query's recursive term");
            return;
        }
    }

    /// <summary>What one item of GROUP BY, or of a grouping set in it, adds.</summary>
    private void AddGrouping(Scope scope, SqlExpression expression, SortKey key)
    {
        var grouping = scope.Grouping ??= new Grouping();
        if (Strip(expression) is HoleExpression || key.IsUnknown) grouping.IsKnown = false;
        if (key.IsColumn && key.Identity is { } column)
        {
            grouping.Columns.Add(column);
            // A merged column may be written out too.
            if (key.Tree is { Kind: TreeKind.Column, Parts.Count: > 0 }) grouping.Expressions.Add(key.Tree);
            return;
        }
        // An expression of the target list, by its number or name, or one that is written here.
        grouping.Expressions.Add(key.Tree);
        grouping.IsKnown &= _keepsTrees;
    }
}
