using System;
using System.Collections.Generic;

namespace DbImpact.Checks.Suggestions;

/// <summary>How near two names are.</summary>
internal static class Spelling
{
    /// <summary>Whether the names are equal but for case and underscores: <c>avatarUrl</c> and <c>avatar_url</c>.</summary>
    public static bool DifferOnlyInStyle(string a, string b)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < a.Length && a[i] == '_') i++;
            while (j < b.Length && b[j] == '_') j++;
            if (i == a.Length || j == b.Length) return i == a.Length && j == b.Length;
            if (char.ToLowerInvariant(a[i++]) != char.ToLowerInvariant(b[j++])) return false;
        }
    }

    /// <summary>The names among <paramref name="candidates"/> that are nearest to <paramref name="name"/>; empty where none is near.</summary>
    public static IReadOnlyList<string> Nearest(string name, IEnumerable<string> candidates)
    {
        var best = Limit(name.Length);
        var found = new List<string>();
        foreach (var candidate in candidates)
        {
            var distance = Distance(name, candidate, best);
            if (distance > best || found.Contains(candidate)) continue;
            if (distance < best) found.Clear();
            best = distance;
            found.Add(candidate);
        }
        return found;
    }

    /// <summary>Typing errors that a name of that length may hold and still be taken for another.</summary>
    private static int Limit(int length) => length switch { <= 2 => 0, <= 5 => 1, <= 9 => 2, _ => 3 };

    /// <summary>
    /// Insertions, deletions, replacements and swaps of neighbours between the two (optimal string alignment), case ignored; more than
    /// <paramref name="limit"/> where there are more.
    /// </summary>
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit) return limit + 1;
        var before = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = Same(a[i - 1], b[j - 1]);
                var cost = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1])) cost = Math.Min(cost, before[j - 2] + 1);
                current[j] = cost;
                least = Math.Min(least, cost);
            }
            if (least > limit) return limit + 1;
            (before, previous, current) = (previous, current, before);
        }
        return previous[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
