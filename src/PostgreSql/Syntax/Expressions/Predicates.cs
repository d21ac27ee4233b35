using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>What <c>IS</c> asks of one operand.</summary>
public enum IsTestKind
{
    /// <summary>IS NULL, ISNULL, NOTNULL.</summary>
    Null,
    True,
    False,
    Unknown,
    Document,

    /// <summary>IS OF (type, …), on servers before 14.</summary>
    OfType,
}

/// <summary><c>operand IS [NOT] NULL | TRUE | FALSE | UNKNOWN | DOCUMENT</c>.</summary>
/// <param name="span">All of it.</param>
/// <param name="operand">What is tested.</param>
/// <param name="kind">For what.</param>
/// <param name="isNot">IS NOT, NOTNULL.</param>
/// <param name="keyword">The word IS, ISNULL or NOTNULL: where PostgreSQL places the test.</param>
/// <param name="types">Of IS OF.</param>
public sealed class IsExpression(
    SqlSpan span, SqlExpression operand, IsTestKind kind, bool isNot, SqlSpan keyword, NodeList<TypeName> types = default) : SqlExpression(span)
{
    public SqlExpression Operand { get; } = operand;

    public IsTestKind Kind { get; } = kind;

    public bool IsNot { get; } = isNot;

    public SqlSpan Keyword { get; } = keyword;

    public NodeList<TypeName> Types { get; } = types;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Operand);
        action.Each(Types);
    }
}

/// <summary><c>left IS [NOT] DISTINCT FROM right</c>: the operator <c>=</c> that takes null for a value.</summary>
public sealed class DistinctExpression(SqlSpan span, SqlExpression left, SqlExpression right, bool isNot, SqlSpan keyword, bool isHole = false)
    : SqlExpression(span)
{
    /// <summary>Whether holes stand for all that follows IS [NOT]: they are on the right, and the test may be any.</summary>
    public bool IsHole { get; } = isHole;

    public SqlExpression Left { get; } = left;

    public SqlExpression Right { get; } = right;

    public bool IsNot { get; } = isNot;

    /// <summary>The word IS.</summary>
    public SqlSpan Keyword { get; } = keyword;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Left);
        action(Right);
    }
}

/// <summary>A Unicode normalization form.</summary>
public enum NormalizationForm
{
    /// <summary>None written: NFC.</summary>
    None,
    Nfc,
    Nfd,
    Nfkc,
    Nfkd,
}

/// <summary><c>operand IS [NOT] [form] NORMALIZED</c>: the function <c>pg_catalog.is_normalized</c>.</summary>
public sealed class NormalizedExpression(SqlSpan span, SqlExpression operand, NormalizationForm form, bool isNot, SqlSpan keyword)
    : SqlExpression(span)
{
    public SqlExpression Operand { get; } = operand;

    public NormalizationForm Form { get; } = form;

    public bool IsNot { get; } = isNot;

    /// <summary>The word IS.</summary>
    public SqlSpan Keyword { get; } = keyword;

    public override void ForEachChild(Action<SqlNode> action) => action(Operand);
}

/// <summary><c>operand [NOT] BETWEEN [SYMMETRIC] lower AND upper</c>.</summary>
public sealed class BetweenExpression(
    SqlSpan span, SqlExpression operand, SqlExpression lower, SqlExpression upper, bool isNot, bool isSymmetric, SqlSpan keyword)
    : SqlExpression(span)
{
    public SqlExpression Operand { get; } = operand;

    public SqlExpression Lower { get; } = lower;

    public SqlExpression Upper { get; } = upper;

    public bool IsNot { get; } = isNot;

    public bool IsSymmetric { get; } = isSymmetric;

    /// <summary>The word BETWEEN, or NOT before it.</summary>
    public SqlSpan Keyword { get; } = keyword;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Operand);
        action(Lower);
        action(Upper);
    }
}

/// <summary><c>operand [NOT] IN (item, …)</c>.</summary>
public sealed class InListExpression(SqlSpan span, SqlExpression operand, NodeList<SqlExpression> items, bool isNot, SqlSpan keyword)
    : SqlExpression(span)
{
    public SqlExpression Operand { get; } = operand;

    public NodeList<SqlExpression> Items { get; } = items;

    public bool IsNot { get; } = isNot;

    /// <summary>The word IN, or NOT before it.</summary>
    public SqlSpan Keyword { get; } = keyword;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Operand);
        action.Each(Items);
    }
}

/// <summary><c>operand [NOT] IN (query)</c>.</summary>
public sealed class InSubqueryExpression(SqlSpan span, SqlExpression operand, SelectStatement query, bool isNot, SqlSpan keyword)
    : SqlExpression(span)
{
    public SqlExpression Operand { get; } = operand;

    public SelectStatement Query { get; } = query;

    public bool IsNot { get; } = isNot;

    /// <summary>The word IN, or NOT before it.</summary>
    public SqlSpan Keyword { get; } = keyword;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Operand);
        action(Query);
    }
}

public enum LikeKind
{
    /// <summary>LIKE: the operator <c>~~</c>.</summary>
    Like,

    /// <summary>ILIKE: the operator <c>~~*</c>.</summary>
    ILike,

    /// <summary>SIMILAR TO: the operator <c>~</c> on <c>similar_to_escape(pattern)</c>.</summary>
    SimilarTo,
}

/// <summary><c>operand [NOT] LIKE | ILIKE | SIMILAR TO pattern [ESCAPE escape]</c>.</summary>
public sealed class LikeExpression(
    SqlSpan span, SqlExpression operand, LikeKind kind, SqlExpression pattern, SqlExpression? escape, bool isNot, SqlSpan keyword)
    : SqlExpression(span)
{
    public SqlExpression Operand { get; } = operand;

    public LikeKind Kind { get; } = kind;

    public SqlExpression Pattern { get; } = pattern;

    public SqlExpression? Escape { get; } = escape;

    public bool IsNot { get; } = isNot;

    /// <summary>The word LIKE, ILIKE or SIMILAR, or NOT before it.</summary>
    public SqlSpan Keyword { get; } = keyword;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Operand);
        action(Pattern);
        action.Maybe(Escape);
    }
}

public enum Quantifier
{
    Any,
    Some,
    All,
}

/// <summary><c>operand op ANY | SOME | ALL (array or query)</c> (gram.y <c>subquery_Op sub_type</c>).</summary>
/// <param name="span">All of it.</param>
/// <param name="operand">The left side.</param>
/// <param name="operator">LIKE and its kin stand here as the operator they mean.</param>
/// <param name="quantifier">ANY, SOME, ALL.</param>
/// <param name="query">The query, when a query stands in the parentheses.</param>
/// <param name="array">The array, when a value does.</param>
public sealed class QuantifiedExpression(
    SqlSpan span, SqlExpression operand, OperatorName @operator, Quantifier quantifier, SelectStatement? query, SqlExpression? array)
    : SqlExpression(span)
{
    public SqlExpression Operand { get; } = operand;

    public OperatorName Operator { get; } = @operator;

    public Quantifier Quantifier { get; } = quantifier;

    public SelectStatement? Query { get; } = query;

    public SqlExpression? Array { get; } = array;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Operand);
        action(Operator);
        action.Maybe(Query);
        action.Maybe(Array);
    }
}

/// <summary><c>(start, end) OVERLAPS (start, end)</c>: the function <c>pg_catalog.overlaps</c> of the four.</summary>
public sealed class OverlapsExpression(SqlSpan span, RowExpression left, RowExpression right, SqlSpan keyword) : SqlExpression(span)
{
    public RowExpression Left { get; } = left;

    public RowExpression Right { get; } = right;

    public SqlSpan Keyword { get; } = keyword;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Left);
        action(Right);
    }
}
