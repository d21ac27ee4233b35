using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace DbImpact.CSharp.Tests.Sql;

/// <summary>
/// What libraries make of a text before the driver gets it, recorded from the libraries themselves: each line of a fixture has the text and
/// the command's text, null where the library throws or takes the text for a procedure's name.
/// </summary>
public sealed partial class LibraryTextTests
{
    /// <summary>
    /// Dapper with an NpgsqlConnection and an object that has id, ids, empty, name, flag, kind, nothing, money, neg, when, bytes, é and id_2. A
    /// name that the object does not have stays as it is; what a text alone says is that it may be replaced.
    /// </summary>
    [Fact]
    public void Dapper()
    {
        var rows = Lines("dapper-2.1.86").Select(static line => (Sql: line[0].GetString()!, Sent: line[1].GetString())).ToArray();
        var code = Code.Body(string.Join('\n', rows.Select(static row => $"connection.Execute({Literal(row.Sql)});")));
        var sites = SitesBySource(code);
        foreach (var (sql, sent) in rows)
        {
            if (sent is null)
            {
                Assert.DoesNotContain(Literal(sql), sites.Keys);
                continue;
            }
            var text = sites[Literal(sql)][0].Text;
            var isReplaced = sent != sql || sql.Contains("xyz", StringComparison.Ordinal) || sql.Contains("{=1}", StringComparison.Ordinal)
                || sql.Contains("/**", StringComparison.Ordinal);
            Assert.Equal((sql, isReplaced), (sql, text.Holes.Count > 0));
            var pattern = string.Join("(.*?)", text.Text.Split(SqlText.HoleCharacter).Select(Regex.Escape));
            Assert.Matches($"(?s)^{pattern}$", sent);
        }
        Assert.Equal(rows.Count(static row => row.Sent is null), code.Unknown.Count(static reason => reason == "the text is a procedure's name"));
    }

    [Fact]
    public void Entity_Framework_formats_raw_texts_with_and_without_arguments()
    {
        var rows = Lines("ef-core-10.0.0")
            .Select(static line => (Api: line[0].GetString()!, Count: line[1].GetInt32(), Sql: line[2].GetString()!, Sent: line[3].GetString())).ToArray();
        var code = Code.Body(string.Join('\n', rows.Select(static row => (row.Api == "FromSqlRaw" ? "context.Rows.FromSqlRaw(" : "context.Database.ExecuteSqlRaw(")
            + Literal(row.Sql) + (row.Count == 0 ? ");" : ", 1, 2);"))));
        var sites = SitesBySource(code);
        foreach (var (_, _, sql, sent) in rows)
        {
            foreach (var site in sites[Literal(sql)])
            {
                Assert.Equal((sql, sent is null), (sql, site.Refusal is not null));
                if (sent is not null) Assert.Equal(Plain(sent), Plain(site.Text.Text));
                else Assert.Matches("^[{}]$", code.SourceOf(site.Refusal!.Place));
            }
        }
    }

    [Fact]
    public void Braces_of_an_interpolated_text_are_characters()
    {
        var code = Code.Body("context.Database.ExecuteSql($\"SELECT '{{1,2}}'::int[], '{{\\\"a\\\": 1}}'::jsonb, {number}\");");
        Assert.Equal(["SELECT '{1,2}'::int[], '{\"a\": 1}'::jsonb, {0}"], code.Shown);
        Assert.Null(code.Site.Refusal);
        Assert.Empty(SqlParser.ParseScript(code.Site.Text).Errors);
    }

    [Theory]
    [InlineData("Run(\"SELECT '{{1}}', {0,5}\", 1);", "SELECT '{1}', {0}")]
    [InlineData("context.Database.ExecuteSqlRaw(\"SELECT '{{\" + \"1}}', {0\" + \"}\", 1);", "SELECT '{1}', {0}")]
    [InlineData("context.Database.ExecuteSqlRaw(\"SELECT {\" + number + \"}\", 1);", "SELECT ⟨{}{number}{}⟩")]
    [InlineData("context.Database.ExecuteSqlRaw($\"SELECT {{{number}}}\", 1);", "SELECT ⟨{}{number}{}⟩")]
    [InlineData("/* language=sql */ var sql = \"SELECT '{{1}}', '{1}', {0}\";", "SELECT '⟨{{⟩1⟨}}⟩', '{1}', {0}")]
    public void Where_the_text_is_not_known_braces_may_be_an_items(string body, string shown)
    {
        var code = Code.Body(body, "void Run(string sql, params object[] values) => context.Database.ExecuteSqlRaw(sql, values);");
        Assert.Equal([shown], code.Shown);
        Assert.All(code.Facts.SqlSites, static site => Assert.Null(site.Refusal));
    }

    [Fact]
    public void What_is_written_into_a_raw_text_is_written_as_a_format()
    {
        var code = Code.Body("context.Database.ExecuteSqlRaw(\"SELECT a FROM t WHERE b = '{{}}' LIMIT {0,1}\", 1);");
        Assert.Contains("b = '{{\\\"x\\\": 1}}' LIMIT {0,1}\"", code.Replace(code.Site, "'{}'", "'{\"x\": 1}'"), StringComparison.Ordinal);
        Assert.Contains("LIMIT {1} OFFSET {0}\"", code.Replace(code.Site, "LIMIT {0}", "LIMIT {1} OFFSET {0}"), StringComparison.Ordinal);
        Assert.Null(code.Replace(code.Site, "'{}'", "'{0}'"));
    }

    private static Dictionary<string, SqlSite[]> SitesBySource(Code code) => code.Facts.SqlSites
        .GroupBy(site => code.SourceOf(site.Place)).ToDictionary(static group => group.Key, static group => group.ToArray());

    /// <summary>EF Core names the parameter of an item @p0, and fills it with blanks where the item says a width.</summary>
    private static string Plain(string sql) => Parameter().Replace(sql, "{$1}").Replace(" ", "", StringComparison.Ordinal);

    private static string Literal(string sql) => SymbolDisplay.FormatLiteral(sql, quote: true);

    private static IEnumerable<JsonElement> Lines(string library) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Placeholders", library + ".txt")).Select(static line => JsonDocument.Parse(line).RootElement);

    [GeneratedRegex(@"@p(\d)")]
    private static partial Regex Parameter();
}
