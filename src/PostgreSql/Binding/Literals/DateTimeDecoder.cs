using static DbImpact.PostgreSql.Binding.Literals.DateTimeField;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>DTERR_… of datetime.h.</summary>
internal enum DateTimeError
{
    None,
    BadFormat,
    FieldOverflow,
    ZoneDisplacement,
    BadZone,
}

/// <summary>The setting DateStyle's second half.</summary>
internal enum DateOrder
{
    MonthDayYear,
    DayMonthYear,
    YearMonthDay,
}

/// <summary>What the server's time zone database says of a name that is not known here.</summary>
internal enum ZoneAnswer
{
    Missing,

    /// <summary>Its offset never changes.</summary>
    Fixed,

    Changing,
}

/// <summary>
/// Dates and times (datetime.c <c>DecodeDateTime</c>, <c>DecodeTimeOnly</c>). Where a setting or the time zone database has a say, it follows
/// <see cref="Order"/> and <see cref="Zones"/> and notes that they mattered.
/// </summary>
internal sealed partial class DateTimeDecoder
{
    private const int DateMask = (1 << (int)Year) | (1 << (int)Month) | (1 << (int)Day);
    private const int SecondsMask = (1 << (int)Second) | (1 << (int)Millisecond) | (1 << (int)Microsecond);
    private const int TimeMask = (1 << (int)Hour) | (1 << (int)Minute) | SecondsMask;
    private const int ZoneMask = 1 << (int)DateTimeField.Zone;

    private int _vintage;
    private bool _wantsTimeOnly;
    private int _mask;
    private int _found;
    private DateTimeUnit _prefix;
    private bool _hasTextMonth;
    private bool _isJulian;
    private bool _hasTwoDigitYear;
    private bool _isBeforeChrist;
    private int _halfOfDay;
    private bool _hasNamedZone;
    private bool _isZoneKnown;
    private int _dayOfYear;
    private int _current;
    private bool _hasAbbreviation;

    public DateTimeFields Fields { get; } = new();

    public DateOrder Order { get; set; }

    public ZoneAnswer Zones { get; set; }

    /// <summary>Set where another <see cref="Order"/> could have led elsewhere.</summary>
    public bool OrderMattered { get; set; }

    /// <inheritdoc cref="OrderMattered"/>
    public bool ZonesMattered { get; set; }

    /// <summary>Set where the verdict hangs on something that is not followed further.</summary>
    public bool IsUncertain { get; private set; }

    /// <summary><see cref="DateTimeUnit.Date"/>, or a moment that needs no more: epoch, infinity, -infinity.</summary>
    public DateTimeUnit Kind { get; private set; }

    public int YearValue { get; private set; }

    public int MonthValue { get; private set; }

    public int DayValue { get; private set; }

    public int HourValue { get; private set; }

    public int MinuteValue { get; private set; }

    public int SecondValue { get; private set; }

    public int MicrosecondValue { get; private set; }

    /// <summary>Whether the offset is written in the text; it is then <see cref="ZoneOffset"/>, in seconds west of Greenwich.</summary>
    public bool HasNumericZone { get; private set; }

    public int ZoneOffset { get; private set; }

    /// <summary>Whether the value is made of the moment when the statement runs.</summary>
    public bool IsCurrent { get; private set; }

    /// <summary>The name that <see cref="DateTimeError.BadZone"/> is about.</summary>
    public string? BadZoneName { get; private set; }

    /// <summary>A date with or without a time.</summary>
    public DateTimeError DecodeDateTime(int vintage)
    {
        Reset(vintage, timeOnly: false);
        var error = DecodeFields();
        if (error != DateTimeError.None) return error;
        if (Kind != DateTimeUnit.Date && vintage >= 18) return DateTimeError.None;
        error = FinishDateAndHour();
        if (error != DateTimeError.None || Kind != DateTimeUnit.Date) return error;
        if ((_mask & DateMask) != DateMask) return DateTimeError.BadFormat;
        if (Has(DaylightModifier)) IsUncertain = true;
        return DateTimeError.None;
    }

    /// <summary>A time, before which a date may stand that decides on the zone's offset.</summary>
    public DateTimeError DecodeTimeOnly(int vintage)
    {
        Reset(vintage, timeOnly: true);
        var error = DecodeFields();
        if (error != DateTimeError.None) return error;
        error = FinishDateAndHour();
        if (error != DateTimeError.None) return error;
        if (TimeOverflows()) return DateTimeError.FieldOverflow;
        if ((_mask & TimeMask) != TimeMask) return DateTimeError.BadFormat;
        if (Has(DaylightModifier)) IsUncertain = true;
        var dateParts = _mask & DateMask;
        // Every zone that is known by name began with its local time.
        if (_hasNamedZone && (_isZoneKnown || Zones == ZoneAnswer.Changing) && dateParts != DateMask) return DateTimeError.BadFormat;
        if (dateParts == 0 || dateParts == DateMask) return DateTimeError.None;
        if (_hasAbbreviation) IsUncertain = true;
        return (_mask & ZoneMask) == 0 ? DateTimeError.BadFormat : DateTimeError.None;
    }

    private void Reset(int vintage, bool timeOnly)
    {
        _vintage = vintage;
        _wantsTimeOnly = timeOnly;
        _mask = 0;
        _prefix = DateTimeUnit.None;
        _hasTextMonth = _isJulian = _hasTwoDigitYear = _isBeforeChrist = _hasNamedZone = _hasAbbreviation = false;
        _halfOfDay = -1;
        _dayOfYear = 0;
        Kind = timeOnly ? DateTimeUnit.Time : DateTimeUnit.Date;
        YearValue = MonthValue = DayValue = HourValue = MinuteValue = SecondValue = MicrosecondValue = ZoneOffset = 0;
        HasNumericZone = IsCurrent = IsUncertain = false;
        BadZoneName = null;
    }

    private DateTimeError DecodeFields()
    {
        for (var i = 0; i < Fields.Count; i++)
        {
            _found = 0;
            _current = i;
            var ignored = false;
            var error = Fields.KindOf(i) switch
            {
                DateTimeFieldKind.Date => _wantsTimeOnly ? DecodeDateFieldOfTime(i) : DecodeDateField(Fields.TextOf(i)),
                DateTimeFieldKind.Time => DecodeTimeField(Fields.TextOf(i)),
                DateTimeFieldKind.Zone => DecodeZoneField(Fields.TextOf(i)),
                DateTimeFieldKind.Number => DecodeNumberField(i, Fields.TextOf(i)),
                _ => DecodeWord(Fields.TextOf(i), out ignored),
            };
            if (error != DateTimeError.None) return error;
            if (ignored) continue;
            if ((_found & _mask) != 0) return DateTimeError.BadFormat;
            _mask |= _found;
        }
        return _prefix != DateTimeUnit.None && _vintage >= 18 ? DateTimeError.BadFormat : DateTimeError.None;
    }

    private DateTimeError FinishDateAndHour()
    {
        var error = ValidateDate();
        if (error != DateTimeError.None) return error;
        if (_halfOfDay >= 0 && HourValue > 12) return DateTimeError.FieldOverflow;
        if (_halfOfDay == 0 && HourValue == 12) HourValue = 0;
        else if (_halfOfDay == 1 && HourValue != 12) HourValue += 12;
        return DateTimeError.None;
    }

    private DateTimeError ValidateDate()
    {
        if (Has(Year) && !_isJulian)
        {
            if (_isBeforeChrist)
            {
                if (YearValue <= 0) return DateTimeError.FieldOverflow;
                YearValue = -(YearValue - 1);
            }
            else if (_hasTwoDigitYear)
            {
                if (YearValue < 0) return DateTimeError.FieldOverflow;
                YearValue += YearValue < 70 ? 2000 : YearValue < 100 ? 1900 : 0;
            }
            else if (YearValue <= 0)
            {
                return DateTimeError.FieldOverflow;
            }
        }
        if (Has(DayOfYear)) SetJulianDay(JulianDate.Of(YearValue, 1, 1) + _dayOfYear - 1);
        if (Has(Month) && MonthValue is < 1 or > 12) return DateTimeError.FieldOverflow;
        if (Has(Day) && DayValue is < 1 or > 31) return DateTimeError.FieldOverflow;
        if ((_mask & DateMask) == DateMask && DayValue > JulianDate.DaysInMonth(YearValue, MonthValue)) return DateTimeError.FieldOverflow;
        return DateTimeError.None;
    }

    private bool Has(DateTimeField field) => (_mask & (1 << (int)field)) != 0;

    private bool TimeOverflows() => TimeOverflows(HourValue, MinuteValue, SecondValue, MicrosecondValue);

    private static bool TimeOverflows(int hour, int minute, int second, int microsecond)
    {
        if (hour is < 0 or > 24 || minute is < 0 or > 59 || second is < 0 or > 60 || microsecond is < 0 or > 1_000_000) return true;
        return (((((hour * 60L) + minute) * 60) + second) * 1_000_000) + microsecond > 86_400_000_000;
    }

    private void SetJulianDay(int day)
    {
        JulianDate.ToDate(day, out var year, out var month, out var dayOfMonth);
        YearValue = year;
        MonthValue = month;
        DayValue = dayOfMonth;
    }
}
