using System.Collections.Generic;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>What the SQL in a routine's body means in a database. All spans are in <see cref="Text"/>. Immutable.</summary>
public sealed class BoundBody
{
    public required SqlText Text { get; init; }

    /// <summary>Every statement, and every expression as the query that gives its value, in the order of the text.</summary>
    public IReadOnlyList<BoundStatement> Statements { get; init; } = [];

    /// <summary>What the language's own reader, or the SQL parser, rejects.</summary>
    public IReadOnlyList<SqlSyntaxError> SyntaxErrors { get; init; } = [];

    /// <summary>What of the body is not judged: SQL that is made while it runs, a language that is not read.</summary>
    public IReadOnlyList<Uncertainty> Uncertainties { get; init; } = [];
}
