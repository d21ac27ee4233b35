using System.Linq;
using DbImpact.Checks.Texts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Values;

/// <summary>Texts of which something is taken away at an end, or at a place that is known.</summary>
internal sealed partial class TextEvaluator
{
    /// <summary>The value without its last characters. A program that cuts means what it has appended, not what it began with.</summary>
    internal static TextValue CutEnd(TextValue value, int count)
    {
        var parts = value.Parts.ToList();
        while (count > 0 && parts.Count > 0)
        {
            var last = parts[parts.Count - 1];
            if (TextValue.TextOf(last) is { } text)
            {
                parts.RemoveAt(parts.Count - 1);
                if (text.Length > count) parts.Add(KnownStretch.Cut(last, 0, text.Length - count));
                count -= text.Length;
                continue;
            }
            if (last is RepeatPart)
            {
                // Every round ends alike.
                parts.RemoveAt(parts.Count - 1);
                return CutEnd(TextValue.Of(parts), count).Append(TextValue.Of(last));
            }
            if (last is ChoicePart choice)
            {
                parts.RemoveAt(parts.Count - 1);
                return CutChoice(TextValue.Of(parts), choice, count);
            }
            break;
        }
        return TextValue.Of(parts);
    }

    private static TextValue CutChoice(TextValue before, ChoicePart choice, int count)
    {
        var ends = choice.Alternatives.Where(alternative => IsAtLeast(alternative, count)).ToArray();
        if (ends.Length == 0) return before.Append(TextValue.Of(choice)).Append(TextValue.Hole("…", "is cut at its end"));
        if (ends.Length == choice.Alternatives.Count) return before.Append(TextValue.Of(choice.With(choice.Alternatives.Select(alternative => CutEnd(alternative, count)).ToArray())));
        // What is cut where nothing was appended: the same characters, if the text ends with them already.
        var cut = TailOf(ends[0], count);
        if (cut is not null && TailOf(before, count) == cut)
        {
            var tail = TextValue.Computed(cut);
            return CutEnd(before, count).Append(TextValue.Of(choice.With(choice.Alternatives.Select(alternative => CutEnd(tail.Append(alternative), count)).ToArray())));
        }
        return ends.Length == 1
            ? before.Append(CutEnd(ends[0], count))
            : before.Append(TextValue.Choice(choice.Condition, ends.Select(alternative => CutEnd(alternative, count)).ToArray()));
    }

    /// <summary>The last characters, of each round where a loop appends them; null where they are not known.</summary>
    private static string? TailOf(TextValue value, int count)
    {
        var text = "";
        for (var i = value.Parts.Count - 1; i >= 0 && text.Length < count; i--)
        {
            if (value.Parts[i] is RepeatPart) continue;
            if (TextValue.TextOf(value.Parts[i]) is not { } known) return null;
            text = known + text;
        }
        return text.Length < count ? null : text.Substring(text.Length - count);
    }

    private static bool IsAtLeast(TextValue value, int count) =>
        value.Parts.Any(static part => part is HolePart and not RepeatPart or ChoicePart) || value.Parts.Sum(static part => TextValue.TextOf(part)?.Length ?? 0) >= count;

    private static TextValue TrimSide(TextValue value, string trimmed, bool atStart)
    {
        var parts = value.Parts.ToList();
        while (parts.Count > 0)
        {
            var at = atStart ? 0 : parts.Count - 1;
            var part = parts[at];
            if (TextValue.TextOf(part) is not { } text)
            {
                // The ends of a choice differ: blanks do no harm, but a comma may or may not be left.
                if (trimmed.Length == 0) break;
                parts.RemoveAt(at);
                if (!atStart && part is RepeatPart) return TrimSide(TextValue.Of(parts), trimmed, atStart).Append(TextValue.Of(part));
                if (!atStart && part is ChoicePart choice) return TrimChoice(TextValue.Of(parts), choice, trimmed);
                parts.Insert(at, part);
                if (part is ChoicePart) parts.Insert(atStart ? 0 : parts.Count, new HolePart("…", "is trimmed"));
                break;
            }
            int start = 0, end = text.Length;
            while (atStart && start < end && IsTrimmed(text[start], trimmed)) start++;
            while (!atStart && end > start && IsTrimmed(text[end - 1], trimmed)) end--;
            if (end > start)
            {
                parts[at] = KnownStretch.Cut(part, start, end - start);
                break;
            }
            parts.RemoveAt(at);
        }
        return TextValue.Of(parts);
    }

    /// <summary>What stands before the choice is trimmed too where the choice gives nothing else.</summary>
    private static TextValue TrimChoice(TextValue before, ChoicePart choice, string trimmed)
    {
        var ends = choice.Alternatives.Select(alternative => TrimSide(alternative, trimmed, atStart: false)).ToArray();
        if (ends.All(static end => !end.IsEmpty)) return before.Append(TextValue.Of(choice.With(ends)));
        var shorter = TrimSide(before, trimmed, atStart: false);
        return TextValue.Choice(choice.Condition, ends.Select(end => end.IsEmpty ? shorter : before.Append(end)).ToArray());
    }

    private static bool IsTrimmed(char c, string trimmed) => trimmed.Length == 0 ? char.IsWhiteSpace(c) : trimmed.IndexOf(c) >= 0;

    /// <summary><c>text[1..]</c>, <c>text[..^2]</c></summary>
    private TextValue EvaluateRange(ElementAccessExpressionSyntax access, RangeExpressionSyntax range, Scope scope)
    {
        if (!IsText(scope.Model.GetTypeInfo(access.Expression, cancellationToken).Type)) return Hole(access, "is not followed");
        var value = Evaluate(access.Expression, scope);
        var (start, isStartFromEnd) = PlaceIn(range.LeftOperand, 0);
        var (end, isEndFromEnd) = range.RightOperand is null ? (0, true) : PlaceIn(range.RightOperand, -1);
        if (start < 0 || end < 0) return Hole(access, "is a part of a text");
        if (start == 0 && !isStartFromEnd && isEndFromEnd) return CutEnd(value, end);
        if (value.KnownText() is not { } text) return Hole(access, "is a part of a text");
        var (from, to) = (isStartFromEnd ? text.Length - start : start, isEndFromEnd ? text.Length - end : end);
        return from >= 0 && from <= to && to <= text.Length ? Slice(value, from, to - from) : Hole(access, "is a part of a text");
    }

    private static (int Place, bool IsFromEnd) PlaceIn(ExpressionSyntax? operand, int otherwise) => operand switch
    {
        PrefixUnaryExpressionSyntax fromEnd when fromEnd.IsKind(SyntaxKind.IndexExpression) => (IsNumber(fromEnd.Operand, out var number) ? number : -1, true),
        null => (otherwise, false),
        _ => (IsNumber(operand, out var number) ? number : -1, false),
    };

    /// <summary>Substring, Remove and Insert at a place that is known, of a text that is; null for others.</summary>
    internal TextValue? EvaluateAt(string name, TextValue value, SeparatedSyntaxList<ArgumentSyntax> arguments, Scope scope)
    {
        if (value.KnownText() is not { } text || !IsNumber(arguments[0].Expression, out var start) || start > text.Length) return null;
        if (name == "Insert")
        {
            return arguments.Count == 2
                ? Slice(value, 0, start).Append(EvaluateOperand(arguments[1].Expression, scope)).Append(Slice(value, start, text.Length - start)) : null;
        }
        var length = text.Length - start;
        if (arguments.Count == 2 && (!IsNumber(arguments[1].Expression, out length) || start + length > text.Length)) return null;
        return name == "Substring" ? Slice(value, start, length) : Slice(value, 0, start).Append(Slice(value, start + length, text.Length - start - length));
    }

    private static TextValue Slice(TextValue known, int start, int length) => KnownStretch.Rewrite(known, stretch => stretch.Slice(start, length))!;
}
