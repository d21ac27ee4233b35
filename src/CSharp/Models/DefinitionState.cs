using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Models;

/// <summary>What configuration gives a table in SQL.</summary>
internal enum DefinitionKind
{
    Default,
    GeneratedColumn,
    Check,
    IndexCondition,
}

/// <summary>SQL in the configuration of an entity.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Text">The expression that makes the text.</param>
/// <param name="Value">The text where reading the configuration tells it: it may be given by the method's caller.</param>
/// <param name="Properties">The property that gets the value, or those that an index is over.</param>
/// <param name="Name">The check's name.</param>
internal sealed record DefinitionState(
    DefinitionKind Kind, ExpressionSyntax Text, string? Value, IReadOnlyList<string> Properties, string? Name = null)
{
    /// <summary>Whether the text is given under a condition that is not known to hold.</summary>
    public bool IsConditional { get; init; }
}
