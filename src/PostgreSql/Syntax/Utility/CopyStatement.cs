using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>COPY, in its three forms (gram.y <c>CopyStmt</c>).</summary>
public sealed class CopyStatement(SqlSpan span) : SqlStatement(span)
{
    public QualifiedName? Relation { get; init; }

    public NodeList<Identifier> Columns { get; init; }

    /// <summary>Of COPY (query) TO.</summary>
    public SqlStatement? Query { get; init; }

    public bool IsFrom { get; init; }

    public bool IsProgram { get; init; }

    /// <summary>Null for STDIN and STDOUT.</summary>
    public StringConstant? File { get; init; }

    public NodeList<UtilityOption> Options { get; init; }

    public SqlExpression? Where { get; init; }

    public override void ForEachChild(Action<SqlNode> action)
    {
        // COPY BINARY relation: this one option stands before the relation.
        var isBinaryFirst = Relation is not null && !Options.IsEmpty && Options[0].Span.Start < Relation.Span.Start;
        if (isBinaryFirst) action(Options[0]);
        action.Maybe(Relation);
        action.Each(Columns);
        action.Maybe(Query);
        action.Maybe(File);
        for (var i = isBinaryFirst ? 1 : 0; i < Options.Count; i++) action(Options[i]);
        action.Maybe(Where);
    }
}
