using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>PREPARE.</summary>
public sealed class PrepareStatement(SqlSpan span) : SqlStatement(span)
{
    public required Identifier Name { get; init; }

    public NodeList<TypeName> ParameterTypes { get; init; }

    public required SqlStatement Statement { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(ParameterTypes);
        action(Statement);
    }
}

/// <summary>EXECUTE.</summary>
public sealed class ExecuteStatement(SqlSpan span) : SqlStatement(span)
{
    public required Identifier Name { get; init; }

    public NodeList<SqlExpression> Arguments { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action(Name);
        action.Each(Arguments);
    }
}

/// <summary>DEALLOCATE.</summary>
public sealed class DeallocateStatement(SqlSpan span) : SqlStatement(span)
{
    /// <summary>Null for ALL.</summary>
    public Identifier? Name { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Maybe(Name);
    }
}

/// <summary>EXPLAIN.</summary>
public sealed class ExplainStatement(SqlSpan span) : SqlStatement(span)
{
    /// <summary>The older forms' ANALYZE and VERBOSE too.</summary>
    public NodeList<UtilityOption> Options { get; init; }

    public required SqlStatement Statement { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        action.Each(Options);
        action(Statement);
    }
}
