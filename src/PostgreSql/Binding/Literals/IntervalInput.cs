using System;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>interval (timestamp.c <c>interval_in</c>), the only type whose modifier parse analysis gives to the input function.</summary>
internal static class IntervalInput
{
    private const int MaxPrecision = 6;

    [ThreadStatic]
    private static IntervalDecoder? _decoder;

    public static LiteralVerdict Check(InputRules rules, string value, int modifier)
    {
        var decoder = _decoder ??= new IntervalDecoder();
        var first = CheckOnce(rules, decoder, value, modifier, standardStyle: false);
        // A leading minus may hold for all fields, which moves the limits of the numbers.
        return decoder.Fields.Count > 0 && decoder.Fields.FirstOf(0) == '-'
            ? first.And(CheckOnce(rules, decoder, value, modifier, standardStyle: true))
            : first;
    }

    /// <summary>Months, days and microseconds of a text that is read without a modifier; null where they are not known.</summary>
    public static string? Normalize(InputRules rules, string value)
    {
        var decoder = _decoder ??= new IntervalDecoder();
        if (!CheckOnce(rules, decoder, value, -1, standardStyle: false).IsValid || decoder.IsInfinite) return null;
        if (decoder.Fields.Count > 0 && decoder.Fields.FirstOf(0) == '-') return null;
        return FormattableString.Invariant($"{(decoder.Years * 12L) + decoder.Months} {decoder.Days} {decoder.Microseconds}");
    }

    private static LiteralVerdict CheckOnce(InputRules rules, IntervalDecoder decoder, string value, int modifier, bool standardStyle)
    {
        var range = modifier >= 0 ? (modifier >> 16) & TypeModifier.IntervalFullRange : TypeModifier.IntervalFullRange;
        var error = decoder.Decode(rules, value, range, standardStyle);
        if (error == DateTimeError.BadFormat) error = decoder.DecodeIso(value);
        if (decoder.IsUncertain) return LiteralVerdict.Unknown;
        if (error == DateTimeError.FieldOverflow) return LiteralVerdict.Invalid("22015", $"interval field value out of range: \"{value}\"");
        if (error != DateTimeError.None) return LiteralVerdict.Invalid("22007", $"invalid input syntax for type interval: \"{value}\"");
        if (decoder.IsInfinite) return LiteralVerdict.Valid;
        var months = (decoder.Years * 12L) + decoder.Months;
        if (months is > int.MaxValue or < int.MinValue) return LiteralVerdict.Invalid("22008", "interval out of range");
        var precision = modifier >= 0 ? modifier & TypeModifier.IntervalFullPrecision : TypeModifier.IntervalFullPrecision;
        // Rounding to a precision may exceed what the type holds.
        var nearsLimit = decoder.Microseconds is > long.MaxValue - 1_000_000 or < long.MinValue + 1_000_000;
        return precision <= MaxPrecision && nearsLimit ? LiteralVerdict.Unknown : LiteralVerdict.Valid;
    }
}
