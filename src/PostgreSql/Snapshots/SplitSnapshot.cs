using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Snapshots;

/// <summary>Makes one script of the files of a split snapshot, whatever order they come in.</summary>
public static class SplitSnapshot
{
    /// <summary>Whether the file is one of those that <see cref="SnapshotWriter.WriteParts"/> writes.</summary>
    public static bool IsPart(string text) => SnapshotHeader.Read(text) is { IsPart: true };

    /// <summary>
    /// The files of a split snapshot as one script, its statements in an order in which they can be run and its places those of the files;
    /// what is no such file comes after it as it was.
    /// </summary>
    public static IReadOnlyList<ReplayScript> Arrange(IReadOnlyList<ReplayScript> scripts)
    {
        if (scripts is null) throw new ArgumentNullException(nameof(scripts));
        var parts = scripts.Where(script => IsPart(script.Text.Text)).OrderBy(script => script.Path, StringComparer.Ordinal).ToList();
        if (parts.Count == 0) return scripts;
        return [Join(parts), .. scripts.Where(script => !IsPart(script.Text.Text))];
    }

    private static ReplayScript Join(List<ReplayScript> parts)
    {
        var units = new List<StatementUnit>();
        foreach (var part in parts) units.AddRange(StatementUnit.In(part));
        var pieces = new List<Piece>();
        var text = new StringBuilder();
        foreach (var line in Headers(parts)) text.Append(line).Append('\n');
        foreach (var unit in StatementUnit.Sort(units))
        {
            foreach (var span in unit.Spans)
            {
                pieces.Add(new Piece(text.Length, unit.Script, span.Start));
                // What follows a statement in comments may belong to it.
                text.Append(unit.Script.Text.Slice(span)).Append("\n;\n");
            }
        }
        return new ReplayScript(parts[0].Path, new SqlText(text.ToString(), ParameterStyle.Psql), span => PlaceOf(pieces, span, parts[0]));
    }

    /// <summary>What a replay reads of the files' first lines.</summary>
    private static IEnumerable<string> Headers(List<ReplayScript> parts)
    {
        var lines = parts.SelectMany(part => part.Text.Text.TrimStart('\uFEFF').Split('\n').TakeWhile(line => line.StartsWith("--", StringComparison.Ordinal)))
            .Select(line => line.TrimEnd('\r'))
            .Distinct();
        return lines.OrderByDescending(line => line.Contains(", PostgreSQL "));
    }

    private static Place PlaceOf(List<Piece> pieces, SqlSpan span, ReplayScript first)
    {
        var low = 0;
        var high = pieces.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (pieces[middle].Start <= span.Start) low = middle;
            else high = middle - 1;
        }
        if (pieces.Count == 0 || pieces[low].Start > span.Start) return first.PlaceOf(new SqlSpan(0, 0));
        var at = span.Start - pieces[low].Start + pieces[low].Offset;
        return pieces[low].Script.PlaceOf(new SqlSpan(at, 0));
    }

    private readonly struct Piece(int start, ReplayScript script, int offset)
    {
        public int Start { get; } = start;

        public ReplayScript Script { get; } = script;

        public int Offset { get; } = offset;
    }
}
