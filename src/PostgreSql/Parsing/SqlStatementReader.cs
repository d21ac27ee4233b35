using System;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// Reads a script one statement after the other, as <see cref="SqlParser.ParseScript(SqlText, ParserOptions?)"/> reads it. For large scripts:
/// no tree has to be kept but the one that is being looked at, so the time and the memory that each takes do not depend on the others.
/// </summary>
public sealed class SqlStatementReader
{
    private readonly Parser _parser;

    public SqlStatementReader(SqlText text, ParserOptions? options = null)
    {
        _parser = new Parser(text ?? throw new ArgumentNullException(nameof(text)), options ?? ParserOptions.Default, new ParserBuffers());
        Tokens = _parser.Tokens;
    }

    /// <summary>The tokens of the whole script.</summary>
    public TokenList Tokens { get; }

    /// <summary>The statement that was read last; null before the first and behind the last one.</summary>
    public SqlStatement? Statement { get; private set; }

    /// <summary>What is wrong with the statement; null where nothing is.</summary>
    public SqlSyntaxError? Error { get; private set; }

    /// <summary>Where reading the statement ended without an error (see <see cref="SqlScript.Doubts"/>).</summary>
    public SqlSyntaxError? Doubt { get; private set; }

    /// <summary>Goes on to the next statement; false where there is none.</summary>
    public bool Read()
    {
        Statement = _parser.ParseNextStatement(out var error, out var doubt);
        Error = error;
        Doubt = doubt;
        return Statement is not null;
    }
}
