using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;
using DbImpact.PostgreSql.Replay;

namespace DbImpact.PostgreSql.Snapshots;

/// <summary>The migrations that a snapshot was made of, or that the database was made by: what tells whether they have changed since.</summary>
/// <param name="Folder">Their folder, from the snapshot's own; with slashes.</param>
/// <param name="Count">How many files they are.</param>
/// <param name="Hash">See <see cref="HashOf"/>.</param>
public sealed record MigrationSource(string Folder, int Count, string Hash)
{
    /// <summary>
    /// SHA-256 over the names and texts of the files. Names without their folders, as a project may keep them elsewhere; texts without what
    /// undoes the migration, and with LF at the end of lines, as git may change these. Files that undo migrations do not count.
    /// </summary>
    public static MigrationSource Of(string folder, IEnumerable<(string Name, string Text)> files)
    {
        if (files is null) throw new ArgumentNullException(nameof(files));
        var lines = new List<string>();
        using var algorithm = SHA256.Create();
        foreach (var (name, text) in files)
            if (!MigrationScript.IsUndo(name)) lines.Add(name + ' ' + HashOf(algorithm, Normalize(MigrationScript.UpPart(text))));
        lines.Sort(StringComparer.Ordinal);
        return new MigrationSource(folder, lines.Count, HashOf(algorithm, string.Join("\n", lines)));
    }

    private static string Normalize(string text) => text.TrimStart('\uFEFF').Replace("\r\n", "\n").TrimEnd('\n');

    private static string HashOf(HashAlgorithm algorithm, string text)
    {
        var hash = new StringBuilder();
        foreach (var value in algorithm.ComputeHash(Encoding.UTF8.GetBytes(text))) hash.Append(value.ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
        return hash.ToString();
    }
}
