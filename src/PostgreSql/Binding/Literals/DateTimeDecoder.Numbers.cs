using static DbImpact.PostgreSql.Binding.Literals.DateTimeField;
using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>Numbers in dates and times (DecodeDate, DecodeNumber, DecodeNumberField).</summary>
internal sealed partial class DateTimeDecoder
{
    private DateTimeError DecodeNumberField(int field, string text)
    {
        if (_prefix != DateTimeUnit.None) return DecodeLabelled(text);
        var point = text.IndexOf('.');
        if (_wantsTimeOnly)
        {
            if (point < 0)
                return text.Length > 4 ? DecodeConcatenated(text, _mask | DateMask) : DecodeNumber(text, hasTextMonth: false, _mask | DateMask);
            if (field == 0 && Fields.Count >= 2 && Fields.KindOf(Fields.Count - 1) == DateTimeFieldKind.Date) return DecodeDate(text);
            return point > 2 ? DecodeConcatenated(text, _mask | DateMask) : DateTimeError.BadFormat;
        }
        if (point >= 0 && (_mask & DateMask) == 0) return DecodeDate(text);
        if (point > 2) return DecodeConcatenated(text, _mask);
        // Six digits or more are a date or time that is run together, unless both are there already: then they are a year.
        if (text.Length >= 6 && ((_mask & DateMask) == 0 || (_mask & TimeMask) == 0)) return DecodeConcatenated(text, _mask);
        return DecodeNumber(text, _hasTextMonth, _mask);
    }

    /// <summary>A number after a unit: a Julian day, a time after its T, and before PostgreSQL 16 also y2001m02d04.</summary>
    private DateTimeError DecodeLabelled(string text)
    {
        var value = DateTimeNumber.ReadInt32(text, 0, out var end, out var overflows);
        if (overflows) return DateTimeError.FieldOverflow;
        var hasPoint = At(text, end) == '.';
        if (!hasPoint && end < text.Length) return DateTimeError.BadFormat;
        if (hasPoint && _prefix is not (DateTimeUnit.Julian or DateTimeUnit.Time or DateTimeUnit.Second)) return DateTimeError.BadFormat;
        var prefix = _prefix;
        DateTimeError error;
        switch (prefix)
        {
            case DateTimeUnit.Julian:
                error = DecodeJulianDay(text, value, hasPoint ? end : -1);
                break;
            case DateTimeUnit.Time:
                error = DecodeConcatenated(text, _mask | DateMask);
                if (error == DateTimeError.None && _found != TimeMask) error = DateTimeError.BadFormat;
                break;
            default:
                error = _vintage >= 18 ? DateTimeError.BadFormat : DecodeIsoField(text, prefix, value, hasPoint ? end : -1);
                break;
        }
        if (error != DateTimeError.None) return error;
        _prefix = DateTimeUnit.None;
        Kind = DateTimeUnit.Date;
        return DateTimeError.None;
    }

    private DateTimeError DecodeJulianDay(string text, int day, int point)
    {
        if (day < 0) return DateTimeError.FieldOverflow;
        _found = DateMask;
        SetJulianDay(day);
        _isJulian = true;
        if (point < 0) return DateTimeError.None;
        if (!DateTimeNumber.TryReadFraction(text, point, _vintage, out var fraction)) return DateTimeError.BadFormat;
        var time = (long)(fraction * 86_400_000_000);
        HourValue = (int)(time / 3_600_000_000);
        MinuteValue = (int)(time / 60_000_000 % 60);
        SecondValue = (int)(time / 1_000_000 % 60);
        MicrosecondValue = (int)(time % 1_000_000);
        _found |= TimeMask;
        return DateTimeError.None;
    }

    private DateTimeError DecodeIsoField(string text, DateTimeUnit unit, int value, int point)
    {
        switch (unit)
        {
            case DateTimeUnit.Year:
                YearValue = value;
                _found = 1 << (int)Year;
                return DateTimeError.None;
            case DateTimeUnit.Month when Has(Month) && Has(Hour):
            case DateTimeUnit.Minute:
                MinuteValue = value;
                _found = 1 << (int)Minute;
                return DateTimeError.None;
            case DateTimeUnit.Month:
                MonthValue = value;
                _found = 1 << (int)Month;
                return DateTimeError.None;
            case DateTimeUnit.Day:
                DayValue = value;
                _found = 1 << (int)Day;
                return DateTimeError.None;
            case DateTimeUnit.Hour:
                HourValue = value;
                _found = 1 << (int)Hour;
                return DateTimeError.None;
            case DateTimeUnit.Second:
                SecondValue = value;
                _found = 1 << (int)Second;
                if (point < 0) return DateTimeError.None;
                _found = SecondsMask;
                if (!DateTimeNumber.TryReadMicroseconds(text, point, _vintage, out var microseconds)) return DateTimeError.BadFormat;
                MicrosecondValue = microseconds;
                return DateTimeError.None;
            default:
                return DateTimeError.BadFormat;
        }
    }

    /// <summary>DecodeDate: numbers and the name of a month between delimiters.</summary>
    private DateTimeError DecodeDate(string text)
    {
        // A zone before a date counts or not by what kind of abbreviation it is, which the session's zone may decide.
        if (_hasAbbreviation) IsUncertain = true;
        var mask = _mask;
        var total = 0;
        var hasTextMonth = false;
        var parts = new string?[25];
        var count = 0;
        for (var i = 0; i < text.Length && count < parts.Length;)
        {
            while (i < text.Length && !IsAlphanumeric(text[i])) i++;
            if (i == text.Length) return DateTimeError.BadFormat;
            var start = i;
            var isDigits = IsDigit(text[i]);
            while (i < text.Length && (isDigits ? IsDigit(text[i]) : IsAlpha(text[i]))) i++;
            parts[count++] = text.Substring(start, i - start);
            if (i < text.Length) i++;
        }
        for (var i = 0; i < count; i++)
        {
            if (!IsAlpha(parts[i]![0])) continue;
            var field = DateTimeKeywords.FindDate(parts[i]!, _vintage, out var value);
            if (field == Ignored) continue;
            if (field != Month) return DateTimeError.BadFormat;
            MonthValue = value;
            hasTextMonth = true;
            if ((mask & (1 << (int)Month)) != 0) return DateTimeError.BadFormat;
            mask |= 1 << (int)Month;
            total |= 1 << (int)Month;
            parts[i] = null;
        }
        for (var i = 0; i < count; i++)
        {
            if (parts[i] is not { } part) continue;
            var error = DecodeNumber(part, hasTextMonth, mask);
            if (error != DateTimeError.None) return error;
            if ((mask & _found) != 0) return DateTimeError.BadFormat;
            mask |= _found;
            total |= _found;
        }
        _found = total;
        return (mask & ~((1 << (int)DayOfYear) | ZoneMask)) == DateMask ? DateTimeError.None : DateTimeError.BadFormat;
    }

    /// <summary>DecodeNumber: what a number means after those before it.</summary>
    private DateTimeError DecodeNumber(string text, bool hasTextMonth, int mask)
    {
        _found = 0;
        var value = DateTimeNumber.ReadInt32(text, 0, out var end, out var overflows);
        if (overflows) return DateTimeError.FieldOverflow;
        if (end == 0) return DateTimeError.BadFormat;
        if (At(text, end) == '.')
        {
            if (end > 2) return DecodeConcatenated(text, mask | DateMask);
            if (!DateTimeNumber.TryReadMicroseconds(text, end, _vintage, out var microseconds)) return DateTimeError.BadFormat;
            MicrosecondValue = microseconds;
        }
        else if (end < text.Length)
        {
            return DateTimeError.BadFormat;
        }
        if (text.Length == 3 && (mask & DateMask) == 1 << (int)Year && value is >= 1 and <= 366)
        {
            _found = (1 << (int)DayOfYear) | (1 << (int)Month) | (1 << (int)Day);
            _dayOfYear = value;
            return DateTimeError.None;
        }
        DateTimeField found;
        switch (mask & DateMask)
        {
            case 0:
                found = FirstField(text.Length);
                break;
            case 1 << (int)Year:
                found = Month;
                break;
            case 1 << (int)Month:
                found = hasTextMonth ? FieldBesideTextMonth(text.Length) : Day;
                break;
            case (1 << (int)Year) | (1 << (int)Month):
                found = Day;
                if (!hasTextMonth || text.Length < 3 || !_hasTwoDigitYear) break;
                // The first number was the day after all.
                _found = 1 << (int)Day;
                DayValue = YearValue;
                YearValue = value;
                _hasTwoDigitYear = false;
                return DateTimeError.None;
            case 1 << (int)Day:
                found = Month;
                break;
            case (1 << (int)Month) | (1 << (int)Day):
                found = Year;
                break;
            case DateMask:
                return DecodeConcatenated(text, mask);
            default:
                return DateTimeError.BadFormat;
        }
        _found = 1 << (int)found;
        if (found == Month)
        {
            MonthValue = value;
        }
        else if (found == Day)
        {
            DayValue = value;
        }
        else
        {
            YearValue = value;
            _hasTwoDigitYear = text.Length <= 2;
        }
        return DateTimeError.None;
    }

    private DateTimeField FirstField(int length)
    {
        if (length >= 3) return Year;
        OrderMattered = true;
        return Order switch
        {
            DateOrder.YearMonthDay => Year,
            DateOrder.DayMonthYear => Day,
            _ => Month,
        };
    }

    private DateTimeField FieldBesideTextMonth(int length)
    {
        if (length >= 3) return Year;
        OrderMattered = true;
        return Order == DateOrder.YearMonthDay ? Year : Day;
    }

    /// <summary>DecodeNumberField: a date or time without delimiters.</summary>
    private DateTimeError DecodeConcatenated(string text, int mask)
    {
        var end = text.Length;
        var point = text.IndexOf('.');
        if (_vintage >= 18)
        {
            for (var i = 0; i < text.Length; i++)
                if (!IsDigit(text[i]) && text[i] != '.') return DateTimeError.BadFormat;
        }
        if (point >= 0)
        {
            if (!TryReadTrailingFraction(text, point)) return DateTimeError.BadFormat;
            end = point;
        }
        else if ((mask & DateMask) != DateMask && end >= 6)
        {
            _found = DateMask;
            DayValue = Number(text, end - 2, end);
            MonthValue = Number(text, end - 4, end - 2);
            YearValue = Number(text, 0, end - 4);
            if (end - 4 == 2) _hasTwoDigitYear = true;
            return DateTimeError.None;
        }
        if ((mask & TimeMask) == TimeMask || end is not (6 or 4)) return DateTimeError.BadFormat;
        _found = TimeMask;
        HourValue = Number(text, 0, 2);
        MinuteValue = Number(text, 2, 4);
        SecondValue = end == 6 ? Number(text, 4, 6) : 0;
        return DateTimeError.None;
    }

    private bool TryReadTrailingFraction(string text, int point)
    {
        if (_vintage >= 18)
        {
            var found = DateTimeNumber.TryReadMicroseconds(text, point, _vintage, out var microseconds);
            MicrosecondValue = microseconds;
            return found;
        }
        // strtod, and whatever stood behind the number was not looked at.
        MicrosecondValue = (int)System.Math.Round(DateTimeNumber.FractionOf(text, point + 1) * 1_000_000, System.MidpointRounding.ToEven);
        if (text.IndexOf('e', point) >= 0) IsUncertain = true;
        return true;
    }

    /// <summary>atoi.</summary>
    private int Number(string text, int start, int end)
    {
        var value = DateTimeNumber.ReadInteger(text.Substring(start, end - start), 0, out _, out var overflows);
        if (overflows || value > int.MaxValue) IsUncertain = true;
        return unchecked((int)value);
    }
}
