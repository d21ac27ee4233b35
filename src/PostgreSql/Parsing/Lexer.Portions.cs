using System.Collections.Generic;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>Reads a script in portions of whole statements, each into the place of the one before.</summary>
internal partial struct Lexer
{
    public readonly SqlToken[] Tokens => _tokens;

    public readonly int Count => _count;

    public readonly List<LexicalError>? Errors => _errors;

    public readonly bool IsAtEnd => _position >= _length;

    /// <summary>
    /// Reads at least that many tokens, and on up to a semicolon behind which no statement goes on: nothing that the portion opened is open
    /// there. Its last token is End.
    /// </summary>
    public void ReadPortion(int atLeast)
    {
        _count = 0;
        _counted = 0;
        _commands = default;
        _openParentheses = 0;
        _openBlocks = 0;
        _errors?.Clear();
        while (true)
        {
            SkipBlanks();
            if (_position >= _length || (_count >= atLeast && IsBetweenStatements())) break;
            ReadNext();
        }
        Finish();
    }

    private bool IsBetweenStatements()
    {
        if (_tokens[_count - 1].Kind is not (TokenKind.Semicolon or TokenKind.CopyData)) return false;
        for (; _counted < _count; _counted++)
        {
            var token = _tokens[_counted];
            if (token.Kind == TokenKind.OpenParenthesis) _openParentheses++;
            else if (token.Kind == TokenKind.CloseParenthesis && _openParentheses > 0) _openParentheses--;
            else if (_openBlocks > 0 && token.Keyword == Keyword.Case) _openBlocks++;
            else if (_openBlocks > 0 && token.Keyword == Keyword.End) _openBlocks--;
            else if (token.Keyword == Keyword.Begin && _tokens[_counted + 1].Keyword == Keyword.Atomic) _openBlocks++;
        }
        return _openParentheses == 0 && _openBlocks == 0 && !IsInCondition;
    }
}
