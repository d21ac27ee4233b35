using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Texts;

/// <summary>Neighbouring parts whose characters are all known, as one string that can be cut anywhere.</summary>
internal sealed class KnownStretch
{
    private readonly List<TextPart> _parts;

    private KnownStretch(List<TextPart> parts)
    {
        _parts = parts;
        Text = string.Concat(parts.Select(TextValue.TextOf));
    }

    public string Text { get; }

    /// <summary>
    /// The value with each known stretch rewritten, in choices too; null where <paramref name="rewrite"/> gives null for one.
    /// </summary>
    public static TextValue? Rewrite(TextValue value, Func<KnownStretch, TextValue?> rewrite)
    {
        var result = new List<TextPart>();
        var known = new List<TextPart>();
        foreach (var part in value.Parts)
        {
            if (TextValue.TextOf(part) is not null)
            {
                known.Add(part);
                continue;
            }
            if (!Flush(known, result, rewrite)) return null;
            if (part is not ChoicePart choice)
            {
                result.Add(part);
                continue;
            }
            var alternatives = choice.Alternatives.Select(alternative => Rewrite(alternative, rewrite)).ToArray();
            if (alternatives.Any(static alternative => alternative is null)) return null;
            result.Add(choice.With(alternatives!));
        }
        return Flush(known, result, rewrite) ? TextValue.Of(result) : null;
    }

    public TextValue Slice(int start, int length)
    {
        var slices = new List<TextPart>();
        var at = 0;
        foreach (var part in _parts)
        {
            var text = TextValue.TextOf(part)!;
            var from = Math.Max(start, at);
            var to = Math.Min(start + length, at + text.Length);
            if (from < to) slices.Add(Cut(part, from - at, to - from));
            at += text.Length;
        }
        return TextValue.Of(slices);
    }

    /// <summary>Some characters, which are read as <paramref name="text"/>: an escape, say.</summary>
    public TextValue ReadAs(int start, int length, string text)
    {
        if (string.CompareOrdinal(Text, start, text, 0, Math.Max(length, text.Length)) == 0) return Slice(start, length);
        if (LiteralAt(start, length) is not { } run) return TextValue.Computed(text);
        var offsets = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++) offsets[i] = run.ToSource(Math.Min(i, length));
        offsets[text.Length] = run.ToSource(length);
        return TextValue.Of(new LiteralRun(text, run.Source, run.Form, offsets) { Writing = run.Writing });
    }

    /// <summary>Where a character stands in the source; null where it stands nowhere as it is.</summary>
    public SourceSpan? ToSource(int position) =>
        LiteralAt(position, 1) is { } run ? new SourceSpan(run.Source.Path, run.ToSource(0), run.ToSource(1) - run.ToSource(0)) : null;

    /// <summary>Some characters of a known part.</summary>
    public static TextPart Cut(TextPart part, int start, int length) => part is LiteralPart literal
        ? new LiteralPart(literal.Run.Slice(start, length))
        : new ComputedPart(TextValue.TextOf(part)!.Substring(start, length));

    private LiteralRun? LiteralAt(int start, int length)
    {
        var slice = Slice(start, length).Parts;
        return slice.Count == 1 && slice[0] is LiteralPart literal ? literal.Run : null;
    }

    private static bool Flush(List<TextPart> known, List<TextPart> result, Func<KnownStretch, TextValue?> rewrite)
    {
        if (known.Count == 0) return true;
        if (rewrite(new KnownStretch([.. known])) is not { } value) return false;
        result.AddRange(value.Parts);
        known.Clear();
        return true;
    }
}
