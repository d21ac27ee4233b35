using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Parsing;

public sealed class HoleTests
{
    private const string Hole = "\uFFFC";

    /// <summary>A hole in the place of any node: names, expressions, items, clauses' contents, whole queries.</summary>
    [Fact]
    public void A_hole_in_place_of_a_node_is_no_error()
    {
        foreach (var test in ParsingCase.Ok)
            foreach (var span in Nodes(test)) AssertNoError(test, test.Sql[..span.Start] + Hole + test.Sql[span.End..]);
    }

    [Fact]
    public void Two_holes_in_place_of_a_node_are_no_error()
    {
        foreach (var test in ParsingCase.Ok)
            foreach (var span in Nodes(test)) AssertNoError(test, $"{test.Sql[..span.Start]}{Hole} {Hole}{test.Sql[span.End..]}");
    }

    [Fact]
    public void A_hole_in_place_of_any_run_of_tokens_is_no_error()
    {
        // A hole that hides where a routine's body begins makes its semicolons end statements.
        foreach (var test in ParsingCase.Ok.Where(test => test.Sql.Length < 160 && !test.Sql.TrimEnd(';').Contains(';', StringComparison.Ordinal)))
        {
            var tokens = SqlParser.ParseScript(test.Sql, Options(test)).Tokens;
            for (var from = 0; from < tokens.Count - 1; from++)
                for (var to = from; to < tokens.Count - 1; to++)
                    AssertNoError(test, $"{test.Sql[..tokens[from].Start]} {Hole} {test.Sql[tokens[to].End..]}");
        }
    }

    [Theory]
    [InlineData("SELECT * FROM □")]
    [InlineData("SELECT * FROM □ WHERE a = 1")]
    [InlineData("SELECT □ FROM t")]
    [InlineData("SELECT a, □, b FROM t")]
    [InlineData("SELECT a □ FROM t")]
    [InlineData("SELECT a, b □ FROM t WHERE c")]
    [InlineData("SELECT * FROM t □")]
    [InlineData("SELECT * FROM t x □ WHERE a")]
    [InlineData("SELECT * FROM t □ JOIN u ON u.a = t.a □ WHERE a")]
    [InlineData("SELECT * FROM t x JOIN u ON a = b □ JOIN v ON c □ ORDER BY d")]
    [InlineData("SELECT * FROM t WHERE □")]
    [InlineData("SELECT * FROM t WHERE a = 1 □")]
    [InlineData("SELECT * FROM t WHERE a = 1 □ AND b = 2")]
    [InlineData("SELECT * FROM t WHERE a □ b AND c = 1")]
    [InlineData("SELECT * FROM t WHERE □ AND b ORDER BY □")]
    [InlineData("SELECT * FROM t WHERE a IN (□)")]
    [InlineData("SELECT * FROM t WHERE a IN □ AND b = ANY □")]
    [InlineData("SELECT * FROM t □ □ LIMIT □ OFFSET □")]
    [InlineData("SELECT * FROM t ORDER BY a □, b □ LIMIT 1 □")]
    [InlineData("SELECT * FROM □.□ AS □ WHERE □.□ = 1")]
    [InlineData("SELECT □.a, □(b), s.□(c), f(□) FROM □(1) x")]
    [InlineData("SELECT * FROM prefix_□_suffix, \"a□b\".□c, □□d")]
    [InlineData("SELECT 'a□b', E'□', $$□$$, U&'□', B'□'")]
    [InlineData("SELECT * FROM (□) x, LATERAL (□) y")]
    [InlineData("SELECT * FROM (SELECT 1) x UNION ALL □")]
    [InlineData("□ UNION SELECT 1")]
    [InlineData("□ SELECT 1")]
    [InlineData("□")]
    [InlineData("□ WHERE a = 1")]
    [InlineData("WITH □ SELECT 1")]
    [InlineData("WITH □, a AS (□) SELECT 1")]
    [InlineData("WITH a AS (SELECT 1), □ AS (SELECT 2) □ SELECT 1")]
    [InlineData("INSERT INTO □ (□) VALUES (□)")]
    [InlineData("INSERT INTO t (a, □) VALUES (1, □), □")]
    [InlineData("INSERT INTO t □ VALUES □ RETURNING □")]
    [InlineData("INSERT INTO t (a) □")]
    [InlineData("INSERT INTO t □")]
    [InlineData("INSERT INTO t (a) VALUES (1) ON CONFLICT (□) DO UPDATE SET □")]
    [InlineData("INSERT INTO t (a) VALUES (1) ON CONFLICT □ DO NOTHING □")]
    [InlineData("UPDATE □ SET □ WHERE □")]
    [InlineData("UPDATE t SET a = 1, □ □ WHERE b □ RETURNING □")]
    [InlineData("UPDATE t SET □ = 1, □.a = 2, (□) = (1, □)")]
    [InlineData("DELETE FROM □ □ WHERE a = □")]
    [InlineData("SELECT CASE □ END, CASE WHEN □ THEN □ ELSE □ END, CASE a □ END")]
    [InlineData("SELECT sum(a) OVER (□), sum(a) OVER (PARTITION BY □ ORDER BY □), count(*) FILTER (WHERE □)")]
    [InlineData("SELECT a::□, CAST(a AS □), a::numeric(□), □ 'literal'")]
    [InlineData("SELECT a AT TIME ZONE □, a COLLATE □, a[□], a[□:□], extract(□ FROM a), interval □")]
    [InlineData("VALUES □")]
    [InlineData("TABLE □")]
    [InlineData("SELECT EXISTS (□), ARRAY[□], ARRAY(□), ROW(□), coalesce(□), nullif(□), (□, 1)")]
    public void Holes_where_programs_have_them(string sql)
    {
        var script = Parse(sql.Replace("□", Hole, System.StringComparison.Ordinal));
        Assert.Empty(script.Errors);
        Assert.Empty(script.Doubts);
    }

    /// <summary>What stands around a hole is read, whatever word of the grammar the hole holds.</summary>
    [Theory]
    [InlineData("□ TABLE public.users (id int, name text)", "public users id name")]
    [InlineData("CREATE □ public.users (id int, name text)", "public users id name")]
    [InlineData("□ users ADD COLUMN name text", "users name")]
    [InlineData("ALTER TABLE users □ COLUMN name TYPE text", "users name")]
    [InlineData("ALTER TABLE users ALTER □ name TYPE text", "users name")]
    [InlineData("COMMENT ON □ public.users IS 'x'", "public users")]
    [InlineData("GRANT SELECT ON TABLE public □ users TO app", "public users app")]
    [InlineData("CREATE INDEX i ON users □ lower(name))", "i users lower name")]
    [InlineData("□ INTO users (id) VALUES (1)", "users id")]
    [InlineData("INSERT INTO users (id □ VALUES (1)", "users id")]
    [InlineData("SELECT count □ id) FROM users", "count id users")]
    [InlineData("CREATE FUNCTION f( □ RETURNS int LANGUAGE sql AS 'x'", "f sql")]
    [InlineData("CREATE TRIGGER g BEFORE □ ON users FOR EACH ROW EXECUTE FUNCTION f()", "g users f")]
    public void Names_around_a_word_that_is_not_known_are_read(string sql, string names)
    {
        var script = Parse(sql.Replace("□", Hole, StringComparison.Ordinal));
        Assert.Empty(script.Errors);
        Assert.Empty(script.Doubts);
        var found = new HashSet<string>();
        script.Statements[0].Walk(node =>
        {
            if (node is Identifier { HasHole: false, Span.Length: > 0 } name) found.Add(name.Name);
            return true;
        });
        Assert.Subset(found, names.Split(' ').ToHashSet());
    }

    [Theory]
    [InlineData("CREATE RULE r AS ON UPDATE TO t DO □ NOTIFY c; SELECT 1);")]
    [InlineData("CREATE RULE r AS ON UPDATE TO t DO ((SELECT 1); □ SELECT 2) LIMIT 1);")]
    [InlineData("CREATE FUNCTION f() RETURNS int □ SELECT 1; RETURN 2; END;")]
    [InlineData("CREATE FUNCTION f() RETURNS int BEGIN □ SELECT 1; RETURN 2; END;")]
    [InlineData("CREATE FUNCTION f( □ RETURNS int BEGIN ATOMIC SELECT 1; RETURN 2; END;")]
    public void What_may_be_in_a_body_that_begins_in_a_hole_is_no_error(string sql) =>
        Assert.Empty(Parse(sql.Replace("□", Hole, StringComparison.Ordinal)).Errors);

    [Fact]
    public void Behind_a_statement_with_a_hole_errors_are_errors() =>
        Assert.Single(Parse($"CREATE TABLE {Hole} (a int); SELECT FROM WHERE").Errors);

    [Fact]
    public void An_error_before_the_hole_is_an_error()
    {
        var script = Parse($"SELECT a FROM WHERE {Hole}");
        Assert.Equal(14, Assert.Single(script.Errors).Span.Start);
        Assert.Empty(script.Doubts);
    }

    [Fact]
    public void An_error_behind_a_hole_is_a_doubt()
    {
        var script = Parse($"SELECT a FROM {Hole} x y z; SELECT FROM FROM");
        Assert.Equal(18, Assert.Single(script.Doubts).Span.Start);
        Assert.Same(script.Statements[0], script.Doubts[0].Statement);
        Assert.Same(script.Statements[1], Assert.Single(script.Errors).Statement);
    }

    /// <summary>Some filling ends what the lexer rejects, or makes another sign of the one before it, so that the text may be read otherwise.</summary>
    [Theory]
    [InlineData("SELECT 'a □")]
    [InlineData("SELECT a FROM t WHERE b = 'x □ AND c = 1; SELECT 2")]
    [InlineData("SELECT \"a □ FROM t")]
    [InlineData("SELECT $$a □ FROM t")]
    [InlineData("SELECT $a$ □")]
    [InlineData("SELECT E'\\u12□'")]
    [InlineData("SELECT U&'\\12□'")]
    [InlineData("SELECT U&\"a\" UESCAPE '□'")]
    [InlineData("SELECT B'1 □")]
    [InlineData("SELECT X'1 □")]
    [InlineData("SELECT a /* □")]
    [InlineData("SELECT NOT 'a □")]
    [InlineData("SELECT a :□: b")]
    [InlineData("SELECT a FROM -□ t")]
    [InlineData("SELECT a <□ b, c")]
    [InlineData("SELECT a FROM /□ t")]
    [InlineData("INSERT INTO t VALUES ('a □)")]
    [InlineData("CREATE FUNCTION f() RETURNS int AS□$$ SELECT 1; $$ LANGUAGE SQL")]
    [InlineData("CREATE FUNCTION f() RETURNS int □$a$ SELECT 1; $a$ LANGUAGE SQL")]
    [InlineData("SELECT f□$$ SELECT 1.0; $$, true)")]
    [InlineData("SELECT □□$$ 1; $$ FROM t")]
    [InlineData("SELECT a FROM -- □ t")]
    [InlineData("SELECT a FROM t WHERE b -- x□ = 1\n FROM u")]
    [InlineData("SELECT a, /* a -- */ -- □\n FROM t")]
    public void What_a_hole_may_end_or_change_is_no_error(string sql) =>
        Assert.Empty(Parse(sql.Replace("□", Hole, StringComparison.Ordinal)).Errors);

    [Theory]
    [InlineData("SELECT a FROM )□", 14)]
    [InlineData("SELECT a FROM WHERE b = '□", 14)]
    [InlineData("SELECT 'a; SELECT 1", 7)]
    [InlineData("SELECT FROM FROM 'a □'", 12)]
    [InlineData("SELECT FROM FROM -- □", 12)]
    [InlineData("-- □\nSELECT FROM FROM", 17)]
    [InlineData("SELECT /* -- □ */ FROM FROM", 23)]
    [InlineData("SELECT 1 -- □\n; SELECT FROM FROM", 28)]
    public void What_no_hole_can_mend_is_an_error(string sql, int position) =>
        Assert.Equal(position, Assert.Single(Parse(sql.Replace("□", Hole, StringComparison.Ordinal)).Errors).Span.Start);

    [Theory]
    [InlineData("SELECT a::float(□), b::int[□][1], c::int ARRAY[□], d::varchar(□), e::time(□) with time zone, f::numeric(□, 2)")]
    [InlineData("SELECT a FROM t -- □")]
    [InlineData("-- □\nSELECT a FROM t;")]
    public void A_statement_with_a_hole_that_takes_no_part_is_whole(string sql) =>
        Assert.IsType<SelectStatement>(Parse(sql.Replace("□", Hole, StringComparison.Ordinal)).Statements[0]);

    [Fact]
    public void What_follows_a_hole_in_a_comment_may_be_something_else() =>
        Assert.Equal(14, Assert.IsType<HoleStatement>(Parse($"SELECT a -- x {Hole}\nFROM t").Statements[0]).Fragments[0].Span.Start);

    [Fact]
    public void An_error_behind_an_optional_part_is_a_doubt()
    {
        const string Sql = "SELECT a FROM t ORDER BY a ORDER BY b";
        var text = new SqlText(Sql, optionalParts: [new SqlSpan(16, 10)]);
        var script = SqlParser.ParseScript(text);
        Assert.Empty(script.Errors);
        Assert.Single(script.Doubts);
    }

    /// <summary>The grammar of server 15 takes each text with its content.</summary>
    [Theory]
    [InlineData("LOAD 'i□'s'", "t'")]
    [InlineData("DO $q□", "$BEGIN END$q$")]
    [InlineData("NOTIFY tbl , U&□0041'", "'\\")]
    [InlineData("ALTER TYPE UESCAPE RENAME VALUE $$□O $$b$$", "a$$ T")]
    [InlineData("DROP DATABASE \"a□\"b\" WITH ( FORCE )", "\"")]
    [InlineData("CREATE SERVER IF NOT EXISTS OWNED TYPE E'□VERSION E'\\n' FOREIGN DATA WRAPPER foo", "a' ")]
    [InlineData("DO LANGUAGE '□U&'\\0041'", "a' ")]
    [InlineData("SELECT 'a□'; SELEC ';", "'")]
    [InlineData("SELECT 1 AS \"a□\"; SELEC \";", "\"")]
    [InlineData("SELECT $q□; SELEC 1; $q$", "$")]
    [InlineData("NOTIFY a, U&□; SELEC ';", "'")]
    [InlineData("SELECT 'a□ 'b' FROM c", "', ")]
    [InlineData("SELECT \"a\", \"\"□", "\"\"")]
    [InlineData("DO□begin null; end $$", " $$ ")]
    [InlineData("DO □$ begin null; end $$; SELECT 1", "$")]
    [InlineData("D□$ begin null; end $$; SELECT a $$b$$", "O $")]
    [InlineData("DO LANGUAGE plpgsql □egin null; end'", "'b")]
    public void A_hole_may_end_a_quote_or_begin_one(string sql, string content)
    {
        Assert.Empty(SqlParser.ParseScript(sql.Replace("□", content, StringComparison.Ordinal)).Errors);
        var script = Parse(sql.Replace("□", Hole, StringComparison.Ordinal));
        Assert.Empty(script.Errors);
        Assert.NotEmpty(script.Doubts);
    }

    [Theory]
    [InlineData("SELECT a FORM t WHERE b LIKE '%□%'", "t")]
    [InlineData("SELECT a FROM t WHERE b LIKE '%□%'; SELEC 1", "SELEC")]
    [InlineData("SELECT a FROM \"t□\"; SELEC 'b'", "SELEC")]
    [InlineData("SELECT a FROM □ WHERE c = 'd'; SELEC 'b'", "SELEC")]
    [InlineData("SELEC 1; SELECT '□' || 'b'", "SELEC")]
    public void A_hole_in_quotes_explains_no_error_before_it_or_beyond_the_last_quote(string sql, string near)
    {
        var error = Assert.Single(Parse(sql.Replace("□", Hole, StringComparison.Ordinal)).Errors);
        Assert.Equal(near, sql.Substring(error.Span.Start, error.Span.Length));
    }

    [Theory]
    [InlineData("SELECT a FROM t WHERE b LIKE '%□%' AND c = 'd'; SELECT 'e'")]
    [InlineData("SELECT a FROM \"t□\" WHERE b = 'c'; SELECT \"d\" FROM e")]
    [InlineData("SELECT $$a□b$$, 'c'; SELECT $$d$$")]
    public void A_statement_with_a_hole_in_quotes_is_read_whole(string sql)
    {
        var script = Parse(sql.Replace("□", Hole, StringComparison.Ordinal));
        Assert.Empty(script.Errors);
        Assert.Empty(script.Doubts);
        foreach (var statement in script.Statements) Assert.IsType<SelectStatement>(statement);
    }

    [Fact]
    public void A_hole_behind_a_backslash_is_part_of_the_string()
    {
        var constant = Constant(Parse($"SELECT E'a\\{Hole}b'").Statements[0]);
        Assert.True(constant.HasHole);
    }

    [Fact]
    public void A_hole_glued_to_a_name_is_part_of_the_name()
    {
        var statement = Assert.IsType<SelectStatement>(Parse($"SELECT * FROM Log_{Hole} AS l").Statements[0]);
        var relation = Assert.IsType<RelationReference>(Assert.IsType<SelectQuery>(statement.Body).From[0]);
        Assert.Equal($"log_{Hole}", relation.Name.Name.Name);
        Assert.True(relation.Name.HasHole);
    }

    [Fact]
    public void The_replacement_character_is_a_letter_where_no_hole_is()
    {
        var script = SqlParser.ParseScript($"SELECT {Hole} FROM t");
        Assert.IsType<ColumnReference>(Assert.IsType<SelectQuery>(Assert.IsType<SelectStatement>(script.Statements[0]).Body).Items[0].Expression);
    }

    private static StringConstant Constant(SqlNode root)
    {
        var constants = new List<StringConstant>();
        root.Walk(node =>
        {
            if (node is StringConstant constant) constants.Add(constant);
            return true;
        });
        return Assert.Single(constants);
    }

    private static void AssertNoError(ParsingCase test, string sql)
    {
        var script = Parse(sql, test.Until);
        var shown = sql.Replace(Hole, "□", System.StringComparison.Ordinal);
        Assert.True(script.Errors.Count == 0, $"{test}: {string.Join("; ", script.Errors)}\n{shown}");
    }

    private static List<SqlSpan> Nodes(ParsingCase test)
    {
        var spans = new List<SqlSpan>();
        foreach (var statement in SqlParser.ParseScript(test.Sql, Options(test)).Statements) Add(statement);
        return spans;

        void Add(SqlNode node)
        {
            if (node.Span.Length > 0) spans.Add(node.Span);
            node.ForEachChild(Add);
        }
    }

    private static ParserOptions Options(ParsingCase test) => new() { ServerVersion = test.Until };

    private static SqlScript Parse(string sql, int version = ParserOptions.NewestServerVersion)
    {
        var holes = Enumerable.Range(0, sql.Length).Where(i => sql[i] == Hole[0]).Select(i => new SqlHole(i, "{…}")).ToArray();
        return SqlParser.ParseScript(new SqlText(sql, holes: holes), new ParserOptions { ServerVersion = version });
    }
}
