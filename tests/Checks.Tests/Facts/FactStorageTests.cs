using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Facts.Storage;
using DbImpact.PostgreSql.Syntax;
using Xunit;

namespace DbImpact.Checks.Tests.Facts;

/// <summary>Facts in which every property has a value of its own come back as they were: a property that is added must be kept too.</summary>
public sealed class FactStorageTests
{
    private const int Depth = 5;

    private int _number;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_property_comes_back(bool flags)
    {
        var facts = (SourceFacts)Make(typeof(SourceFacts), flags, Depth)!;
        var read = RoundTrip(facts);
        Assert.Equal(Describe(facts), Describe(read));
    }

    [Fact]
    public void What_is_left_out_stays_so()
    {
        Assert.Equal(Describe(SourceFacts.Empty), Describe(RoundTrip(SourceFacts.Empty)));
        var site = new SqlSite { Text = new SqlText("\ud800 \0 é", source: SourceMap.None), Place = new SourceSpan("a.cs", 1, 2), Library = "Npgsql" };
        var facts = new SourceFacts { SqlSites = [site] };
        var read = RoundTrip(facts);
        Assert.Equal(Describe(facts), Describe(read));
        Assert.Null(read.SqlSites[0].Parameters);
    }

    [Fact]
    public void What_is_shared_is_shared_again()
    {
        var site = new SqlSite { Text = new SqlText("SELECT 1"), Place = new SourceSpan("a.cs", 1, 2), Library = "EF Core" };
        var model = (EntityModel)Make(typeof(EntityModel), flags: false, depth: 1)!;
        var read = RoundTrip(new SourceFacts { SqlSites = [site], Models = [model with { Definitions = [site] }] });
        Assert.Same(read.SqlSites[0], read.Models[0].Definitions[0]);
    }

    /// <summary>Every subclass that this assembly and the front ends have is one that is kept: others would make a project's facts be read each time.</summary>
    [Fact]
    public void All_writers_are_kept() =>
        Assert.Equal(
            ["InsertingNameWriter", "LiteralNameWriter", "MembersWriter"],
            typeof(NameWriter).Assembly.GetTypes().Where(type => !type.IsAbstract && (type.IsSubclassOf(typeof(NameWriter)) || type.IsSubclassOf(typeof(ColumnsWriter))))
                .Select(type => type.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Damaged_bytes_are_refused_or_read_as_something_else(int seed)
    {
        using var stream = new MemoryStream();
        FactStorage.Write((SourceFacts)Make(typeof(SourceFacts), flags: true, depth: 3)!, stream);
        var bytes = stream.ToArray();
        var random = new Random(seed);
        for (var i = 0; i < 2_000; i++)
        {
            var damaged = (byte[])bytes.Clone();
            for (var j = 0; j <= i % 3; j++) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            if (i % 5 == 0) Array.Resize(ref damaged, random.Next(damaged.Length));
            try
            {
                FactStorage.Read(new MemoryStream(damaged), FormOf);
            }
            catch (Exception exception) when (exception is IOException or FormatException or ArgumentException)
            {
                Assert.NotEmpty(exception.Message);
            }
        }
    }

    private static SourceFacts RoundTrip(SourceFacts facts)
    {
        using var stream = new MemoryStream();
        FactStorage.Write(facts, stream);
        stream.Position = 0;
        var read = FactStorage.Read(stream, FormOf);
        Assert.Equal(stream.Length, stream.Position);
        return read;
    }

    private static TestForm? FormOf(string notation) => notation.StartsWith("test ", StringComparison.Ordinal) ? new TestForm(notation) : null;

    private object? Make(Type type, bool flags, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return "text " + _number++ % 7;
        if (type == typeof(int)) return (_number++ % 2 == 0 ? 1 : -1) * _number * 1001;
        if (type == typeof(bool)) return flags;
        if (type.IsEnum) return Enum.GetValues(type).GetValue(_number++ % Enum.GetValues(type).Length);
        if (type == typeof(LiteralForm)) return _number++ % 3 == 0 ? LiteralForm.Plain : new TestForm("test " + _number);
        if (type == typeof(NameWriter)) return Make(_number++ % 2 == 0 ? typeof(LiteralNameWriter) : typeof(InsertingNameWriter), flags, depth);
        if (type == typeof(ColumnsWriter)) return new MembersWriter(new SourceSpan("m.cs", 3, 4), "x", new Dictionary<string, string> { ["b"] = "B", ["a"] = "A" });
        if (type == typeof(SourceSegment)) return new SourceSegment(1, 3, new SourceSpan("s.cs", 10, 9), new TestForm("test s"), [19, 10, 12, 13]) { Writing = new SourceSpan("s.cs", 8, 40) };
        if (type == typeof(SourceMap)) return new SourceMap(new SourceSpan("w.cs", 1, 2), [(SourceSegment)Make(typeof(SourceSegment), flags, depth)!, new SourceSegment(5, 1, new SourceSpan("s.cs", 30, 1), null)]);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            var item = type.GetGenericArguments()[0];
            var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
            for (var i = 0; depth > 0 && i < 2; i++) list.Add(Make(item, flags, depth - 1));
            return list;
        }
        if (depth < 0 && !type.IsValueType) return null;
        var constructor = type.GetConstructors().MaxBy(static found => found.GetParameters().Length)!;
        var made = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Make(parameter.ParameterType, flags, depth - 1))]);
        var given = constructor.GetParameters().Select(static parameter => parameter.Name!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is not null && !given.Contains(property.Name)))
            property.SetValue(made, Make(property.PropertyType, flags, IsRequired(property) ? Math.Max(depth - 1, 0) : depth - 1));
        return made;
    }

    private static bool IsRequired(PropertyInfo property) => property.CustomAttributes.Any(static attribute => attribute.AttributeType.Name == "RequiredMemberAttribute");

    /// <summary>All public properties, down to the last.</summary>
    private static string Describe(object? value) => value switch
    {
        null => "null",
        string text => "\"" + string.Join(' ', text.Select(static c => (int)c)) + "\"",
        LiteralForm form => form.Notation ?? "?",
        IEnumerable<KeyValuePair<string, string>> pairs => string.Join(',', pairs.OrderBy(static pair => pair.Key, StringComparer.Ordinal)),
        IEnumerable items => "[" + string.Join(", ", items.Cast<object?>().Select(Describe)) + "]",
        _ when value.GetType().IsPrimitive || value.GetType().IsEnum => value.ToString()!,
        _ => value.GetType().Name + " { " + string.Join(", ", value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(property => property.Name + " = " + Describe(property.GetValue(value)))) + " }",
    };

    private sealed class TestForm(string notation) : LiteralForm
    {
        public override string Notation => notation;

        public override string Encode(string value) => value;
    }
}
