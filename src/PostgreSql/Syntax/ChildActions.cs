using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>What <see cref="SqlNode.ForEachChild"/> of the nodes is written with.</summary>
internal static class ChildActions
{
    public static void Each<T>(this Action<SqlNode> action, NodeList<T> nodes)
        where T : SqlNode
    {
        foreach (var node in nodes) action(node);
    }

    /// <summary>A list, and one child that may stand before, between or behind its items.</summary>
    public static void EachAround<T>(this Action<SqlNode> action, NodeList<T> nodes, SqlNode? other)
        where T : SqlNode
    {
        foreach (var node in nodes)
        {
            if (other is not null && other.Span.Start < node.Span.Start)
            {
                action(other);
                other = null;
            }
            action(node);
        }
        action.Maybe(other);
    }

    /// <summary>Two children that may stand in either order.</summary>
    public static void Both(this Action<SqlNode> action, SqlNode? first, SqlNode? second)
    {
        var isSwapped = first is not null && second is not null && second.Span.Start < first.Span.Start;
        action.Maybe(isSwapped ? second : first);
        action.Maybe(isSwapped ? first : second);
    }

    public static void Maybe(this Action<SqlNode> action, SqlNode? node)
    {
        if (node is not null) action(node);
    }
}
