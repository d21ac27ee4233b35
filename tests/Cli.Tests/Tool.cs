using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;

namespace DbImpact.Cli.Tests;

/// <summary>Runs the tool in this process.</summary>
internal static class Tool
{
    public static Task<ToolRun> RunAsync(TestFolder folder, params string[] args) => RunAsync(folder.Root, new Dictionary<string, string>(), args);

    public static async Task<ToolRun> RunAsync(string directory, IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var terminal = new Terminal(output, error) { CurrentDirectory = directory, Environment = environment.GetValueOrDefault };
        var exitCode = await CommandLine.RunAsync(args, terminal);
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }
}

internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;
}
