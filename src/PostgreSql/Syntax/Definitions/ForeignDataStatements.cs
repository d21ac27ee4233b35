using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>CREATE or ALTER FOREIGN DATA WRAPPER (gram.y <c>CreateFdwStmt</c>, <c>AlterFdwStmt</c>).</summary>
public sealed class CreateForeignDataWrapperStatement(SqlSpan span) : SqlStatement(span)
{
    public bool IsAlter { get; init; }

    public required Identifier Name { get; init; }

    public QualifiedName? Handler { get; init; }

    public bool IsNoHandler { get; init; }

    public QualifiedName? Validator { get; init; }

    public bool IsNoValidator { get; init; }

    public NodeList<ServerOption> Options { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Both(Handler, Validator);
        action.Each(Options);
    }
}

/// <summary>CREATE SERVER.</summary>
public sealed class CreateServerStatement(SqlSpan span) : SqlStatement(span)
{
    public bool IfNotExists { get; init; }

    public required Identifier Name { get; init; }

    public StringConstant? Type { get; init; }

    /// <summary>Null also for VERSION NULL.</summary>
    public StringConstant? Version { get; init; }

    public required Identifier Wrapper { get; init; }

    public NodeList<ServerOption> Options { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Maybe(Type);
        action.Maybe(Version);
        action(Wrapper);
        action.Each(Options);
    }
}

/// <summary>ALTER SERVER.</summary>
public sealed class AlterServerStatement(SqlSpan span) : SqlStatement(span)
{
    public required Identifier Name { get; init; }

    public bool HasVersion { get; init; }

    /// <summary>Null for VERSION NULL.</summary>
    public StringConstant? Version { get; init; }

    public NodeList<ServerOption> Options { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Maybe(Version);
        action.Each(Options);
    }
}

/// <summary>What is done to a user mapping.</summary>
public enum UserMappingAction
{
    Create,
    Alter,
    Drop,
}

/// <summary>CREATE, ALTER and DROP USER MAPPING.</summary>
public sealed class UserMappingStatement(SqlSpan span) : SqlStatement(span)
{
    public UserMappingAction Action { get; init; }

    /// <summary>IF NOT EXISTS of CREATE, IF EXISTS of DROP.</summary>
    public bool IfExistsOrNot { get; init; }

    /// <summary>FOR USER is <see cref="RoleKind.CurrentUser"/>.</summary>
    public required RoleName User { get; init; }

    public required Identifier Server { get; init; }

    public NodeList<ServerOption> Options { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(User);
        action(Server);
        action.Each(Options);
    }
}

/// <summary>gram.y <c>import_qualification_type</c>.</summary>
public enum ImportFilter
{
    All,
    LimitTo,
    Except,
}

/// <summary>IMPORT FOREIGN SCHEMA.</summary>
public sealed class ImportForeignSchemaStatement(SqlSpan span) : SqlStatement(span)
{
    public required Identifier RemoteSchema { get; init; }

    public ImportFilter Filter { get; init; }

    public NodeList<RelationReference> Relations { get; init; }

    public required Identifier Server { get; init; }

    public required Identifier LocalSchema { get; init; }

    public NodeList<ServerOption> Options { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(RemoteSchema);
        action.Each(Relations);
        action(Server);
        action(LocalSchema);
        action.Each(Options);
    }
}
