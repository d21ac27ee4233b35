using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace DbImpact.Cli.Tests;

/// <summary>
/// Whole runs over the samples, against files that were read line by line. The sample is copied, so that nobody's restore or build of it
/// matters.
/// </summary>
public sealed class SampleTests : IDisposable
{
    private static readonly string[] Samples = ["robeing", "robeing-python", "services", "scores", "viewster", "law"];

    private readonly TestFolder _folder = new();

    public SampleTests()
    {
        foreach (var sample in Samples) CopySample(sample, _folder[sample]);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("robeing.check.txt", 1, "check", "robeing")]
    [InlineData("robeing.check.json", 1, "check", "robeing", "--format", "json")]
    [InlineData("robeing.usages.txt", 0, "usages", "robeing")]
    [InlineData("robeing.usages.json", 0, "usages", "robeing", "--format", "json")]
    [InlineData("robeing.usages.users.picture.txt", 0, "usages", "robeing", "--table", "users", "--column", "picture")]
    [InlineData("robeing-python.check.txt", 1, "check", "robeing-python")]
    [InlineData("robeing-python.usages.txt", 0, "usages", "robeing-python")]
    [InlineData("robeing-python.usages.md", 0, "usages", "robeing-python", "--format", "markdown")]
    [InlineData("services.check.txt", 1, "check", "services")]
    [InlineData("services.migrations.txt", 1, "migrations", "services")]
    [InlineData("scores.check.txt", 1, "check", "scores")]
    [InlineData("scores.fix.txt", 1, "fix", "scores")]
    [InlineData("viewster.check.txt", 1, "check", "viewster")]
    [InlineData(
        "viewster.diff.txt", 1, "diff", "local=viewster/environments/local.sql", "staging=viewster/environments/staging.sql", "production=viewster/environments/production.sql")]
    [InlineData("law.check.txt", 1, "check", "law")]
    public async Task Output_is_as_approved(string file, int exitCode, params string[] args)
    {
        var run = await Tool.RunAsync(_folder, args);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        var approved = Path.Combine(JsonSchema.Repository(), "tests", "Cli.Tests", "Approved", file);
        Assert.Equal(File.ReadAllText(approved), run.Output, ignoreLineEndingDifferences: true);
    }

    /// <summary>
    /// What the team had written down by hand, with grep: each place of its document is found, by file, lines and what is done there. A place of
    /// several statements begins where the first does and ends where the last does.
    /// </summary>
    [Fact]
    public async Task Usages_reproduce_the_inventory_that_was_made_by_hand()
    {
        var run = await Tool.RunAsync(_folder, "usages", "robeing-python", "--format", "json");
        var found = run.Json.GetProperty("usages").EnumerateArray().Select(usage => (
            Key: string.Join(' ', usage.GetProperty("table").GetString(), usage.GetProperty("path").GetString(), usage.GetProperty("kind").GetString()),
            Start: usage.GetProperty("startLine").GetInt32(),
            End: usage.GetProperty("endLine").GetInt32())).ToLookup(usage => usage.Key);
        var document = File.ReadAllLines(Path.Combine(JsonSchema.Repository(), "tests", "Cli.Tests", "Approved", "robeing-python.document.txt"));
        Assert.Equal(71, document.Length);
        foreach (var line in document)
        {
            var words = line.Split(' ');
            var (start, end) = (int.Parse(words[2].Split('-')[0], CultureInfo.InvariantCulture), int.Parse(words[2].Split('-')[^1], CultureInfo.InvariantCulture));
            var inside = found[$"{words[0]} {words[1]} {words[3]}"].Where(usage => usage.Start >= start && usage.End <= end).ToList();
            Assert.True(inside.Count > 0 && inside.Min(usage => usage.Start) == start && inside.Max(usage => usage.End) == end, line);
        }
    }

    [Theory]
    [InlineData("check")]
    [InlineData("usages")]
    public async Task Json_follows_its_schema(string command)
    {
        var run = await Tool.RunAsync(_folder, command, "robeing", "--format", "json");
        JsonSchema.Load(command).Validate(run.Json);
    }

    [Fact]
    public async Task The_order_of_the_output_is_always_the_same()
    {
        var first = await Tool.RunAsync(_folder, "usages", "robeing", "--format", "json");
        for (var i = 0; i < 3; i++) Assert.Equal(first.Output, (await Tool.RunAsync(_folder, "usages", "robeing", "--format", "json")).Output);
    }

    /// <summary>Copies a sample, without what a build or a restore has left there.</summary>
    internal static void CopySample(string sample, string to) => Copy(Path.Combine(JsonSchema.Repository(), "samples", sample), to);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.GetDirectories(from).Where(path => Path.GetFileName(path) is not ("obj" or "bin")))
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }
}
