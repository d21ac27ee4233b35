using System.Globalization;
using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>Intervals in ISO 8601's forms, with designators and without (datetime.c <c>DecodeISO8601Interval</c>).</summary>
internal sealed partial class IntervalDecoder
{
    private double _fraction;
    private long _whole;

    public DateTimeError DecodeIso(string value)
    {
        IsInfinite = false;
        Clear();
        if (value.Length < 2 || value[0] != 'P') return DateTimeError.BadFormat;
        var isDatePart = true;
        var hasField = false;
        var i = 1;
        while (i < value.Length)
        {
            if (value[i] == 'T')
            {
                isDatePart = hasField = false;
                i++;
                continue;
            }
            var start = i;
            var error = ReadIsoNumber(value, ref i);
            if (error != DateTimeError.None) return error;
            var designator = At(value, i++);
            bool isEnd;
            bool wasDatePart = isDatePart;
            error = isDatePart
                ? DecodeIsoDate(value, start, designator, hasField, ref i, ref isDatePart, out isEnd)
                : DecodeIsoTime(value, start, designator, hasField, ref i, out isEnd);
            if (error != DateTimeError.None || isEnd) return error;
            hasField = wasDatePart == isDatePart;
        }
        return DateTimeError.None;
    }

    private DateTimeError DecodeIsoDate(
        string value, int start, char designator, bool hasField, ref int i, ref bool isDatePart, out bool isEnd)
    {
        isEnd = false;
        switch (designator)
        {
            case 'Y':
                return Result(AddYears(_whole, 1) && AddFractionOfYears(_fraction, 1));
            case 'M':
                return Result(AddMonths(_whole) && AddFractionOfDays(_fraction, 30));
            case 'W':
                return Result(AddDays(_whole, 7) && AddFractionOfDays(_fraction, 7));
            case 'D':
                return Result(AddDays(_whole, 1) && AddFraction(_fraction, Day));
            case 'T' or '\0' when IntegerWidth(value, start) == 8 && !hasField:
                // Eight digits are a date without delimiters.
                var fits = AddYears(_whole / 10000, 1) && AddMonths(_whole / 100 % 100) && AddDays(_whole % 100, 1) && AddFraction(_fraction, Day);
                isEnd = designator == '\0';
                isDatePart = false;
                return Result(fits);
            case 'T' or '\0' or '-':
                return DecodeIsoDelimitedDate(value, designator, hasField, ref i, ref isDatePart, out isEnd);
            default:
                return DateTimeError.BadFormat;
        }
    }

    private DateTimeError DecodeIsoDelimitedDate(
        string value, char designator, bool hasField, ref int i, ref bool isDatePart, out bool isEnd)
    {
        isEnd = false;
        if (hasField) return DateTimeError.BadFormat;
        if (!AddYears(_whole, 1) || !AddFractionOfYears(_fraction, 1)) return DateTimeError.FieldOverflow;
        isEnd = designator == '\0';
        if (designator == 'T') isDatePart = false;
        if (designator != '-') return DateTimeError.None;

        var error = ReadIsoNumber(value, ref i);
        if (error != DateTimeError.None) return error;
        if (!AddMonths(_whole) || !AddFractionOfDays(_fraction, 30)) return DateTimeError.FieldOverflow;
        if (EndsIsoDate(value, i, ref isDatePart, out isEnd)) return DateTimeError.None;
        if (value[i++] != '-') return DateTimeError.BadFormat;

        error = ReadIsoNumber(value, ref i);
        if (error != DateTimeError.None) return error;
        if (!AddDays(_whole, 1) || !AddFraction(_fraction, Day)) return DateTimeError.FieldOverflow;
        return EndsIsoDate(value, i, ref isDatePart, out isEnd) ? DateTimeError.None : DateTimeError.BadFormat;
    }

    private static bool EndsIsoDate(string value, int i, ref bool isDatePart, out bool isEnd)
    {
        isEnd = i >= value.Length;
        if (!isEnd && value[i] != 'T') return false;
        isDatePart = false;
        return true;
    }

    private DateTimeError DecodeIsoTime(string value, int start, char designator, bool hasField, ref int i, out bool isEnd)
    {
        isEnd = false;
        switch (designator)
        {
            case 'H':
                return Result(AddTime(_whole, _fraction, Hour));
            case 'M':
                return Result(AddTime(_whole, _fraction, Minute));
            case 'S':
                return Result(AddTime(_whole, _fraction, Second));
            case '\0' when IntegerWidth(value, start) == 6 && !hasField:
                isEnd = true;
                var fits = AddTime(_whole / 10000, 0, Hour) && AddTime(_whole / 100 % 100, 0, Minute) && AddTime(_whole % 100, 0, Second);
                return Result(fits && AddFraction(_fraction, 1));
            case '\0' or ':':
                break;
            default:
                return DateTimeError.BadFormat;
        }
        if (hasField) return DateTimeError.BadFormat;
        if (!AddTime(_whole, _fraction, Hour)) return DateTimeError.FieldOverflow;
        isEnd = true;
        if (designator == '\0') return DateTimeError.None;

        var error = ReadIsoNumber(value, ref i);
        if (error != DateTimeError.None) return error;
        if (!AddTime(_whole, _fraction, Minute)) return DateTimeError.FieldOverflow;
        if (i >= value.Length) return DateTimeError.None;
        if (value[i++] != ':') return DateTimeError.BadFormat;

        error = ReadIsoNumber(value, ref i);
        if (error != DateTimeError.None) return error;
        if (!AddTime(_whole, _fraction, Second)) return DateTimeError.FieldOverflow;
        return i >= value.Length ? DateTimeError.None : DateTimeError.BadFormat;
    }

    /// <summary>ParseISO8601Number: whatever strtod reads, within bounds.</summary>
    private DateTimeError ReadIsoNumber(string value, ref int i)
    {
        if (!IsDigit(At(value, i)) && At(value, i) is not ('-' or '.')) return DateTimeError.BadFormat;
        var start = i;
        var verdict = FloatInput.ReadNumber(value, start, out var end);
        if (end == start) return DateTimeError.BadFormat;
        if (!verdict.IsValid)
        {
            // strtod reports what is too large or too small for a double.
            if (verdict.Kind == LiteralVerdictKind.Unknown) IsUncertain = true;
            return DateTimeError.BadFormat;
        }
        i = end;
        var text = value.Substring(start, end - start);
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            // Infinite, NaN or hexadecimal.
            if (text.IndexOf('x') >= 0 || text.IndexOf('X') >= 0) IsUncertain = true;
            return DateTimeError.FieldOverflow;
        }
        var limit = _rules.Vintage < 15 ? int.MaxValue : 1.0e15;
        if (double.IsNaN(number) || number > limit || number < (_rules.Vintage < 15 ? int.MinValue : -limit)) return DateTimeError.FieldOverflow;
        if (_rules.Vintage < 15 && number is > FollowedBefore15 or < -FollowedBefore15) IsUncertain = true;
        _whole = (long)number;
        _fraction = number - _whole;
        return DateTimeError.None;
    }

    private static int IntegerWidth(string value, int start)
    {
        if (At(value, start) == '-') start++;
        var i = start;
        while (IsDigit(At(value, i))) i++;
        return i - start;
    }

    private static DateTimeError Result(bool fits) => fits ? DateTimeError.None : DateTimeError.FieldOverflow;
}
