using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;
using DbImpact.Testing;
using Npgsql;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Parsing;

public sealed class RoutineCodeTests
{
    /// <summary>The table's name is where the text says so, however the body is quoted.</summary>
    [Theory]
    [InlineData("$$SELECT 'a' FROM {tbl}$$", "tbl")]
    [InlineData("$body$SELECT $$a$$ FROM s.{tbl} t$body$", "tbl")]
    [InlineData("'SELECT ''a'', '''''''' FROM {tbl}'", "tbl")]
    [InlineData("'SELECT 1'\n  '::text' -- that is one string\n' FROM {tbl}'\n'1'", "tbl1")]
    [InlineData("E'SELECT \\'a\\', ''b''\\n\\tFROM\\x20{t\\x62l} -- \\\\'", "tbl")]
    [InlineData("E'SELECT \\U0001F600, \\u00e4, \\uD83D\\uDE00, \\303\\244, \\xC3\\xA4\\344\\270\\255 FROM {\\164bl}'", "tbl")]
    [InlineData("U&'SELECT ''a\\\\'', \\00e4, \\+01F600 FROM {t\\0062l}'", "tbl")]
    [InlineData("U&'SELECT ''a'', !00e4 FROM {t!0062l}' UESCAPE '!'", "tbl")]
    [InlineData("U&'SELECT ''a'', !00e4$hen FROM {t!0062l}' UESCAPE $$!$$", "tbl")]
    [InlineData("U&'SELECT ''a'', !00e4 FROM {t!0062l}' UESCAPE E'\\x21'", "tbl")]
    [InlineData("'UPDATE {tbl} SET a = 1'", "tbl")]
    [InlineData("$a$SELECT $b$ $c$ x $c$ $b$ FROM {tbl}$a$", "tbl")]
    [InlineData("$é_1$SELECT '$$', $x$'$x$ FROM {tbl}$é_1$", "tbl")]
    [InlineData("e'SELECT \\'it\\'\\'s\\' -- \\' \\n FROM {tbl}'", "tbl")]
    [InlineData("E'SELECT 1'\n' FROM {tbl}'", "tbl")]
    [InlineData("'SELECT /* '' */ $$''$$ FROM {tbl}'", "tbl")]
    [InlineData("$$\r\nSELECT '😀' -- it's\r\nFROM {tbl}\r\n$$", "tbl")]
    public void What_stands_in_a_body_is_found_in_the_text_around_it(string body, string table)
    {
        var marked = $"CREATE FUNCTION f() RETURNS text LANGUAGE sql AS {body}";
        var sql = marked.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
        var expected = SqlSpan.FromBounds(marked.IndexOf('{', StringComparison.Ordinal), marked.IndexOf('}', StringComparison.Ordinal) - 1);
        var code = Code(new SqlText(sql));
        Assert.True(code.IsSql);
        var name = Tables(code.ParseSql()!).First();
        Assert.Equal(table, name.Name);
        // The name that goes on in the next line ends there.
        var found = code.Content.ToOuter(name.Span);
        Assert.Equal(expected.Start, found.Start);
        if (table == "tbl") Assert.Equal(expected, found);
    }

    [Fact]
    public void A_backslash_escapes_where_strings_are_not_standard()
    {
        var options = new ParserOptions { StandardConformingStrings = false };
        var text = new SqlText("CREATE FUNCTION f() RETURNS text LANGUAGE sql AS 'SELECT \\'a\\' FROM tbl'");
        var code = RoutineCode.Of(SqlParser.ParseScript(text, options).Statements[0], text)!;
        var name = Tables(code.ParseSql(options)!).Single();
        Assert.Equal("tbl", text.Slice(code.Content.ToOuter(name.Span)));
    }

    [Theory]
    [InlineData("CREATE FUNCTION f() RETURNS int LANGUAGE SQL AS $$ SELECT 1 $$", "sql", " SELECT 1 ")]
    [InlineData("CREATE PROCEDURE p() AS 'BEGIN END' LANGUAGE 'plpgsql'", "plpgsql", "BEGIN END")]
    [InlineData("CREATE FUNCTION f() RETURNS int LANGUAGE internal AS 'int4pl'", "internal", "int4pl")]
    [InlineData("CREATE FUNCTION f() RETURNS int AS 'x'", "", "x")]
    [InlineData("DO 'BEGIN END'", "plpgsql", "BEGIN END")]
    [InlineData("CREATE OR REPLACE PROCEDURE s.p(IN a text DEFAULT 'AS $$') LANGUAGE plpgsql SECURITY DEFINER SET search_path TO 's' AS $p$ BEGIN EXECUTE $q$ x $q$; END $p$", "plpgsql", " BEGIN EXECUTE $q$ x $q$; END ")]
    [InlineData("CREATE FUNCTION f() RETURNS trigger AS E'BEGIN\\n RETURN \\'a\\'; END' LANGUAGE \"plpgsql\"", "plpgsql", "BEGIN\n RETURN 'a'; END")]
    [InlineData("CREATE FUNCTION f() RETURNS int LANGUAGE sql AS ''", "sql", "")]
    [InlineData("CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$$$", "sql", "")]
    [InlineData("DO LANGUAGE plperl $$ 1 $$", "plperl", " 1 ")]
    [InlineData("DO $$ 1 $$ LANGUAGE 'plperl'", "plperl", " 1 ")]
    public void Code_has_a_language(string sql, string language, string content)
    {
        var code = Code(new SqlText(sql));
        Assert.Equal((language, content), (code.Language, code.Content.Text.Text));
        Assert.Equal(language == "sql", code.ParseSql() is not null);
    }

    [Theory]
    [InlineData("SELECT 1")]
    [InlineData("CREATE FUNCTION f() RETURNS int LANGUAGE c AS 'file', 'symbol'")]
    [InlineData("CREATE FUNCTION f() RETURNS int RETURN 1")]
    [InlineData("CREATE FUNCTION f() RETURNS int AS $$file$$, E'symbol' LANGUAGE c STRICT")]
    [InlineData("CREATE PROCEDURE p() LANGUAGE sql BEGIN ATOMIC END")]
    [InlineData("CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; END")]
    [InlineData("CREATE FUNCTION f() RETURNS int LANGUAGE sql AS")]
    [InlineData("DO")]
    public void Others_have_none(string sql)
    {
        var text = new SqlText(sql);
        Assert.Null(RoutineCode.Of(SqlParser.ParseScript(text).Statements[0], text));
    }

    [Fact]
    public void A_body_that_is_SQL_stands_in_the_tree()
    {
        var script = SqlParser.ParseScript("CREATE FUNCTION f() RETURNS int BEGIN ATOMIC INSERT INTO t VALUES (1); SELECT a FROM u; END");
        var body = Assert.IsType<CreateRoutineStatement>(script.Statements[0]).Body!;
        Assert.Equal("BEGIN ATOMIC INSERT INTO t VALUES (1); SELECT a FROM u; END", script.Text.Slice(body.Span));
        Assert.Equal(2, body.Statements.Count);
    }

    [Fact]
    public void Holes_optional_parts_and_places_of_the_source_are_those_of_the_text_around_it()
    {
        var sql = "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT ''a'' FROM \uFFFC WHERE b = 1'";
        var hole = sql.IndexOf(SqlText.HoleCharacter, StringComparison.Ordinal);
        var optional = SqlSpan.FromBounds(sql.IndexOf(" WHERE", StringComparison.Ordinal), sql.Length - 1);
        var text = new SqlText(sql, holes: [new SqlHole(hole, "{table}")], optionalParts: [optional], source: SourceMap.ForFile("f.sql", sql.Length));
        var content = Code(text).Content;
        Assert.Equal("SELECT 'a' FROM \uFFFC WHERE b = 1", content.Text.Text);
        Assert.Equal((16, "{table}"), (content.Text.Holes.Single().Position, content.Text.Holes[0].Description));
        Assert.Equal(" WHERE b = 1", content.Text.Slice(content.Text.OptionalParts.Single()));

        var constant = new SqlSpan(7, 3);
        var source = content.Text.Source.ToSource(constant)!.Value;
        Assert.Equal("''a''", sql.Substring(source.Start, source.Length));
        Assert.Equal("''it''''s''", content.Text.Source.ToEdit(constant, "'it''s'")!.Value.NewText);
    }

    [Fact]
    public void Percent_signs_are_one_where_the_driver_doubles_them()
    {
        var text = new SqlText("DO $$ a %% b %%%% tbl $$", ParameterStyle.Format);
        var content = Code(text).Content;
        Assert.Equal(" a % b %% tbl ", content.Text.Text);
        Assert.Equal("tbl", text.Slice(content.ToOuter(new SqlSpan(10, 3))));
        Assert.Equal("%% b", text.Slice(content.ToOuter(new SqlSpan(3, 3))));
    }

    [Fact]
    public void Every_string_of_the_corpus_is_found_character_by_character()
    {
        var count = 0;
        foreach (var test in ParsingCase.Ok)
        {
            var text = new SqlText(test.Sql);
            foreach (var statement in SqlParser.ParseScript(text, new ParserOptions { ServerVersion = test.Until }).Statements) Check(statement, text, test);
        }
        Assert.True(count > 300, count + " strings");

        void Check(SqlNode node, SqlText text, ParsingCase test)
        {
            if (node is StringConstant { Syntax: not StringSyntax.Word } constant)
            {
                count++;
                var content = StringContent.Of(constant, text);
                Assert.True(content is not null, $"{test}: {text.Slice(constant.Span)}");
                for (var i = 0; i <= constant.Value.Length; i++)
                    Assert.True(constant.Span.Contains(content.ToOuter(new SqlSpan(i, i < constant.Value.Length ? 1 : 0))));
            }
            node.ForEachChild(child => Check(child, text, test));
        }
    }

    /// <summary>PostgreSQL places an error in a body in the statement around it (pg_proc.c <c>function_parse_error_transpose</c>).</summary>
    [ServerTheory, Servers]
    public async Task Errors_in_bodies_are_where_PostgreSQL_reports_them(int major)
    {
        await using var connection = new NpgsqlConnection(PostgreSqlServer.Get(major).ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        foreach (var body in new[]
        {
            "$$SELECT 1 FROM$$", "$x$ SELECT $$a$$ b c $x$", "'SELECT ''a'' b c'", "'INSERT t VALUES ('''''''')'", "'SELECT 1; SELECT ''a'', FROM t'",
            "$$\n-- a comment\nSELECT (1$$", "$a$SELECT $b$ $c$ x $c$ $b$ FROM WHERE$a$", "$fn$ SELECT '$$' || $$it's$$ FROM t JOIN$fn$",
            "'SELECT ''a''\n  , FROM t'", "$$SELECT E'a\\'b' c d$$", "$$SELECT /* ' $x$ */ 1 1$$", "$$SELECT 'ä€😀' b c$$", "$é$SELECT 1 1$é$",
            "'SELECT $$a$$ $$b$$'", "$$SELECT 1;; SELECT FROM FROM$$", "$$SELECT 1 -- it's\n FROM$$", "$$SELECT U&'\\00'$$", "$$SELECT E'\\u12'$$",
            "$$SELECT 'open$$", "$$SELECT \"open$$", "$$SELECT 1 /* open$$", "$_1$SELECT $1$ $_1$", "$$SELECT a.b.c.d.* FROM a.b.c.d$$", "$$\r\n\tSELECT 1\r\n\t1$$",
            "'SELECT a b c'", "$$CREATE FUNCTION g() RETURNS int LANGUAGE sql AS 'SELECT 1' 'x'$$", "$$BEGIN ATOMIC SELECT 1; END$$",
            "$$COPY t FROM stdin;\n1\n\\.$$",
        })
        {
            var text = new SqlText($"CREATE FUNCTION pg_temp.f() RETURNS text LANGUAGE sql AS {body}");
            var code = Code(text);
            var error = code.ParseSql(new ParserOptions { ServerVersion = major })!.Errors.First();
            await using var command = new NpgsqlCommand(text.Text, connection) { AllResultTypesAreUnknown = true };
            var expected = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));
            Assert.Equal((expected.SqlState, expected.Position, expected.MessageText),
                (error.SqlState, text.Text[..code.Content.ToOuter(new SqlSpan(error.Span.Start, 0)).Start].EnumerateRunes().Count() + 1, error.Message));
        }
    }

    private static RoutineCode Code(SqlText text) => RoutineCode.Of(SqlParser.ParseScript(text).Statements[0], text)!;

    private static List<Identifier> Tables(SqlScript script)
    {
        Assert.Empty(script.Errors);
        var tables = new List<Identifier>();
        foreach (var statement in script.Statements) Visit(statement);
        return tables;

        void Visit(SqlNode node)
        {
            if (node is RelationReference relation) tables.Add(relation.Name.Name);
            node.ForEachChild(Visit);
        }
    }
}
