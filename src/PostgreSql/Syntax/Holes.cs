using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>One or several holes in a row where an expression, an item of a list, or a whole list stands.</summary>
public sealed class HoleExpression(SqlSpan span) : SqlExpression(span);

/// <summary>
/// One or several holes in a row where a clause, or a piece of one, or the rest of the statement may stand. What stands there is not
/// known: it may add conditions, joins, columns or anything else to the statement it is in.
/// </summary>
/// <param name="span">The holes, and what goes on behind them.</param>
/// <param name="parts">
/// What follows the holes and belongs to something that begins in them: the rest of an expression, a query of which the first clauses are in
/// the holes, an alias. A part may begin with the holes themselves: <c>￼ AND a = 1</c> is an expression.
/// </param>
/// <param name="hasOtherWords">Whether words follow the holes that are in none of the parts.</param>
public sealed class HoleFragment(SqlSpan span, NodeList<SqlNode> parts = default, bool hasOtherWords = false) : SqlNode(span)
{
    public NodeList<SqlNode> Parts { get; } = parts;

    public bool HasOtherWords { get; } = hasOtherWords;

    public override void ForEachChild(Action<SqlNode> action) => action.Each(Parts);
}

/// <summary>Holes in the place of elements of a table, or behind one, where they may go on with it.</summary>
public sealed class HoleElement(SqlSpan span) : TableElement(span);

/// <summary>Holes in the place of actions of ALTER TABLE, or behind one, where they may go on with it.</summary>
public sealed class HoleAction(SqlSpan span) : AlterTableAction(span);

/// <summary>
/// A statement that begins with holes, or of which holes hold words that the tree of a statement has no place for. What they hold may change
/// the meaning of all of it.
/// </summary>
/// <param name="span">All of it.</param>
/// <param name="statement">What follows the holes, or stands around them, where it reads as a statement.</param>
/// <param name="fragments">The holes in it that are in no other node.</param>
/// <param name="hasOtherWords">Whether holes in it hold words that the statement needs, and has no node for.</param>
public sealed class HoleStatement(SqlSpan span, SqlStatement? statement, NodeList<HoleFragment> fragments, bool hasOtherWords = false)
    : SqlStatement(span)
{
    public SqlStatement? Statement { get; } = statement;

    public NodeList<HoleFragment> Fragments { get; } = fragments;

    public bool HasOtherWords { get; } = hasOtherWords;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Statement);
        action.Each(Fragments);
    }
}

/// <summary>Where an expression is required and none was found; only in a statement that has an error. Its span is empty.</summary>
public sealed class MissingExpression(SqlSpan span) : SqlExpression(span);
