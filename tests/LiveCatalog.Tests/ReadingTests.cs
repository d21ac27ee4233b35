using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Catalog;
using DbImpact.Testing;
using Npgsql;
using Xunit;

namespace DbImpact.LiveCatalog.Tests;

/// <summary>What a comparison of two catalogs would not show.</summary>
public class ReadingTests
{
    [ServerTheory, Servers]
    public async Task Objects_refer_to_each_other(int major)
    {
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync("""
            CREATE TYPE mood AS ENUM ('sad', 'ok');
            CREATE TABLE users (id serial PRIMARY KEY, dropped text, mood mood, moods mood[], name varchar(20));
            ALTER TABLE users DROP COLUMN dropped;
            CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
            CREATE TRIGGER before_insert BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION f();
            CREATE TRIGGER after_insert AFTER INSERT ON users FOR EACH ROW EXECUTE FUNCTION f();
            CREATE TRIGGER before_update BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION f();
            CREATE TRIGGER before_statement BEFORE INSERT ON users FOR EACH STATEMENT EXECUTE FUNCTION f();
            """);
        var catalog = await LiveCatalogReader.ReadAsync(database.ConnectionString);

        Assert.Equal(major, catalog.ServerVersion);
        Assert.Equal(["$user", "public"], catalog.SearchPath);
        var users = catalog.FindRelation("public", "users")!;
        Assert.Equal([("id", 1), ("mood", 3), ("moods", 4), ("name", 5)], users.Columns.Select(column => (column.Name, column.Ordinal)));
        var types = users.Columns.Select(column => TypeFormatter.Format(catalog, column.Type));
        Assert.Equal(["integer", "mood", "mood[]", "character varying(20)"], types);
        Assert.Equal("users_id_seq", catalog.GetRelation(users.FindColumn("id")!.SequenceOid)!.Name);
        Assert.Equal(users.Oid, catalog.GetType(users.TypeOid)!.RelationOid);

        var key = Assert.Single(catalog.ConstraintsOf(users.Oid));
        Assert.Equal((ConstraintKind.PrimaryKey, 1), (key.Kind, key.Columns.Single()));
        var index = Assert.Single(catalog.IndexesOf(users.Oid));
        Assert.Equal((index.Oid, key.Oid, true), (key.IndexOid, index.ConstraintOid, index.IsPrimaryKey));

        var changing = catalog.TriggersOf(users.Oid).Where(trigger => trigger.ChangesInsertedRow).Select(trigger => trigger.Name);
        Assert.Equal(["before_insert"], changing);
        Assert.All(catalog.TriggersOf(users.Oid), trigger => Assert.Equal("f", catalog.GetRoutine(trigger.RoutineOid)!.Name));
    }

    [ServerTheory, Servers]
    public async Task What_an_extension_made_is_marked(int major)
    {
        await using var database = await PostgreSqlServer.Get(major)
            .CreateDatabaseAsync("CREATE EXTENSION hstore; CREATE TABLE t (h hstore, hs hstore[])");
        var catalog = await LiveCatalogReader.ReadAsync(database.ConnectionString);
        Assert.Equal(["hstore"], catalog.Extensions.Select(extension => extension.Name));
        var table = catalog.FindRelation("public", "t")!;
        Assert.Null(table.Extension);
        Assert.All(table.Columns, column => Assert.Equal("hstore", catalog.GetType(column.Type.Oid)!.Extension));
        Assert.All(catalog.Routines, routine => Assert.Equal("hstore", routine.Extension));
        Assert.NotEmpty(catalog.Routines);
    }

    [ServerTheory, Servers]
    public async Task A_database_without_public_has_none(int major)
    {
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync("DROP SCHEMA public; CREATE SCHEMA app;");
        var catalog = await LiveCatalogReader.ReadAsync(database.ConnectionString);
        Assert.Null(catalog.FindSchema("public"));
        Assert.NotNull(catalog.FindSchema("app"));
    }

    [ServerTheory, Servers]
    public async Task The_search_path_is_the_one_that_a_session_begins_with(int major)
    {
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync();
        await database.ExecuteAsync($"ALTER DATABASE \"{database.Name}\" SET search_path = \"Odd, one\", app, \"$user\"");
        NpgsqlConnection.ClearAllPools();
        var catalog = await LiveCatalogReader.ReadAsync(database.ConnectionString);
        Assert.Equal(["Odd, one", "app", "$user"], catalog.SearchPath);
    }

    [ServerFact]
    public async Task Only_the_schemas_that_are_asked_for()
    {
        await using var database = await PostgreSqlServer.Newest.CreateDatabaseAsync("""
            CREATE SCHEMA a;
            CREATE SCHEMA b;
            CREATE TYPE b.mood AS ENUM ('sad');
            CREATE TABLE b.t (id integer PRIMARY KEY);
            CREATE TABLE a.t (id integer PRIMARY KEY, b_id integer REFERENCES b.t, mood b.mood);
            """);
        var options = new LiveCatalogOptions { Schemas = ["a"] };
        var catalog = await LiveCatalogReader.ReadAsync(database.ConnectionString, options);
        Assert.Equal(["a.t"], catalog.Relations.Select(catalog.QualifiedName));
        Assert.Equal([ConstraintKind.PrimaryKey], catalog.Constraints.Where(c => c.Kind != ConstraintKind.NotNull).Select(c => c.Kind));
        Assert.Equal("mood", catalog.GetType(catalog.Relations.Single().FindColumn("mood")!.Type.Oid)!.Name);
    }

    [ServerFact]
    public async Task A_user_without_any_right_may_read()
    {
        var role = "dbimpact_reader_" + Guid.NewGuid().ToString("N")[..8];
        await using var database = await PostgreSqlServer.Newest.CreateDatabaseAsync("""
            CREATE SCHEMA hidden;
            CREATE TABLE hidden.t (id serial PRIMARY KEY, name text DEFAULT 'x' CHECK (name <> ''));
            CREATE VIEW hidden.v AS SELECT id, name FROM hidden.t;
            CREATE FUNCTION hidden.f(a integer DEFAULT 1) RETURNS integer LANGUAGE sql AS 'SELECT a';
            """);
        await database.ExecuteAsync($"CREATE ROLE {role} LOGIN");
        try
        {
            var settings = new NpgsqlConnectionStringBuilder(database.ConnectionString) { Username = role };
            var catalog = await LiveCatalogReader.ReadAsync(settings.ConnectionString);
            Assert.Equal(3, catalog.Relations.Count());
            Assert.Contains("name", catalog.FindRelation("hidden", "v")!.Query);
        }
        finally
        {
            await database.ExecuteAsync($"DROP ROLE {role}");
        }
    }

    [ServerFact]
    public async Task The_number_of_queries_does_not_grow_with_the_database()
    {
        var script = string.Join('\n', Enumerable.Range(0, 50).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"CREATE TABLE t{i} (id serial PRIMARY KEY, a integer UNIQUE); CREATE VIEW v{i} AS SELECT a FROM t{i};")));
        var small = await StatementsAsync("CREATE TABLE t (id integer)");
        var large = await StatementsAsync(script);
        Assert.Equal(small, large);
        Assert.InRange(small.Count(statement => statement.StartsWith("SELECT", StringComparison.Ordinal)), 10, 15);
        Assert.All(small, statement => Assert.Matches("^(SELECT|SET LOCAL|SET TRANSACTION READ ONLY|BEGIN ISOLATION LEVEL REPEATABLE READ|ROLLBACK)", statement));
    }

    /// <summary>Opening, the queries, and the end of the transaction: a distant server is not asked one thing after the other.</summary>
    [ServerFact]
    public async Task The_server_is_waited_for_a_few_times_only()
    {
        await using var database = await PostgreSqlServer.Newest.CreateDatabaseAsync("CREATE TABLE t (id integer)");
        await using var tap = new WireTap(database.ConnectionString);
        await LiveCatalogReader.ReadAsync(tap.ConnectionString);
        Assert.InRange(tap.Waits, 2, 3);
    }

    private static async Task<IReadOnlyList<string>> StatementsAsync(string script)
    {
        await using var database = await PostgreSqlServer.Newest.CreateDatabaseAsync(script);
        await using var tap = new WireTap(database.ConnectionString);
        await LiveCatalogReader.ReadAsync(tap.ConnectionString);
        return tap.Statements;
    }
}
