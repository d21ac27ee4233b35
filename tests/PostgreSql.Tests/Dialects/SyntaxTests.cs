using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Dialects;
using DbImpact.PostgreSql.Parsing;
using DbImpact.Testing;
using Npgsql;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Dialects;

/// <summary>What is recognised at syntax errors is what the fixtures say, and a server refuses the one text and takes the other.</summary>
public sealed class SyntaxTests
{
    private const string Fixture = "syntax.txt";

    [Theory]
    [InlineData(13)]
    [InlineData(15)]
    [InlineData(18)]
    public void Constructs_are_named_and_mended(int major)
    {
        var options = new ParserOptions { ServerVersion = major };
        var differences = new List<string>();
        foreach (var item in DialectCase.Read(Fixture))
        {
            var reading = DialectReader.Read(SqlParser.ParseScript(item.Original, options), options);
            var constructs = reading?.Constructs ?? [];
            var named = constructs.Select(DialectCase.Describe).ToList();
            if (!named.SequenceEqual(item.Constructs))
                differences.Add($"{item}: {item.Original}\n  recognised: {string.Join("; ", named)}");
            if (item.Mended is null) continue;
            var mended = DialectCase.Apply(item.Original, constructs);
            if (mended != item.Mended) differences.Add($"{item}: {item.Original}\n  mended: {mended}\n  wanted: {item.Mended}");
            var isExact = constructs.All(construct => construct.Difference is null);
            if (isExact != item.IsExact) differences.Add($"{item}: {item.Original}\n  differs: {string.Join("; ", constructs.Select(c => c.Difference))}");
            if (SqlParser.ParseScript(item.Mended, options).Errors is [var error, ..]) differences.Add($"{item}: {item.Mended}\n  {error}");
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

    [Fact]
    public void A_text_without_a_syntax_error_is_not_looked_at() =>
        Assert.Null(DialectReader.Read(SqlParser.ParseScript("SELECT ifnull(a, 1) FROM t")));
}
