using System.Collections.Generic;
using System.Runtime.CompilerServices;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Whether two expressions may become equal trees (equalfuncs.c). Only what certainly differs is told apart.</summary>
internal static class SyntaxEquality
{
    public static bool MayBeEqual(SqlExpression a, SqlExpression b)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        a = Strip(a);
        b = Strip(b);
        // Chains lean to the left and may be long.
        while (a is BinaryExpression left && b is BinaryExpression right)
        {
            if (left.Operator.Symbol != right.Operator.Symbol || !MayBeEqual(left.Right, right.Right)) return false;
            a = Strip(left.Left);
            b = Strip(right.Left);
        }
        switch (a, b)
        {
            case (NumericConstant first, NumericConstant second):
                return first.Text == second.Text;
            case (BooleanConstant first, BooleanConstant second):
                return first.Value == second.Value;
            case (StringConstant first, StringConstant second):
                return first.HasHole || second.HasHole || first.Value == second.Value;
            case (ParameterReference first, ParameterReference second):
                // Of %s each is another one, which the client may write out as the same value.
                return first.Syntax == ParameterSyntax.Percent || (first.Name == second.Name && first.Number == second.Number);
            case (ColumnReference first, ColumnReference second):
                return first.Name?.Name == second.Name?.Name;
            case (FunctionCall first, FunctionCall second):
                return first.Name.Name.Name == second.Name.Name.Name && MayBeEqual(first.Arguments, second.Arguments);
            case (ConditionalExpression first, ConditionalExpression second):
                return first.Function == second.Function && ChildrenMayBeEqual(first, second);
            case (SyntaxCall first, SyntaxCall second):
                return first.FunctionName == second.FunctionName && (first.Function != second.Function || MayBeEqual(first.Arguments, second.Arguments));
            // The same function may be called in the ordinary way.
            case (SyntaxCall, FunctionCall):
            case (FunctionCall, SyntaxCall):
                return true;
            case (CaseExpression first, CaseExpression second):
                return ChildrenMayBeEqual(first, second);
            case (ParameterReference { Syntax: not ParameterSyntax.Percent }, StringConstant or NumericConstant or BooleanConstant or NullConstant):
            case (StringConstant or NumericConstant or BooleanConstant or NullConstant, ParameterReference { Syntax: not ParameterSyntax.Percent }):
                return false;
            case (StringConstant, ColumnReference):
            case (ColumnReference, StringConstant):
                return false;
            case (CastExpression, NumericConstant) when IsPlain(a):
            case (NumericConstant, CastExpression) when IsPlain(b):
                return false;
            // A cast may change nothing, and of a constant make another one.
            case (CastExpression cast, not CastExpression) when IsPlain(b) || b is StringConstant:
                return (IsConstant(cast.Operand) && IsConstant(b)) || MayBeEqual(cast.Operand, b);
            case (not CastExpression, CastExpression cast) when IsPlain(a) || a is StringConstant:
                return (IsConstant(cast.Operand) && IsConstant(a)) || MayBeEqual(cast.Operand, a);
            // A call with one argument may be a cast that changes nothing, or give a field of a row.
            case (FunctionCall { Arguments.Count: 1 } call, not FunctionCall):
                return MayBeEqual(call, b);
            case (not FunctionCall, FunctionCall { Arguments.Count: 1 } call):
                return MayBeEqual(call, a);
            default:
                return a.GetType() == b.GetType() || !(IsPlain(a) && IsPlain(b));
        }
    }

    private static bool MayBeEqual(NodeList<SqlExpression> a, NodeList<SqlExpression> b)
    {
        if (a.Count != b.Count) return false;
        for (var i = 0; i < a.Count; i++)
            if (!MayBeEqual(a[i], b[i])) return false;
        return true;
    }

    private static bool ChildrenMayBeEqual(SqlNode a, SqlNode b)
    {
        var children = new List<SqlNode>();
        a.ForEachChild(children.Add);
        var (next, equal) = (0, true);
        b.ForEachChild(child =>
        {
            var other = next < children.Count ? children[next] : null;
            next++;
            equal = equal && (other, child) switch
            {
                (null, _) => false,
                (SqlExpression first, SqlExpression second) => MayBeEqual(first, second),
                var (first, second) => first.GetType() == second.GetType() && ChildrenMayBeEqual(first, second),
            };
        });
        return equal && next == children.Count;
    }

    private static bool MayBeEqual(FunctionCall call, SqlExpression other) => other switch
    {
        ColumnReference column => call.Name.Name.Name == column.Name?.Name || MayBeEqual(call.Arguments[0], other),
        ParameterReference or ArrayExpression or CaseExpression or SubqueryExpression or BinaryExpression or ConditionalExpression or LogicalExpression =>
            MayBeEqual(call.Arguments[0], other),
        CastExpression cast => !IsConstant(cast.Operand) || IsConstant(call.Arguments[0]),
        _ => !IsConstant(other) || IsConstant(call.Arguments[0]),
    };

    private static bool IsConstant(SqlExpression expression) =>
        Strip(expression) is NumericConstant or StringConstant or BooleanConstant or NullConstant or UnaryExpression or CastExpression or BitStringConstant;

    /// <summary>Kinds that never become one another. A call with one argument may be a cast or a field.</summary>
    private static bool IsPlain(SqlExpression expression) =>
        expression is ColumnReference or NumericConstant or BooleanConstant or NullConstant or ParameterReference or BinaryExpression or CaseExpression
            or SubqueryExpression or ConditionalExpression or LogicalExpression or SyntaxCall or FunctionCall { Arguments.Count: not 1 }
            || expression is CastExpression { Operand: StringConstant, Type: { IsPercentType: false, Name: var name } } && NoNumbers.Contains(name.Name.Name);

    /// <summary>Types whose constants are no numbers.</summary>
    private static readonly HashSet<string> NoNumbers = new(System.StringComparer.Ordinal)
    {
        "date", "time", "timetz", "timestamp", "timestamptz", "interval", "text", "varchar", "bpchar", "uuid", "json", "jsonb", "bytea", "inet", "cidr",
    };

    private static SqlExpression Strip(SqlExpression expression)
    {
        while (expression is ParenthesizedExpression parenthesized) expression = parenthesized.Operand;
        return expression;
    }
}
