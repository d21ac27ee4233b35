using System;

namespace DbImpact.Cli.Suppressions;

/// <summary>Lines of a text, by offsets.</summary>
internal static class SourceLines
{
    public static int StartOf(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>Before the line's end.</summary>
    public static int EndOf(string text, int at) => text.IndexOf('\n', at) is var end && end < 0 ? text.Length : end;

    /// <summary>Whether nothing but blanks stands before it on its line.</summary>
    public static bool IsAlone(string text, int at) => text.AsSpan(StartOf(text, at)..at).IsWhiteSpace();
}
