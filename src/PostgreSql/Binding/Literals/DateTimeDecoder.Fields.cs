using static DbImpact.PostgreSql.Binding.Literals.DateTimeField;
using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>The pieces of a date or time, kind by kind (the switch over ftype in DecodeDateTime and DecodeTimeOnly).</summary>
internal sealed partial class DateTimeDecoder
{
    private DateTimeError DecodeDateField(string text)
    {
        if (_prefix == DateTimeUnit.Julian) return DecodeJulianDayWithZone(text);
        var hasMonthAndDay = Has(Month) && Has(Day);
        if (_prefix == DateTimeUnit.None && !hasMonthAndDay) return DecodeDate(text);
        // With a date before it, this is a zone's name with punctuation, or a time that runs into its zone.
        if (!IsDigit(text[0]) && _prefix == DateTimeUnit.None) return DecodeNamedZone(text);
        if (_prefix != DateTimeUnit.None && _prefix != DateTimeUnit.Time) return DateTimeError.BadFormat;
        _prefix = DateTimeUnit.None;
        return DecodeTimeWithZone(text, _mask);
    }

    /// <summary>In a time: a date that stands first, or a time with its zone, or a zone.</summary>
    private DateTimeError DecodeDateFieldOfTime(int field)
    {
        var text = Fields.TextOf(field);
        var count = Fields.Count;
        if (field == 0 && count >= 2 && (Fields.KindOf(count - 1) == DateTimeFieldKind.Date || Fields.KindOf(1) == DateTimeFieldKind.Time))
            return DecodeDate(text);
        return IsDigit(text[0]) ? DecodeTimeWithZone(text, _mask | DateMask) : DecodeNamedZone(text);
    }

    private DateTimeError DecodeJulianDayWithZone(string text)
    {
        var day = DateTimeNumber.ReadInt32(text, 0, out var end, out var overflows);
        if (overflows || day < 0) return DateTimeError.FieldOverflow;
        SetJulianDay(day);
        _isJulian = true;
        var error = DecodeZone(text, end);
        if (error != DateTimeError.None) return error;
        _found = DateMask | TimeMask | ZoneMask;
        _prefix = DateTimeUnit.None;
        return DateTimeError.None;
    }

    private DateTimeError DecodeTimeWithZone(string text, int mask)
    {
        if ((_mask & TimeMask) == TimeMask) return DateTimeError.BadFormat;
        var zone = text.IndexOf('-');
        if (zone < 0) return DateTimeError.BadFormat;
        var error = DecodeZone(text, zone);
        if (error == DateTimeError.None) error = DecodeConcatenated(text.Substring(0, zone), mask);
        _found |= ZoneMask;
        return error;
    }

    private DateTimeError DecodeNamedZone(string text)
    {
        if (TryDecodeFixedZone(text)) return DateTimeError.None;
        _isZoneKnown = TimeZoneNames.IsZone(text);
        ZonesMattered |= !_isZoneKnown;
        if (Zones == ZoneAnswer.Missing && !_isZoneKnown)
        {
            BadZoneName = text;
            return DateTimeError.BadZone;
        }
        _hasNamedZone = true;
        _found = ZoneMask;
        return DateTimeError.None;
    }

    private DateTimeError DecodeTimeField(string text)
    {
        if (_prefix != DateTimeUnit.None && (!_wantsTimeOnly || _vintage >= 18))
        {
            if (_prefix != DateTimeUnit.Time) return DateTimeError.BadFormat;
            _prefix = DateTimeUnit.None;
        }
        var error = DecodeTime(text, out var hour, out var minute, out var second, out var microsecond);
        if (error != DateTimeError.None) return error;
        if (hour > int.MaxValue) return DateTimeError.FieldOverflow;
        _found = TimeMask;
        HourValue = (int)hour;
        MinuteValue = minute;
        SecondValue = second;
        MicrosecondValue = microsecond;
        return !_wantsTimeOnly && TimeOverflows() ? DateTimeError.FieldOverflow : DateTimeError.None;
    }

    /// <summary>DecodeTimeCommon, for dates and times: hours, minutes and seconds between colons.</summary>
    private DateTimeError DecodeTime(string text, out long hour, out int minute, out int second, out int microsecond)
    {
        second = microsecond = minute = 0;
        bool overflows;
        int end;
        if (_vintage < 15)
        {
            hour = DateTimeNumber.ReadInt32(text, 0, out end, out overflows);
        }
        else
        {
            hour = DateTimeNumber.ReadInteger(text, 0, out end, out overflows);
        }
        if (overflows) return DateTimeError.FieldOverflow;
        if (At(text, end) != ':') return DateTimeError.BadFormat;
        minute = DateTimeNumber.ReadInt32(text, end + 1, out end, out overflows);
        if (overflows) return DateTimeError.FieldOverflow;
        switch (At(text, end))
        {
            case '\0':
                break;
            case '.':
                // Two fields and a fraction are minutes and seconds.
                if (!DateTimeNumber.TryReadMicroseconds(text, end, _vintage, out microsecond)) return DateTimeError.BadFormat;
                if (hour > int.MaxValue) return DateTimeError.FieldOverflow;
                second = minute;
                minute = (int)hour;
                hour = 0;
                break;
            case ':':
                second = DateTimeNumber.ReadInt32(text, end + 1, out end, out overflows);
                if (overflows) return DateTimeError.FieldOverflow;
                if (At(text, end) == '.')
                {
                    if (!DateTimeNumber.TryReadMicroseconds(text, end, _vintage, out microsecond)) return DateTimeError.BadFormat;
                }
                else if (end < text.Length)
                {
                    return DateTimeError.BadFormat;
                }
                break;
            default:
                return DateTimeError.BadFormat;
        }
        var isSane = hour >= 0 && minute is >= 0 and <= 59 && second is >= 0 and <= 60;
        return isSane ? DateTimeError.None : DateTimeError.FieldOverflow;
    }

    private DateTimeError DecodeZoneField(string text)
    {
        _found = ZoneMask;
        return DecodeZone(text, 0);
    }

    /// <summary>
    /// A zone as POSIX writes it, <c>abc+3</c>: any letters, and what to add for Greenwich (pg_tzset, tzparse). It is no name that a server would
    /// have to know.
    /// </summary>
    private bool TryDecodeFixedZone(string text)
    {
        var sign = text.IndexOfAny(['+', '-']);
        if (sign < 3 || sign + 1 == text.Length || text.Length - sign > 3) return false;
        for (var i = 0; i < sign; i++)
            if (text[i] is not (>= 'a' and <= 'z' or >= 'A' and <= 'Z')) return false;
        var hours = 0;
        for (var i = sign + 1; i < text.Length; i++)
        {
            if (!IsDigit(text[i])) return false;
            hours = (hours * 10) + text[i] - '0';
        }
        if (hours > 15) return false;
        _found = ZoneMask;
        ZoneOffset = hours * 3600 * (text[sign] == '+' ? 1 : -1);
        HasNumericZone = true;
        return true;
    }

    /// <summary>DecodeTimezone: a sign, hours, and minutes and seconds with or without colons.</summary>
    private DateTimeError DecodeZone(string text, int start)
    {
        var sign = At(text, start);
        if (sign is not ('+' or '-')) return DateTimeError.BadFormat;
        var hour = DateTimeNumber.ReadInt32(text, start + 1, out var end, out var overflows);
        if (overflows) return DateTimeError.ZoneDisplacement;
        int minute = 0, second = 0;
        if (At(text, end) == ':')
        {
            minute = DateTimeNumber.ReadInt32(text, end + 1, out end, out overflows);
            if (overflows) return DateTimeError.ZoneDisplacement;
            if (At(text, end) == ':')
            {
                second = DateTimeNumber.ReadInt32(text, end + 1, out end, out overflows);
                if (overflows) return DateTimeError.ZoneDisplacement;
            }
        }
        else if (end == text.Length && end - start > 3)
        {
            minute = hour % 100;
            hour /= 100;
        }
        if (hour is < 0 or > 15 || minute is < 0 or > 59 || second is < 0 or > 59) return DateTimeError.ZoneDisplacement;
        ZoneOffset = ((((hour * 60) + minute) * 60) + second) * (sign == '-' ? 1 : -1);
        HasNumericZone = true;
        return end == text.Length ? DateTimeError.None : DateTimeError.BadFormat;
    }

    private DateTimeError DecodeWord(string word, out bool ignored)
    {
        ignored = false;
        if (TimeZoneNames.IsAbbreviation(word))
        {
            _found = ZoneMask;
            _hasAbbreviation = true;
            return DateTimeError.None;
        }
        var field = DateTimeKeywords.FindDate(word, _vintage, out var value);
        _found = 1 << (int)field;
        switch (field)
        {
            case Ignored:
                ignored = true;
                return DateTimeError.None;
            case Reserved:
                return DecodeReserved((DateTimeUnit)value);
            case Month when _wantsTimeOnly:
            case DayOfWeek when _wantsTimeOnly:
                return DateTimeError.BadFormat;
            case Month:
                if (Has(Month) && !_hasTextMonth && !Has(Day) && MonthValue is >= 1 and <= 31)
                {
                    DayValue = MonthValue;
                    _found = 1 << (int)Day;
                }
                _hasTextMonth = true;
                MonthValue = value;
                return DateTimeError.None;
            case DaylightModifier:
                _found |= 1 << (int)DaylightZone;
                return DateTimeError.None;
            case AmPm:
                _halfOfDay = value;
                return DateTimeError.None;
            case Era:
                _isBeforeChrist = value == 1;
                return DateTimeError.None;
            case DayOfWeek:
                return DateTimeError.None;
            case Units:
                if (_prefix != DateTimeUnit.None && _vintage >= 18) return DateTimeError.BadFormat;
                _found = 0;
                _prefix = (DateTimeUnit)value;
                return DateTimeError.None;
            case IsoTime:
                return DecodeIsoTime();
            default:
                return DecodeUnknownWord(word);
        }
    }

    private DateTimeError DecodeReserved(DateTimeUnit value)
    {
        switch (value)
        {
            case DateTimeUnit.Now when _wantsTimeOnly:
                _found = TimeMask;
                IsCurrent = true;
                return DateTimeError.None;
            case DateTimeUnit.Zulu:
                _found = TimeMask | ZoneMask;
                HourValue = MinuteValue = SecondValue = 0;
                HasNumericZone = true;
                ZoneOffset = 0;
                if (!_wantsTimeOnly) Kind = DateTimeUnit.Date;
                return DateTimeError.None;
            case not DateTimeUnit.Zulu when _wantsTimeOnly:
                return DateTimeError.BadFormat;
            case DateTimeUnit.Now:
                _found = DateMask | TimeMask | ZoneMask;
                break;
            case DateTimeUnit.Yesterday or DateTimeUnit.Today or DateTimeUnit.Tomorrow:
                _found = DateMask;
                break;
            default:
                if (_vintage >= 18) _found = DateMask | TimeMask | ZoneMask;
                Kind = value;
                return DateTimeError.None;
        }
        // Any day of the present stands for the day on which the statement runs.
        IsCurrent = true;
        Kind = DateTimeUnit.Date;
        YearValue = 2024;
        MonthValue = DayValue = 1;
        return DateTimeError.None;
    }

    private DateTimeError DecodeIsoTime()
    {
        _found = 0;
        if (!_wantsTimeOnly && (_mask & DateMask) != DateMask) return DateTimeError.BadFormat;
        if (_vintage >= 18)
        {
            if (_prefix != DateTimeUnit.None) return DateTimeError.BadFormat;
        }
        else if (_current >= Fields.Count - 1
            || Fields.KindOf(_current + 1) is not (DateTimeFieldKind.Number or DateTimeFieldKind.Time or DateTimeFieldKind.Date))
        {
            return DateTimeError.BadFormat;
        }
        _prefix = DateTimeUnit.Time;
        return DateTimeError.None;
    }

    /// <summary>A word that is none of the table: a zone's name, if the server has one of that name.</summary>
    private DateTimeError DecodeUnknownWord(string word)
    {
        // No zone's name begins with a sign.
        if (!IsAlpha(word[0])) return DateTimeError.BadFormat;
        _isZoneKnown = TimeZoneNames.IsZone(word);
        ZonesMattered |= !_isZoneKnown;
        if (Zones == ZoneAnswer.Missing && !_isZoneKnown) return DateTimeError.BadFormat;
        _hasNamedZone = true;
        _found = ZoneMask;
        return DateTimeError.None;
    }
}
