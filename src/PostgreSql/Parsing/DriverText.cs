using System;
using System.Text;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// What drivers do to a whole text before it is sent, its strings and comments included: psycopg's <c>%%</c> is a percent sign, SQLAlchemy's
/// <c>\:</c> a colon, and a placeholder in a string is replaced there too (Npgsql alone knows what a string is).
/// </summary>
internal static class DriverText
{
    /// <summary>A string's value. The driver comes first, and backslashes that it leaves are the server's.</summary>
    public static string GetValue(string text, SqlToken token, ParameterStyle style)
    {
        if (style != ParameterStyle.NamedColon || text.IndexOf("\\:", token.Start, token.Length, StringComparison.Ordinal) < 0)
            return Unescape(StringText.GetValue(text, token), style);
        var sent = Unescape(text.Substring(token.Start, token.Length), style);
        return StringText.GetValue(sent, new SqlToken(token.Kind, 0, sent.Length, token.Keyword, token.Flags));
    }

    /// <summary>A string's or a name's content as the server gets it.</summary>
    public static string Unescape(string content, ParameterStyle style)
    {
        if (content.IndexOf(EscapeCharacter(style)) < 0) return content;
        var result = new StringBuilder(content.Length);
        for (var i = 0; i < content.Length; i++)
        {
            if (IsEscape(content, i, style)) i++;
            result.Append(content[i]);
        }
        return result.ToString();
    }

    /// <summary>Whether two characters stand for the second of them.</summary>
    public static bool IsEscape(string text, int i, ParameterStyle style) => style switch
    {
        ParameterStyle.Format => text[i] == '%' && i + 1 < text.Length && text[i + 1] == '%',
        ParameterStyle.NamedColon => text[i] == '\\' && IsEscapedColon(text, i + 1),
        _ => false,
    };

    /// <summary>The content so that <see cref="Unescape"/> makes it what it is.</summary>
    public static string Escape(string content, ParameterStyle style)
    {
        if (style == ParameterStyle.Format) return content.Replace("%", "%%");
        if (style != ParameterStyle.NamedColon || content.IndexOf(':') < 0) return content;
        var result = new StringBuilder(content.Length + 8);
        for (var i = 0; i < content.Length; i++)
        {
            var isEscape = i > 0 && content[i - 1] == '\\' && IsEscapedColon(content, i);
            if (isEscape || IsBoundColon(content, i)) result.Append('\\');
            result.Append(content[i]);
        }
        return result.ToString();
    }

    /// <summary>Whether the driver puts something of its own between these places.</summary>
    public static bool HoldsPlaceholder(string text, int start, int end, ParameterStyle style)
    {
        switch (style)
        {
            case ParameterStyle.Format:
                for (var i = text.IndexOf('%', start, end - start); i >= 0 && i < end; i = i + 2 < end ? text.IndexOf('%', i + 2, end - i - 2) : -1)
                    if (!IsEscape(text, i, style)) return true;
                return false;
            case ParameterStyle.NamedColon:
                for (var i = text.IndexOf(':', start, end - start); i >= 0; i = text.IndexOf(':', i + 1, end - i - 1))
                    if (IsBoundColon(text, i)) return true;
                return false;
            case ParameterStyle.EntityFramework:
                for (var i = text.IndexOf('{', start, end - start); i >= 0; i = text.IndexOf('{', i + 1, end - i - 1))
                    if (EndOfItem(text, i) is { } close && close <= end) return true;
                return false;
            default:
                return false;
        }
    }

    /// <summary>SQLAlchemy's <c>BIND_PARAMS</c>: <c>(?&lt;![:\w$\\]):([\w$]+)(?![:\w$])</c>.</summary>
    public static bool IsBoundColon(string text, int i)
    {
        if (text[i] != ':' || (i > 0 && (text[i - 1] is ':' or '\\' || IsWord(text[i - 1])))) return false;
        var end = EndOfWord(text, i + 1);
        return end > i + 1 && (end == text.Length || text[end] != ':');
    }

    /// <summary>SQLAlchemy's <c>BIND_PARAMS_ESC</c>: <c>\\(:[\w$]*)(?![:\w$])</c>, the backslash left out.</summary>
    public static bool IsEscapedColon(string text, int i)
    {
        if (i >= text.Length || text[i] != ':') return false;
        var end = EndOfWord(text, i + 1);
        return end == text.Length || text[end] != ':';
    }

    /// <summary>The end of EF Core's <c>{0}</c>; null where none begins.</summary>
    public static int? EndOfItem(string text, int start)
    {
        var i = start + 1;
        while (i < text.Length && text[i] is >= '0' and <= '9') i++;
        return text[start] == '{' && i > start + 1 && i < text.Length && text[i] == '}' ? i + 1 : null;
    }

    public static int EndOfWord(string text, int i)
    {
        while (i < text.Length && IsWord(text[i])) i++;
        return i;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '_' or '$';

    private static char EscapeCharacter(ParameterStyle style) => style switch
    {
        ParameterStyle.Format => '%',
        ParameterStyle.NamedColon => '\\',
        _ => '\0',
    };
}
