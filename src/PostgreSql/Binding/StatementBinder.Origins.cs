using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Follows values through subqueries, CTEs, joins and set operations to the columns that they are made of.</summary>
internal sealed partial class StatementBinder
{
    private List<TargetEntry>? _decidingEntries;
    private List<ScopeColumn>? _decidingColumns;

    private ValueOrigin? OriginSince(int firstUse) => _context.FollowsColumns ? ValueOrigin.Of(firstUse, _uses.Count) : null;

    /// <summary>Of a column of VALUES: what stands in any of its rows.</summary>
    private ValueOrigin? OriginOf(List<TargetList> rows, int column)
    {
        if (!_context.FollowsColumns) return null;
        TargetEntry? all = null;
        foreach (var row in rows)
        {
            if (column >= row.Entries.Count) continue;
            var entry = row.Entries[column];
            all = all is null ? entry : new TargetEntry(entry.Name, BoundExpression.Unknown, entry.Span, -1) { Origin = ValueOrigin.Of(all, entry) };
        }
        return all is null ? null : ValueOrigin.Of(all, all);
    }

    /// <summary>Columns of a function in FROM: they are made of what the function is given.</summary>
    private IReadOnlyList<ScopeColumn> Followed(List<ScopeColumn> columns, int firstUse)
    {
        if (OriginSince(firstUse) is not { } origin) return columns;
        for (var i = 0; i < columns.Count; i++)
            if (columns[i].Base is null) columns[i] = columns[i].From(origin);
        return columns;
    }

    /// <summary>After a recursive query is bound, its columns are made of both of its parts.</summary>
    private void FollowRecursion(CommonTable table, QueryResult result)
    {
        if (!_context.FollowsColumns || !result.IsKnown) return;
        var columns = new ScopeColumn[table.Columns.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = i < result.Entries.Count ? table.Columns[i].From(result.Entries[i].Origin).WithoutBase() : table.Columns[i];
            if (i < result.Entries.Count) table.Columns[i].Origin?.Close(result.Entries[i]);
        }
        table.Columns = columns;
    }

    /// <summary>While a recursive query is bound, its columns are made of its first part, and of what will come of the other.</summary>
    private void OpenRecursion(CommonTable table, QueryResult first)
    {
        if (!_context.FollowsColumns || !first.IsKnown) return;
        var columns = new ScopeColumn[table.Columns.Count];
        for (var i = 0; i < columns.Length; i++)
            columns[i] = i < first.Entries.Count ? table.Columns[i].From(ValueOrigin.Open(first.Entries[i])) : table.Columns[i];
        table.Columns = columns;
    }

    /// <summary>Values that also tell which rows there are: of DISTINCT, of what is grouped by, of set operations that compare rows.</summary>
    private void DecideRows(IReadOnlyList<TargetEntry> entries)
    {
        if (_context.FollowsColumns) (_decidingEntries ??= []).AddRange(entries);
    }

    /// <summary>Columns that a join compares without a word for each.</summary>
    private void DecideRows(ScopeColumn left, ScopeColumn right)
    {
        if (!_context.FollowsColumns) return;
        (_decidingColumns ??= []).Add(left);
        _decidingColumns.Add(right);
    }

    private IReadOnlyList<OutputColumn> OutputColumnsOf(QueryResult result)
    {
        var columns = result.ToOutputColumns();
        if (!_context.FollowsColumns) return columns;
        var followed = new OutputColumn[columns.Count];
        for (var i = 0; i < followed.Length; i++)
        {
            var search = new OriginSearch(this);
            search.Add(result.Entries[i]);
            followed[i] = columns[i].MadeOf(search.Columns);
        }
        return followed;
    }

    /// <summary>
    /// The columns that are used otherwise than for the output's values: to join, to choose, to group and to sort rows.
    /// </summary>
    private IReadOnlyList<ColumnSource> ConditionColumns(QueryResult result)
    {
        if (!_context.FollowsColumns) return [];
        var values = new OriginSearch(this);
        foreach (var entry in result.Entries) values.Add(entry);
        var conditions = new OriginSearch(this);
        foreach (var reference in _references)
        {
            if (reference.Kind == ReferenceKind.Column && !values.Covers(reference.Span))
                conditions.Add(new ColumnSource(reference.RelationOid, reference.ColumnOrdinal));
        }
        // What is computed in a query inside may be a condition further out.
        for (var i = 0; i < _uses.Count; i++)
            if (!values.Covers(_uses[i].Span)) conditions.Add(ValueOrigin.Of(i, i + 1));
        foreach (var entry in _decidingEntries ?? []) conditions.Add(entry);
        foreach (var column in _decidingColumns ?? []) conditions.Add(column);
        return conditions.Columns;
    }

    /// <summary>Goes back from values to columns of relations.</summary>
    private sealed class OriginSearch(StatementBinder binder)
    {
        private readonly HashSet<object> _seen = [];
        private readonly HashSet<SqlSpan> _spans = [];

        public List<ColumnSource> Columns { get; } = [];

        public void Add(TargetEntry entry)
        {
            if (entry.Origin is { } origin) Add(origin);
            else if (entry.Expression.Column is { } column) Add(column);
        }

        /// <summary>Whether what stands there was met on the way.</summary>
        public bool Covers(SqlSpan span)
        {
            foreach (var use in _spans)
                if (use.Contains(span)) return true;
            return false;
        }

        public void Add(ColumnSource source)
        {
            if (!Columns.Contains(source)) Columns.Add(source);
        }

        public void Add(ValueOrigin origin)
        {
            var waiting = new Stack<ValueOrigin>();
            waiting.Push(origin);
            while (waiting.Count > 0)
            {
                var next = waiting.Pop();
                if (!_seen.Add(next)) continue;
                Push(next.Left, waiting);
                Push(next.Right, waiting);
                for (var i = next.FirstUse; i < next.EndUse; i++)
                {
                    var use = binder._uses[i];
                    _spans.Add(use.Span);
                    if (use.Column is { } column) Add(column, waiting);
                    else foreach (var whole in use.Item.Columns) Add(whole, waiting);
                }
            }
        }

        private void Push(TargetEntry? entry, Stack<ValueOrigin> waiting)
        {
            if (entry?.Origin is { } origin) waiting.Push(origin);
            else if (entry?.Expression.Column is { } column) Add(column, waiting);
        }

        public void Add(ScopeColumn column)
        {
            var waiting = new Stack<ValueOrigin>();
            Add(column, waiting);
            foreach (var origin in waiting) Add(origin);
        }

        private void Add(ScopeColumn column, Stack<ValueOrigin> waiting)
        {
            if (column.MergedLeft is { } left && column.MergedRight is { } right)
            {
                Add(left, waiting);
                Add(right, waiting);
            }
            else if (column is { Relation: { } relation, Base: { } @base })
            {
                Add(new ColumnSource(relation.Oid, @base.Ordinal));
            }
            if (column.Origin is { } origin) waiting.Push(origin);
        }
    }
}
