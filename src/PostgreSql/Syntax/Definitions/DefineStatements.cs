using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>CREATE AGGREGATE, in its present and its old form (gram.y <c>DefineStmt</c>).</summary>
public sealed class CreateAggregateStatement(SqlSpan span) : SqlStatement(span)
{
    public bool OrReplace { get; init; }

    public required QualifiedName Name { get; init; }

    public bool IsStar { get; init; }

    public NodeList<RoutineParameter> Parameters { get; init; }

    /// <summary>Parameters before ORDER BY; -1 without ORDER BY.</summary>
    public int DirectCount { get; init; }

    /// <summary><c>CREATE AGGREGATE name (basetype = …)</c>, without parameters.</summary>
    public bool IsOldStyle { get; init; }

    public NodeList<StorageParameter> Definition { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Parameters);
        action.Each(Definition);
    }
}

/// <summary>CREATE OPERATOR.</summary>
public sealed class CreateOperatorStatement(SqlSpan span) : SqlStatement(span)
{
    public required OperatorName Name { get; init; }

    public NodeList<StorageParameter> Definition { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Definition);
    }
}

/// <summary>ALTER OPERATOR … SET (…).</summary>
public sealed class AlterOperatorStatement(SqlSpan span) : SqlStatement(span)
{
    public required OperatorObject Operator { get; init; }

    public NodeList<StorageParameter> Definition { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Operator);
        action.Each(Definition);
    }
}

/// <summary>CREATE TEXT SEARCH CONFIGURATION, DICTIONARY, PARSER or TEMPLATE.</summary>
public sealed class CreateTextSearchStatement(SqlSpan span) : SqlStatement(span)
{
    public ObjectKind Kind { get; init; }

    public required QualifiedName Name { get; init; }

    public NodeList<StorageParameter> Definition { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Definition);
    }
}

/// <summary>CREATE COLLATION.</summary>
public sealed class CreateCollationStatement(SqlSpan span) : SqlStatement(span)
{
    public bool IfNotExists { get; init; }

    public required QualifiedName Name { get; init; }

    public QualifiedName? From { get; init; }

    public NodeList<StorageParameter> Definition { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Maybe(From);
        action.Each(Definition);
    }
}

/// <summary>ALTER COLLATION … REFRESH VERSION.</summary>
public sealed class AlterCollationStatement(SqlSpan span) : SqlStatement(span)
{
    public required QualifiedName Name { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
    }
}

/// <summary>CREATE CONVERSION.</summary>
public sealed class CreateConversionStatement(SqlSpan span) : SqlStatement(span)
{
    public bool IsDefault { get; init; }

    public required QualifiedName Name { get; init; }

    public required StringConstant SourceEncoding { get; init; }

    public required StringConstant TargetEncoding { get; init; }

    public required QualifiedName Function { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action(SourceEncoding);
        action(TargetEncoding);
        action(Function);
    }
}

/// <summary>CREATE ASSERTION, which PostgreSQL reads and refuses.</summary>
public sealed class CreateAssertionStatement(SqlSpan span) : SqlStatement(span)
{
    public required QualifiedName Name { get; init; }

    public required SqlExpression Check { get; init; }

    public NodeList<ConstraintAttribute> Attributes { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action(Check);
        action.Each(Attributes);
    }
}

/// <summary>gram.y <c>cast_context</c>.</summary>
public enum CastContext
{
    Explicit,
    Assignment,
    Implicit,
}

/// <summary>How a cast converts.</summary>
public enum CastMethod
{
    Function,
    WithoutFunction,
    InOut,
}

/// <summary>CREATE CAST.</summary>
public sealed class CreateCastStatement(SqlSpan span) : SqlStatement(span)
{
    public required TypeName Source { get; init; }

    public required TypeName Target { get; init; }

    public CastMethod Method { get; init; }

    public RoutineObject? Function { get; init; }

    public CastContext Context { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Source);
        action(Target);
        action.Maybe(Function);
    }
}

/// <summary>CREATE TRANSFORM.</summary>
public sealed class CreateTransformStatement(SqlSpan span) : SqlStatement(span)
{
    public bool OrReplace { get; init; }

    public required TypeName Type { get; init; }

    public required Identifier Language { get; init; }

    public RoutineObject? FromSql { get; init; }

    public RoutineObject? ToSql { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Type);
        action(Language);
        action.Both(FromSql, ToSql);
    }
}

/// <summary>CREATE LANGUAGE.</summary>
public sealed class CreateLanguageStatement(SqlSpan span) : SqlStatement(span)
{
    public bool OrReplace { get; init; }

    public bool IsTrusted { get; init; }

    public required Identifier Name { get; init; }

    public QualifiedName? Handler { get; init; }

    public QualifiedName? InlineHandler { get; init; }

    public QualifiedName? Validator { get; init; }

    public bool IsNoValidator { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Maybe(Handler);
        action.Maybe(InlineHandler);
        action.Maybe(Validator);
    }
}

/// <summary>CREATE ACCESS METHOD.</summary>
public sealed class CreateAccessMethodStatement(SqlSpan span) : SqlStatement(span)
{
    public required Identifier Name { get; init; }

    /// <summary>TYPE TABLE; else TYPE INDEX.</summary>
    public bool IsTable { get; init; }

    public required QualifiedName Handler { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action(Handler);
    }
}

/// <summary>CREATE STATISTICS (gram.y <c>CreateStatsStmt</c>).</summary>
public sealed class CreateStatisticsStatement(SqlSpan span) : SqlStatement(span)
{
    public bool IfNotExists { get; init; }

    public QualifiedName? Name { get; init; }

    public NodeList<Identifier> Kinds { get; init; }

    /// <summary>A column is a <see cref="ColumnReference"/> of one name.</summary>
    public NodeList<SqlExpression> Expressions { get; init; }

    public NodeList<FromItem> From { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Name);
        action.Each(Kinds);
        action.Each(Expressions);
        action.Each(From);
    }
}

/// <summary>ALTER STATISTICS … SET STATISTICS.</summary>
public sealed class AlterStatisticsStatement(SqlSpan span) : SqlStatement(span)
{
    public bool IfExists { get; init; }

    public required QualifiedName Name { get; init; }

    /// <summary>Null for DEFAULT.</summary>
    public SignedNumber? Target { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Maybe(Target);
    }
}
