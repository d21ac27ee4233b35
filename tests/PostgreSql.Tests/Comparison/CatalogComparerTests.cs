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
    [InlineData("a text CHECK (a IN ('x', 'y'))", "a text, CONSTRAINT t_a_check CHECK ((a = ANY (ARRAY['x'::text, 'y'::text])))")]
    [InlineData("a int CHECK (a BETWEEN 1 AND 2)", "a int, CONSTRAINT t_a_check CHECK (((a >= 1) AND (a <= 2)))")]
    [InlineData("a text CHECK (a NOT LIKE 'x%')", "a text, CONSTRAINT t_a_check CHECK ((a !~~ 'x%'::text))")]
    [InlineData("a varchar(9) DEFAULT 'new'", "a character varying(9) DEFAULT 'new'::character varying")]
    [InlineData("a int DEFAULT -1", "a integer DEFAULT '-1'::integer")]
    [InlineData("a timestamptz DEFAULT (now() at time zone 'utc')", "a timestamp with time zone DEFAULT timezone('utc'::text, now())")]
    [InlineData("a numeric CHECK (extract(year FROM now()) > a)", "a numeric, CONSTRAINT t_a_check CHECK ((EXTRACT(year FROM now()) > a))")]
    [InlineData("a text COLLATE \"default\"", "a text")]
    public void Two_spellings_of_one_meaning_do_not_differ(string written, string given) =>
        Assert.Empty(Differences($"CREATE TABLE t ({written});", $"CREATE TABLE public.t ({given});"));

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
