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
using DbImpact.Testing;
using Npgsql;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Dialects;

/// <summary>What is recognised of names that are missing is what the fixtures say, and a server refuses the one text and takes the other.</summary>
public sealed class NameTests
{
    private const string Fixture = "names.txt";

    [Theory]
    [InlineData(13)]
    [InlineData(15)]
    [InlineData(18)]
    public void Constructs_are_named_and_mended(int major)
    {
        var catalog = CatalogOf(File.ReadAllText(DialectCase.PathOf("schema.sql")), major);
        var differences = new List<string>();
        foreach (var item in DialectCase.Read(Fixture))
        {
            var constructs = Recognize(item.Original, catalog);
            var named = constructs.Select(DialectCase.Describe).ToList();
            if (!named.SequenceEqual(item.Constructs)) differences.Add($"{item}: {item.Original}\n  recognised: {string.Join("; ", named)}");
            if (item.Mended is null) continue;
            var mended = DialectCase.Apply(item.Original, constructs);
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
        await database.ExecuteAsync(await File.ReadAllTextAsync(DialectCase.PathOf("schema.sql"), TestContext.Current.CancellationToken),
            TestContext.Current.CancellationToken);
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        var differences = new List<string>();
        foreach (var item in DialectCase.Read(Fixture))
        {
            if (await DialectServer.RefusalAsync(connection, item.Original) is null) differences.Add($"{item}: the server takes {item.Original}");
            if (item.Mended is { } mended && await DialectServer.RefusalAsync(connection, mended) is { } refusal)
                differences.Add($"{item}: {mended}\n  {refusal}");
        }
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    [Theory]
    [InlineData("CREATE FUNCTION ifnull(integer, integer) RETURNS integer LANGUAGE sql AS 'SELECT 1';", "SELECT ifnull(1, 2)")]
    [InlineData("CREATE TABLE t (year integer);", "SELECT year(t), t.year FROM t")]
    [InlineData("CREATE DOMAIN datetime AS timestamp;", "SELECT '2020-01-01'::datetime, datetime('2020-01-01')")]
    [InlineData("CREATE TABLE t (rownum integer, sysdate date);", "SELECT rownum, sysdate FROM t")]
    [InlineData("CREATE TABLE dual (dummy text);", "SELECT 1 FROM dual")]
    [InlineData("CREATE TABLE t (\"some text\" text);", "SELECT \"some text\" FROM t")]
    [InlineData("CREATE TABLE t (a integer[]);", "SELECT a[1], a[1:2], ARRAY[1, 2], (ARRAY[a])[1] FROM t")]
    [InlineData("CREATE TABLE t (a text);", "SELECT decode(a, 'hex'), left(a, 1), replace(a, 'x', 'y'), concat(a, 'b'), format('%s', a) FROM t")]
    public void What_the_database_has_is_its_own(string ddl, string sql) => Assert.Empty(Recognize(sql, CatalogOf(ddl, 18)));

    private static DatabaseCatalog CatalogOf(string ddl, int major) =>
        Replayer.Replay(new ReplayScript("schema.sql", ddl), new ReplayOptions { ServerVersion = major }).Catalog;

    private static List<DialectConstruct> Recognize(string sql, DatabaseCatalog catalog)
    {
        var script = SqlParser.ParseScript(sql, new ParserOptions { ServerVersion = catalog.ServerVersion });
        Assert.Empty(script.Errors);
        var names = script.Statements.ToArray()
            .SelectMany(statement => DialectNames.In(script, Binder.Bind(statement, script.Text, new BindingContext(catalog)), _ => false));
        return [.. names.Select(name => name.Construct)];
    }
}
