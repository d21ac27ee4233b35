using System;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>
/// date, time and timestamp, with and without time zone (date_in, time_in, timestamp_in and their kin). Each is read under every setting
/// that has a say; the verdict is the one that all of them give.
/// </summary>
internal static class DateTimeInput
{
    private const int MaxLength = 128;

    private const long MaxZoneOffset = 16 * 3_600_000_000L;

    [ThreadStatic]
    private static DateTimeDecoder? _decoder;

    public static LiteralVerdict Check(InputRules rules, string value, int type) => Check(rules, value, type, out _);

    /// <summary><paramref name="order"/>: a date's Julian day, a timestamp's microseconds: which two compare by; null where not known.</summary>
    public static LiteralVerdict Check(InputRules rules, string value, int type, out long? order)
    {
        order = null;
        var isTimestamp = type is BuiltInTypes.Timestamp or BuiltInTypes.Timestamptz;
        var decoder = _decoder ??= new DateTimeDecoder();
        if (!decoder.Fields.Parse(value, isTimestamp ? MaxLength + 25 : MaxLength + 1, rules.Vintage))
            return ErrorOf(DateTimeError.BadFormat, decoder, value, type);

        decoder.OrderMattered = decoder.ZonesMattered = false;
        LiteralVerdict? verdict = null;
        for (var dateOrder = DateOrder.MonthDayYear; dateOrder <= DateOrder.YearMonthDay; dateOrder++)
        {
            for (var zones = ZoneAnswer.Missing; zones <= ZoneAnswer.Changing; zones++)
            {
                decoder.Order = dateOrder;
                decoder.Zones = zones;
                var found = CheckOnce(rules, decoder, value, type, out var foundOrder);
                order = verdict is null || order == foundOrder ? foundOrder : null;
                verdict = verdict?.And(found) ?? found;
                if (!decoder.ZonesMattered) break;
            }
            if (!decoder.OrderMattered) break;
        }
        return verdict!.Value;
    }

    private static LiteralVerdict CheckOnce(InputRules rules, DateTimeDecoder decoder, string value, int type, out long? order)
    {
        order = null;
        var isTime = type is BuiltInTypes.Time or BuiltInTypes.Timetz;
        var error = isTime ? decoder.DecodeTimeOnly(rules.Vintage) : decoder.DecodeDateTime(rules.Vintage);
        if (decoder.IsUncertain) return LiteralVerdict.Unknown;
        if (error != DateTimeError.None) return ErrorOf(error, decoder, value, type);
        if (decoder.Kind == DateTimeUnit.Late) order = long.MaxValue;
        if (decoder.Kind == DateTimeUnit.Early) order = long.MinValue;
        if (isTime || decoder.Kind != DateTimeUnit.Date) return LiteralVerdict.Valid;
        return type == BuiltInTypes.Date ? CheckDate(decoder, value, out order) : CheckTimestamp(decoder, value, type, out order);
    }

    private static LiteralVerdict CheckDate(DateTimeDecoder decoder, string value, out long? order)
    {
        order = null;
        var day = JulianDate.Of(decoder.YearValue, decoder.MonthValue, decoder.DayValue);
        if (!JulianDate.IsInRange(decoder.YearValue, decoder.MonthValue) || !JulianDate.IsDate(day))
            return LiteralVerdict.Invalid("22008", $"date out of range: \"{value}\"");
        if (!decoder.IsCurrent) order = day;
        return LiteralVerdict.Valid;
    }

    private static LiteralVerdict CheckTimestamp(DateTimeDecoder decoder, string value, int type, out long? order)
    {
        order = null;
        var time = (((((decoder.HourValue * 60L) + decoder.MinuteValue) * 60) + decoder.SecondValue) * 1_000_000) + decoder.MicrosecondValue;
        if (!JulianDate.TryGetTimestamp(decoder.YearValue, decoder.MonthValue, decoder.DayValue, time, out var microseconds))
            return TimestampOutOfRange(value);
        if (type == BuiltInTypes.Timestamp)
        {
            if (!JulianDate.IsTimestamp(microseconds)) return TimestampOutOfRange(value);
            if (!decoder.IsCurrent) order = microseconds;
            return LiteralVerdict.Valid;
        }
        if (decoder.HasNumericZone)
        {
            var moment = microseconds + (decoder.ZoneOffset * 1_000_000m);
            if (!JulianDate.IsTimestamp(moment)) return TimestampOutOfRange(value);
            if (!decoder.IsCurrent) order = (long)moment;
            return LiteralVerdict.Valid;
        }
        // The offset is not known; no zone is further from Greenwich.
        var isEarliestValid = JulianDate.IsTimestamp((decimal)microseconds - MaxZoneOffset);
        var isLatestValid = JulianDate.IsTimestamp((decimal)microseconds + MaxZoneOffset);
        if (isEarliestValid != isLatestValid) return LiteralVerdict.Unknown;
        return isEarliestValid ? LiteralVerdict.Valid : TimestampOutOfRange(value);
    }

    private static LiteralVerdict TimestampOutOfRange(string value) => LiteralVerdict.Invalid("22008", $"timestamp out of range: \"{value}\"");

    private static LiteralVerdict ErrorOf(DateTimeError error, DateTimeDecoder decoder, string value, int type) => error switch
    {
        DateTimeError.FieldOverflow => LiteralVerdict.Invalid("22008", $"date/time field value out of range: \"{value}\""),
        DateTimeError.ZoneDisplacement => LiteralVerdict.Invalid("22009", $"time zone displacement out of range: \"{value}\""),
        DateTimeError.BadZone => LiteralVerdict.Invalid(LiteralErrors.InvalidParameter, $"time zone \"{decoder.BadZoneName}\" not recognized"),
        _ => LiteralVerdict.Invalid("22007", $"invalid input syntax for type {NameOf(type)}: \"{value}\""),
    };

    private static string NameOf(int type) => type switch
    {
        BuiltInTypes.Date => "date",
        BuiltInTypes.Time => "time",
        BuiltInTypes.Timetz => "time with time zone",
        BuiltInTypes.Timestamp => "timestamp",
        _ => "timestamp with time zone",
    };
}
