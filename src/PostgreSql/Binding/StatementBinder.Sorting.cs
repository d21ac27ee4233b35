using System.Collections.Generic;
using System.Runtime.CompilerServices;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>
/// ORDER BY, GROUP BY and DISTINCT ON, which may name output columns (parse_clause.c, findTargetlistEntrySQL92), and windows.
/// </summary>
internal sealed partial class StatementBinder
{
    private enum SortClause
    {
        OrderBy,
        GroupBy,
        DistinctOn,
    }

    /// <summary>What an item of one of these clauses is.</summary>
    private readonly struct SortKey(object? identity, bool isOutput, int location, TypeReference type = default)
    {
        public TypeReference Type { get; } = type;

        /// <summary>A column of FROM, and no other expression.</summary>
        public bool IsColumn => Identity is not (null or TargetEntry);

        public bool IsUnknown => Identity is null && IsOutput;

        /// <summary>The same for the same column; null where it is not known which it is.</summary>
        public object? Identity { get; } = identity;

        /// <summary>Whether it is, or may be, one of the output columns.</summary>
        public bool IsOutput { get; } = isOutput;

        public int Location { get; } = location;

        public ExpressionTree? Tree { get; init; }
    }

    private SortKey BindSortItem(Scope scope, SortItem item, TargetList targets, SortClause clause)
    {
        var errors = _errors.Count;
        var key = BindSortExpression(scope, item.Expression, targets, clause);
        if (_errors.Count == errors) CheckSorted(item, key.Type);
        return key;
    }

    private void CheckSorted(SortItem item, TypeReference type)
    {
        if (item.Direction != SortDirection.Using)
            CheckSortable(type, needsOrder: true, item.Expression.Span, ExpressionLocation.Of(item.Expression));
        else if (item.Operator is { HasHole: false } @operator && TypeIn(type) is not (0 or BuiltInTypes.Unknown))
            CheckSortOperator(@operator, type.Oid);
    }

    /// <summary>The operator after USING has to take two values of the type, and to belong to a B-tree's order.</summary>
    private void CheckSortOperator(OperatorName @operator, int type)
    {
        if (FindOperator(@operator.Schema, @operator.Symbol, type, type, @operator.Span, isUncertain: false) is not { IsBuiltIn: true } found) return;
        if (found.Name is "<" or ">" or "~<~" or "~>~" or "*<" or "*>") return;
        Report(
            BindingErrorKind.Other,
            "42809",
            @operator.Span,
            @operator.Span.Start,
            $"operator {found.Name} is not a valid ordering operator",
            "Ordering operators must be \"<\" or \">\" members of btree operator families.");
    }

    /// <summary>get_sort_group_operators: what is sorted by has an order, what is grouped by equality.</summary>
    private void CheckSortable(TypeReference type, bool needsOrder, SqlSpan span, int position)
    {
        if (!IsSortable(type, needsOrder)) ReportUnsortable(type, needsOrder, span, position, needsOrder ? SortHint : null, null);
    }

    private const string SortHint = "Use an explicit ordering operator or modify the query.";

    private bool IsSortable(TypeReference type, bool needsOrder)
    {
        if (TypeIn(type) is 0 or BuiltInTypes.Unknown) return true;
        var support = _rules.Sorting.Of(type.Oid);
        return support.HasOrder || (!needsOrder && support.HasEquality) || _names.MayHaveOtherCasts();
    }

    private void ReportUnsortable(TypeReference type, bool needsOrder, SqlSpan span, int position, string? hint, string? detail) =>
        Report(
            BindingErrorKind.OperatorNotFound,
            "42883",
            span,
            position,
            $"could not identify {(needsOrder ? "an ordering" : "an equality")} operator for type {Write(type.Oid)}",
            hint,
            detail);

    /// <summary>DISTINCT within an aggregate's call.</summary>
    private void CheckDistinctArgument(BoundExpression value, SqlExpression syntax)
    {
        RequireCollation(value.Collation);
        var type = Settle(value).Type;
        var position = ExpressionLocation.Of(syntax);
        if (!IsSortable(type, needsOrder: false))
            ReportUnsortable(type, needsOrder: false, syntax.Span, position, null, null);
        else if (!IsSortable(type, needsOrder: true))
            ReportUnsortable(type, needsOrder: true, syntax.Span, position, null, "Aggregates with DISTINCT must be able to sort their inputs.");
    }

    private SortKey BindSortExpression(Scope scope, SqlExpression expression, TargetList targets, SortClause clause)
    {
        expression = Strip(expression);
        var location = ExpressionLocation.Of(expression);
        // What is in a hole may be any of the list.
        if (HasHole(expression.Span)) for (var i = 0; i < targets.Entries.Count; i++) SettleEntry(targets, targets.Entries[i], expression.Span);
        switch (expression)
        {
            case ColumnReference { Names.Count: 1, Star: null } reference when !reference.Names[0].HasHole:
                if (BindOutputName(scope, reference.Names[0], targets, clause) is { } key) return key;
                break;
            case NumericConstant { IsInteger: true } position:
                return CheckPosition(position.Value, position.Span, targets, clause);
            case UnaryExpression { Operator: { Symbol: "-", Schema: null }, Operand: NumericConstant { IsInteger: true } negative } minus:
                return CheckPosition(-negative.Value, minus.Span, targets, clause);
            case StringConstant or NumericConstant or BitStringConstant or NullConstant:
                ReportNonInteger(expression, clause);
                return new SortKey(null, true, location);
            case BooleanConstant when ServerVersion >= 15:
                ReportNonInteger(expression, clause);
                return new SortKey(null, true, location);
        }
        var errors = _errors.Count;
        var value = BindSorted(expression, scope, targets);
        if (_keepsTrees && clause != SortClause.GroupBy) scope.OtherTrees.Add(value.Tree);
        // The same expression in the target list is what is sorted by.
        if (value.Collation is { Strength: CollationStrength.Conflict } conflict) RequireCollation(CollationInTargets(targets, value.Tree) ?? conflict);
        // It may be the name of an output column that is in a hole.
        if (targets.KnownPrefix >= 0 && expression is ColumnReference { Names.Count: 1 }) KeepOnlyMissing(errors);
        if (value.Column is { } column) return new SortKey(column.Identity, IsOutput(column, targets), location, value.Type) { Tree = value.Tree };
        var entry = HasHole(expression.Span) ? null : FindEntry(targets, value, expression);
        if (entry is not null && clause == SortClause.GroupBy) targets.Grouped.Add(entry);
        return new SortKey(entry, entry is not null && targets.Entries.Contains(entry), location, value.Type) { Tree = value.Tree };
    }

    private CollationState? CollationInTargets(TargetList targets, ExpressionTree? tree)
    {
        if (!_keepsTrees) return null;
        foreach (var entry in targets.Entries)
        {
            if (entry.Expression.Collation is { Strength: CollationStrength.Conflict } collation
                && ExpressionTree.Compare(entry.Expression.Tree, tree) != TreeEquality.Different)
                return collation;
        }
        return null;
    }

    /// <summary>findTargetlistEntrySQL99: the same expression in the target list, or a new one; null where it may be one of the list.</summary>
    private TargetEntry? FindEntry(TargetList targets, BoundExpression value, SqlExpression syntax)
    {
        if (!_keepsTrees || value.Tree is null || targets.KnownPrefix >= 0) return null;
        foreach (var entries in new[] { targets.Entries, targets.Hidden })
        {
            foreach (var entry in entries)
            {
                var equality = ExpressionTree.Compare(entry.Expression.Tree, value.Tree);
                if (equality != TreeEquality.Different) return equality == TreeEquality.Equal ? entry : null;
            }
        }
        var hidden = new TargetEntry(string.Empty, value, syntax.Span, ExpressionLocation.Of(syntax));
        targets.Hidden.Add(hidden);
        return hidden;
    }

    /// <summary>
    /// A value that is sorted or grouped by: what has no type is text (addTargetToSortList, addTargetToGroupList), and so is the same value in
    /// the target list.
    /// </summary>
    private BoundExpression BindSorted(SqlExpression expression, Scope scope, TargetList? targets)
    {
        var value = BindExpression(expression, scope);
        if (targets is not null) SettleEqual(targets, value, expression.Span);
        return Settle(value);
    }

    /// <summary>An item of ORDER BY in a window or an aggregate's call, which knows no output names; of an aggregate there is no target list.</summary>
    private BoundExpression BindUnnamedSort(SortItem item, Scope scope, TargetList? targets)
    {
        var value = BindSorted(item.Expression, scope, targets);
        RequireCollation(value.Collation);
        CheckSorted(item, value.Type);
        return value;
    }

    /// <summary>transformDistinctClause: an aggregate that tells its values apart sorts by them and nothing else.</summary>
    private void CheckAggregateOrder(FunctionCall call, List<Argument> arguments, List<BoundExpression> sorted)
    {
        if (HasHole(call.Span) || Overlaps(call.Span)) return;
        for (var i = 0; i < sorted.Count; i++)
        {
            var item = Strip(call.OrderBy[i].Expression);
            if (arguments.Exists(argument => ExpressionTree.Compare(argument.Value.Tree, sorted[i].Tree) != TreeEquality.Different)) continue;
            const string Message = "in an aggregate with DISTINCT, ORDER BY expressions must appear in argument list";
            Report(BindingErrorKind.Other, "42P10", item.Span, ExpressionLocation.Of(item), Message);
            return;
        }
    }

    /// <summary>The value, as text where nothing has given it a type.</summary>
    private BoundExpression Settle(BoundExpression value)
    {
        if (!IsUntyped(value)) return value;
        if (value.Point is { Type: not 0 and var type }) return Retyped(value, TypeOf(type));
        return Coerce(value, TypeOf(BuiltInTypes.Text));
    }

    private static string WordOf(SortClause clause) => clause switch
    {
        SortClause.OrderBy => "ORDER BY",
        SortClause.GroupBy => "GROUP BY",
        _ => "DISTINCT ON",
    };

    private void ReportNonInteger(SqlExpression constant, SortClause clause) =>
        Report(BindingErrorKind.Other, "42601", constant.Span, constant.Span.Start, $"non-integer constant in {WordOf(clause)}");

    private SortKey CheckPosition(int position, SqlSpan span, TargetList targets, SortClause clause)
    {
        var count = targets.KnownPrefix >= 0 ? targets.KnownPrefix : targets.Entries.Count;
        if (position >= 1 && position <= count) return KeyOf(targets.Entries[position - 1], targets, span, clause);
        var key = new SortKey(null, true, span.Start);
        if (targets.KnownPrefix >= 0 && position >= 1) return key;
        Report(BindingErrorKind.Other, "42P10", span, span.Start, $"{WordOf(clause)} position {position} is not in select list");
        return key;
    }

    /// <summary>checkTargetlistEntrySQL92: neither aggregates nor window functions are grouped by.</summary>
    private void RefuseGrouping(TargetEntry entry, Scope level)
    {
        if (CallWithin(_aggregates) is { } aggregate) ReportGrouping("42803", entry.Span, aggregate, "aggregate functions are not allowed in GROUP BY");
        else if (CallWithin(_windowCalls) is { } window) ReportGrouping("42P20", entry.Span, window, "window functions are not allowed in GROUP BY");

        int? CallWithin(List<MetCall> calls)
        {
            foreach (var call in calls)
                if (ReferenceEquals(call.Scope, level) && entry.Span.Contains(call.Position)) return call.Position;
            return null;
        }
    }

    private SortKey KeyOf(TargetEntry entry, TargetList targets, SqlSpan span, SortClause clause)
    {
        entry = SettleEntry(targets, entry, span);
        if (clause == SortClause.GroupBy) targets.Grouped.Add(entry);
        if (clause == SortClause.GroupBy && _innermost is { } level) RefuseGrouping(entry, level);
        RequireCollation(entry.Expression.Collation);
        DecideRows([entry]);
        return new(entry.Expression.Column?.Identity ?? entry, true, span.Start, entry.Expression.Type) { Tree = entry.Expression.Tree };
    }

    /// <summary>
    /// A bare name: an output column, before a column of FROM (GROUP BY: after one). Null where it is neither, or an input column.
    /// </summary>
    private SortKey? BindOutputName(Scope scope, Identifier name, TargetList targets, SortClause clause)
    {
        var unknown = new SortKey(null, true, name.Span.Start);
        if (clause == SortClause.GroupBy)
        {
            switch (FindColumn(scope, name.Name, name.Span, localOnly: true, out var column, out var item, out var found))
            {
                case Resolution.Found:
                    var used = UseColumn(item!, found!, column!, name.Span, name);
                    return new SortKey(column!.Identity, IsOutput(column, targets), name.Span.Start, column.Type) { Tree = used.Tree };
                case Resolution.Wrong:
                case Resolution.Unknown:
                    return unknown;
            }
        }
        TargetEntry? match = null;
        foreach (var entry in targets.Entries)
        {
            if (!Same(entry.Name, name.Name) || !entry.NameIsKnown) continue;
            if (match is null)
            {
                match = entry;
            }
            else if (AreDifferent(match, entry))
            {
                if (!AreTogether(name.Span, match.Span, entry.Span)) return unknown;
                var message = $"{WordOf(clause)} {Quote(name.Name)} is ambiguous";
                Report(BindingErrorKind.AmbiguousColumn, "42702", name.Span, name.Span.Start, message, name: name.Name);
                return unknown;
            }
        }
        if (match is not null)
        {
            if (match.Expression.Column is { } source) AddColumnReference(name.Span, name, match.HasLabel ? source.As(name.Name) : source);
            return KeyOf(match, targets, name.Span, clause);
        }
        // The name may be one of the output columns that are not known.
        var areKnown = targets.KnownPrefix < 0;
        foreach (var entry in targets.Entries) areKnown &= entry.NameIsKnown;
        return !areKnown && MayBeUnknownOutput(scope, name) ? unknown : null;
    }

    private bool MayBeUnknownOutput(Scope scope, Identifier name)
    {
        var found = 0;
        foreach (var item in scope.Namespace)
        {
            if (!item.ColumnsAreVisible) continue;
            var match = FindIn(item, name.Name, out _);
            found += match == ColumnMatch.One ? 1 : match == ColumnMatch.Several ? 2 : 0;
        }
        // Where FROM has several of the name, an output's may be meant.
        return found != 1;
    }

    /// <summary>Whether two output columns are certainly not the same expression (equal() of their nodes).</summary>
    private bool AreDifferent(TargetEntry a, TargetEntry b)
    {
        if (a.Expression.Column is { } left && b.Expression.Column is { } right) return !ReferenceEquals(left.Identity, right.Identity);
        return _keepsTrees && ExpressionTree.Compare(a.Expression.Tree, b.Expression.Tree) == TreeEquality.Different;
    }

    private static bool IsOutput(ScopeColumn column, TargetList targets)
    {
        foreach (var entry in targets.Entries)
            if (entry.Expression.Column is { } own && ReferenceEquals(own.Identity, column.Identity)) return true;
        return false;
    }

    /// <returns>The columns that every grouping set of the items has.</returns>
    private HashSet<object> BindGroupBy(Scope scope, NodeList<SqlExpression> items, TargetList targets)
    {
        var common = new HashSet<object>();
        foreach (var item in items) common.UnionWith(BindGroupByItem(scope, item, targets));
        return common;
    }

    private HashSet<object> BindGroupByItem(Scope scope, SqlExpression item, TargetList targets)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (Strip(item))
        {
            case GroupingSet { Kind: GroupingSetKind.Sets } sets:
                HashSet<object>? common = null;
                foreach (var set in sets.Items)
                {
                    var own = BindGroupByItem(scope, set, targets);
                    if (common is null) common = own;
                    else common.IntersectWith(own);
                }
                return common ?? [];
            case GroupingSet set:
                BindGroupBy(scope, set.Items, targets);
                return [];
            case RowExpression { IsExplicit: false } row:
                return BindGroupBy(scope, row.Items, targets);
            case var expression:
                var key = BindSortExpression(scope, expression, targets, SortClause.GroupBy);
                CheckSortable(key.Type, needsOrder: false, expression.Span, ExpressionLocation.Of(expression));
                AddGrouping(scope, expression, key);
                return key is { IsColumn: true, Identity: { } column } ? [column] : [];
        }
    }
}
