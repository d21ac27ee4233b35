using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using DbImpact.Checks;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Workspaces;
using DbImpact.PostgreSql.Parsing;
using DbImpact.Testing;
using Npgsql;
using Xunit;

namespace DbImpact.Cli.Tests;

/// <summary>
/// What is found in the samples is what a server says: each statement of their code is prepared there, with the search path of its service. What
/// the server refuses has a finding with its code, what it takes has none with any.
/// </summary>
public sealed class SampleVerdictTests
{
    [ServerTheory]
    [Servers(0, "robeing-python", 38)]
    [Servers(0, "services", 11)]
    [Servers(0, "scores", 5)]
    [Servers(0, "viewster", 8)]
    [Servers(0, "law", 3)]
    public async Task A_server_says_the_same(int major, string sample, int atLeast)
    {
        var root = Path.Combine(JsonSchema.Repository(), "samples", sample);
        var terminal = new Terminal(TextWriter.Null, TextWriter.Null) { CurrentDirectory = root };
        var workspace = WorkspaceFinder.Find(new WorkspaceOptions(), terminal);
        var analysis = await WorkspaceAnalysis.RunAsync(workspace, TimeSpan.FromSeconds(30), terminal);
        var count = 0;
        foreach (var group in analysis.Repositories.GroupBy(repository => repository.Facts.Repository.Database))
        {
            var source = Assert.IsType<Sources.FileSource>(group.Key.Source);
            // What only an extension has that test servers lack is left out, with all that uses it.
            var script = File.ReadAllText(source.FullPath);
            var lacks = script.Contains("timescaledb", StringComparison.Ordinal) ? "system_metrics" : "<=>";
            script = Regex.Replace(script, "(?m)^(CREATE EXTENSION|CREATE INDEX .* USING hnsw).*$", "").Replace("vector(1536)", "real[]", StringComparison.Ordinal);
            await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync(script, TestContext.Current.CancellationToken);
            foreach (var repository in group)
            {
                var path = repository.Facts.Repository.SearchPath is { } names ? string.Join(", ", names) : "public";
                foreach (var site in repository.Sites.Where(site => !site.Site.IsMigration && site.Certainty == Certainty.Known && !site.Site.Text.Text.Contains(lacks, StringComparison.Ordinal)))
                    count += await CompareAsync(site, repository.Context, path, database);
            }
        }
        Assert.True(count >= atLeast, $"{count} statements");
    }

    private static async Task<int> CompareAsync(AnalyzedSite site, CheckContext context, string path, TestDatabase database)
    {
        var codes = SqlCheck.Check(site, context).Select(finding => finding.SqlState).OfType<string>().ToHashSet();
        var refused = new HashSet<string>();
        // As it is written: what is another database's SQL is for the server to refuse.
        var script = SqlParser.ParseScript(site.Written.Text);
        var texts = new List<(int Start, int End)>();
        if (script.Errors.Count > 0) texts.Add((0, script.Text.Text.Length));
        else foreach (var statement in script.Statements) texts.Add((statement.Span.Start, statement.Span.End));
        foreach (var (start, end) in texts)
        {
            await using var connection = await database.DataSource.OpenConnectionAsync(TestContext.Current.CancellationToken);
            await using var command = new NpgsqlCommand($"SET search_path TO {path}; PREPARE s AS {Numbered(script, start, end)}", connection);
            try
            {
                await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            }
            catch (PostgresException exception)
            {
                refused.Add(exception.SqlState);
            }
            await using var reset = new NpgsqlCommand("RESET ALL; DEALLOCATE ALL", connection);
            await reset.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }
        Assert.True(refused.SetEquals(codes), $"{site.Site.Place}: the server says [{string.Join(", ", refused)}], found is [{string.Join(", ", codes)}]\n{site.Site.Text.Text}");
        return texts.Count;
    }

    /// <summary>The text with PostgreSQL's own parameters, whatever the library's look like.</summary>
    private static string Numbered(SqlScript script, int start, int end)
    {
        var (text, numbers, result, at) = (script.Text.Text, new Dictionary<string, int>(), new StringBuilder(), start);
        for (var i = 0; i < script.Tokens.Count; i++)
        {
            var token = script.Tokens[i];
            if (token.Kind != TokenKind.Parameter || token.Start < start || token.End > end) continue;
            var name = script.Text.Slice(token.Span);
            // Each %s is another one.
            var key = name == "%s" ? name + token.Start : name;
            if (!numbers.TryGetValue(key, out var number)) numbers[key] = number = numbers.Count + 1;
            result.Append(text, at, token.Start - at).Append(name[0] == '$' ? name : "$" + number);
            at = token.End;
        }
        return result.Append(text, at, end - at).ToString();
    }
}
