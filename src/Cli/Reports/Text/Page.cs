using System;
using Spectre.Console;

namespace DbImpact.Cli.Reports.Text;

/// <summary>Lines of text, coloured where the console is.</summary>
internal sealed class Page(IAnsiConsole console)
{
    public static Style Heading { get; } = new(decoration: Decoration.Bold);

    public static Style Faint { get; } = new(Color.Grey);

    public static Style Mark { get; } = new(Color.Red, decoration: Decoration.Bold);

    public void Write(string text, Style? style = null)
    {
        if (text.Length > 0) console.Write(new Spectre.Console.Text(text, style));
    }

    /// <summary>A unified diff, a line of it each; what ends in a carriage return in the file does so here, or no tool could apply it.</summary>
    public void Diff(string diff, Func<string, Style?>? styleOf = null)
    {
        foreach (var line in diff.TrimEnd('\n').Split('\n'))
        {
            Write(line.TrimEnd('\r'), styleOf?.Invoke(line));
            // The console takes it for a line's end.
            if (line.EndsWith('\r')) console.Profile.Out.Writer.Write('\r');
            console.WriteLine();
        }
    }

    public void Line(string text = "", Style? style = null)
    {
        Write(text, style);
        console.WriteLine();
    }
}
