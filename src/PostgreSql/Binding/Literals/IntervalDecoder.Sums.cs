using System;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>Adds up an interval within the widths of its fields (AdjustMicroseconds and its kin); false where one overflows.</summary>
internal sealed partial class IntervalDecoder
{
    private bool Multiply(long value, long scale) => AddExact((decimal)value * scale);

    private bool AddExact(decimal microseconds)
    {
        var total = _microseconds + microseconds;
        if (total is > long.MaxValue or < long.MinValue) return false;
        _microseconds = (long)total;
        return true;
    }

    private bool AddTime(long value, double fraction, long scale) => Multiply(value, scale) && AddFraction(fraction, scale);

    private bool AddFraction(double fraction, long scale)
    {
        if (fraction == 0) return true;
        fraction *= scale;
        var microseconds = (long)fraction;
        fraction -= microseconds;
        if (fraction > 0.5) microseconds++;
        else if (fraction < -0.5) microseconds--;
        return AddExact(microseconds);
    }

    private bool AddFractionOfDays(double fraction, int scale)
    {
        if (fraction == 0) return true;
        fraction *= scale;
        var days = (int)fraction;
        return AddTo(ref _days, days) && AddFraction(fraction - days, Day);
    }

    private bool AddFractionOfYears(double fraction, int scale) =>
        AddTo(ref _months, (long)Math.Round(fraction * scale * 12, MidpointRounding.ToEven));

    private bool AddDays(long value, int scale) => value is >= int.MinValue and <= int.MaxValue && AddTo(ref _days, value * scale);

    private bool AddMonths(long value) => value is >= int.MinValue and <= int.MaxValue && AddTo(ref _months, value);

    private bool AddYears(long value, int scale) => value is >= int.MinValue and <= int.MaxValue && AddTo(ref _years, value * scale);

    private bool AddTo(ref int field, long value)
    {
        if (_rules.Vintage < 15 && (value is > FollowedBefore15 or < -FollowedBefore15)) IsUncertain = true;
        var total = field + value;
        if (value is > int.MaxValue or < int.MinValue || total is > int.MaxValue or < int.MinValue) return false;
        field = (int)total;
        return true;
    }
}
