using System.Collections.Generic;
using System.Runtime.CompilerServices;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>UNION, INTERSECT and EXCEPT (analyze.c, transformSetOperationStmt).</summary>
internal sealed partial class StatementBinder
{
    private QueryResult BindSetOperation(SetOperation operation, in QueryParts parts, Scope scope)
    {
        scope.LockRefusal = "is not allowed with UNION/INTERSECT/EXCEPT";
        RefuseLocking(parts.Locking, scope.LockRefusal);
        var result = BindSetOperationTree(scope, operation, isTop: true);
        var targets = new TargetList();
        var columns = new List<ScopeColumn>();
        foreach (var entry in result.Entries)
        {
            var column = entry.ToColumn();
            columns.Add(column);
            targets.Entries.Add(entry);
        }
        if (!result.IsKnown) targets.MarkUnknown();

        // ORDER BY sees the output's names, and nothing else of this level.
        var output = new RangeEntry(RangeKind.Join, "unnamed_join", columns, result.IsKnown, operation.Span);
        var outside = scope.Namespace;
        scope.Namespace = [new NamespaceItem(output) { RelationIsVisible = false }];
        scope.Kind = ExpressionKind.OrderBy;
        foreach (var item in parts.OrderBy) BindSetOperationSort(scope, item, targets);
        scope.Namespace = outside;
        BindLimit(scope, parts.Limit);
        return result;
    }

    /// <summary>
    /// transformSetOperationTree. Chains lean to the left and may be long: they are walked down by a loop.
    /// </summary>
    private QueryResult BindSetOperationTree(Scope scope, QueryBody body, bool isTop)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var chain = new Stack<SetOperation>();
        var (leaf, leafQuery) = Unwrap(body);
        while (leafQuery is null && leaf is SetOperation operation)
        {
            chain.Push(operation);
            (leaf, leafQuery) = Unwrap(operation.Left);
        }
        var left = BindSetOperationLeaf(scope, leaf, leafQuery, isFurther: !isTop);
        while (chain.Count > 0)
        {
            var operation = chain.Pop();
            var isTopNode = isTop && chain.Count == 0;
            if (isTopNode && scope.ParentCommonTable is { IsRecursive: true } table)
            {
                SetColumns(table, left);
                OpenRecursion(table, left);
            }
            var (right, rightQuery) = Unwrap(operation.Right);
            var result = rightQuery is null && right is SetOperation
                ? BindSetOperationTree(scope, right, isTop: false)
                : BindSetOperationLeaf(scope, right, rightQuery, isFurther: true);
            left = Combine(operation, left, result);
        }
        return left;
    }

    /// <summary>Parentheses that hold nothing but a query body mean nothing; with clauses of their own they are a query.</summary>
    private static (QueryBody Body, SelectStatement? Query) Unwrap(QueryBody body)
    {
        while (body is ParenthesizedQuery { Query: var query })
        {
            if (!new QueryParts(query).IsPlain) return (body, query);
            body = query.Body;
        }
        return (body, null);
    }

    private QueryResult BindSetOperationLeaf(Scope scope, QueryBody body, SelectStatement? query, bool isFurther)
    {
        var inner = new Scope(scope) { KeepsUnknownLiterals = true, IsFurtherQuery = isFurther };
        query ??= new SelectStatement(body.Span, null, body, default, null, default);
        return BindSelect(query, inner);
    }

    private QueryResult Combine(SetOperation operation, QueryResult left, QueryResult right)
    {
        var word = operation.Operator.ToString().ToUpperInvariant();
        if (!left.IsKnown || !right.IsKnown || Varies(operation.Span)) return new QueryResult(WithoutTypes(left), left.KnownPrefix);
        if (left.Entries.Count != right.Entries.Count)
        {
            var position = -1;
            foreach (var entry in right.Entries)
            {
                if (entry.Location < 0) continue;
                position = entry.Location;
                break;
            }
            var message = $"each {word} query must have the same number of columns";
            Report(BindingErrorKind.ColumnCount, "42601", operation.Right.Span, position, message);
            return new QueryResult(WithoutTypes(left));
        }
        var entries = new List<TargetEntry>(left.Entries.Count);
        for (var i = 0; i < left.Entries.Count; i++)
        {
            var entry = Combine(left.Entries[i], right.Entries[i], operation, word);
            entries.Add(entry);
            if (operation.Operator == SetOperator.Union && operation.Quantifier == SetQuantifier.All) continue;
            CheckSortable(entry.Expression.Type, needsOrder: false, entry.Span, entry.Location);
        }
        if (operation.Operator != SetOperator.Union || operation.Quantifier != SetQuantifier.All) DecideRows(entries);
        return new QueryResult(entries);
    }

    private TargetEntry Combine(TargetEntry left, TargetEntry right, SetOperation operation, string word)
    {
        var nullability = word == "EXCEPT" ? left.Expression.Nullability : Weaker(left.Expression.Nullability, right.Expression.Nullability);
        var type = Unify(
            [
                new Alternative(left.Expression, left.Span, left.Location, word),
                new Alternative(right.Expression, right.Span, right.Location, word),
            ],
            word);
        var collation = CombinedCollation(left, right, type, operation);
        // A record's fields are those of the first query.
        var fields = type.Oid == BuiltInTypes.Record ? left.Expression.Fields : null;
        var value = new BoundExpression(BoundExpressionKind.Other, type, nullability) { Fields = fields, Collation = collation };
        return new TargetEntry(left.Name, value, left.Span, left.Location)
        {
            NameIsKnown = left.NameIsKnown,
            HasLabel = left.HasLabel,
            IsWrong = left.IsWrong,
            Origin = _context.FollowsColumns ? ValueOrigin.Of(left, right) : null,
        };
    }

    /// <summary>All but UNION ALL compare rows, for which each column needs a collation.</summary>
    private CollationState? CombinedCollation(TargetEntry left, TargetEntry right, TypeReference type, SetOperation operation)
    {
        if (!type.IsKnown) return CollationState.Unknown;
        if (left.Expression.Collation is null && right.Expression.Collation is null && type.Oid < CatalogObject.FirstNormalOid) return null;
        CollationState first = CollationAs(left.Expression, type.Oid), second = CollationAs(right.Expression, type.Oid);
        if (first.With(second) is not { } both)
        {
            ReportMismatch(first, second);
            return CollationState.Unknown;
        }
        var isAll = operation is { Operator: SetOperator.Union, Quantifier: SetQuantifier.All };
        return SelectCollation(type.Oid, both, left.Location, isRequired: !isAll);
    }

    private static List<TargetEntry> WithoutTypes(QueryResult result)
    {
        var entries = new List<TargetEntry>(result.Entries.Count);
        foreach (var entry in result.Entries)
        {
            entries.Add(new TargetEntry(entry.Name, BoundExpression.Unknown, entry.Span, entry.Location)
            {
                NameIsKnown = entry.NameIsKnown,
                HasLabel = entry.HasLabel,
                IsWrong = entry.IsWrong,
            });
        }
        return entries;
    }

    private void BindSetOperationSort(Scope scope, SortItem item, TargetList targets)
    {
        var errors = _errors.Count;
        if (BindSortItem(scope, item, targets, SortClause.OrderBy).IsOutput || _errors.Count > errors) return;
        if (targets.KnownPrefix >= 0 || Strip(item.Expression) is HoleExpression or MissingExpression) return;
        Report(
            BindingErrorKind.Other,
            "0A000",
            item.Expression.Span,
            ExpressionLocation.Of(item.Expression),
            "invalid UNION/INTERSECT/EXCEPT ORDER BY clause",
            hint: "Add the expression/function to every SELECT, or move the UNION into a FROM clause.",
            detail: "Only result column names can be used, not expressions or functions.");
    }
}
