using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Parsing;

/// <summary>What holes are in the tree, and what stands beside them.</summary>
public sealed class HoleTreeTests
{
    [Fact]
    public void A_hole_at_the_end_of_parentheses_makes_no_row_of_them()
    {
        var and = Assert.IsType<LogicalExpression>(Where("SELECT 1 FROM t WHERE (a = 1 □) AND b"));
        var inner = Assert.IsType<ParenthesizedExpression>(and.Operands[0]).Operand;
        Assert.True(Assert.IsType<BinaryExpression>(inner).Operator.HasHole);
        Assert.IsType<RowExpression>(Where("SELECT 1 FROM t WHERE (a □, b) = c") is BinaryExpression { Left: var row } ? row : null);
    }

    [Fact]
    public void A_hole_in_an_operator_s_place_ends_at_the_next_and()
    {
        var and = Assert.IsType<LogicalExpression>(Where("SELECT 1 FROM t WHERE x AND a □ b AND c = 1 OR NOT d □ e"));
        Assert.True(and.IsOr);
        and = Assert.IsType<LogicalExpression>(and.Operands[0]);
        Assert.Equal(3, and.Operands.Count);
        var unknown = Assert.IsType<BinaryExpression>(and.Operands[1]);
        Assert.True(unknown.Operator.HasHole);
        Assert.IsType<ColumnReference>(unknown.Right);
        Assert.Equal("=", Assert.IsType<BinaryExpression>(and.Operands[2]).Operator.Symbol);
    }

    [Theory]
    [InlineData("□ FROM t WHERE a", "t")]
    [InlineData("□, b FROM t JOIN u ON a", "t u")]
    [InlineData("□ WHERE a IN (SELECT b FROM v) ORDER BY c", "v")]
    [InlineData("□ JOIN u ON u.a = □ LEFT JOIN v USING (b)", "u v")]
    [InlineData("□ UNION SELECT a FROM t", "t")]
    [InlineData("□ AND a = (SELECT b FROM v) LIMIT 1", "v")]
    [InlineData("□ SELECT a FROM t", "t")]
    [InlineData("SELECT a FROM t □ SELECT b FROM u", "t u")]
    [InlineData("SELECT a FROM t WHERE b □ FROM u WHERE c", "t u")]
    [InlineData("SELECT a □ JOIN u ON b", "u")]
    [InlineData("SELECT a FROM t LEFT □ JOIN u ON b", "t u")]
    [InlineData("SELECT a FROM t □ AND b = 1 ORDER BY c", "t")]
    [InlineData("SELECT a FROM t FOR UPDATE □ LIMIT 1", "t")]
    [InlineData("SELECT a FROM t WINDOW □ w AS (PARTITION BY b)", "t")]
    [InlineData("DELETE □ FROM t WHERE a", "t")]
    [InlineData("UPDATE t SET a = 1 □ AND b = (SELECT c FROM u)", "t u")]
    [InlineData("MERGE INTO t USING u ON a WHEN □ THEN DELETE", "t u")]
    [InlineData("SELECT a FROM (□ SELECT b FROM u) v, (□ FROM w) x", "u w")]
    [InlineData("CREATE □ VIEW v AS SELECT a FROM t", "t")]
    [InlineData("CREATE TABLE t (□) AS SELECT b FROM u", "u")]
    public void What_stands_beside_a_hole_is_in_the_tree(string sql, string relations)
    {
        var script = Parse(sql);
        Assert.Empty(script.Errors);
        Assert.Empty(script.Doubts);
        var found = Nodes(script.Statements[0]).OfType<RelationReference>().Where(relation => !relation.Name.HasHole)
            .OrderBy(relation => relation.Span.Start).Select(relation => relation.Name.ToString());
        Assert.Equal(relations, string.Join(' ', found));
    }

    [Theory]
    [InlineData("CREATE TABLE t (id int, □)")]
    [InlineData("CREATE TABLE t (□, b text)")]
    [InlineData("CREATE TABLE t (id int □, b text □ NOT NULL)")]
    [InlineData("CREATE TABLE t (id int DEFAULT 1 □ COLLATE \"C\")")]
    [InlineData("CREATE □ TABLE t (id int) □")]
    [InlineData("CREATE INDEX i □ ON t □ (a □) □")]
    [InlineData("CREATE UNIQUE INDEX □ t (a)")]
    [InlineData("CREATE TRIGGER g □ ON t □ EXECUTE FUNCTION f()")]
    [InlineData("ALTER TABLE t □")]
    [InlineData("ALTER TABLE t ADD COLUMN a int, □")]
    [InlineData("ALTER TABLE □ ADD □")]
    [InlineData("ALTER □ t RENAME TO u")]
    [InlineData("DROP □ t")]
    [InlineData("DROP □ TABLE t CASCADE")]
    [InlineData("CALL □ p(1)")]
    [InlineData("SET □ search_path TO a")]
    [InlineData("BEGIN □")]
    [InlineData("BEGIN □ READ ONLY")]
    [InlineData("COPY t □ FROM STDIN □")]
    [InlineData("COPY t (a) TO □ WITH □ (FORMAT csv)")]
    [InlineData("SELECT a FROM t LIMIT 1 □ OFFSET 2")]
    [InlineData("SELECT a IS □, b IS NOT □ FROM t")]
    public void Holes_among_words_of_the_grammar(string sql)
    {
        var script = Parse(sql);
        Assert.Empty(script.Errors);
        Assert.Empty(script.Doubts);
    }

    /// <summary>What begins in such a hole holds the names that are in it, and nothing else claims the hole.</summary>
    [Theory]
    [InlineData("UPDATE t □ = 1")]
    [InlineData("UPDATE t □ = DEFAULT WHERE b")]
    [InlineData("CREATE TYPE t AS RANGE □ = x)")]
    [InlineData("CREATE FUNCTION f() RETURNS TABLE □ int) LANGUAGE sql AS ''")]
    [InlineData("CREATE INDEX i ON t USING gin □ DESC)")]
    [InlineData("CREATE INDEX ON t □ DESC)")]
    [InlineData("CREATE SERVER s FOREIGN DATA WRAPPER w OPTIONS □ 'b')")]
    [InlineData("CREATE TABLE t PARTITION OF u FOR VALUES WITH □ 3, REMAINDER 1)")]
    [InlineData("CREATE TABLE t (a int, EXCLUDE USING gist □ WITH &&))")]
    [InlineData("SELECT f(a ORDER □ USING <)")]
    [InlineData("SELECT JSON_OBJECT □: 1)")]
    [InlineData("SELECT JSON_OBJECTAGG(□)")]
    [InlineData("SELECT JSON_OBJECTAGG □)")]
    [InlineData("SELECT * FROM XMLTABLE('x' PASSING y COLUMNS □ int)")]
    [InlineData("SELECT * FROM JSON_TABLE(a, 'x' COLUMNS □ int))")]
    [InlineData("ALTER DEFAULT PRIVILEGES □")]
    [InlineData("ALTER DEFAULT PRIVILEGES GRANT □ a")]
    [InlineData("SELECT ROW(2□ y JOIN z ON true")]
    [InlineData("CREATE TABLE □ [], b text)")]
    [InlineData("ALTER SEQUENCE a OWNED □ .users.id")]
    [InlineData("CREATE OPERATOR CLASS c FOR TYPE t USING gist AS □ &&, OPERATOR 2 <")]
    [InlineData("ALTER VIEW v SET □ = true)")]
    public void Nodes_that_begin_in_a_hole_hold_what_is_in_it(string sql)
    {
        var script = Parse(sql);
        Assert.Empty(script.Errors);
        Assert.Empty(script.Doubts);
        Assert.Equal(1, script.Statements.Count);
        Assert.Null(TreeSpans.FindBroken(script.Statements[0]));
        var places = Nodes(script.Statements[0]).Where(node => node is Identifier { HasHole: true } or HoleExpression && !node.Span.IsEmpty).ToList();
        Assert.Equal(places.Count, places.Select(node => node.Span).Distinct().Count());
    }

    [Theory]
    [InlineData("CREATE FUNCTION f() RETURNS int BEGIN ATOMIC ; SELECT 1; CREATE TABLE □ t (a int); RETURN 2; END")]
    [InlineData("CREATE FUNCTION f() RETURNS int BEGIN ATOMIC □ t □ t; END")]
    [InlineData("CREATE SCHEMA s CREATE □ t")]
    public void A_hole_holds_no_list_without_end(string sql) => Assert.NotEqual(0, Parse(sql).Statements.Count);

    [Theory]
    [InlineData("□ INTO")]
    [InlineData("□ INTO t.")]
    [InlineData("□ SET")]
    [InlineData("□ WITH")]
    [InlineData("WITH □ □ (SELECT 1)")]
    public void What_a_hole_and_the_end_are_around_is_read(string sql)
    {
        var script = Parse(sql);
        Assert.Empty(script.Errors);
        Assert.Equal(1, script.Statements.Count);
    }

    [Theory]
    [InlineData("SELECT a b □ c □", "□ c")]
    [InlineData("SELECT □ b □", "□ b")]
    [InlineData("SELECT □ b, □", "□ b")]
    public void A_name_between_holes_is_the_label_of_the_first(string sql, string item)
    {
        var items = Nodes(Parse(sql).Statements[0]).OfType<SelectItem>().ToList();
        var labelled = Assert.Single(items, candidate => candidate is { Label: not null, Expression: HoleExpression });
        Assert.Equal(item, sql.Substring(labelled.Span.Start, labelled.Span.Length));
        Assert.IsType<HoleExpression>(items[^1].Expression);
    }

    [Fact]
    public void A_statement_is_read_in_few_ways()
    {
        // Each hole in a place of its own, and an error at the end that no hole explains.
        var sql = "SELECT " + string.Concat(Enumerable.Repeat("a □ b, ", 2000)) + "c FROM t ORDER BY d ORDER";
        Assert.Single(Parse(sql).Doubts);
    }

    private static SqlExpression? Where(string sql) =>
        Assert.IsType<SelectQuery>(Assert.IsType<SelectStatement>(Parse(sql).Statements[0]).Body).Where;

    private static List<SqlNode> Nodes(SqlNode root)
    {
        var nodes = new List<SqlNode>();
        Add(root);
        return nodes;

        void Add(SqlNode node)
        {
            nodes.Add(node);
            node.ForEachChild(Add);
        }
    }

    private static SqlScript Parse(string sql)
    {
        sql = sql.Replace('□', SqlText.HoleCharacter);
        var holes = Enumerable.Range(0, sql.Length).Where(i => sql[i] == SqlText.HoleCharacter).Select(i => new SqlHole(i, "hole"));
        return SqlParser.ParseScript(new SqlText(sql, holes: [.. holes]));
    }
}
