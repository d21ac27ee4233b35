using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace DbImpact.Analyzers.Tests.Verification;

/// <summary>What test sources compile against: the runtime, Npgsql, Dapper and EF Core, as this test project references them.</summary>
internal static class References
{
    private static readonly Lazy<IReadOnlyList<MetadataReference>> AllReferences = new(() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(IsForSources)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToArray());

    private static readonly Lazy<IReadOnlyList<MetadataReference>> RuntimeReferences = new(() =>
        AllReferences.Value.Where(reference => Path.GetFileName(reference.Display!) is { } name
            && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll")).ToArray());

    public static IReadOnlyList<MetadataReference> All => AllReferences.Value;

    public static IReadOnlyList<MetadataReference> Runtime => RuntimeReferences.Value;

    private static bool IsForSources(string path)
    {
        var name = Path.GetFileName(path);
        return !name.StartsWith("DbImpact.", StringComparison.Ordinal) && !name.StartsWith("xunit", StringComparison.OrdinalIgnoreCase)
            && !name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal);
    }
}
