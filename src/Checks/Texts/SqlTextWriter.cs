using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Texts;

/// <summary>A text as the checks read it.</summary>
/// <param name="Text">The characters, holes and optional parts.</param>
/// <param name="Gaps">Why the holes are holes.</param>
internal sealed record WrittenText(SqlText Text, IReadOnlyList<string> Gaps);

/// <summary>
/// Writes a value as one SqlText, or as several where the program chooses between texts. Only texts that the program can make are
/// written: of several independent choices each is written out in turn, the others being holes meanwhile, because two answers may
/// exclude one another. What is only there or not there stays an optional part, unless the text does not read with all of them.
/// </summary>
internal static class SqlTextWriter
{
    internal const int MaxTexts = 24;

    public static IReadOnlyList<WrittenText> Write(TextValue value, ParameterStyle style, SourceSpan whole)
    {
        var choices = CollectChoices(value);
        var answered = choices.Where(static choice => !choice.IsOptional).ToArray();
        var texts = InTurn(answered, optionalsStay: answered.Length < choices.Count);
        if (texts.Count == 0) texts.Add(WriteOne(value, style, whole, null, 0, optionalsStay: true));
        if (texts.All(static text => ReadsWithAll(text.Text)) || choices.Sum(static choice => choice.Count) > MaxTexts) return texts;
        return InTurn(choices, optionalsStay: false);

        List<WrittenText> InTurn(IReadOnlyList<Choice> all, bool optionalsStay)
        {
            var result = new List<WrittenText>();
            foreach (var choice in all)
            {
                if (result.Count + choice.Count > MaxTexts) break;
                for (var i = 0; i < choice.Count; i++) result.Add(WriteOne(value, style, whole, choice.Condition, i, optionalsStay));
            }
            return result;
        }
    }

    /// <summary>What the program asks, how many texts it chooses from, and whether one of two is empty wherever it is asked.</summary>
    private sealed record Choice(string Condition, int Count, bool IsOptional);

    /// <summary>The conditions: those with more than one text, or with several optional parts of which some exclude others, and the rest.</summary>
    private static List<Choice> CollectChoices(TextValue value)
    {
        var choices = new List<Choice>();
        foreach (var group in value.Parts.OfType<ChoicePart>().GroupBy(static part => part.Condition, StringComparer.Ordinal))
        {
            var parts = group.ToArray();
            var count = parts[0].Alternatives.Count;
            if (parts.Any(part => part.Alternatives.Count != count)) continue;
            choices.Add(new Choice(group.Key, count, parts.Length == 1 && parts[0].IsOptional));
        }
        return choices;
    }

    /// <summary>Whether the text can be read with all of its optional parts.</summary>
    private static bool ReadsWithAll(SqlText text) =>
        text.OptionalParts.Count == 0 || SqlParser.ParseScript(text).Doubts.All(static doubt => doubt.IsOfNesting);

    /// <param name="value">What the program makes.</param>
    /// <param name="style">How parameters are written.</param>
    /// <param name="whole">The place of all of it.</param>
    /// <param name="condition">The condition that is answered; null where none is.</param>
    /// <param name="answer">Its answer.</param>
    /// <param name="optionalsStay">Whether what is only there or not there stays as an optional part.</param>
    private static WrittenText WriteOne(TextValue value, ParameterStyle style, SourceSpan whole, string? condition, int answer, bool optionalsStay)
    {
        var writer = new Writer();
        var known = condition is null ? [] : value.Parts.OfType<ChoicePart>().First(part => part.Condition == condition).AnswersOf(answer);
        foreach (var part in value.Parts)
        {
            if (part is not ChoicePart choice)
            {
                writer.Add(part);
                continue;
            }
            var open = choice.Condition == condition ? [choice.Alternatives[answer]] : Open(choice, known);
            if (open.All(static text => text.IsEmpty)) continue;
            if (open.Length == 1) writer.AddChosen(open[0]);
            else if (optionalsStay && open.Length == 2 && open.Any(static text => text.IsEmpty))
                writer.AddOptional(choice, open.First(static text => !text.IsEmpty));
            else writer.AddHole(choice, "is one of several texts");
        }
        return writer.ToText(style, whole);
    }

    /// <summary>The alternatives that do not contradict what is answered.</summary>
    private static TextValue[] Open(ChoicePart choice, IReadOnlyList<Answer> known) =>
        [.. choice.Alternatives.Where((_, i) => !choice.AnswersOf(i).Any(answer => known.Any(other => Contradicts(answer, other))))];

    private static bool Contradicts(Answer answer, Answer other) => answer.Condition == other.Condition && answer.Number != other.Number;

    private sealed class Writer
    {
        private readonly StringBuilder _text = new();
        private readonly List<SqlHole> _holes = [];
        private readonly List<SqlSpan> _optionals = [];
        private readonly List<SqlSpan> _chosen = [];
        private readonly List<int> _groups = [];
        private readonly List<string> _conditions = [];
        private readonly List<SourceSegment> _segments = [];
        private readonly List<string> _gaps = [];

        public WrittenText ToText(ParameterStyle style, SourceSpan whole) => new(
            new SqlText(_text.ToString(), style, _holes, _optionals, new SourceMap(whole, [.. _segments]), _groups, _chosen),
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

        public void AddChosen(TextValue value)
        {
            var start = _text.Length;
            AddFixed(value);
            if (_text.Length > start) _chosen.Add(SqlSpan.FromBounds(start, _text.Length));
        }

        public void AddOptional(ChoicePart choice, TextValue value)
        {
            var start = _text.Length;
            AddFixed(value);
            if (_text.Length == start) return;
            if (!_conditions.Contains(choice.Condition)) _conditions.Add(choice.Condition);
            _optionals.Add(SqlSpan.FromBounds(start, _text.Length));
            _groups.Add(_conditions.IndexOf(choice.Condition));
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
