using System;
using System.IO;
using System.Linq;
using System.Threading;
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

    [Fact]
    public async Task What_is_interrupted_ends_with_130_and_writes_nothing()
    {
        using var folder = new TestFolder();
        folder.Write("db.sql", "CREATE TABLE t (id integer);");
        folder.Write("app/a.py", "x = 1\n");
        foreach (string[] args in (string[][])[["check", "app", "-c", "db.sql", "-o", "report.txt"], ["usages", "app", "-c", "db.sql", "-f", "html", "-o", "report.txt"]])
        {
            using var cancellation = new CancellationTokenSource();
            await cancellation.CancelAsync();
            using var output = new StringWriter();
            var terminal = new Terminal(output, output) { CurrentDirectory = folder.Root, Cancellation = cancellation.Token };
            Assert.Equal(130, await CommandLine.RunAsync(args, terminal));
            Assert.Equal("", output.ToString());
            Assert.Equal(["app", "db.sql"], Directory.GetFileSystemEntries(folder.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData(true, "\r\u001b[KReading app…\r\u001b[KComparing with db…\r\u001b[K")]
    [InlineData(false, "")]
    public async Task A_terminal_shows_what_is_being_done(bool isTerminal, string expected)
    {
        using var folder = new TestFolder();
        folder.Write("db.sql", "CREATE TABLE t (id integer);");
        folder.Write("app/a.py", "x = 1\n");
        using var output = new StringWriter();
        using var error = new StringWriter();
        await CommandLine.RunAsync(["check", "app", "-c", "db.sql"], new Terminal(output, error) { CurrentDirectory = folder.Root, ShowsProgress = isTerminal });
        Assert.Equal(expected, error.ToString());
    }
}
