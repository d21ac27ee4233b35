using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding;

/// <summary>What operators give, as far as no catalog of operators is needed to tell.</summary>
internal static class Calls
{
    /// <summary>Operators that compare two values of one type and give a boolean.</summary>
    public static bool IsComparison(string symbol) => symbol is "=" or "<>" or "<" or "<=" or ">" or ">=";

    public static BoundExpression ResultOf(string symbol, BoundExpression left, BoundExpression right)
    {
        var nullability = left.Nullability == Nullability.NotNull && right.Nullability == Nullability.NotNull
            ? Nullability.NotNull
            : Nullability.Unknown;
        // Arithmetic within one type of numbers stays in it.
        if (symbol is "+" or "-" or "*" or "/" or "%" && left.Type.Oid == right.Type.Oid && IsNumber(left.Type.Oid))
            return BoundExpression.Of(left.Type.Oid, nullability);
        return BoundExpression.Unknown;
    }

    private static bool IsNumber(int type) =>
        type is BuiltInTypes.Int2 or BuiltInTypes.Int4 or BuiltInTypes.Int8 or BuiltInTypes.Float4 or BuiltInTypes.Float8 or BuiltInTypes.Numeric;
}
