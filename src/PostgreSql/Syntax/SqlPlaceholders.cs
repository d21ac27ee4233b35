using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>
/// What a tool or a program writes into a text before it is sent: <c>${schema}</c>, <c>:prefix_</c>, <c>$(owner)</c>. Known ones are replaced, and what
/// stands for them keeps their places in the source; another one of a form that a known one has is a hole.
/// </summary>
public sealed class SqlPlaceholders
{
    private readonly (string Name, string Value)[] _known;
    private readonly (string Open, string Close)[] _forms;

    /// <param name="values">By what stands in the texts, exactly so; a hole of that description is one too.</param>
    public SqlPlaceholders(IReadOnlyDictionary<string, string> values)
    {
        if (values is null) throw new ArgumentNullException(nameof(values));
        // The longest first: one may begin like another.
        _known = [.. values.OrderByDescending(static pair => pair.Key.Length).ThenBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => (pair.Key, pair.Value))];
        _forms = [.. values.Keys.Select(FormOf).OfType<(string, string)>().Distinct().OrderByDescending(static form => form.Item1.Length)];
    }

    /// <summary>None at all.</summary>
    public static SqlPlaceholders None { get; } = new(new Dictionary<string, string>());

    public bool IsEmpty => _known.Length == 0;

    /// <summary>The text as it is sent; the same object where nothing in it is a placeholder.</summary>
    public SqlText Expand(SqlText text)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        var edits = IsEmpty ? [] : Find(text);
        return edits.Count == 0 ? text : new Expansion(text, edits).Write();
    }

    private List<Edit> Find(SqlText text)
    {
        var found = new List<Edit>();
        var characters = text.Text;
        for (var i = 0; i < characters.Length; i++)
        {
            if (text.IsHole(i))
            {
                var hole = text.HolesIn(new SqlSpan(i, 1)).First();
                var filled = Array.FindIndex(_known, known => known.Name == hole.Description);
                if (filled >= 0) found.Add(new Edit(i, 1, _known[filled].Value, hole.Description));
                continue;
            }
            if (KnownAt(characters, i) is { } edit || (edit = UnknownAt(characters, i)) is not null)
            {
                found.Add(edit);
                i += edit.Length - 1;
            }
        }
        return found;
    }

    private Edit? KnownAt(string text, int start)
    {
        foreach (var (name, value) in _known)
            if (string.CompareOrdinal(text, start, name, 0, name.Length) == 0) return new Edit(start, name.Length, value, name);
        return null;
    }

    private Edit? UnknownAt(string text, int start)
    {
        foreach (var (open, close) in _forms)
        {
            if (string.CompareOrdinal(text, start, open, 0, open.Length) != 0) continue;
            var end = start + open.Length;
            if (end >= text.Length || !(char.IsLetter(text[end]) || text[end] == '_')) continue;
            while (end < text.Length && IsOfName(text[end])) end++;
            if (string.CompareOrdinal(text, end, close, 0, close.Length) != 0) continue;
            end += close.Length;
            return new Edit(start, end - start, null, text.Substring(start, end - start));
        }
        return null;
    }

    /// <summary>What a name stands between; null where nothing marks both of its ends, so that anything might be another one.</summary>
    private static (string, string)? FormOf(string placeholder)
    {
        int start = 0, end = placeholder.Length;
        while (start < end && !char.IsLetterOrDigit(placeholder[start]) && placeholder[start] != '_') start++;
        while (end > start && !char.IsLetterOrDigit(placeholder[end - 1]) && placeholder[end - 1] != '_') end--;
        return start == 0 || end == placeholder.Length ? null : (placeholder.Substring(0, start), placeholder.Substring(end));
    }

    private static bool IsOfName(char c) => char.IsLetterOrDigit(c) || c is '_' or '.' or '-' or ':';

    /// <param name="Start">Where the placeholder stands in the text.</param>
    /// <param name="Length">Of the placeholder.</param>
    /// <param name="Value">What stands for it; null where that is not known.</param>
    /// <param name="Written">The placeholder.</param>
    private sealed record Edit(int Start, int Length, string? Value, string Written)
    {
        public int End => Start + Length;

        public int NewLength => Value?.Length ?? 1;
    }

    /// <summary>Writes a text with its edits made, and moves all that stands behind them.</summary>
    private sealed class Expansion
    {
        private readonly SqlText _text;
        private readonly List<Edit> _edits;

        /// <summary>Where each edit begins in the new text.</summary>
        private readonly int[] _starts;

        public Expansion(SqlText text, List<Edit> edits)
        {
            (_text, _edits, _starts) = (text, edits, new int[edits.Count]);
            var shift = 0;
            for (var i = 0; i < edits.Count; i++)
            {
                _starts[i] = edits[i].Start + shift;
                shift += edits[i].NewLength - edits[i].Length;
            }
        }

        public SqlText Write()
        {
            var written = new StringBuilder();
            var holes = new List<SqlHole>();
            var at = 0;
            foreach (var edit in _edits)
            {
                Keep(edit.Start);
                if (edit.Value is null) holes.Add(new SqlHole(written.Length, edit.Written));
                written.Append(edit.Value ?? SqlText.HoleCharacter.ToString());
                at = edit.End;
            }
            Keep(_text.Text.Length);
            var source = new SourceMap(_text.Source.Whole, [.. _text.Source.Segments.SelectMany(Move)]);
            return new SqlText(written.ToString(), _text.ParameterStyle, holes, Move(_text.OptionalParts), source, _text.OptionalGroups, Move(_text.ChosenParts));

            void Keep(int end)
            {
                foreach (var hole in _text.HolesIn(SqlSpan.FromBounds(at, end))) holes.Add(new SqlHole(hole.Position - at + written.Length, hole.Description));
                written.Append(_text.Text, at, end - at);
            }
        }

        private SqlSpan[] Move(IReadOnlyList<SqlSpan> spans) => [.. spans.Select(span => SqlSpan.FromBounds(Move(span.Start, isEnd: false), Move(span.End, isEnd: true)))];

        /// <summary>Where a position of the old text is in the new one; within a placeholder its beginning or its end.</summary>
        private int Move(int position, bool isEnd)
        {
            int low = 0, high = _edits.Count;
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                if (_edits[middle].Start < position) low = middle + 1;
                else high = middle;
            }
            if (low == 0) return position;
            var last = _edits[low - 1];
            if (position >= last.End) return _starts[low - 1] + last.NewLength + (position - last.End);
            return _starts[low - 1] + (isEnd ? last.NewLength : 0);
        }

        /// <summary>The parts of a segment, cut where placeholders stand; one that goes over its end belongs to the segment in which it begins.</summary>
        private IEnumerable<SourceSegment> Move(SourceSegment segment)
        {
            var at = segment.Start;
            foreach (var edit in _edits)
            {
                if (edit.End <= at) continue;
                if (edit.Start >= segment.End) break;
                if (edit.Start >= at)
                {
                    if (edit.Start > at) yield return segment.Slice(at, edit.Start, Move(at, isEnd: false));
                    if (edit.Value is { Length: > 0 }) yield return Standing(segment, edit);
                }
                at = Math.Min(edit.End, segment.End);
            }
            if (at < segment.End) yield return segment.Slice(at, segment.End, Move(at, isEnd: true));
        }

        /// <summary>Every character of what stands for a placeholder has the whole of it as its place, and none can be written there.</summary>
        private SourceSegment Standing(SourceSegment segment, Edit edit)
        {
            var (from, to) = (segment.ToSource(edit.Start), segment.ToSource(Math.Min(edit.End, segment.End)));
            var offsets = new int[edit.NewLength + 1];
            for (var i = 0; i < edit.NewLength; i++) offsets[i] = from;
            offsets[edit.NewLength] = to;
            return new SourceSegment(Move(edit.Start, isEnd: false), edit.NewLength, new SourceSpan(segment.Source.Path, from, to - from), null, offsets);
        }
    }
}
