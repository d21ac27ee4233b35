using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Where aggregates, window functions and set-returning functions may stand (parse_agg.c; parse_func.c, check_srf_call_placement).</summary>
internal sealed partial class StatementBinder
{
    private const string LateralHint = "You might be able to move the set-returning function into a LATERAL FROM item.";

    /// <summary>The query that is being bound, innermost first.</summary>
    private Scope? _innermost;

    private readonly List<ColumnUse> _uses = [];
    private readonly List<MetCall> _aggregates = [];
    private readonly List<MetCall> _windowCalls = [];
    private readonly List<MetCall> _setCalls = [];

    /// <summary>A column, or a whole row, where a query of its own or of a lower level uses it.</summary>
    private readonly struct ColumnUse(Scope scope, NamespaceItem item, ScopeColumn? column, SqlSpan span, bool isInSubquery, bool isSettled = false)
    {
        /// <summary>The query that it is a column of.</summary>
        public Scope Scope { get; } = scope;

        public NamespaceItem Item { get; } = item;

        /// <summary>Null for a whole row.</summary>
        public ScopeColumn? Column { get; } = column;

        public SqlSpan Span { get; } = span;

        /// <summary>The clause of its own query in which it stands.</summary>
        public ExpressionKind Kind { get; } = scope.Kind;

        public bool IsInSubquery { get; } = isInSubquery;

        /// <summary>It stands within an aggregate, or within what may be one: whether it is grouped by does not matter.</summary>
        public bool IsSettled { get; } = isSettled;

        public ColumnUse Settled() => new(Scope, Item, Column, Span, IsInSubquery, isSettled: true);
    }

    /// <summary>A call of one of these kinds, and the query that it belongs to.</summary>
    private readonly struct MetCall(Scope scope, int position)
    {
        public Scope Scope { get; } = scope;

        public int Position { get; } = position;
    }

    /// <summary>How much of each had been met when the values of a call began.</summary>
    private readonly struct Mark(int uses, int aggregates, int windowCalls, int setCalls)
    {
        public int Uses { get; } = uses;

        public int Aggregates { get; } = aggregates;

        public int WindowCalls { get; } = windowCalls;

        public int SetCalls { get; } = setCalls;
    }

    private Mark MarkNow() => new(_uses.Count, _aggregates.Count, _windowCalls.Count, _setCalls.Count);

    /// <summary>What a routine's kind asks of the place where it is called.</summary>
    private void CheckPlacement(Routine? routine, FunctionCall? call, int position, SqlSpan span, Mark mark, Scope scope)
    {
        if (routine is null)
        {
            // It may be an aggregate.
            Settle(mark, null);
            return;
        }
        if (call?.Over is not null) CheckWindowCall(position, span, mark, scope);
        else if (routine.Kind == RoutineKind.Aggregate) CheckAggregateCall(position, span, mark, scope, DirectArguments(routine, call));
        if (!routine.ReturnsSet) return;
        CheckSetCall(position, span, mark, scope);
        _setCalls.Add(new MetCall(scope, position));
    }

    /// <summary>What an ordered-set aggregate is given besides what it sorts: that is the same for a whole group.</summary>
    private static SqlSpan DirectArguments(Routine routine, FunctionCall? call) =>
        routine.DirectArgumentCount >= 0 && call is { Arguments: { IsEmpty: false } arguments }
            ? SqlSpan.FromBounds(arguments[0].Span.Start, arguments[arguments.Count - 1].Span.End)
            : default;

    /// <summary>
    /// What was bound last comes first when the server looks for columns that are not grouped by: the uses from
    /// <paramref name="second"/> on are put before those from <paramref name="first"/> on. Trees have an order of their own.
    /// </summary>
    private void UseFirst(int first, int second)
    {
        if (_keepsTrees || first == second || second == _uses.Count) return;
        _uses.Reverse(first, second - first);
        _uses.Reverse(second, _uses.Count - second);
        _uses.Reverse(first, _uses.Count - first);
    }

    private void Settle(Mark mark, Scope? of, SqlSpan except = default)
    {
        for (var i = mark.Uses; i < _uses.Count; i++)
            if ((of is null || ReferenceEquals(_uses[i].Scope, of)) && !except.Contains(_uses[i].Span)) _uses[i] = _uses[i].Settled();
    }

    /// <summary>
    /// check_agglevels_and_constraints: an aggregate belongs to the innermost query of those whose columns it takes, and what it takes
    /// holds no other of the same query.
    /// </summary>
    private void CheckAggregateCall(int position, SqlSpan span, Mark mark, Scope scope, SqlSpan direct = default)
    {
        Scope? level = null;
        for (var i = mark.Uses; i < _uses.Count; i++)
            if (!direct.Contains(_uses[i].Span)) level = Deeper(level, _uses[i].Scope, scope);
        for (var i = mark.Aggregates; i < _aggregates.Count; i++) level = Deeper(level, _aggregates[i].Scope, scope);
        level ??= scope;
        for (var i = mark.Uses; i < _uses.Count; i++)
        {
            if (!direct.Contains(_uses[i].Span) || _uses[i].Scope.Depth <= level.Depth || _uses[i].Scope.Depth > scope.Depth) continue;
            const string Message = "outer-level aggregate cannot contain a lower-level variable in its direct arguments";
            ReportGrouping("42803", span, _uses[i].Span.Start, Message);
            break;
        }
        for (var i = mark.Aggregates; i < _aggregates.Count; i++)
        {
            if (!ReferenceEquals(_aggregates[i].Scope, level)) continue;
            ReportGrouping("42803", span, _aggregates[i].Position, "aggregate function calls cannot be nested");
            break;
        }
        if (FindOf(_windowCalls, mark.WindowCalls, scope) is { } window)
            ReportGrouping("42803", span, window, "aggregate function calls cannot contain window function calls");
        if (LastSet(mark.SetCalls, scope) is { } set)
            Report(BindingErrorKind.Grouping, "0A000", span, set, "aggregate function calls cannot contain set-returning function calls", LateralHint);
        Settle(mark, level, direct);
        _aggregates.Add(new MetCall(level, position));
        if (ExpressionKinds.RefusesAggregates(level.Kind) is { } place)
        {
            // The query is not one of groups for it: nothing more follows from its being there.
            if (!Varies(span)) ReportGrouping("42803", span, position, $"aggregate functions are not allowed in {place}");
            return;
        }
        level.HasAggregates = true;
        level.FirstAggregate ??= position;
    }

    private static Scope? Deeper(Scope? found, Scope candidate, Scope limit)
    {
        if (candidate.Depth > limit.Depth) return found;
        return found is null || candidate.Depth > found.Depth ? candidate : found;
    }

    private static int? FindOf(List<MetCall> calls, int from, Scope scope)
    {
        for (var i = from; i < calls.Count; i++)
            if (ReferenceEquals(calls[i].Scope, scope)) return calls[i].Position;
        return null;
    }

    /// <summary>p_last_srf: of several, the server points at the one that it came to last.</summary>
    private int? LastSet(int from, Scope scope)
    {
        for (var i = _setCalls.Count - 1; i >= from; i--)
            if (ReferenceEquals(_setCalls[i].Scope, scope)) return _setCalls[i].Position;
        return null;
    }

    /// <summary>coerce_to_boolean: a condition is one value.</summary>
    private void RefuseSetCondition(int from, string construct, SqlSpan span, int position, Scope scope)
    {
        if (LastSet(from, scope) is not null) ReportType("42804", span, position, $"argument of {construct} must not return a set");
    }

    private void CheckWindowCall(int position, SqlSpan span, Mark mark, Scope scope)
    {
        if (LastSet(mark.SetCalls, scope) is { } set)
            Report(BindingErrorKind.Grouping, "0A000", span, set, "window function calls cannot contain set-returning function calls", LateralHint);
        if (FindOf(_windowCalls, mark.WindowCalls, scope) is { } nested)
            ReportGrouping("42P20", span, nested, "window function calls cannot be nested");
        _windowCalls.Add(new MetCall(scope, position));
        if (ExpressionKinds.RefusesWindows(scope.Kind) is { } place && !Varies(span))
            ReportGrouping("42P20", span, position, $"window functions are not allowed in {place}");
    }

    private void CheckSetCall(int position, SqlSpan span, Mark mark, Scope scope)
    {
        if (scope.Kind == ExpressionKind.FromFunction)
        {
            if (LastSet(mark.SetCalls, scope) is { } inner)
                Report(BindingErrorKind.Grouping, "0A000", span, inner, "set-returning functions must appear at top level of FROM");
            return;
        }
        if (ExpressionKinds.RefusesSets(scope.Kind) is { } place && !Varies(span))
            Report(BindingErrorKind.Grouping, "0A000", span, position, $"set-returning functions are not allowed in {place}");
    }

    /// <summary>CASE and COALESCE, whose values are not all computed, hold no sets.</summary>
    private void RefuseSets(int from, string construct, SqlSpan span, Scope scope)
    {
        if (LastSet(from, scope) is not { } position) return;
        Report(BindingErrorKind.Grouping, "0A000", span, position, $"set-returning functions are not allowed in {construct}", LateralHint);
    }

    private void ReportGrouping(string sqlState, SqlSpan span, int position, string message) =>
        Report(BindingErrorKind.Grouping, sqlState, span, position, message);
}
