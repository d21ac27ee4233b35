using DbImpact.Checks.Texts;

namespace DbImpact.CSharp.Values;

/// <summary>The folder that the program runs in: the project's files are copied there.</summary>
internal sealed class FolderPart(string expression) : HolePart(expression, "is a folder");
