using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary><c>left op right</c> for every operator that is not a word. Chains lean to the left.</summary>
public sealed class BinaryExpression(SqlSpan span, SqlExpression left, OperatorName @operator, SqlExpression right) : SqlExpression(span)
{
    public SqlExpression Left { get; } = left;

    public OperatorName Operator { get; } = @operator;

    public SqlExpression Right { get; } = right;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Left);
        action(Operator);
        action(Right);
    }
}

/// <summary>
/// <c>op operand</c>, or <c>operand op</c> on servers before 14, which have postfix operators. A minus before a number is such an
/// expression too (PostgreSQL folds it into the constant).
/// </summary>
public sealed class UnaryExpression(SqlSpan span, OperatorName @operator, SqlExpression operand, bool isPostfix = false) : SqlExpression(span)
{
    public OperatorName Operator { get; } = @operator;

    public SqlExpression Operand { get; } = operand;

    public bool IsPostfix { get; } = isPostfix;

    public override void ForEachChild(Action<SqlNode> action)
    {
        if (!IsPostfix) action(Operator);
        action(Operand);
        if (IsPostfix) action(Operator);
    }
}

/// <summary>A chain of AND, or of OR, flattened as PostgreSQL flattens it.</summary>
/// <param name="span">All of it.</param>
/// <param name="isOr">OR, else AND.</param>
/// <param name="operands">At least two.</param>
/// <param name="keyword">The first AND or OR: where PostgreSQL places the expression.</param>
public sealed class LogicalExpression(SqlSpan span, bool isOr, NodeList<SqlExpression> operands, SqlSpan keyword) : SqlExpression(span)
{
    public bool IsOr { get; } = isOr;

    public NodeList<SqlExpression> Operands { get; } = operands;

    public SqlSpan Keyword { get; } = keyword;

    public override void ForEachChild(Action<SqlNode> action) => action.Each(Operands);
}

/// <summary>NOT operand.</summary>
public sealed class NotExpression(SqlSpan span, SqlExpression operand) : SqlExpression(span)
{
    public SqlExpression Operand { get; } = operand;

    public override void ForEachChild(Action<SqlNode> action) => action(Operand);
}

/// <summary><c>(operand)</c>. It means what its operand means.</summary>
public sealed class ParenthesizedExpression(SqlSpan span, SqlExpression operand) : SqlExpression(span)
{
    public SqlExpression Operand { get; } = operand;

    public override void ForEachChild(Action<SqlNode> action) => action(Operand);
}

/// <summary>How a cast is written.</summary>
public enum CastSyntax
{
    /// <summary><c>operand::type</c>.</summary>
    DoubleColon,

    /// <summary><c>CAST(operand AS type)</c>.</summary>
    Cast,

    /// <summary><c>type 'literal'</c>: the operand is a <see cref="StringConstant"/>.</summary>
    Literal,
}

/// <summary>A cast (manual, 4.2.9 and 4.1.2.7).</summary>
/// <param name="span">All of it.</param>
/// <param name="operand">What is cast.</param>
/// <param name="type">To what.</param>
/// <param name="syntax">How it is written.</param>
/// <param name="keyword"><c>::</c>, CAST, or the type's first character: where PostgreSQL places the cast.</param>
public sealed class CastExpression(SqlSpan span, SqlExpression operand, TypeName type, CastSyntax syntax, SqlSpan keyword) : SqlExpression(span)
{
    public SqlExpression Operand { get; } = operand;

    public TypeName Type { get; } = type;

    public CastSyntax Syntax { get; } = syntax;

    public SqlSpan Keyword { get; } = keyword;

    public override void ForEachChild(Action<SqlNode> action)
    {
        if (Syntax == CastSyntax.Literal)
        {
            action(Type);
            action(Operand);
            return;
        }
        action(Operand);
        action(Type);
    }
}

/// <summary><c>operand COLLATE collation</c>.</summary>
public sealed class CollateExpression(SqlSpan span, SqlExpression operand, QualifiedName collation, SqlSpan keyword) : SqlExpression(span)
{
    public SqlExpression Operand { get; } = operand;

    public QualifiedName Collation { get; } = collation;

    /// <summary>The word COLLATE.</summary>
    public SqlSpan Keyword { get; } = keyword;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Operand);
        action(Collation);
    }
}

/// <summary><c>operand AT TIME ZONE zone</c>, or AT LOCAL (17 and later): the function <c>pg_catalog.timezone(zone, operand)</c>.</summary>
public sealed class AtTimeZoneExpression(SqlSpan span, SqlExpression operand, SqlExpression? zone, SqlSpan keyword) : SqlExpression(span)
{
    public SqlExpression Operand { get; } = operand;

    /// <summary>Null for AT LOCAL.</summary>
    public SqlExpression? Zone { get; } = zone;

    /// <summary>The word AT.</summary>
    public SqlSpan Keyword { get; } = keyword;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Operand);
        action.Maybe(Zone);
    }
}
