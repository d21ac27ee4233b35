using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;
using DbImpact.Testing;
using Npgsql;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>What is used by way of views and routines.</summary>
public sealed class LineageTests
{
    private static readonly string Views = File.ReadAllText(PathOf("views.sql"));

    private static readonly DatabaseCatalog Catalog = CatalogOf(Views, 18);

    /// <summary>For each column of a view the columns that its value is made of, then those that decide its rows.</summary>
    [Theory]
    [InlineData("plain", "id: users.id; email: users.email")]
    [InlineData("renamed", "k: users.id; e: users.email")]
    [InlineData("computed", "id: users.id; mail: users.email; called: users.name, users.phone")]
    [InlineData("filtered", "id: users.id; name: users.name | users.active, users.phone")]
    [InlineData("on_view", "mail: computed.mail | computed.id")]
    [InlineData("joined", "name: users.name; total: orders.total | orders.user_id, users.id")]
    [InlineData("by_using", "id: orders.id, users.id; email: users.email; total: orders.total | orders.id, users.id")]
    [InlineData("aliased", "a: users.id; b: users.email | users.phone")]
    [InlineData("cte", "name: users.name; spent: orders.total | orders.user_id, users.id")]
    [InlineData("cte_twice", "first: users.name; second: users.name | users.id")]
    [InlineData("tree", "id: nodes.id; label: nodes.label; depth:  | nodes.id, nodes.parent")]
    [InlineData("united", "id: items.id, orders.id; what: items.product, orders.state")]
    [InlineData("grouped", "state: orders.state; n: ; most: orders.total | orders.placed, orders.state")]
    [InlineData("ranked", "id: orders.id; r:  | orders.total, orders.user_id")]
    [InlineData("scalar", "id: users.id; most: orders.total, orders.user_id, users.id")]
    [InlineData("unnested", "id: users.id; tag: users.tags")]
    [InlineData("valued", "a: ; email: users.email | users.id, users.name")]
    [InlineData("cased", "reach: users.active, users.email, users.phone")]
    [InlineData("sorted", "e: users.email | users.email")]
    [InlineData("over_kept", "more: kept.s | kept.state")]
    public void Columns_of_views(string view, string expected) => Assert.Equal(expected, Write(view));

    [Theory]
    [InlineData("SELECT loud FROM twice", "computed.mail Read < twice, on_view", "users.email Read < twice, on_view, computed")]
    [InlineData("SELECT t.* FROM plain t", "users.email Read < plain")]
    [InlineData("WITH w AS (SELECT mail FROM computed) SELECT w.mail FROM w", "users.email Read < computed")]
    [InlineData("SELECT count(*) FROM filtered", "users Read < filtered", "users.active Read ? < filtered")]
    [InlineData("UPDATE plain SET email = 'x'", "users Update < plain", "users.email Update < plain")]
    [InlineData("UPDATE computed SET id = 1 WHERE mail = 'a'", "users.id Update < computed", "users.email Read < computed")]
    [InlineData("INSERT INTO plain (id, email) VALUES (1, 'x')", "users Insert < plain", "users.email Insert < plain")]
    [InlineData("DELETE FROM filtered", "users Delete < filtered", "users.active Read ? < filtered")]
    [InlineData("SELECT doubled(1), double FROM functions", "orders.total Read < functions")]
    public void What_statements_use_besides_what_they_name(string sql, params string[] expected)
    {
        var followed = Follow(Catalog, sql);
        foreach (var item in expected) Assert.Contains(item, followed);
    }

    [Fact]
    public void A_write_that_a_trigger_does_instead_is_not_followed()
    {
        const string Schema = """
            CREATE TABLE t (a integer);
            CREATE VIEW v AS SELECT a FROM t;
            CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
            CREATE TRIGGER instead INSTEAD OF UPDATE ON v FOR EACH ROW EXECUTE FUNCTION f();
            """;
        Assert.DoesNotContain(Follow(CatalogOf(Schema, 18), "UPDATE v SET a = 1"), item => item.Contains("Update", StringComparison.Ordinal));
    }

    [Fact]
    public void Bodies_are_followed_even_where_they_call_each_other()
    {
        const string Schema = """
            CREATE TABLE t (a integer, b integer);
            CREATE VIEW v AS SELECT a FROM t;
            CREATE FUNCTION one(n integer) RETURNS integer LANGUAGE plpgsql AS 'BEGIN DELETE FROM t WHERE b = n; RETURN two(n); END';
            CREATE FUNCTION two(n integer) RETURNS integer LANGUAGE sql AS 'SELECT a + one(n) FROM v';
            """;
        Assert.Equal(
            ["t Delete < one", "t.b Read < one", "v.a Read < one, two", "v Read < one, two", "t.a Read < one, two, v", "t Read < one, two, v"],
            Follow(CatalogOf(Schema, 18), "SELECT one(1)"));
    }

    [Fact]
    public void A_view_whose_query_is_not_known_leads_nowhere()
    {
        var catalog = CatalogOf("CREATE TABLE t (a integer); CREATE VIEW v AS SELECT a FROM t;", 18);
        var builder = new CatalogBuilder(catalog);
        builder.Put(catalog.FindRelation("public", "v")! with { Query = "SELECT a FROM" });
        Assert.Empty(Follow(builder.ToCatalog(), "SELECT a FROM v"));
    }

    /// <summary>No server has such views; a file may.</summary>
    [Fact]
    public void Views_that_are_made_of_each_other_end()
    {
        var catalog = CatalogOf("CREATE TABLE t (a integer); CREATE VIEW v AS SELECT a FROM t; CREATE VIEW w AS SELECT a FROM v;", 18);
        var builder = new CatalogBuilder(catalog);
        builder.Put(catalog.FindRelation("public", "v")! with { Query = "SELECT a FROM public.w" });
        Assert.Contains("w.a Read < v", Follow(builder.ToCatalog(), "SELECT a FROM v"));
    }

    /// <summary>What a view uses in all is what the server says it depends on.</summary>
    [ServerTheory, Servers]
    public async Task The_server_knows_the_same_dependencies(int major)
    {
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(Views, TestContext.Current.CancellationToken);
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        var onServer = new Dictionary<string, SortedSet<string>>();
        await using var command = new NpgsqlCommand(
            """
            SELECT v.relname, r.relname || '.' || a.attname
            FROM pg_rewrite w
            JOIN pg_class v ON v.oid = w.ev_class AND v.relkind IN ('v', 'm')
            LEFT JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = w.oid AND d.refclassid = 'pg_class'::regclass
                AND d.refobjid <> v.oid AND d.refobjsubid > 0
            LEFT JOIN pg_class r ON r.oid = d.refobjid
            LEFT JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum = d.refobjsubid
            WHERE v.relnamespace = 'public'::regnamespace
            """,
            connection);
        await using (var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken))
        {
            while (await reader.ReadAsync(TestContext.Current.CancellationToken))
            {
                if (!onServer.TryGetValue(reader.GetString(0), out var columns)) onServer[reader.GetString(0)] = columns = new(StringComparer.Ordinal);
                if (!reader.IsDBNull(1)) columns.Add(reader.GetString(1));
            }
        }
        var catalog = CatalogOf(Views, major);
        var views = catalog.Relations.Where(relation => relation.Kind is RelationKind.View or RelationKind.MaterializedView).ToList();
        Assert.Equal(onServer.Count, views.Count);
        Assert.All(views, view => Assert.Equal(string.Join(", ", onServer[view.Name]), string.Join(", ", AllColumns(catalog, view))));
    }

    private static SortedSet<string> AllColumns(DatabaseCatalog catalog, Relation view)
    {
        var query = Lineage.Of(catalog).ViewOf(view.Oid)!.Query!;
        var columns = query.OutputColumns.SelectMany(column => column.Sources).Concat(query.ConditionColumns);
        return new SortedSet<string>(columns.Select(column => NameOf(catalog, column.RelationOid, column.Ordinal)), StringComparer.Ordinal);
    }

    private static string Write(string name)
    {
        var view = Lineage.Of(Catalog).ViewOf(Catalog.FindRelation("public", name)!.Oid)!;
        var columns = view.View.Columns.Select(column => column.Name + ": " + Names(view.ColumnOf(column.Ordinal)!.Sources));
        var conditions = Names(view.Query!.ConditionColumns);
        return string.Join("; ", columns) + (conditions.Length == 0 ? "" : " | " + conditions);
    }

    private static string Names(IEnumerable<ColumnSource> columns) =>
        string.Join(", ", columns.Select(column => NameOf(Catalog, column.RelationOid, column.Ordinal)).Order(StringComparer.Ordinal));

    private static string[] Follow(DatabaseCatalog catalog, string sql)
    {
        var bound = Bound.Of(sql, new BindingContext(catalog));
        Assert.Empty(bound.Errors.Select(error => error.ToString()));
        return [.. bound.References.SelectMany(Lineage.Of(catalog).Follow).Select(Text).Distinct()];

        string Text(IndirectReference item) =>
            $"{NameOf(catalog, item.RelationOid, item.ColumnOrdinal)} {item.Access}{(item.IsCondition ? " ?" : "")} < {string.Join(", ", item.Through.Select(on => on.Name))}";
    }

    private static string NameOf(DatabaseCatalog catalog, int relationOid, int ordinal)
    {
        var relation = catalog.GetRelation(relationOid)!;
        return ordinal == 0 ? relation.Name : relation.Name + "." + relation.FindColumn(ordinal)!.Name;
    }

    private static DatabaseCatalog CatalogOf(string schema, int major) =>
        Replayer.Replay(new ReplayScript("schema.sql", new SqlText(schema)), new ReplayOptions { ServerVersion = major }).Catalog;

    private static string PathOf(string name, [CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, name);
}
