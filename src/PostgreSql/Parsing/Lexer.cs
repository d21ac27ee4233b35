using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// Cuts a text into tokens as PostgreSQL's scan.l does: the longest match, with the exceptions that it makes for operators. What scan.l
/// rejects becomes a token of kind <see cref="TokenKind.Error"/>, so that the parser reports it when it gets there and not before.
/// </summary>
internal partial struct Lexer
{
    private const int LookAhead = 4;

    private readonly SqlText _source;
    private readonly string _text;
    private readonly int _length;
    private readonly bool _hasHoles;
    private readonly ParameterStyle _style;
    private readonly int _version;
    private readonly bool _standardStringsAtFirst;

    private SqlToken[] _tokens;
    private int _count;
    private List<LexicalError>? _errors;
    private int _position;
    private int _depth;
    private ulong _squareBrackets;

    /// <summary>Up to where signs follow each other that were cut off an operator: each of them is an operator of its own.</summary>
    private int _signsEnd;
    private bool _isBehindUescape;
    private int _counted;
    private int _openParentheses;
    private int _openBlocks;
    private int _unsentCopies;
    private int _awaitedCopies;
    private bool _standardStrings;
    private bool _standardStringsBefore;
    private int _stringsFrom;

    /// <summary>The <c>\if</c> commands that are open here, the innermost last.</summary>
    private List<PsqlCondition>? _conditions;

    /// <summary>Tokens that are known to be commands of psql.</summary>
    private (int Start, int End) _commands;

    /// <param name="source">What is read.</param>
    /// <param name="options">How.</param>
    /// <param name="tokens">The array to read into; a larger one takes its place where it is too small.</param>
    public Lexer(SqlText source, ParserOptions options, SqlToken[] tokens)
    {
        _source = source;
        _text = source.Text;
        _length = _text.Length;
        _hasHoles = source.Holes.Count > 0;
        _style = source.ParameterStyle;
        _version = options.ServerVersion;
        _standardStrings = _standardStringsAtFirst = options.StandardConformingStrings;
        _tokens = tokens;
    }

    public static TokenList Tokenize(SqlText source, ParserOptions options)
    {
        var lexer = new Lexer(source, options, new SqlToken[Estimate(source)]);
        lexer.Run();
        return new TokenList(source, lexer._tokens, lexer._count);
    }

    /// <summary>Reads a text into an array that may hold something else, and may be replaced by a larger one.</summary>
    /// <returns>How many tokens the text has.</returns>
    public static int Tokenize(SqlText source, ParserOptions options, ref SqlToken[] tokens, out List<LexicalError>? errors)
    {
        var estimate = Estimate(source);
        var lexer = new Lexer(source, options, tokens.Length < estimate ? new SqlToken[estimate] : tokens);
        lexer.Run();
        tokens = lexer._tokens;
        errors = lexer._errors;
        return lexer._count;
    }

    /// <summary>How many tokens a text has, about; most have fewer.</summary>
    private static int Estimate(SqlText source) => (source.Text.Length / 5) + 8;

    private void Run()
    {
        while (true)
        {
            SkipBlanks();
            if (_position >= _length) break;
            ReadNext();
        }
        Finish();
    }

    private void ReadNext()
    {
        var start = _position;
        ReadToken(_text[start]);
        if (_position == start) throw new InvalidOperationException("The lexer made no progress.");
    }

    private void Finish()
    {
        EndConditions();
        Add(TokenKind.End, _position, _position);
        // The parser may look at the tokens behind the last one: they are End, too.
        if (_tokens.Length < _count + LookAhead) Array.Resize(ref _tokens, _count + LookAhead);
        Array.Clear(_tokens, _count, LookAhead);
    }

    private void ReadToken(char c)
    {
        if (c < 128)
        {
            switch (Classes[c])
            {
                case CharacterClass.IdentifierStart:
                    ReadWord(c);
                    return;
                case CharacterClass.Digit:
                    ReadNumber();
                    return;
                case CharacterClass.Operator:
                    ReadOperator();
                    return;
                case CharacterClass.Punctuation:
                    ReadPunctuation(c);
                    return;
            }
            ReadOther(c);
            return;
        }
        if (IsHole(_position)) ReadHole();
        else ReadIdentifier();
    }

    /// <summary>scan.l <c>identifier</c>, and the letters that announce a string or a quoted identifier.</summary>
    private void ReadWord(char c)
    {
        if (_position + 1 < _length)
        {
            var next = _text[_position + 1];
            if (next == '\'')
            {
                if (TryReadPrefixed(c, _position + 1, TokenFlags.Quoted)) return;
            }
            else if (next == '&' && (c is 'u' or 'U') && _position + 2 < _length && _text[_position + 2] is '\'' or '"')
            {
                if (_text[_position + 2] == '\'') ReadUnicodeString(_position + 2, TokenFlags.Quoted | TokenFlags.Unicode);
                else ReadQuotedIdentifier(_position + 2, TokenFlags.Quoted | TokenFlags.Unicode);
                return;
            }
            else if (next is ':' or '&' && _style == ParameterStyle.Psql && TryReadPrefixedVariable(c)) return;
        }
        ReadIdentifier();
    }

    /// <summary>A string with a letter before its opening quote.</summary>
    private bool TryReadPrefixed(char letter, int quote, TokenFlags flags)
    {
        switch (letter)
        {
            case 'e' or 'E':
                ReadString(quote, flags | TokenFlags.Backslash);
                return true;
            case 'b' or 'B':
                ReadBitString(TokenKind.BitString, quote, flags);
                return true;
            case 'x' or 'X':
                ReadBitString(TokenKind.HexString, quote, flags);
                return true;
            case 'n' or 'N':
                // scan.l returns the keyword NCHAR for the letter alone; the string is the next token.
                Add(TokenKind.Keyword, _position, _position + 1, Keyword.Nchar);
                return true;
            default:
                return false;
        }
    }

    private void ReadIdentifier()
    {
        var text = _text;
        var start = _position;
        var hash = 0;
        var traits = CharacterTraits.None;
        var i = start;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (c >= 128) break;
            var own = Traits[c];
            if ((own & CharacterTraits.IdentifierPart) == 0) break;
            traits |= own;
            hash = Keywords.Mix(hash, c);
        }
        var flags = (traits & CharacterTraits.Uppercase) != 0 ? TokenFlags.Uppercase : TokenFlags.None;
        if (i < text.Length && text[i] >= 128)
        {
            i = FinishIdentifier(i, ref flags);
            traits |= CharacterTraits.NoKeyword;
        }
        if ((traits & CharacterTraits.NoKeyword) == 0)
        {
            var keyword = Keywords.Find(text, start, i, hash, _version);
            if (keyword != Keyword.NotKeyword)
            {
                Add(TokenKind.Keyword, start, i, keyword, flags);
                return;
            }
        }
        Add(TokenKind.Identifier, start, i, Keyword.NotKeyword, flags);
    }

    /// <summary>The end of an identifier from its first character on that is not of ASCII.</summary>
    private int FinishIdentifier(int i, ref TokenFlags flags)
    {
        for (; i < _length && IsIdentifierPart(_text[i]); i++)
        {
            var c = _text[i];
            if (c is >= 'A' and <= 'Z') flags |= TokenFlags.Uppercase;
            else if (IsHole(i))
            {
                flags |= TokenFlags.Hole;
                if (IsBeforeDollarQuote(i)) return i + 1;
            }
        }
        return i;
    }

    /// <summary>
    /// Whether a dollar quote begins right behind a hole. It does unless what is filled in ends in a letter; the text as it stands tells of the
    /// quote.
    /// </summary>
    private readonly bool IsBeforeDollarQuote(int hole) => hole + 1 < _length && _text[hole + 1] == '$' && FindDollarQuoteEnd(hole + 1) >= 0;

    /// <summary>Holes are part of the name that they are glued to; else each of those in a row stands alone.</summary>
    private void ReadHole()
    {
        var after = _position + 1;
        while (after < _length && IsHole(after)) after++;
        if (after < _length && IsIdentifierPart(_text[after]) && !IsBeforeDollarQuote(after - 1))
        {
            ReadIdentifier();
            return;
        }
        for (var i = _position; i < after; i++) Add(TokenKind.Hole, i, i + 1, Keyword.NotKeyword, TokenFlags.Hole);
    }

    private void ReadPunctuation(char c)
    {
        var start = _position;
        switch (c)
        {
            case ',':
                Add(TokenKind.Comma, start, start + 1);
                return;
            case '(':
                OpenBracket(false);
                Add(TokenKind.OpenParenthesis, start, start + 1);
                return;
            case ')':
                CloseBracket();
                Add(TokenKind.CloseParenthesis, start, start + 1);
                return;
            case '[':
                OpenBracket(true);
                Add(TokenKind.OpenBracket, start, start + 1);
                return;
            case ']':
                CloseBracket();
                Add(TokenKind.CloseBracket, start, start + 1);
                return;
            case ';':
                Add(TokenKind.Semicolon, start, start + 1);
                NoteCopy(isSent: true);
                return;
            case '.':
                if (start + 1 < _length && IsDigit(_text[start + 1])) ReadNumber();
                else if (start + 1 < _length && _text[start + 1] == '.') Add(TokenKind.DotDot, start, start + 2);
                else Add(TokenKind.Dot, start, start + 1);
                return;
            case ':':
                ReadColon();
                return;
            case '\'':
                ReadString(start, StandardStrings ? TokenFlags.Quoted : TokenFlags.Quoted | TokenFlags.Backslash);
                return;
            case '"':
                ReadQuotedIdentifier(start, TokenFlags.Quoted);
                return;
            default:
                ReadDollar();
                return;
        }
    }

    private void ReadOther(char c)
    {
        if (c == '{' && TryReadBraceParameter()) return;
        if (c == '\\')
        {
            if (_style == ParameterStyle.Psql)
            {
                ReadPsqlCommand();
                return;
            }
            if (_style == ParameterStyle.NamedColon && TryReadEscapedColon()) return;
        }
        Add(TokenKind.Other, _position, _position + 1);
    }

    /// <summary>scan.l <c>whitespace</c> and <c>xc</c>; an unterminated comment is a token of its own.</summary>
    private void SkipBlanks()
    {
        var text = _text;
        var i = _position;
        while (i < text.Length)
        {
            var c = text[i];
            // Nothing above the slash begins a blank or a comment.
            if (c > '/') break;
            if (c == ' ') i++;
            else if (IsSpace(c))
            {
                i++;
                if (c != '\n' || !AtCopyData()) continue;
                _position = i;
                ReadCopyData();
                i = _position;
            }
            else if (c == '-' && i + 1 < text.Length && text[i + 1] == '-') i = EndOfLine(i + 2);
            else if (c == '/' && i + 1 < text.Length && text[i + 1] == '*')
            {
                _position = i;
                if (!SkipComment()) return;
                i = _position;
            }
            else break;
        }
        _position = i;
    }

    private readonly int EndOfLine(int from)
    {
        while (from < _length && _text[from] is not ('\n' or '\r')) from++;
        return from;
    }

    private bool SkipComment()
    {
        var depth = 0;
        var i = _position;
        while (i + 1 < _length)
        {
            if (_text[i] == '/' && _text[i + 1] == '*')
            {
                depth++;
                i += 2;
            }
            else if (_text[i] == '*' && _text[i + 1] == '/')
            {
                i += 2;
                if (--depth > 0) continue;
                _position = i;
                return true;
            }
            else i++;
        }
        AddError(_position, _length, SqlSpan.FromBounds(_position, _length), "unterminated /* comment");
        return false;
    }

    private bool IsHole(int position) => _hasHoles && _text[position] == SqlText.HoleCharacter && _source.IsHole(position);

    private bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f' || (c == '\v' && _version >= 16);

    private void Add(TokenKind kind, int start, int end, Keyword keyword = Keyword.NotKeyword, TokenFlags flags = TokenFlags.None)
    {
        if (_count == _tokens.Length) Array.Resize(ref _tokens, _count * 2);
        _tokens[_count++] = new SqlToken(kind, start, end, keyword, flags);
        _position = end;
    }

    private void AddError(
        int start, int end, SqlSpan at, string message, string sqlState = SqlStates.SyntaxError, TokenFlags flags = TokenFlags.None)
    {
        (_errors ??= []).Add(new LexicalError(_count, at, message, sqlState));
        if (HasHole(start, end)) flags |= TokenFlags.Hole;
        Add(TokenKind.Error, start, end, Keyword.NotKeyword, flags);
    }
}
