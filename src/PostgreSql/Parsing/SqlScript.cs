using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>What a text was read as. Immutable.</summary>
public sealed class SqlScript
{
    internal SqlScript(
        TokenList tokens, NodeList<SqlStatement> statements, IReadOnlyList<SqlSyntaxError> errors, IReadOnlyList<SqlSyntaxError> doubts)
    {
        Tokens = tokens;
        Statements = statements;
        Errors = errors;
        Doubts = doubts;
    }

    public SqlText Text => Tokens.Text;

    public TokenList Tokens { get; }

    /// <summary>In the order of the text. One that has an error is there as far as it could be read.</summary>
    public NodeList<SqlStatement> Statements { get; }

    /// <summary>At most one for each statement, in the order of the text.</summary>
    public IReadOnlyList<SqlSyntaxError> Errors { get; }

    /// <summary>
    /// Where reading a statement ended behind a hole or an optional part of the text: what stands in the hole may make it right, so it is no
    /// error, but the rest of that statement was not read.
    /// </summary>
    public IReadOnlyList<SqlSyntaxError> Doubts { get; }
}
