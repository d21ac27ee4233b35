using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>A privilege with its columns, or a role in GRANT role TO role (gram.y <c>privilege</c>).</summary>
public sealed class Privilege(SqlSpan span) : SqlNode(span)
{
    public required Identifier Name { get; init; }

    public NodeList<Identifier> Columns { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Columns);
    }
}

/// <summary>ALL … IN SCHEMA.</summary>
public enum AllObjects
{
    None,
    Tables,
    Sequences,
    Functions,
    Procedures,
    Routines,
}

/// <summary>What privileges are granted on (gram.y <c>privilege_target</c>).</summary>
public sealed class PrivilegeTarget(SqlSpan span) : SqlNode(span)
{
    public ObjectKind Kind { get; init; }

    /// <summary>Where set, <see cref="Objects"/> are schemas.</summary>
    public AllObjects AllInSchema { get; init; }

    public NodeList<ObjectReference> Objects { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(Objects);
    }
}

/// <summary>GRANT or REVOKE of privileges (gram.y <c>GrantStmt</c>, <c>RevokeStmt</c>).</summary>
public sealed class GrantStatement(SqlSpan span) : SqlStatement(span)
{
    public bool IsRevoke { get; init; }

    /// <summary>WITH GRANT OPTION, or REVOKE GRANT OPTION FOR.</summary>
    public bool HasGrantOption { get; init; }

    /// <summary>ALL [PRIVILEGES].</summary>
    public bool IsAll { get; init; }

    /// <summary>Of ALL [PRIVILEGES] (columns).</summary>
    public NodeList<Identifier> AllColumns { get; init; }

    public NodeList<Privilege> Privileges { get; init; }

    public required PrivilegeTarget Target { get; init; }

    public NodeList<RoleName> Grantees { get; init; }

    public RoleName? GrantedBy { get; init; }

    public DropBehavior Behavior { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(AllColumns);
        action.Each(Privileges);
        action(Target);
        action.Each(Grantees);
        action.Maybe(GrantedBy);
    }
}

/// <summary><c>ADMIN | INHERIT | SET OPTION | TRUE | FALSE</c> (gram.y <c>grant_role_opt</c>).</summary>
public sealed class RoleGrantOption(SqlSpan span) : SqlNode(span)
{
    public required Identifier Name { get; init; }

    /// <summary>OPTION and TRUE are true.</summary>
    public bool Value { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
    }
}

/// <summary>GRANT or REVOKE of a role (gram.y <c>GrantRoleStmt</c>, <c>RevokeRoleStmt</c>).</summary>
public sealed class GrantRoleStatement(SqlSpan span) : SqlStatement(span)
{
    public bool IsRevoke { get; init; }

    /// <summary>Of REVOKE option OPTION FOR.</summary>
    public Identifier? RevokedOption { get; init; }

    public NodeList<Privilege> Roles { get; init; }

    public NodeList<RoleName> Grantees { get; init; }

    public NodeList<RoleGrantOption> Options { get; init; }

    public RoleName? GrantedBy { get; init; }

    public DropBehavior Behavior { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(RevokedOption);
        action.Each(Roles);
        action.Each(Grantees);
        action.Each(Options);
        action.Maybe(GrantedBy);
    }
}

/// <summary>gram.y <c>defacl_privilege_target</c>.</summary>
public enum DefaultPrivilegeTarget
{
    Tables,
    Functions,
    Routines,
    Sequences,
    Types,
    Schemas,
    LargeObjects,
}

/// <summary>ALTER DEFAULT PRIVILEGES (gram.y <c>AlterDefaultPrivilegesStmt</c>).</summary>
public sealed class AlterDefaultPrivilegesStatement(SqlSpan span) : SqlStatement(span)
{
    public NodeList<RoleName> ForRoles { get; init; }

    public NodeList<Identifier> InSchemas { get; init; }

    public bool IsRevoke { get; init; }

    public bool HasGrantOption { get; init; }

    public bool IsAll { get; init; }

    public NodeList<Identifier> AllColumns { get; init; }

    public NodeList<Privilege> Privileges { get; init; }

    public DefaultPrivilegeTarget Target { get; init; }

    public NodeList<RoleName> Grantees { get; init; }

    public DropBehavior Behavior { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        var schemasFirst = !ForRoles.IsEmpty && !InSchemas.IsEmpty && InSchemas[0].Span.Start < ForRoles[0].Span.Start;
        if (schemasFirst) action.Each(InSchemas);
        action.Each(ForRoles);
        if (!schemasFirst) action.Each(InSchemas);
        action.Each(AllColumns);
        action.Each(Privileges);
        action.Each(Grantees);
    }
}
