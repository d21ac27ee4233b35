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

    public void Line(string text = "", Style? style = null)
    {
        Write(text, style);
        console.WriteLine();
    }
}
