using System;
using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace DbImpact.Analyzers.Tests.Verification;

/// <summary>A place that a test's source marks.</summary>
/// <param name="Id">The rule's identifier; null for <c>[|…|]</c>, the only rule that the test is about.</param>
/// <param name="Span">In the source without its markup.</param>
public sealed record ExpectedSpan(string? Id, TextSpan Span);

/// <summary>Source with markup: <c>[|code|]</c> and <c>{|DBI1102:code|}</c> mark where diagnostics are expected. They nest.</summary>
public sealed class MarkupSource
{
    private MarkupSource(string text, IReadOnlyList<ExpectedSpan> spans)
    {
        Text = text;
        Spans = spans;
    }

    public string Text { get; }

    /// <summary>In the order of their starts.</summary>
    public IReadOnlyList<ExpectedSpan> Spans { get; }

    public static MarkupSource Parse(string source)
    {
        var text = new StringBuilder();
        var spans = new List<ExpectedSpan>();
        var open = new Stack<(string? Id, int Start)>();
        for (var i = 0; i < source.Length; i++)
        {
            if (At(source, i, "[|"))
            {
                open.Push((null, text.Length));
                i++;
            }
            else if (At(source, i, "{|") && source.IndexOf(':', i) is var colon && colon > 0 && IsId(source[(i + 2)..colon]))
            {
                open.Push((source[(i + 2)..colon], text.Length));
                i = colon;
            }
            else if (open.Count > 0 && (At(source, i, "|]") && open.Peek().Id is null || At(source, i, "|}") && open.Peek().Id is not null))
            {
                var (id, start) = open.Pop();
                spans.Add(new ExpectedSpan(id, TextSpan.FromBounds(start, text.Length)));
                i++;
            }
            else
            {
                text.Append(source[i]);
            }
        }
        if (open.Count > 0) throw new ArgumentException("A mark is not closed.", nameof(source));
        spans.Sort((a, b) => a.Span.CompareTo(b.Span));
        return new MarkupSource(text.ToString(), spans);
    }

    private static bool At(string source, int position, string mark) =>
        string.CompareOrdinal(source, position, mark, 0, mark.Length) == 0;

    private static bool IsId(string text) => text.Length == 7 && text.StartsWith("DBI", StringComparison.Ordinal);
}
