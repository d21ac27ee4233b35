using static DbImpact.PostgreSql.Binding.Literals.DateTimeField;
using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>Intervals in PostgreSQL's and the SQL standard's form (datetime.c <c>DecodeInterval</c>).</summary>
internal sealed partial class IntervalDecoder
{
    private const long Second = 1_000_000, Minute = 60 * Second, Hour = 60 * Minute, Day = 24 * Hour;
    private const int DateMask = (1 << (int)Year) | (1 << (int)DateTimeField.Month) | (1 << (int)DateTimeField.Day);
    private const int SecondsMask = (1 << (int)DateTimeField.Second) | (1 << (int)Millisecond) | (1 << (int)Microsecond);
    private const int TimeMask = (1 << (int)DateTimeField.Hour) | (1 << (int)DateTimeField.Minute) | SecondsMask;

    // The fields of an interval's modifier (INTERVAL_MASK).
    private const int RangeMonth = 1 << 1, RangeYear = 1 << 2, RangeDay = 1 << 3, RangeHour = 1 << 10, RangeMinute = 1 << 11, RangeSecond = 1 << 12;

    // What PostgreSQL before 15 held in 32 bits without watching them overflow; beyond this its verdict is not followed.
    private const long FollowedBefore15 = 100_000_000;

    private InputRules _rules = null!;
    private int _range;
    private bool _forceNegative;
    private int _found;
    private int _years;
    private int _months;
    private int _days;
    private long _microseconds;

    public DateTimeFields Fields { get; } = new();

    public bool IsInfinite { get; private set; }

    /// <summary>Set where the verdict hangs on something that is not followed further.</summary>
    public bool IsUncertain { get; private set; }

    public int Years => _years;

    public int Months => _months;

    public int Days => _days;

    public long Microseconds => _microseconds;

    /// <summary>With <paramref name="standardStyle"/> (IntervalStyle sql_standard) a sign of the first field holds for all.</summary>
    public DateTimeError Decode(InputRules rules, string value, int range, bool standardStyle)
    {
        _rules = rules;
        _range = range;
        IsInfinite = IsUncertain = false;
        Clear();
        if (!Fields.Parse(value, 256, rules.Vintage)) return DateTimeError.BadFormat;
        _forceNegative = standardStyle && HasOneSign();
        return DecodeFields();
    }

    private void Clear()
    {
        _years = _months = _days = 0;
        _microseconds = 0;
    }

    private bool HasOneSign()
    {
        if (Fields.Count == 0 || Fields.FirstOf(0) != '-') return false;
        for (var i = 1; i < Fields.Count; i++)
            if (Fields.FirstOf(i) is '-' or '+') return false;
        return true;
    }

    /// <summary>From right to left, so that a unit is seen before its number.</summary>
    private DateTimeError DecodeFields()
    {
        var unit = DateTimeUnit.None;
        var unitIsOpen = true;
        var isUnitPending = false;
        var isBefore = false;
        var mask = 0;
        for (var i = Fields.Count - 1; i >= 0; i--)
        {
            _found = 0;
            var kind = Fields.KindOf(i);
            if (kind is DateTimeFieldKind.Word or DateTimeFieldKind.Special)
            {
                if (isUnitPending && _rules.Vintage >= 18) return DateTimeError.BadFormat;
                var word = Fields.TextOf(i);
                var field = DateTimeKeywords.FindUnit(word, out var foundUnit);
                var value = 0;
                if (field == DateTimeField.Unknown && _rules.HasInfiniteIntervals)
                    field = DateTimeKeywords.FindDate(word, _rules.Vintage, out value);
                if (field == Ignored)
                {
                    // It leaves the unit to be decided by the modifier.
                    unitIsOpen = true;
                    continue;
                }
                if (field == Ago && _rules.Vintage >= 18 && i != Fields.Count - 1) return DateTimeError.BadFormat;
                unitIsOpen = false;
                if (field == Reserved)
                {
                    var isInfinity = (DateTimeUnit)value is DateTimeUnit.Late or DateTimeUnit.Early;
                    if (!isInfinity || i != Fields.Count - 1) return DateTimeError.BadFormat;
                    _found = DateMask | TimeMask;
                    IsInfinite = true;
                    unit = DateTimeUnit.None;
                }
                else if (field == Units)
                {
                    unit = foundUnit == DateTimeUnit.None ? (DateTimeUnit)value : foundUnit;
                    isUnitPending = true;
                }
                else if (field == Ago)
                {
                    isBefore = true;
                    unit = DateTimeUnit.None;
                }
                else
                {
                    return DateTimeError.BadFormat;
                }
            }
            else
            {
                var text = Fields.TextOf(i);
                var isTime = kind == DateTimeFieldKind.Time;
                var error = isTime ? DecodeTime(text) : DateTimeError.None;
                if (kind == DateTimeFieldKind.Zone && text.IndexOf(':', 1) >= 0 && DecodeTime(text.Substring(1)) == DateTimeError.None)
                {
                    isTime = true;
                    if (text[0] == '-')
                    {
                        if (_microseconds == long.MinValue) return DateTimeError.FieldOverflow;
                        _microseconds = -_microseconds;
                    }
                }
                if (isTime)
                {
                    if (error != DateTimeError.None) return error;
                    if (_forceNegative && _microseconds > 0) _microseconds = -_microseconds;
                    unit = DateTimeUnit.Day;
                }
                else
                {
                    if (unitIsOpen) unit = LastUnitOf(_range);
                    error = DecodeNumber(text, ref unit);
                    if (error != DateTimeError.None) return error;
                }
                unitIsOpen = false;
                isUnitPending = false;
            }
            if ((_found & mask) != 0) return DateTimeError.BadFormat;
            mask |= _found;
        }
        if (mask == 0 || (isUnitPending && _rules.Vintage >= 18)) return DateTimeError.BadFormat;
        return isBefore ? Negate() : DateTimeError.None;
    }

    private DateTimeError Negate()
    {
        if (_microseconds == long.MinValue || _days == int.MinValue || _months == int.MinValue || _years == int.MinValue)
        {
            if (_rules.Vintage >= 15) return DateTimeError.FieldOverflow;
            IsUncertain = true;
        }
        _microseconds = unchecked(-_microseconds);
        _days = unchecked(-_days);
        _months = unchecked(-_months);
        _years = unchecked(-_years);
        return DateTimeError.None;
    }

    /// <summary>What a number without a unit counts: the last field of the modifier, seconds without one.</summary>
    private static DateTimeUnit LastUnitOf(int range) => range switch
    {
        RangeYear => DateTimeUnit.Year,
        RangeMonth or (RangeYear | RangeMonth) => DateTimeUnit.Month,
        RangeDay => DateTimeUnit.Day,
        RangeHour or (RangeDay | RangeHour) => DateTimeUnit.Hour,
        RangeMinute or (RangeHour | RangeMinute) or (RangeDay | RangeHour | RangeMinute) => DateTimeUnit.Minute,
        _ => DateTimeUnit.Second,
    };

    /// <summary>DecodeTimeForInterval.</summary>
    private DateTimeError DecodeTime(string text)
    {
        _found = TimeMask;
        int end;
        bool overflows;
        var hour = _rules.Vintage < 15
            ? DateTimeNumber.ReadInt32(text, 0, out end, out overflows)
            : DateTimeNumber.ReadInteger(text, 0, out end, out overflows);
        if (overflows) return DateTimeError.FieldOverflow;
        if (At(text, end) != ':') return DateTimeError.BadFormat;
        var minute = DateTimeNumber.ReadInt32(text, end + 1, out end, out overflows);
        if (overflows) return DateTimeError.FieldOverflow;
        int second = 0, microsecond = 0;
        var shifts = false;
        switch (At(text, end))
        {
            case '\0':
                shifts = _range == (RangeMinute | RangeSecond);
                break;
            case '.':
                if (!DateTimeNumber.TryReadMicroseconds(text, end, _rules.Vintage, out microsecond)) return DateTimeError.BadFormat;
                shifts = true;
                break;
            case ':':
                second = DateTimeNumber.ReadInt32(text, end + 1, out end, out overflows);
                if (overflows) return DateTimeError.FieldOverflow;
                if (At(text, end) == '.')
                {
                    if (!DateTimeNumber.TryReadMicroseconds(text, end, _rules.Vintage, out microsecond)) return DateTimeError.BadFormat;
                }
                else if (end < text.Length)
                {
                    return DateTimeError.BadFormat;
                }
                break;
            default:
                return DateTimeError.BadFormat;
        }
        if (shifts)
        {
            // Two fields are minutes and seconds.
            if (hour is > int.MaxValue or < int.MinValue) return DateTimeError.FieldOverflow;
            second = minute;
            minute = (int)hour;
            hour = 0;
        }
        if (hour < 0 || minute is < 0 or > 59 || second is < 0 or > 60) return DateTimeError.FieldOverflow;
        _microseconds = microsecond;
        return Multiply(hour, Hour) && Multiply(minute, Minute) && Multiply(second, Second) ? DateTimeError.None : DateTimeError.FieldOverflow;
    }

    private DateTimeError DecodeNumber(string text, ref DateTimeUnit unit)
    {
        var before15 = _rules.Vintage < 15;
        int end;
        bool overflows;
        var value = before15
            ? DateTimeNumber.ReadInt32(text, 0, out end, out overflows)
            : DateTimeNumber.ReadInteger(text, 0, out end, out overflows);
        if (overflows) return DateTimeError.FieldOverflow;
        if (before15 && value is > FollowedBefore15 or < -FollowedBefore15) IsUncertain = true;
        var fraction = 0.0;
        if (At(text, end) == '-')
        {
            // The SQL standard's years and months.
            var months = DateTimeNumber.ReadInt32(text, end + 1, out end, out overflows);
            if (overflows || months is < 0 or >= 12) return DateTimeError.FieldOverflow;
            if (end < text.Length) return DateTimeError.BadFormat;
            unit = DateTimeUnit.Month;
            var total = (value * 12m) + (text[0] == '-' ? -months : months);
            if (total is > long.MaxValue or < long.MinValue) return DateTimeError.FieldOverflow;
            value = (long)total;
        }
        else if (At(text, end) == '.')
        {
            if (!DateTimeNumber.TryReadFraction(text, end, _rules.Vintage, out fraction)) return DateTimeError.BadFormat;
            if (text[0] == '-') fraction = -fraction;
        }
        else if (end < text.Length)
        {
            return DateTimeError.BadFormat;
        }
        if (_forceNegative)
        {
            if (value > 0) value = -value;
            if (fraction > 0) fraction = -fraction;
        }
        return Add(value, fraction, ref unit);
    }

    private DateTimeError Add(long value, double fraction, ref DateTimeUnit unit)
    {
        bool fits;
        switch (unit)
        {
            case DateTimeUnit.Microsecond:
                fits = AddTime(value, fraction, 1);
                _found = 1 << (int)Microsecond;
                break;
            case DateTimeUnit.Millisecond:
                fits = AddTime(value, fraction, 1000);
                _found = 1 << (int)Millisecond;
                break;
            case DateTimeUnit.Second:
                fits = AddTime(value, fraction, Second);
                _found = fraction == 0 ? 1 << (int)DateTimeField.Second : SecondsMask;
                break;
            case DateTimeUnit.Minute:
                fits = AddTime(value, fraction, Minute);
                _found = 1 << (int)DateTimeField.Minute;
                break;
            case DateTimeUnit.Hour:
                fits = AddTime(value, fraction, Hour);
                _found = 1 << (int)DateTimeField.Hour;
                unit = DateTimeUnit.Day;
                break;
            case DateTimeUnit.Day:
                fits = AddDays(value, 1) && AddFraction(fraction, Day);
                _found = 1 << (int)DateTimeField.Day;
                break;
            case DateTimeUnit.Week:
                fits = AddDays(value, 7) && AddFractionOfDays(fraction, 7);
                _found = 1 << (int)Week;
                break;
            case DateTimeUnit.Month:
                fits = AddMonths(value) && AddFractionOfDays(fraction, 30);
                _found = 1 << (int)DateTimeField.Month;
                break;
            case DateTimeUnit.Year:
                fits = AddYears(value, 1) && AddFractionOfYears(fraction, 1);
                _found = 1 << (int)Year;
                break;
            case DateTimeUnit.Decade:
                fits = AddYears(value, 10) && AddFractionOfYears(fraction, 10);
                _found = 1 << (int)Decade;
                break;
            case DateTimeUnit.Century:
                fits = AddYears(value, 100) && AddFractionOfYears(fraction, 100);
                _found = 1 << (int)Century;
                break;
            case DateTimeUnit.Millennium:
                fits = AddYears(value, 1000) && AddFractionOfYears(fraction, 1000);
                _found = 1 << (int)Millennium;
                break;
            default:
                return DateTimeError.BadFormat;
        }
        return fits ? DateTimeError.None : DateTimeError.FieldOverflow;
    }
}
