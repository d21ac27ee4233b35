using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>gram.y <c>PublicationObjSpec</c>.</summary>
public enum PublicationObjectKind
{
    Table,
    TablesInSchema,
    TablesInCurrentSchema,
}

/// <summary>A table or schema of a publication; one without a keyword is of the kind of the one before it.</summary>
public sealed class PublicationObject(SqlSpan span) : SqlNode(span)
{
    public PublicationObjectKind Kind { get; init; }

    public bool HasKeyword { get; init; }

    public RelationReference? Relation { get; init; }

    public Identifier? Schema { get; init; }

    public NodeList<Identifier> Columns { get; init; }

    public SqlExpression? Where { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Relation);
        action.Maybe(Schema);
        action.Each(Columns);
        action.Maybe(Where);
    }
}

/// <summary>CREATE PUBLICATION.</summary>
public sealed class CreatePublicationStatement(SqlSpan span) : SqlStatement(span)
{
    public required Identifier Name { get; init; }

    public bool IsAllTables { get; init; }

    public NodeList<PublicationObject> Objects { get; init; }

    public NodeList<StorageParameter> Options { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Objects);
        action.Each(Options);
    }
}

/// <summary>gram.y <c>AlterPublicationStmt</c>.</summary>
public enum PublicationChange
{
    SetOptions,
    AddObjects,
    SetObjects,
    DropObjects,
}

/// <summary>ALTER PUBLICATION.</summary>
public sealed class AlterPublicationStatement(SqlSpan span) : SqlStatement(span)
{
    public required Identifier Name { get; init; }

    public PublicationChange Change { get; init; }

    public NodeList<PublicationObject> Objects { get; init; }

    public NodeList<StorageParameter> Options { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Objects);
        action.Each(Options);
    }
}

/// <summary>CREATE SUBSCRIPTION.</summary>
public sealed class CreateSubscriptionStatement(SqlSpan span) : SqlStatement(span)
{
    public required Identifier Name { get; init; }

    public required StringConstant Connection { get; init; }

    public NodeList<Identifier> Publications { get; init; }

    public NodeList<StorageParameter> Options { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action(Connection);
        action.Each(Publications);
        action.Each(Options);
    }
}

/// <summary>gram.y <c>AlterSubscriptionStmt</c>.</summary>
public enum SubscriptionChange
{
    SetOptions,
    Connection,
    RefreshPublication,
    AddPublication,
    DropPublication,
    SetPublication,
    Enable,
    Disable,
    Skip,
}

/// <summary>ALTER SUBSCRIPTION.</summary>
public sealed class AlterSubscriptionStatement(SqlSpan span) : SqlStatement(span)
{
    public required Identifier Name { get; init; }

    public SubscriptionChange Change { get; init; }

    public StringConstant? Connection { get; init; }

    public NodeList<Identifier> Publications { get; init; }

    public NodeList<StorageParameter> Options { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Maybe(Connection);
        action.Each(Publications);
        action.Each(Options);
    }
}
