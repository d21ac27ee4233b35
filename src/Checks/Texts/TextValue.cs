using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Texts;

/// <summary>What is known of a text that the program builds: its parts in order. Immutable.</summary>
internal sealed class TextValue
{
    private readonly TextPart[] _parts;

    private TextValue(TextPart[] parts) => _parts = parts;

    public static TextValue Empty { get; } = new([]);

    public IReadOnlyList<TextPart> Parts => _parts;

    public bool IsEmpty => _parts.Length == 0;

    /// <summary>Whether every character is known.</summary>
    public bool IsKnown => _parts.All(static part => part is LiteralPart or ComputedPart);

    /// <summary>Whether any character is known.</summary>
    public bool SaysNothing => !_parts.Any(static part => part switch
    {
        LiteralPart literal => !string.IsNullOrWhiteSpace(literal.Run.Text),
        ComputedPart computed => !string.IsNullOrWhiteSpace(computed.Text),
        ChoicePart choice => choice.Alternatives.Any(static alternative => !alternative.SaysNothing),
        _ => false,
    });

    public static TextValue Of(TextPart part) => new([part]);

    public static TextValue Of(LiteralRun run) => run.Text.Length == 0 ? Empty : Of(new LiteralPart(run));

    public static TextValue Computed(string text) => text.Length == 0 ? Empty : Of(new ComputedPart(text));

    public static TextValue Hole(string expression, string reason) => Of(new HolePart(expression, reason));

    public static TextValue Of(IEnumerable<TextPart> parts)
    {
        var array = parts.ToArray();
        return array.Length == 0 ? Empty : new TextValue(array);
    }

    public static TextValue Concat(IEnumerable<TextValue> values) => Of(values.SelectMany(static value => value._parts));

    /// <summary>One of several texts; what all of them begin with stands before the choice.</summary>
    public static TextValue Choice(string condition, IReadOnlyList<TextValue> alternatives)
    {
        if (alternatives.Count == 0) return Empty;
        var shared = SharedPrefix(alternatives);
        if (alternatives.All(alternative => alternative._parts.Length == shared)) return alternatives[0];
        var rests = alternatives.Select(alternative => Of(alternative._parts.Skip(shared))).ToArray();
        return Of(alternatives[0]._parts.Take(shared).Append(Flatten(condition, rests)));
    }

    public TextValue Append(TextValue other) =>
        IsEmpty ? other : other.IsEmpty ? this : Of(_parts.Concat(other._parts));

    /// <summary>What stands behind <paramref name="prefix"/>; null where this value does not begin with it.</summary>
    public TextValue? Behind(TextValue prefix)
    {
        if (prefix._parts.Length > _parts.Length) return null;
        for (var i = 0; i < prefix._parts.Length; i++)
        {
            if (!ReferenceEquals(prefix._parts[i], _parts[i])) return null;
        }
        return Of(_parts.Skip(prefix._parts.Length));
    }

    /// <summary>The same text, of which what stands in <paramref name="place"/> is written there all at once.</summary>
    public TextValue WrittenIn(SourceSpan place)
    {
        TextPart[]? written = null;
        for (var i = 0; i < _parts.Length; i++)
        {
            var part = WrittenIn(_parts[i], place);
            if (part != _parts[i]) (written ??= [.. _parts])[i] = part;
        }
        return written is null ? this : new TextValue(written);
    }

    private static TextPart WrittenIn(TextPart part, SourceSpan place)
    {
        switch (part)
        {
            case LiteralPart { Run: { Source: var source } run } when source.Path == place.Path && source.Start >= place.Start && source.End <= place.End:
                return new LiteralPart(run.In(place));
            case ChoicePart choice:
                var alternatives = choice.Alternatives.Select(alternative => alternative.WrittenIn(place)).ToArray();
                return alternatives.SequenceEqual(choice.Alternatives) ? choice : choice.With(alternatives);
            default:
                return part;
        }
    }

    /// <summary>Every part replaced by what <paramref name="replace"/> gives for it, in choices too; null keeps the part.</summary>
    public TextValue Replace(Func<TextPart, TextValue?> replace)
    {
        if (!_parts.Any(part => part is ChoicePart || replace(part) is not null)) return this;
        return Of(_parts.SelectMany(part => ReplacePart(part, replace)._parts));
    }

    /// <summary>The holes, in choices too.</summary>
    public IEnumerable<HolePart> Holes() => _parts.SelectMany(static part => part switch
    {
        HolePart hole => [hole],
        ChoicePart choice => choice.Alternatives.SelectMany(static alternative => alternative.Holes()),
        _ => Enumerable.Empty<HolePart>(),
    });

    /// <summary>The characters where all are known.</summary>
    public string? KnownText()
    {
        if (!IsKnown) return null;
        if (_parts.Length == 0) return "";
        var text = new StringBuilder();
        foreach (var part in _parts) text.Append(TextOf(part));
        return text.ToString();
    }

    /// <summary>The characters of a part that is known.</summary>
    public static string? TextOf(TextPart part) => part switch
    {
        LiteralPart literal => literal.Run.Text,
        ComputedPart computed => computed.Text,
        _ => null,
    };

    /// <summary>
    /// The items of a list with a separator between them: behind each of those that are before the first that is always there, before each of
    /// those behind it. Where all are optional it stands before each but the first: with all items in the text it reads as it should.
    /// </summary>
    public static TextValue Join(TextValue separator, TextValue list)
    {
        var always = Array.FindIndex(list._parts, static part => part is ItemPart);
        var isFirst = true;
        if (always <= 0) return Join(separator, list, ref isFirst);
        var before = list._parts.Take(always).Select(part => part is ChoicePart choice
            ? Of(choice.With(choice.Alternatives.Select(alternative => JoinBehind(separator, alternative)).ToArray())) : Of(part));
        return Concat(before.ToArray()).Append(Join(separator, Of(list._parts.Skip(always)), ref isFirst));
    }

    private static TextValue JoinBehind(TextValue separator, TextValue list)
    {
        if (list.IsEmpty) return list;
        var isFirst = true;
        return Join(separator, list, ref isFirst).Append(separator);
    }

    private static TextValue Join(TextValue separator, TextValue list, ref bool isFirst)
    {
        var values = new List<TextValue>();
        foreach (var part in list.Parts)
        {
            if (part is ItemPart)
            {
                if (!isFirst) values.Add(separator);
                isFirst = false;
            }
            else if (part is ChoicePart choice)
            {
                var wasFirst = isFirst;
                var alternatives = new List<TextValue>();
                foreach (var alternative in choice.Alternatives)
                {
                    var isFirstHere = wasFirst;
                    alternatives.Add(Join(separator, alternative, ref isFirstHere));
                    isFirst &= isFirstHere;
                }
                values.Add(TextValue.Of(choice.With(alternatives)));
            }
            else values.Add(TextValue.Of(part));
        }
        return TextValue.Concat(values);
    }

    /// <summary>
    /// Every occurrence of <paramref name="old"/> in the known characters replaced, in choices too. What may be one together with characters that
    /// are not known is not known either.
    /// </summary>
    public TextValue ReplaceAll(string old, TextValue replacement) => KnownStretch.Rewrite(Blur(old, isOpenBefore: false, isOpenBehind: false), stretch =>
    {
        var result = new List<TextValue>();
        var from = 0;
        for (var i = stretch.Text.IndexOf(old, StringComparison.Ordinal); i >= 0; i = stretch.Text.IndexOf(old, from, StringComparison.Ordinal))
        {
            if (i > from) result.Add(stretch.Slice(from, i - from));
            result.Add(replacement);
            from = i + old.Length;
        }
        if (from < stretch.Text.Length) result.Add(stretch.Slice(from, stretch.Text.Length - from));
        return Concat(result);
    })!;

    private TextValue Blur(string old, bool isOpenBefore, bool isOpenBehind)
    {
        if (old.Length == 1 || _parts.All(static part => TextOf(part) is not null) && !isOpenBefore && !isOpenBehind) return this;
        var parts = new List<TextPart>();
        for (var i = 0; i < _parts.Length; i++)
        {
            var opensBefore = i == 0 ? isOpenBefore : TextOf(_parts[i - 1]) is null;
            var opensBehind = i == _parts.Length - 1 ? isOpenBehind : TextOf(_parts[i + 1]) is null;
            if (_parts[i] is ChoicePart choice)
                parts.Add(choice.With(choice.Alternatives.Select(alternative => alternative.Blur(old, i > 0 || isOpenBefore, i < _parts.Length - 1 || isOpenBehind)).ToArray()));
            else if (TextOf(_parts[i]) is { } text) parts.AddRange(Blur(_parts[i], text, old, opensBefore, opensBehind));
            else parts.Add(_parts[i]);
        }
        return Of(parts);
    }

    private static IEnumerable<TextPart> Blur(TextPart part, string text, string old, bool opensBefore, bool opensBehind)
    {
        var (start, end) = (0, text.Length);
        for (var length = Math.Min(old.Length - 1, text.Length); opensBefore && start == 0 && length > 0; length--)
            if (string.CompareOrdinal(text, 0, old, old.Length - length, length) == 0) start = length;
        for (var length = Math.Min(old.Length - 1, text.Length - start); opensBehind && end == text.Length && length > 0; length--)
            if (string.CompareOrdinal(text, text.Length - length, old, 0, length) == 0) end = text.Length - length;
        if (start > 0) yield return new HolePart("…", "may be replaced");
        if (end > start) yield return KnownStretch.Cut(part, start, end - start);
        if (end < text.Length) yield return new HolePart("…", "may be replaced");
    }

    private static TextValue ReplacePart(TextPart part, Func<TextPart, TextValue?> replace)
    {
        if (replace(part) is { } value) return value;
        if (part is not ChoicePart choice) return Of(part);
        return Of(choice.With(choice.Alternatives.Select(alternative => alternative.Replace(replace)).ToArray()));
    }

    private static int SharedPrefix(IReadOnlyList<TextValue> values)
    {
        var length = values.Min(static value => value._parts.Length);
        var shared = 0;
        while (shared < length && values.All(value => ReferenceEquals(value._parts[shared], values[0]._parts[shared]))) shared++;
        return shared;
    }

    /// <summary><c>a ? x : b ? y : z</c> is one choice among three, and so is <c>a ? x + (b ? y : "") : z</c>.</summary>
    private static ChoicePart Flatten(string condition, TextValue[] alternatives)
    {
        if (!alternatives.Any(static alternative => alternative._parts.Any(static part => part is ChoicePart))) return new ChoicePart(condition, alternatives);
        var conditions = condition;
        var flat = new List<TextValue>();
        // So many texts are never written out, and the answers of a long chain would grow with its square.
        var isWrittenOut = alternatives.Sum(static alternative => alternative.CountOfTexts()) <= SqlTextWriter.MaxTexts;
        var answers = isWrittenOut ? new List<IReadOnlyList<Answer>>() : null;
        for (var i = 0; i < alternatives.Length; i++)
        {
            var own = new Answer(condition, i);
            var inner = alternatives[i]._parts.OfType<ChoicePart>().ToArray();
            if (inner.Length == 0 || (answers is null && !IsChoice(alternatives[i])))
            {
                flat.Add(alternatives[i]);
                answers?.Add([own]);
                continue;
            }
            foreach (var name in inner.Select(static choice => choice.Condition).Distinct(StringComparer.Ordinal)) conditions += " / " + name;
            if (answers is null)
            {
                flat.AddRange(inner[0].Alternatives);
                continue;
            }
            foreach (var (text, given) in alternatives[i].Texts())
            {
                flat.Add(text);
                answers.Add([own, .. given]);
            }
        }
        return new ChoicePart(conditions, flat, answers);

        static bool IsChoice(TextValue value) => value._parts.Length == 1 && value._parts[0] is ChoicePart;
    }

    /// <summary>How many texts the choices in it make together, at most.</summary>
    private int CountOfTexts()
    {
        var count = 1;
        foreach (var choice in _parts.OfType<ChoicePart>()) count = Math.Min(count * choice.Alternatives.Count, SqlTextWriter.MaxTexts + 1);
        return count;
    }

    /// <summary>The texts that the choices in it make, with what is answered for each; none that answers a question in two ways.</summary>
    private IEnumerable<(TextValue Text, IReadOnlyList<Answer> Answers)> Texts()
    {
        IEnumerable<(TextValue Text, IReadOnlyList<Answer> Answers)> texts = [(Empty, [])];
        foreach (var part in _parts)
        {
            texts = part is ChoicePart choice
                ? [.. texts.SelectMany(text => choice.Alternatives.Select((alternative, i) => (text.Text.Append(alternative), Both(text.Answers, choice.AnswersOf(i))))
                    .Where(static text => text.Item2 is not null).Select(static text => (text.Item1, text.Item2!)))]
                : [.. texts.Select(text => (text.Text.Append(Of(part)), text.Answers))];
        }
        return texts;
    }

    /// <summary>Null where the answers contradict one another.</summary>
    private static IReadOnlyList<Answer>? Both(IReadOnlyList<Answer> some, IReadOnlyList<Answer> others) =>
        others.Any(answer => some.Any(other => other.Condition == answer.Condition && other.Number != answer.Number)) ? null : [.. some, .. others];
}
