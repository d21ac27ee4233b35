using System;

namespace DbImpact.PostgreSql.Binding;

/// <summary>The names that are one slip of the finger away from a name: a letter too few, too many, changed, or two of them exchanged.</summary>
internal static class Misspelling
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz_0123456789";

    public static bool Any(string name, Predicate<string> exists)
    {
        // So short a name is near many others.
        if (name.Length < 4) return false;
        for (var i = 0; i <= name.Length; i++)
        {
            string before = name.Substring(0, i), after = name.Substring(i);
            if (after.Length > 0 && exists(before + after.Substring(1))) return true;
            if (after.Length > 1 && exists(before + after[1] + after[0] + after.Substring(2))) return true;
            foreach (var letter in Letters)
                if (exists(before + letter + after) || (after.Length > 0 && letter != after[0] && exists(before + letter + after.Substring(1)))) return true;
        }
        return false;
    }
}
