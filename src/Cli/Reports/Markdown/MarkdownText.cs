using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace DbImpact.Cli.Reports.Markdown;

/// <summary>Markdown (CommonMark with tables) that shows every character as it is.</summary>
internal static class MarkdownText
{
    public static void Line(TextWriter output, string text = "")
    {
        output.Write(text);
        output.Write('\n');
    }

    public static void Row(TextWriter output, IEnumerable<string> cells) => Line(output, "| " + string.Join(" | ", cells) + " |");

    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings(" "))
        {
            if (c is '\\' or '`' or '*' or '_' or '|' or '[' or ']' or '<' or '>' or '#') result.Append('\\');
            result.Append(c);
        }
        return result.ToString();
    }

    /// <summary>A code span; a bar in it would end a table's cell.</summary>
    public static string Code(string text)
    {
        var fence = text.Contains('`', StringComparison.Ordinal) ? "``" : "`";
        var blank = fence.Length > 1 ? " " : "";
        return fence + blank + text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal) + blank + fence;
    }

    public static void Block(TextWriter output, string language, string text)
    {
        var fence = new string('`', Math.Max(3, LongestRun(text) + 1));
        Line(output);
        Line(output, fence + language);
        Line(output, text);
        Line(output, fence);
    }

    private static int LongestRun(string text) => text.Split('\n').Max(line => line.TrimStart().TakeWhile(c => c == '`').Count());
}
