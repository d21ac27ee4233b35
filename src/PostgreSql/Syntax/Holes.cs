namespace DbImpact.PostgreSql.Syntax;

/// <summary>One or several holes in a row where an expression, an item of a list, or a whole list stands.</summary>
public sealed class HoleExpression(SqlSpan span) : SqlExpression(span);

/// <summary>
/// One or several holes in a row where a clause, or a piece of one, or the rest of the statement may stand. What stands there is not
/// known: it may add conditions, joins, columns or anything else to the statement it is in.
/// </summary>
public sealed class HoleFragment(SqlSpan span) : SqlNode(span);

/// <summary>A statement that is nothing but holes.</summary>
public sealed class HoleStatement(SqlSpan span) : SqlStatement(span);

/// <summary>Where an expression is required and none was found; only in a statement that has an error. Its span is empty.</summary>
public sealed class MissingExpression(SqlSpan span) : SqlExpression(span);
