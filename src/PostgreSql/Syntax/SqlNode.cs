using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>
/// A node of the syntax tree. Nodes are immutable and hold offsets into the <see cref="SqlText"/> they were parsed from,
/// nothing of the source file, the catalog or the compiler.
/// </summary>
public abstract class SqlNode(SqlSpan span)
{
    /// <summary>The characters of this node, without blanks and comments around it.</summary>
    public SqlSpan Span { get; } = span;

    /// <summary>Calls <paramref name="action"/> with each direct child, in the order of the text; holes between clauses come last.</summary>
    public virtual void ForEachChild(Action<SqlNode> action)
    {
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
}

/// <summary>A value expression (manual, chapter 4.2; gram.y <c>a_expr</c>, <c>b_expr</c>, <c>c_expr</c>).</summary>
public abstract class SqlExpression(SqlSpan span) : SqlNode(span);
