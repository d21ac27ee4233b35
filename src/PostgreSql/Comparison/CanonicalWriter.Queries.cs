using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Comparison;

/// <summary>Queries of views and subqueries.</summary>
internal sealed partial class CanonicalWriter
{
    /// <summary>The newest: labels that a version gives by itself are compared by their columns' names elsewhere.</summary>
    private const int NamingVersion = 18;

    /// <summary>The names that may qualify columns at this place, the nearest first.</summary>
    private readonly Stack<Dictionary<string, int>> _scopes = new();

    private int _itemCount;

    /// <summary>A view's query: its output columns are named by the view.</summary>
    public void WriteView(SelectStatement query) => WriteQuery(query, hasLabels: false);

    private void WriteQuery(SelectStatement query, bool hasLabels = true)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (query is { With: null, OrderBy.IsEmpty: true, Limit: null, Locking.IsEmpty: true, Body: ParenthesizedQuery inner })
        {
            WriteQuery(inner.Query, hasLabels);
            return;
        }
        _text.Append("(query");
        if (query.With is { } with) WriteWith(with);
        var hasScope = query.Body is SelectQuery;
        if (query.Body is SelectQuery select)
        {
            _scopes.Push(ScopeOf(select));
            WriteSelect(select, hasLabels);
        }
        else WriteBody(query.Body, hasLabels);
        if (!query.OrderBy.IsEmpty)
        {
            _text.Append(" order");
            foreach (var item in query.OrderBy)
            {
                _text.Append(' ');
                if (OutputPosition(query.Body, item.Expression) is { } position) WriteSortItem(item, position);
                else WriteSortItem(item, OutputExpression(query.Body, item.Expression, labelsFirst: true));
            }
        }
        if (query.Limit is { } limit) WriteLimit(limit);
        foreach (var locking in query.Locking)
        {
            _text.Append(" for ").Append(locking.Strength).Append(' ').Append(locking.Wait);
            foreach (var relation in locking.Relations) _text.Append(' ').Append(Qualifier(relation.Name.Name));
        }
        if (hasScope) _scopes.Pop();
        _text.Append(')');
    }

    /// <summary>
    /// The names of a FROM clause, each with a number: which name it was is of no matter, and the server gives another one back after a
    /// rename.
    /// </summary>
    private Dictionary<string, int> ScopeOf(SelectQuery select)
    {
        var scope = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in select.From) AddNames(scope, item);
        return scope;
    }

    private void AddNames(Dictionary<string, int> scope, FromItem item)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var name = item switch
        {
            RelationReference relation => relation.Alias?.Name?.Name ?? relation.Name.Name.Name,
            SubqueryFromItem subquery => subquery.Alias?.Name?.Name,
            FunctionFromItem { Alias.Name: { } alias } => alias.Name,
            FunctionFromItem { Functions.Count: 1 } function => ColumnNaming.NameOf(function.Functions[0].Function, NamingVersion),
            ParenthesizedJoin { Alias.Name: { } alias } => alias.Name,
            _ => null,
        };
        if (name is not null) scope[name] = ++_itemCount;
        if (item is ParenthesizedJoin { Alias: null } parenthesized) AddNames(scope, parenthesized.Join);
        if (item is not JoinItem join) return;
        AddNames(scope, join.Left);
        AddNames(scope, join.Right);
    }

    private string Qualifier(string name)
    {
        foreach (var scope in _scopes)
            if (scope.TryGetValue(name, out var number)) return number.ToString(CultureInfo.InvariantCulture);
        return name;
    }

    private void WriteWith(WithClause with)
    {
        _text.Append(with.IsRecursive ? " recursive" : " with");
        foreach (var expression in with.Expressions)
        {
            _text.Append(" (").Append(Identifiers.Quote(expression.Name.Name));
            foreach (var column in expression.Columns) _text.Append(' ').Append(Identifiers.Quote(column.Name));
            if (expression.Materialization != Materialization.None) _text.Append(' ').Append(expression.Materialization);
            _text.Append(' ');
            if (expression.Statement is SelectStatement query) WriteQuery(query);
            else WriteRaw(expression.Statement);
            if (expression.Search is not null) WriteRaw(expression.Search);
            if (expression.Cycle is not null) WriteRaw(expression.Cycle);
            _text.Append(')');
        }
    }

    private void WriteLimit(LimitClause limit)
    {
        if (limit.Count is not null && !limit.IsAll && Bare(limit.Count) is not NullConstant) List(limit.WithTies ? " ties" : " limit", limit.Count);
        if (limit.Offset is not null) List(" offset", limit.Offset);
    }

    private void WriteBody(QueryBody body, bool hasLabels)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (body)
        {
            case SelectQuery select:
                _scopes.Push(ScopeOf(select));
                WriteSelect(select, hasLabels);
                _scopes.Pop();
                break;
            case ParenthesizedQuery parenthesized:
                WriteQuery(parenthesized.Query, hasLabels);
                break;
            case SetOperation operation:
                _text.Append(" (").Append(operation.Operator).Append(operation.Quantifier == SetQuantifier.All ? " all" : "");
                WriteOperand(operation.Left, hasLabels);
                WriteOperand(operation.Right, hasLabels: false);
                _text.Append(')');
                break;
            case ValuesQuery values:
                _text.Append(" (values");
                foreach (var row in values.Rows) List(" row", [.. row.Items]);
                _text.Append(')');
                break;
            default:
                WriteRaw(body);
                break;
        }
    }

    /// <summary>Parentheses around an operand without clauses of its own mean nothing.</summary>
    private void WriteOperand(QueryBody body, bool hasLabels)
    {
        while (body is ParenthesizedQuery { Query: { With: null, OrderBy.IsEmpty: true, Limit: null, Locking.IsEmpty: true } query }) body = query.Body;
        WriteBody(body, hasLabels);
    }

    private void WriteSelect(SelectQuery select, bool hasLabels)
    {
        _text.Append(" (select");
        if (!select.DistinctOn.IsEmpty)
        {
            _text.Append(" (on");
            foreach (var expression in select.DistinctOn)
            {
                _text.Append(' ');
                Write(OutputExpression(select, expression, labelsFirst: true));
            }
            _text.Append(')');
        }
        else if (select.Quantifier == SetQuantifier.Distinct) _text.Append(" distinct");
        foreach (var item in select.Items)
        {
            _text.Append(' ');
            WriteItem(item.Expression);
            if (hasLabels) _text.Append(" as ").Append(Identifiers.Quote(item.Label?.Name ?? ColumnNaming.NameOf(item.Expression, NamingVersion)));
        }
        if (!select.From.IsEmpty) _text.Append(" from");
        foreach (var item in select.From) WriteFrom(item);
        if (select.Where is not null) List(" where", select.Where);
        if (select.GroupBy is { } group)
        {
            _text.Append(" group").Append(group.Quantifier == SetQuantifier.Distinct ? " distinct" : "");
            foreach (var expression in group.Items)
            {
                _text.Append(' ');
                Write(OutputExpression(select, expression, labelsFirst: false));
            }
        }
        if (select.Having is not null) List(" having", select.Having);
        foreach (var window in select.Windows)
        {
            _text.Append(" window ").Append(Identifiers.Quote(window.Name.Name));
            WriteWindow(window.Specification);
        }
        _text.Append(')');
    }

    /// <summary>
    /// What a position or a label in GROUP BY, ORDER BY or DISTINCT ON stands for; the server gives back the expression. GROUP BY takes a
    /// column of the tables before a label.
    /// </summary>
    private static SqlExpression OutputExpression(QueryBody body, SqlExpression expression, bool labelsFirst)
    {
        while (body is ParenthesizedQuery parenthesized) body = parenthesized.Query.Body;
        if (body is not SelectQuery select) return expression;
        switch (Bare(expression))
        {
            case NumericConstant { IsInteger: true } number when number.Value >= 1 && number.Value <= select.Items.Count:
                return select.Items[number.Value - 1].Expression;
            case ColumnReference { Names.Count: 1, Star: null } column:
                foreach (var item in select.Items)
                    if (item.Label?.Name == column.Names[0].Name && (labelsFirst || Bare(item.Expression) is not ColumnReference)) return item.Expression;
                break;
        }
        return expression;
    }

    /// <summary>Over UNION and its like the server gives back positions.</summary>
    private static NumericConstant? OutputPosition(QueryBody body, SqlExpression expression)
    {
        if (body is not SetOperation || Bare(expression) is not ColumnReference { Names.Count: 1, Star: null } column) return null;
        while (body is SetOperation operation) body = operation.Left;
        if (body is not SelectQuery select) return null;
        for (var i = 0; i < select.Items.Count; i++)
        {
            var item = select.Items[i];
            if ((item.Label?.Name ?? ColumnNaming.NameOf(item.Expression, NamingVersion)) != column.Names[0].Name) continue;
            var position = (i + 1).ToString(CultureInfo.InvariantCulture);
            return new NumericConstant(column.Span, position, isInteger: true, i + 1);
        }
        return null;
    }

    private void WriteFrom(FromItem item)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (item)
        {
            case RelationReference { Sample: null } relation:
                _text.Append(relation.IsOnly ? " (only " : " (relation ").Append(Name(relation.Name));
                WriteAlias(relation.Alias);
                break;
            case SubqueryFromItem subquery:
                _text.Append(subquery.IsLateral ? " (lateral " : " (subquery ");
                WriteQuery(subquery.Query);
                WriteAlias(subquery.Alias);
                break;
            case FunctionFromItem function:
                _text.Append(" (function").Append(function.WithOrdinality ? " ordinality" : "");
                foreach (var part in function.Functions)
                {
                    _text.Append(' ');
                    Write(part.Function);
                }
                // The server names the columns of functions whether or not they were named.
                break;
            case JoinItem { IsNatural: false } join:
                _text.Append(" (join ").Append(join.Kind);
                WriteFrom(join.Left);
                WriteFrom(join.Right);
                if (join.On is not null) List(" on", join.On);
                foreach (var column in join.Using) _text.Append(" using ").Append(Identifiers.Quote(column.Name));
                break;
            case ParenthesizedJoin { Alias: null } parenthesized:
                WriteFrom(parenthesized.Join);
                return;
            default:
                WriteRaw(item);
                return;
        }
        _text.Append(')');
    }

    private void WriteAlias(TableAlias? alias)
    {
        if (alias is null) return;
        foreach (var column in alias.Columns) _text.Append(' ').Append(Identifiers.Quote(column.Name));
    }

    /// <summary>What is in pg_catalog is found without it.</summary>
    private static string Name(QualifiedName name)
    {
        var parts = new List<string>();
        for (var i = 0; i < name.Parts.Count; i++)
            if (i > 0 || name.Parts.Count == 1 || name.Parts[i].Name != "pg_catalog") parts.Add(Identifiers.Quote(name.Parts[i].Name));
        return string.Join(".", parts);
    }
}
