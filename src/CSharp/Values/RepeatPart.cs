using DbImpact.Checks.Texts;

namespace DbImpact.CSharp.Values;

/// <summary>What a loop's further rounds append: the same again, any number of times.</summary>
internal sealed class RepeatPart(string reason) : HolePart("…", reason);
