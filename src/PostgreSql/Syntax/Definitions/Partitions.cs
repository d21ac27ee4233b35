using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary><c>PARTITION BY strategy (key, …)</c>.</summary>
public sealed class PartitionSpecification(SqlSpan span) : SqlNode(span)
{
    /// <summary><c>list</c>, <c>range</c> or <c>hash</c>.</summary>
    public required Identifier Strategy { get; init; }

    public NodeList<PartitionKey> Keys { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Strategy);
        action.Each(Keys);
    }
}

/// <summary><c>column | function call | (expression) [COLLATE c] [operator class]</c> (gram.y <c>part_elem</c>).</summary>
public sealed class PartitionKey(SqlSpan span) : SqlNode(span)
{
    /// <summary>A column is a <see cref="ColumnReference"/> of one name.</summary>
    public required SqlExpression Expression { get; init; }

    public QualifiedName? Collation { get; init; }

    public QualifiedName? OperatorClass { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Expression);
        action.Maybe(Collation);
        action.Maybe(OperatorClass);
    }
}

/// <summary>The strategies of gram.y <c>PartitionBoundSpec</c>.</summary>
public enum PartitionBoundKind
{
    Default,
    List,
    Range,
    Hash,
}

/// <summary><c>FOR VALUES …</c> or <c>DEFAULT</c> (gram.y <c>PartitionBoundSpec</c>).</summary>
public sealed class PartitionBound(SqlSpan span) : SqlNode(span)
{
    public PartitionBoundKind Kind { get; init; }

    /// <summary>The word that says the kind: <c>DEFAULT</c>, <c>IN</c>, <c>FROM</c> or <c>WITH</c>. PostgreSQL points there.</summary>
    public SqlSpan KindSpan { get; init; }

    /// <summary>The values of IN, the lower bound of FROM.</summary>
    public NodeList<SqlExpression> Values { get; init; }

    public NodeList<SqlExpression> UpperValues { get; init; }

    public NodeList<HashBoundItem> HashItems { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(Values);
        action.Each(UpperValues);
        action.Each(HashItems);
    }
}

/// <summary><c>MODULUS n</c> or <c>REMAINDER n</c>.</summary>
public sealed class HashBoundItem(SqlSpan span) : SqlNode(span)
{
    public required Identifier Name { get; init; }

    public required NumericConstant Value { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action(Value);
    }
}
