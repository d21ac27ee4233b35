using System.Collections.Generic;
using System.Runtime.CompilerServices;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using CastContext = DbImpact.PostgreSql.Catalog.CastContext;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Value expressions (parse_expr.c, transformExpr). Operands are bound in PostgreSQL's order.</summary>
internal sealed partial class StatementBinder
{
    /// <summary>A condition: WHERE, ON, HAVING and the like (coerce_to_boolean).</summary>
    private BoundExpression BindCondition(SqlExpression condition, Scope scope, string construct)
    {
        var sets = _setCalls.Count;
        var bound = BindExpression(condition, scope);
        Require(bound, BuiltInTypes.Bool, construct, condition);
        RefuseSetCondition(sets, construct, condition.Span, ExpressionLocation.Of(condition), scope);
        return bound;
    }

    private BoundExpression BindExpression(SqlExpression expression, Scope scope)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (expression is ParenthesizedExpression parenthesized && BeginsLoosely(parenthesized)) return BindLoosely(parenthesized, scope);
        expression = Strip(expression);
        if (TakeBoundAhead(expression) is { } ahead) return Part(ahead);
        if (++_openExpressions > LongChain) BindChainAhead(expression, scope);
        var result = _keepsTrees ? BindToTree(expression, scope) : BindBareExpression(expression, scope);
        _openExpressions--;
        return result;
    }

    private BoundExpression BindBareExpression(SqlExpression expression, Scope scope)
    {
        switch (expression)
        {
            case ColumnReference reference:
                return BindColumnReference(reference, scope);
            case ParameterReference parameter:
                return BindParameter(parameter);
            case StringConstant text:
                return text.HasHole ? BoundExpression.UnknownLiteral : BoundExpression.LiteralOf(text);
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
                return BindLogical(logical, scope);
            case NotExpression not:
                var negated = BindCondition(not.Operand, scope, "NOT");
                return BoundExpression.Of(BuiltInTypes.Bool, negated.Nullability).With(Tree(TreeKind.Not, null, BuiltInTypes.Bool, negated.Tree));
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
                return BindArray(array, scope, TypeReference.Unknown);
            case CollateExpression collate:
                return BindCollate(collate, scope);
            case SqlValueExpression value:
                // No schema of the path may exist, and not every way to log in gives a system user.
                var mayBeNull = value.Function is SqlValueFunction.CurrentSchema or SqlValueFunction.SystemUser;
                return BoundExpression.Of(SqlValueType(value), mayBeNull ? Nullability.Nullable : Nullability.NotNull);
            default:
                return BindPredicate(expression, scope) ?? BindOther(expression, scope);
        }
    }

    private BoundExpression BindLogical(LogicalExpression logical, Scope scope)
    {
        var certainty = Nullability.NotNull;
        List<ExpressionTree?>? parts = null;
        foreach (var operand in logical.Operands)
        {
            var value = BindCondition(operand, scope, logical.IsOr ? "OR" : "AND");
            certainty = Weaker(certainty, value.Nullability);
            if (_keepsTrees) (parts ??= []).Add(value.Tree);
        }
        var kind = logical.IsOr ? TreeKind.Or : TreeKind.And;
        // What stands in parentheses at the beginning goes on in the same list (makeAndExpr).
        if (parts is { Count: > 0 } && parts[0] is { } first && first.Kind == kind)
        {
            parts.RemoveAt(0);
            parts.InsertRange(0, first.Parts);
        }
        return BoundExpression.Of(BuiltInTypes.Bool, certainty == Nullability.NotNull ? certainty : Nullability.Unknown)
            .With(parts is null ? null : Tree(kind, null, BuiltInTypes.Bool, [.. parts]));
    }

    private static BoundExpression Constant(int type) => new(BoundExpressionKind.Constant, new TypeReference(type), Nullability.NotNull);

    private BoundExpression BindDefault(SqlExpression expression)
    {
        Report(BindingErrorKind.Other, "42601", expression.Span, expression.Span.Start, "DEFAULT is not allowed in this context");
        return BoundExpression.Unknown;
    }

    /// <summary>int4 where it fits, else int8, else numeric (make_const).</summary>
    private static int NumericType(NumericConstant number, bool isNegative = false)
    {
        if (number.IsInteger) return BuiltInTypes.Int4;
        var digits = number.Text.Replace("_", string.Empty);
        if (ReadInteger(digits, isNegative) is { } value) return value is >= int.MinValue and <= int.MaxValue ? BuiltInTypes.Int4 : BuiltInTypes.Int8;
        return BuiltInTypes.Numeric;
    }

    private static long? ReadInteger(string digits, bool isNegative)
    {
        var radix = digits.Length > 2 && digits[0] == '0' ? (digits[1] | 0x20) switch { 'x' => 16, 'o' => 8, 'b' => 2, _ => 10 } : 10;
        ulong value = 0;
        for (var i = radix == 10 ? 0 : 2; i < digits.Length; i++)
        {
            var digit = digits[i] is >= '0' and <= '9' ? digits[i] - '0' : (digits[i] | 0x20) - 'a' + 10;
            if (digit < 0 || digit >= radix || value > (ulong.MaxValue - (uint)digit) / (uint)radix) return null;
            value = (value * (uint)radix) + (uint)digit;
        }
        if (isNegative) return value <= 1UL << 63 ? unchecked(-(long)value) : null;
        return value <= long.MaxValue ? (long)value : null;
    }

    /// <summary>transformTypeCast; of an array's constructor each element is cast.</summary>
    private BoundExpression BindCast(CastExpression cast, Scope scope)
    {
        var type = BindType(cast.Type);
        if (!type.IsKnown && Strip(cast.Operand) is ArrayExpression array)
        {
            foreach (var item in array.Elements) Doubt(BindExpression(item, scope));
            return BoundExpression.Unknown;
        }
        var element = Strip(cast.Operand) is ArrayExpression ? _rules.Facts.BaseElementOf(type.Oid) : 0;
        var operand = element != 0
            ? BindArray((ArrayExpression)Strip(cast.Operand), scope, _rules.Facts.BaseOf(type))
            : BindExpression(cast.Operand, scope);
        if (TryCoerce(operand, type, CastContext.Explicit, cast.Operand, cast.Keyword.Start) is not { } value)
        {
            var message = $"cannot cast type {Write(operand.Type.Oid)} to {Write(type.Oid)}";
            ReportType("42846", cast.Span, cast.Keyword.Start, message);
            return new BoundExpression(BoundExpressionKind.Other, type, operand.Nullability);
        }
        // A cast to the type that the value has anyway changes nothing, nor does one to "any" or record.
        if (type.IsKnown && value.Type.Oid != type.Oid) return value;
        var nullability = NullabilityRules.OfCast(_names.Catalog, operand.Type.Oid, type.Oid, operand.Nullability);
        return new BoundExpression(value.Kind == BoundExpressionKind.Constant ? BoundExpressionKind.Constant : BoundExpressionKind.Other, type, nullability)
        {
            Column = operand.Type.Equals(type) && type.IsKnown ? operand.Column : null,
            Fields = type.Oid == operand.Type.Oid || TypeIn(operand) == 0 ? operand.Fields : BoundExpression.FieldsOfComputed(type),
            Collation = value.Collation,
            Tree = _keepsTrees ? Coerced(operand, type) : null,
        };
    }

    private BoundExpression BindCollate(CollateExpression collate, Scope scope)
    {
        var operand = BindExpression(collate.Operand, scope);
        var type = TypeIn(operand);
        if (type is not 0 and not BuiltInTypes.Unknown && _names.Catalog.GetType(type) is { IsCollatable: false } found && IsCollationKnown(found))
        {
            ReportType("42804", collate.Span, collate.Keyword.Start, $"collations are not supported by type {Write(type)}");
            return operand;
        }
        var name = CheckCollation(collate.Collation, collate.Keyword.Start);
        return new BoundExpression(operand.Column is null ? operand.Kind : BoundExpressionKind.Other, operand.Type, operand.Nullability)
        {
            Parameter = operand.Parameter,
            Point = operand.Point,
            Literal = operand.Literal,
            Collation = name is null ? CollationState.Unknown : CollationState.Explicit(name, collate.Keyword.Start),
            Tree = Tree(TreeKind.Collate, name, operand.Type, operand.Tree),
        };
    }

    /// <summary>Whether the catalog tells that values of the type have no collation.</summary>
    private static bool IsCollationKnown(SqlType type) => type.IsBuiltIn || type.Kind is TypeKind.Enum or TypeKind.Composite or TypeKind.Range or TypeKind.Multirange;

    private BoundExpression BindRow(RowExpression row, Scope scope) => RowOf(BindExpressionList(scope, row.Items), row.Span.Start);

    private BoundExpression RowOf(TargetList list, int location = -1)
    {
        ScopeColumn[]? fields = null;
        if (list.KnownPrefix < 0)
        {
            fields = new ScopeColumn[list.Entries.Count];
            for (var i = 0; i < fields.Length; i++)
            {
                var value = list.Entries[i].Expression;
                fields[i] = new ScopeColumn($"f{i + 1}", value.Type, value.Nullability) { Value = list.Entries[i] };
            }
        }
        return new BoundExpression(BoundExpressionKind.Other, TypeOf(BuiltInTypes.Record), Nullability.NotNull)
        {
            Fields = fields,
            RowLocation = location,
            Tree = _keepsTrees && fields is not null ? Tree(TreeKind.RowConstructor, null, BuiltInTypes.Record, TreesOf(list)) : null,
        };
    }

    /// <summary>transformSQLValueFunction.</summary>
    private static TypeReference SqlValueType(SqlValueExpression value)
    {
        var type = value.Function switch
        {
            SqlValueFunction.CurrentDate => BuiltInTypes.Date,
            SqlValueFunction.CurrentTime => BuiltInTypes.Timetz,
            SqlValueFunction.CurrentTimestamp => BuiltInTypes.Timestamptz,
            SqlValueFunction.LocalTime => BuiltInTypes.Time,
            SqlValueFunction.LocalTimestamp => BuiltInTypes.Timestamp,
            SqlValueFunction.SystemUser => BuiltInTypes.Text,
            _ => BuiltInTypes.Name,
        };
        return new TypeReference(type, value.Precision is { IsInteger: true } precision ? Min(precision.Value, 6) : -1);
    }
}
