using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Dialects;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Syntax;
using DbImpact.PostgreSql.Tests.Parsing;
using DbImpact.Testing;
using Npgsql;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Dialects;

/// <summary>What is recognised is what the fixtures say, and a server refuses the one text and takes the other.</summary>
public sealed class DialectTests
{
    private static readonly string Schema = File.ReadAllText(DialectCase.PathOf("schema.sql"));

    [Theory]
    [InlineData(13)]
    [InlineData(15)]
    [InlineData(18)]
    public void Constructs_are_named_and_mended(int major)
    {
        var catalog = CatalogOf(Schema, major);
        var differences = new List<string>();
        foreach (var item in DialectCase.All)
        {
            var inSyntax = InSyntax(item.Original, major);
            var mended = DialectCase.Apply(item.Original, inSyntax);
            // Names are looked for in the statement as it is meant.
            var names = Names(item.Original, catalog);
            if (inSyntax.Count == 0) mended = DialectCase.Apply(item.Original, names);
            else if (item.Mended is not null) mended = DialectCase.Apply(mended, Names(mended, catalog));
            IReadOnlyList<DialectConstruct> constructs = [.. inSyntax, .. names];
            var named = constructs.Select(DialectCase.Describe).ToList();
            if (!named.SequenceEqual(item.Constructs)) differences.Add($"{item}: {item.Original}\n  recognised: {string.Join("; ", named)}");
            if (item.Mended is null) continue;
            if (mended != item.Mended) differences.Add($"{item}: {item.Original}\n  mended: {mended}\n  wanted: {item.Mended}");
            var isExact = constructs.All(construct => construct.Difference is null);
            if (isExact != item.IsExact) differences.Add($"{item}: {item.Original}\n  differs: {string.Join("; ", constructs.Select(c => c.Difference))}");
        }
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    [ServerTheory]
    [Servers]
    public async Task The_server_refuses_the_one_and_takes_the_other(int major)
    {
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(null, TestContext.Current.CancellationToken);
        await database.ExecuteAsync(Schema, TestContext.Current.CancellationToken);
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        var differences = new List<string>();
        foreach (var item in DialectCase.All)
        {
            var refusal = await DialectServer.RefusalAsync(connection, item.Original);
            if (refusal is null != item.IsTaken) differences.Add($"{item}: {item.Original}\n  {refusal ?? "the server takes it"}");
            if (item.Mended is { } mended && await DialectServer.RefusalAsync(connection, mended) is { } refused)
                differences.Add($"{item}: {mended}\n  {refused}");
        }
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    [Fact]
    public void What_PostgreSQL_takes_or_a_later_version_will_is_no_other_dialect()
    {
        foreach (var item in ParsingCase.Ok)
        {
            for (var version = ParserOptions.OldestServerVersion; version <= item.Versions.Last(); version++)
            {
                var reading = Read(item.Sql, version);
                Assert.True(reading is null, $"{item} on {version}: {reading?.Constructs[0].Message}\n{item.Sql}");
            }
        }
    }

    [Theory]
    [InlineData("CREATE FUNCTION ifnull(integer, integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';", "SELECT ifnull(1, 2)")]
    [InlineData("CREATE TABLE t (year integer);", "SELECT year(t), t.year FROM t")]
    [InlineData("CREATE DOMAIN datetime AS timestamp;", "SELECT '2020-01-01'::datetime, datetime('2020-01-01')")]
    [InlineData("CREATE TABLE t (rownum integer, sysdate date);", "SELECT rownum, sysdate FROM t")]
    [InlineData("CREATE TABLE dual (dummy text);", "SELECT 1 FROM dual")]
    [InlineData("CREATE TABLE user_tables (tables text);", "SELECT tables FROM user_tables")]
    [InlineData("CREATE TABLE t (\"some text\" text);", "SELECT \"some text\" FROM t")]
    [InlineData("CREATE TABLE t (a integer[]);", "SELECT a[1], a[1:2], ARRAY[1, 2], (ARRAY[a])[1] FROM t")]
    [InlineData("CREATE TABLE t (a text);", "SELECT decode(a, 'hex'), left(a, 1), replace(a, 'x', 'y'), concat(a, 'b'), format('%s', a) FROM t")]
    public void What_the_database_has_is_its_own(string ddl, string sql) => Assert.Empty(Names(sql, CatalogOf(ddl, 18)));

    [Theory]
    [InlineData("SELECT format(1.5, 'x'), count(1, 2), trunc(now(), 'MM')")]
    [InlineData("CREATE TABLE t (a datetime, b numeric DEFAULT getdate())")]
    public void What_the_database_may_have_is_not_judged(string sql) => Assert.Empty(Names(sql, CatalogOf(Schema, 18), NameOwner.Database));

    [Theory]
    [InlineData("CREATE TABLE t (a datetime, b numeric DEFAULT getdate(), c timestamp DEFAULT sysdate, flag boolean DEFAULT 0)", "datetime;GETDATE();SYSDATE;0 for false")]
    [InlineData("CREATE TABLE t (a boolean DEFAULT 1 IN (1), b datetime)", "")]
    [InlineData("SET sql_mode = ''; SHOW TABLES; SET myapp.sql_mode = ''; SHOW search_path", "SET SQL_MODE;SHOW TABLES")]
    public void Of_a_statement_that_is_not_bound_what_cannot_be_otherwise_is_told(string sql, string names) =>
        Assert.Equal(names, string.Join(';', Names(sql, CatalogOf(Schema, 18)).Select(construct => construct.Name.Replace("the type ", "", StringComparison.Ordinal))));

    /// <summary>Mistakes in what is PostgreSQL's own: its operator #, numbers beside the two dots of PL/pgSQL.</summary>
    [Theory]
    [InlineData("SELECT a # b FROM t WHERE")]
    [InlineData("SELECT a # b, c FROM t GROUP BY HAVING")]
    [InlineData("SELECT a[1..2] FROM t")]
    [InlineData("SELECT a::interval(3) day")]
    [InlineData("SELECT CAST(a AS interval(3) day) FROM t WHERE")]
    [InlineData("REINDEX SCHEMA")]
    [InlineData("ALTER OPERATOR # (NONE, int) SET (RESTRICT = 'x', JOIN)")]
    [InlineData("CREATE OPERATOR CLASS o FOR TYPE USING btree AS OPERATOR 1 <")]
    [InlineData("CREATE TABLE p (id int GENERATED ALWAYS IDENTITY, a text)")]
    [InlineData("CREATE TABLE p (id int GENERATED AS IDENTITY, a text)")]
    [InlineData("REINDEX CONCURRENTLY")]
    [InlineData("SELECT * FROM generate_series(1..10)")]
    [InlineData("SELECT foo # bar # FROM t")]
    [InlineData("SELECT foo # bar #, b FROM t")]
    [InlineData("SELECT a # b c d FROM t")]
    [InlineData("COMMENT ON TYPE INTERVAL TO SECOND ARRAY IS NULL")]
    [InlineData("CREATE DOMAIN NONE INTERVAL ON DAY ARRAY [ 2 ]")]
    [InlineData("IMPORT FOREIGN SCHEMA a FROM SERVER s INTO b OPTIONS ( BINARY ON )")]
    [InlineData("ALTER TABLE IF ASC ABSOLUTE")]
    [InlineData("ALTER TABLE t ADD a int ASC")]
    [InlineData("ALTER IDENTITY ROUTINE LIKE x")]
    [InlineData("SHOW SESSION TO AUTHORIZATION")]
    [InlineData("SHOW CREATE TO x")]
    [InlineData("CREATE OR ALTER REPLACE PROCEDURAL LANGUAGE x")]
    [InlineData("SELECT a IS NOT b FALSE FROM t")]
    [InlineData("ALTER TRIGGER g AS t NO DEPENDS ON EXTENSION e")]
    [InlineData("DROP SCHEMA ; IF EXISTS a, b CASCADE")]
    [InlineData("SET SESSION CHARACTERISTICS AS '1' READ ONLY")]
    [InlineData("CREATE SEQUENCE # s")]
    [InlineData("SELECT TOP (5) a, b FROM ( t")]
    [InlineData("SELECT a FROM t GROUP BY a HAVING LIMIT(b) ORDER BY a + 1, 2")]
    [InlineData("ALTER TABLE t ALTER f IDENTITY IF EXISTS")]
    [InlineData("ALTER TABLE t DISABLE RULE a ENABLE RULE b, ENABLE REPLICA RULE c")]
    [InlineData("ALTER TABLE t ALTER a ADD GENERATED BY DEFAULT AS IDENTITY, d SET CACHE 5")]
    [InlineData("REPLACE f(1, b => 'x')")]
    public void A_mistake_is_not_taken_for_another_database(string sql) => Assert.Empty(InSyntax(sql, 18));

    private static DatabaseCatalog CatalogOf(string ddl, int major) =>
        Replayer.Replay(new ReplayScript("schema.sql", $"-- Dumped from database version {major}.1\n\n" + ddl), new ReplayOptions { ServerVersion = major }).Catalog;

    private static DialectReading? Read(string sql, int major)
    {
        var options = new ParserOptions { ServerVersion = major };
        return DialectReader.Read(SqlParser.ParseScript(sql, options), options);
    }

    private static IReadOnlyList<DialectConstruct> InSyntax(string sql, int major) => Read(sql, major)?.Constructs ?? [];

    /// <summary>What is recognised beside the syntax, in the text as it is read with that said in PostgreSQL's way.</summary>
    private static List<DialectConstruct> Names(string sql, DatabaseCatalog catalog, NameOwner? owner = null)
    {
        var script = Read(sql, catalog.ServerVersion)?.Script ?? SqlParser.ParseScript(sql, new ParserOptions { ServerVersion = catalog.ServerVersion });
        var found = new List<DialectConstruct>();
        foreach (var statement in script.Statements)
        {
            found.AddRange(DialectNames.InUtility(script, statement, OwnerOf));
            if (statement is not (SelectStatement or InsertStatement or UpdateStatement or DeleteStatement or MergeStatement)) continue;
            var isIncomplete = script.Errors.Any(error => ReferenceEquals(error.Statement, statement));
            var bound = Binder.Bind(statement, script.Text, new BindingContext(catalog), isIncomplete);
            found.AddRange(DialectNames.In(script, bound, OwnerOf).Select(name => name.Construct));
        }
        return found;

        NameOwner OwnerOf(string name) => owner
            ?? (catalog.FindRoutines(BuiltIns.PgCatalogOid, name).Count > 0 ? NameOwner.PostgreSql
                : catalog.Routines.Any(routine => routine.Name == name) || catalog.Collations.Any(collation => collation.Name == name)
                    ? NameOwner.Database : NameOwner.Nobody);
    }
}
