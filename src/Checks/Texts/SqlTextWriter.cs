using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Texts;

/// <summary>A text as the checks read it.</summary>
/// <param name="Text">The characters, holes and optional parts.</param>
/// <param name="Gaps">Why the holes are holes.</param>
internal sealed record WrittenText(SqlText Text, IReadOnlyList<string> Gaps);

/// <summary>
/// Writes a value as one SqlText, or as several where the program chooses between texts. Only texts that the program can make are
/// written: of several independent choices each is written out in turn, the others being holes meanwhile, because two answers may
/// exclude one another.
/// </summary>
internal static class SqlTextWriter
{
    private const int MaxTexts = 24;

    public static IReadOnlyList<WrittenText> Write(TextValue value, ParameterStyle style, SourceSpan whole)
    {
        var choices = new List<(string Condition, int Count)>();
        CollectChoices(value, choices);
        if (choices.Count == 0) return [WriteOne(value, style, whole, null, 0, optionalsStay: true)];

        var texts = new List<WrittenText>();
        foreach (var (condition, count) in choices)
        {
            if (texts.Count + count > MaxTexts) break;
            for (var i = 0; i < count; i++) texts.Add(WriteOne(value, style, whole, condition, i, optionalsStay: false));
        }
        var hasOptionals = value.Parts.Any(part => part is ChoicePart { IsOptional: true } optional && !choices.Any(c => c.Condition == optional.Condition));
        if (hasOptionals || texts.Count == 0) texts.Add(WriteOne(value, style, whole, null, 0, optionalsStay: true));
        return texts;
    }

    /// <summary>
    /// The conditions that are written out: those with more than one text, and those that several optional parts share.
    /// </summary>
    private static void CollectChoices(TextValue value, List<(string Condition, int Count)> choices)
    {
        foreach (var group in value.Parts.OfType<ChoicePart>().GroupBy(static part => part.Condition, StringComparer.Ordinal))
        {
            var parts = group.ToArray();
            if (parts.Length == 1 && parts[0].IsOptional) continue;
            var count = parts[0].Alternatives.Count;
            if (parts.All(part => part.Alternatives.Count == count)) choices.Add((group.Key, count));
        }
    }

    private static WrittenText WriteOne(TextValue value, ParameterStyle style, SourceSpan whole, string? condition, int answer, bool optionalsStay)
    {
        var writer = new Writer();
        foreach (var part in value.Parts)
        {
            if (part is not ChoicePart choice) writer.Add(part);
            else if (choice.Condition == condition) writer.AddFixed(choice.Alternatives[answer]);
            else if (optionalsStay && choice.IsOptional) writer.AddOptional(choice);
            else writer.AddHole(choice, "is one of several texts");
        }
        return writer.ToText(style, whole);
    }

    private sealed class Writer
    {
        private readonly StringBuilder _text = new();
        private readonly List<SqlHole> _holes = [];
        private readonly List<SqlSpan> _optionals = [];
        private readonly List<SourceSegment> _segments = [];
        private readonly List<string> _gaps = [];

        public WrittenText ToText(ParameterStyle style, SourceSpan whole) => new(
            new SqlText(_text.ToString(), style, _holes, _optionals, new SourceMap(whole, [.. _segments])),
            _gaps.Distinct(StringComparer.Ordinal).ToArray());

        public void Add(TextPart part)
        {
            switch (part)
            {
                case LiteralPart literal:
                    _segments.Add(literal.Run.ToSegment(_text.Length));
                    _text.Append(literal.Run.Text);
                    break;
                case ComputedPart computed:
                    _text.Append(computed.Text);
                    break;
                case HolePart hole:
                    AddHole(hole.Expression, hole.Reason);
                    break;
            }
        }

        /// <summary>A choice inside a choice stays open.</summary>
        public void AddFixed(TextValue value)
        {
            foreach (var part in value.Parts)
            {
                if (part is ChoicePart choice) AddHole(choice, "is one of several texts");
                else Add(part);
            }
        }

        public void AddOptional(ChoicePart choice)
        {
            var start = _text.Length;
            AddFixed(choice.Alternatives[0].IsEmpty ? choice.Alternatives[1] : choice.Alternatives[0]);
            if (_text.Length > start) _optionals.Add(SqlSpan.FromBounds(start, _text.Length));
        }

        public void AddHole(ChoicePart choice, string reason)
        {
            var expression = choice.Condition;
            var place = expression.LastIndexOf(": ", StringComparison.Ordinal);
            AddHole(place < 0 ? "…" : expression.Substring(place + 2), reason);
        }

        private void AddHole(string expression, string reason)
        {
            var shown = expression.Length > 60 ? expression.Substring(0, 57) + "..." : expression;
            _gaps.Add($"{shown} {reason}");
            var last = _holes.Count - 1;
            // Neighbouring holes are one: where one ends and the next begins is as little known as what they hold.
            if (last >= 0 && _holes[last].Position == _text.Length - 1 && !_optionals.Any(optional => optional.End == _text.Length))
            {
                _holes[last] = new SqlHole(_text.Length - 1, _holes[last].Description + "{" + shown + "}");
                return;
            }
            _holes.Add(new SqlHole(_text.Length, "{" + shown + "}"));
            _text.Append(SqlText.HoleCharacter);
        }
    }
}
