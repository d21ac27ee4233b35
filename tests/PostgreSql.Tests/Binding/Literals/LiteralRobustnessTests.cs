using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Binding.Literals;
using DbImpact.PostgreSql.Catalog;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Binding.Literals;

/// <summary>Whatever the type, the text and the version: a verdict, and never an exception.</summary>
public sealed class LiteralRobustnessTests
{
    [Theory]
    [InlineData(13), InlineData(14), InlineData(15), InlineData(16), InlineData(17), InlineData(18)]
    public void Every_type_takes_every_text(int major)
    {
        var catalog = LiteralFixture.CatalogOf(major);
        var types = BuiltInObjects.Of(major).AllTypes().Concat(catalog.Types).ToList();
        var texts = LiteralFixture.Names.SelectMany(LiteralFixture.Read).Select(item => item.Literal).Distinct()
            .Where((_, index) => index % 7 == major % 7)
            .Concat(["\0", "1\0", "\uD800", "\uDC00x", "{\uD800", "(\uD800", new string('(', 5000), new string('{', 5000), new string('[', 5000)])
            .Concat([.. new[] { "$[", "$?(", "!(", "-(", "exists(", "(1==" }.Select(part => string.Concat(Enumerable.Repeat(part, 50_000)))]);
        foreach (var text in texts)
            foreach (var type in types) LiteralInput.Check(catalog, new TypeReference(type.Oid), text);
    }

    [Fact]
    public void A_type_that_is_not_known_has_no_verdict()
    {
        var catalog = LiteralFixture.CatalogOf(18);
        Assert.Equal(LiteralVerdictKind.Unknown, LiteralInput.Check(catalog, TypeReference.Unknown, "x").Kind);
        Assert.Equal(LiteralVerdictKind.Unknown, LiteralInput.Check(catalog, new TypeReference(int.MaxValue), "x").Kind);
    }

    /// <summary>A version between two that are known: what both say stands, whatever they differ in does not.</summary>
    [Theory]
    [InlineData(14, "integer", "x", "22P02")]
    [InlineData(14, "numeric", "infinity", "Valid")]
    [InlineData(16, "integer", "0x1F", "Valid")]
    [InlineData(17, "integer", "1_000", "Valid")]
    [InlineData(16, "integer[]", "{1,{2}}", "22P02")]
    [InlineData(16, "interval", "infinity", "22007")]
    [InlineData(17, "interval", "infinity", "Valid")]
    [InlineData(17, "date", "y2001m02d04", "Unknown")]
    public void Versions_between_follow_their_neighbours(int major, string type, string literal, string expected)
    {
        var verdict = LiteralTypes.Check(major, type, literal);
        Assert.Equal(expected, verdict.Kind == LiteralVerdictKind.Invalid ? verdict.SqlState : verdict.Kind.ToString());
    }

    public static TheoryData<string, string, string, string> LongLiterals() => new()
    {
        { "integer[]", "{", "1,", "1}" },
        { "jsonpath", "$.\"", "a\\u0041", "\"" },
        { "jsonpath", "$", ".a[*]", " ? (@ > 1" },
        { "ltree", "a", ".b", "." },
        { "hstore", "a=>1", ",b=>\"2\"", "x" },
        { "cube", "1", ",2", "x" },
        { "seg", "1", " ", "x" },
        { "text[]", "{", "\"a\\\"b\",", "x}" },
        { "jsonb", "[", "{\"a\":1.5},", "null]" },
        { "numeric", "1", "0", "x" },
        { "double precision", "0.", "1", "" },
        { "path", "", "(1,2),", "(3,4)" },
        { "int4multirange", "{", "[1,2),", "[3,4)}" },
        { "bytea", "\\x", "00 ", "ff" },
        { "bit varying", "", "01", "2" },
        { "timestamp", "2024-01-01 ", "        ", "10:00" },
        { "interval", "1 ", "@@@@@@", "day" },
        { "uuid", "", "a", "" },
        { "varchar(3)", "", "a", " " },
        { "pair", "(1,", "\"\"\"a\"", ")" },
    };

    /// <summary>Ten million characters are read once, or this test would not end.</summary>
    [Theory]
    [MemberData(nameof(LongLiterals))]
    public void Long_literals_are_read_in_one_go(string type, string start, string repeated, string end)
    {
        var literal = start + string.Concat(Enumerable.Repeat(repeated, 10_000_000 / repeated.Length)) + end;
        foreach (var major in new List<int> { 13, 18 }) LiteralTypes.Check(major, type, literal);
    }
}
