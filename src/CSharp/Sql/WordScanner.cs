using System;

namespace DbImpact.CSharp.Sql;

/// <summary>What <see cref="WordScanner"/> finds.</summary>
internal enum WordKind
{
    /// <summary>An identifier or a keyword.</summary>
    Name,

    /// <summary><c>new</c> with a parenthesis behind it.</summary>
    UnnamedCreation,

    /// <summary>A quote behind which one of SQL's first words stands.</summary>
    SqlText,

    /// <summary><c>\u</c>, as in an escape that an identifier may hold.</summary>
    Escape,
}

/// <summary>Goes over the characters of C#, whatever they are a part of, and finds the words.</summary>
internal struct WordScanner(string text, int start, int end)
{
    private int _position = start;

    public int Start { get; private set; }

    /// <summary>Of a name.</summary>
    public int Hash { get; private set; }

    public WordKind Kind { get; private set; }

    public static int HashOf(string name)
    {
        var hash = 17;
        foreach (var c in name) hash = unchecked((hash * 31) + c);
        return hash;
    }

    public bool Next()
    {
        while (_position < end)
        {
            var c = text[_position];
            if (IsStart(c))
            {
                ReadName();
                return true;
            }
            Start = _position++;
            if (c is >= '0' and <= '9') SkipNumber();
            else if (c == '"' && BeginsSql(_position)) return Is(WordKind.SqlText);
            else if (c == '\\' && _position < text.Length && text[_position] is 'u' or 'U') return Is(WordKind.Escape);
        }
        return false;
    }

    private bool Is(WordKind kind)
    {
        Kind = kind;
        return true;
    }

    private void ReadName()
    {
        Start = _position;
        var hash = 17;
        while (_position < end && IsPart(text[_position])) hash = unchecked((hash * 31) + text[_position++]);
        Hash = hash;
        var isNew = _position - Start == 3 && text[Start] == 'n' && text[Start + 1] == 'e' && text[Start + 2] == 'w';
        Kind = isNew && SkipBlanks(_position) is var next && next < text.Length && text[next] == '(' ? WordKind.UnnamedCreation : WordKind.Name;
    }

    private void SkipNumber()
    {
        while (_position < end && IsPart(text[_position])) _position++;
    }

    /// <summary>Whether SQL may begin behind a quote: blanks may stand before it, written as such or escaped.</summary>
    private readonly bool BeginsSql(int i)
    {
        while (i < text.Length)
        {
            if (text[i] == '"' || char.IsWhiteSpace(text[i])) i++;
            else if (text[i] == '\\' && i + 1 < text.Length) i += 2;
            else break;
        }
        foreach (var word in MarkedSql.Beginnings)
            if (string.Compare(text, i, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0) return true;
        return false;
    }

    private readonly int SkipBlanks(int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
        return i;
    }

    private static bool IsStart(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' || (c > 127 && char.IsLetter(c));

    private static bool IsPart(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' or >= '0' and <= '9' || (c > 127 && IsOtherPart(c));

    private static bool IsOtherPart(char c) =>
        char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.ConnectorPunctuation;
}
