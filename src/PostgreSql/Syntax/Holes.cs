using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>One or several holes in a row where an expression, an item of a list, or a whole list stands.</summary>
public sealed class HoleExpression(SqlSpan span) : SqlExpression(span);

/// <summary>
/// One or several holes in a row where a clause, or a piece of one, or the rest of the statement may stand. What stands there is not
/// known: it may add conditions, joins, columns or anything else to the statement it is in.
/// </summary>
public sealed class HoleFragment(SqlSpan span) : SqlNode(span);

/// <summary>A statement that begins with holes.</summary>
/// <param name="span">All of it.</param>
/// <param name="statement">What follows the holes, where it reads as a statement; what stands in the holes may change its meaning.</param>
public sealed class HoleStatement(SqlSpan span, SqlStatement? statement) : SqlStatement(span)
{
    public SqlStatement? Statement { get; } = statement;

    public override void ForEachChild(Action<SqlNode> action) => action.Maybe(Statement);
}

/// <summary>Where an expression is required and none was found; only in a statement that has an error. Its span is empty.</summary>
public sealed class MissingExpression(SqlSpan span) : SqlExpression(span);
