using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using DbImpact.Analyzers.Tests.Verification;
using DbImpact.Checks.Findings;
using Xunit;

namespace DbImpact.Analyzers.Tests;

/// <summary>Every rule has a page, and the page's example behaves as the page says.</summary>
public sealed partial class RulePageTests
{
    private const string Around = """
        using System;
        using System.ComponentModel.DataAnnotations.Schema;
        using Microsoft.EntityFrameworkCore;
        using Npgsql;

        #nullable enable

        """;

    public static TheoryData<string> RuleIds => [.. Rules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void A_page_names_its_rule_as_the_code_does(string id)
    {
        var rule = Rules.All.Single(item => item.Id == id);
        var lines = File.ReadAllLines(Path.Combine(Folder(), id + ".md"));
        Assert.Equal($"# {id}: {rule.Title}", lines[0]);
        Assert.EndsWith($"/docs/rules/{id}.md", rule.HelpLink);
        foreach (var section in new[] { "## What it does", "## Why this is bad", "## Code fix", "## References" })
            Assert.Contains(section, lines);
    }

    [Fact]
    public void No_page_is_without_a_rule()
    {
        var pages = Directory.GetFiles(Folder(), "*.md").Select(Path.GetFileNameWithoutExtension).Order();
        Assert.Equal(Rules.All.Select(rule => rule.Id).Order(), pages);
    }

    [Fact]
    public void Identifiers_are_used_once() => Assert.Equal(Rules.All.Count, Rules.All.Select(rule => rule.Id).Distinct().Count());

    [Theory]
    [MemberData(nameof(RuleIds))]
    public async Task A_pages_example_is_reported_and_what_to_use_instead_is_not(string id)
    {
        var blocks = Blocks().Matches(File.ReadAllText(Path.Combine(Folder(), id + ".md")))
            .Select(match => (Language: match.Groups[1].Value, Code: match.Groups[2].Value)).ToArray();
        var schema = blocks.FirstOrDefault(block => block.Language == "sql").Code;
        // These are about a project, not about code.
        if (schema is null)
        {
            Assert.True(id is Rules.SnapshotUnreadableId or Rules.SnapshotOutOfDateId or Rules.OptionNotUnderstoodId or Rules.SuppressionDoesNotHoldId || Rules.All.Single(rule => rule.Id == id).Category is Rules.Migrations or Rules.Services or Rules.Conventions);
            return;
        }
        var code = blocks.Where(block => block.Language == "csharp").Select(block => block.Code).ToArray();
        Assert.Equal(2, code.Length);
        Assert.Equal([id], await RuleIdsAsync(schema, code[0]));
        Assert.Empty(await RuleIdsAsync(schema, code[1]));
    }

    private static Task<IReadOnlyList<string>> RuleIdsAsync(string schema, string code)
    {
        var source = code.Contains("class ")
            ? Around + code
            : Around + $$"""
                class Example
                {
                    async System.Threading.Tasks.Task Run(NpgsqlDataSource dataSource)
                    {
                        {{code}}
                    }
                }
                """;
        return Analysis.RuleIdsAsync(schema, source, ("build_property.DbImpactSearchPath", "public"));
    }

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "docs", "rules");

    [GeneratedRegex(@"^```(sql|csharp)\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Blocks();
}
