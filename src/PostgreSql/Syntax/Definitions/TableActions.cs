using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>
/// ALTER TABLE, INDEX, SEQUENCE, VIEW, MATERIALIZED VIEW, FOREIGN TABLE, and ALTER TYPE for composite types, with their actions
/// (gram.y <c>AlterTableStmt</c>, <c>AlterCompositeTypeStmt</c>).
/// </summary>
public sealed class AlterTableStatement(SqlSpan span) : SqlStatement(span)
{
    public ObjectKind Kind { get; init; }

    public bool IfExists { get; init; }

    public bool IsOnly { get; init; }

    public required QualifiedName Name { get; init; }

    public NodeList<AlterTableAction> Actions { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Actions);
    }
}

/// <summary>ALTER TABLE | INDEX | MATERIALIZED VIEW ALL IN TABLESPACE … SET TABLESPACE.</summary>
public sealed class MoveAllStatement(SqlSpan span) : SqlStatement(span)
{
    public ObjectKind Kind { get; init; }

    public required Identifier Tablespace { get; init; }

    public NodeList<RoleName> OwnedBy { get; init; }

    public required Identifier NewTablespace { get; init; }

    public bool IsNoWait { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Tablespace);
        action.Each(OwnedBy);
        action(NewTablespace);
    }
}

/// <summary>An action of ALTER TABLE (gram.y <c>alter_table_cmd</c>, <c>partition_cmd</c>).</summary>
public abstract class AlterTableAction(SqlSpan span) : SqlNode(span);

/// <summary><c>ADD [COLUMN] [IF NOT EXISTS] column</c>.</summary>
public sealed class AddColumnAction(SqlSpan span) : AlterTableAction(span)
{
    public bool IfNotExists { get; init; }

    public required ColumnDefinition Column { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Column);
    }
}

/// <summary><c>ADD ATTRIBUTE attribute</c> of a composite type.</summary>
public sealed class AddAttributeAction(SqlSpan span) : AlterTableAction(span)
{
    public required FunctionColumn Attribute { get; init; }

    public DropBehavior Behavior { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Attribute);
    }
}

/// <summary><c>DROP [COLUMN] [IF EXISTS] column</c>; DROP ATTRIBUTE of a composite type.</summary>
public sealed class DropColumnAction(SqlSpan span) : AlterTableAction(span)
{
    public bool IfExists { get; init; }

    public required Identifier Column { get; init; }

    public DropBehavior Behavior { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Column);
    }
}

/// <summary><c>ADD table_constraint</c>.</summary>
public sealed class AddConstraintAction(SqlSpan span) : AlterTableAction(span)
{
    public required ConstraintClause Constraint { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Constraint);
    }
}

/// <summary><c>ALTER CONSTRAINT name …</c>.</summary>
public sealed class AlterConstraintAction(SqlSpan span) : AlterTableAction(span)
{
    public required Identifier Name { get; init; }

    public NodeList<ConstraintAttribute> Attributes { get; init; }

    /// <summary><c>ALTER CONSTRAINT name INHERIT</c>.</summary>
    public bool IsInherit { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Attributes);
    }
}

/// <summary><c>VALIDATE CONSTRAINT name</c>.</summary>
public sealed class ValidateConstraintAction(SqlSpan span) : AlterTableAction(span)
{
    public required Identifier Name { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
    }
}

/// <summary><c>DROP CONSTRAINT [IF EXISTS] name</c>.</summary>
public sealed class DropConstraintAction(SqlSpan span) : AlterTableAction(span)
{
    public bool IfExists { get; init; }

    public required Identifier Name { get; init; }

    public DropBehavior Behavior { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
    }
}

/// <summary><c>CLUSTER ON index</c>.</summary>
public sealed class ClusterOnAction(SqlSpan span) : AlterTableAction(span)
{
    public required Identifier Index { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Index);
    }
}

/// <summary>What ENABLE and DISABLE make of a trigger or rule.</summary>
public enum FiringState
{
    Enabled,
    Always,
    Replica,
    Disabled,
}

/// <summary><c>ENABLE | DISABLE [ALWAYS | REPLICA] TRIGGER name | ALL | USER</c>.</summary>
public sealed class TriggerStateAction(SqlSpan span) : AlterTableAction(span)
{
    public FiringState State { get; init; }

    /// <summary>Null for ALL and USER.</summary>
    public Identifier? Name { get; init; }

    public bool IsUser { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Name);
    }
}

/// <summary><c>ENABLE | DISABLE [ALWAYS | REPLICA] RULE name</c>.</summary>
public sealed class RuleStateAction(SqlSpan span) : AlterTableAction(span)
{
    public FiringState State { get; init; }

    public required Identifier Name { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
    }
}

/// <summary><c>[NO] INHERIT parent</c>.</summary>
public sealed class InheritAction(SqlSpan span) : AlterTableAction(span)
{
    public bool IsNo { get; init; }

    public required QualifiedName Parent { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Parent);
    }
}

/// <summary><c>OF type</c>.</summary>
public sealed class OfTypeAction(SqlSpan span) : AlterTableAction(span)
{
    public required QualifiedName Type { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Type);
    }
}

/// <summary><c>OWNER TO role</c>.</summary>
public sealed class ChangeOwnerAction(SqlSpan span) : AlterTableAction(span)
{
    public required RoleName Owner { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Owner);
    }
}

/// <summary><c>SET ACCESS METHOD name | DEFAULT</c>.</summary>
public sealed class SetAccessMethodAction(SqlSpan span) : AlterTableAction(span)
{
    /// <summary>Null for DEFAULT.</summary>
    public Identifier? AccessMethod { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(AccessMethod);
    }
}

/// <summary><c>SET TABLESPACE name</c>.</summary>
public sealed class SetTablespaceAction(SqlSpan span) : AlterTableAction(span)
{
    public required Identifier Tablespace { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Tablespace);
    }
}

/// <summary><c>SET (…)</c> or <c>RESET (…)</c>.</summary>
public sealed class SetOptionsAction(SqlSpan span) : AlterTableAction(span)
{
    public bool IsReset { get; init; }

    public NodeList<StorageParameter> Options { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(Options);
    }
}

/// <summary>gram.y <c>replica_identity</c>.</summary>
public enum ReplicaIdentityKind
{
    Nothing,
    Full,
    Default,
    Index,
}

/// <summary><c>REPLICA IDENTITY …</c>.</summary>
public sealed class ReplicaIdentityAction(SqlSpan span) : AlterTableAction(span)
{
    public ReplicaIdentityKind Kind { get; init; }

    public Identifier? Index { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Index);
    }
}

/// <summary><c>OPTIONS (…)</c>.</summary>
public sealed class ServerOptionsAction(SqlSpan span) : AlterTableAction(span)
{
    public NodeList<ServerOption> Options { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(Options);
    }
}

/// <summary>Actions that need no operand.</summary>
public enum TableFlag
{
    WithoutOids,
    WithoutCluster,
    Logged,
    Unlogged,
    NotOf,
    EnableRowSecurity,
    DisableRowSecurity,
    ForceRowSecurity,
    NoForceRowSecurity,
}

/// <summary>An action without an operand: SET WITHOUT OIDS, SET LOGGED, ENABLE ROW LEVEL SECURITY …</summary>
public sealed class TableFlagAction(SqlSpan span) : AlterTableAction(span)
{
    public TableFlag Flag { get; init; }
}

/// <summary><c>ATTACH PARTITION name</c>, with a bound for a table, without for an index.</summary>
public sealed class AttachPartitionAction(SqlSpan span) : AlterTableAction(span)
{
    public required QualifiedName Partition { get; init; }

    public PartitionBound? Bound { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Partition);
        action.Maybe(Bound);
    }
}

/// <summary><c>DETACH PARTITION name [CONCURRENTLY | FINALIZE]</c>.</summary>
public sealed class DetachPartitionAction(SqlSpan span) : AlterTableAction(span)
{
    public required QualifiedName Partition { get; init; }

    public bool IsConcurrently { get; init; }

    public bool IsFinalize { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Partition);
    }
}
