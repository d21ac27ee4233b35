using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Tests.Parsing;

/// <summary>What holds of the places of every tree's nodes, whatever the text: each node holds its children, and they follow one another.</summary>
internal static class TreeSpans
{
    /// <summary>The first node that stands elsewhere, as a sentence; null in a sound tree.</summary>
    public static string? FindBroken(SqlNode node)
    {
        var children = new List<SqlNode>();
        node.ForEachChild(children.Add);
        var position = node.Span.Start;
        foreach (var child in children)
        {
            if (!node.Span.Contains(child.Span)) return $"{Name(node)} {node.Span} does not hold {Name(child)} {child.Span}";
            if (FindBroken(child) is { } broken) return broken;
            if (child is HoleFragment) continue;
            if (child.Span.Start < position) return $"{Name(node)}'s {Name(child)} {child.Span} comes too early";
            position = child.Span.End;
        }
        return null;
    }

    private static string Name(SqlNode node) => node.GetType().Name;
}
