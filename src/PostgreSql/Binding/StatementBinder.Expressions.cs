using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Value expressions (parse_expr.c, transformExpr). Operands are bound in PostgreSQL's order.</summary>
internal sealed partial class StatementBinder
{
    /// <summary>A condition: WHERE, ON, HAVING and the like. A parameter that stands for all of it is a boolean.</summary>
    private void BindCondition(SqlExpression condition, Scope scope)
    {
        var bound = BindExpression(condition, scope);
        Resolve(bound, TypeOf(BuiltInTypes.Bool));
    }

    private BoundExpression BindExpression(SqlExpression expression, Scope scope)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (expression)
        {
            case ParenthesizedExpression parenthesized:
                return BindExpression(parenthesized.Operand, scope);
            case ColumnReference reference:
                return BindColumnReference(reference, scope);
            case ParameterReference parameter:
                return BindParameter(parameter);
            case StringConstant:
                return BoundExpression.UnknownLiteral;
            case NumericConstant number:
                return Constant(NumericType(number));
            case BooleanConstant:
                return Constant(BuiltInTypes.Bool);
            case BitStringConstant:
                return Constant(BuiltInTypes.Bit);
            case NullConstant:
                return BoundExpression.Null;
            case DefaultExpression:
                return BindDefault(expression);
            case BinaryExpression binary:
                return BindBinary(binary, scope);
            case UnaryExpression unary:
                return BindUnary(unary, scope);
            case LogicalExpression logical:
                foreach (var operand in logical.Operands) BindCondition(operand, scope);
                return BoundExpression.Of(BuiltInTypes.Bool);
            case NotExpression not:
                BindCondition(not.Operand, scope);
                return BoundExpression.Of(BuiltInTypes.Bool);
            case CastExpression cast:
                return BindCast(cast, scope);
            case IndirectionExpression indirection:
                return BindIndirection(indirection, scope, indirection.Steps.Count);
            case FunctionCall call:
                return BindCall(call, scope);
            case SubqueryExpression subquery:
                return BindSubqueryExpression(subquery, scope);
            case RowExpression row:
                return BindRow(row, scope);
            case CaseExpression @case:
                return BindCase(@case, scope);
            case ConditionalExpression conditional:
                return BindConditional(conditional, scope);
            case ArrayExpression array:
                foreach (var element in array.Elements) BindExpression(element, scope);
                return BoundExpression.Of(TypeReference.Unknown, Nullability.NotNull);
            case CollateExpression collate:
                return BindExpression(collate.Operand, scope);
            case SqlValueExpression value:
                return BoundExpression.Of(SqlValueType(value.Function), Nullability.NotNull);
            default:
                return BindPredicate(expression, scope) ?? BindOther(expression, scope);
        }
    }

    private static BoundExpression Constant(int type) => new(BoundExpressionKind.Constant, new TypeReference(type), Nullability.NotNull);

    private BoundExpression BindDefault(SqlExpression expression)
    {
        Report(BindingErrorKind.Other, "42601", expression.Span, expression.Span.Start, "DEFAULT is not allowed in this context");
        return BoundExpression.Unknown;
    }

    /// <summary>int4 where it fits, else int8, else numeric (make_const).</summary>
    private static int NumericType(NumericConstant number)
    {
        if (number.IsInteger) return BuiltInTypes.Int4;
        var digits = number.Text.Replace("_", string.Empty);
        if (long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out _)) return BuiltInTypes.Int8;
        if (digits.Length > 2 && digits[0] == '0' && (digits[1] | 0x20) is 'x' or 'o' or 'b') return 0;
        return BuiltInTypes.Numeric;
    }

    /// <summary>Chains lean to the left and may be long: they are walked down by a loop.</summary>
    private BoundExpression BindBinary(BinaryExpression binary, Scope scope)
    {
        var chain = new Stack<BinaryExpression>();
        SqlExpression left = binary;
        while (left is BinaryExpression inner && !IsRowComparison(inner))
        {
            chain.Push(inner);
            left = inner.Left;
        }
        var bound = left is BinaryExpression rows ? BindRowComparison(rows, scope) : BindExpression(left, scope);
        while (chain.Count > 0)
        {
            var node = chain.Pop();
            var right = BindExpression(node.Right, scope);
            bound = BindOperator(node.Operator, bound, right);
        }
        return bound;
    }

    private static bool IsRowComparison(BinaryExpression binary) =>
        Strip(binary.Left) is RowExpression && Strip(binary.Right) is RowExpression or SubqueryExpression { Kind: SubqueryKind.Scalar };

    /// <summary>make_row_comparison_op, and a row compared with a query's row.</summary>
    private BoundExpression BindRowComparison(BinaryExpression binary, Scope scope)
    {
        var left = (RowExpression)Strip(binary.Left);
        if (Strip(binary.Right) is SubqueryExpression subquery)
        {
            BindRowAgainstQuery(left, subquery.Query, binary.Operator.Span.Start, binary.Operator.Symbol, scope);
            return BoundExpression.Of(BuiltInTypes.Bool);
        }
        var leftItems = BindExpressionList(scope, left.Items);
        var rightItems = BindExpressionList(scope, ((RowExpression)Strip(binary.Right)).Items);
        CompareRows(leftItems, rightItems, binary.Span, binary.Operator.Span.Start, binary.Operator.Symbol);
        return BoundExpression.Of(BuiltInTypes.Bool);
    }

    private void CompareRows(TargetList left, TargetList right, SqlSpan span, int position, string symbol)
    {
        if (left.KnownPrefix < 0 && right.KnownPrefix < 0 && left.Entries.Count != right.Entries.Count && !Varies(span))
        {
            Report(BindingErrorKind.ColumnCount, "42601", span, position, "unequal number of entries in row expressions");
            return;
        }
        var count = Min(left.Entries.Count, right.Entries.Count);
        for (var i = 0; i < count; i++) NoteComparison(left.Entries[i].Expression, right.Entries[i].Expression, symbol);
    }

    private BoundExpression BindOperator(OperatorName @operator, BoundExpression left, BoundExpression right)
    {
        if (@operator.HasHole || @operator.Schema is not null) return BoundExpression.Unknown;
        var symbol = @operator.Symbol;
        if (!Calls.IsComparison(symbol)) return Calls.ResultOf(symbol, left, right);
        NoteComparison(left, right, symbol);
        return BoundExpression.Of(BuiltInTypes.Bool, Weaker(left.Nullability, right.Nullability));
    }

    private BoundExpression BindUnary(UnaryExpression unary, Scope scope)
    {
        var operand = BindExpression(unary.Operand, scope);
        return unary.Operator is { Symbol: "-" or "+", Schema: null } && operand.Kind == BoundExpressionKind.Constant
            ? operand
            : BoundExpression.Unknown;
    }

    private BoundExpression BindCast(CastExpression cast, Scope scope)
    {
        var type = BindType(cast.Type);
        var operand = BindExpression(cast.Operand, scope);
        if (type.Oid == BuiltInTypes.Regclass && Strip(cast.Operand) is StringConstant name) BindRegclass(name);
        if (operand.Kind == BoundExpressionKind.Parameter)
        {
            Resolve(operand, type);
            return BoundExpression.Of(type, operand.Nullability);
        }
        return new BoundExpression(BoundExpressionKind.Other, type, operand.Nullability)
        {
            // A cast to the type that the value has anyway changes nothing.
            Column = operand.Type.Equals(type) && type.IsKnown ? operand.Column : null,
        };
    }

    private BoundExpression BindRow(RowExpression row, Scope scope)
    {
        var list = BindExpressionList(scope, row.Items);
        ScopeColumn[]? fields = null;
        if (list.KnownPrefix < 0)
        {
            fields = new ScopeColumn[list.Entries.Count];
            for (var i = 0; i < fields.Length; i++)
                fields[i] = new ScopeColumn($"f{i + 1}", list.Entries[i].Expression.Type, list.Entries[i].Expression.Nullability);
        }
        return new BoundExpression(BoundExpressionKind.Other, TypeOf(BuiltInTypes.Record), Nullability.NotNull) { Fields = fields };
    }

    private BoundExpression BindCase(CaseExpression @case, Scope scope)
    {
        var operand = @case.Operand is null ? null : BindExpression(@case.Operand, scope);
        BoundExpression? result = null;
        foreach (var when in @case.Whens)
        {
            if (operand is null)
            {
                BindCondition(when.Condition, scope);
            }
            else
            {
                NoteComparison(operand, BindExpression(when.Condition, scope), "=");
            }
            var value = BindExpression(when.Result, scope);
            result = result is null ? value : Common(result, value);
        }
        var @else = @case.Else is null ? BoundExpression.Null : BindExpression(@case.Else, scope);
        return result is null ? @else : Common(result, @else);
    }

    /// <summary>What CASE, COALESCE and their like give, where the types need no decision.</summary>
    private static BoundExpression Common(BoundExpression a, BoundExpression b)
    {
        var nullability = Weaker(a.Nullability, b.Nullability);
        if (IsUntyped(a) && IsUntyped(b)) return new BoundExpression(BoundExpressionKind.Other, a.Type, nullability);
        return new BoundExpression(BoundExpressionKind.Other, CommonType(a, b), nullability);
    }

    private BoundExpression BindConditional(ConditionalExpression conditional, Scope scope)
    {
        BoundExpression? result = null;
        var anyNotNull = false;
        var values = new List<BoundExpression>();
        foreach (var argument in conditional.Arguments)
        {
            var value = BindExpression(argument, scope);
            values.Add(value);
            anyNotNull |= value.Nullability == Nullability.NotNull;
            result = result is null ? value : Common(result, value);
        }
        if (result is null) return BoundExpression.Unknown;
        foreach (var value in values)
            if (value.Kind == BoundExpressionKind.Parameter && !IsUntyped(result)) Resolve(value, result.Type);
        if (conditional.Function == ConditionalFunction.NullIf)
        {
            if (values.Count == 2) NoteComparison(values[0], values[1], "=");
            return new BoundExpression(BoundExpressionKind.Other, values[0].Type, Nullability.Nullable);
        }
        return new BoundExpression(BoundExpressionKind.Other, result.Type, anyNotNull ? Nullability.NotNull : result.Nullability);
    }

    private static int SqlValueType(SqlValueFunction function) => function switch
    {
        SqlValueFunction.CurrentDate => BuiltInTypes.Date,
        SqlValueFunction.CurrentTime => BuiltInTypes.Timetz,
        SqlValueFunction.CurrentTimestamp => BuiltInTypes.Timestamptz,
        SqlValueFunction.LocalTime => BuiltInTypes.Time,
        SqlValueFunction.LocalTimestamp => BuiltInTypes.Timestamp,
        SqlValueFunction.SystemUser => BuiltInTypes.Text,
        _ => BuiltInTypes.Name,
    };

    /// <summary><c>value.field[subscript]…</c>, as many of its steps (transformIndirection).</summary>
    private BoundExpression BindIndirection(IndirectionExpression indirection, Scope scope, int steps)
    {
        var value = BindExpression(indirection.Operand, scope);
        for (var i = 0; i < steps; i++)
        {
            switch (indirection.Steps[i])
            {
                case FieldSelection field:
                    value = BindField(value, field.Name, indirection, scope);
                    break;
                case Subscript or Slice:
                    value = BindSubscripts(value, indirection, ref i, steps, scope);
                    break;
                default:
                    return BoundExpression.Unknown;
            }
        }
        return value;
    }

    /// <summary>Subscripts in a row reach into the same array; with a slice among them they give an array.</summary>
    private BoundExpression BindSubscripts(BoundExpression value, IndirectionExpression indirection, ref int i, int steps, Scope scope)
    {
        var hasSlice = false;
        for (; i < steps; i++)
        {
            if (indirection.Steps[i] is Subscript subscript)
            {
                BindExpression(subscript.Index, scope);
                continue;
            }
            if (indirection.Steps[i] is not Slice slice) break;
            hasSlice = true;
            if (slice.Lower is { } lower) BindExpression(lower, scope);
            if (slice.Upper is { } upper) BindExpression(upper, scope);
        }
        i--;
        return hasSlice ? BoundExpression.Of(value.Type) : ElementOf(value);
    }

    /// <summary>What a subscript of a json or array value gives.</summary>
    private BoundExpression ElementOf(BoundExpression value)
    {
        if (value.Type.Oid == BuiltInTypes.Jsonb) return BoundExpression.Of(BuiltInTypes.Jsonb);
        return _names.Catalog.GetType(value.Type.Oid) is { Kind: TypeKind.Array } array
            ? BoundExpression.Of(new TypeReference(array.ElementOid, value.Type.Modifier))
            : BoundExpression.Unknown;
    }

    private BoundExpression BindField(BoundExpression value, Identifier name, IndirectionExpression indirection, Scope scope)
    {
        if (name.HasHole) return BoundExpression.Unknown;
        if (value.Row is { } item)
        {
            switch (FindIn(item, name.Name, out var column))
            {
                case ColumnMatch.One:
                    AddColumnReference(name.Span, name, column!);
                    return ColumnExpression(item, column!);
                case ColumnMatch.None when item.Entry.Kind != RangeKind.Function && !MayBeFunctionOfRow(name, item.Entry.Relation, out _):
                    ReportMissingField(name, value, item.Entry.Relation, ExpressionLocation.Of(indirection));
                    break;
            }
            return BoundExpression.Unknown;
        }
        var fields = value.Fields ?? FieldsOf(value.Type);
        if (fields is null) return BoundExpression.Unknown;
        foreach (var field in fields)
        {
            if (!Same(field.Name, name.Name)) continue;
            AddColumnReference(name.Span, name, field);
            return FieldExpression(field);
        }
        var row = RowTypeOf(value.Type);
        if (MayBeFunctionOfRow(name, row, out _)) return BoundExpression.Unknown;
        ReportMissingField(name, value, row, ExpressionLocation.Of(indirection));
        return BoundExpression.Unknown;
    }

    /// <summary>unknown_attribute.</summary>
    private void ReportMissingField(Identifier name, BoundExpression value, Relation? row, int position)
    {
        var message = value.Row is { } item ? $"column {item.Entry.Name}.{name.Name} does not exist"
            : row is null ? $"could not identify column {Quote(name.Name)} in record data type"
            : $"column {Quote(name.Name)} not found in data type {TypeFormatter.Format(_names.Catalog, value.Type, _context.SearchPath)}";
        Report(
            BindingErrorKind.ColumnNotFound,
            "42703",
            name.Span,
            position,
            message,
            name: name.Name,
            relationOid: row?.Oid ?? 0,
            candidates: row is null ? null : [ToScopeRelation(row.Name, row)]);
    }
}
