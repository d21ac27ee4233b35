using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Replay;
using Xunit;
using static DbImpact.PostgreSql.Tests.Replay.ReplayedCatalog;

namespace DbImpact.PostgreSql.Tests.Replay;

/// <summary>Every object remembers the statement that made it and the one that changed it last; renames and drops stay on record.</summary>
public class ProvenanceTests
{
    [Fact]
    public void Of_a_table_and_its_columns()
    {
        var catalog = CatalogOf("""
            CREATE TABLE a (id int, name text);
            ALTER TABLE a RENAME TO b;
            ALTER TABLE b ADD COLUMN age int;
            ALTER TABLE b ALTER COLUMN name TYPE varchar(10);
            ALTER TABLE b RENAME COLUMN age TO years;
            ALTER TABLE b ADD COLUMN gone int;
            ALTER TABLE b DROP COLUMN gone;
            """);
        var table = catalog.FindRelation("public", "b")!;
        Assert.Equal((1, 7), Lines(table.DefinedAt, table.ChangedAt));
        Assert.Equal((1, null), Lines(table.FindColumn("id")!));
        Assert.Equal((1, 4), Lines(table.FindColumn("name")!));
        Assert.Equal((3, 5), Lines(table.FindColumn("years")!));
        Assert.Equal(["2 Relation a: a -> b", "5 Column b: age -> years"], Renames(catalog));
        Assert.Equal(["7 Column b: gone"], Drops(catalog));
    }

    [Fact]
    public void Of_a_view_that_is_replaced_renamed_and_moved()
    {
        var catalog = CatalogOf("""
            CREATE SCHEMA s;
            CREATE VIEW v AS SELECT 1 AS x;
            CREATE OR REPLACE VIEW v AS SELECT 2 AS x, 3 AS y;
            ALTER VIEW v RENAME TO w;
            ALTER VIEW w RENAME COLUMN y TO z;
            ALTER VIEW w SET SCHEMA s;
            """);
        var view = catalog.FindRelation("s", "w")!;
        Assert.Equal((2, 6), Lines(view.DefinedAt, view.ChangedAt));
        Assert.Equal((3, 5), Lines(view.FindColumn("z")!));
        Assert.Equal(["4 Relation v: v -> w", "5 Column w: y -> z", "6 Relation w: w -> s.w"], Renames(catalog));
    }

    [Fact]
    public void Of_functions_and_types()
    {
        var catalog = CatalogOf("""
            CREATE SCHEMA s;
            CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
            CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 2';
            ALTER FUNCTION f() RENAME TO g;
            ALTER FUNCTION g() SET SCHEMA s;
            CREATE TYPE mood AS ENUM ('a');
            ALTER TYPE mood ADD VALUE 'b';
            ALTER TYPE mood RENAME TO feeling;
            CREATE TYPE pair AS (x int, y int);
            ALTER TYPE pair ADD ATTRIBUTE z int;
            ALTER TYPE pair RENAME ATTRIBUTE z TO w;
            CREATE DOMAIN positive AS int CONSTRAINT is_positive CHECK (VALUE > 0);
            ALTER DOMAIN positive RENAME CONSTRAINT is_positive TO above_zero;
            ALTER DOMAIN positive SET SCHEMA s;
            """);
        var function = catalog.FindRoutines(catalog.FindSchema("s")!.Oid, "g").Single();
        Assert.Equal((2, 5), Lines(function.DefinedAt, function.ChangedAt));
        var mood = catalog.FindType(BuiltIns.PublicOid, "feeling")!;
        Assert.Equal((6, 8), Lines(mood.DefinedAt, mood.ChangedAt));
        var pair = catalog.FindType(BuiltIns.PublicOid, "pair")!;
        Assert.Equal((9, 10), Lines(pair.DefinedAt, pair.ChangedAt));
        Assert.Equal((10, 11), Lines(catalog.GetRelation(pair.RelationOid)!.FindColumn("w")!));
        var domain = catalog.FindType(catalog.FindSchema("s")!.Oid, "positive")!;
        var check = catalog.ConstraintsOf(domain.Oid).Single();
        Assert.Equal((12, 14), Lines(domain.DefinedAt, domain.ChangedAt));
        Assert.Equal((12, 13), Lines(check.DefinedAt, check.ChangedAt));
        Assert.Equal(
            [
                "4 Routine f: f -> g", "5 Routine g: g -> s.g", "8 Type mood: mood -> feeling", "11 Column pair: z -> w",
                "13 Constraint positive: is_positive -> above_zero", "14 Type positive: positive -> s.positive",
            ],
            Renames(catalog));
    }

    [Fact]
    public void Of_indexes_constraints_triggers_and_sequences()
    {
        var catalog = CatalogOf("""
            CREATE TABLE t (id int CONSTRAINT t_key PRIMARY KEY, a int CHECK (a > 0));
            CREATE INDEX i ON t (a);
            ALTER INDEX i RENAME TO j;
            ALTER TABLE t RENAME CONSTRAINT t_key TO t_pk;
            ALTER TABLE t ADD CONSTRAINT k CHECK (a < 9) NOT VALID;
            ALTER TABLE t VALIDATE CONSTRAINT k;
            CREATE SEQUENCE s;
            ALTER SEQUENCE s INCREMENT BY 2;
            ALTER SEQUENCE s RENAME TO r;
            CREATE FUNCTION tf() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
            CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION tf();
            ALTER TRIGGER g ON t RENAME TO h;
            ALTER TABLE t DROP CONSTRAINT t_a_check;
            DROP INDEX j;
            """);
        var table = catalog.FindRelation("public", "t")!;
        var constraints = catalog.ConstraintsOf(table.Oid).ToDictionary(constraint => constraint.Name);
        Assert.Equal((1, 4), Lines(constraints["t_pk"].DefinedAt, constraints["t_pk"].ChangedAt));
        Assert.Equal((5, 6), Lines(constraints["k"].DefinedAt, constraints["k"].ChangedAt));
        var sequence = catalog.FindRelation("public", "r")!;
        Assert.Equal((7, 9), Lines(sequence.DefinedAt, sequence.ChangedAt));
        var trigger = catalog.TriggersOf(table.Oid).Single();
        Assert.Equal((11, 12), Lines(trigger.DefinedAt, trigger.ChangedAt));
        Assert.Equal(
            ["3 Index t: i -> j", "4 Index t: t_key -> t_pk", "4 Constraint t: t_key -> t_pk", "9 Relation s: s -> r", "12 Trigger t: g -> h"],
            Renames(catalog));
        Assert.Equal(["13 Constraint t: t_a_check", "14 Index t: j"], Drops(catalog));
    }

    [Fact]
    public void Of_what_goes_with_CASCADE()
    {
        var catalog = CatalogOf("""
            CREATE TABLE t (id int PRIMARY KEY, a int);
            CREATE VIEW v AS SELECT a FROM t;
            CREATE TABLE u (t_id int CONSTRAINT u_fk REFERENCES t);
            DROP TABLE t CASCADE;
            CREATE TYPE mood AS ENUM ('a');
            CREATE TABLE w (m mood, x int);
            DROP TYPE mood CASCADE;
            CREATE SCHEMA s CREATE TABLE inner_table (id int);
            DROP SCHEMA s CASCADE;
            """);
        var drops = Drops(catalog);
        Assert.Superset(
            new HashSet<string>
            {
                "4 Relation t: t", "4 Relation v: v", "4 Constraint u: u_fk", "4 Constraint t: t_pkey", "4 Index t: t_pkey",
                "7 Type mood: mood", "7 Column w: m", "9 Schema s: s", "9 Relation inner_table: inner_table",
            },
            new HashSet<string>(drops));
        Assert.Equal((6, 7), Lines(catalog.FindRelation("public", "w")!.DefinedAt, catalog.FindRelation("public", "w")!.ChangedAt));
    }

    [Fact]
    public void What_is_rolled_back_leaves_no_trace()
    {
        var catalog = CatalogOf("""
            CREATE TABLE t (a int, b int);
            BEGIN;
            ALTER TABLE t RENAME COLUMN a TO x;
            SAVEPOINT one;
            ALTER TABLE t DROP COLUMN b;
            ALTER TABLE t RENAME TO u;
            ROLLBACK TO one;
            COMMIT;
            BEGIN;
            DROP TABLE t;
            ROLLBACK;
            """);
        var table = catalog.FindRelation("public", "t")!;
        Assert.Equal((1, 3), Lines(table.FindColumn("x")!));
        Assert.Equal((1, null), Lines(table.FindColumn("b")!));
        Assert.Equal(["3 Column t: a -> x"], Renames(catalog));
        Assert.Empty(Drops(catalog));
    }

    [Fact]
    public void What_fails_leaves_no_trace()
    {
        var result = Apply("""
            CREATE TABLE t (a int);
            ALTER TABLE t ALTER COLUMN a SET NOT NULL, ADD COLUMN a int;
            """);
        Assert.Equal(["42701"], Errors(result));
        var table = result.Catalog.FindRelation("public", "t")!;
        Assert.Equal((1, null), Lines(table.DefinedAt, table.ChangedAt));
        Assert.Equal((1, null), Lines(table.FindColumn("a")!));
    }

    [Fact]
    public void Places_name_the_file_and_a_block_is_a_place_of_its_own()
    {
        var result = Replayer.Replay(
        [
            new ReplayScript("migrations/0001_start.sql", "CREATE TABLE users (picture text);\n"),
            new ReplayScript("migrations/0007_x.sql", "\n\nALTER TABLE users RENAME COLUMN picture TO avatar_url;\nDO $$ BEGIN\n  ALTER TABLE users ADD age int;\nEND $$;\n"),
        ]);
        var table = result.Catalog.FindRelation("public", "users")!;
        Assert.Equal("migrations/0001_start.sql:1", table.DefinedAt!.ToString());
        Assert.Equal("migrations/0007_x.sql:3", table.FindColumn("avatar_url")!.ChangedAt!.ToString());
        Assert.Equal("migrations/0007_x.sql:4", table.FindColumn("age")!.DefinedAt!.ToString());
        Assert.Equal("0007_x.sql:3", Assert.Single(result.Catalog.History.Renames).At is { } at ? $"{at.FileName}:{at.Line}" : null);
    }

    private static (int?, int?) Lines(Column column) => Lines(column.DefinedAt, column.ChangedAt);

    private static (int?, int?) Lines(Place? definedAt, Place? changedAt) => (definedAt?.Line, changedAt?.Line);

    private static List<string> Renames(DatabaseCatalog catalog) =>
        [.. catalog.History.Renames.Select(item => $"{item.At!.Line} {item.Object} {item.Relation}: {item.OldName} -> {item.NewName}")];

    private static List<string> Drops(DatabaseCatalog catalog) =>
        [.. catalog.History.Drops.Select(item => $"{item.At!.Line} {item.Object} {item.Relation}: {item.Name}")];
}
