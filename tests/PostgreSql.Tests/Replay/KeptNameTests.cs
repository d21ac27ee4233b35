using System.Linq;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Replay;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Replay;

/// <summary>Names that are taken by what no one has named, as servers 13.16, 15.18 and 18.6 take them.</summary>
public class KeptNameTests
{
    private const string Keys =
        """
        CREATE TABLE p (a int PRIMARY KEY) PARTITION BY RANGE (a);
        CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (10);
        CREATE TABLE p2 PARTITION OF p FOR VALUES FROM (10) TO (20) PARTITION BY RANGE (a);
        CREATE TABLE p21 PARTITION OF p2 FOR VALUES FROM (10) TO (20);
        CREATE TABLE o (a int REFERENCES p, b int, CONSTRAINT named FOREIGN KEY (b) REFERENCES p);
        CREATE TABLE p3 PARTITION OF p FOR VALUES FROM (20) TO (30);
        ALTER TABLE p DETACH PARTITION p1;
        """;

    [Theory]
    [InlineData(13, "o_a_fkey2 p2, o_a_fkey3 p21, o_a_fkey4 p3, o_b_fkey1 p2, o_b_fkey2 p21, o_b_fkey3 p3")]
    [InlineData(15, "o_a_fkey2 p2, o_a_fkey3 p21, o_a_fkey4 p3, o_b_fkey1 p2, o_b_fkey2 p21, o_b_fkey3 p3")]
    [InlineData(18, "named_2 p2, named_3 p21, named_4 p3, o_a_fkey_2 p2, o_a_fkey_3 p21, o_a_fkey_4 p3")]
    public void A_foreign_key_has_a_row_for_each_partition(int version, string rows)
    {
        var catalog = Replay(version, Keys);
        var found = catalog.ForeignKeyRows.Select(row => row.Name + " " + catalog.GetRelation(row.PartitionOid)?.Name).Order(System.StringComparer.Ordinal);
        Assert.Equal(rows, string.Join(", ", found));
    }

    [Theory]
    [InlineData(13, "o_a_fkey", "o_a_fkey5")]
    [InlineData(18, "o_a_fkey", "o_a_fkey2")]
    public void The_next_key_has_another_name(int version, string first, string second)
    {
        var catalog = Replay(version, Keys + "ALTER TABLE o ADD CONSTRAINT o_a_fkey1 CHECK (a > 0); ALTER TABLE o ADD FOREIGN KEY (a) REFERENCES p;");
        var names = catalog.ConstraintsOf(catalog.FindRelation("public", "o")!.Oid).Where(key => key.Kind == ConstraintKind.ForeignKey && key.Name != "named").Select(key => key.Name);
        Assert.Equal([first, second], names);
    }

    [Theory]
    [InlineData("CREATE TABLE two.k (x int)", "42P07: relation \"k\" already exists in schema \"two\"")]
    [InlineData("CREATE TABLE two.i (x int)", "42P07: relation \"i\" already exists in schema \"two\"")]
    [InlineData("CREATE SEQUENCE two.a_id_seq", "42P07: relation \"a_id_seq\" already exists in schema \"two\"")]
    [InlineData("CREATE TYPE two.a AS ENUM ()", "42710: type \"a\" already exists in schema \"two\"")]
    [InlineData("CREATE TYPE two._a AS ENUM ()", "42710: type \"_a\" already exists in schema \"two\"")]
    public void What_moves_along_needs_a_free_name(string taken, string error)
    {
        const string Table = "CREATE SCHEMA one; CREATE SCHEMA two; CREATE TABLE one.a (id serial, n int, CONSTRAINT k UNIQUE (n)); CREATE INDEX i ON one.a (n); ";
        var replay = Replayer.Replay(new ReplayScript("move.sql", Table + taken + "; ALTER TABLE one.a SET SCHEMA two;"), new ReplayOptions { ServerVersion = 18 });
        Assert.Equal([error], replay.Problems.Select(problem => problem.SqlState + ": " + problem.Message));
        Assert.NotNull(replay.Catalog.FindRelation("one", "a"));
    }

    [Theory]
    [InlineData(13, true)]
    [InlineData(18, false)]
    public void Up_to_13_a_sequence_has_a_type(int version, bool isTaken)
    {
        var replay = Replayer.Replay(new ReplayScript("types.sql", "CREATE SEQUENCE s; CREATE TYPE s AS ENUM ('x');"), new ReplayOptions { ServerVersion = version });
        Assert.Equal(isTaken ? ["42710: type \"s\" already exists"] : [], replay.Problems.Select(problem => problem.SqlState + ": " + problem.Message));
    }

    [Fact]
    public void A_renamed_label_is_renamed_in_texts()
    {
        var catalog = Replay(
            18,
            """
            CREATE TYPE stage AS ENUM ('new', 'old');
            CREATE TABLE t (a stage DEFAULT 'old', b text DEFAULT 'old', CHECK (b <> 'old' AND a IN ('new', 'old')));
            CREATE INDEX i ON t (b) WHERE a = 'old';
            CREATE VIEW v AS SELECT 'old'::stage AS x, 'old' AS y FROM t WHERE t.a <> 'old';
            ALTER TYPE stage RENAME VALUE 'old' TO 'former';
            """);
        var table = catalog.FindRelation("public", "t")!;
        Assert.Equal(["'former'", "'old'"], table.Columns.Select(column => column.Default));
        Assert.Equal("b <> 'old' AND a IN ('new', 'former')", catalog.ConstraintsOf(table.Oid).Single(item => item.Kind == ConstraintKind.Check).Expression);
        Assert.Equal("a = 'former'", catalog.IndexesOf(table.Oid).Single().Predicate);
        Assert.Contains("'former'::public.stage AS x, 'old' AS y", catalog.FindRelation("public", "v")!.Query);
        Assert.EndsWith("<> 'former'", catalog.FindRelation("public", "v")!.Query);
    }

    private static DatabaseCatalog Replay(int version, string script)
    {
        var replay = Replayer.Replay(new ReplayScript("script.sql", script), new ReplayOptions { ServerVersion = version });
        Assert.DoesNotContain(replay.Problems, problem => problem.SqlState is not null and not "42710");
        return replay.Catalog;
    }
}
