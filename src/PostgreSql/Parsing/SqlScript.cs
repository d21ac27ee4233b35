using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>What a text was read as. Immutable.</summary>
public sealed class SqlScript
{
    private readonly ParserOptions _options;
    private TokenList? _tokens;

    internal SqlScript(
        SqlText text,
        ParserOptions options,
        TokenList? tokens,
        NodeList<SqlStatement> statements,
        IReadOnlyList<SqlSyntaxError>? errors,
        IReadOnlyList<SqlSyntaxError>? doubts)
    {
        Text = text;
        _options = options;
        _tokens = tokens;
        Statements = statements;
        Errors = errors ?? [];
        Doubts = doubts ?? [];
    }

    public SqlText Text { get; }

    /// <summary>Read anew where the parser did not keep them: few ask for the tokens of a text.</summary>
    public TokenList Tokens => _tokens ??= Lexer.Tokenize(Text, _options);

    /// <summary>In the order of the text. One that has an error is there as far as it could be read.</summary>
    public NodeList<SqlStatement> Statements { get; }

    /// <summary>At most one for each statement, in the order of the text.</summary>
    public IReadOnlyList<SqlSyntaxError> Errors { get; }

    /// <summary>
    /// Where reading a statement ended behind a hole or an optional part of the text: what stands in the hole may make it right, so it is no
    /// error, but the rest of that statement was not read. And where a statement is nested more deeply than this parser reads (see
    /// <see cref="SqlSyntaxError.IsOfNesting"/>).
    /// </summary>
    public IReadOnlyList<SqlSyntaxError> Doubts { get; }
}
