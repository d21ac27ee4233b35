using System;
using System.IO;
using System.Text;
using System.Threading;
using Spectre.Console;

namespace DbImpact.Cli;

/// <summary>What a command knows of the process around it: where it writes, where it stands, what is in its environment.</summary>
internal sealed class Terminal(TextWriter output, TextWriter error)
{
    /// <summary>What is asked for: reports and snapshots.</summary>
    public TextWriter Output { get; } = output;

    /// <summary>What goes with it: progress, problems, errors.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>Whether <see cref="Output"/> is a terminal that shows colours, and nobody has asked for none (NO_COLOR).</summary>
    public bool HasColours { get; init; }

    public string CurrentDirectory { get; init; } = Directory.GetCurrentDirectory();

    public Func<string, string?> Environment { get; init; } = System.Environment.GetEnvironmentVariable;

    public CancellationToken Cancellation { get; init; }

    public static Terminal OfProcess()
    {
        var cancellation = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            // The second time the process ends at once.
            pressed.Cancel = !cancellation.IsCancellationRequested;
            cancellation.Cancel();
        };
        if (Console.IsOutputRedirected) Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(Console.Out, Console.Error)
        {
            HasColours = !Console.IsOutputRedirected && string.IsNullOrEmpty(System.Environment.GetEnvironmentVariable("NO_COLOR"))
                && System.Environment.GetEnvironmentVariable("TERM") != "dumb",
            ShowsProgress = !Console.IsErrorRedirected && System.Environment.GetEnvironmentVariable("TERM") is { Length: > 0 } and not "dumb",
            Cancellation = cancellation.Token,
        };
    }

    /// <summary>Whether <see cref="Error"/> is a terminal, on which a line may be written again and again.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Says what is being done, in the place of what was said before; null takes it away.</summary>
    public void Progress(string? doing)
    {
        if (!ShowsProgress) return;
        // Back to the line's beginning, and clear it (ECMA-48, EL).
        Error.Write("\r\x1b[K" + (doing is null ? "" : doing + "…"));
        Error.Flush();
    }

    public string FullPath(string path) => Path.GetFullPath(path, CurrentDirectory);

    /// <summary>A console over the output that never wraps lines.</summary>
    public IAnsiConsole ToConsole(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = HasColours && writer == Output ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = HasColours && writer == Output ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = int.MaxValue / 4;
        return console;
    }
}
