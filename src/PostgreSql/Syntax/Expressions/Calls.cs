using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>A function call as any function may be called (manual, 4.2.6 to 4.2.8; gram.y <c>func_application</c>, <c>func_expr</c>).</summary>
public sealed class FunctionCall(
    SqlSpan span,
    QualifiedName name,
    NodeList<SqlExpression> arguments,
    bool isStar = false,
    bool isVariadic = false,
    SetQuantifier quantifier = SetQuantifier.None,
    NodeList<SortItem> orderBy = default,
    NodeList<SortItem> withinGroup = default,
    SqlExpression? filter = null,
    OverClause? over = null) : SqlExpression(span)
{
    public QualifiedName Name { get; } = name;

    /// <summary>A named one is a <see cref="NamedArgument"/>.</summary>
    public NodeList<SqlExpression> Arguments { get; } = arguments;

    /// <summary><c>f(*)</c>.</summary>
    public bool IsStar { get; } = isStar;

    /// <summary>Whether VARIADIC stands before the last argument.</summary>
    public bool IsVariadic { get; } = isVariadic;

    /// <summary><c>f(DISTINCT …)</c>, <c>f(ALL …)</c>.</summary>
    public SetQuantifier Quantifier { get; } = quantifier;

    /// <summary><c>f(… ORDER BY …)</c>.</summary>
    public NodeList<SortItem> OrderBy { get; } = orderBy;

    /// <summary>WITHIN GROUP (ORDER BY …).</summary>
    public NodeList<SortItem> WithinGroup { get; } = withinGroup;

    /// <summary>FILTER (WHERE …).</summary>
    public SqlExpression? Filter { get; } = filter;

    public OverClause? Over { get; } = over;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Arguments);
        action.Each(OrderBy);
        action.Each(WithinGroup);
        action.Maybe(Filter);
        action.Maybe(Over);
    }
}

/// <summary><c>name => value</c>, or the older <c>name := value</c>.</summary>
public sealed class NamedArgument(SqlSpan span, Identifier name, SqlExpression value) : SqlExpression(span)
{
    public Identifier Name { get; } = name;

    public SqlExpression Value { get; } = value;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action(Value);
    }
}

/// <summary><c>OVER name</c> or <c>OVER (…)</c>.</summary>
public sealed class OverClause(SqlSpan span, Identifier? name, WindowSpecification? specification) : SqlNode(span)
{
    public Identifier? Name { get; } = name;

    public WindowSpecification? Specification { get; } = specification;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Name);
        action.Maybe(Specification);
    }
}

/// <summary>A function that the grammar gives a syntax of its own, when it is written so (gram.y <c>func_expr_common_subexpr</c>).</summary>
public enum SyntaxFunction
{
    /// <summary><c>EXTRACT(field FROM source)</c>: <c>extract(text, source)</c> (<c>date_part</c> before 14).</summary>
    Extract,

    /// <summary><c>OVERLAY(s PLACING p FROM n [FOR m])</c>: <c>overlay(s, p, n [, m])</c>.</summary>
    Overlay,

    /// <summary><c>POSITION(p IN s)</c>: <c>position(s, p)</c>, the arguments the other way round.</summary>
    Position,

    /// <summary><c>SUBSTRING(s FROM n [FOR m])</c>: <c>substring(s, n [, m])</c>.</summary>
    Substring,

    /// <summary><c>SUBSTRING(s FOR m)</c>: <c>substring(s, 1, m::int4)</c>; the arguments are <c>s</c> and <c>m</c>.</summary>
    SubstringFor,

    /// <summary><c>SUBSTRING(s SIMILAR p ESCAPE e)</c>: <c>substring(s, p, e)</c>.</summary>
    SubstringSimilar,

    /// <summary><c>TRIM([BOTH] [c FROM] s)</c>: <c>btrim(s [, c])</c>.</summary>
    TrimBoth,

    /// <summary>TRIM(LEADING …): <c>ltrim</c>.</summary>
    TrimLeading,

    /// <summary>TRIM(TRAILING …): <c>rtrim</c>.</summary>
    TrimTrailing,

    /// <summary><c>NORMALIZE(s [, form])</c>: <c>normalize</c>; the form, when written, is a <see cref="StringConstant"/>.</summary>
    Normalize,

    /// <summary><c>COLLATION FOR (x)</c>: <c>pg_collation_for(x)</c>.</summary>
    CollationFor,

    /// <summary><c>XMLEXISTS(path PASSING document)</c>: <c>xmlexists(path, document)</c>.</summary>
    XmlExists,
}

/// <summary>A call in a syntax of its own, of a function of pg_catalog that could also be called in the ordinary way.</summary>
/// <param name="span">All of it.</param>
/// <param name="function">Which.</param>
/// <param name="arguments">In the function's order, which is not always the text's.</param>
public sealed class SyntaxCall(SqlSpan span, SyntaxFunction function, NodeList<SqlExpression> arguments) : SqlExpression(span)
{
    public SyntaxFunction Function { get; } = function;

    public NodeList<SqlExpression> Arguments { get; } = arguments;

    /// <summary>What pg_catalog calls the function.</summary>
    public string FunctionName => Function switch
    {
        SyntaxFunction.Extract => "extract",
        SyntaxFunction.Overlay => "overlay",
        SyntaxFunction.Position => "position",
        SyntaxFunction.Substring or SyntaxFunction.SubstringFor or SyntaxFunction.SubstringSimilar => "substring",
        SyntaxFunction.TrimBoth => "btrim",
        SyntaxFunction.TrimLeading => "ltrim",
        SyntaxFunction.TrimTrailing => "rtrim",
        SyntaxFunction.Normalize => "normalize",
        SyntaxFunction.CollationFor => "pg_collation_for",
        _ => "xmlexists",
    };

    public override void ForEachChild(Action<SqlNode> action)
    {
        // Few and nearly sorted: PostgreSQL swaps the arguments of POSITION, TRIM and SUBSTRING … FOR … FROM.
        var previous = -1;
        for (var i = 0; i < Arguments.Count; i++)
        {
            SqlExpression? next = null;
            foreach (var argument in Arguments)
                if (argument.Span.Start > previous && (next is null || argument.Span.Start < next.Span.Start)) next = argument;
            if (next is null) return;
            action(next);
            previous = next.Span.Start;
        }
    }
}

public enum ConditionalFunction
{
    Coalesce,
    Greatest,
    Least,
    NullIf,
}

/// <summary>COALESCE, GREATEST, LEAST, NULLIF (manual, 9.18).</summary>
public sealed class ConditionalExpression(SqlSpan span, ConditionalFunction function, NodeList<SqlExpression> arguments) : SqlExpression(span)
{
    public ConditionalFunction Function { get; } = function;

    public NodeList<SqlExpression> Arguments { get; } = arguments;

    public override void ForEachChild(Action<SqlNode> action) => action.Each(Arguments);
}

/// <summary><c>GROUPING(a, b, …)</c>.</summary>
public sealed class GroupingExpression(SqlSpan span, NodeList<SqlExpression> arguments) : SqlExpression(span)
{
    public NodeList<SqlExpression> Arguments { get; } = arguments;

    public override void ForEachChild(Action<SqlNode> action) => action.Each(Arguments);
}

/// <summary><c>TREAT(operand AS type)</c>: a call of the function that bears the type's name.</summary>
public sealed class TreatExpression(SqlSpan span, SqlExpression operand, TypeName type) : SqlExpression(span)
{
    public SqlExpression Operand { get; } = operand;

    public TypeName Type { get; } = type;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Operand);
        action(Type);
    }
}

public enum SqlValueFunction
{
    CurrentDate,
    CurrentTime,
    CurrentTimestamp,
    LocalTime,
    LocalTimestamp,
    CurrentRole,
    CurrentUser,
    SessionUser,

    /// <summary>16 and later.</summary>
    SystemUser,
    User,
    CurrentCatalog,
    CurrentSchema,
}

/// <summary>A function that is called without parentheses.</summary>
public sealed class SqlValueExpression(SqlSpan span, SqlValueFunction function, NumericConstant? precision) : SqlExpression(span)
{
    public SqlValueFunction Function { get; } = function;

    /// <summary>The <c>3</c> of <c>CURRENT_TIMESTAMP(3)</c>.</summary>
    public NumericConstant? Precision { get; } = precision;

    public override void ForEachChild(Action<SqlNode> action) => action.Maybe(Precision);
}

/// <summary><c>MERGE_ACTION()</c> (17 and later).</summary>
public sealed class MergeActionExpression(SqlSpan span) : SqlExpression(span);
