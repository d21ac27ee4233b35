using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Snapshots;
using DbImpact.PostgreSql.Tests.Replay;
using Xunit;
using static DbImpact.PostgreSql.Tests.Replay.ReplayedCatalog;

namespace DbImpact.PostgreSql.Tests.Snapshots;

public class SplitSnapshotTests
{
    [Fact]
    public void What_belongs_to_a_relation_is_in_its_file()
    {
        var parts = SnapshotWriter.WriteParts(CatalogOf("""
            CREATE SCHEMA "Odd Schema";
            CREATE TABLE parents (id int PRIMARY KEY);
            CREATE TABLE children (id serial, parent int REFERENCES parents);
            CREATE INDEX ON children (parent);
            COMMENT ON COLUMN children.id IS 'c';
            CREATE SEQUENCE alone;
            CREATE FUNCTION f(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
            CREATE FUNCTION f(text) RETURNS int LANGUAGE sql AS 'SELECT 1';
            CREATE VIEW v AS SELECT 1 AS one;
            CREATE TYPE e AS ENUM ('a');
            CREATE TABLE "Odd Schema"."CON" (a int);
            CREATE TABLE "Odd Schema".con (a int);
            """));
        Assert.Equal(
            [
                "database.sql", "odd_schema~5875e6e5/tables/con~3367e86b.sql", "odd_schema~5875e6e5/tables/con~f08dd14b.sql", "public/routines/f.sql",
                "public/sequences/alone.sql", "public/tables/children.sql", "public/tables/parents.sql", "public/types/e.sql", "public/views/v.sql",
            ],
            parts.Select(part => part.Path));
        Assert.All(parts, part => Assert.Matches("^[a-z0-9_~/-]+[.]sql$", part.Path));
        var children = parts.Single(part => part.Path.EndsWith("children.sql", StringComparison.Ordinal)).Text;
        foreach (var expected in new[] { "CREATE SEQUENCE", "CREATE TABLE", "OWNED BY", "CREATE INDEX", "COMMENT ON", "FOREIGN KEY" })
            Assert.Contains(expected, children);
        Assert.Equal(2, parts.Single(part => part.Path == "public/routines/f.sql").Text.Split("CREATE FUNCTION").Length - 1);
    }

    [Fact]
    public void A_table_more_changes_no_other_file()
    {
        const string Schema = "CREATE TABLE a (id int PRIMARY KEY); CREATE VIEW v AS SELECT id FROM a;";
        var before = SnapshotWriter.WriteParts(CatalogOf(Schema)).ToDictionary(part => part.Path, part => part.Text);
        var after = SnapshotWriter.WriteParts(CatalogOf(Schema + "CREATE TABLE b (a int REFERENCES a);")).ToDictionary(part => part.Path, part => part.Text);
        Assert.Equal(["public/tables/b.sql"], after.Keys.Except(before.Keys));
        Assert.All(before, part => Assert.Equal(part.Value, after[part.Key]));
    }

    [Fact]
    public void Its_files_make_the_same_catalog_in_any_order()
    {
        var random = new Random(7);
        foreach (var path in ScriptFiles.All)
        {
            var catalog = CatalogOf(ScriptFiles.Read(Path.GetFileName(path)));
            var whole = SnapshotWriter.Write(Replayed([("db.sql", SnapshotWriter.Write(catalog))]));
            var parts = SnapshotWriter.WriteParts(catalog).Select((part, i) => (Path: part.Path, part.Text)).ToArray();
            for (var i = 0; i < 3; i++)
            {
                Assert.Equal(whole, SnapshotWriter.Write(Replayed(parts)));
                random.Shuffle(parts);
            }
        }
    }

    [Fact]
    public void Operators_text_search_and_what_has_no_schema_are_in_it()
    {
        var catalog = CatalogOf("""
            CREATE SCHEMA s;
            CREATE TYPE s.pair AS (a int, b int);
            CREATE FUNCTION s.same(s.pair, s.pair) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
            CREATE FUNCTION s.cmp(s.pair, s.pair) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 0';
            CREATE FUNCTION s.to_text(s.pair) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT NULL::text';
            CREATE OPERATOR s.=== (FUNCTION = s.same, LEFTARG = s.pair, RIGHTARG = s.pair, COMMUTATOR = OPERATOR(s.===));
            CREATE OPERATOR CLASS s.pairs FOR TYPE s.pair USING btree AS OPERATOR 3 s.===, FUNCTION 1 s.cmp(s.pair, s.pair);
            CREATE CAST (s.pair AS text) WITH FUNCTION s.to_text(s.pair);
            CREATE COLLATION s.german (provider = icu, locale = 'de-u-co-phonebk');
            CREATE TEXT SEARCH CONFIGURATION s.words (COPY = pg_catalog.english);
            CREATE TABLE s.t (p s.pair, name text COLLATE s.german, body text);
            CREATE INDEX ON s.t USING gin (to_tsvector('s.words', body));
            CREATE STATISTICS s.st ON name, body FROM s.t;
            ALTER TABLE s.t ENABLE ROW LEVEL SECURITY;
            CREATE POLICY own ON s.t USING (p OPERATOR(s.===) p);
            CREATE RULE nothing AS ON DELETE TO s.t DO INSTEAD NOTHING;
            CREATE FOREIGN DATA WRAPPER w;
            CREATE SERVER f FOREIGN DATA WRAPPER w;
            CREATE FOREIGN TABLE s.ft (a int) SERVER f;
            CREATE PUBLICATION p FOR TABLE s.t;
            CREATE FUNCTION s.on_ddl() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
            CREATE EVENT TRIGGER e ON sql_drop EXECUTE FUNCTION s.on_ddl();
            """);
        var parts = SnapshotWriter.WriteParts(catalog).Select(part => (part.Path, part.Text)).Reverse().ToArray();
        Assert.Equal(SnapshotWriter.Write(catalog), SnapshotWriter.Write(Replayed(parts)));
        Assert.Contains("CREATE OPERATOR s.===", SnapshotWriter.Write(catalog));
    }

    [Fact]
    public void Places_are_those_of_the_files()
    {
        var parts = SnapshotWriter.WriteParts(CatalogOf("CREATE TABLE a (\nx int); CREATE TABLE b (y int);"));
        var catalog = Replayed([.. parts.Select(part => (part.Path, part.Text))]);
        Assert.Equal("public/tables/b.sql:3", catalog.FindRelation("public", "b")!.DefinedAt!.ToString());
        Assert.Equal("public/tables/a.sql:4", catalog.FindRelation("public", "a")!.Columns[0].DefinedAt!.ToString());
    }

    [Fact]
    public void A_broken_file_is_named()
    {
        var parts = SnapshotWriter.WriteParts(CatalogOf("CREATE TABLE a (x int); CREATE TABLE b (y int);"))
            .Select(part => new ReplayScript(part.Path, part.Path.EndsWith("b.sql", StringComparison.Ordinal) ? part.Text.Replace("integer", "integer,,") : part.Text));
        var problem = Assert.Single(Replayer.Replay(SplitSnapshot.Arrange([.. parts])).Problems);
        Assert.True(problem.IsSyntaxError);
        Assert.Equal("public/tables/b.sql:4", problem.Place.ToString());
    }

    [Fact]
    public void A_part_of_a_database_has_what_it_needs()
    {
        var catalog = CatalogOf("""
            CREATE SCHEMA shared; CREATE SCHEMA other;
            CREATE TYPE shared.mood AS ENUM ('ok');
            CREATE TABLE other.far (id int PRIMARY KEY);
            CREATE TABLE users (id serial PRIMARY KEY, feel shared.mood, far int REFERENCES other.far);
            CREATE TABLE tmp_x (id serial);
            """);
        var options = new SnapshotOptions { Schemas = schema => schema == "public", Excludes = (_, name) => name.StartsWith("tmp_", StringComparison.Ordinal) };
        var part = Replayed([("db.sql", SnapshotWriter.Write(catalog, options))]);
        Assert.Equal(["users", "users_id_seq"], part.Relations.Where(relation => !relation.IsBuiltIn).Select(relation => relation.Name).Order());
        Assert.Equal(["shared.mood"], SnapshotWriter.NeededBesides(catalog, options));
        Assert.Null(part.FindSchema("other"));
    }

    private static DatabaseCatalog Replayed(IReadOnlyList<(string Path, string Text)> files)
    {
        var result = Replayer.Replay(SplitSnapshot.Arrange([.. files.Select(file => new ReplayScript(file.Path, file.Text))]));
        Assert.Equal([], result.Problems.Where(problem => problem.Kind != ReplayProblemKind.Information).Select(problem => problem.ToString()));
        return result.Catalog;
    }
}
