using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Texts;

/// <summary>What a literal, or the part of an interpolated string between two interpolations, reads as.</summary>
/// <param name="text">The characters.</param>
/// <param name="source">What is between the delimiters.</param>
/// <param name="form">How to write there; null where it must not be edited.</param>
/// <param name="offsets">As in <see cref="SourceSegment"/>; null where the text stands in the source character by character.</param>
internal sealed class LiteralRun(string text, SourceSpan source, LiteralForm? form, int[]? offsets)
{
    public string Text { get; } = text;

    public SourceSpan Source { get; } = source;

    public LiteralForm? Form { get; } = form;

    public int[]? Offsets { get; } = offsets;

    public SourceSegment ToSegment(int start) => new(start, Text.Length, Source, Form, Offsets);

    public LiteralRun Slice(int start, int length)
    {
        if (start == 0 && length == Text.Length) return this;
        var from = ToSource(start);
        var span = new SourceSpan(Source.Path, from, ToSource(start + length) - from);
        if (Offsets is null) return new LiteralRun(Text.Substring(start, length), span, Form, null);
        var slice = new int[length + 1];
        System.Array.Copy(Offsets, start, slice, 0, length + 1);
        return new LiteralRun(Text.Substring(start, length), span, Form, slice);
    }

    public int ToSource(int position) => Offsets is null ? Source.Start + position : Offsets[position];
}
