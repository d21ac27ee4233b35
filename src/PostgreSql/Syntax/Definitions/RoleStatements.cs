using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>ROLE, USER and GROUP.</summary>
public enum RoleKeyword
{
    Role,
    User,
    Group,
}

/// <summary>gram.y <c>AlterOptRoleElem</c>, <c>CreateOptRoleElem</c>.</summary>
public enum RoleOptionKind
{
    Word,
    Password,
    EncryptedPassword,
    UnencryptedPassword,
    Inherit,
    ConnectionLimit,
    ValidUntil,
    User,
    SysId,
    Admin,
    Role,
    InRole,
    InGroup,
}

/// <summary>An option of a role.</summary>
public sealed class RoleOption(SqlSpan span) : SqlNode(span)
{
    public RoleOptionKind Kind { get; init; }

    /// <summary>SUPERUSER, LOGIN, NOLOGIN …</summary>
    public Identifier? Word { get; init; }

    /// <summary>Of PASSWORD, null for NULL, and of VALID UNTIL.</summary>
    public StringConstant? Text { get; init; }

    public SignedNumber? Number { get; init; }

    public NodeList<RoleName> Roles { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Word);
        action.Maybe(Text);
        action.Maybe(Number);
        action.Each(Roles);
    }
}

/// <summary>CREATE ROLE, USER or GROUP.</summary>
public sealed class CreateRoleStatement(SqlSpan span) : SqlStatement(span)
{
    public RoleKeyword Keyword { get; init; }

    public required RoleName Name { get; init; }

    public NodeList<RoleOption> Options { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Options);
    }
}

/// <summary>ALTER ROLE or USER.</summary>
public sealed class AlterRoleStatement(SqlSpan span) : SqlStatement(span)
{
    public RoleKeyword Keyword { get; init; }

    public required RoleName Name { get; init; }

    public NodeList<RoleOption> Options { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Options);
    }
}

/// <summary>ALTER GROUP … ADD | DROP USER.</summary>
public sealed class AlterGroupStatement(SqlSpan span) : SqlStatement(span)
{
    public required RoleName Name { get; init; }

    public bool IsDrop { get; init; }

    public NodeList<RoleName> Members { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Members);
    }
}

/// <summary>DROP ROLE, USER or GROUP.</summary>
public sealed class DropRoleStatement(SqlSpan span) : SqlStatement(span)
{
    public RoleKeyword Keyword { get; init; }

    public bool IfExists { get; init; }

    public NodeList<RoleName> Roles { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(Roles);
    }
}

/// <summary>DROP OWNED BY.</summary>
public sealed class DropOwnedStatement(SqlSpan span) : SqlStatement(span)
{
    public NodeList<RoleName> Roles { get; init; }

    public DropBehavior Behavior { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(Roles);
    }
}

/// <summary>REASSIGN OWNED BY.</summary>
public sealed class ReassignOwnedStatement(SqlSpan span) : SqlStatement(span)
{
    public NodeList<RoleName> Roles { get; init; }

    public required RoleName NewOwner { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(Roles);
        action(NewOwner);
    }
}
