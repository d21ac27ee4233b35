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

    public static void Maybe(this Action<SqlNode> action, SqlNode? node)
    {
        if (node is not null) action(node);
    }
}
