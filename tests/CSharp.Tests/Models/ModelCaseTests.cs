using System;
using System.IO;
using System.Linq;
using DbImpact.Checks.Facts;
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

    /// <summary>What is said of a column's type, length and nullability is what EF Core has it as.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Columns_are_as_EF_Core_has_them(string name)
    {
        var compilation = ModelCompilation.Create(Read(name).Source);
        var real = RealModel.Columns(compilation);
        foreach (var model in ModelText.Find(compilation).Where(m => !m.TableIsUncertain))
        {
            foreach (var property in model.Properties.Where(p => !p.IsUncertain))
            {
                var columns = real.Where(c => c.Table == model.Table.Name && c.Name == property.Column.Name).ToArray();
                if (columns.Length == 0) continue;
                var said = $"{model.Table.Name}.{property.Column.Name}: {property.IsNullable} {property.SentType} {property.StoreType} {property.MaxLength}";
                Assert.True(columns.Any(c => Agrees(property, c)), $"{said}; EF Core: {string.Join(" | ", columns.Select(c => c.ToString()))}");
            }
        }
    }

    private static bool Agrees(PropertyModel property, RealColumn column) =>
        (property.IsNullable is null || property.IsNullable == column.IsNullable)
        && (property.MaxLength is null || property.MaxLength == column.MaxLength)
        && (property.Precision is null || property.Precision == column.Precision)
        && (property.Scale is null || property.Scale == column.Scale)
        && (property.StoreType is null || property.StoreType == column.StoreType)
        // Of the numbers that PostgreSQL has not, EF Core makes others by converters of its own.
        // A store type that is named may call for a converter of EF Core's own, too.
        && (property.StoreType is not null || property.SentType is null or { IsList: true } or { Name: "sbyte" or "ushort" or "uint" or "ulong" } || property.SentType.Name.EndsWith('>') || (property.SentType.Element ?? property.SentType).Name == NameOf(column.Type)
            || property.SentType.Name == NameOf(column.Type));

    private static string NameOf(Type type) => type.IsPrimitive || type == typeof(string) || type == typeof(decimal) || type == typeof(byte[])
        ? Keywords.TryGetValue(type, out var keyword) ? keyword : type.FullName! : type.FullName!.Replace('+', '.');

    private static readonly System.Collections.Generic.Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(char)] = "char",
        [typeof(string)] = "string",
        [typeof(byte[])] = "byte[]",
    };

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
