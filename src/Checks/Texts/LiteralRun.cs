using System.Collections.Generic;
using System.Linq;
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

    /// <summary>As in <see cref="SourceSegment"/>.</summary>
    public SourceSpan? Writing { get; init; }

    public SourceSegment ToSegment(int start) => new(start, Text.Length, Source, Form, Offsets) { Writing = Writing };

    /// <summary>The same characters, read in a part of the program that writes them together with others.</summary>
    public LiteralRun In(SourceSpan writing) => new(Text, Source, Form, Offsets) { Writing = writing };

    public LiteralRun Slice(int start, int length)
    {
        if (start == 0 && length == Text.Length) return this;
        var from = ToSource(start);
        var span = new SourceSpan(Source.Path, from, ToSource(start + length) - from);
        if (Offsets is null) return new LiteralRun(Text.Substring(start, length), span, Form, null) { Writing = Writing ?? Source };
        var slice = new int[length + 1];
        System.Array.Copy(Offsets, start, slice, 0, length + 1);
        return new LiteralRun(Text.Substring(start, length), span, Form, slice) { Writing = Writing ?? Source };
    }

    /// <summary>Whether <paramref name="next"/> goes on in the same literal where this run ends.</summary>
    public bool IsFollowedBy(LiteralRun next) =>
        ReferenceEquals(Form, next.Form) && Source.Path == next.Source.Path && ToSource(Text.Length) == next.ToSource(0);

    /// <summary>Runs, each followed by the next, as one.</summary>
    public static LiteralRun Join(IReadOnlyList<LiteralRun> runs)
    {
        if (runs.Count == 1) return runs[0];
        var text = string.Concat(runs.Select(static run => run.Text));
        var offsets = new int[text.Length + 1];
        var at = 0;
        foreach (var run in runs)
        {
            for (var i = 0; i < run.Text.Length; i++) offsets[at++] = run.ToSource(i);
            offsets[at] = run.ToSource(run.Text.Length);
        }
        return new LiteralRun(text, new SourceSpan(runs[0].Source.Path, offsets[0], offsets[at] - offsets[0]), runs[0].Form, offsets) { Writing = runs[0].Writing };
    }

    public int ToSource(int position) => Offsets is null ? Source.Start + position : Offsets[position];
}
