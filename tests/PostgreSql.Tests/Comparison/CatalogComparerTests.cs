using System.Linq;
using DbImpact.PostgreSql.Comparison;
using Xunit;
using static DbImpact.PostgreSql.Tests.Replay.ReplayedCatalog;

namespace DbImpact.PostgreSql.Tests.Comparison;

public class CatalogComparerTests
{
    [Fact]
    public void Each_difference_names_the_object_and_both_sides()
    {
        Assert.Equal(
            [
                "Type public.mood: Labels: sad, ok / sad, ok, happy",
                "Column public.t.a: Type: integer / bigint",
                "Column public.t.b: Nullability: NULL / NOT NULL",
                "Column public.t.c: Default: 1 / 2",
                "Column public.t.d: Existence: text / -",
                "Constraint public.t.t_a_check: Definition: CHECK (a > 0) / CHECK (a > 1)",
                "Index public.t.t_b_idx: Existence: INDEX ON public.t USING btree (b) / -",
                "Table public.u: Existence: table / -",
                "View public.w: Kind: view / table",
                "Schema s: Existence: - / schema s",
            ],
            Differences(
                """
                CREATE TYPE mood AS ENUM ('sad', 'ok');
                CREATE TABLE t (a int CHECK (a > 0), b text, c int DEFAULT 1, d text);
                CREATE INDEX ON t (b);
                CREATE TABLE u ();
                CREATE VIEW w AS SELECT 1 AS one;
                """,
                """
                CREATE SCHEMA s;
                CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
                CREATE TABLE t (a bigint CHECK (a > 1), b text NOT NULL, c int DEFAULT 2);
                CREATE TABLE w (one int);
                """));
    }

    [Theory]
    [InlineData("CREATE VIEW v AS SELECT relname FROM pg_class", "CREATE VIEW public.v AS SELECT relname FROM pg_catalog.pg_class")]
    [InlineData(
        "CREATE TABLE t (a int); CREATE FUNCTION f(t) RETURNS bool LANGUAGE sql AS 'SELECT true'; CREATE VIEW v AS SELECT f(t) FROM t WHERE t IS NOT NULL",
        "CREATE TABLE t (a int); CREATE FUNCTION f(t) RETURNS bool LANGUAGE sql AS 'SELECT true'; CREATE VIEW v AS SELECT public.f(t.*) AS f FROM public.t WHERE (t.* IS NOT NULL)")]
    [InlineData(
        "CREATE DOMAIN d AS int; CREATE FUNCTION f(d) RETURNS bool LANGUAGE sql AS 'SELECT true'; ALTER DOMAIN d ADD CHECK (f(VALUE))",
        "CREATE DOMAIN d AS int; CREATE FUNCTION f(d) RETURNS bool LANGUAGE sql AS 'SELECT true'; ALTER DOMAIN d ADD CONSTRAINT d_check CHECK (public.f((VALUE)::public.d))")]
    [InlineData(
        "CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS ''; CREATE TRIGGER g AFTER UPDATE ON t REFERENCING NEW TABLE AS n OLD TABLE o FOR EACH STATEMENT EXECUTE FUNCTION f()",
        "CREATE TABLE t (a int); CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS ''; CREATE TRIGGER g AFTER UPDATE ON public.t REFERENCING OLD TABLE AS o NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION public.f()")]
    public void What_a_server_gives_back_in_other_words_does_not_differ(string written, string given) => Assert.Empty(Differences(written, given));

    [Theory]
    [InlineData("CREATE AGGREGATE s (int) (SFUNC = int4pl, STYPE = int)", "CREATE AGGREGATE s (int) (SFUNC = int4mul, STYPE = int)", "Routine public.s(integer): Definition: SFUNC = int4pl, STYPE = integer / SFUNC = int4mul, STYPE = integer")]
    [InlineData("CREATE TYPE r AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = float8mi)", "CREATE TYPE r AS RANGE (SUBTYPE = float8)", "Type public.r: Definition: subtype_diff = float8mi / ")]
    [InlineData("CREATE TABLE t (a int); ALTER TABLE t REPLICA IDENTITY FULL", "CREATE TABLE t (a int)", "Table public.t: ReplicaIdentity: FULL / DEFAULT")]
    [InlineData("CREATE VIEW v AS SELECT 1 AS a; ALTER VIEW v ALTER a SET DEFAULT 2", "CREATE VIEW v AS SELECT 1 AS a", "Column public.v.a: Default: 2 / -")]
    [InlineData("CREATE TYPE p AS (a int); CREATE TABLE t OF p", "CREATE TYPE p AS (a int); CREATE TABLE t (a int)", "Table public.t: Type: public.p / -")]
    public void What_a_catalog_keeps_is_compared(string first, string second, string difference) => Assert.Equal([difference], Differences(first, second));

    [Theory]
    [InlineData("a text CHECK (a IN ('x', 'y'))", "a text, CONSTRAINT t_a_check CHECK ((a = ANY (ARRAY['x'::text, 'y'::text])))")]
    [InlineData("a int CHECK (a BETWEEN 1 AND 2)", "a int, CONSTRAINT t_a_check CHECK (((a >= 1) AND (a <= 2)))")]
    [InlineData("a text CHECK (a NOT LIKE 'x%')", "a text, CONSTRAINT t_a_check CHECK ((a !~~ 'x%'::text))")]
    [InlineData("a varchar(9) DEFAULT 'new'", "a character varying(9) DEFAULT 'new'::character varying")]
    [InlineData("a int DEFAULT -1", "a integer DEFAULT '-1'::integer")]
    [InlineData("a timestamptz DEFAULT (now() at time zone 'utc')", "a timestamp with time zone DEFAULT timezone('utc'::text, now())")]
    [InlineData("a numeric CHECK (extract(year FROM now()) > a)", "a numeric, CONSTRAINT t_a_check CHECK ((EXTRACT(year FROM now()) > a))")]
    [InlineData("a text COLLATE \"default\"", "a text")]
    [InlineData("a timestamptz DEFAULT now()", "a timestamptz DEFAULT CURRENT_TIMESTAMP")]
    [InlineData("a timestamptz DEFAULT transaction_timestamp()", "a timestamptz DEFAULT now()")]
    [InlineData("a text DEFAULT USER", "a text DEFAULT CURRENT_USER")]
    [InlineData("a text CHECK (a IN ('x', 'y'))", "a text CONSTRAINT t_a_check CHECK ((a = ANY (ARRAY['y'::text, 'x'::text])))")]
    [InlineData("a int CHECK (a = 1 OR a = 2)", "a int CONSTRAINT t_a_check CHECK (a IN (2, 1))")]
    [InlineData("a int CHECK (a <> 1 AND a <> 2)", "a int CONSTRAINT t_a_check CHECK (a NOT IN (1, 2))")]
    [InlineData("a regclass DEFAULT '\"pg_catalog\".\"pg_class\"'::\"regclass\"", "a regclass DEFAULT 'pg_catalog.pg_class'::regclass")]
    [InlineData("a int, EXCLUDE (a WITH =) WHERE (\"a\" > '0')", "a integer, EXCLUDE USING btree (a WITH =) WHERE ((a > 0))")]
    [InlineData("a int CHECK (a BETWEEN SYMMETRIC 1 AND 2)", "a int CONSTRAINT t_a_check CHECK ((((a >= 1) AND (a <= 2)) OR ((a >= 2) AND (a <= 1))))")]
    [InlineData("a int CHECK (a NOT BETWEEN SYMMETRIC 1 AND 2)", "a int CONSTRAINT t_a_check CHECK ((((a < 1) OR (a > 2)) AND ((a < 2) OR (a > 1))))")]
    [InlineData(
        "a int CHECK (a IS NULL OR a BETWEEN SYMMETRIC 1 AND 2)",
        "a int CONSTRAINT t_a_check CHECK (((a IS NULL) OR (((a >= 1) AND (a <= 2)) OR ((a >= 2) AND (a <= 1)))))")]
    public void Two_spellings_of_one_meaning_do_not_differ(string written, string given) =>
        Assert.Empty(Differences($"CREATE TABLE t ({written});", $"CREATE TABLE public.t ({given});"));

    [Theory]
    [InlineData("a timestamptz DEFAULT clock_timestamp()", "a timestamptz DEFAULT CURRENT_TIMESTAMP")]
    [InlineData("a timestamptz DEFAULT now()", "a timestamptz DEFAULT CURRENT_TIMESTAMP(3)")]
    [InlineData("a text CHECK (a IN ('x', 'y'))", "a text CONSTRAINT t_a_check CHECK (a IN ('y', 'z'))")]
    [InlineData("a text CHECK (a IN ('x', 'y'))", "a text CONSTRAINT t_a_check CHECK (a NOT IN ('x', 'y'))")]
    [InlineData("a int, b int, CONSTRAINT c CHECK (a = 1 OR a = 2)", "a int, b int, CONSTRAINT c CHECK (a = 1 OR b = 2)")]
    [InlineData("a int[] DEFAULT ARRAY[1, 2]", "a int[] DEFAULT ARRAY[2, 1]")]
    [InlineData("a timestamp CHECK (a::date > '2020-01-01')", "a timestamp CONSTRAINT t_a_check CHECK (a > '2020-01-01')")]
    [InlineData("a interval DEFAULT '7 days'", "a interval DEFAULT '168:00:00'::interval")]
    [InlineData("a integer CHECK (a + 1 > 2)", "a integer CONSTRAINT t_a_check CHECK (1 + a > 2)")]
    [InlineData("a integer, EXCLUDE (a WITH =) WHERE (a > 0)", "a integer, EXCLUDE (a WITH =) WHERE (a > 1)")]
    [InlineData("a integer, EXCLUDE (a WITH =)", "a integer, EXCLUDE (a WITH =) DEFERRABLE")]
    public void Two_meanings_differ(string one, string other) =>
        Assert.Single(Differences($"CREATE TABLE t ({one});", $"CREATE TABLE t ({other});"));

    [Theory]
    [InlineData("interval", "7 days", "'1 week'::interval")]
    [InlineData("interval", "1 day 2 hours", "'1 day 02:00:00'::interval")]
    [InlineData("jsonb", "{\"a\":[1,2]}", "'{\"a\": [1, 2]}'::jsonb")]
    [InlineData("boolean", "t", "true")]
    [InlineData("timestamp", "2024-01-01", "'2024-01-01 00:00:00'::timestamp without time zone")]
    [InlineData("uuid", "A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11", "'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid")]
    public void A_constant_is_what_its_type_reads(string type, string written, string given) =>
        Assert.Empty(Differences($"CREATE TABLE t (a {type} DEFAULT '{written}');", $"CREATE TABLE t (a {type} DEFAULT {given});"));

    [Theory]
    [InlineData("SELECT a.x FROM t a JOIN t b ON a.x = b.x", "SELECT b.x FROM t a JOIN t b ON a.x = b.x")]
    [InlineData("SELECT x FROM t WHERE x > 1", "SELECT x FROM t WHERE x > 2")]
    [InlineData("SELECT x FROM t ORDER BY x", "SELECT x FROM t ORDER BY x DESC")]
    [InlineData("SELECT x FROM t UNION SELECT x FROM t", "SELECT x FROM t UNION ALL SELECT x FROM t")]
    public void Views_of_other_queries_differ(string one, string other) => Assert.Equal(
        DifferenceAspect.Query,
        Assert.Single(CatalogComparer.Compare(CatalogOf($"CREATE TABLE t (x int); CREATE VIEW v AS {one};"), CatalogOf($"CREATE TABLE t (x int); CREATE VIEW v AS {other};"))).Aspect);

    [Theory]
    [InlineData("BreaksReaders", "a int, b int", "a int")]
    [InlineData("Note", "a int", "a int, b int")]
    [InlineData("BreaksWriters", "a int", "a int, b int NOT NULL")]
    [InlineData("Note", "a int", "a int, b int NOT NULL DEFAULT 1")]
    [InlineData("Harmless", "a varchar(5)", "a varchar(9)")]
    [InlineData("Harmless", "a varchar(5)", "a text")]
    [InlineData("BreaksWriters", "a text", "a varchar(9)")]
    [InlineData("NeedsReview", "a int", "a bigint")]
    [InlineData("BreaksWriters", "a bigint", "a int")]
    [InlineData("BreaksReaders", "a uuid", "a text")]
    [InlineData("NeedsReview", "a numeric(9,4)", "a numeric(9,2)")]
    [InlineData("BreaksWriters", "a numeric(9,2)", "a numeric(5,2)")]
    [InlineData("BreaksWriters", "a int", "a int NOT NULL")]
    [InlineData("BreaksReaders", "a int NOT NULL", "a int")]
    [InlineData("BreaksWriters", "a int NOT NULL DEFAULT 1", "a int NOT NULL")]
    [InlineData("BreaksWriters", "a int", "a int UNIQUE")]
    [InlineData("BreaksWriters", "a int UNIQUE", "a int")]
    [InlineData("BreaksWriters", "a int", "a int CHECK (a > 0)")]
    [InlineData("NeedsReview", "a int CHECK (a > 0)", "a int")]
    [InlineData("BreaksWriters", "a int GENERATED BY DEFAULT AS IDENTITY", "a int GENERATED ALWAYS AS IDENTITY")]
    [InlineData("Note", "a int, b int", "b int, a int")]
    public void Each_difference_has_its_class(string @class, string one, string other)
    {
        var difference = Assert.Single(CatalogComparer.Compare(CatalogOf($"CREATE TABLE t ({one});"), CatalogOf($"CREATE TABLE t ({other});")));
        Assert.Equal(@class, difference.Class.ToString());
        Assert.NotEqual("", difference.Reason);
    }

    [Fact]
    public void A_rename_that_a_migration_wrote_down_is_one_difference()
    {
        const string Before = "CREATE TABLE users (id int, picture text);";
        var difference = Assert.Single(CatalogComparer.Compare(
            CatalogOf(Before + "\nALTER TABLE users RENAME picture TO avatar_url;"), CatalogOf(Before)));
        Assert.Equal((DifferenceAspect.Name, "avatar_url", "picture"), (difference.Aspect, difference.First, difference.Second));
        Assert.EndsWith(":2 renames it", difference.Reason);
        Assert.Equal("ALTER TABLE public.users RENAME COLUMN picture TO avatar_url;", difference.WayOut);
    }

    [Fact]
    public void A_rename_is_proposed_where_all_else_is_the_same()
    {
        var renamed = Assert.Single(CatalogComparer.Compare(CatalogOf("CREATE TABLE t (a int, b text, c date);"), CatalogOf("CREATE TABLE t (a int, d text, c date);")));
        Assert.Equal(DifferenceAspect.Name, renamed.Aspect);
        Assert.Equal(2, CatalogComparer.Compare(CatalogOf("CREATE TABLE t (a int, b text, c date);"), CatalogOf("CREATE TABLE t (a int, d int, c date);")).Count);
        Assert.Equal(
            ["Table public.users: Name: users / people"],
            Differences("CREATE TABLE users (a int, b text, c date);", "CREATE TABLE people (a int, b text, c date);"));
    }

    /// <summary>pg_cron makes the schema cron: a table there is its own business, as TimescaleDB's chunks are TimescaleDB's.</summary>
    [Fact]
    public void What_stands_in_an_extensions_schema_is_not_compared() =>
        Assert.Empty(Differences("CREATE EXTENSION pg_cron; CREATE TABLE t (a int); CREATE TABLE cron.chunk (a int);", "CREATE EXTENSION pg_cron; CREATE TABLE t (a int);"));

    [Fact]
    public void What_initdb_says_of_the_schema_public_is_no_comment() => Assert.Empty(CatalogComparer.Compare(
        CatalogOf("COMMENT ON SCHEMA public IS 'standard public schema';"), CatalogOf(""), new ComparisonOptions { Comments = true }));

    [Fact]
    public void A_columns_own_sequence_may_have_another_name() =>
        Assert.Equal(
            ["Sequence public.t.t_a_seq: Name: public.t_a_seq / public.t_a_seq1"],
            Differences("CREATE TABLE t (a serial);", "CREATE SEQUENCE t_a_seq; CREATE TABLE t (a serial); DROP SEQUENCE t_a_seq;"));

    [Fact]
    public void A_constraint_of_another_name_is_no_missing_constraint() =>
        Assert.Equal(
            ["Constraint public.t.a_key: Name: a_key / b_key"],
            Differences("CREATE TABLE t (a int CONSTRAINT a_key UNIQUE);", "CREATE TABLE t (a int CONSTRAINT b_key UNIQUE);"));

    [Fact]
    public void A_type_of_the_same_name_in_another_schema_is_another_type() =>
        Assert.Equal(
            ["Column public.t.a: Type: s.e / public.e"],
            Differences(
                "CREATE SCHEMA s; CREATE TYPE e AS ENUM (); CREATE TYPE s.e AS ENUM (); CREATE TABLE t (a s.e);",
                "CREATE SCHEMA s; CREATE TYPE e AS ENUM (); CREATE TYPE s.e AS ENUM (); CREATE TABLE t (a e);"));

    [Fact]
    public void Both_places_are_given()
    {
        var difference = Assert.Single(CatalogComparer.Compare(CatalogOf("CREATE TABLE t (\na int);"), CatalogOf("CREATE TABLE t (a text);")));
        Assert.Equal((2, 1), (difference.FirstPlace!.Line, difference.SecondPlace!.Line));
    }

    private static string[] Differences(string a, string b) =>
        [.. CatalogComparer.Compare(CatalogOf(a), CatalogOf(b)).Select(difference => difference.ToString())];
}
