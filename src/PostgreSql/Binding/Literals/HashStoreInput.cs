using System.Text;
using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>hstore of the extension of this name (hstore_io.c <c>parse_hstore</c>, <c>get_val</c>).</summary>
internal static class HashStoreInput
{
    public static LiteralVerdict Check(InputRules rules, string value)
    {
        // Whether this one is a blank is a matter of the version.
        if (value.IndexOf('\v') >= 0) return LiteralVerdict.Unknown;
        for (var i = 0; ;)
        {
            if (ReadWord(rules, value, ref i, isKey: true, out var isThere) is { } keyError) return keyError;
            if (!isThere) return LiteralVerdict.Valid;
            i = SkipSpaces(value, i);
            if (i >= value.Length) return EndOfString(rules);
            if (value[i] != '=') return SyntaxError(rules, value, i);
            if (++i >= value.Length) return EndOfString(rules);
            if (value[i] != '>') return SyntaxError(rules, value, i);
            i++;
            if (ReadWord(rules, value, ref i, isKey: false, out isThere) is { } valueError) return valueError;
            if (!isThere) return EndOfString(rules);
            i = SkipSpaces(value, i);
            if (i >= value.Length) return LiteralVerdict.Valid;
            if (value[i] != ',') return SyntaxError(rules, value, i);
            i++;
        }
    }

    /// <summary>Moves behind a word; there is none at the end of the text.</summary>
    private static LiteralVerdict? ReadWord(InputRules rules, string value, ref int i, bool isKey, out bool isThere)
    {
        i = SkipSpaces(value, i);
        isThere = i < value.Length;
        if (!isThere) return null;
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
