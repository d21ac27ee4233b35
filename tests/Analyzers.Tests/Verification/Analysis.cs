using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace DbImpact.Analyzers.Tests.Verification;

/// <summary>One source against one schema.</summary>
internal static class Analysis
{
    /// <summary>The identifiers of what is reported, in the order of the source.</summary>
    public static async Task<IReadOnlyList<string>> RuleIdsAsync(string schema, string source, params (string Key, string Value)[] options)
    {
        var test = new CSharpAnalyzerTest<DatabaseUsageAnalyzer>();
        test.TestState.AdditionalFiles.Add(("db.sql", schema));
        foreach (var (key, value) in options) test.TestState.Options[key] = value;
        var diagnostics = await test.AnalyzeAsync([("/0/Test0.cs", source)]);
        return diagnostics.Select(diagnostic => diagnostic.Id).ToArray();
    }
}
