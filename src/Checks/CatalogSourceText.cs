using System;

namespace DbImpact.Checks;

/// <summary>Whether a text can be the source of a catalog at all, before anything of it is replayed.</summary>
public static class CatalogSourceText
{
    private static readonly char[] LineEnds = ['\n'];

    /// <param name="text">The file's text.</param>
    /// <param name="name">What messages call the file.</param>
    /// <returns>A clause without a full stop that says what is wrong and what to do; null where the text may be SQL.</returns>
    public static string? WhyUnusable(string text, string name)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        if (text.StartsWith("PGDMP", StringComparison.Ordinal))
            return $"{name} is a binary dump; make an SQL file of it with pg_restore --schema-only -f db.sql {name}";
        if (text.IndexOf('\0') >= 0) return $"{name} is not a text file";
        var lines = text.Split(LineEnds);
        var conflict = Array.FindIndex(lines, line => line.StartsWith("<<<<<<< ", StringComparison.Ordinal));
        var hasEnd = conflict >= 0 && Array.FindIndex(lines, conflict, line => line.StartsWith(">>>>>>> ", StringComparison.Ordinal)) >= 0;
        return hasEnd ? $"{name}:{conflict + 1}: a merge conflict is not resolved" : null;
    }
}
