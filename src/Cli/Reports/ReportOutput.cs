using System;
using System.Globalization;
using System.IO;
using DbImpact.Cli.Sources;

namespace DbImpact.Cli.Reports;

/// <summary>Writes a report to the standard output, or as a whole to a file.</summary>
internal static class ReportOutput
{
    public static void Write(Terminal terminal, string? output, Action<Terminal> write)
    {
        if (output is null)
        {
            write(terminal);
            terminal.Output.Flush();
            return;
        }
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        write(new Terminal(text, terminal.Error) { CurrentDirectory = terminal.CurrentDirectory, Environment = terminal.Environment });
        AtomicFile.Write(terminal.FullPath(output), text.ToString());
    }
}
