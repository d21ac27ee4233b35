using System;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Plpgsql;

/// <summary>What DECLARE makes (manual, 41.3; pl_gram.y <c>decl_statement</c>).</summary>
public abstract class PlpgsqlDeclaration(SqlSpan span) : SqlNode(span)
{
    public required Identifier Name { get; init; }
}

/// <summary><c>name [CONSTANT] type [COLLATE collation] [NOT NULL] [{ DEFAULT | := | = } value]</c>.</summary>
public sealed class VariableDeclaration(SqlSpan span) : PlpgsqlDeclaration(span)
{
    public bool IsConstant { get; init; }

    public required PlpgsqlType Type { get; init; }

    public QualifiedName? Collation { get; init; }

    public bool IsNotNull { get; init; }

    public PlpgsqlExpression? Default { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action(Type);
        action.Maybe(Collation);
        action.Maybe(Default);
    }
}

/// <summary>How a variable's type is written.</summary>
public enum PlpgsqlTypeKind
{
    /// <summary>A type's name.</summary>
    Named,

    /// <summary><c>variable%TYPE</c>, <c>$1%TYPE</c> or <c>table.column%TYPE</c>.</summary>
    OfColumn,

    /// <summary><c>table%ROWTYPE</c>.</summary>
    RowOf,

    /// <summary><c>record</c>.</summary>
    Record,
}

/// <summary>A variable's type (pl_gram.y <c>decl_datatype</c>).</summary>
public sealed class PlpgsqlType(SqlSpan span) : SqlNode(span)
{
    public required PlpgsqlTypeKind Kind { get; init; }

    /// <summary>Of <see cref="PlpgsqlTypeKind.Named"/>.</summary>
    public TypeName? Type { get; init; }

    /// <summary>What <c>%TYPE</c> or <c>%ROWTYPE</c> follows.</summary>
    public QualifiedName? Of { get; init; }

    /// <summary>Whether brackets follow <c>%TYPE</c> or <c>%ROWTYPE</c>: an array of it.</summary>
    public bool IsArray { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Type);
        action.Maybe(Of);
    }
}

/// <summary><c>name ALIAS FOR variable</c>.</summary>
public sealed class AliasDeclaration(SqlSpan span) : PlpgsqlDeclaration(span)
{
    /// <summary>The variable, or the parameter as <c>$1</c>.</summary>
    public required QualifiedName Target { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action(Target);
    }
}

/// <summary><c>name [[NO] SCROLL] CURSOR [(argument type, …)] { FOR | IS } query</c>.</summary>
public sealed class CursorDeclaration(SqlSpan span) : PlpgsqlDeclaration(span)
{
    public CursorOptions Options { get; init; }

    public NodeList<CursorArgument> Arguments { get; init; }

    public required SqlStatement Query { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Arguments);
        action(Query);
    }
}

/// <summary>An argument of a cursor.</summary>
public sealed class CursorArgument(SqlSpan span, Identifier name, PlpgsqlType type) : SqlNode(span)
{
    public Identifier Name { get; } = name;

    public PlpgsqlType Type { get; } = type;

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action(Type);
    }
}
