using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// The cursor and the error discipline of the parser; the productions are in the other parts of the class, one for each family.
/// <para>
/// Every ParseX returns a node, whatever it finds. The first error of a statement is recorded where PostgreSQL reports it, at the first
/// token that cannot go on, and from then on the current token is <see cref="TokenKind.End"/> until the statement is left: whatever is
/// asked for is not there, optional things are left out, loops end, and the tree that was begun is closed without further errors.
/// </para>
/// </summary>
internal sealed partial class Parser
{
    private readonly SqlText _source;
    private readonly ParserOptions _options;
    private readonly ParserBuffers _buffers;
    private SqlToken[] _tokens = [];
    private int _tokenCount;
    private List<LexicalError>? _lexicalErrors;
    private readonly string _text;
    private readonly ParameterStyle _style;
    private readonly int _version;

    private int _index;
    private TokenKind _kind;
    private Keyword _keyword;
    private int _start;
    private int _end;
    private int _lastEnd;
    private bool _failed;
    private SqlSyntaxError? _error;
    private SqlSyntaxError? _doubt;
    private int _statementStart;
    private int _percentParameters;

    private object[] _scratch;
    private int _scratchCount;

    public Parser(SqlText source, ParserOptions options)
        : this(source, options, ParserBuffers.Take())
    {
        var tokens = _buffers.Tokens;
        var count = Lexer.Tokenize(source, options, ref tokens, out var errors);
        Start(tokens, count, errors);
    }

    /// <summary>A parser to which tokens have to be given by <see cref="Start"/>.</summary>
    /// <param name="source">What is read.</param>
    /// <param name="options">How.</param>
    /// <param name="buffers">The arrays to work in: nobody else uses them until the text is read.</param>
    public Parser(SqlText source, ParserOptions options, ParserBuffers buffers)
    {
        _source = source;
        _options = options;
        _text = source.Text;
        _style = source.ParameterStyle;
        _version = options.ServerVersion;
        _buffers = buffers;
        _scratch = _buffers.Nodes;
    }

    /// <summary>Goes on with other tokens: those of the text, or of its next portion.</summary>
    public void Start(SqlToken[] tokens, int count, List<LexicalError>? errors)
    {
        _tokens = tokens;
        _tokenCount = count;
        _lexicalErrors = errors;
        _closings = null;
        _hiddenBodyEnd = -1;
        MoveTo(0);
    }

    /// <summary>The tokens that are read, until others take their place.</summary>
    public TokenList Tokens => new(_source, _tokens, _tokenCount);

    /// <summary>Reads some tokens of a text that has been cut already.</summary>
    public Parser(SqlText source, ParserOptions options, TokenSlice slice)
    {
        _source = source;
        _options = options;
        _text = source.Text;
        _style = source.ParameterStyle;
        _version = options.ServerVersion;
        _buffers = ParserBuffers.Take();
        _scratch = _buffers.Nodes;
        _hiddenBodyEnd = -1;
        (_tokens, _tokenCount, _lexicalErrors) = (slice.Tokens, slice.Count, slice.Errors);
        MoveTo(0);
        // What comes before the first token is not read.
        _lastEnd = _start;
    }

    /// <summary>The current token; of kind End after an error.</summary>
    private SqlToken Current => _failed ? new SqlToken(TokenKind.End, _lastEnd, _lastEnd) : _tokens[_index];

    /// <summary>Where the current token begins: the start of the node that begins with it.</summary>
    private int Position => _start;

    private bool At(TokenKind kind) => _kind == kind;

    private bool At(Keyword keyword) => _keyword == keyword;

    /// <summary>The token <paramref name="n"/> after the current one.</summary>
    private SqlToken Peek(int n = 1)
    {
        if (_failed) return Current;
        var i = _index;
        while (n > 0 && _tokens[i].Kind != TokenKind.End)
        {
            i++;
            if (!IsSkipped(_tokens[i].Kind)) n--;
        }
        return _tokens[i];
    }

    private void Advance()
    {
        if (_kind == TokenKind.End) return;
        _lastEnd = _end;
        MoveTo(_index + 1);
    }

    /// <summary>Makes a token the current one, or the first one behind it that is not skipped.</summary>
    private void MoveTo(int index)
    {
        while (IsSkipped(_tokens[index].Kind)) index++;
        ref readonly var token = ref _tokens[index];
        _index = index;
        _kind = token.Kind;
        _keyword = token.Keyword;
        _start = token.Start;
        _end = token.End;
    }

    private static bool IsSkipped(TokenKind kind) => kind is TokenKind.PsqlCommand or TokenKind.SkippedHole;

    private bool Accept(TokenKind kind)
    {
        if (_kind != kind) return false;
        Advance();
        return true;
    }

    private bool Accept(Keyword keyword)
    {
        if (_keyword != keyword) return false;
        Advance();
        return true;
    }

    /// <summary>Takes two keywords in a row, or neither.</summary>
    private bool Accept(Keyword first, Keyword second)
    {
        if (_keyword != first || Peek().Keyword != second) return false;
        Advance();
        Advance();
        return true;
    }

    /// <summary>Takes a token that must be there; a syntax error where it is not.</summary>
    private bool Expect(TokenKind kind)
    {
        if (Accept(kind)) return true;
        if (IsInHole())
        {
            Accept(kind);
            return true;
        }
        SyntaxError();
        return false;
    }

    private bool Expect(Keyword keyword)
    {
        if (Accept(keyword)) return true;
        if (IsInHole())
        {
            Accept(keyword);
            return true;
        }
        SyntaxError();
        return false;
    }

    /// <summary>The span from <paramref name="start"/> to the end of the last token taken.</summary>
    private SqlSpan Finish(int start) => _lastEnd <= start ? new SqlSpan(_lastEnd, 0) : SqlSpan.FromBounds(start, _lastEnd);

    /// <summary>Whether the statement is over: at a semicolon, the end of the text, or behind an error.</summary>
    private bool AtStatementEnd => _kind is TokenKind.End or TokenKind.Semicolon or TokenKind.CopyData;

    /// <summary>Reports that the current token cannot stand here (scan.l <c>scanner_yyerror</c>), unless a hole beside it may make it right.</summary>
    private void SyntaxError()
    {
        if (!IsInHole()) SyntaxError("syntax error");
    }

    /// <summary>Reports <paramref name="message"/> at the current token, followed by <c>at or near</c> it.</summary>
    private void SyntaxError(string message)
    {
        if (_failed) return;
        if (_isFilled)
        {
            Fail(SqlStates.SyntaxError, default, message);
            return;
        }
        var index = IndexAhead();
        if (_tokens[index].Kind == TokenKind.Error)
        {
            var lexical = LexicalError.Find(_lexicalErrors!, index);
            Fail(lexical.SqlState, lexical.Span, lexical.SqlState == SqlStates.SyntaxError ? Near(lexical.Message, lexical.Span) : lexical.Message);
            return;
        }
        var token = _tokens[index];
        Fail(SqlStates.SyntaxError, token.Span, token.Kind == TokenKind.End ? message + " at end of input" : Near(message, token.Span));
    }

    /// <summary>Reports that the token taken last cannot stand where it does: the grammar knows it before it looks at the next one.</summary>
    private void SyntaxErrorAtLast(string message = "syntax error")
    {
        if (_failed) return;
        var last = _index - 1;
        while (IsSkipped(_tokens[last].Kind)) last--;
        GrammarError(_tokens[last].Span, Near(message, _tokens[last].Span));
    }

    /// <summary>The current token, or the one behind it where the lexer looks at that first and rejects it.</summary>
    private int IndexAhead()
    {
        var isRejected = LooksAhead(_tokens[_index]) && _tokens[_index + 1] is { Kind: TokenKind.Error } next && (next.Flags & TokenFlags.Unicode) == 0;
        return isRejected ? _index + 1 : _index;
    }

    /// <summary>Reports an error of an action that the grammar takes only when it has seen the current token: what the lexer rejects comes first.</summary>
    /// <param name="span">Where the error is.</param>
    /// <param name="message">PostgreSQL's words.</param>
    /// <param name="sqlState">Its code.</param>
    /// <param name="looksAhead">False where what has been read ends in a token behind which it cannot go on.</param>
    private void GrammarErrorBefore(SqlSpan span, string message, string sqlState = SqlStates.SyntaxError, bool looksAhead = true)
    {
        if (looksAhead && !_failed && _tokens[IndexAhead()].Kind == TokenKind.Error) SyntaxError();
        else GrammarError(span, message, sqlState);
    }

    /// <summary>
    /// Whether base_yylex reads the next token too before it gives this one, so that what the lexer rejects there comes first. (The escapes of
    /// U&amp; are its own affair: it looks at them when it gives the string.)
    /// </summary>
    private bool LooksAhead(SqlToken token) =>
        token.Keyword is Keyword.Not or Keyword.With or Keyword.Nulls
        || (_version >= 16 && token.Keyword is Keyword.Without or Keyword.Format)
        || (token.Flags & (TokenFlags.Unicode | TokenFlags.Escaped)) == TokenFlags.Unicode;

    private string Near(string message, SqlSpan span)
    {
        if (span.Start >= _text.Length) return message + " at end of input";
        return span.IsEmpty ? message : $"{message} at or near \"{_text.Substring(span.Start, span.Length)}\"";
    }

    /// <summary>Reports an error that an action of gram.y raises, at a place of its own.</summary>
    private void GrammarError(SqlSpan span, string message, string sqlState = SqlStates.SyntaxError, bool hasPosition = true) =>
        Fail(sqlState, span, message, hasPosition);

    private void Fail(string sqlState, SqlSpan span, string message, bool hasPosition = true)
    {
        if (_failed) return;
        if (_isFilled)
        {
            _doubt = Unfilled;
            StopReading();
            return;
        }
        var error = new SqlSyntaxError(sqlState, span, message) { HasPosition = hasPosition };
        if (IsDoubtful(span.Start)) _doubt = error;
        else _error = error;
        StopReading();
    }

    private void StopReading()
    {
        _failed = true;
        _start = _lastEnd;
        _kind = TokenKind.End;
        _keyword = Keyword.NotKeyword;
    }

    /// <summary>
    /// Whether something before the place of an error is not known: a hole that stands alone or ends a word, which may be more than a name, a
    /// hole in what the lexer rejects, which may end it, in a comment or in quotes, which may end these, or one glued to a sign, which may make
    /// another of it, or an optional part of the text.
    /// </summary>
    private bool IsDoubtful(int position)
    {
        var last = IndexAhead();
        for (var i = _statementStart; i <= last && _tokens[i].Kind != TokenKind.End; i++)
            if (IsUnknown(_tokens[i])) return true;
        if (FindHoleInComment(_statementStart, last) >= 0 || MayChangeQuotes(last)) return true;
        if (MayGoOn(_tokens[last].Kind) && _tokens[last].End is var end && end < _text.Length && _source.IsHole(end)) return true;
        // The hole may be the word that these make a pair with.
        if (_keyword is Keyword.Not or Keyword.Nulls or Keyword.With or Keyword.Without or Keyword.Format
            && IsUnknown(_tokens[_index + 1])) return true;
        var start = _tokens[_statementStart].Start;
        foreach (var part in _source.OptionalParts)
            if (part.End > start && part.Start <= position) return true;
        return false;
    }

    private static bool IsUnknown(SqlToken token) => token.Kind switch
    {
        TokenKind.Hole or TokenKind.SkippedHole => true,
        TokenKind.Error => (token.Flags & TokenFlags.Hole) != 0,
        _ => (token.Flags & (TokenFlags.Hole | TokenFlags.Quoted)) == TokenFlags.Hole,
    };

    /// <summary>Whether more characters may make another token of one: <c>:</c> begins <c>::</c>, <c>-</c> a comment.</summary>
    private static bool MayGoOn(TokenKind kind) =>
        kind is TokenKind.Operator or TokenKind.Dot or TokenKind.Other or (>= TokenKind.Colon and <= TokenKind.NotEquals);

    /// <summary>Remembers where a list begins in the scratch stack; its items are pushed, and taken by <see cref="PopList"/>.</summary>
    private int Mark() => _scratchCount;

    private void Push(SqlNode node)
    {
        if (_scratchCount == _scratch.Length) Array.Resize(ref _scratch, _scratchCount * 2);
        _scratch[_scratchCount++] = node;
    }

    private NodeList<T> PopList<T>(int mark)
        where T : SqlNode
    {
        var count = _scratchCount - mark;
        if (count == 0) return default;
        if (count == 1)
        {
            var item = (T)_scratch[mark];
            _scratch[mark] = null!;
            _scratchCount = mark;
            return new NodeList<T>(item);
        }
        var items = new T[count];
        for (var i = 0; i < items.Length; i++) items[i] = (T)_scratch[mark + i];
        Array.Clear(_scratch, mark, count);
        _scratchCount = mark;
        return new NodeList<T>(items);
    }

    /// <summary>Ends the work: the buffers serve the next text. Where they are too large for that, the script keeps the tokens.</summary>
    private TokenList? GiveBack()
    {
        if (_buffers.Tokens.Length < _tokens.Length) _buffers.Tokens = _tokens;
        _buffers.Nodes = _scratch;
        return _buffers.TryGiveBack(_scratchCount) ? null : Tokens;
    }
}
