using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects;

/// <summary>A text, edits to it, and the way between a place before and the same place after them.</summary>
internal sealed class MendedText
{
    private readonly SqlText _original;
    private List<SqlEdit> _edits = [];
    private readonly List<Run> _runs = [];

    public MendedText(SqlText original)
    {
        _original = original;
        Current = original;
        Rebuild();
    }

    /// <summary>The text after the edits.</summary>
    public SqlText Current { get; private set; }

    /// <summary>Sorted, not overlapping, in the original text.</summary>
    public IReadOnlyList<SqlEdit> Edits => _edits;

    /// <summary>Where a span of the current text stands in the original one; null where an edit wrote one of its ends.</summary>
    public SqlSpan? ToOriginal(SqlSpan span)
    {
        if (FindRun(span.Start, isEnd: false) is not { } first || FindRun(span.End, isEnd: !span.IsEmpty) is not { } last) return null;
        var start = span.Start - first.Start + first.Original;
        var end = span.IsEmpty ? start : span.End - last.Start + last.Original;
        return end < start ? null : SqlSpan.FromBounds(start, end);
    }

    /// <summary>Edits of the current text as edits of the original one; null where one of them cannot be written there.</summary>
    public List<SqlEdit>? ToOriginal(IReadOnlyList<SqlEdit> edits)
    {
        var mapped = new List<SqlEdit>(edits.Count);
        foreach (var edit in edits)
        {
            if (ToOriginal(edit.Span) is not { } span || !CanReplace(span) || edit.NewText.IndexOf(SqlText.HoleCharacter) >= 0) return null;
            mapped.Add(new SqlEdit(span, edit.NewText));
        }
        return mapped;
    }

    /// <summary>Applies edits of the current text; none of them where one cannot be applied.</summary>
    public bool Apply(IReadOnlyList<SqlEdit> edits)
    {
        if (edits.Count == 0 || ToOriginal(edits) is not { } mapped) return false;
        // Of two insertions at one place the one that was added first comes first.
        var added = mapped.OrderBy(static edit => edit.Span.Start).ThenBy(static edit => edit.Span.End).ToArray();
        if (Overlap(added) || Merge(added) is not { } merged) return false;
        _edits = merged;
        Rebuild();
        return true;
    }

    /// <summary>The edits so far and those that are added, all sorted; null where two of them overlap.</summary>
    private List<SqlEdit>? Merge(SqlEdit[] added)
    {
        var merged = new List<SqlEdit>(_edits.Count + added.Length);
        var next = 0;
        foreach (var edit in added)
        {
            for (; next < _edits.Count; next++)
            {
                var earlier = _edits[next];
                // What is replaced as a whole was read with the edits in it, and the new text has them.
                if (!edit.Span.IsEmpty && edit.Span.Contains(earlier.Span)) continue;
                if (earlier.Span.Start > edit.Span.Start || (earlier.Span.Start == edit.Span.Start && !earlier.Span.IsEmpty)) break;
                merged.Add(earlier);
            }
            merged.Add(edit);
        }
        merged.AddRange(_edits.Skip(next));
        return Overlap(merged) ? null : merged;
    }

    /// <param name="edits">Sorted.</param>
    private static bool Overlap(IReadOnlyList<SqlEdit> edits)
    {
        for (var i = 1; i < edits.Count; i++)
            if (edits[i].Span.Start < edits[i - 1].Span.End) return true;
        return false;
    }

    /// <summary>A hole's content, and what is there in some runs only, is not replaced.</summary>
    private bool CanReplace(SqlSpan span)
    {
        if (_original.HasHoleIn(span)) return false;
        foreach (var part in _original.OptionalParts)
            if (part.Overlaps(span) && !part.Contains(span)) return false;
        return true;
    }

    private void Rebuild()
    {
        _runs.Clear();
        if (_edits.Count == 0)
        {
            _runs.Add(new Run(0, 0, _original.Text.Length));
            return;
        }
        var text = new StringBuilder(_original.Text.Length);
        var position = 0;
        foreach (var edit in _edits)
        {
            Keep(text, position, edit.Span.Start);
            text.Append(edit.NewText);
            position = edit.Span.End;
        }
        Keep(text, position, _original.Text.Length);
        Current = new SqlText(text.ToString(), _original.ParameterStyle, Holes(), Parts(_original.OptionalParts), Source(), _original.OptionalGroups, Parts(_original.ChosenParts));
    }

    private void Keep(StringBuilder text, int start, int end)
    {
        _runs.Add(new Run(text.Length, start, end - start));
        text.Append(_original.Text, start, end - start);
    }

    private List<SqlHole> Holes()
    {
        var holes = new List<SqlHole>(_original.Holes.Count);
        foreach (var hole in _original.Holes) holes.Add(new SqlHole(ToCurrent(hole.Position), hole.Description));
        return holes;
    }

    private List<SqlSpan> Parts(IReadOnlyList<SqlSpan> original)
    {
        var parts = new List<SqlSpan>(original.Count);
        foreach (var part in original) parts.Add(SqlSpan.FromBounds(ToCurrent(part.Start), ToCurrent(part.End)));
        return parts;
    }

    private SourceMap Source()
    {
        var segments = new List<SourceSegment>();
        var all = _original.Source.Segments;
        var first = 0;
        foreach (var run in _runs)
        {
            while (first < all.Count && all[first].End <= run.Original) first++;
            for (var i = first; i < all.Count && all[i].Start < run.Original + run.Length; i++)
            {
                var start = Math.Max(all[i].Start, run.Original);
                var end = Math.Min(all[i].End, run.Original + run.Length);
                if (start < end) segments.Add(all[i].Slice(start, end, run.Start + start - run.Original));
            }
        }
        return new SourceMap(_original.Source.Whole, segments.ToArray());
    }

    private int ToCurrent(int position)
    {
        var index = FirstRun(run => position <= run.Original + run.Length);
        if (index == _runs.Count) return Current.Text.Length;
        var run = _runs[index];
        return position < run.Original ? run.Start : run.Start + position - run.Original;
    }

    /// <summary>The run that holds the character at a position, or, for the end of a span, the one before it.</summary>
    private Run? FindRun(int position, bool isEnd)
    {
        var index = FirstRun(run => isEnd ? position <= run.End : position < run.End);
        if (index < _runs.Count && (isEnd ? _runs[index].Start < position : _runs[index].Start <= position)) return _runs[index];
        index = FirstRun(run => position <= run.End);
        return index < _runs.Count && (_runs[index].Start == position || _runs[index].End == position) ? _runs[index] : null;
    }

    /// <summary>The index of the first run for which something holds that holds for all behind it too.</summary>
    private int FirstRun(Func<Run, bool> holds)
    {
        int low = 0, high = _runs.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (holds(_runs[middle])) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    /// <summary>Characters that are the same before and after.</summary>
    private readonly struct Run(int start, int original, int length)
    {
        public int Start { get; } = start;

        public int Original { get; } = original;

        public int Length { get; } = length;

        public int End => Start + Length;
    }
}
