using System;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>How PostgreSQL packs a type's modifiers into one number (pg_attribute.atttypmod); -1 stands for none.</summary>
public static class TypeModifier
{
    /// <summary>VARHDRSZ: what character types and numeric add to their modifier.</summary>
    public const int HeaderSize = 4;

    /// <summary>INTERVAL_FULL_PRECISION and INTERVAL_FULL_RANGE (utils/timestamp.h).</summary>
    public const int IntervalFullPrecision = 0xFFFF;

    public const int IntervalFullRange = 0x7FFF;

    private const int Month = 1 << 1, Year = 1 << 2, Day = 1 << 3, Hour = 1 << 10, Minute = 1 << 11, Second = 1 << 12;

    private static readonly string[] FieldNames =
    [
        "year", "month", "day", "hour", "minute", "second", "year to month", "day to hour", "day to minute", "day to second",
        "hour to minute", "hour to second", "minute to second",
    ];

    private static readonly int[] FieldMasks =
    [
        Year, Month, Day, Hour, Minute, Second, Year | Month, Day | Hour, Day | Hour | Minute, Day | Hour | Minute | Second,
        Hour | Minute, Hour | Minute | Second, Minute | Second,
    ];

    /// <summary>varchar(n) and char(n).</summary>
    public static int ForCharacters(int length) => length + HeaderSize;

    /// <summary>make_numeric_typmod of numeric.c; the scale may be negative since PostgreSQL 15.</summary>
    public static int ForNumeric(int precision, int scale) => ((precision << 16) | (scale & 0x7FF)) + HeaderSize;

    public static void SplitNumeric(int modifier, out int precision, out int scale)
    {
        precision = ((modifier - HeaderSize) >> 16) & 0xFFFF;
        scale = (((modifier - HeaderSize) & 0x7FF) ^ 1024) - 1024;
    }

    /// <summary>interval with fields (<c>day to second</c>, lower case; empty for all) and precision (null for all).</summary>
    public static int ForInterval(string fields, int? precision)
    {
        var index = Array.IndexOf(FieldNames, fields);
        var range = index < 0 ? IntervalFullRange : FieldMasks[index];
        if (range == IntervalFullRange && precision is null) return -1;
        return (range << 16) | ((precision ?? IntervalFullPrecision) & IntervalFullPrecision);
    }

    /// <summary>Whether a number stands for fields that an interval may be limited to (intervaltypmodin).</summary>
    internal static bool IsIntervalRange(int range) => range == IntervalFullRange || Array.IndexOf(FieldMasks, range) >= 0;

    internal static string IntervalFields(int modifier)
    {
        var index = Array.IndexOf(FieldMasks, (modifier >> 16) & IntervalFullRange);
        return index < 0 ? "" : FieldNames[index];
    }
}
