using System.Collections.Generic;
using System.Text;
using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>hstore of the extension of this name (hstore_io.c <c>parse_hstore</c>, <c>get_val</c>).</summary>
internal static class HashStoreInput
{
    public static LiteralVerdict Check(InputRules rules, string value) => Read(rules, value, null);

    /// <summary>Keys and values in the order of the keys; null where that is not known.</summary>
    public static string? Normalize(InputRules rules, string value)
    {
        var words = new List<string?>();
        if (!Read(rules, value, words).IsValid) return null;
        var pairs = new SortedDictionary<string, string?>(System.StringComparer.Ordinal);
        for (var i = 0; i + 1 < words.Count; i += 2)
        {
            // Which of two values of one key stays is a matter of sorting.
            if (pairs.ContainsKey(words[i]!)) return null;
            pairs.Add(words[i]!, words[i + 1]);
        }
        var text = new StringBuilder();
        foreach (var pair in pairs)
            text.Append(pair.Key.Length).Append(' ').Append(pair.Key).Append(pair.Value?.Length ?? -1).Append(' ').Append(pair.Value);
        return text.ToString();
    }

    private static LiteralVerdict Read(InputRules rules, string value, List<string?>? words)
    {
        // Whether this one is a blank is a matter of the version.
        if (value.IndexOf('\v') >= 0) return LiteralVerdict.Unknown;
        for (var i = 0; ;)
        {
            if (ReadWord(rules, value, ref i, words, isKey: true, out var isThere) is { } keyError) return keyError;
            if (!isThere) return LiteralVerdict.Valid;
            i = SkipSpaces(value, i);
            if (i >= value.Length) return EndOfString(rules);
            if (value[i] != '=') return SyntaxError(rules, value, i);
            if (++i >= value.Length) return EndOfString(rules);
            if (value[i] != '>') return SyntaxError(rules, value, i);
            i++;
            if (ReadWord(rules, value, ref i, words, isKey: false, out isThere) is { } valueError) return valueError;
            if (!isThere) return EndOfString(rules);
            i = SkipSpaces(value, i);
            if (i >= value.Length) return LiteralVerdict.Valid;
            if (value[i] != ',') return SyntaxError(rules, value, i);
            i++;
        }
    }

    /// <summary>Moves behind a word; there is none at the end of the text.</summary>
    private static LiteralVerdict? ReadWord(InputRules rules, string value, ref int i, List<string?>? words, bool isKey, out bool isThere)
    {
        i = SkipSpaces(value, i);
        isThere = i < value.Length;
        if (!isThere) return null;
        var start = i;
        if (FindWordEnd(rules, value, ref i, isKey) is { } error) return error;
        words?.Add(Unescape(value.Substring(start, i - start), isKey));
        return null;
    }

    private static LiteralVerdict? FindWordEnd(InputRules rules, string value, ref int i, bool isKey)
    {
        if (value[i] == '=' && isKey) return SyntaxError(rules, value, i);
        var isQuoted = value[i] == '"';
        // A word's first character is part of it whatever it is.
        if (value[i] != '\\') i++;
        while (i < value.Length)
        {
            var c = value[i];
            if (c == '\\')
            {
                if (i + 1 == value.Length) return EndOfString(rules);
                i += 2;
                continue;
            }
            if (isQuoted)
            {
                i++;
                if (c == '"') return null;
                continue;
            }
            if (IsSpace(c) || c == (isKey ? '=' : ',')) return null;
            i++;
        }
        return isQuoted ? EndOfString(rules) : null;
    }

    /// <summary>The word as it is stored; null for the value NULL.</summary>
    private static string? Unescape(string written, bool isKey)
    {
        if (!isKey && string.Equals(written, "null", System.StringComparison.OrdinalIgnoreCase)) return null;
        var isQuoted = written[0] == '"';
        var text = new StringBuilder(written.Length);
        for (var i = isQuoted ? 1 : 0; i < written.Length - (isQuoted ? 1 : 0); i++)
        {
            if (written[i] == '\\') i++;
            text.Append(written[i]);
        }
        return text.ToString();
    }

    private static LiteralVerdict EndOfString(InputRules rules) => rules.Version >= 16
        ? LiteralVerdict.Invalid("42601", "syntax error in hstore: unexpected end of string")
        : LiteralVerdict.Invalid("XX000", "Unexpected end of string");

    private static LiteralVerdict SyntaxError(InputRules rules, string value, int i)
    {
        var quote = rules.Vintage < 15 ? '\'' : '"';
        var position = Encoding.UTF8.GetByteCount(value.Substring(0, i));
        var place = $"near {quote}{LiteralErrors.QuotedCharacter(rules, value, i)}{quote} at position {position}";
        return rules.Version >= 16
            ? LiteralVerdict.Invalid("42601", "syntax error in hstore, " + place)
            : LiteralVerdict.Invalid("XX000", "Syntax error " + place);
    }
}
