namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>The calendar as a count of days (date2j, j2date; the limits are those of datatype/timestamp.h).</summary>
internal static class JulianDate
{
    public const int PostgresEpoch = 2451545;

    private const int MinYear = -4713, MinMonth = 11;
    private const int MaxYear = 5874898, MaxMonth = 6;
    private const long EndOfDates = 2147483494;

    private const long MinTimestamp = -211813488000000000;
    private const long EndOfTimestamps = 9223371331200000000;

    public static int Of(int year, int month, int day)
    {
        unchecked
        {
            if (month > 2)
            {
                month += 1;
                year += 4800;
            }
            else
            {
                month += 13;
                year += 4799;
            }
            var century = year / 100;
            var julian = (year * 365) - 32167;
            julian += (year / 4) - century + (century / 4);
            return julian + (7834 * month / 256) + day;
        }
    }

    public static void ToDate(int julianDay, out int year, out int month, out int day)
    {
        unchecked
        {
            var julian = (uint)julianDay + 32044;
            var quad = julian / 146097;
            var extra = ((julian - (quad * 146097)) * 4) + 3;
            julian += 60 + (quad * 3) + (extra / 146097);
            quad = julian / 1461;
            julian -= quad * 1461;
            var y = (int)(julian * 4 / 1461);
            julian = (y != 0 ? (julian + 305) % 365 : (julian + 306) % 366) + 123;
            y += (int)(quad * 4);
            year = y - 4800;
            quad = julian * 2141 / 65536;
            day = (int)(julian - (7834 * quad / 256));
            month = (int)(((quad + 10) % 12) + 1);
        }
    }

    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>IS_VALID_JULIAN.</summary>
    public static bool IsInRange(int year, int month) =>
        (year > MinYear || (year == MinYear && month >= MinMonth)) && (year < MaxYear || (year == MaxYear && month < MaxMonth));

    /// <summary>IS_VALID_DATE, for a day that <see cref="Of"/> gave.</summary>
    public static bool IsDate(int julianDay) => julianDay >= 0 && julianDay < EndOfDates;

    /// <summary>tm2timestamp: microseconds since 2000; false where that overflows.</summary>
    public static bool TryGetTimestamp(int year, int month, int day, long timeOfDay, out long microseconds)
    {
        microseconds = 0;
        if (!IsInRange(year, month)) return false;
        decimal exact = ((Of(year, month, day) - (long)PostgresEpoch) * 86_400_000_000m) + timeOfDay;
        if (exact is < long.MinValue or > long.MaxValue) return false;
        microseconds = (long)exact;
        return true;
    }

    /// <summary>IS_VALID_TIMESTAMP.</summary>
    public static bool IsTimestamp(decimal microseconds) => microseconds is >= MinTimestamp and < EndOfTimestamps;
}
