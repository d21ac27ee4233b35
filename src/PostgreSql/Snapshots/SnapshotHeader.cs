using System;
using System.Globalization;

namespace DbImpact.PostgreSql.Snapshots;

/// <summary>What the first lines of a snapshot say of it.</summary>
public sealed class SnapshotHeader
{
    internal const string Begin = "-- DbImpact snapshot, format ";
    internal const string PartMark = ", one of several files";
    internal const string SourceBegin = "-- source: ";
    private const string FilesMark = " files, sha256 ";
    private const string MigrationsMark = ", ";

    private SnapshotHeader(int format, bool isPart, MigrationSource? source)
    {
        Format = format;
        IsPart = isPart;
        Source = source;
    }

    /// <summary>The way in which it is written; one above <see cref="SnapshotWriter.Format"/> is a newer DbImpact's.</summary>
    public int Format { get; }

    /// <summary>Whether the file is one of those of a split snapshot, whose statements may need those of other files.</summary>
    public bool IsPart { get; }

    /// <summary>The migrations that the snapshot was made of or with; null where it does not say.</summary>
    public MigrationSource? Source { get; }

    /// <summary>Null where the text is no snapshot of DbImpact's.</summary>
    public static SnapshotHeader? Read(string text)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        var first = Line(text, ref start);
        if (!first.StartsWith(Begin, StringComparison.Ordinal)) return null;
        MigrationSource? source = null;
        while (start < text.Length && Line(text, ref start) is { } line && line.StartsWith("--", StringComparison.Ordinal))
            if (line.StartsWith(SourceBegin, StringComparison.Ordinal)) source ??= ReadSource(line.Substring(SourceBegin.Length));
        return new SnapshotHeader(FormatOf(first.Substring(Begin.Length)), first.EndsWith(PartMark, StringComparison.Ordinal), source);
    }

    private static int FormatOf(string text)
    {
        var digits = 0;
        while (digits < text.Length && text[digits] is >= '0' and <= '9') digits++;
        return int.TryParse(text.Substring(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var format) ? format : SnapshotWriter.Format;
    }

    internal static string Write(MigrationSource source) =>
        SourceBegin + source.Folder + MigrationsMark + source.Count.ToString(CultureInfo.InvariantCulture) + FilesMark + source.Hash;

    private static MigrationSource? ReadSource(string text)
    {
        var hash = text.LastIndexOf(FilesMark, StringComparison.Ordinal);
        if (hash < 0) return null;
        var count = text.LastIndexOf(MigrationsMark, hash, StringComparison.Ordinal);
        if (count < 0) return null;
        var digits = text.Substring(count + MigrationsMark.Length, hash - count - MigrationsMark.Length);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new MigrationSource(text.Substring(0, count), number, text.Substring(hash + FilesMark.Length).Trim())
            : null;
    }

    private static string Line(string text, ref int start)
    {
        var end = text.IndexOf('\n', start);
        if (end < 0) end = text.Length;
        var line = text.Substring(start, end - start).TrimEnd('\r', ' ');
        start = end + 1;
        return line;
    }
}
