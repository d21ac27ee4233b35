using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>IN, BETWEEN, LIKE, IS, ANY and ALL, and queries as values (parse_expr.c, transformSubLink).</summary>
internal sealed partial class StatementBinder
{
    private BoundExpression? BindPredicate(SqlExpression expression, Scope scope)
    {
        switch (expression)
        {
            case IsExpression test:
                BindIs(test, scope);
                return BoundExpression.Of(BuiltInTypes.Bool, Nullability.NotNull);
            case DistinctExpression distinct:
                BindDistinct(distinct, scope);
                return BoundExpression.Of(BuiltInTypes.Bool, Nullability.NotNull);
            case BetweenExpression between:
                var operand = BindExpression(between.Operand, scope);
                NoteComparison(operand, BindExpression(between.Lower, scope), "BETWEEN");
                NoteComparison(operand, BindExpression(between.Upper, scope), "BETWEEN");
                return BoundExpression.Of(BuiltInTypes.Bool);
            case InListExpression list:
                BindInList(list, scope);
                return BoundExpression.Of(BuiltInTypes.Bool);
            case InSubqueryExpression query:
                BindRowAgainstQuery(query.Operand, query.Query, query.Keyword.Start, "IN", scope);
                return BoundExpression.Of(BuiltInTypes.Bool);
            case LikeExpression like:
                BindLike(like, scope);
                return BoundExpression.Of(BuiltInTypes.Bool);
            case QuantifiedExpression quantified:
                BindQuantified(quantified, scope);
                return BoundExpression.Of(BuiltInTypes.Bool);
            default:
                return null;
        }
    }

    private void BindIs(IsExpression test, Scope scope)
    {
        var operand = BindExpression(test.Operand, scope);
        if (test.Kind is IsTestKind.True or IsTestKind.False or IsTestKind.Unknown) Resolve(operand, TypeOf(BuiltInTypes.Bool));
        if (test.Kind == IsTestKind.Null) Resolve(operand, TypeOf(BuiltInTypes.Text));
    }

    private void BindDistinct(DistinctExpression distinct, Scope scope)
    {
        if (Strip(distinct.Left) is RowExpression left && Strip(distinct.Right) is RowExpression right)
        {
            var leftItems = BindExpressionList(scope, left.Items);
            var rightItems = BindExpressionList(scope, right.Items);
            CompareRows(leftItems, rightItems, distinct.Span, distinct.Keyword.Start, "IS DISTINCT FROM");
            return;
        }
        var leftValue = BindExpression(distinct.Left, scope);
        NoteComparison(leftValue, BindExpression(distinct.Right, scope), "IS DISTINCT FROM");
    }

    private void BindInList(InListExpression list, Scope scope)
    {
        if (Strip(list.Operand) is RowExpression row)
        {
            var left = BindExpressionList(scope, row.Items);
            foreach (var item in list.Items)
            {
                if (Strip(item) is RowExpression right)
                    CompareRows(left, BindExpressionList(scope, right.Items), item.Span, list.Keyword.Start, "IN");
                else BindExpression(item, scope);
            }
            return;
        }
        var operand = BindExpression(list.Operand, scope);
        foreach (var item in list.Items) NoteComparison(operand, BindExpression(item, scope), "IN");
    }

    private void BindLike(LikeExpression like, Scope scope)
    {
        var operand = BindExpression(like.Operand, scope);
        var pattern = BindExpression(like.Pattern, scope);
        if (like.Escape is { } escape) Resolve(BindExpression(escape, scope), TypeOf(BuiltInTypes.Text));
        NoteComparison(operand, pattern, like.Kind == LikeKind.SimilarTo ? "SIMILAR TO" : like.Kind.ToString().ToUpperInvariant());
    }

    private void BindQuantified(QuantifiedExpression quantified, Scope scope)
    {
        if (quantified.Query is { } query)
        {
            BindRowAgainstQuery(quantified.Operand, query, quantified.Operator.Span.Start, quantified.Operator.Symbol, scope);
            return;
        }
        var operand = BindExpression(quantified.Operand, scope);
        if (quantified.Array is not { } array) return;
        NoteArrayComparison(operand, BindExpression(array, scope), quantified.Operator.Symbol);
    }

    /// <summary>
    /// <c>operand IN (query)</c> and its like: the query is bound first, and must give as many columns as the operand has.
    /// </summary>
    private void BindRowAgainstQuery(SqlExpression operand, SelectStatement query, int position, string symbol, Scope scope)
    {
        var result = BindSelect(query, new Scope(scope));
        TargetList left;
        if (Strip(operand) is RowExpression row)
        {
            left = BindExpressionList(scope, row.Items);
        }
        else
        {
            left = new TargetList();
            left.Entries.Add(new TargetEntry(string.Empty, BindExpression(operand, scope), operand.Span, operand.Span.Start));
            if (Strip(operand) is HoleExpression) left.MarkUnknown();
        }
        if (!result.IsKnown || left.KnownPrefix >= 0 || Varies(query.Span) || Varies(operand.Span)) return;
        if (left.Entries.Count != result.Entries.Count)
        {
            var few = left.Entries.Count > result.Entries.Count ? "few" : "many";
            Report(BindingErrorKind.ColumnCount, "42601", query.Span, position, $"subquery has too {few} columns");
            return;
        }
        for (var i = 0; i < left.Entries.Count; i++) NoteComparison(left.Entries[i].Expression, result.Entries[i].Expression, symbol);
    }

    private BoundExpression BindSubqueryExpression(SubqueryExpression subquery, Scope scope)
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
        if (subquery.Kind == SubqueryKind.Array)
        {
            var element = _names.Catalog.GetType(value.Type.Oid);
            return BoundExpression.Of(new TypeReference(element?.ArrayOid ?? 0), Nullability.NotNull);
        }
        return new BoundExpression(BoundExpressionKind.Other, value.Type, Nullability.Nullable) { Fields = value.Fields };
    }
}
