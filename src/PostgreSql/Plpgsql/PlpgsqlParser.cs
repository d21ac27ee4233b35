using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Plpgsql;

/// <summary>
/// Reads the body of a PL/pgSQL routine or DO block as the server's compiler does (pl_gram.y, pl_scanner.c). It never throws and never
/// loops; its time is linear in the text. Names are not resolved here: what the server tells apart by whether a variable of that name
/// exists, this parser tells apart by what follows the name.
/// </summary>
public sealed partial class PlpgsqlParser
{
    /// <summary>How many blocks, branches and loops may be open at once; PostgreSQL's parser stack is bounded too.</summary>
    private const int DepthLimit = 300;

    private readonly SqlText _source;
    private readonly SqlToken[] _tokens;
    private readonly List<LexicalError>? _lexicalErrors;
    private readonly string _text;
    private readonly ParserOptions _options;
    private readonly List<SqlSyntaxError> _errors = [];
    private int _index;
    private int _depth;
    private bool _failed;
    private bool _isTooDeep;

    /// <summary>The blocks and loops around the current statement.</summary>
    private readonly Stack<(Identifier? Label, bool IsLoop)> _enclosing = new();
    private VariableConflict? _variableConflict;

    private PlpgsqlParser(SqlText text, ParserOptions options)
    {
        _options = options;
        _source = text;
        _text = text.Text;
        var tokens = Array.Empty<SqlToken>();
        Lexer.Tokenize(text, options, ref tokens, out _lexicalErrors);
        _tokens = tokens;
    }

    /// <summary>Reads a body: what stands between the quotes of AS, or of DO.</summary>
    public static PlpgsqlBody Parse(SqlText text, ParserOptions? options = null) => new PlpgsqlParser(text, options ?? ParserOptions.Default).ParseBody();

    private PlpgsqlBody ParseBody()
    {
        ParseOptions();
        var block = ParseBlock(ParseLabel(), Position);
        Accept(TokenKind.Semicolon);
        if (!At(TokenKind.End)) SyntaxError();
        return new PlpgsqlBody(_source, block, _variableConflict, _errors, _isTooDeep);
    }

    /// <summary>pl_gram.y <c>comp_options</c>.</summary>
    private void ParseOptions()
    {
        while (AtOperator("#"))
        {
            Take();
            if (AcceptWord("option")) ExpectWord("dump");
            else if (AcceptWord("print_strict_params")) Take();
            else if (!AcceptWord("variable_conflict")) SyntaxError();
            else if (AcceptWord("error")) _variableConflict = VariableConflict.Error;
            else if (AcceptWord("use_variable")) _variableConflict = VariableConflict.UseVariable;
            else if (AcceptWord("use_column")) _variableConflict = VariableConflict.UseColumn;
            else SyntaxError();
        }
    }

    /// <summary><c>&lt;&lt;name&gt;&gt;</c>, or null.</summary>
    private Identifier? ParseLabel()
    {
        if (!AtOperator("<<")) return null;
        Take();
        var label = ParseName();
        if (!AtOperator(">>")) SyntaxError();
        Take();
        return label;
    }

    private PlpgsqlBlock ParseBlock(Identifier? label, int start)
    {
        if (label is not null) start = Math.Max(0, label.Span.Start - 2);
        NodeList<PlpgsqlDeclaration> declarations = default;
        if (AcceptWord("declare")) declarations = ParseDeclarations();
        ExpectWord("begin");
        _enclosing.Push((label, false));
        var statements = ParseStatements();
        var handlers = AcceptWord("exception") ? ParseHandlers() : default;
        _enclosing.Pop();
        ExpectWord("end");
        ParseEndLabel(label);
        return new PlpgsqlBlock(Finish(start)) { Label = label, Declarations = declarations, Statements = statements, Handlers = handlers };
    }

    private NodeList<ExceptionHandler> ParseHandlers()
    {
        var handlers = new List<ExceptionHandler>();
        do
        {
            var start = Position;
            ExpectWord("when");
            var conditions = new List<ExceptionCondition>();
            do conditions.Add(ParseCondition());
            while (AcceptWord("or"));
            ExpectWord("then");
            var statements = ParseStatements();
            handlers.Add(new ExceptionHandler(Finish(start)) { Conditions = new(conditions.ToArray()), Statements = statements });
        }
        while (AtWord("when"));
        return new(handlers.ToArray());
    }

    private ExceptionCondition ParseCondition()
    {
        var start = Position;
        if (AtWord("sqlstate") && Kind(1) == TokenKind.String)
        {
            Take();
            var code = StringText.GetValue(_text, Current);
            Take();
            return new ExceptionCondition(Finish(start), code, isSqlState: true);
        }
        var name = ParseName();
        return new ExceptionCondition(name.Span, name.Name, isSqlState: false);
    }

    /// <summary>The label behind END, which has to be the one before the block or loop (pl_gram.y <c>check_labels</c>).</summary>
    private void ParseEndLabel(Identifier? label)
    {
        if (!AtName) return;
        var end = ParseName();
        if (_failed || end.HasHole || label?.HasHole == true) return;
        if (label is null) Fail(end.Span, $"end label \"{end.Name}\" specified for unlabeled block");
        else if (end.Name != label.Name) Fail(end.Span, $"end label \"{end.Name}\" differs from block's label \"{label.Name}\"");
    }

    private SqlToken Current => _failed ? new SqlToken(TokenKind.End, LastEnd, LastEnd) : _tokens[_index];

    private int Position => Current.Start;

    private int LastEnd => _index == 0 ? 0 : _tokens[_index - 1].End;

    private bool At(TokenKind kind) => Current.Kind == kind;

    private TokenKind Kind(int ahead) => TokenAt(ahead).Kind;

    private SqlToken TokenAt(int ahead)
    {
        var i = _index;
        while (ahead > 0 && _tokens[i].Kind != TokenKind.End)
        {
            i++;
            ahead--;
        }
        return _tokens[i];
    }

    private void Take()
    {
        if (!_failed && _tokens[_index].Kind != TokenKind.End) _index++;
    }

    private bool Accept(TokenKind kind)
    {
        if (!At(kind)) return false;
        Take();
        return true;
    }

    private void Expect(TokenKind kind)
    {
        if (!Accept(kind)) SyntaxError();
    }

    private bool AtWord(string word) => IsWord(Current, word);

    /// <summary>Whether a token is that word, unquoted, in either case.</summary>
    private bool IsWord(SqlToken token, string word)
    {
        if (token.Kind is not (TokenKind.Identifier or TokenKind.Keyword) || token.Length != word.Length) return false;
        return (token.Flags & TokenFlags.Quoted) == 0 && string.Compare(_text, token.Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    private bool AcceptWord(string word)
    {
        if (!AtWord(word)) return false;
        Take();
        return true;
    }

    private void ExpectWord(string word)
    {
        if (!AcceptWord(word)) SyntaxError();
    }

    private bool AtOperator(string text)
    {
        var token = Current;
        return token.Kind == TokenKind.Operator && token.Length == text.Length && string.CompareOrdinal(_text, token.Start, text, 0, text.Length) == 0;
    }

    /// <summary>Whether a name may stand here: any word but PL/pgSQL's reserved ones (pl_reserved_kwlist.h).</summary>
    private bool AtName => Current.Kind is TokenKind.Identifier or TokenKind.Keyword or TokenKind.Hole && !IsReserved(Current);

    private bool IsReserved(SqlToken token)
    {
        if ((token.Flags & TokenFlags.Quoted) != 0) return false;
        foreach (var word in ReservedWords)
            if (IsWord(token, word)) return true;
        return false;
    }

    private static readonly string[] ReservedWords =
    [
        "all", "begin", "by", "case", "declare", "else", "end", "execute", "for", "foreach", "from", "if", "in", "into", "loop", "not", "null",
        "or", "strict", "then", "to", "using", "when", "while",
    ];

    private Identifier ParseName()
    {
        if (!AtName)
        {
            SyntaxError();
            return new Identifier(new SqlSpan(LastEnd, 0), "");
        }
        return NameOf(Range(1));
    }

    /// <summary>Takes a dotted name; its later parts may be any words.</summary>
    private QualifiedName ParseDottedName()
    {
        var start = Position;
        if (At(TokenKind.Parameter))
        {
            var parameter = new Identifier(Current.Span, _text.Substring(Current.Start, Current.Length));
            Take();
            return new QualifiedName(Finish(start), new([parameter]));
        }
        var parts = new List<Identifier> { ParseName() };
        while (Accept(TokenKind.Dot))
        {
            if (Current.Kind is TokenKind.Identifier or TokenKind.Keyword or TokenKind.Hole) parts.Add(NameOf(Range(1)));
            else SyntaxError();
        }
        return new QualifiedName(Finish(start), new(parts.ToArray()));
    }

    /// <summary>The tokens from the current one, which are taken, as a list of their own.</summary>
    private TokenSlice Range(int count)
    {
        var from = _index;
        for (var i = 0; i < count; i++) Take();
        return TokenSlice.Cut(_tokens, _lexicalErrors, from, _index);
    }

    private Identifier NameOf(TokenSlice tokens) => new Parser(_source, _options, tokens).ParseAnyWord();

    private SqlSpan Finish(int start) => LastEnd <= start ? new SqlSpan(LastEnd, 0) : SqlSpan.FromBounds(start, LastEnd);

    private void SyntaxError()
    {
        if (_failed) return;
        if (_tokens[_index].Kind == TokenKind.Error)
        {
            var lexical = LexicalError.Find(_lexicalErrors!, _index);
            Fail(lexical.Span, lexical.Message, lexical.SqlState);
            return;
        }
        var token = Current;
        Fail(token.Span, token.Kind == TokenKind.End ? "syntax error at end of input" : $"syntax error at or near \"{_text.Substring(token.Start, token.Length)}\"");
    }

    /// <summary>Ends the reading: whatever is asked for from now on is not there.</summary>
    private void Fail(SqlSpan span, string message, string sqlState = SqlStates.SyntaxError)
    {
        if (_failed) return;
        if (_source.Holes.Count == 0 || _source.Holes[0].Position > span.Start) _errors.Add(new SqlSyntaxError(sqlState, span, message));
        _failed = true;
    }

    private bool Enter()
    {
        if (++_depth <= DepthLimit) return true;
        if (!_failed) _isTooDeep = true;
        _failed = true;
        return false;
    }

    private void Leave() => _depth--;
}
