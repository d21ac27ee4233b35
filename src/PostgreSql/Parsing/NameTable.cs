namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// The names that were read last, so that a name which is written again and again is one string. Threads share the table without a lock:
/// a slot holds one string or another, and whoever finds the wrong one makes the right one.
/// </summary>
internal static class NameTable
{
    private const int Size = 4096;
    private const int LongestName = 32;

    private static readonly string?[] Names = new string?[Size];

    /// <summary>The characters of a text as a string, the letters of ASCII in lower case where <paramref name="fold"/> says so.</summary>
    public static string Get(string text, int start, int length, bool fold)
    {
        if (length is 0 or > LongestName) return Make(text, start, length, fold);
        ref var slot = ref Names[Hash(text, start, length)];
        var name = slot;
        if (name is not null && name.Length == length && (fold ? MatchesFolded(name, text, start) : Matches(name, text, start))) return name;
        return slot = Make(text, start, length, fold);
    }

    /// <summary>Some of the characters, in whatever case they are: names that differ elsewhere take each other's slot.</summary>
    private static int Hash(string text, int start, int length)
    {
        var hash = length;
        hash = (hash * 31) + (text[start] | 0x20);
        hash = (hash * 31) + (text[start + (length >> 2)] | 0x20);
        hash = (hash * 31) + (text[start + (length >> 1)] | 0x20);
        hash = (hash * 31) + (text[start + length - 1] | 0x20);
        return (hash ^ (hash >> 12)) & (Size - 1);
    }

    private static bool Matches(string name, string text, int start)
    {
        for (var i = 0; i < name.Length; i++)
            if (name[i] != text[start + i]) return false;
        return true;
    }

    private static bool MatchesFolded(string name, string text, int start)
    {
        for (var i = 0; i < name.Length; i++)
            if (name[i] != Fold(text[start + i])) return false;
        return true;
    }

    private static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;

    /// <summary>scansup.c <c>downcase_identifier</c> in a multi-byte encoding: only the letters of ASCII are folded.</summary>
    private static string Make(string text, int start, int length, bool fold)
    {
        if (!fold) return text.Substring(start, length);
        var characters = text.ToCharArray(start, length);
        for (var i = 0; i < characters.Length; i++) characters[i] = Fold(characters[i]);
        return new string(characters);
    }
}
