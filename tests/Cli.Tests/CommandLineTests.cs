using System;
using System.Threading.Tasks;
using Xunit;

namespace DbImpact.Cli.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Help_lists_the_commands()
    {
        var run = await Tool.RunAsync(_folder, "--help");
        Assert.Equal(0, run.ExitCode);
        foreach (var command in new[] { "check", "usages", "snapshot", "diff" }) Assert.Contains("\n  " + command + " ", run.Output);
    }

    [Theory]
    [InlineData("Did you mean \"check\"?", "chekc")]
    [InlineData("did you mean \"--format\"?", "diff", "a", "b", "--fromat", "json")]
    [InlineData("\"dbimpact check --help\" lists what there is.", "check", "--format", "xml")]
    [InlineData("\"dbimpact --help\" lists what there is.")]
    [InlineData("--timeout takes a number of seconds above 0.", "snapshot", "x", "--timeout", "0")]
    [InlineData("Cannot parse argument 'soon'", "snapshot", "x", "--timeout", "soon")]
    public async Task Wrong_usage_is_refused(string said, params string[] args)
    {
        var run = await Tool.RunAsync(_folder, args);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(said, run.Error);
    }
}
