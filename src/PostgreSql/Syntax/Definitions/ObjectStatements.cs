using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>DROP of any kind of object but databases, owned objects and user mappings (gram.y <c>DropStmt</c> and its kin).</summary>
public sealed class DropStatement(SqlSpan span) : SqlStatement(span)
{
    public ObjectKind Kind { get; init; }

    public bool IsConcurrently { get; init; }

    public bool IfExists { get; init; }

    public NodeList<ObjectReference> Objects { get; init; }

    public DropBehavior Behavior { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(Objects);
    }
}

/// <summary>ALTER … RENAME … TO (gram.y <c>RenameStmt</c>).</summary>
public sealed class RenameStatement(SqlSpan span) : SqlStatement(span)
{
    public bool IfExists { get; init; }

    public required ObjectReference Object { get; init; }

    /// <summary>
    /// Column, Constraint, DomainConstraint or Attribute where a part of the object is renamed; else the kind of the object.
    /// </summary>
    public ObjectKind MemberKind { get; init; }

    /// <summary>The part that is renamed; null where it is the object itself.</summary>
    public Identifier? Member { get; init; }

    public required Identifier NewName { get; init; }

    /// <summary>Of RENAME ATTRIBUTE.</summary>
    public DropBehavior Behavior { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Object);
        action.Maybe(Member);
        action(NewName);
    }
}

/// <summary>ALTER … SET SCHEMA (gram.y <c>AlterObjectSchemaStmt</c>).</summary>
public sealed class SetSchemaStatement(SqlSpan span) : SqlStatement(span)
{
    public bool IfExists { get; init; }

    public required ObjectReference Object { get; init; }

    public required Identifier NewSchema { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Object);
        action(NewSchema);
    }
}

/// <summary>ALTER … OWNER TO, of what is not altered by ALTER TABLE's actions (gram.y <c>AlterOwnerStmt</c>).</summary>
public sealed class ChangeOwnerStatement(SqlSpan span) : SqlStatement(span)
{
    public required ObjectReference Object { get; init; }

    public required RoleName NewOwner { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Object);
        action(NewOwner);
    }
}

/// <summary>ALTER … [NO] DEPENDS ON EXTENSION (gram.y <c>AlterObjectDependsStmt</c>).</summary>
public sealed class DependsOnExtensionStatement(SqlSpan span) : SqlStatement(span)
{
    public required ObjectReference Object { get; init; }

    public bool IsNo { get; init; }

    public required Identifier Extension { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Object);
        action(Extension);
    }
}

/// <summary>COMMENT ON (gram.y <c>CommentStmt</c>).</summary>
public sealed class CommentStatement(SqlSpan span) : SqlStatement(span)
{
    /// <summary>A column is a <see cref="NamedObject"/> whose name ends in the column.</summary>
    public required ObjectReference Object { get; init; }

    /// <summary>Null for NULL.</summary>
    public StringConstant? Text { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Object);
        action.Maybe(Text);
    }
}

/// <summary>SECURITY LABEL (gram.y <c>SecLabelStmt</c>).</summary>
public sealed class SecurityLabelStatement(SqlSpan span) : SqlStatement(span)
{
    public SqlNode? Provider { get; init; }

    public required ObjectReference Object { get; init; }

    /// <summary>Null for NULL.</summary>
    public StringConstant? Label { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Provider);
        action(Object);
        action.Maybe(Label);
    }
}
