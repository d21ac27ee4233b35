using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary><c>ALTER [COLUMN] column …</c>.</summary>
public abstract class AlterColumnAction(SqlSpan span) : AlterTableAction(span)
{
    /// <summary>Null only where SET STATISTICS names an index column by its number.</summary>
    public Identifier? Column { get; init; }
}

/// <summary><c>SET DEFAULT expression</c> or <c>DROP DEFAULT</c>.</summary>
public sealed class ColumnDefaultAction(SqlSpan span) : AlterColumnAction(span)
{
    /// <summary>Null for DROP.</summary>
    public SqlExpression? Default { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Column);
        action.Maybe(Default);
    }
}

/// <summary><c>SET NOT NULL</c> or <c>DROP NOT NULL</c>.</summary>
public sealed class ColumnNotNullAction(SqlSpan span) : AlterColumnAction(span)
{
    public bool IsSet { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Column);
    }
}

/// <summary><c>[SET DATA] TYPE type [COLLATE …] [USING …]</c>; also ALTER ATTRIBUTE.</summary>
public sealed class ColumnTypeAction(SqlSpan span) : AlterColumnAction(span)
{
    public required TypeName Type { get; init; }

    public QualifiedName? Collation { get; init; }

    public SqlExpression? Using { get; init; }

    /// <summary>Of ALTER ATTRIBUTE.</summary>
    public DropBehavior Behavior { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Column);
        action(Type);
        action.Maybe(Collation);
        action.Maybe(Using);
    }
}

/// <summary><c>SET EXPRESSION AS (…)</c> or <c>DROP EXPRESSION [IF EXISTS]</c>.</summary>
public sealed class ColumnExpressionAction(SqlSpan span) : AlterColumnAction(span)
{
    /// <summary>Null for DROP.</summary>
    public SqlExpression? Expression { get; init; }

    public bool IfExists { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Column);
        action.Maybe(Expression);
    }
}

/// <summary><c>SET STATISTICS n | DEFAULT</c>.</summary>
public sealed class ColumnStatisticsAction(SqlSpan span) : AlterColumnAction(span)
{
    public SignedNumber? ColumnNumber { get; init; }

    /// <summary>Null for DEFAULT.</summary>
    public SignedNumber? Target { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Column);
        action.Maybe(ColumnNumber);
        action.Maybe(Target);
    }
}

/// <summary><c>SET (…)</c> or <c>RESET (…)</c>.</summary>
public sealed class ColumnOptionsAction(SqlSpan span) : AlterColumnAction(span)
{
    public bool IsReset { get; init; }

    public NodeList<StorageParameter> Options { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Column);
        action.Each(Options);
    }
}

/// <summary><c>SET STORAGE name</c> or <c>SET COMPRESSION name</c>.</summary>
public sealed class ColumnStorageAction(SqlSpan span) : AlterColumnAction(span)
{
    public bool IsCompression { get; init; }

    /// <summary>The name, or DEFAULT.</summary>
    public required Identifier Value { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Column);
        action(Value);
    }
}

/// <summary><c>ADD GENERATED … AS IDENTITY</c>, changes of it, or <c>DROP IDENTITY [IF EXISTS]</c>.</summary>
public sealed class ColumnIdentityAction(SqlSpan span) : AlterColumnAction(span)
{
    public IdentityActionKind Kind { get; init; }

    /// <summary>Of ADD, and of SET GENERATED: true ALWAYS, false BY DEFAULT; null where it is not changed.</summary>
    public bool? IsAlways { get; init; }

    public NodeList<SequenceOption> Options { get; init; }

    public bool IfExists { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Column);
        action.Each(Options);
    }
}

/// <summary>What becomes of a column's identity.</summary>
public enum IdentityActionKind
{
    Add,
    Change,
    Drop,
}

/// <summary><c>OPTIONS (…)</c>.</summary>
public sealed class ColumnServerOptionsAction(SqlSpan span) : AlterColumnAction(span)
{
    public NodeList<ServerOption> Options { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Column);
        action.Each(Options);
    }
}
