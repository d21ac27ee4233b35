using System;
using System.Linq;
using DbImpact.CSharp.Tests.Sql;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace DbImpact.CSharp.Tests.Literals;

/// <summary>Each form of literal: what it reads as is asked of the compiler, where it stands of the source.</summary>
public sealed class LiteralTests
{
    /// <summary>
    /// Literals whose SQL names the column <c>picture</c> once, beside what each form can hold; « stands for three quotes.
    /// </summary>
    public static TheoryData<string> Forms =>
    [
        """ "SELECT picture FROM users" """,
        """ "SELECT \"u\".picture\tFROM\r\n\"users\" \\ \' \0\a\b\f\v" """,
        """ "\x0041\u0042\U00000043 \U0001F600 SELECT picture FROM users" """,
        """ @"SELECT ""u"".picture FROM ""users"" \ {x}" """,
        "@\"SELECT picture\r\n    FROM users\n  WHERE a = 1\"",
        "«SELECT \"u\".picture FROM users \\ {x}«",
        "«\"SELECT «, picture FROM users\"«",
        "«\n    SELECT\n      \"u\".picture\n  \n\n    FROM users\n    «",
        "«\r\n    SELECT picture\r\n      FROM users\r\n    «",
        "«\n\t\tSELECT picture\n\n\t\tFROM users\n\t\t«",
        "«\nSELECT picture\n«",
        """ $"SELECT {{x}} \"u\".picture \u0041 FROM users" """,
        """ $@"SELECT {{x}} ""u"".picture FROM users \ " """,
        """ @$"SELECT picture FROM users" """,
        "$«SELECT \"u\".picture FROM users«",
        "$$«SELECT {x} \"u\".picture }{ FROM users«",
        "$$«\n    SELECT {x}\n      picture\n\n    FROM users\n    «",
        "\"SELECT \" + @\"\"\"a\"\",\" + \"picture\" + $\" FROM {{}}\"",
        """ ("SELECT " + nameof(String) + " picture FROM " + $"users{"x"}") """,
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Reads_what_the_compiler_reads(string literal)
    {
        var code = Host(literal);
        var constant = code.Compilation.SyntaxTrees.Single().GetRoot().DescendantNodes().OfType<FieldDeclarationSyntax>()
            .Single(static field => field.Declaration.Variables[0].Identifier.ValueText == "Text").Declaration.Variables[0].Initializer!.Value;
        var value = code.Compilation.GetSemanticModel(constant.SyntaxTree).GetConstantValue(constant);
        Assert.Equal(value.Value, code.Site.Text.Text);
    }

    [Fact]
    public void Characters_and_numbers_are_part_of_a_text()
    {
        var code = Host(""" "SELECT picture, " + 1 + " FROM " + 'u' + $"sers{2}" """);
        Assert.Equal("SELECT picture, 1 FROM users2", code.Site.Text.Text);
        Assert.Equal("u", code.SourceOf(code.Site, "u"));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_character_of_a_word_maps_to_itself(string literal)
    {
        var code = Host(literal);
        var site = code.Site;
        Assert.Equal("picture", code.SourceOf(site, "picture"));
        var at = site.Text.Text.IndexOf("picture", StringComparison.Ordinal);
        for (var i = 0; i < "picture".Length; i++)
            Assert.Equal("picture".Substring(i, 1), code.SourceOf(site.Text.Source.ToSource(new SqlSpan(at + i, 1))));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_character_maps_to_what_reads_as_it(string literal)
    {
        var code = Host(literal);
        var text = code.Site.Text;
        foreach (var segment in text.Source.Segments)
        {
            Assert.Equal(segment.Source.Start, segment.ToSource(segment.Start) - IndentationOf(code, segment));
            Assert.Equal(segment.Source.End, segment.ToSource(segment.End));
            for (var i = segment.Start; i < segment.End; i++)
            {
                var written = code.SourceOf(new SourceSpan(segment.Source.Path, segment.ToSource(i), segment.ToSource(i + 1) - segment.ToSource(i)));
                var isWritten = written.Length == 0 || written[0] == text.Text[i] || written[0] == '\\';
                Assert.True(isWritten, $"'{text.Text[i]}' at {i} maps to '{written}'");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_replacement_reads_as_it_was_meant(string literal)
    {
        foreach (var replacement in new[] { "avatar_url", "\"Picture\"", "a\\b", "x{0}y", "a\nb", "é\u0001", "\"\"", "a.\"b\"" })
        {
            var code = Host(literal);
            var before = code.Site.Text.Text;
            if (code.Replace(code.Site, "picture", replacement) is not { } changed) continue;
            Assert.Equal(before.Replace("picture", replacement, StringComparison.Ordinal), Code.Restored(changed).Site.Text.Text);
        }
    }

    [Theory]
    [InlineData(""" "SELECT picture" """)]
    [InlineData(""" @"SELECT picture" """)]
    [InlineData(""" $"SELECT picture" """)]
    [InlineData(""" $@"SELECT picture" """)]
    public void Escaping_forms_can_hold_anything(string literal)
    {
        var code = Host(literal);
        foreach (var replacement in new[] { "\"Picture\"", "a\\b", "x{0}y", "a\nb" }) Assert.NotNull(code.Replace(code.Site, "picture", replacement));
    }

    [Fact]
    public void A_raw_literal_of_one_line_cannot_end_with_a_quote()
    {
        var code = Host("«SELECT picture FROM users«");
        Assert.NotNull(code.Replace(code.Site, "picture", "\"Picture\""));
        Assert.Null(code.Replace(code.Site, "users", "\"Users\""));
        Assert.Null(code.Replace(code.Site, "picture", "a\nb"));
    }

    [Fact]
    public void A_raw_interpolated_literal_is_given_no_braces()
    {
        var code = Host("$«SELECT picture FROM users«");
        Assert.Null(code.Replace(code.Site, "picture", "a{0}"));
    }

    [Fact]
    public void What_stands_behind_a_short_escape_is_not_edited()
    {
        // \x41 followed by a digit would read as another character.
        var code = Host(""" "\x9picture" """);
        Assert.Equal("\tpicture", code.Site.Text.Text);
        Assert.Null(code.Replace(code.Site, "picture", "avatar"));
    }

    [Fact]
    public void A_word_that_two_literals_share_maps_to_the_whole()
    {
        var code = Host(""" "SELECT pic" + "ture FROM users" """);
        Assert.Equal("Text", code.SourceOf(code.Site, "picture"));
    }

    [Fact]
    public void Utf8_literals_are_read()
    {
        var code = Code.Body("""" var bytes = /* language=sql */ "SELECT \"a\""u8; var more = /* language=sql */ """SELECT b"""u8; """");
        Assert.Equal(["SELECT \"a\"", "SELECT b"], code.Shown);
        Assert.Equal("b", code.SourceOf(code.Facts.SqlSites[1], "b"));
    }

    private static int IndentationOf(Code code, SourceSegment segment)
    {
        // A raw literal's first line begins behind its indentation.
        var written = code.SourceOf(segment.Source);
        return segment.ToSource(segment.Start) - segment.Source.Start is var indentation && written[..indentation].Trim().Length == 0 ? indentation : -1;
    }

    private static Code Host(string literal) => Code.Body("connection.Execute(Text);", $"private static readonly string Text = {literal.Trim(' ').Replace("«", "\"\"\"", StringComparison.Ordinal)};");
}
