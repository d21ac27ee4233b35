using System;
using System.Collections.Generic;
using System.Globalization;

namespace DbImpact.PostgreSql.Replay;

/// <summary>What the comments before a script's first statement say: a snapshot's header, or pg_dump's.</summary>
internal sealed class ScriptHeader(int? serverVersion, IReadOnlyList<string>? searchPath, bool isWholeDatabase)
{
    private const string Snapshot = "-- DbImpact snapshot, format ";
    private const string SnapshotServer = ", PostgreSQL ";
    private const string Dump = "-- Dumped from database version ";
    private const string Path = "-- search_path: ";

    public static ScriptHeader None { get; } = new(null, null, false);

    /// <summary>The major version of the server that the script was written from.</summary>
    public int? ServerVersion { get; } = serverVersion;

    public IReadOnlyList<string>? SearchPath { get; } = searchPath;

    /// <summary>Whether it is a snapshot or a dump, which have every extension of the database; pg_dump's of chosen schemas have none.</summary>
    public bool IsWholeDatabase { get; } = isWholeDatabase;

    public static ScriptHeader Read(string text)
    {
        int? version = null;
        IReadOnlyList<string>? path = null;
        var isWhole = false;
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var line = text.Substring(start, end - start).Trim();
            start = end + 1;
            if (line.Length > 0 && !line.StartsWith("--", StringComparison.Ordinal) && line[0] != '\\') break;
            if (line.StartsWith(Snapshot, StringComparison.Ordinal))
            {
                isWhole = true;
                var server = line.IndexOf(SnapshotServer, StringComparison.Ordinal);
                if (server >= 0) version ??= Major(line.Substring(server + SnapshotServer.Length));
            }
            else if (line.StartsWith(Dump, StringComparison.Ordinal))
            {
                isWhole = true;
                version ??= Major(line.Substring(Dump.Length));
            }
            else if (line.StartsWith(Path, StringComparison.Ordinal)) path ??= SearchPathText.Split(line.Substring(Path.Length));
        }
        return new ScriptHeader(version, path, isWhole);
    }

    private static int? Major(string text)
    {
        var digits = 0;
        while (digits < text.Length && text[digits] is >= '0' and <= '9') digits++;
        return int.TryParse(text.Substring(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var major) ? major : null;
    }
}
