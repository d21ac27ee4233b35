using System;
using System.Collections.Generic;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>What a word or number in a date, time or interval is (datetime.h; the numbers are those of its masks).</summary>
internal enum DateTimeField
{
    Reserved = 0,
    Month = 1,
    Year = 2,
    Day = 3,
    Zone = 5,
    DaylightZone = 6,
    DynamicZone = 7,
    Ignored = 8,
    AmPm = 9,
    Hour = 10,
    Minute = 11,
    Second = 12,
    Millisecond = 13,
    Microsecond = 14,
    DayOfYear = 15,
    DayOfWeek = 16,
    Units = 17,
    Era = 18,
    Ago = 19,
    IsoTime = 23,
    Week = 24,
    Decade = 25,
    Century = 26,
    Millennium = 27,
    DaylightModifier = 28,
    Unknown = 31,
}

/// <summary>The value of a word: a reserved one, or a unit (DTK_… of datetime.h).</summary>
internal enum DateTimeUnit
{
    None,
    Now,
    Yesterday,
    Today,
    Tomorrow,
    Zulu,
    Epoch,
    Early,
    Late,
    Date,
    Delta,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
    Millennium,
    Millisecond,
    Microsecond,
    Julian,
    DayOfWeek,
    DayOfYear,
    Zone,
    ZoneHour,
    ZoneMinute,
    IsoDayOfWeek,
    IsoYear,
    Time,
}

/// <summary>The words of dates and times, and of intervals (datetktbl and deltatktbl of datetime.c), of which ten characters count.</summary>
internal static class DateTimeKeywords
{
    private const int MaxLength = 10;

    private static readonly Dictionary<string, (DateTimeField Field, int Value)> Dates = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, DateTimeUnit> Units = new(StringComparer.Ordinal);

    static DateTimeKeywords()
    {
        Add(DateTimeField.Era, 0, "ad");
        Add(DateTimeField.Era, 1, "bc");
        Add(DateTimeField.AmPm, 0, "am");
        Add(DateTimeField.AmPm, 1, "pm");
        Add(DateTimeField.Ignored, 0, "at", "on");
        Add(DateTimeField.DaylightModifier, 0, "dst");
        Add(DateTimeField.IsoTime, (int)DateTimeUnit.Time, "t");
        string[] months =
        [
            "jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july", "aug august", "sep sept september",
            "oct october", "nov november", "dec december",
        ];
        for (var i = 0; i < months.Length; i++) Add(DateTimeField.Month, i + 1, months[i].Split(' '));
        string[] days =
            ["sun sunday", "mon monday", "tue tues tuesday", "wed weds wednesday", "thu thur thurs thursday", "fri friday", "sat saturday"];
        for (var i = 0; i < days.Length; i++) Add(DateTimeField.DayOfWeek, i, days[i].Split(' '));
        AddUnits(DateTimeUnit.Day, "d");
        AddUnits(DateTimeUnit.DayOfWeek, "dow");
        AddUnits(DateTimeUnit.DayOfYear, "doy");
        AddUnits(DateTimeUnit.Hour, "h");
        AddUnits(DateTimeUnit.IsoDayOfWeek, "isodow");
        AddUnits(DateTimeUnit.IsoYear, "isoyear");
        AddUnits(DateTimeUnit.Julian, "j", "jd", "julian");
        AddUnits(DateTimeUnit.Month, "m");
        AddUnits(DateTimeUnit.Minute, "mm");
        AddUnits(DateTimeUnit.Second, "s");
        AddUnits(DateTimeUnit.Year, "y");
        AddReserved(DateTimeUnit.Early, "-infinity");
        AddReserved(DateTimeUnit.Late, "infinity");
        AddReserved(DateTimeUnit.Zulu, "allballs");
        AddReserved(DateTimeUnit.Epoch, "epoch");
        AddReserved(DateTimeUnit.Now, "now");
        AddReserved(DateTimeUnit.Today, "today");
        AddReserved(DateTimeUnit.Tomorrow, "tomorrow");
        AddReserved(DateTimeUnit.Yesterday, "yesterday");

        AddInterval(DateTimeUnit.Century, "c cent centuries century");
        AddInterval(DateTimeUnit.Day, "d day days");
        AddInterval(DateTimeUnit.Decade, "dec decade decades decs");
        AddInterval(DateTimeUnit.Hour, "h hour hours hr hrs");
        AddInterval(DateTimeUnit.Minute, "m min mins minute minutes");
        AddInterval(DateTimeUnit.Microsecond, "microsecon us usec usecond useconds usecs");
        AddInterval(DateTimeUnit.Millennium, "mil millennia millennium mils");
        AddInterval(DateTimeUnit.Millisecond, "millisecon ms msec msecond mseconds msecs");
        AddInterval(DateTimeUnit.Month, "mon mons month months");
        AddInterval(DateTimeUnit.Quarter, "qtr quarter");
        AddInterval(DateTimeUnit.Second, "s sec second seconds secs");
        AddInterval(DateTimeUnit.Zone, "timezone");
        AddInterval(DateTimeUnit.ZoneHour, "timezone_h");
        AddInterval(DateTimeUnit.ZoneMinute, "timezone_m");
        AddInterval(DateTimeUnit.Week, "w week weeks");
        AddInterval(DateTimeUnit.Year, "y year years yr yrs");
    }

    /// <summary>DecodeSpecial, for a word in lower case.</summary>
    public static DateTimeField FindDate(string word, int vintage, out int value)
    {
        value = 0;
        // Written with its sign it is a word since PostgreSQL 16.
        if (vintage >= 18 && string.Equals(word, "+infinity", StringComparison.Ordinal)) word = "infinity";
        if (!Dates.TryGetValue(Truncated(word), out var found)) return DateTimeField.Unknown;
        value = found.Value;
        return found.Field;
    }

    /// <summary>DecodeUnits, for a word in lower case.</summary>
    public static DateTimeField FindUnit(string word, out DateTimeUnit unit)
    {
        unit = DateTimeUnit.None;
        if (string.Equals(word, "ago", StringComparison.Ordinal)) return DateTimeField.Ago;
        return Units.TryGetValue(Truncated(word), out unit) ? DateTimeField.Units : DateTimeField.Unknown;
    }

    private static string Truncated(string word) => word.Length > MaxLength ? word.Substring(0, MaxLength) : word;

    private static void Add(DateTimeField field, int value, params string[] words)
    {
        foreach (var word in words) Dates.Add(word, (field, value));
    }

    private static void AddUnits(DateTimeUnit unit, params string[] words) => Add(DateTimeField.Units, (int)unit, words);

    private static void AddReserved(DateTimeUnit unit, string word) => Add(DateTimeField.Reserved, (int)unit, word);

    private static void AddInterval(DateTimeUnit unit, string words)
    {
        foreach (var word in words.Split(' ')) Units.Add(word, unit);
    }
}
