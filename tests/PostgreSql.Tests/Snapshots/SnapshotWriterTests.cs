using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Snapshots;
using Xunit;
using static DbImpact.PostgreSql.Tests.Replay.ReplayedCatalog;

namespace DbImpact.PostgreSql.Tests.Snapshots;

public class SnapshotWriterTests
{
    [Fact]
    public void The_header_names_format_version_and_search_path()
    {
        var catalog = CatalogOf("ALTER DATABASE d SET search_path TO users, public;", 16);
        var snapshot = SnapshotWriter.Write(catalog);
        Assert.StartsWith("-- DbImpact snapshot, format 1, PostgreSQL 16\n-- search_path: users, public\n\n", snapshot);
        Assert.Equal(["users", "public"], Replayer.Replay(new ReplayScript("s.sql", snapshot)).Catalog.SearchPath);
    }

    [Fact]
    public void The_order_of_statements_does_not_matter()
    {
        var one = TextOf("CREATE TABLE b (x int); CREATE TABLE a (y int); CREATE TYPE e AS ENUM ('z'); CREATE INDEX j ON b (x); CREATE INDEX i ON b (x);");
        var other = TextOf("CREATE TYPE e AS ENUM ('z'); CREATE TABLE a (y int); CREATE TABLE b (x int); CREATE INDEX i ON b (x); CREATE INDEX j ON b (x);");
        Assert.Equal(one, other);
    }

    [Fact]
    public void An_object_comes_after_what_it_needs()
    {
        var text = TextOf("""
            CREATE TABLE zebra (id int);
            CREATE FUNCTION all_zebras() RETURNS SETOF zebra LANGUAGE sql AS 'SELECT * FROM zebra';
            CREATE VIEW a_view AS SELECT id FROM all_zebras();
            """);
        Assert.True(text.IndexOf("CREATE TABLE", System.StringComparison.Ordinal) < text.IndexOf("CREATE FUNCTION", System.StringComparison.Ordinal));
        Assert.True(text.IndexOf("CREATE FUNCTION", System.StringComparison.Ordinal) < text.IndexOf("CREATE VIEW", System.StringComparison.Ordinal));
    }

    /// <summary>TimescaleDB's chunks come and go; what a view over continuous aggregates reads has to be there.</summary>
    [Fact]
    public void What_an_extension_makes_as_it_works_is_written_only_where_it_is_needed()
    {
        var snapshot = SnapshotWriter.Write(CatalogOf("""
            CREATE EXTENSION timescaledb;
            CREATE TABLE _timescaledb_internal._hyper_1_1_chunk (a int);
            CREATE TABLE _timescaledb_internal._materialized_hypertable_2 (a int);
            CREATE VIEW v AS SELECT a FROM _timescaledb_internal._materialized_hypertable_2;
            """));
        Assert.DoesNotContain("CREATE SCHEMA", snapshot);
        Assert.DoesNotContain("_hyper_1_1_chunk", snapshot);
        Assert.Contains("CREATE TABLE _timescaledb_internal._materialized_hypertable_2", snapshot);
    }

    [Fact]
    public void Lines_end_in_LF_whatever_the_script_has() =>
        Assert.DoesNotContain("\r", SnapshotWriter.Write(CatalogOf("CREATE TABLE t (\r\n a int CHECK (a\r\n > 0));\r\nCREATE VIEW v AS\r\nSELECT a\r\nFROM t;\r\n")));

    [Theory]
    [InlineData("varchar(10)", "character varying(10)")]
    [InlineData("char", "character(1)")]
    [InlineData("bpchar", "bpchar")]
    [InlineData("bit", "bit(1)")]
    [InlineData("bit varying(3)", "bit varying(3)")]
    [InlineData("numeric(10)", "numeric(10,0)")]
    [InlineData("numeric(3,-2)", "numeric(3,-2)")]
    [InlineData("dec(4,2)[]", "numeric(4,2)[]")]
    [InlineData("float(20)", "real")]
    [InlineData("float", "double precision")]
    [InlineData("time(2)", "time(2) without time zone")]
    [InlineData("timestamp(0) with time zone", "timestamp(0) with time zone")]
    [InlineData("timetz", "time with time zone")]
    [InlineData("interval", "interval")]
    [InlineData("interval(3)", "interval(3)")]
    [InlineData("interval hour to second(2)", "interval hour to second(2)")]
    [InlineData("\"char\"", "\"char\"")]
    [InlineData("_int4", "integer[]")]
    [InlineData("pg_catalog.int8", "bigint")]
    [InlineData("national character varying(4)", "character varying(4)")]
    public void Types_are_written_as_format_type_does(string written, string formatted)
    {
        var catalog = CatalogOf($"CREATE TABLE t (a {written});");
        Assert.Equal(formatted, TypeFormatter.Format(catalog, catalog.FindRelation("public", "t")!.Columns[0].Type));
    }

    [Fact]
    public void A_type_that_the_search_path_does_not_find_bears_its_schema()
    {
        var catalog = CatalogOf("CREATE SCHEMA s; CREATE TYPE s.e AS ENUM (); CREATE TYPE f AS ENUM (); CREATE TABLE t (a s.e, b f);");
        var columns = catalog.FindRelation("public", "t")!.Columns;
        Assert.Equal("s.e", TypeFormatter.Format(catalog, columns[0].Type));
        Assert.Equal("f", TypeFormatter.Format(catalog, columns[1].Type));
        Assert.Equal("public.f", TypeFormatter.FormatQualified(catalog, columns[1].Type));
    }
}
