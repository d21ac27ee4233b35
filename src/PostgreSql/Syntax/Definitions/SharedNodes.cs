using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>
/// An option of COPY, EXPLAIN, VACUUM and their like (gram.y <c>utility_option_elem</c>, <c>copy_generic_opt_elem</c>,
/// <c>copy_opt_item</c>).
/// </summary>
public sealed class UtilityOption(SqlSpan span) : SqlNode(span)
{
    /// <summary>In the older forms of these statements the name that the option has in the newer one.</summary>
    public required Identifier Name { get; init; }

    /// <summary>An <see cref="Identifier"/> for a word, a <see cref="StringConstant"/>, a <see cref="SignedNumber"/>.</summary>
    public SqlNode? Value { get; init; }

    /// <summary><c>name *</c>.</summary>
    public bool IsStar { get; init; }

    /// <summary>Of <c>name (item, …)</c>.</summary>
    public NodeList<SqlNode> Items { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Maybe(Value);
        action.Each(Items);
    }
}

/// <summary>gram.y <c>opt_drop_behavior</c>.</summary>
public enum DropBehavior
{
    Unspecified,
    Restrict,
    Cascade,
}

/// <summary>A number with an optional sign (gram.y <c>NumericOnly</c>, <c>SignedIconst</c>).</summary>
public sealed class SignedNumber(SqlSpan span) : SqlExpression(span)
{
    /// <summary>The digits as written, without the sign.</summary>
    public required string Text { get; init; }

    public bool IsNegative { get; init; }

    public bool HasHole { get; init; }
}

/// <summary>What a <see cref="RoleName"/> stands for.</summary>
public enum RoleKind
{
    Named,
    Public,
    CurrentRole,
    CurrentUser,
    SessionUser,
}

/// <summary>A role (gram.y <c>RoleSpec</c>; with GROUP before it, <c>grantee</c>).</summary>
public sealed class RoleName(SqlSpan span) : SqlNode(span)
{
    public RoleKind Kind { get; init; }

    /// <summary>Null for PUBLIC and the functions.</summary>
    public Identifier? Name { get; init; }

    public bool HasGroup { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Name);
    }
}

/// <summary>An element of <c>OPTIONS (…)</c> (gram.y <c>alter_generic_option_elem</c>).</summary>
public sealed class ServerOption(SqlSpan span) : SqlNode(span)
{
    public ServerOptionChange Change { get; init; }

    public required Identifier Name { get; init; }

    /// <summary>Null for DROP.</summary>
    public StringConstant? Value { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Maybe(Value);
    }
}

/// <summary>What <c>OPTIONS (…)</c> does to an option.</summary>
public enum ServerOptionChange
{
    Unspecified,
    Set,
    Add,
    Drop,
}
