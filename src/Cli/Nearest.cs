using System;
using System.Collections.Generic;

namespace DbImpact.Cli;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Nearest
{
    /// <summary>The candidate with the fewest changed letters, if these are few for its length; null where none is near.</summary>
    public static string? Of(string word, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var distance = Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (distance >= least || distance > Math.Max(1, Math.Max(word.Length, candidate.Length) / 3)) continue;
            nearest = candidate;
            least = distance;
        }
        return nearest;
    }

    /// <summary><c>; did you mean "x"?</c>, or a full stop.</summary>
    public static string Question(string word, IEnumerable<string> candidates) =>
        Of(word, candidates) is { } nearest ? $"; did you mean \"{nearest}\"?" : ".";

    /// <summary>Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).</summary>
    private static int Distance(string a, string b)
    {
        var distances = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) distances[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) distances[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = distances[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                var best = Math.Min(replaced, Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) best = Math.Min(best, distances[i - 2, j - 2] + 1);
                distances[i, j] = best;
            }
        }
        return distances[a.Length, b.Length];
    }
}
