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

        /// <summary>
        /// Columns and rows that stand in what is grouped by as a part of something else. Where they are used again, it may be in the very
        /// same expression.
        /// </summary>
        public HashSet<object> Parts { get; } = [];

        /// <summary>What else is grouped by.</summary>
        public List<SqlExpression> Expressions { get; } = [];

        /// <summary>Those that every grouping set has.</summary>
        public HashSet<object> CommonColumns { get; } = [];

        public bool IsKnown { get; set; } = true;

        /// <summary>How many nodes may still be compared with what is grouped by.</summary>
        public int Effort { get; set; } = 20_000;
    }

    private void CheckGrouping(Scope scope, SelectQuery query, TargetList targets, NodeList<SortItem> orderBy, int firstUse)
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
        ColumnUse? wrong = null;
        for (var i = firstUse; i < _uses.Count; i++)
        {
            var use = _uses[i];
            if (use.IsSettled || !ReferenceEquals(use.Scope, scope) || RankOf(use.Kind) is not (not 0 and var rank)) continue;
            if (wrong is { } other && RankOf(other.Kind) <= rank) continue;
            if (!IsGrouped(scope, use, query, targets, orderBy)) wrong = use;
        }
        if (wrong is { } found) ReportUngrouped(found);
        else CheckRecursiveAggregates(scope);
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
            if (value.Column is { IsMerged: true } || (value.Column is { } column && grouping.Columns.Contains(column.Identity))) continue;
            if (value.Column is null && grouping.Columns.Count > 0 && Strip(syntax) is FunctionCall or CastExpression or IndirectionExpression) continue;
            if (!MayBeGrouped(syntax, grouping)) return syntax;
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
        ExpressionKind.SelectTarget => 1,
        ExpressionKind.OrderBy => 2,
        ExpressionKind.DistinctOn => 3,
        ExpressionKind.WindowOrder or ExpressionKind.WindowPartition => 4,
        ExpressionKind.Having => 5,
        _ => 0,
    };

    private bool IsGrouped(Scope scope, in ColumnUse use, SelectQuery query, TargetList targets, NodeList<SortItem> orderBy)
    {
        if (scope.Grouping is not { } grouping) return false;
        if (use.Column is { } column && HasColumn(grouping, column)) return true;
        var isPart = grouping.Parts.Contains(use.Item.Entry) || (use.Column is { } part && grouping.Parts.Contains(part.Identity));
        if (isPart && MayBeWithinGrouped(grouping, use, query, targets, orderBy)) return true;
        return DependsOnKey(grouping, use);
    }

    private static bool HasColumn(Grouping grouping, ScopeColumn column)
    {
        if (grouping.Columns.Contains(column.Identity)) return true;
        return column is { MergedLeft: { } left, MergedRight: { } right } && (HasColumn(grouping, left) || HasColumn(grouping, right));
    }

    /// <summary>Whether an expression around the use may be one of those that are grouped by.</summary>
    private static bool MayBeWithinGrouped(
        Grouping grouping, in ColumnUse use, SelectQuery query, TargetList targets, NodeList<SortItem> orderBy)
    {
        foreach (var entry in targets.Entries)
        {
            if (!entry.Span.Contains(use.Span)) continue;
            return entry.Syntax is { } root && HoldsGrouped(root, use.Span, grouping);
        }
        foreach (var item in orderBy)
            if (item.Span.Contains(use.Span)) return HoldsGrouped(item.Expression, use.Span, grouping);
        return query.Having is not { } having || !having.Span.Contains(use.Span) || HoldsGrouped(having, use.Span, grouping);
    }

    private static bool HoldsGrouped(SqlNode node, SqlSpan use, Grouping grouping)
    {
        var found = false;
        node.Walk(part =>
        {
            if (found || !part.Span.Contains(use)) return false;
            // What takes too long to be told is not reported.
            found = --grouping.Effort < 0 || (part is SqlExpression expression && MayBeGrouped(expression, grouping));
            return !found;
        });
        return found;
    }

    private static bool MayBeGrouped(SqlExpression expression, Grouping grouping)
    {
        foreach (var grouped in grouping.Expressions)
            if (SyntaxEquality.MayBeEqual(expression, grouped)) return true;
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

    private void ReportUngrouped(in ColumnUse use)
    {
        var entry = use.Item.Entry;
        var name = $"{use.Item.Name}.{use.Column?.Name ?? "*"}";
        if (entry.Kind == RangeKind.Join && use.Column is { Relation: { } relation, IsDerived: false } joined)
        {
            // A column of a join is one of the table inside; which alias that has is not remembered.
            var owner = FindOwner(use.Scope, joined);
            name = $"{owner ?? relation.Name}.{joined.Base?.Name ?? joined.Name}";
        }
        var message = use.IsInSubquery
            ? $"subquery uses ungrouped column {Quote(name)} from outer query"
            : $"column {Quote(name)} must appear in the GROUP BY clause or be used in an aggregate function";
        Report(BindingErrorKind.Grouping, "42803", use.Span, use.Span.Start, message, name: use.Column?.Name);
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
            return;
        }
        // An expression of the target list, by its number or name, or one that is written here.
        var written = key.Identity is TargetEntry entry ? entry.Syntax : Strip(expression);
        if (written is null)
        {
            grouping.IsKnown = false;
            return;
        }
        grouping.Expressions.Add(written);
        foreach (var use in _uses)
        {
            if (!ReferenceEquals(use.Scope, scope) || !written.Span.Contains(use.Span)) continue;
            grouping.Parts.Add(use.Column is null ? use.Item.Entry : use.Column.Identity);
        }
    }
}
