using DbImpact.Checks.Texts;
using Microsoft.CodeAnalysis;

namespace DbImpact.CSharp.Values;

/// <summary>A parameter of the method that holds the expression: known where the method is called.</summary>
internal sealed class ParameterPart(IParameterSymbol parameter, string expression, string reason) : HolePart(expression, reason)
{
    public IParameterSymbol Parameter { get; } = parameter;
}
