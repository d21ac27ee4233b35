using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>IN, BETWEEN, LIKE, IS, ANY and ALL, and queries as values (parse_expr.c, transformAExprIn, transformSubLink).</summary>
internal sealed partial class StatementBinder
{
    private BoundExpression? BindPredicate(SqlExpression expression, Scope scope)
    {
        switch (expression)
        {
            case IsExpression test:
                return BoundExpression.Of(BuiltInTypes.Bool, Nullability.NotNull).With(BindIs(test, scope));
            case DistinctExpression distinct:
                return BoundExpression.Of(BuiltInTypes.Bool, Nullability.NotNull).With(BindDistinct(distinct, scope));
            case BetweenExpression between:
                return BoundExpression.Of(BuiltInTypes.Bool).With(BindBetween(between, scope));
            case InListExpression list:
                return BoundExpression.Of(BuiltInTypes.Bool).With(BindInList(list, scope));
            case InSubqueryExpression query:
                if (IsRefusedQuery(query.Span, query.Keyword.Start, scope)) return BoundExpression.Unknown;
                var equal = new OperatorName(query.Keyword, "=");
                return BindRowAgainstQuery(query.Operand, query.Query, equal, query.Span, scope, query.IsNot ? "NOT IN" : "IN", word: "IN");
            case LikeExpression like:
                return BindLike(like, scope);
            case QuantifiedExpression quantified:
                return BindQuantified(quantified, scope);
            default:
                return null;
        }
    }

    private ExpressionTree? BindIs(IsExpression test, Scope scope)
    {
        var sets = _setCalls.Count;
        var operand = BindExpression(test.Operand, scope);
        var not = test.IsNot ? "NOT " : "";
        switch (test.Kind)
        {
            case IsTestKind.True or IsTestKind.False or IsTestKind.Unknown:
                var construct = $"IS {not}{test.Kind.ToString().ToUpperInvariant()}";
                operand = Require(operand, BuiltInTypes.Bool, construct, test.Operand);
                RefuseSetCondition(sets, construct, test.Operand.Span, ExpressionLocation.Of(test.Operand), scope);
                break;
            case IsTestKind.Document:
                Require(operand, BuiltInTypes.Xml, "IS DOCUMENT", test.Operand);
                break;
            case IsTestKind.OfType:
                foreach (var type in test.Types) BindType(type);
                return null;
        }
        return Tree(TreeKind.Test, (test.Kind, test.IsNot), BuiltInTypes.Bool, operand.Tree);
    }

    private ExpressionTree? BindDistinct(DistinctExpression distinct, Scope scope)
    {
        const string Word = "IS DISTINCT FROM";
        if (Strip(distinct.Left) is RowExpression left && Strip(distinct.Right) is RowExpression right)
        {
            var leftItems = BindExpressionList(scope, left.Items);
            var rightItems = BindExpressionList(scope, right.Items);
            DistinguishRows(leftItems, rightItems, distinct, Word);
            return null;
        }
        var leftValue = BindExpression(distinct.Left, scope);
        // Of a constant NULL, it is IS NULL.
        if (Strip(distinct.Right) is NullConstant || Strip(distinct.Left) is NullConstant)
        {
            var other = BindExpression(distinct.Right, scope);
            var tested = Strip(distinct.Right) is NullConstant ? leftValue : other;
            return Tree(TreeKind.Test, (IsTestKind.Null, !distinct.IsNot), BuiltInTypes.Bool, tested.Tree);
        }
        var rightValue = BindExpression(distinct.Right, scope);
        NoteComparison(leftValue, rightValue, Word);
        if (Distinguish(leftValue, rightValue, distinct) is not { } equal) return null;
        var tree = Tree(TreeKind.Distinct, equal.Key, BuiltInTypes.Bool, [.. equal.Parts]);
        return distinct.IsNot ? Tree(TreeKind.Not, null, BuiltInTypes.Bool, tree) : tree;
    }

    /// <summary>make_row_distinct_op: unlike other comparisons of rows, it takes rows without columns.</summary>
    private void DistinguishRows(TargetList left, TargetList right, DistinctExpression distinct, string word)
    {
        if (left.KnownPrefix >= 0 || right.KnownPrefix >= 0 || Varies(distinct.Span))
        {
            Doubt(left);
            Doubt(right);
            return;
        }
        if (left.Entries.Count != right.Entries.Count)
        {
            Report(BindingErrorKind.ColumnCount, "42601", distinct.Span, distinct.Keyword.Start, "unequal number of entries in row expressions");
            return;
        }
        for (var i = 0; i < left.Entries.Count; i++)
        {
            NoteComparison(left.Entries[i].Expression, right.Entries[i].Expression, word);
            Distinguish(left.Entries[i].Expression, right.Entries[i].Expression, distinct);
        }
    }

    /// <returns>The tree of the operator that compares them.</returns>
    private ExpressionTree? Distinguish(BoundExpression left, BoundExpression right, DistinctExpression distinct)
    {
        var result = Operate(null, "=", left, right, distinct.Keyword, distinct.Span).Result;
        if (result.Type.Oid is not 0 and not BuiltInTypes.Bool)
            ReportType("42804", distinct.Span, distinct.Keyword.Start, "IS DISTINCT FROM requires = operator to yield boolean");
        return result.Tree;
    }

    /// <summary>transformAExprBetween: two comparisons with the operand, four where it is symmetric.</summary>
    private ExpressionTree? BindBetween(BetweenExpression between, Scope scope)
    {
        var (lowerSymbol, upperSymbol) = between.IsNot ? ("<", ">") : (">=", "<=");
        var operand = BindExpression(between.Operand, scope);
        var lower = BindExpression(between.Lower, scope);
        NoteComparison(operand, lower, "BETWEEN");
        var first = Compare(lowerSymbol, operand, lower);
        operand = Again(operand);
        var upper = BindExpression(between.Upper, scope);
        NoteComparison(operand, upper, "BETWEEN");
        var second = Compare(upperSymbol, operand, upper);
        var (inner, outer) = between.IsNot ? (TreeKind.Or, TreeKind.And) : (TreeKind.And, TreeKind.Or);
        var range = Tree(inner, null, BuiltInTypes.Bool, first, second);
        if (!between.IsSymmetric) return range;
        operand = Again(operand);
        first = Compare(lowerSymbol, operand, Again(upper));
        second = Compare(upperSymbol, operand, Again(lower));
        return Tree(outer, null, BuiltInTypes.Bool, range, Tree(inner, null, BuiltInTypes.Bool, first, second));

        ExpressionTree? Compare(string symbol, BoundExpression left, BoundExpression right)
        {
            var result = Operate(null, symbol, left, right, between.Keyword, between.Span).Result;
            return Require(result, BuiltInTypes.Bool, between.IsNot ? "OR" : "AND", between).Tree;
        }
    }

    /// <summary>An operand that stands for several: a parameter is met with what is known of it by then.</summary>
    private BoundExpression Again(BoundExpression operand)
    {
        if (operand is not { Kind: BoundExpressionKind.Parameter, Parameter: { } parameter, Point: { } point }) return operand;
        return IsUntyped(operand) ? UseOf(parameter, point.Span) : operand;
    }

    /// <summary>A node that is copied before it is used: another use of its own, for which nothing is known yet.</summary>
    private BoundExpression Copy(BoundExpression operand)
    {
        if (operand.Point is not { } point || !IsUntyped(operand)) return operand;
        var copy = new ParameterUsePoint(point.Parameter, point.Span, 0);
        return new BoundExpression(BoundExpressionKind.Parameter, operand.Type, operand.Nullability)
        {
            Parameter = operand.Parameter,
            Point = copy,
            Tree = operand.Tree is null ? null : TreeOf(copy),
        };
    }

    /// <summary>
    /// transformAExprIn: what holds no column is one array, where there are several of it and they have a type together; the rest is
    /// compared one by one.
    /// </summary>
    private ExpressionTree? BindInList(InListExpression list, Scope scope)
    {
        var known = !Varies(list.Span);
        var row = Strip(list.Operand) as RowExpression;
        var rowItems = row is null ? null : BindExpressionList(scope, row.Items);
        var operand = rowItems is null ? BindExpression(list.Operand, scope) : RowOf(rowItems);
        var constants = new List<Alternative>();
        var single = new List<(BoundExpression Value, TargetList? Items, SqlExpression Syntax, bool IsConstant)>();
        foreach (var item in list.Items)
        {
            var uses = scope.UseCount;
            TargetList? items = null;
            BoundExpression value;
            if (Strip(item) is RowExpression right)
            {
                items = BindExpressionList(scope, right.Items);
                value = RowOf(items);
            }
            else
            {
                value = BindExpression(item, scope);
            }
            if (rowItems is null || items is null) NoteComparison(operand, value, "IN");
            known &= !MayBeSeveral(item);
            single.Add((value, items, item, scope.UseCount == uses));
            if (scope.UseCount == uses) constants.Add(ToAlternative(value, item, "IN"));
        }
        if (!known)
        {
            Doubt(operand);
            foreach (var item in single) Doubt(item.Value);
            return null;
        }
        var symbol = list.IsNot ? "<>" : "=";
        ExpressionTree? tree = null;
        var count = 0;
        if (constants.Count > 1 && FindArrayType(operand, constants) is not 0 and var array)
        {
            var element = _rules.Facts.ElementOf(array);
            var elements = new List<ExpressionTree?>();
            foreach (var item in constants)
            {
                var value = CoerceToCommon(item.Value, element, "IN", item.Span, item.Location);
                if (_keepsTrees) elements.Add(value.Tree);
            }
            var all = BoundExpression.Of(array).With(Derive(array, Together(constants), -1)).With(Tree(TreeKind.Array, null, array, [.. elements]));
            tree = OperateOnArray(null, symbol, operand, all, list.Keyword, list.Span, isAny: !list.IsNot).Tree;
            count++;
            if (operand.Point is { Type: not 0 and var taken } && IsUntyped(operand)) operand = Retyped(operand, TypeOf(taken));
            single.RemoveAll(static item => item.IsConstant);
        }
        else if (operand.Point is { } unused && rowItems is null)
        {
            // The comparisons have copies of it each; it itself is in none.
            unused.Parameter.Points.Remove(unused);
        }
        foreach (var (value, items, syntax, _) in single)
        {
            var comparison = rowItems is not null && items is not null
                ? CompareRows(rowItems, items, syntax.Span, list.Keyword, null, symbol, "IN")
                : Require(Operate(null, symbol, Copy(operand), value, list.Keyword, list.Span).Result, BuiltInTypes.Bool, "IN", list).Tree;
            tree = count++ == 0 ? comparison : Tree(list.IsNot ? TreeKind.And : TreeKind.Or, null, BuiltInTypes.Bool, tree, comparison);
        }
        return tree;
    }

    /// <summary>The array type of what an operand and a list of constants have in common; 0 where there is none.</summary>
    private int FindArrayType(BoundExpression operand, List<Alternative> constants)
    {
        var types = new int[constants.Count + 1];
        types[0] = TypeIn(operand);
        for (var i = 0; i < constants.Count; i++) types[i + 1] = TypeIn(constants[i].Value);
        if (System.Array.IndexOf(types, 0) >= 0) return 0;
        var common = _rules.CommonTypes.Select(types, types.Length).Type;
        if (common is 0 or BuiltInTypes.Record || !_rules.CommonTypes.Fits(common, types, types.Length)) return 0;
        return _rules.Facts.ArrayOf(common);
    }

    private BoundExpression BindLike(LikeExpression like, Scope scope)
    {
        var operand = BindExpression(like.Operand, scope);
        var pattern = BindExpression(like.Pattern, scope);
        NoteComparison(operand, pattern, like.Kind == LikeKind.SimilarTo ? "SIMILAR TO" : like.Kind.ToString().ToUpperInvariant());
        if (like.Escape is { } || like.Kind == LikeKind.SimilarTo)
        {
            var values = new List<Argument> { new(pattern, like.Pattern) };
            if (like.Escape is { } escape) values.Add(new Argument(BindExpression(escape, scope), escape));
            var function = like.Kind == LikeKind.SimilarTo ? "similar_to_escape" : "like_escape";
            pattern = CallBuiltIn(function, values, like.Keyword.Start, like.Span);
        }
        var symbol = like.Kind switch
        {
            LikeKind.Like => "~~",
            LikeKind.ILike => "~~*",
            _ => "~",
        };
        return Operate(null, like.IsNot ? "!" + symbol : symbol, operand, pattern, like.Keyword, like.Span).Result;
    }

    private BoundExpression BindQuantified(QuantifiedExpression quantified, Scope scope)
    {
        var isAny = quantified.Quantifier != Quantifier.All;
        if (quantified.Query is { } query)
        {
            return BindRowAgainstQuery(quantified.Operand, query, quantified.Operator, quantified.Span, scope, isAny ? "ANY" : "ALL");
        }
        var operand = BindExpression(quantified.Operand, scope);
        var result = BoundExpression.Of(BuiltInTypes.Bool);
        if (quantified.Array is not { } written) return result;
        var array = BindExpression(written, scope);
        var @operator = quantified.Operator;
        NoteArrayComparison(operand, array, @operator.Symbol);
        return @operator.HasHole
            ? result
            : OperateOnArray(@operator.Schema, @operator.Symbol, operand, array, @operator.Span, quantified.Span, isAny);
    }

    /// <summary>
    /// <c>operand IN (query)</c> and its like: the query is bound first, and must give as many columns as the operand has.
    /// </summary>
    private BoundExpression BindRowAgainstQuery(
        SqlExpression operand, SelectStatement query, OperatorName @operator, SqlSpan whole, Scope scope, string kind, string? word = null)
    {
        var comparison = BoundExpression.Of(BuiltInTypes.Bool);
        if (IsRefusedQuery(whole, @operator.Span.Start, scope)) return comparison;
        var firstUse = _uses.Count;
        var references = _references.Count;
        var result = BindSelect(query, new Scope(scope));
        var tree = TreeOfQuery($"{kind} {@operator.Symbol}", query, comparison.Type, firstUse, references, scope);
        var position = @operator.Span.Start;
        var firstOfOperand = _uses.Count;
        TargetList left;
        if (Strip(operand) is RowExpression row)
        {
            left = BindExpressionList(scope, row.Items);
        }
        else
        {
            left = new TargetList();
            left.Entries.Add(new TargetEntry(string.Empty, BindExpression(operand, scope), operand.Span, operand.Span.Start));
            if (MayBeSeveral(operand)) left.MarkUnknown();
        }
        UseFirst(firstUse, firstOfOperand);
        if (!result.IsKnown || left.KnownPrefix >= 0 || Varies(query.Span) || Varies(operand.Span) || @operator.HasHole)
        {
            Doubt(left);
            return comparison;
        }
        if (left.Entries.Count != result.Entries.Count)
        {
            var few = left.Entries.Count > result.Entries.Count ? "few" : "many";
            Report(BindingErrorKind.ColumnCount, "42601", query.Span, position, $"subquery has too {few} columns");
            return comparison;
        }
        var right = new TargetList();
        foreach (var entry in result.Entries) right.Entries.Add(entry.With(entry.Expression.With(entry.Expression.Collation?.ToColumn())));
        CompareRows(left, right, whole, @operator.Span, @operator.Schema, @operator.Symbol, word ?? @operator.Symbol);
        return comparison.With(tree?.Over(TreesOf(left)));
    }

    /// <summary>Whether a query gives one row whatever there is: count(*) of all rows.</summary>
    private static bool CountsAllRows(SelectStatement select)
    {
        var parts = new QueryParts(select);
        return parts is { Limit: null, Fragments.Count: 0, Body: SelectQuery { GroupBy: null, Having: null, Items.Count: 1 } query }
            && query.Fragments.IsEmpty && Strip(query.Items[0].Expression) is FunctionCall { IsStar: true, Over: null };
    }

    private BoundExpression BindSubqueryExpression(SubqueryExpression subquery, Scope scope)
    {
        if (IsRefusedQuery(subquery.Span, subquery.Span.Start, scope)) return BoundExpression.Unknown;
        var firstUse = _uses.Count;
        var references = _references.Count;
        var value = BindSubqueryValue(subquery, scope);
        return value.With(TreeOfQuery(subquery.Kind.ToString(), subquery, value.Type, firstUse, references, scope));
    }

    private BoundExpression BindSubqueryValue(SubqueryExpression subquery, Scope scope)
    {
        var result = BindSelect(subquery.Query, new Scope(scope));
        if (subquery.Kind == SubqueryKind.Exists) return BoundExpression.Of(BuiltInTypes.Bool, Nullability.NotNull);
        if (!result.IsKnown || Varies(subquery.Query.Span)) return BoundExpression.Unknown;
        if (result.Entries.Count != 1)
        {
            var position = subquery.Span.Start;
            Report(BindingErrorKind.ColumnCount, "42601", subquery.Span, position, "subquery must return only one column");
            return BoundExpression.Unknown;
        }
        var value = result.Entries[0].Expression;
        if (subquery.Kind != SubqueryKind.Array)
        {
            var nullability = CountsAllRows(subquery.Query) ? value.Nullability : Nullability.Nullable;
            return new BoundExpression(BoundExpressionKind.Other, value.Type, nullability)
            {
                Fields = BoundExpression.FieldsOfComputed(value.Type),
                Collation = value.Collation?.ToColumn().At(result.Entries[0].Location),
            };
        }
        if (TypeIn(value) is not (not 0 and var type)) return BoundExpression.Of(TypeReference.Unknown, Nullability.NotNull);
        var array = _rules.Facts.ArrayOf(type);
        if (array == 0 && _rules.Facts.ElementOf(type) != 0) array = type;
        if (array == 0) ReportType("42704", subquery.Span, subquery.Span.Start, $"could not find array type for data type {Write(type)}");
        return BoundExpression.Of(new TypeReference(array, array == 0 ? -1 : value.Type.Modifier), Nullability.NotNull).With(Derive(array, CollationOf(value).ToColumn(), -1));
    }
}
