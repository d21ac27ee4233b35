using System.Collections.Generic;

namespace DbImpact.Analyzers.Tests.Verification;

/// <summary>The project that a test analyses. The shape of Microsoft.CodeAnalysis.Testing's SolutionState, as far as the tests need it.</summary>
public sealed class TestState
{
    /// <summary>File name and content, which may have markup.</summary>
    public List<(string Name, string Content)> Sources { get; } = [];

    public List<(string Name, string? Content)> AdditionalFiles { get; } = [];

    /// <summary>Global analyzer options: <c>build_property.X</c>.</summary>
    public Dictionary<string, string> Options { get; } = [];
}
