using DbImpact.Checks.Facts;
using Microsoft.CodeAnalysis;

namespace DbImpact.CSharp.Parameters;

/// <summary>Where the parameters of a text come from.</summary>
/// <param name="Known">What is given, as far as the method that runs the text tells.</param>
/// <param name="Passed">The method's parameter whose members are given, where the caller decides: <c>Query(string sql, object param)</c>.</param>
internal sealed record ParameterSource(SiteParameters? Known, IParameterSymbol? Passed = null)
{
    public static ParameterSource Unknown { get; } = new((SiteParameters?)null);
}
