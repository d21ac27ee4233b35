using System.Linq;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Replay;
using Xunit;
using static DbImpact.PostgreSql.Tests.Replay.ReplayedCatalog;

namespace DbImpact.PostgreSql.Tests.Replay;

public class ReplayTests
{
    [Fact]
    public void A_table_gets_PostgreSQLs_names_for_what_has_none()
    {
        var text = TextOf("""
            CREATE TABLE teams (id serial PRIMARY KEY, name text UNIQUE);
            CREATE TABLE users (
                id serial PRIMARY KEY,
                team_id int REFERENCES teams ON DELETE CASCADE,
                age int CHECK (age > 0)
            );
            CREATE INDEX ON users (team_id, age);
            CREATE INDEX ON users (team_id, age);
            """);
        Assert.Equal(
            """
            CREATE SEQUENCE public.teams_id_seq AS integer;

            CREATE SEQUENCE public.users_id_seq AS integer;

            CREATE TABLE public.teams (
                id integer DEFAULT nextval('public.teams_id_seq'::regclass) NOT NULL,
                name text,
                CONSTRAINT teams_pkey PRIMARY KEY (id),
                CONSTRAINT teams_name_key UNIQUE (name)
            );

            ALTER SEQUENCE public.teams_id_seq OWNED BY public.teams.id;

            CREATE TABLE public.users (
                id integer DEFAULT nextval('public.users_id_seq'::regclass) NOT NULL,
                team_id integer,
                age integer,
                CONSTRAINT users_pkey PRIMARY KEY (id),
                CONSTRAINT users_age_check CHECK (age > 0)
            );

            ALTER SEQUENCE public.users_id_seq OWNED BY public.users.id;

            CREATE INDEX users_team_id_age_idx ON public.users USING btree (team_id, age);

            CREATE INDEX users_team_id_age_idx1 ON public.users USING btree (team_id, age);

            ALTER TABLE ONLY public.users
                ADD CONSTRAINT users_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id) ON DELETE CASCADE;
            """,
            text);
    }

    [Fact]
    public void A_rename_is_followed_by_every_text_and_kept_in_history()
    {
        var catalog = CatalogOf("""
            CREATE TABLE users (id int, picture text, CHECK (picture <> ''));
            CREATE VIEW pictures AS SELECT u.id, picture FROM users u WHERE u.picture IS NOT NULL;
            CREATE INDEX by_picture ON users (lower(picture)) WHERE picture IS NOT NULL;
            ALTER TABLE users RENAME COLUMN picture TO avatar_url;
            ALTER TABLE users RENAME TO members;
            """);
        var table = catalog.FindRelation("public", "members")!;
        Assert.Null(table.FindColumn("picture"));
        Assert.Equal("avatar_url <> ''", catalog.ConstraintsOf(table.Oid).Single().Expression);
        var index = catalog.IndexesOf(table.Oid).Single();
        Assert.Equal("lower(avatar_url)", index.Keys[0].Expression);
        Assert.Equal("avatar_url IS NOT NULL", index.Predicate);
        var view = catalog.FindRelation("public", "pictures")!;
        Assert.Equal("SELECT u.id, avatar_url AS picture FROM public.members u WHERE u.avatar_url IS NOT NULL", view.Query);
        Assert.Equal(["id", "picture"], view.Columns.Select(column => column.Name));

        Assert.Collection(
            catalog.History.Renames,
            rename =>
            {
                Assert.Equal((HistoryObject.Column, "users", "picture", "avatar_url"), (rename.Object, rename.Relation, rename.OldName, rename.NewName));
                Assert.Equal(4, rename.At!.Line);
            },
            rename => Assert.Equal((HistoryObject.Relation, "users", "members"), (rename.Object, rename.OldName, rename.NewName)));
    }

    [Fact]
    public void A_table_renamed_under_a_view_keeps_its_name_there_as_an_alias()
    {
        var catalog = CatalogOf("""
            CREATE TABLE users (id int);
            CREATE VIEW v AS SELECT users.id FROM users;
            ALTER TABLE users RENAME TO members;
            """);
        Assert.Equal("SELECT users.id FROM public.members users", catalog.FindRelation("public", "v")!.Query);
    }

    [Fact]
    public void Objects_and_columns_know_where_they_were_made_and_changed()
    {
        var catalog = CatalogOf("""
            CREATE TABLE t (
                a int,
                b int
            );
            ALTER TABLE t
                ALTER COLUMN b SET NOT NULL;
            """);
        var table = catalog.FindRelation("public", "t")!;
        Assert.Equal(new Place("test.sql", 1, 1), table.DefinedAt);
        Assert.Equal(new Place("test.sql", 3, 5), table.FindColumn("b")!.DefinedAt);
        Assert.Equal(6, table.FindColumn("b")!.ChangedAt!.Line);
        Assert.Null(table.FindColumn("a")!.ChangedAt);
        Assert.Equal(5, table.ChangedAt!.Line);
    }

    [Fact]
    public void An_error_skips_its_statement_only()
    {
        var result = Apply("""
            CREATE TABLE t (id int);
            CREATE TABLE t (other int);
            ALTER TABLE t ADD COLUMN a int, ADD COLUMN id int;
            ALTER TABLE t ADD COLUMN b int;
            """);
        Assert.Equal(["42P07", "42701"], Errors(result));
        Assert.Equal([2, 3], result.Problems.Select(problem => problem.Place.Line));
        Assert.Equal(["id", "b"], result.Catalog.FindRelation("public", "t")!.Columns.Select(column => column.Name));
        Assert.Equal("CREATE TABLE t (other int)", result.Problems[0].Statement);
    }

    [Fact]
    public void A_column_of_an_unknown_type_stays()
    {
        var result = Apply("CREATE TABLE t (id int, place nowhere_type);");
        Assert.Equal(["42704"], Errors(result));
        Assert.False(result.Catalog.FindRelation("public", "t")!.FindColumn("place")!.Type.IsKnown);
    }

    [Fact]
    public void An_unknown_type_belongs_to_an_extension_that_is_not_known()
    {
        var result = Apply("CREATE EXTENSION strange; CREATE TABLE t (a odd_type, b odd_type[]);");
        Assert.Equal(ReplayProblemKind.Information, Assert.Single(result.Problems).Kind);
        var column = result.Catalog.FindRelation("public", "t")!.FindColumn("b")!;
        Assert.Equal("odd_type[]", TypeFormatter.Format(result.Catalog, column.Type));
    }

    [Theory]
    [InlineData("citext", "citext", "citext")]
    [InlineData("vector", "vector(1536)", "vector(1536)")]
    [InlineData("postgis", "geometry(Point, 4326)", "geometry(Point,4326)")]
    [InlineData("postgis", "geography(polygonz)", "geography(PolygonZ,4326)")]
    [InlineData("hstore", "hstore", "hstore")]
    public void Types_of_known_extensions_are_there(string extension, string written, string formatted)
    {
        var catalog = CatalogOf($"CREATE EXTENSION {extension}; CREATE TABLE t (a {written});");
        Assert.Equal(formatted, TypeFormatter.Format(catalog, catalog.FindRelation("public", "t")!.Columns[0].Type));
    }

    [Fact]
    public void What_a_block_asks_of_the_catalog_is_followed()
    {
        var result = Apply("""
            DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM information_schema.schemata WHERE schema_name = 'hangfire') THEN EXECUTE 'CREATE SCHEMA "hangfire";'; END IF; END $$;
            DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = 'hangfire') THEN CREATE TABLE never (id int); END IF; END $$;
            DO $$ BEGIN IF EXISTS (SELECT 1 FROM hangfire."schema" WHERE "version"::integer >= 3) THEN RAISE EXCEPTION 'version-already-applied'; END IF; END $$;
            DO $$
            BEGIN
                IF NOT EXISTS (SELECT 1 FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE t.typname = 'mood' AND n.nspname = 'public') THEN
                    CREATE TYPE mood AS ENUM ('sad', 'ok');
                ELSIF NOT EXISTS (SELECT FROM pg_class WHERE relname = 'elsewhere') THEN
                    CREATE TABLE elsewhere ();
                ELSE
                    RAISE EXCEPTION 'both are there';
                END IF;
            END $$;
            CREATE TABLE users (id int);
            DO $$ BEGIN
                IF NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = 'users' AND column_name = 'email') THEN
                    ALTER TABLE users ADD email text;
                END IF;
                BEGIN
                    ALTER TABLE users ADD email text;
                EXCEPTION WHEN duplicate_column THEN RAISE NOTICE 'there already';
                END;
            END $$;
            """);
        Assert.Empty(result.Problems);
        Assert.NotNull(result.Catalog.FindSchema("hangfire"));
        Assert.Null(result.Catalog.FindRelation("public", "never"));
        Assert.Null(result.Catalog.FindRelation("public", "elsewhere"));
        Assert.Equal(["id", "email"], result.Catalog.FindRelation("public", "users")!.Columns.Select(column => column.Name));
    }

    [Fact]
    public void A_script_of_EF_Core_applies_each_migration_once()
    {
        const string Script = """
            CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" ("MigrationId" character varying(150) NOT NULL, "ProductVersion" character varying(32) NOT NULL);
            DO $EF$
            BEGIN
                IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20240101_Initial') THEN
                CREATE TABLE "Users" ("Id" integer GENERATED BY DEFAULT AS IDENTITY);
                END IF;
            END $EF$;
            DO $EF$
            BEGIN
                IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20240101_Initial') THEN
                INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
                VALUES ('20240101_Initial', '8.0.0');
                END IF;
            END $EF$;
            """;
        var result = Apply(Script + Script);
        Assert.Empty(result.Problems);
        Assert.NotNull(result.Catalog.FindRelation("public", "Users"));
    }

    [Theory]
    [InlineData("IF EXISTS (SELECT 1 FROM settings WHERE name = 'x') THEN CREATE TABLE t (); END IF;")]
    [InlineData("IF (SELECT count(*) FROM pg_class WHERE relname = 't') = 0 THEN CREATE TABLE t (); END IF;")]
    [InlineData("IF NOT EXISTS (SELECT 1 FROM pg_class WHERE relname = 't' AND relpages > 3) THEN CREATE TABLE t (); END IF;")]
    [InlineData("EXECUTE 'CREATE TABLE ' || current_user || ' ()';")]
    [InlineData("EXECUTE format('CREATE TABLE %I ()', 't');")]
    [InlineData("CREATE TABLE t (); EXCEPTION WHEN others THEN NULL;")]
    [InlineData("PERFORM make_tables();")]
    [InlineData("FOR i IN 1..2 LOOP PERFORM count(*), make_table(i) FROM settings; END LOOP;")]
    [InlineData("FOR i IN 1..2 LOOP EXECUTE 'DELETE FROM settings; CREATE TABLE t ()'; END LOOP;")]
    [InlineData("FOR i IN 1..2 LOOP CREATE TABLE IF NOT EXISTS t (); END LOOP;")]
    [InlineData("FOR i IN 1..2 LOOP CALL make_table(i); END LOOP;")]
    public void What_a_block_may_do_is_not_guessed(string body)
    {
        var result = Apply("CREATE TABLE settings (name text); DO $$ BEGIN " + body + " END $$;");
        Assert.Equal(ReplayProblemKind.NotUnderstood, Assert.Single(result.Problems).Kind);
        Assert.Null(result.Catalog.FindRelation("public", "t"));
    }

    [Theory]
    [InlineData("FOR r IN SELECT name FROM settings LOOP UPDATE settings SET name = upper(r.name) WHERE name = r.name; END LOOP;")]
    [InlineData("LOOP DELETE FROM settings WHERE ctid IN (SELECT ctid FROM settings LIMIT 1000); EXIT WHEN NOT FOUND; PERFORM pg_sleep(0.1); END LOOP;")]
    [InlineData("FOR i IN 1..3 LOOP EXECUTE format('INSERT INTO %I VALUES ($1)', 'settings') USING i::text; COMMIT; END LOOP;")]
    [InlineData("FOR i IN 1..3 LOOP EXECUTE 'UPDATE ' || quote_ident('settings') || ' SET name = $1;' USING i; END LOOP;")]
    public void A_block_on_rows_alone_changes_no_catalog(string body) =>
        Assert.Empty(Apply("CREATE TABLE settings (name text); DO $$ DECLARE r record; BEGIN " + body + " END $$;").Problems);

    [Fact]
    public void What_a_block_may_have_made_and_dropped_is_no_error_afterwards()
    {
        const string Script = """
            CREATE TABLE t (id int);
            DO $$ BEGIN FOR i IN 1..2 LOOP EXECUTE 'CREATE TABLE u' || i || ' ()'; END LOOP; END $$;
            ALTER TABLE u1 ADD COLUMN a int;
            CREATE TABLE t (id int);
            ALTER TABLE t ADD CHECK (nosuch > 0);
            ALTER TABLE t ADD PRIMARY KEY (id), ADD PRIMARY KEY (id);
            """;
        var error = Assert.Single(Apply(Script).Problems, problem => problem.Kind == ReplayProblemKind.Error);
        Assert.Equal("42P16", error.SqlState);
    }

    [Theory]
    [InlineData("CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS 'BEGIN CREATE TABLE made (); END'; SELECT f();")]
    [InlineData("CREATE FUNCTION f(n text) RETURNS int LANGUAGE sql AS 'CREATE TABLE made (); SELECT 1'; SELECT 1 + f('x');")]
    [InlineData("CREATE PROCEDURE f() LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'CREATE TABLE ' || 'made' || ' ()'; END $$; CALL f();")]
    public void What_a_routine_may_make_is_not_guessed(string script)
    {
        var problems = Apply(script + " DROP TABLE made;").Problems;
        Assert.Equal(2, problems.Count);
        Assert.All(problems, problem => Assert.Equal(ReplayProblemKind.NotUnderstood, problem.Kind));
    }

    [Theory]
    [InlineData("CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'BEGIN DELETE FROM t; RETURN 1; END'; SELECT f();")]
    [InlineData("CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'UPDATE t SET a = 1 RETURNING a'; SELECT f();")]
    [InlineData("CREATE FUNCTION f() RETURNS int LANGUAGE sql RETURN 1; SELECT f(), now(), setval('s', 1);")]
    public void A_routine_on_rows_alone_changes_no_catalog(string script) => Assert.Empty(Apply("CREATE TABLE t (a int); CREATE SEQUENCE s; " + script).Problems);

    [Fact]
    public void A_new_column_s_key_may_be_referenced_by_the_next_one()
    {
        var result = Apply("""
            CREATE TABLE t (a int);
            ALTER TABLE t ADD COLUMN parent int REFERENCES t, ADD COLUMN id int PRIMARY KEY;
            CREATE TABLE base (x text PRIMARY KEY);
            CREATE TABLE copied (parent text REFERENCES copied, LIKE base INCLUDING INDEXES);
            CREATE TABLE merged (LIKE base INCLUDING INDEXES) INHERITS (base);
            CREATE TEMP TABLE scratch (id int) ON COMMIT DROP;
            CREATE TEMP TABLE scratch (id int) ON COMMIT DROP;
            CREATE TABLE named (id int, ok bool GENERATED ALWAYS AS ('named'::regclass IS NOT NULL) STORED);
            CREATE RECURSIVE VIEW nums (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM nums WHERE n < 5;
            CREATE AGGREGATE total (sfunc1 = int4pl, basetype = int4, stype1 = int4, initcond1 = '0');
            DROP FUNCTION IF EXISTS no_function (no_type);
            """);
        Assert.Empty(result.Problems);
        Assert.Equal("integer", TypeFormatter.Format(result.Catalog, result.Catalog.FindRelation("public", "nums")!.Columns[0].Type));
    }

    /// <summary>What is not followed may have given a table any column; what only grants or makes indexes has not.</summary>
    [Theory]
    [InlineData("DO $$ BEGIN IF to_regclass('t') IS NOT NULL THEN ALTER TABLE t ADD COLUMN c int; END IF; END $$", true, false)]
    [InlineData("DO $$ BEGIN ALTER TABLE t RENAME a TO c; EXCEPTION WHEN others THEN NULL; END $$", true, false)]
    [InlineData("DO $$ DECLARE r record; BEGIN FOR r IN SELECT * FROM pg_tables LOOP EXECUTE format('ALTER TABLE %I ADD COLUMN c int', r.tablename); END LOOP; END $$", true, true)]
    [InlineData("CREATE FUNCTION mk() RETURNS void LANGUAGE plpgsql AS 'BEGIN ALTER TABLE t ADD COLUMN c int; END'; SELECT mk()", true, false)]
    [InlineData("CREATE PROCEDURE mp() LANGUAGE plpgsql AS 'BEGIN ALTER TABLE t ADD c int; END'; CALL mp()", true, false)]
    [InlineData("DO $$ DECLARE r record; BEGIN FOR r IN SELECT * FROM pg_tables LOOP EXECUTE format('ALTER TABLE %I OWNER TO me', r.tablename); END LOOP; END $$", false, false)]
    [InlineData("DO $$ BEGIN IF current_user = 'x' THEN ALTER TABLE t ADD CONSTRAINT k CHECK (a > 0); END IF; END $$", false, false)]
    [InlineData("DO $$ BEGIN IF current_user = 'x' THEN ALTER TABLE t ADD c int; CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f(); END IF; END $$", true, false)]
    public void Columns_are_open_behind_what_is_not_followed(string sql, bool isOpen, bool areOthersOpen)
    {
        var catalog = Apply("CREATE TABLE t (a int); CREATE TABLE other (a int);" + sql).Catalog;

        Assert.Equal(isOpen, !catalog.FindRelation("public", "t")!.ColumnsAreKnown);
        Assert.Equal(areOthersOpen, !catalog.FindRelation("public", "other")!.ColumnsAreKnown);
    }

    [Fact]
    public void Statements_that_psql_may_not_run_make_names_and_no_certainty()
    {
        var result = Apply("""
            CREATE TABLE kept (a int);
            CREATE TABLE changed (a int);
            \if :fresh
            CREATE TABLE made (a int);
            DROP TABLE kept;
            \else
            CREATE TABLE made (b text);
            ALTER TABLE changed RENAME a TO b;
            INSERT INTO kept VALUES (1);
            \endif
            CREATE VIEW shown AS SELECT c FROM made, changed;
            CREATE VIEW sure AS SELECT b FROM kept;
            """);

        Assert.Equal(["42703"], Errors(result));
        Assert.All(result.Problems, problem => Assert.True(problem.Place.Line is 4 or 5 or 7 or 8 or 12));
        Assert.False(result.Catalog.FindRelation("public", "made")!.ColumnsAreKnown);
        Assert.False(result.Catalog.FindRelation("public", "changed")!.ColumnsAreKnown);
        Assert.True(result.Catalog.FindRelation("public", "kept")!.ColumnsAreKnown);
    }

    [Fact]
    public void What_is_not_understood_is_said()
    {
        var result = Apply("DO $$ BEGIN FOR i IN 1..2 LOOP EXECUTE 'CREATE TABLE t' || i || ' ()'; END LOOP; END $$;");
        Assert.Equal(ReplayProblemKind.NotUnderstood, Assert.Single(result.Problems).Kind);
    }

    [Fact]
    public void Data_and_privileges_are_ignored_without_a_word()
    {
        var result = Apply("""
            \restrict abc
            CREATE TABLE t (id int);
            COPY public.t (id) FROM stdin;
            1
            2; DROP TABLE t;
            \.
            INSERT INTO t VALUES (3);
            GRANT ALL ON t TO PUBLIC;
            ALTER TABLE t OWNER TO somebody;
            SET transaction_timeout = 0;
            \unrestrict abc
            """);
        Assert.Empty(result.Problems);
        Assert.NotNull(result.Catalog.FindRelation("public", "t"));
    }

    [Fact]
    public void Rollback_undoes_and_a_savepoint_is_a_place_to_go_back_to()
    {
        var catalog = CatalogOf("""
            BEGIN;
            CREATE TABLE a (id int);
            SAVEPOINT s;
            DROP TABLE a;
            ROLLBACK TO s;
            COMMIT;
            BEGIN;
            ALTER TABLE a RENAME TO b;
            ROLLBACK;
            """);
        Assert.NotNull(catalog.FindRelation("public", "a"));
        Assert.Empty(catalog.History.Renames);
    }

    [Fact]
    public void The_server_version_comes_from_the_header()
    {
        Assert.Equal(14, Replayer.Replay(new ReplayScript("d.sql", "--\n-- PostgreSQL database dump\n--\n\n-- Dumped from database version 14.9\n")).Catalog.ServerVersion);
        Assert.Equal(16, Replayer.Replay(new ReplayScript("s.sql", "-- DbImpact snapshot, format 1, PostgreSQL 16\n")).Catalog.ServerVersion);
    }

    [Fact]
    public void A_point_in_time_stays_as_it_was()
    {
        var replayer = new Replayer();
        replayer.Run(new ReplayScript("1.sql", "CREATE TABLE t (a int);"));
        var before = replayer.ToPointInTime();
        replayer.Run(new ReplayScript("2.sql", "ALTER TABLE t RENAME a TO b;"));
        Assert.NotNull(before.FindRelation("public", "t")!.FindColumn("a"));
        Assert.NotNull(replayer.ToResult().Catalog.FindRelation("public", "t")!.FindColumn("b"));
    }

    [Fact]
    public void A_change_is_applied_to_a_catalog_that_stays_as_it_is()
    {
        var start = CatalogOf("CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t;");
        var result = Replayer.Replay(new ReplayScript("change.sql", "ALTER TABLE t DROP COLUMN a;"), new ReplayOptions { Start = start });
        var problem = Assert.Single(result.Problems);
        Assert.Equal("2BP01", problem.SqlState);
        Assert.Equal("view v depends on column a of table t", problem.Detail);
        Assert.NotNull(start.FindRelation("public", "t")!.FindColumn("a"));
    }

    [Fact]
    public void Each_script_begins_with_the_databases_search_path()
    {
        var result = Replayer.Replay(
        [
            new ReplayScript("dump.sql", "SELECT pg_catalog.set_config('search_path', '', false); CREATE TABLE public.t (a int);"),
            new ReplayScript("migration.sql", "ALTER TABLE t ADD b int;"),
        ]);
        Assert.Empty(result.Problems);
    }

    [Fact]
    public void The_star_of_a_view_is_the_columns_of_that_moment()
    {
        var text = TextOf("CREATE TABLE t (a int, b text); CREATE VIEW v AS SELECT * FROM t; ALTER TABLE t ADD c int;");
        Assert.EndsWith(
            """
            CREATE VIEW public.v(a, b) AS
            SELECT a, b FROM public.t;
            """,
            text);
    }
}
