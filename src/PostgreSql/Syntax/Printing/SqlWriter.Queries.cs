using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>Queries (manual, SELECT).</summary>
internal sealed partial class SqlWriter
{
    private void Select(SelectStatement select)
    {
        With(select.With);
        var fragments = new FragmentQueue(select.Fragments);
        while (fragments.TakeBefore(select.Body) is { } fragment)
        {
            Fragment(fragment);
            Add(" ");
        }
        Body(select.Body, ref fragments);
        Clause(" ORDER BY ", select.OrderBy, ref fragments);
        // Either may come first; holes stay between what they are between.
        var isLockingFirst = !select.Fragments.IsEmpty && !select.Locking.IsEmpty && select.Limit is { } limit
            && select.Locking[0].Span.Start < limit.Span.Start;
        if (!isLockingFirst) Clause(" ", select.Limit, ref fragments);
        foreach (var locking in select.Locking) Clause(" ", locking, ref fragments);
        if (isLockingFirst) Clause(" ", select.Limit, ref fragments);
        Rest(ref fragments);
    }

    /// <summary>The holes between clauses; each stands before the first clause that follows it in the source.</summary>
    private struct FragmentQueue(NodeList<HoleFragment> fragments)
    {
        private int _next;

        public HoleFragment? TakeBefore(SqlNode? node) =>
            _next == fragments.Count || (node is not null && fragments[_next].Span.Start >= node.Span.Start) ? null : fragments[_next++];
    }

    private void FragmentsBefore(SqlNode? node, ref FragmentQueue fragments)
    {
        while (fragments.TakeBefore(node) is { } fragment)
        {
            AddSpace();
            Fragment(fragment);
        }
    }

    /// <summary>A blank, where something stands before it.</summary>
    private void AddSpace()
    {
        if (_text.Length > 0 && _text[_text.Length - 1] is not ('(' or ' ')) Add(" ");
    }

    private void Clause(string words, SqlNode? node, ref FragmentQueue fragments)
    {
        if (node is null) return;
        FragmentsBefore(node, ref fragments);
        Clause(words, node);
    }

    private void Clause<T>(string words, NodeList<T> nodes, ref FragmentQueue fragments)
        where T : SqlNode
    {
        if (nodes.IsEmpty) return;
        FragmentsBefore(nodes[0], ref fragments);
        Clause(words, nodes);
    }

    private void Rest(ref FragmentQueue fragments) => FragmentsBefore(null, ref fragments);

    private void With(WithClause? with)
    {
        if (with is null) return;
        Clause(with.IsRecursive ? "WITH RECURSIVE " : "WITH ", with.Expressions);
        Add(" ");
    }

    private void Body(QueryBody body)
    {
        var fragments = default(FragmentQueue);
        Body(body, ref fragments);
    }

    private void Body(QueryBody body, ref FragmentQueue fragments)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (body)
        {
            case SelectQuery query:
                Query(query);
                break;
            case ValuesQuery values:
                Clause("VALUES ", values.Rows);
                break;
            case TableQuery table:
                Clause("TABLE ", table.Relation);
                break;
            case SetOperation operation:
                SetOperations(operation, ref fragments);
                break;
            case ParenthesizedQuery query:
                Parenthesized(query.Query);
                break;
            case HoleQuery:
                Add(SqlText.HoleCharacter);
                break;
            default:
                Refuse(Missing);
                break;
        }
    }

    private void Query(SelectQuery query)
    {
        AddIf(!query.BeginsInHole, "SELECT");
        var fragments = new FragmentQueue(query.Fragments);
        AddIf(query.Quantifier == SetQuantifier.All, " ALL");
        AddIf(query.Quantifier == SetQuantifier.Distinct, " DISTINCT");
        if (!query.DistinctOn.IsEmpty)
        {
            Add(" ON ");
            Parenthesized(query.DistinctOn);
        }
        Clause(" ", query.Items, ref fragments);
        Clause(" INTO ", query.Into, ref fragments);
        Clause(BeginsInHole(query.From) ? " " : " FROM ", query.From, ref fragments);
        Clause(" WHERE ", query.Where, ref fragments);
        Clause(" GROUP BY ", query.GroupBy, ref fragments);
        Clause(" HAVING ", query.Having, ref fragments);
        Clause(" WINDOW ", query.Windows, ref fragments);
        Rest(ref fragments);
    }

    private static bool BeginsInHole(SqlStatement statement)
    {
        var body = (statement as SelectStatement)?.Body;
        while (body is SetOperation operation) body = operation.Left;
        return body is SelectQuery { BeginsInHole: true };
    }

    /// <summary>Whether the first item, and FROM with it, is in the holes before the joins.</summary>
    private static bool BeginsInHole(NodeList<FromItem> from)
    {
        if (from.IsEmpty) return false;
        var first = from[0];
        while (first is JoinItem join) first = join.Left;
        return first is HoleFromItem { Span.Length: 0 };
    }

    /// <summary>INTERSECT binds more tightly than the other two, and all lean to the left.</summary>
    private void SetOperations(SetOperation last, ref FragmentQueue fragments)
    {
        var chain = new Stack<SetOperation>();
        chain.Push(last);
        while (chain.Peek().Left is SetOperation left && !IsLooser(left, chain.Peek())) chain.Push(left);
        Operand(chain.Peek().Left, chain.Peek().Left is SetOperation, ref fragments);
        while (chain.Count > 0) OperandAfter(chain.Pop(), ref fragments);
    }

    private static bool IsLooser(SetOperation left, SetOperation operation) =>
        operation.Operator == SetOperator.Intersect && left.Operator != SetOperator.Intersect;

    private void OperandAfter(SetOperation operation, ref FragmentQueue fragments)
    {
        var isIntersect = operation.Operator == SetOperator.Intersect;
        FragmentsBefore(operation.Right, ref fragments);
        Add(operation.Operator switch { SetOperator.Union => " UNION ", SetOperator.Intersect => " INTERSECT ", _ => " EXCEPT " });
        Quantify(operation.Quantifier);
        Operand(operation.Right, operation.Right is SetOperation right && (isIntersect || right.Operator != SetOperator.Intersect), ref fragments);
    }

    private void Operand(QueryBody operand, bool needsParentheses, ref FragmentQueue fragments)
    {
        AddIf(needsParentheses, "(");
        Body(operand, ref fragments);
        AddIf(needsParentheses, ")");
    }

    private bool QueryPart(SqlNode node)
    {
        switch (node)
        {
            case ValuesRow row:
                if (row.Items.Count == 1 && row.Items[0] is HoleExpression hole && row.Span.Equals(hole.Span)) Add(SqlText.HoleCharacter);
                else Parenthesized(row.Items);
                return true;
            case SelectItem item:
                Write(item.Expression);
                // Behind a hole, AS would belong to the hole.
                Clause(EndsInHole(item.Expression) ? " " : " AS ", item.Label);
                return true;
            case IntoClause into:
                AddIf(into.Persistence == TablePersistence.Temporary, "TEMPORARY ");
                AddIf(into.Persistence == TablePersistence.Unlogged, "UNLOGGED ");
                Add("TABLE ");
                Name(into.Name);
                return true;
            case GroupByClause group:
                Quantify(group.Quantifier);
                List(group.Items);
                return true;
            case SortItem item:
                Sort(item);
                return true;
            case LimitClause limit:
                Limit(limit);
                return true;
            case LockingClause locking:
                Locking(locking);
                return true;
            case CommonTableExpression common:
                CommonTable(common);
                return true;
            case SearchClause search:
                Clause(search.IsBreadthFirst ? "SEARCH BREADTH FIRST BY " : "SEARCH DEPTH FIRST BY ", search.By);
                Clause(" SET ", search.Sequence);
                return true;
            case CycleClause cycle:
                Clause("CYCLE ", cycle.Columns);
                Clause(" SET ", cycle.Mark);
                Clause(" TO ", cycle.To);
                Clause(" DEFAULT ", cycle.Default);
                Clause(" USING ", cycle.Path);
                return true;
            default:
                return WindowPart(node);
        }
    }

    private void Sort(SortItem item)
    {
        Write(item.Expression);
        AddIf(item.Direction == SortDirection.Using, " USING ");
        if (item.Direction == SortDirection.Using && item.Operator is not null) QualifiedOperator(item.Operator);
        Ordering(item.Direction, item.Nulls);
    }

    private void Ordering(SortDirection direction, NullsOrder nulls)
    {
        AddIf(direction == SortDirection.Ascending, " ASC");
        AddIf(direction == SortDirection.Descending, " DESC");
        AddIf(nulls == NullsOrder.First, " NULLS FIRST");
        AddIf(nulls == NullsOrder.Last, " NULLS LAST");
    }

    private void Limit(LimitClause limit)
    {
        if (!limit.IsFetch)
        {
            if (limit.IsAll) Add("LIMIT ALL");
            else Clause("LIMIT ", limit.Count);
            Clause(limit.IsAll || limit.Count is not null ? " OFFSET " : "OFFSET ", limit.Offset);
            return;
        }
        Clause("OFFSET ", limit.Offset);
        AddIf(limit.Offset is not null, " ");
        Add("FETCH FIRST ");
        if (limit.Count is UnaryExpression { Operand: NumericConstant } signed) Unary(signed);
        else if (limit.Count is not null) PrimaryOnly(limit.Count);
        AddIf(limit.Count is not null, " ");
        Add(limit.WithTies ? "ROWS WITH TIES" : "ROWS ONLY");
    }

    private void Locking(LockingClause locking)
    {
        Add(locking.Strength switch
        {
            LockStrength.Update => "FOR UPDATE",
            LockStrength.NoKeyUpdate => "FOR NO KEY UPDATE",
            LockStrength.Share => "FOR SHARE",
            LockStrength.KeyShare => "FOR KEY SHARE",
            _ => "FOR READ ONLY",
        });
        Clause(" OF ", locking.Relations);
        AddIf(locking.Wait == LockWait.NoWait, " NOWAIT");
        AddIf(locking.Wait == LockWait.SkipLocked, " SKIP LOCKED");
    }

    /// <summary>Whether holes stand for all of an expression of WITH.</summary>
    private static bool IsHole(CommonTableExpression common) => common.Statement is HoleStatement { Span.Length: 0 };

    private void CommonTable(CommonTableExpression common)
    {
        Name(common.Name);
        if (IsHole(common))
        {
            // Before a parenthesis one hole would be the name of a query.
            AddIf(common.Span.Length > 1, " " + SqlText.HoleCharacter);
            return;
        }
        Columns(common.Columns);
        Add(common.Materialization switch
        {
            Materialization.Materialized => " AS MATERIALIZED ",
            Materialization.NotMaterialized => " AS NOT MATERIALIZED ",
            _ => " AS ",
        });
        Parenthesized(common.Statement);
        Clause(" ", common.Search);
        Clause(" ", common.Cycle);
    }

    /// <summary>A list of columns behind what they belong to, where there is one.</summary>
    private void Columns<T>(NodeList<T> columns)
        where T : SqlNode
    {
        if (columns.IsEmpty) return;
        Add(" ");
        Parenthesized(columns);
    }

    private bool WindowPart(SqlNode node)
    {
        switch (node)
        {
            case WindowDefinition window:
                Name(window.Name);
                Clause(" AS ", window.Specification);
                return true;
            case WindowSpecification window:
                Window(window);
                return true;
            case FrameBound bound:
                Clause("", bound.Offset);
                Add(bound.Kind switch
                {
                    FrameBoundKind.UnboundedPreceding => "UNBOUNDED PRECEDING",
                    FrameBoundKind.Preceding => " PRECEDING",
                    FrameBoundKind.CurrentRow => "CURRENT ROW",
                    FrameBoundKind.Following => " FOLLOWING",
                    _ => "UNBOUNDED FOLLOWING",
                });
                return true;
            case WindowFrame frame:
                Frame(frame);
                return true;
            default:
                return false;
        }
    }

    private void Window(WindowSpecification window)
    {
        Add("(");
        var separator = "";
        if (window.Existing is not null)
        {
            Name(window.Existing);
            separator = " ";
        }
        if (!window.PartitionBy.IsEmpty)
        {
            Clause(separator + "PARTITION BY ", window.PartitionBy);
            separator = " ";
        }
        if (!window.OrderBy.IsEmpty)
        {
            Clause(separator + "ORDER BY ", window.OrderBy);
            separator = " ";
        }
        Clause(separator, window.Frame);
        Add(")");
    }

    private void Frame(WindowFrame frame)
    {
        Add(frame.Mode.ToString().ToUpperInvariant());
        Clause(frame.End is null ? " " : " BETWEEN ", frame.Start);
        Clause(" AND ", frame.End);
        Add(frame.Exclusion switch
        {
            FrameExclusion.CurrentRow => " EXCLUDE CURRENT ROW",
            FrameExclusion.Group => " EXCLUDE GROUP",
            FrameExclusion.Ties => " EXCLUDE TIES",
            FrameExclusion.NoOthers => " EXCLUDE NO OTHERS",
            _ => "",
        });
    }
}
