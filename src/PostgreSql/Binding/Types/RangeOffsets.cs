using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Which types RANGE … PRECEDING takes for what a window is sorted by (in_range of pg_amproc; the same in all versions since 13).</summary>
internal static class RangeOffsets
{
    private static readonly int[] ForInt8 = [BuiltInTypes.Int8];
    private static readonly int[] ForInteger = [BuiltInTypes.Int2, BuiltInTypes.Int4, BuiltInTypes.Int8];
    private static readonly int[] ForFloat = [BuiltInTypes.Float8];
    private static readonly int[] ForNumeric = [BuiltInTypes.Numeric];
    private static readonly int[] ForTime = [BuiltInTypes.Interval];

    public static int[] Of(int sorted) => sorted switch
    {
        BuiltInTypes.Int8 => ForInt8,
        BuiltInTypes.Int2 or BuiltInTypes.Int4 => ForInteger,
        BuiltInTypes.Float4 or BuiltInTypes.Float8 => ForFloat,
        BuiltInTypes.Numeric => ForNumeric,
        BuiltInTypes.Date or BuiltInTypes.Timestamp or BuiltInTypes.Timestamptz or BuiltInTypes.Time or BuiltInTypes.Timetz or BuiltInTypes.Interval => ForTime,
        _ => [],
    };
}
