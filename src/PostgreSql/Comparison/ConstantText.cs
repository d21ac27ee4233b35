using System;
using System.Globalization;
using System.Text;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Comparison;

/// <summary>
/// The text of a constant as its type gives it back, as far as two spellings are likely to meet: <c>'7 day'</c> and <c>'7 days'</c> as
/// interval, <c>'{"a":1}'</c> and <c>'{"a": 1}'</c> as jsonb (manual, chapter 8). What is not understood stays as it is.
/// </summary>
internal static class ConstantText
{
    private static readonly char[] Blanks = [' ', '\t', '\n', '\r'];

    /// <param name="value">The constant's characters.</param>
    /// <param name="type">A type's name as the parser gives it: bool for boolean.</param>
    public static string Of(string value, string type) => type switch
    {
        "bool" => Boolean(value.Trim()) ?? value,
        "interval" => Interval(value) ?? value,
        "jsonb" => WithoutBlanks(value),
        "uuid" => value.Trim().ToLowerInvariant(),
        "timestamp" => Timestamp(value.Trim(), ""),
        "timestamptz" => Timestamp(value.Trim(), "+00"),
        "regclass" or "regtype" or "regproc" or "regnamespace" or "regrole" or "regcollation" or "regconfig" or "regdictionary" => Name(value) ?? value,
        "int2" or "int4" or "int8" or "numeric" or "float4" or "float8" => value.Trim(),
        _ => value,
    };

    /// <summary>A name with or without its schema, quoted only where it has to be; null for what is no name.</summary>
    private static string? Name(string value)
    {
        var tree = SqlParser.ParseExpression(new SqlText(value), out var error);
        if (error is not null || tree is not ColumnReference { Star: null } reference) return null;
        var name = new StringBuilder();
        foreach (var part in reference.Names) name.Append(name.Length > 0 ? "." : "").Append(Identifiers.Quote(part.Name));
        return name.ToString();
    }

    private static string? Boolean(string value)
    {
        var lower = value.ToLowerInvariant();
        if (lower is "1" or "on" || Begins("true", lower) || Begins("yes", lower)) return "true";
        return lower is "0" or "of" or "off" || Begins("false", lower) || Begins("no", lower) ? "false" : null;
    }

    private static bool Begins(string word, string text) => text.Length > 0 && word.StartsWith(text, StringComparison.Ordinal);

    /// <summary>Midnight is given back with its hours, and UTC as +00.</summary>
    private static string Timestamp(string value, string zone)
    {
        if (value.Length == 10 && DateTime.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return value + " 00:00:00" + zone;
        return value;
    }

    private static string WithoutBlanks(string json)
    {
        var text = new StringBuilder(json.Length);
        var inString = false;
        for (var i = 0; i < json.Length; i++)
        {
            if (!inString && Array.IndexOf(Blanks, json[i]) >= 0) continue;
            if (json[i] == '"') inString = !inString;
            text.Append(json[i]);
            if (inString && json[i] == '\\' && i + 1 < json.Length) text.Append(json[++i]);
        }
        return text.ToString();
    }

    /// <summary>Months, days and microseconds: <c>1 week 02:00</c> is <c>0/7/7200000000</c>.</summary>
    private static string? Interval(string value)
    {
        long months = 0, days = 0;
        decimal microseconds = 0;
        var words = value.ToLowerInvariant().Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].IndexOf(':') > 0)
            {
                if (Clock(words[i]) is not { } clock) return null;
                microseconds += clock;
                continue;
            }
            var digits = 0;
            while (digits < words[i].Length && (char.IsDigit(words[i][digits]) || words[i][digits] is '-' or '+' or '.')) digits++;
            var number = words[i].Substring(0, digits);
            if (!decimal.TryParse(number, NumberStyles.Number, CultureInfo.InvariantCulture, out var count) || Math.Abs(count) > 1e12m) return null;
            string unit;
            if (digits < words[i].Length) unit = words[i].Substring(digits);
            else if (i + 1 < words.Length) unit = words[++i];
            else unit = "s";
            switch (unit == "ms" ? "msec" : unit.TrimEnd('s'))
            {
                case "millennium" or "millennia" when IsWhole(count): months += (long)count * 12000; break;
                case "century" or "centurie" when IsWhole(count): months += (long)count * 1200; break;
                case "decade" when IsWhole(count): months += (long)count * 120; break;
                case "year" or "yr" or "y" when IsWhole(count): months += (long)count * 12; break;
                case "month" or "mon" when IsWhole(count): months += (long)count; break;
                case "week" or "w" when IsWhole(count): days += (long)count * 7; break;
                case "day" or "d" when IsWhole(count): days += (long)count; break;
                case "hour" or "hr" or "h": microseconds += count * 3_600_000_000m; break;
                case "minute" or "min" or "m": microseconds += count * 60_000_000m; break;
                case "second" or "sec" or "": microseconds += count * 1_000_000m; break;
                case "millisecond" or "msec": microseconds += count * 1_000m; break;
                default: return null;
            }
        }
        if (words.Length == 0) return null;
        return string.Format(CultureInfo.InvariantCulture, "{0}/{1}/{2:0}", months, days, microseconds);
    }

    private static bool IsWhole(decimal count) => count == decimal.Truncate(count) && Math.Abs(count) < 1_000_000;

    private static decimal? Clock(string word)
    {
        var sign = word[0] == '-' ? -1 : 1;
        var parts = word.TrimStart('-', '+').Split(':');
        if (parts.Length is not (2 or 3)) return null;
        if (!decimal.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var hours) || hours > 1e9m) return null;
        if (!decimal.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) || minutes > 60) return null;
        decimal seconds = 0;
        if (parts.Length == 3 && !decimal.TryParse(parts[2], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out seconds)) return null;
        return sign * (hours * 3_600_000_000m + minutes * 60_000_000m + seconds * 1_000_000m);
    }
}
