using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// What a string constant says, as a text of its own: its holes, its optional parts, and where each of its characters stands in the text
/// around it and in the source. So a routine's body can be parsed, and what is found in it be placed, however it is quoted.
/// </summary>
public sealed class StringContent
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    private StringContent(StringConstant constant, SqlText text, int[] starts, int[] ends)
    {
        Constant = constant;
        Outer = text;
        _starts = starts;
        _ends = ends;
        var groups = new List<int>();
        Text = new SqlText(constant.Value, ParameterStyle.Positional, FindHoles(), FindParts(Outer.OptionalParts, groups), MapSource(), groups, FindParts(Outer.ChosenParts));
    }

    public StringConstant Constant { get; }

    /// <summary>The text that the constant stands in.</summary>
    public SqlText Outer { get; }

    /// <summary>
    /// The content. The libraries that replace parameters leave the inside of strings alone: only <c>$1</c> is one in it.
    /// </summary>
    public SqlText Text { get; }

    /// <summary>The content of a constant; null of one that a hole stands for.</summary>
    /// <param name="constant">A constant of a tree that was read from <paramref name="text"/>.</param>
    /// <param name="text">The text that the tree was read from.</param>
    public static StringContent? Of(StringConstant constant, SqlText text)
    {
        if (constant is null) throw new ArgumentNullException(nameof(constant));
        if (text is null) throw new ArgumentNullException(nameof(text));
        if (constant.Syntax is StringSyntax.Hole or StringSyntax.Word || constant.Span.Length < 2) return null;
        return FindPlaces(constant, text) is var (starts, ends) ? new StringContent(constant, text, starts, ends) : null;
    }

    /// <summary>Where characters of the content stand in the text around it; an escape belongs to its character as a whole.</summary>
    /// <param name="span">A span of <see cref="Text"/>.</param>
    public SqlSpan ToOuter(SqlSpan span) =>
        span.IsEmpty ? new SqlSpan(_starts[span.Start], 0) : SqlSpan.FromBounds(_starts[span.Start], _ends[span.End - 1]);

    private static (int[] Starts, int[] Ends)? FindPlaces(StringConstant constant, SqlText text)
    {
        return constant.Syntax switch
        {
            StringSyntax.Dollar => Find(StringDecoder.Form.Dollar),
            StringSyntax.Unicode => Find(StringDecoder.Form.Unicode),
            StringSyntax.Escape => Find(StringDecoder.Form.Backslashes),
            // Where standard_conforming_strings is off, a backslash escapes in plain quotes too.
            _ => Find(StringDecoder.Form.Quoted) ?? Find(StringDecoder.Form.Backslashes),
        };

        (int[] Starts, int[] Ends)? Find(StringDecoder.Form form) =>
            StringDecoder.FindPlaces(text.Text, constant.Span.Start, constant.Span.End, constant.Value, form, text.ParameterStyle);
    }

    private List<SqlHole> FindHoles()
    {
        var holes = new List<SqlHole>();
        foreach (var hole in Outer.Holes)
        {
            if (Array.BinarySearch(_starts, hole.Position) is var i and >= 0 && i < Constant.Value.Length)
                holes.Add(new SqlHole(i, hole.Description));
        }
        return holes;
    }

    /// <summary>Those parts of the text around it that reach into the content, and their groups.</summary>
    private List<SqlSpan> FindParts(IReadOnlyList<SqlSpan> all, List<int>? groups = null)
    {
        var parts = new List<SqlSpan>();
        for (var i = 0; i < all.Count; i++)
        {
            var start = FirstAt(all[i].Start);
            var end = FirstAt(all[i].End);
            if (end <= start) continue;
            parts.Add(SqlSpan.FromBounds(start, end));
            if (groups is not null && Outer.OptionalGroups.Count > i) groups.Add(Outer.OptionalGroups[i]);
        }
        return parts;
    }

    /// <summary>The first character of the content that does not stand before that place.</summary>
    private int FirstAt(int position)
    {
        int low = 0, high = Constant.Value.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_starts[middle] < position) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private SourceMap MapSource()
    {
        var segments = new List<SourceSegment>();
        foreach (var segment in Outer.Source.Segments)
        {
            var start = FirstAt(segment.Start);
            var end = FirstAt(segment.End);
            if (end <= start) continue;
            var offsets = new int[end - start + 1];
            for (var i = start; i < end; i++) offsets[i - start] = segment.ToSource(_starts[i]);
            offsets[end - start] = segment.ToSource(Math.Min(segment.End, _starts[end]));
            var source = new SourceSpan(segment.Source.Path, offsets[0], offsets[end - start] - offsets[0]);
            segments.Add(new SourceSegment(start, end - start, source, FormIn(segment), offsets) { Writing = segment.Writing ?? segment.Source });
        }
        return new SourceMap(Outer.Source.ToSource(Constant.Span), segments.ToArray());
    }

    private LiteralForm? FormIn(SourceSegment segment) => segment.Form is null || Constant.Syntax == StringSyntax.Unicode
        ? null
        : new ContentForm(segment.Form, Constant.Syntax, Outer.ParameterStyle);

    /// <summary>How text is written in a string constant that is itself written in a literal of the source.</summary>
    private sealed class ContentForm(LiteralForm outer, StringSyntax syntax, ParameterStyle style) : LiteralForm
    {
        public override string? Encode(string value)
        {
            if (syntax == StringSyntax.Dollar ? value.IndexOf('$') >= 0 : syntax == StringSyntax.Standard && value.IndexOf('\\') >= 0) return null;
            if (syntax != StringSyntax.Dollar) value = value.Replace("'", "''");
            if (syntax == StringSyntax.Escape) value = value.Replace("\\", "\\\\");
            return outer.Encode(DriverText.Escape(value, style));
        }
    }
}
