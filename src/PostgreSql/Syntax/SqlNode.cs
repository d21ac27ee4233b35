using System;
using System.Collections.Generic;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>
/// A node of the syntax tree. Nodes are immutable and hold offsets into the <see cref="SqlText"/> they were parsed from,
/// nothing of the source file, the catalog or the compiler.
/// </summary>
public abstract class SqlNode(SqlSpan span)
{
    /// <summary>
    /// The characters of this node, without blanks and comments around it; those of its children are among them. A node of which the first
    /// piece is in a hole that another node stands for begins where that hole ends.
    /// </summary>
    public SqlSpan Span { get; private set; } = span;

    /// <summary>Calls <paramref name="action"/> with each direct child, in the order of the text; holes between clauses come last.</summary>
    public virtual void ForEachChild(Action<SqlNode> action)
    {
    }

    /// <summary>
    /// Calls <paramref name="enter"/> with this node and with all below it, each before its children; what is below a node for which it
    /// returns false is left out. It takes no stack, however deep the tree is.
    /// </summary>
    public void Walk(Func<SqlNode, bool> enter)
    {
        if (enter is null) throw new ArgumentNullException(nameof(enter));
        var waiting = new Stack<SqlNode>();
        var children = new List<SqlNode>();
        Action<SqlNode> collect = children.Add;
        waiting.Push(this);
        while (waiting.Count > 0)
        {
            var node = waiting.Pop();
            if (!enter(node)) continue;
            node.ForEachChild(collect);
            for (var i = children.Count - 1; i >= 0; i--) waiting.Push(children[i]);
            children.Clear();
        }
    }

    /// <summary>
    /// Makes each node hold its children, this one and all below it: before the tree is anybody's. While a statement is read through its holes, a
    /// node may begin at a token of which the first child is found to be in the hole before that token.
    /// </summary>
    internal void HoldChildren()
    {
        var nodes = new List<SqlNode> { this };
        var parents = new List<int> { 0 };
        var parent = 0;
        Action<SqlNode> add = child =>
        {
            nodes.Add(child);
            parents.Add(parent);
        };
        for (; parent < nodes.Count; parent++) nodes[parent].ForEachChild(add);
        for (var i = nodes.Count - 1; i > 0; i--)
        {
            var holder = nodes[parents[i]];
            if (!holder.Span.Contains(nodes[i].Span)) holder.Span = holder.Span.Joined(nodes[i].Span);
        }
    }
}

/// <summary>One statement of a script, without its semicolon.</summary>
public abstract class SqlStatement(SqlSpan span) : SqlNode(span)
{
    /// <summary>
    /// Whether reading ended before the statement did, at an error or, behind a hole, at a doubt: what followed is not in the tree. A
    /// statement within this one is not marked by itself.
    /// </summary>
    public bool IsIncomplete { get; internal set; }

    /// <summary>Whether it stands in a branch of psql's <c>\if</c> of which it is not known whether it is run.</summary>
    public bool IsConditional { get; internal set; }
}

/// <summary>A value expression (manual, chapter 4.2; gram.y <c>a_expr</c>, <c>b_expr</c>, <c>c_expr</c>).</summary>
public abstract class SqlExpression(SqlSpan span) : SqlNode(span);
