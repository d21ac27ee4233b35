using System.Collections.Generic;
using System.Text;

namespace DbImpact.PostgreSql.Dialects;

/// <summary>Formats of dates and times as patterns of to_char (manual, table 9.27).</summary>
internal sealed class DateFormats
{
    private readonly Dictionary<char, string> _patterns;

    private DateFormats(Dictionary<char, string> patterns) => _patterns = patterns;

    /// <summary>DATE_FORMAT and STR_TO_DATE (MySQL 8.4 manual, 14.7).</summary>
    public static DateFormats OfMySql { get; } = new(new Dictionary<char, string>
    {
        ['Y'] = "YYYY",
        ['y'] = "YY",
        ['m'] = "MM",
        ['c'] = "FMMM",
        ['d'] = "DD",
        ['e'] = "FMDD",
        ['H'] = "HH24",
        ['k'] = "FMHH24",
        ['h'] = "HH12",
        ['I'] = "HH12",
        ['i'] = "MI",
        ['s'] = "SS",
        ['S'] = "SS",
        ['f'] = "US",
        ['p'] = "AM",
        ['M'] = "FMMonth",
        ['b'] = "Mon",
        ['W'] = "FMDay",
        ['a'] = "Dy",
        ['j'] = "DDD",
        ['T'] = "HH24:MI:SS",
        ['r'] = "HH12:MI:SS AM",
    });

    /// <summary>strftime (SQLite, date and time functions).</summary>
    public static DateFormats OfSqlite { get; } = new(new Dictionary<char, string>
    {
        ['Y'] = "YYYY",
        ['m'] = "MM",
        ['d'] = "DD",
        ['H'] = "HH24",
        ['M'] = "MI",
        ['S'] = "SS",
        ['f'] = "SS.MS",
        ['j'] = "DDD",
        ['F'] = "YYYY-MM-DD",
        ['T'] = "HH24:MI:SS",
        ['R'] = "HH24:MI",
    });

    /// <summary>The field of date_trunc for a format of TRUNC (Oracle 19c SQL reference, ROUND and TRUNC date functions).</summary>
    public static string? FieldOfOracle(string format) => format.ToUpperInvariant() switch
    {
        "YYYY" or "YEAR" or "SYYYY" or "YY" or "Y" => "year",
        "Q" => "quarter",
        "MM" or "MON" or "MONTH" => "month",
        "IW" => "week",
        "DD" or "DDD" => "day",
        "HH" or "HH24" or "HH12" => "hour",
        "MI" => "minute",
        _ => null,
    };

    /// <summary>The pattern; null where the format has something that no pattern says.</summary>
    public string? ToPattern(string format)
    {
        var pattern = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < format.Length; i++)
        {
            var c = format[i];
            if (c == '%' && i + 1 < format.Length)
            {
                if (!_patterns.TryGetValue(format[++i], out var field)) return null;
                if (isQuoted) pattern.Append('"');
                isQuoted = false;
                pattern.Append(field);
                continue;
            }
            if (c is '"' or '\\' or '\'') return null;
            // Letters stand for themselves in quotes only.
            if (char.IsLetterOrDigit(c) != isQuoted)
            {
                pattern.Append('"');
                isQuoted = !isQuoted;
            }
            pattern.Append(c);
        }
        if (isQuoted) pattern.Append('"');
        return pattern.ToString();
    }
}
