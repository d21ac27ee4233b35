using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DbImpact.CSharp.Tests.Models;

/// <summary>Which assemblies a test's source may see.</summary>
internal enum Restored
{
    /// <summary>The framework, EF Core, Npgsql.</summary>
    All,

    /// <summary>The framework only: EF Core's names are errors, as in a folder that was never restored.</summary>
    Framework,

    /// <summary>No assembly at all.</summary>
    Nothing,
}

internal static class ModelCompilation
{
    public const string Path = "Model.cs";

    private static readonly string[] Libraries = ["Microsoft.EntityFrameworkCore", "Npgsql", "Microsoft.Extensions", "Dapper", "linq2db", "FluentMigrator"];

    private static readonly MetadataReference[] All = References(_ => true);
    private static readonly MetadataReference[] Framework = References(n => !Libraries.Any(l => n.StartsWith(l, StringComparison.Ordinal)));

    public static CSharpCompilation Create(string source, Restored restored = Restored.All, params (string Path, string Text)[] more)
    {
        var trees = more.Prepend((Path, Text: source))
            .Select(f => CSharpSyntaxTree.ParseText(f.Text, new CSharpParseOptions(LanguageVersion.Latest), f.Item1));
        MetadataReference[] references = restored switch
        {
            Restored.All => All,
            Restored.Framework => Framework,
            _ => [],
        };
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        return CSharpCompilation.Create("Shop", trees, references, options);
    }

    private static MetadataReference[] References(Func<string, bool> wanted) =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator)
            .Where(p => wanted(System.IO.Path.GetFileNameWithoutExtension(p)) && File.Exists(p))
            .Select(p => (MetadataReference)MetadataReference.CreateFromFile(p)).ToArray();
}
