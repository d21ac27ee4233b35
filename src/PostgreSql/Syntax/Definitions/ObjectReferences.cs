using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>Kinds of objects that statements name (gram.y <c>ObjectType</c>).</summary>
public enum ObjectKind
{
    AccessMethod,
    Aggregate,
    Attribute,
    Cast,
    Collation,
    Column,
    Constraint,
    Conversion,
    Database,
    Domain,
    DomainConstraint,
    EventTrigger,
    Extension,
    ForeignDataWrapper,
    ForeignServer,
    ForeignTable,
    Function,
    Index,
    Language,
    LargeObject,
    MaterializedView,
    Operator,
    OperatorClass,
    OperatorFamily,
    Parameter,
    Policy,
    Procedure,
    Publication,
    Role,
    Routine,
    Rule,
    Schema,
    Sequence,
    Statistics,
    Subscription,
    Table,
    Tablespace,
    TextSearchConfiguration,
    TextSearchDictionary,
    TextSearchParser,
    TextSearchTemplate,
    Transform,
    Trigger,
    Type,
    View,
}

/// <summary>An object as COMMENT, DROP, GRANT and ALTER name it: its kind and what identifies it.</summary>
public abstract class ObjectReference(SqlSpan span) : SqlNode(span)
{
    public ObjectKind Kind { get; init; }
}

/// <summary>An object with a name of its own, schema-qualified where its kind has schemas.</summary>
public sealed class NamedObject(SqlSpan span) : ObjectReference(span)
{
    public required QualifiedName Name { get; init; }

    /// <summary><c>ONLY name</c>.</summary>
    public bool IsOnly { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
    }
}

/// <summary>A trigger, rule, policy or constraint of a relation or domain: <c>name ON relation</c>.</summary>
public sealed class RelationMember(SqlSpan span) : ObjectReference(span)
{
    public required Identifier Name { get; init; }

    public required QualifiedName Relation { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action(Relation);
    }
}

/// <summary>A type or domain where the grammar takes any type name (gram.y <c>Typename</c>).</summary>
public sealed class TypeObject(SqlSpan span) : ObjectReference(span)
{
    public required TypeName Type { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Type);
    }
}

/// <summary>A function, procedure, routine or aggregate (gram.y <c>function_with_argtypes</c>, <c>aggregate_with_argtypes</c>).</summary>
public sealed class RoutineObject(SqlSpan span) : ObjectReference(span)
{
    public required QualifiedName Name { get; init; }

    /// <summary>False where only the name is given.</summary>
    public bool HasArguments { get; init; }

    /// <summary><c>aggregate(*)</c>.</summary>
    public bool IsStar { get; init; }

    public NodeList<RoutineParameter> Parameters { get; init; }

    /// <summary>For <c>(… ORDER BY …)</c>: how many parameters stand before ORDER BY; -1 without ORDER BY.</summary>
    public int DirectCount { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Parameters);
    }
}

/// <summary><c>operator (left, right)</c>.</summary>
public sealed class OperatorObject(SqlSpan span) : ObjectReference(span)
{
    public required OperatorName Name { get; init; }

    /// <summary>Null for NONE.</summary>
    public TypeName? Left { get; init; }

    /// <summary>Null for NONE.</summary>
    public TypeName? Right { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Maybe(Left);
        action.Maybe(Right);
    }
}

/// <summary><c>name USING index_method</c>.</summary>
public sealed class OperatorClassObject(SqlSpan span) : ObjectReference(span)
{
    public required QualifiedName Name { get; init; }

    public required Identifier AccessMethod { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action(AccessMethod);
    }
}

/// <summary><c>(source AS target)</c>.</summary>
public sealed class CastObject(SqlSpan span) : ObjectReference(span)
{
    public required TypeName Source { get; init; }

    public required TypeName Target { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Source);
        action(Target);
    }
}

/// <summary><c>FOR type LANGUAGE language</c>.</summary>
public sealed class TransformObject(SqlSpan span) : ObjectReference(span)
{
    public required TypeName Type { get; init; }

    public required Identifier Language { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Type);
        action(Language);
    }
}

/// <summary>A large object's OID.</summary>
public sealed class LargeObject(SqlSpan span) : ObjectReference(span)
{
    public required SignedNumber Number { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Number);
    }
}
