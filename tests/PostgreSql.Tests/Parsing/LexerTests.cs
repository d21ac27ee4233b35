using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Parsing;

public sealed class LexerTests
{
    [Theory]
    [InlineData(ParameterStyle.Positional, "SELECT $1 + @a :b", "$1")]
    [InlineData(ParameterStyle.Npgsql, "SELECT @a, :b, $1, a::int, b @> c, d @@ e, '@f :g', \"@h\", $$@i$$ -- @j\n /* :k */, @_l1", "@a :b $1 @_l1")]
    [InlineData(ParameterStyle.Npgsql, "WHERE a=@p AND b>=:q AND c<@r AND e <@ARRAY[1] AND f = ANY(@s)", "@p :q @r @s")]
    [InlineData(ParameterStyle.Npgsql, "SELECT a[1:2], a[b:c], a[:d], a[@i:@j], x::t[]", ":d @i @j")]
    [InlineData(ParameterStyle.Npgsql, "SELECT json_object('a':1), @@a, a @-1, b -@c", "@c")]
    [InlineData(ParameterStyle.EntityFramework, "SELECT {0}, {12}, @p0 FROM t WHERE a = '{1}' AND b = {x}", "{0} {12} @p0")]
    [InlineData(ParameterStyle.Format, "WHERE a=%s AND b >= %(name)s AND c %% 2 = 1 AND d %b AND e LIKE '%s' AND f % g", "%s %(name)s %b")]
    [InlineData(ParameterStyle.NamedColon, "SELECT :a, b::int, '\\:c', x\\:\\:text, arr[1:2], json_object('k':v) WHERE d=:e", ":a :v :e")]
    [InlineData(ParameterStyle.Psql, "SELECT :'a', b::int, arr[1:2], :{?c}", ":{?c}")]
    public void Parameters_are_found_as_the_library_finds_them(ParameterStyle style, string sql, string expected)
    {
        var text = new SqlText(sql, style);
        var tokens = Tokens(text).Where(token => token.Kind == TokenKind.Parameter).Select(token => text.Slice(token.Span));
        Assert.Equal(expected, string.Join(' ', tokens));
    }

    [Theory]
    [InlineData("a<-1", "Identifier Less Minus Integer")]
    [InlineData("a@-1", "Identifier Operator Integer")]
    [InlineData("a=-b", "Identifier Equals Minus Identifier")]
    [InlineData("a<=-+b", "Identifier LessEquals Minus Plus Identifier")]
    [InlineData("a=>b<>c!=d", "Identifier EqualsGreater Identifier NotEquals Identifier NotEquals Identifier")]
    [InlineData("a+/*c*/b", "Identifier Plus Identifier")]
    [InlineData("a||--c\nb", "Identifier Operator Identifier")]
    [InlineData("1..2", "Integer DotDot Integer")]
    [InlineData("a.1", "Identifier Decimal")]
    [InlineData("2147483647 2147483648", "Integer Decimal")]
    [InlineData("a::b:=c:d", "Identifier TypeCast Identifier ColonEquals Identifier Colon Identifier")]
    [InlineData("x'1' b'1' n'a' e'a'", "HexString BitString Keyword String String")]
    [InlineData("u&'a' u&\"a\" u&b", "String Identifier Identifier Operator Identifier")]
    [InlineData("$1$2$a$b$a$", "Parameter Parameter String")]
    [InlineData("select Select SELECT selects", "Keyword Keyword Keyword Identifier")]
    public void Tokens_are_scan_l_s(string sql, string expected) =>
        Assert.Equal(expected, string.Join(' ', Tokens(new SqlText(sql)).Select(token => token.Kind)));

    [Theory]
    [InlineData("'it''s'", "it's")]
    [InlineData("E'\\n\\t\\\\\\'\\x41\\101\\u00e9\\U0001F600\\q'", "\n\t\\'AA\u00e9\U0001F600q")]
    [InlineData("E'\\xC3\\xA9'", "\u00e9")]
    [InlineData("'a'  -- c\n  'b'", "ab")]
    [InlineData("E'\\x41'\n'\\x42'", "AB")]
    [InlineData("U&'\\0061\\+01F600\\\\'", "a\U0001F600\\")]
    [InlineData("U&'!0061''' UESCAPE '!'", "a'")]
    [InlineData("$$a$b$$", "a$b")]
    [InlineData("$x$ $$ $x$", " $$ ")]
    public void Strings_are_unescaped(string sql, string expected)
    {
        var constant = Assert.IsType<StringConstant>(SqlParser.ParseExpression(new SqlText(sql), out var error));
        Assert.Null(error);
        Assert.Equal(expected, constant.Value);
        Assert.Equal(sql.Length, constant.Span.Length);
    }

    [Fact]
    public void Without_standard_conforming_strings_a_backslash_escapes()
    {
        var options = new ParserOptions { StandardConformingStrings = false };
        Assert.Equal("it's", Assert.IsType<StringConstant>(SqlParser.ParseExpression(new SqlText("'it\\'s'"), out _, options)).Value);
        SqlParser.ParseExpression(new SqlText("U&'a'"), out var error, options);
        Assert.Equal("0A000", error?.SqlState);
    }

    [Theory]
    [InlineData("Name", "name")]
    [InlineData("\"Na\"\"me\"", "Na\"me")]
    [InlineData("ÄB", "Äb")]
    [InlineData("U&\"d\\0061t\\+000061\"", "data")]
    [InlineData("U&\"d!0061ta\" UESCAPE '!'", "data")]
    [InlineData("value", "value")]
    public void Names_are_folded_or_kept(string sql, string expected)
    {
        var reference = Assert.IsType<ColumnReference>(SqlParser.ParseExpression(new SqlText(sql), out _));
        Assert.Equal(expected, reference.Names[0].Name);
    }

    [Fact]
    public void Names_are_cut_to_63_bytes_and_not_within_a_character()
    {
        var ascii = Assert.IsType<ColumnReference>(SqlParser.ParseExpression(new SqlText(new string('x', 70)), out _));
        Assert.Equal(63, ascii.Names[0].Name.Length);
        var wide = Assert.IsType<ColumnReference>(SqlParser.ParseExpression(new SqlText(new string('ä', 70)), out _));
        Assert.Equal(31, wide.Names[0].Name.Length);
        Assert.Equal(70, wide.Names[0].Span.Length);
    }

    [Fact]
    public void The_table_of_keywords_and_the_enumeration_agree()
    {
        foreach (var keyword in Enum.GetValues<Keyword>().Where(keyword => keyword != Keyword.NotKeyword))
        {
            var word = Keywords.GetText(keyword);
            Assert.Equal(keyword.ToString(), word.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
            var isCurrent = Keywords.IsKnown(keyword, ParserOptions.NewestServerVersion);
            var version = isCurrent ? ParserOptions.NewestServerVersion : ParserOptions.OldestServerVersion;
            Assert.Equal(keyword, Keywords.Find(word.ToUpperInvariant(), version));
        }
    }

    [Fact]
    public void Psql_scripts_have_commands_variables_and_data()
    {
        const string Sql =
            "\\set x 1\nSELECT * FROM :tab WHERE :\"col\" = :'val' \\gset\n\\echo done\n" +
            "COPY t FROM stdin;\n1\tSELECT '\n\\.\nSELECT 2;";
        var script = SqlParser.ParseScript(new SqlText(Sql, ParameterStyle.Psql));
        Assert.Empty(script.Errors);
        Assert.Equal(3, script.Statements.Count);
        Assert.IsType<SelectStatement>(script.Statements[0]);
        Assert.IsType<SelectStatement>(script.Statements[2]);
    }

    private static IEnumerable<SqlToken> Tokens(SqlText text)
    {
        var tokens = SqlParser.ParseScript(text).Tokens;
        for (var i = 0; i < tokens.Count - 1; i++) yield return tokens[i];
    }
}
