using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>SET, SET LOCAL, SET SESSION.</summary>
public enum SettingScope
{
    Unspecified,
    Session,
    Local,
}

/// <summary>gram.y <c>set_rest</c>.</summary>
public enum SettingKind
{
    Value,
    Default,
    FromCurrent,
    TimeZone,
    Catalog,
    Schema,
    Names,
    Role,
    SessionAuthorization,
    XmlOption,
    Transaction,
    SessionCharacteristics,
    TransactionSnapshot,
}

/// <summary>SET (gram.y <c>VariableSetStmt</c>, <c>set_rest</c>).</summary>
public sealed class SetStatement(SqlSpan span) : SqlStatement(span)
{
    public SettingScope Scope { get; init; }

    public SettingKind Kind { get; init; }

    /// <summary>
    /// The parameter, folded and joined with dots: TIME ZONE is <c>timezone</c>, SCHEMA <c>search_path</c>, NAMES
    /// <c>client_encoding</c>, as in PostgreSQL.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>Where the parameter is named by itself.</summary>
    public NodeList<Identifier> NameParts { get; init; }

    /// <summary>Identifiers, string and number constants as written; empty for DEFAULT.</summary>
    public NodeList<SqlNode> Values { get; init; }

    /// <summary>Of TIME ZONE INTERVAL '…'.</summary>
    public TypeName? Interval { get; init; }

    public bool IsDefault { get; init; }

    public NodeList<TransactionMode> TransactionModes { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(NameParts);
        action.Maybe(Interval);
        action.Each(Values);
        action.Each(TransactionModes);
    }
}

/// <summary>RESET (gram.y <c>VariableResetStmt</c>).</summary>
public sealed class ResetStatement(SqlSpan span) : SqlStatement(span)
{
    public required string Name { get; init; }

    public NodeList<Identifier> NameParts { get; init; }

    public bool IsAll { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(NameParts);
    }
}

/// <summary>SHOW (gram.y <c>VariableShowStmt</c>).</summary>
public sealed class ShowStatement(SqlSpan span) : SqlStatement(span)
{
    public required string Name { get; init; }

    public NodeList<Identifier> NameParts { get; init; }

    public bool IsAll { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(NameParts);
    }
}

/// <summary>ALTER SYSTEM (gram.y <c>AlterSystemStmt</c>).</summary>
public sealed class AlterSystemStatement(SqlSpan span) : SqlStatement(span)
{
    /// <summary>A <see cref="SetStatement"/> or a <see cref="ResetStatement"/>.</summary>
    public required SqlStatement Setting { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Setting);
    }
}

/// <summary>ALTER ROLE … SET (gram.y <c>AlterRoleSetStmt</c>).</summary>
public sealed class AlterRoleSetStatement(SqlSpan span) : SqlStatement(span)
{
    /// <summary>Null for ALL.</summary>
    public RoleName? Role { get; init; }

    public Identifier? Database { get; init; }

    public required SqlStatement Setting { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Role);
        action.Maybe(Database);
        action(Setting);
    }
}

/// <summary>ALTER DATABASE … SET (gram.y <c>AlterDatabaseSetStmt</c>).</summary>
public sealed class AlterDatabaseSetStatement(SqlSpan span) : SqlStatement(span)
{
    public required Identifier Database { get; init; }

    public required SqlStatement Setting { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Database);
        action(Setting);
    }
}

/// <summary>SET CONSTRAINTS (gram.y <c>ConstraintsSetStmt</c>).</summary>
public sealed class SetConstraintsStatement(SqlSpan span) : SqlStatement(span)
{
    /// <summary>Empty for ALL.</summary>
    public NodeList<QualifiedName> Constraints { get; init; }

    public bool IsDeferred { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(Constraints);
    }
}

/// <summary>gram.y <c>transaction_mode_item</c>.</summary>
public enum TransactionModeKind
{
    IsolationReadUncommitted,
    IsolationReadCommitted,
    IsolationRepeatableRead,
    IsolationSerializable,
    ReadOnly,
    ReadWrite,
    Deferrable,
    NotDeferrable,
}

/// <summary>A mode of BEGIN, START TRANSACTION and SET TRANSACTION.</summary>
public sealed class TransactionMode(SqlSpan span) : SqlNode(span)
{
    public TransactionModeKind Kind { get; init; }
}
