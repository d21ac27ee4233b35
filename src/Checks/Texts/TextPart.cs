using System.Collections.Generic;

namespace DbImpact.Checks.Texts;

/// <summary>A stretch of a text that the program builds.</summary>
internal abstract class TextPart;

/// <summary>Characters that stand in a literal.</summary>
internal sealed class LiteralPart(LiteralRun run) : TextPart
{
    public LiteralRun Run { get; } = run;
}

/// <summary>Characters that are known but stand nowhere as they are: a number, <c>nameof</c>, a constant of another assembly.</summary>
internal sealed class ComputedPart(string text) : TextPart
{
    public string Text { get; } = text;
}

/// <summary>What could not be followed.</summary>
/// <param name="expression">The source expression, for a person.</param>
/// <param name="reason">What it is, as the predicate of a sentence: <c>is the result of Build(), which could not be followed</c>.</param>
internal class HolePart(string expression, string reason) : TextPart
{
    public string Expression { get; } = expression;

    public string Reason { get; } = reason;
}

/// <summary>Begins an item, in the value of a list of texts.</summary>
internal sealed class ItemPart : TextPart;

/// <summary>The answer to a condition: the number of the alternative that it chooses.</summary>
internal readonly record struct Answer(string Condition, int Number);

/// <summary>One of several texts.</summary>
/// <param name="condition">What decides; equal conditions decide alike.</param>
/// <param name="alternatives">
/// For a condition that is true or false, the text for true comes first. An alternative may be empty.
/// </param>
/// <param name="answers">
/// For each alternative what was answered where several conditions decide (<c>if … else if … else</c>); null where the one does.
/// </param>
internal sealed class ChoicePart(string condition, IReadOnlyList<TextValue> alternatives, IReadOnlyList<IReadOnlyList<Answer>>? answers = null)
    : TextPart
{
    public string Condition { get; } = condition;

    public IReadOnlyList<TextValue> Alternatives { get; } = alternatives;

    /// <summary>What is answered where an alternative is chosen.</summary>
    public IReadOnlyList<Answer> AnswersOf(int alternative) => answers is null ? [new Answer(Condition, alternative)] : answers[alternative];

    /// <summary>The same choice among other texts.</summary>
    public ChoicePart With(IReadOnlyList<TextValue> others) => new(Condition, others, answers);

    /// <summary>Whether the choice is only between some text and none.</summary>
    public bool IsOptional => Alternatives.Count == 2 && (Alternatives[0].IsEmpty || Alternatives[1].IsEmpty);
}
