using System;
using System.Collections.Generic;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>Characters of a source file: UTF-16 offsets into the file's decoded text.</summary>
public readonly struct SourceSpan(string path, int start, int length) : IEquatable<SourceSpan>
{
    public string Path { get; } = path;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public int End => Start + Length;

    public bool Equals(SourceSpan other) =>
        Start == other.Start && Length == other.Length && string.Equals(Path, other.Path, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is SourceSpan other && Equals(other);

    public override int GetHashCode() => unchecked((((Start * 397) ^ Length) * 397) ^ (Path is null ? 0 : StringComparer.Ordinal.GetHashCode(Path)));

    public override string ToString() => $"{Path}[{Start}..{End})";
}

/// <summary>A replacement of characters in a source file.</summary>
public readonly struct SourceEdit(SourceSpan span, string newText) : IEquatable<SourceEdit>
{
    public SourceSpan Span { get; } = span;

    public string NewText { get; } = newText;

    public bool Equals(SourceEdit other) => Span.Equals(other.Span) && string.Equals(NewText, other.NewText, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is SourceEdit other && Equals(other);

    public override int GetHashCode() => Span.GetHashCode();
}

/// <summary>
/// How text is written at a place of the source: in a regular C# literal a backslash is doubled, in a verbatim one a quote, in
/// an interpolated one a brace. One instance for each form of literal; the front ends supply them.
/// </summary>
public abstract class LiteralForm
{
    /// <summary>A .sql file: what is written is what is read.</summary>
    public static LiteralForm Plain { get; } = new PlainForm();

    /// <summary>From which the front end that made the form makes it again, so that it can be kept outside of a program; null where nothing does.</summary>
    public virtual string? Notation => null;

    /// <summary>The characters to write so that <paramref name="value"/> is read, or null where this form cannot hold it.</summary>
    public abstract string? Encode(string value);

    /// <summary>
    /// The same for a value that <paramref name="isFirst"/> or <paramref name="isLast"/> in its run, next to the literal's
    /// delimiter: some forms cannot hold there what they can hold elsewhere.
    /// </summary>
    public virtual string? Encode(string value, bool isFirst, bool isLast) => Encode(value);

    private sealed class PlainForm : LiteralForm
    {
        public override string Notation => "plain";

        public override string Encode(string value) => value;
    }
}

/// <summary>A run of the text's characters that comes from one literal.</summary>
/// <param name="start">Offset of the run in the text.</param>
/// <param name="length">Characters of the run in the text.</param>
/// <param name="source">Its characters in the source: what is between the delimiters.</param>
/// <param name="form">How to write there; null where the run must not be edited (a constant of another assembly, generated code).</param>
/// <param name="offsets">
/// For each character of the run the offset in the source file where it begins, and one more for the end of the last;
/// null where the run stands in the source character by character.
/// </param>
public sealed class SourceSegment(int start, int length, SourceSpan source, LiteralForm? form, int[]? offsets = null)
{
    public int Start { get; } = start;

    public int Length { get; } = length;

    public int End => Start + Length;

    public SourceSpan Source { get; } = source;

    public LiteralForm? Form { get; } = form;

    /// <summary>The literal, interpolated string or concatenation of them that the program writes all at once; null where that is the run alone.</summary>
    public SourceSpan? Writing { get; init; }

    /// <summary>As they were given.</summary>
    public IReadOnlyList<int>? Offsets => offsets;

    /// <summary>The offset in the source file at which the character at <paramref name="position"/> of the text begins.</summary>
    public int ToSource(int position) =>
        offsets is null ? Source.Start + (position - Start) : offsets[position - Start];

    internal SourceSegment WithoutForm() => new(Start, Length, Source, null, offsets) { Writing = Writing };

    /// <summary>The characters from <paramref name="from"/> to <paramref name="to"/> of this run, standing at another place of a text.</summary>
    internal SourceSegment Slice(int from, int to, int newStart)
    {
        var source = new SourceSpan(Source.Path, ToSource(from), ToSource(to) - ToSource(from));
        // What was written all at once still was where only a part of it stands here.
        if (offsets is null) return new SourceSegment(newStart, to - from, source, Form) { Writing = Writing ?? Source };
        var sliced = new int[to - from + 1];
        Array.Copy(offsets, from - Start, sliced, 0, sliced.Length);
        return new SourceSegment(newStart, to - from, source, Form, sliced) { Writing = Writing ?? Source };
    }
}

/// <summary>Where the characters of a <see cref="SqlText"/> stand in the source.</summary>
public sealed class SourceMap
{
    private readonly SourceSegment[] _segments;

    public SourceMap(SourceSpan? whole, SourceSegment[] segments)
    {
        Whole = whole;
        _segments = segments;
    }

    /// <summary>A text that has no source (a test, a server's answer).</summary>
    public static SourceMap None { get; } = new(null, []);

    /// <summary>The expression that makes the text: the place of a finding that cannot be placed more narrowly.</summary>
    public SourceSpan? Whole { get; }

    /// <summary>Sorted by start. Characters between segments (holes, values computed elsewhere) have no source of their own.</summary>
    public IReadOnlyList<SourceSegment> Segments => _segments;

    /// <summary>A file that is SQL itself.</summary>
    public static SourceMap ForFile(string path, int length)
    {
        var all = new SourceSpan(path, 0, length);
        return new SourceMap(all, [new SourceSegment(0, length, all, LiteralForm.Plain)]);
    }

    /// <summary>The places of a part of the text.</summary>
    internal SourceMap Part(SqlSpan span)
    {
        var parts = new List<SourceSegment>();
        foreach (var segment in _segments)
        {
            var (from, to) = (Math.Max(segment.Start, span.Start), Math.Min(segment.End, span.End));
            if (from < to) parts.Add(segment.Slice(from, to, from - span.Start));
        }
        return new SourceMap(ToSource(span), [.. parts]);
    }

    /// <summary>The same places, where nothing may be edited.</summary>
    public SourceMap WithoutEdits()
    {
        var segments = new SourceSegment[_segments.Length];
        for (var i = 0; i < segments.Length; i++) segments[i] = _segments[i].WithoutForm();
        return new SourceMap(Whole, segments);
    }

    /// <summary>
    /// The source of <paramref name="span"/>: exact where one literal holds all of it; where several do, from its first character that
    /// stands in <see cref="Whole"/> to its last; else <see cref="Whole"/>.
    /// </summary>
    public SourceSpan? ToSource(SqlSpan span) => TryFind(span, out var found) ? found : FindAcross(span) ?? Whole;

    /// <summary>
    /// The edit that makes <paramref name="span"/> read as <paramref name="newText"/>; null where it cannot be written, or would be read at another
    /// place of the text too.
    /// </summary>
    public SourceEdit? ToEdit(SqlSpan span, string newText)
    {
        if (FindSegment(span) is not { Form: { } form } segment || !TryFind(span, out var at)) return null;
        foreach (var other in _segments)
            if (other != segment && other.Source.Path == at.Path && other.Source.Start < at.End && at.Start < other.Source.End) return null;
        var encoded = form.Encode(newText, span.Start == segment.Start, span.End == segment.End);
        return encoded is null ? null : new SourceEdit(at, encoded);
    }

    private SourceSpan? FindAcross(SqlSpan span)
    {
        if (Whole is not { } whole) return null;
        int start = -1, end = -1;
        foreach (var segment in _segments)
        {
            if (segment.End <= span.Start || segment.Source.Path != whole.Path || segment.Source.Start < whole.Start || segment.Source.End > whole.End) continue;
            if (segment.Start >= span.End) break;
            var from = segment.ToSource(Math.Max(span.Start, segment.Start));
            // Parts may stand in another order than they are read in.
            if (from < end) return null;
            if (start < 0) start = from;
            end = segment.ToSource(Math.Min(span.End, segment.End));
        }
        return start < 0 ? null : new SourceSpan(whole.Path, start, end - start);
    }

    private bool TryFind(SqlSpan span, out SourceSpan found)
    {
        if (FindSegment(span) is not { } segment)
        {
            found = default;
            return false;
        }
        var start = segment.ToSource(span.Start);
        found = new SourceSpan(segment.Source.Path, start, segment.ToSource(span.End) - start);
        return true;
    }

    /// <summary>The segment that holds the whole span; an empty span belongs to the segment that ends or begins there.</summary>
    public SourceSegment? FindSegment(SqlSpan span)
    {
        int low = 0, high = _segments.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var segment = _segments[middle];
            if (span.Start < segment.Start) high = middle - 1;
            else if (span.Start > segment.End || (span.Start == segment.End && span.Length > 0)) low = middle + 1;
            else return span.End <= segment.End ? segment : null;
        }
        return null;
    }
}
