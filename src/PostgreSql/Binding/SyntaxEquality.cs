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

    /// <summary>Kinds that never become one another. A call with one argument may be a cast or a field.</summary>
    private static bool IsPlain(SqlExpression expression) =>
        expression is ColumnReference or NumericConstant or BooleanConstant or ParameterReference or BinaryExpression or CaseExpression
            or SubqueryExpression or ConditionalExpression or LogicalExpression or FunctionCall { Arguments.Count: not 1 };

    private static SqlExpression Strip(SqlExpression expression)
    {
        while (expression is ParenthesizedExpression parenthesized) expression = parenthesized.Operand;
        return expression;
    }
}
