using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Follows values through subqueries, CTEs, joins and set operations to the columns that they are made of.</summary>
internal sealed partial class StatementBinder
{
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
            columns[i] = i < result.Entries.Count ? table.Columns[i].From(result.Entries[i].Origin).WithoutBase() : table.Columns[i];
        table.Columns = columns;
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
        var found = new List<ColumnSource>();
        foreach (var reference in _references)
        {
            if (reference.Kind != ReferenceKind.Column || values.Covers(reference.Span)) continue;
            var column = new ColumnSource(reference.RelationOid, reference.ColumnOrdinal);
            if (!found.Contains(column)) found.Add(column);
        }
        return found;
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

        private void Add(ValueOrigin origin)
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

        private void Add(ScopeColumn column)
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
                var source = new ColumnSource(relation.Oid, @base.Ordinal);
                if (!Columns.Contains(source)) Columns.Add(source);
            }
            if (column.Origin is { } origin) waiting.Push(origin);
        }
    }
}
