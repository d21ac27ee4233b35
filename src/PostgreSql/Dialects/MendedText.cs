using System;
using System.Collections.Generic;
using System.Text;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects;

/// <summary>A text, edits to it, and the way between a place before and the same place after them.</summary>
internal sealed class MendedText
{
    private readonly SqlText _original;
    private readonly List<SqlEdit> _edits = [];
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
        if (edits.Count == 0 || ToOriginal(edits) is not { } mapped || Overlap(mapped)) return false;
        foreach (var edit in mapped)
        {
            // What is replaced as a whole was read with the edits in it, and the new text has them.
            if (!edit.Span.IsEmpty) _edits.RemoveAll(earlier => edit.Span.Contains(earlier.Span));
            if (_edits.Exists(earlier => earlier.Span.Overlaps(edit.Span))) return false;
        }
        // Of two insertions at one place the one that was added first comes first.
        foreach (var edit in mapped)
        {
            var at = _edits.FindIndex(other => other.Span.Start > edit.Span.Start);
            _edits.Insert(at < 0 ? _edits.Count : at, edit);
        }
        Rebuild();
        return true;
    }

    private static bool Overlap(List<SqlEdit> edits)
    {
        for (var i = 0; i < edits.Count; i++)
        {
            for (var j = i + 1; j < edits.Count; j++)
                if (edits[i].Span.Start < edits[j].Span.End && edits[j].Span.Start < edits[i].Span.End) return true;
        }
        return false;
    }

    /// <summary>A hole's content, and what is there in some runs only, is not replaced.</summary>
    private bool CanReplace(SqlSpan span)
    {
        foreach (var hole in _original.Holes)
            if (span.Contains(hole.Position)) return false;
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
        foreach (var run in _runs)
        {
            foreach (var segment in _original.Source.Segments)
            {
                var start = Math.Max(segment.Start, run.Original);
                var end = Math.Min(segment.End, run.Original + run.Length);
                if (start < end) segments.Add(segment.Slice(start, end, run.Start + start - run.Original));
            }
        }
        return new SourceMap(_original.Source.Whole, segments.ToArray());
    }

    private int ToCurrent(int position)
    {
        foreach (var run in _runs)
        {
            if (position < run.Original) return run.Start;
            if (position <= run.Original + run.Length) return run.Start + position - run.Original;
        }
        return Current.Text.Length;
    }

    /// <summary>The run that holds the character at a position, or, for the end of a span, the one before it.</summary>
    private Run? FindRun(int position, bool isEnd)
    {
        Run? touching = null;
        foreach (var run in _runs)
        {
            if (isEnd ? position > run.Start && position <= run.End : position >= run.Start && position < run.End) return run;
            if (position == run.End || position == run.Start) touching ??= run;
        }
        return touching;
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
