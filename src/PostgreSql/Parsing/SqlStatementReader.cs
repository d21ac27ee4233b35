using System;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// Reads a script one statement after the other, as <see cref="SqlParser.ParseScript(SqlText, ParserOptions?)"/> reads it. For large scripts:
/// no tree has to be kept but the one that is being looked at, so the time and the memory that each takes do not depend on the others.
/// </summary>
public sealed class SqlStatementReader
{
    /// <summary>So many tokens at once are few enough to stay in the processor's cache.</summary>
    private const int PortionSize = 2048;

    private readonly Parser _parser;
    private readonly int _portionSize;
    private Lexer _lexer;

    public SqlStatementReader(SqlText text, ParserOptions? options = null)
        : this(text, options, PortionSize)
    {
    }

    /// <param name="text">The script.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="portionSize">How many tokens are read at once, at least.</param>
    internal SqlStatementReader(SqlText text, ParserOptions? options, int portionSize)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        options ??= ParserOptions.Default;
        _portionSize = portionSize;
        _lexer = new Lexer(text, options, new SqlToken[2 * portionSize]);
        _parser = new Parser(text, options, new ParserBuffers());
        ReadPortion();
    }

    /// <summary>The tokens of the statement, and of some before and behind it. They are others after the next <see cref="Read"/>.</summary>
    public TokenList Tokens => _parser.Tokens;

    /// <summary>The statement that was read last; null before the first and behind the last one.</summary>
    public SqlStatement? Statement { get; private set; }

    /// <summary>What is wrong with the statement; null where nothing is.</summary>
    public SqlSyntaxError? Error { get; private set; }

    /// <summary>Where reading the statement ended without an error (see <see cref="SqlScript.Doubts"/>).</summary>
    public SqlSyntaxError? Doubt { get; private set; }

    /// <summary>Goes on to the next statement; false where there is none.</summary>
    public bool Read()
    {
        SqlSyntaxError? error, doubt;
        while ((Statement = _parser.ParseNextStatement(out error, out doubt)) is null && !_lexer.IsAtEnd) ReadPortion();
        Error = error;
        Doubt = doubt;
        return Statement is not null;
    }

    private void ReadPortion()
    {
        _lexer.ReadPortion(_portionSize);
        _parser.Start(_lexer.Tokens, _lexer.Count, _lexer.Errors);
    }
}
