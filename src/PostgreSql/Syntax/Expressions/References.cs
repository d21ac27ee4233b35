using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>
/// A name in an expression: <c>a</c>, <c>t.a</c>, <c>s.t.a</c>, <c>t.*</c>, and the <c>*</c> of a target list (gram.y <c>columnref</c>).
/// What its parts are, the binder decides.
/// </summary>
/// <param name="span">All of it.</param>
/// <param name="names">The names; empty for a lone <c>*</c>.</param>
/// <param name="star">Where the <c>*</c> at the end stands, if there is one.</param>
public sealed class ColumnReference(SqlSpan span, NodeList<Identifier> names, SqlSpan? star = null) : SqlExpression(span)
{
    public NodeList<Identifier> Names { get; } = names;

    public SqlSpan? Star { get; } = star;

    /// <summary>The last name; null for a lone <c>*</c>.</summary>
    public Identifier? Name => Names.IsEmpty ? null : Names[Names.Count - 1];

    public override void ForEachChild(Action<SqlNode> action) => action.Each(Names);
}

/// <summary>A value followed by subscripts and fields: <c>arr[1]</c>, <c>(row).field</c>, <c>$1.x[2:3].*</c> (gram.y <c>indirection</c>).</summary>
public sealed class IndirectionExpression(SqlSpan span, SqlExpression operand, NodeList<IndirectionStep> steps) : SqlExpression(span)
{
    public SqlExpression Operand { get; } = operand;

    /// <summary>At least one.</summary>
    public NodeList<IndirectionStep> Steps { get; } = steps;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Operand);
        action.Each(Steps);
    }
}

/// <summary>One step of an <see cref="IndirectionExpression"/> (gram.y <c>indirection_el</c>).</summary>
public abstract class IndirectionStep(SqlSpan span) : SqlNode(span);

/// <summary><c>.name</c>.</summary>
public sealed class FieldSelection(SqlSpan span, Identifier name) : IndirectionStep(span)
{
    public Identifier Name { get; } = name;

    public override void ForEachChild(Action<SqlNode> action) => action(Name);
}

/// <summary><c>.*</c>; always the last step.</summary>
public sealed class StarSelection(SqlSpan span) : IndirectionStep(span);

/// <summary><c>[i]</c>.</summary>
public sealed class Subscript(SqlSpan span, SqlExpression index) : IndirectionStep(span)
{
    public SqlExpression Index { get; } = index;

    public override void ForEachChild(Action<SqlNode> action) => action(Index);
}

/// <summary><c>[lower:upper]</c>; either bound may be left out.</summary>
public sealed class Slice(SqlSpan span, SqlExpression? lower, SqlExpression? upper) : IndirectionStep(span)
{
    public SqlExpression? Lower { get; } = lower;

    public SqlExpression? Upper { get; } = upper;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Lower);
        action.Maybe(Upper);
    }
}
