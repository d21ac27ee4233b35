using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace DbImpact.Cli.Fixing;

/// <summary>
/// A change as <c>git apply</c> and <c>patch</c> take it: GNU diff's unified format with three lines of context. The edits are known, so
/// nothing has to be searched for.
/// </summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    private const string NoLineEnd = "\\ No newline at end of file";

    public static string Of(FileChange change)
    {
        var before = Lines(change.Before);
        var result = new StringBuilder();
        Line(result, "--- a/" + Name(change.Path));
        Line(result, "+++ b/" + Name(change.Path));
        var shift = 0;
        foreach (var hunk in Hunks(Blocks(change, before)))
        {
            var first = Math.Max(0, hunk[0].First - Context);
            var last = Math.Min(before.Count, hunk[^1].End + Context);
            var body = new StringBuilder();
            int at = first, added = 0, removed = 0;
            foreach (var block in hunk)
            {
                for (; at < block.First; at++) Add(body, ' ', before[at]);
                for (; at < block.End; at++, removed++) Add(body, '-', before[at]);
                foreach (var line in block.Lines)
                {
                    Add(body, '+', line);
                    added++;
                }
            }
            for (; at < last; at++) Add(body, ' ', before[at]);
            int length = last - first, newLength = length - removed + added;
            Line(result, $"@@ -{Range(first, length)} +{Range(first + shift, newLength)} @@");
            result.Append(body);
            shift += added - removed;
        }
        return result.ToString();
    }

    /// <summary>Runs of lines that edits change, with what stands there after.</summary>
    private static List<Block> Blocks(FileChange change, List<string> before)
    {
        var starts = new int[before.Count + 1];
        for (var i = 0; i < before.Count; i++) starts[i + 1] = starts[i] + before[i].Length;
        var blocks = new List<Block>();
        for (var i = 0; i < change.Edits.Count;)
        {
            var first = LineOf(starts, change.Edits[i].Place.Span!.Value.Start);
            var end = first;
            var edits = new List<Reports.Model.ReportedEdit>();
            while (i < change.Edits.Count && (edits.Count == 0 || LineOf(starts, change.Edits[i].Place.Span!.Value.Start) < end))
            {
                edits.Add(change.Edits[i]);
                end = Math.Max(end, LineOf(starts, change.Edits[i].Place.Span!.Value.End) + 1);
                i++;
            }
            end = Math.Min(end, before.Count);
            var text = new StringBuilder();
            var at = starts[first];
            foreach (var edit in edits)
            {
                var span = edit.Place.Span!.Value;
                text.Append(change.Before, at, span.Start - at).Append(edit.NewText);
                at = span.End;
            }
            text.Append(change.Before, at, starts[end] - at);
            blocks.Add(new Block(first, end, Lines(text.ToString())));
        }
        return blocks;
    }

    /// <summary>Blocks whose contexts touch stand in one hunk.</summary>
    private static IEnumerable<List<Block>> Hunks(List<Block> blocks)
    {
        var hunk = new List<Block>();
        foreach (var block in blocks)
        {
            if (hunk.Count > 0 && block.First - hunk[^1].End > 2 * Context)
            {
                yield return hunk;
                hunk = [];
            }
            hunk.Add(block);
        }
        if (hunk.Count > 0) yield return hunk;
    }

    private static int LineOf(int[] starts, int position)
    {
        var index = Array.BinarySearch(starts, position);
        return index < 0 ? ~index - 1 : Math.Min(index, Math.Max(0, starts.Length - 2));
    }

    /// <summary>Each with its line end.</summary>
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[at..end]);
            at = end;
        }
        return lines;
    }

    private static void Add(StringBuilder body, char sign, string line)
    {
        body.Append(sign).Append(line);
        if (!line.EndsWith('\n')) Line(body.Append('\n'), NoLineEnd);
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');

    /// <summary>As GNU diff counts: from 1, the length where it is not 1; an empty range names the line before it.</summary>
    private static string Range(int first, int length)
    {
        var start = (length == 0 ? first : first + 1).ToString(CultureInfo.InvariantCulture);
        return length == 1 ? start : start + "," + length.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A name with a blank ends in a tabulator, as GNU diff and git write it, so that its end is seen.</summary>
    private static string Name(string path) => path.Contains(' ', StringComparison.Ordinal) ? path + "\t" : path;

    private sealed record Block(int First, int End, IReadOnlyList<string> Lines);
}
