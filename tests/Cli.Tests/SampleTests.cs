using System;
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
    private readonly TestFolder _folder = new();

    public SampleTests() => Copy(Path.Combine(JsonSchema.Repository(), "samples", "robeing"), _folder["robeing"]);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("robeing.check.txt", 1, "check", "robeing")]
    [InlineData("robeing.check.json", 1, "check", "robeing", "--format", "json")]
    [InlineData("robeing.usages.txt", 0, "usages", "robeing")]
    [InlineData("robeing.usages.json", 0, "usages", "robeing", "--format", "json")]
    [InlineData("robeing.usages.users.picture.txt", 0, "usages", "robeing", "--table", "users", "--column", "picture")]
    public async Task Output_is_as_approved(string file, int exitCode, params string[] args)
    {
        var run = await Tool.RunAsync(_folder, args);
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        var approved = Path.Combine(JsonSchema.Repository(), "tests", "Cli.Tests", "Approved", file);
        Assert.Equal(File.ReadAllText(approved), run.Output, ignoreLineEndingDifferences: true);
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

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.GetDirectories(from).Where(path => Path.GetFileName(path) is not ("obj" or "bin")))
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }
}
