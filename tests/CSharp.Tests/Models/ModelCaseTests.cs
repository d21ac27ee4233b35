using System;
using System.IO;
using System.Linq;
using Xunit;

namespace DbImpact.CSharp.Tests.Models;

/// <summary>
/// Each file of Cases is a source whose first lines say the tables and columns that it is mapped to. EF Core itself must agree with
/// them, and so must the finder, with EF Core's assemblies and without.
/// </summary>
public class ModelCaseTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Models", "Cases");

    public static TheoryData<string> Cases =>
        [.. Directory.GetFiles(Folder, "*.cs").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void EF_Core_agrees_with_the_case(string name)
    {
        var (expected, source) = Read(name);
        Assert.Equal(expected.Select(WithoutMarks).Distinct().Order(StringComparer.Ordinal), RealModel.Describe(ModelCompilation.Create(source)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Models_are_found(string name)
    {
        var (expected, source) = Read(name);
        Assert.Equal(expected, ModelText.Describe(ModelText.Find(ModelCompilation.Create(source))));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Models_are_found_without_EF_Core(string name)
    {
        var (expected, source) = Read(name);
        Assert.Equal(expected, ModelText.Describe(ModelText.Find(ModelCompilation.Create(source, Restored.Framework))));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Models_are_found_without_any_assembly(string name)
    {
        var (expected, source) = Read(name);
        Assert.Equal(expected, ModelText.Describe(ModelText.Find(ModelCompilation.Create(source, Restored.Nothing))));
    }

    private static (string[] Expected, string Source) Read(string name)
    {
        var source = File.ReadAllText(Path.Combine(Folder, name + ".cs"));
        var expected = source.Split('\n').TakeWhile(l => l.StartsWith("// ", StringComparison.Ordinal)).Select(l => l[3..].TrimEnd())
            .Order(StringComparer.Ordinal).ToArray();
        return (expected, source);
    }

    /// <summary>Sorted again: the marks take part in the order of a line's columns.</summary>
    private static string WithoutMarks(string line)
    {
        var plain = line.Replace("*", "").Replace("@", "").Replace("?", "");
        var (open, close) = (plain.IndexOf('('), plain.LastIndexOf(')'));
        return plain[..(open + 1)] + string.Join(", ", plain[(open + 1)..close].Split(", ").Order(StringComparer.Ordinal)) + plain[close..];
    }
}
