using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>CREATE OPERATOR CLASS.</summary>
public sealed class CreateOperatorClassStatement(SqlSpan span) : SqlStatement(span)
{
    public required QualifiedName Name { get; init; }

    public bool IsDefault { get; init; }

    public required TypeName Type { get; init; }

    public required Identifier AccessMethod { get; init; }

    public QualifiedName? Family { get; init; }

    public NodeList<OperatorClassItem> Items { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action(Type);
        action(AccessMethod);
        action.Maybe(Family);
        action.Each(Items);
    }
}

/// <summary>CREATE OPERATOR FAMILY.</summary>
public sealed class CreateOperatorFamilyStatement(SqlSpan span) : SqlStatement(span)
{
    public required QualifiedName Name { get; init; }

    public required Identifier AccessMethod { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action(AccessMethod);
    }
}

/// <summary>ALTER OPERATOR FAMILY … ADD | DROP.</summary>
public sealed class AlterOperatorFamilyStatement(SqlSpan span) : SqlStatement(span)
{
    public required QualifiedName Name { get; init; }

    public required Identifier AccessMethod { get; init; }

    public bool IsDrop { get; init; }

    public NodeList<OperatorClassItem> Items { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action(AccessMethod);
        action.Each(Items);
    }
}

/// <summary>gram.y <c>opclass_item</c>.</summary>
public enum OperatorClassItemKind
{
    Operator,
    Function,
    Storage,
}

/// <summary>
/// An operator, function or storage type of an operator class or family (gram.y <c>opclass_item</c>, <c>opclass_drop</c>).
/// </summary>
public sealed class OperatorClassItem(SqlSpan span) : SqlNode(span)
{
    public OperatorClassItemKind Kind { get; init; }

    public NumericConstant? Number { get; init; }

    public OperatorName? Operator { get; init; }

    /// <summary>NONE is left out.</summary>
    public NodeList<TypeName> ArgumentTypes { get; init; }

    /// <summary>Whether the operator's types are <c>( NONE, type )</c>.</summary>
    public bool IsLeftNone { get; init; }

    /// <summary>Whether the operator's types are <c>( type, NONE )</c>.</summary>
    public bool IsRightNone { get; init; }

    public RoutineObject? Function { get; init; }

    public bool IsForSearch { get; init; }

    /// <summary>Of FOR ORDER BY.</summary>
    public QualifiedName? OrderByFamily { get; init; }

    /// <summary>RECHECK, which PostgreSQL reads up to version 17 and ignores.</summary>
    public bool IsRecheck { get; init; }

    public TypeName? Storage { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Number);
        action.Maybe(Operator);
        action.Each(ArgumentTypes);
        action.Maybe(Function);
        action.Maybe(OrderByFamily);
        action.Maybe(Storage);
    }
}
