using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>CREATE TYPE … AS ENUM.</summary>
public sealed class CreateEnumStatement(SqlSpan span) : SqlStatement(span)
{
    public required QualifiedName Name { get; init; }

    public NodeList<StringConstant> Labels { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Labels);
    }
}

/// <summary>CREATE TYPE … AS (…).</summary>
public sealed class CreateCompositeTypeStatement(SqlSpan span) : SqlStatement(span)
{
    public required QualifiedName Name { get; init; }

    public NodeList<FunctionColumn> Attributes { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Attributes);
    }
}

/// <summary>CREATE TYPE … AS RANGE.</summary>
public sealed class CreateRangeTypeStatement(SqlSpan span) : SqlStatement(span)
{
    public required QualifiedName Name { get; init; }

    public NodeList<StorageParameter> Definition { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Definition);
    }
}

/// <summary>CREATE TYPE name (…), or the shell type <c>CREATE TYPE name</c>.</summary>
public sealed class CreateBaseTypeStatement(SqlSpan span) : SqlStatement(span)
{
    public required QualifiedName Name { get; init; }

    public bool IsShell { get; init; }

    public NodeList<StorageParameter> Definition { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Definition);
    }
}

/// <summary>ALTER TYPE … ADD VALUE.</summary>
public sealed class AlterEnumAddValueStatement(SqlSpan span) : SqlStatement(span)
{
    public required QualifiedName Name { get; init; }

    public bool IfNotExists { get; init; }

    public required StringConstant Value { get; init; }

    public bool IsBefore { get; init; }

    /// <summary>Of BEFORE or AFTER.</summary>
    public StringConstant? Neighbor { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action(Value);
        action.Maybe(Neighbor);
    }
}

/// <summary>ALTER TYPE … RENAME VALUE.</summary>
public sealed class AlterEnumRenameValueStatement(SqlSpan span) : SqlStatement(span)
{
    public required QualifiedName Name { get; init; }

    public required StringConstant OldValue { get; init; }

    public required StringConstant NewValue { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action(OldValue);
        action(NewValue);
    }
}

/// <summary>ALTER TYPE … DROP VALUE, which PostgreSQL reads and refuses.</summary>
public sealed class AlterEnumDropValueStatement(SqlSpan span) : SqlStatement(span)
{
    public required QualifiedName Name { get; init; }

    public required StringConstant Value { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action(Value);
    }
}

/// <summary>ALTER TYPE … SET (…) (gram.y <c>AlterTypeStmt</c>).</summary>
public sealed class AlterTypeOptionsStatement(SqlSpan span) : SqlStatement(span)
{
    public required QualifiedName Name { get; init; }

    public NodeList<StorageParameter> Definition { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Definition);
    }
}

/// <summary>CREATE DOMAIN (gram.y <c>CreateDomainStmt</c>).</summary>
public sealed class CreateDomainStatement(SqlSpan span) : SqlStatement(span)
{
    public required QualifiedName Name { get; init; }

    public required TypeName Type { get; init; }

    public QualifiedName? Collation { get; init; }

    public NodeList<ConstraintClause> Constraints { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action(Type);
        action.EachAround(Constraints, Collation);
    }
}

/// <summary>gram.y <c>AlterDomainStmt</c>.</summary>
public enum AlterDomainKind
{
    SetDefault,
    DropDefault,
    SetNotNull,
    DropNotNull,
    AddConstraint,
    DropConstraint,
    ValidateConstraint,
}

/// <summary>ALTER DOMAIN, without RENAME, OWNER TO and SET SCHEMA.</summary>
public sealed class AlterDomainStatement(SqlSpan span) : SqlStatement(span)
{
    public required QualifiedName Name { get; init; }

    public AlterDomainKind Kind { get; init; }

    public SqlExpression? Default { get; init; }

    /// <summary>Of ADD.</summary>
    public ConstraintClause? Constraint { get; init; }

    public bool IfExists { get; init; }

    /// <summary>Of DROP and VALIDATE CONSTRAINT.</summary>
    public Identifier? ConstraintName { get; init; }

    public DropBehavior Behavior { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Maybe(Default);
        action.Maybe(Constraint);
        action.Maybe(ConstraintName);
    }
}
