using System.Text;

namespace DbImpact.PostgreSql.Dialects;

/// <summary>MySQL's date formats (manual, 14.7, DATE_FORMAT) as patterns of to_char (manual, table 9.27).</summary>
internal static class DateFormats
{
    /// <summary>The pattern; null where the format has something that no pattern says.</summary>
    public static string? ToPattern(string format)
    {
        var pattern = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < format.Length; i++)
        {
            var c = format[i];
            if (c == '%' && i + 1 < format.Length)
            {
                if (PatternOf(format[++i]) is not { } field) return null;
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

    private static string? PatternOf(char specifier) => specifier switch
    {
        'Y' => "YYYY",
        'y' => "YY",
        'm' => "MM",
        'c' => "FMMM",
        'd' => "DD",
        'e' => "FMDD",
        'H' => "HH24",
        'k' => "FMHH24",
        'h' or 'I' => "HH12",
        'i' => "MI",
        's' or 'S' => "SS",
        'f' => "US",
        'p' => "AM",
        'M' => "FMMonth",
        'b' => "Mon",
        'W' => "FMDay",
        'a' => "Dy",
        'j' => "DDD",
        'T' => "HH24:MI:SS",
        'r' => "HH12:MI:SS AM",
        _ => null,
    };
}
