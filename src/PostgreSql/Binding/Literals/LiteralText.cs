using System;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>The C locale's classes of characters, and C's functions on texts, as the input functions use them.</summary>
internal static class LiteralText
{
    /// <summary>isspace: in UTF-8 no character beyond ASCII is a blank.</summary>
    public static bool IsSpace(char c) => c is ' ' or (>= '\t' and <= '\r');

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsAlpha(char c) => (c | 0x20) is >= 'a' and <= 'z';

    public static bool IsAlphanumeric(char c) => IsDigit(c) || IsAlpha(c);

    public static bool IsPunctuation(char c) => c is > ' ' and < '\x7F' && !IsAlphanumeric(c);

    public static int HexValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    public static char ToLower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;

    /// <summary>The character there, or NUL at the end, as C sees a text.</summary>
    public static char At(string text, int position) => position < text.Length ? text[position] : '\0';

    public static int SkipSpaces(string text, int position)
    {
        while (position < text.Length && IsSpace(text[position])) position++;
        return position;
    }

    /// <summary>Whether nothing but blanks is left.</summary>
    public static bool IsBlankFrom(string text, int position) => SkipSpaces(text, position) == text.Length;

    /// <summary>pg_strncasecmp over the word's length; the word is in lower case.</summary>
    public static bool StartsWithIgnoreCase(string text, int position, string word)
    {
        if (text.Length - position < word.Length) return false;
        for (var i = 0; i < word.Length; i++)
            if (ToLower(text[position + i]) != word[i]) return false;
        return true;
    }

    /// <summary>pg_mblen over the whole text: characters, not UTF-16 units.</summary>
    public static int CharacterCount(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1])) count--;
        return count;
    }

    /// <summary>The length in UTF-8, as far as <paramref name="limit"/>.</summary>
    public static int ByteCount(string text, int limit)
    {
        var count = 0;
        for (var i = 0; i < text.Length && count < limit; i++)
        {
            var c = text[i];
            count += c < 0x80 ? 1 : c < 0x800 || char.IsSurrogate(c) ? 2 : 3;
        }
        return Math.Min(count, limit);
    }

    /// <summary>The character that begins there, as one text.</summary>
    public static string CharacterAt(string text, int position) =>
        char.IsHighSurrogate(text[position]) && position + 1 < text.Length ? text.Substring(position, 2) : text[position].ToString();
}
