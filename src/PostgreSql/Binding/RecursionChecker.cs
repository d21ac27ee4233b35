using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Whether a query that refers to itself does so in a place where it may (parse_cte.c, checkWellFormedRecursion).</summary>
internal sealed class RecursionChecker
{
    private readonly CommonTable _table;
    private readonly List<HashSet<string>> _hidden = [];
    private Place _place;
    private int _count;

    private RecursionChecker(CommonTable table) => _table = table;

    /// <summary>Where a reference stands; all but the first are wrong places.</summary>
    private enum Place
    {
        Recursive,
        NonRecursiveTerm,
        Subquery,
        OuterJoin,
        Intersect,
        Except,
    }

    /// <summary>What is wrong, at which place; null when nothing is.</summary>
    public sealed class Problem(string sqlState, SqlSpan span, string message)
    {
        public string SqlState { get; } = sqlState;

        public SqlSpan Span { get; } = span;

        public string Message { get; } = message;

        /// <summary>Whether PostgreSQL points at it.</summary>
        public bool HasPosition { get; init; } = true;
    }

    private Problem? Found { get; set; }

    public static Problem? Check(CommonTable table)
    {
        var name = table.Syntax.Name;
        if (table.Syntax.Statement is not SelectStatement select)
            return Invalid(name.Span, $"recursive query \"{table.Name}\" must not contain data-modifying statements");
        var parts = new QueryParts(select);
        if (parts.Body is not SetOperation { Operator: SetOperator.Union } union)
        {
            const string Form = "does not have the form non-recursive-term UNION [ALL] recursive-term";
            return Invalid(name.Span, $"recursive query \"{table.Name}\" {Form}");
        }
        var checker = new RecursionChecker(table) { _place = Place.Subquery };
        if (parts.With is { } with) foreach (var expression in with.Expressions) checker.Visit(expression);
        return checker.Found ?? Decoration(parts) ?? checker.CheckTerms(union);
    }

    private static Problem Invalid(SqlSpan span, string message) => new("42P19", span, message);

    private static Problem? Decoration(in QueryParts parts)
    {
        if (!parts.OrderBy.IsEmpty) return NotImplemented("ORDER BY", parts.OrderBy[0].Expression);
        if (parts.Limit?.Offset is { } offset) return NotImplemented("OFFSET", offset);
        if (parts.Limit?.Count is { } count) return NotImplemented("LIMIT", count);
        if (parts.Locking.IsEmpty) return null;
        return new Problem("0A000", parts.Locking[0].Span, "FOR UPDATE/SHARE in a recursive query is not implemented") { HasPosition = false };
    }

    private static Problem NotImplemented(string clause, SqlExpression expression) =>
        new("0A000", new SqlSpan(ExpressionLocation.Of(expression), 0), $"{clause} in a recursive query is not implemented");

    private Problem? CheckTerms(SetOperation union)
    {
        _place = Place.NonRecursiveTerm;
        Visit(union.Left);
        _count = 0;
        _place = Place.Recursive;
        Visit(union.Right);
        return Found;
    }

    private void Visit(SqlNode node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        node.Walk(Enter);
    }

    /// <summary>Looks at a node; whether what is below it is still to be looked at, in the same place.</summary>
    private bool Enter(SqlNode node)
    {
        if (Found is not null) return false;
        switch (node)
        {
            case RelationReference { Name.Parts.Count: 1 } reference:
                Note(reference.Name.Name);
                return false;
            case SelectStatement { With: { } with } select:
                VisitWith(select, with);
                return false;
            case WithClause:
                return false;
            case SetOperation operation when _place == Place.Recursive && operation.Operator != SetOperator.Union:
                return VisitSetOperation(operation);
            case JoinItem { Kind: not (JoinKind.Inner or JoinKind.Cross) } join when _place == Place.Recursive:
                VisitOuterJoin(join);
                return false;
            case SubqueryExpression subquery:
                Within(Place.Subquery, subquery.Query);
                return false;
            case InSubqueryExpression subquery:
                Within(Place.Subquery, subquery.Query);
                Visit(subquery.Operand);
                return false;
            case QuantifiedExpression { Query: { } query } quantified:
                Within(Place.Subquery, query);
                Visit(quantified.Operand);
                return false;
            default:
                return true;
        }
    }

    private void Note(Identifier name)
    {
        if (!_table.HasName(name.Name)) return;
        foreach (var names in _hidden)
            if (names.Contains(name.Name)) return;
        if (_place != Place.Recursive)
        {
            var where = _place switch
            {
                Place.NonRecursiveTerm => "its non-recursive term",
                Place.Subquery => "a subquery",
                Place.OuterJoin => "an outer join",
                Place.Intersect => "INTERSECT",
                _ => "EXCEPT",
            };
            Found = Invalid(name.Span, $"recursive reference to query \"{_table.Name}\" must not appear within {where}");
        }
        else if (++_count > 1)
        {
            Found = Invalid(name.Span, $"recursive reference to query \"{_table.Name}\" must not appear more than once");
        }
    }

    private void VisitWith(SelectStatement select, WithClause with)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        _hidden.Add(names);
        if (with.IsRecursive) foreach (var expression in with.Expressions) names.Add(expression.Name.Name);
        foreach (var expression in with.Expressions)
        {
            Visit(expression.Statement);
            names.Add(expression.Name.Name);
        }
        select.ForEachChild(Visit);
        _hidden.RemoveAt(_hidden.Count - 1);
    }

    private bool VisitSetOperation(SetOperation operation)
    {
        var isAll = operation.Quantifier == SetQuantifier.All;
        if (operation.Operator == SetOperator.Intersect)
        {
            if (!isAll) return true;
            Within(Place.Intersect, operation.Left);
            Within(Place.Intersect, operation.Right);
            return false;
        }
        Within(isAll ? Place.Except : _place, operation.Left);
        Within(Place.Except, operation.Right);
        return false;
    }

    private void VisitOuterJoin(JoinItem join)
    {
        Within(join.Kind is JoinKind.Right or JoinKind.Full ? Place.OuterJoin : _place, join.Left);
        Within(join.Kind is JoinKind.Left or JoinKind.Full ? Place.OuterJoin : _place, join.Right);
        if (join.On is { } on) Visit(on);
    }

    private void Within(Place place, SqlNode node)
    {
        var outside = _place;
        _place = place;
        Visit(node);
        _place = outside;
    }
}
