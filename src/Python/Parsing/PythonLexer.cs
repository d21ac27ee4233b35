using System.Collections.Generic;
using System.Globalization;
using DbImpact.Python.Syntax;

namespace DbImpact.Python.Parsing;

/// <summary>
/// Cuts a file into tokens as Python 3.8 to 3.14 do (language reference, 2. Lexical analysis; PEP 701 for f-strings, PEP 750 for
/// t-strings). Never throws: what begins no token is one of kind Unknown, and what is not closed ends where its line or the file does.
/// </summary>
internal sealed partial class PythonLexer
{
    private readonly string _text;
    private readonly List<PythonToken> _tokens;
    private readonly List<Error> _errors = [];
    private readonly Stack<int> _indents = new();
    private readonly List<Field> _fields = [];
    private int _position;
    private int _depth;

    private PythonLexer(string text)
    {
        _text = text;
        _tokens = new List<PythonToken>(text.Length / 4);
        _indents.Push(0);
    }

    /// <summary>A place that is no Python.</summary>
    public readonly record struct Error(int Position, string Message);

    /// <summary>A literal with replacement fields that is open.</summary>
    private struct Field
    {
        public char Quote;
        public bool IsTriple;
        public bool IsRaw;

        /// <summary>The depth of brackets outside of the literal, and how many it had at the open replacement field.</summary>
        public int OuterDepth;

        /// <summary>Replacement fields open inside one another: a format specification may hold one.</summary>
        public List<int> OpenAt;

        /// <summary>Whether the characters that follow are a format specification.</summary>
        public bool InFormat;
    }

    public static (IReadOnlyList<PythonToken> Tokens, IReadOnlyList<Error> Errors) Read(string text)
    {
        var lexer = new PythonLexer(text);
        lexer.Run();
        return (lexer._tokens, lexer._errors);
    }

    private void Run()
    {
        if (_text.Length > 0 && _text[0] == '\uFEFF') _position = 1;
        var atLineStart = true;
        while (true)
        {
            if (_fields.Count > 0 && InLiteral())
            {
                ReadMiddle();
                continue;
            }
            if (atLineStart && _depth == 0 && _fields.Count == 0 && !ReadIndentation()) break;
            atLineStart = false;
            SkipBlanks();
            if (_position >= _text.Length) break;
            var c = _text[_position];
            if (c is '\r' or '\n')
            {
                var start = _position;
                SkipLineEnd();
                if (_fields.Count > 0 || (_depth > 0 && !BeginsStatement())) continue;
                if (_depth > 0)
                {
                    _errors.Add(new Error(_position, "a bracket is never closed"));
                    _depth = 0;
                }
                Add(PythonTokenKind.Newline, start);
                atLineStart = true;
                continue;
            }
            if (c == '#')
            {
                while (_position < _text.Length && _text[_position] is not ('\r' or '\n')) _position++;
                continue;
            }
            ReadToken(c);
        }
        Finish();
    }

    private void Finish()
    {
        if (_depth > 0 || _fields.Count > 0) _errors.Add(new Error(_text.Length, "a bracket is never closed"));
        if (_tokens.Count > 0 && _tokens[_tokens.Count - 1].Kind is not (PythonTokenKind.Newline or PythonTokenKind.Dedent))
            _tokens.Add(new PythonToken(PythonTokenKind.Newline, _text.Length, 0));
        while (_indents.Pop() > 0) _tokens.Add(new PythonToken(PythonTokenKind.Dedent, _text.Length, 0));
        _tokens.Add(new PythonToken(PythonTokenKind.EndOfFile, _text.Length, 0));
    }

    /// <summary>Reads the blanks that begin a logical line; false at the end of the file. Lines without a token say nothing.</summary>
    private bool ReadIndentation()
    {
        while (true)
        {
            var column = 0;
            var start = _position;
            for (; _position < _text.Length; _position++)
            {
                var c = _text[_position];
                if (c == ' ') column++;
                else if (c == '\t') column = (column / 8 + 1) * 8;
                else if (c == '\f') column = 0;
                else break;
            }
            if (_position >= _text.Length) return false;
            if (_text[_position] == '#')
                while (_position < _text.Length && _text[_position] is not ('\r' or '\n')) _position++;
            if (_position >= _text.Length) return false;
            if (_text[_position] is '\r' or '\n')
            {
                SkipLineEnd();
                continue;
            }
            if (_text[_position] == '\\' && IsLineEnd(_position + 1))
            {
                // A line that continues before it has begun is indented as its first characters are.
                _position++;
                SkipLineEnd();
                SkipBlanks();
                if (_position < _text.Length && _text[_position] is '\r' or '\n') continue;
            }
            Indent(column, start);
            return true;
        }
    }

    private void Indent(int column, int start)
    {
        if (column > _indents.Peek())
        {
            _indents.Push(column);
            _tokens.Add(new PythonToken(PythonTokenKind.Indent, start, _position - start));
            return;
        }
        while (column < _indents.Peek())
        {
            _indents.Pop();
            _tokens.Add(new PythonToken(PythonTokenKind.Dedent, _position, 0));
        }
        if (column <= _indents.Peek()) return;
        // Python refuses such a line; here it belongs to the block that it stands nearest to.
        _errors.Add(new Error(_position, "the indentation matches no outer level"));
        _indents.Push(column);
        _tokens.Add(new PythonToken(PythonTokenKind.Indent, start, _position - start));
    }

    /// <summary>Whether the next line begins with a word that no expression holds: an open bracket was then forgotten.</summary>
    private bool BeginsStatement()
    {
        var start = _position;
        while (start < _text.Length && _text[start] is ' ' or '\t') start++;
        var end = start;
        while (end < _text.Length && IsAsciiLetter(_text[end])) end++;
        return end > start && end < _text.Length && _text[end] is ' ' or '\n' or '\r' or ':' &&
            _text.Substring(start, end - start) is "def" or "class" or "import" or "return" or "raise" or "pass" or "try" or "while" or "with" or "del" or "global";
    }

    private void SkipBlanks()
    {
        while (_position < _text.Length)
        {
            var c = _text[_position];
            if (c is ' ' or '\t' or '\f') _position++;
            else if (c == '\\' && IsLineEnd(_position + 1))
            {
                _position++;
                SkipLineEnd();
            }
            else return;
        }
    }

    private bool IsLineEnd(int at) => at < _text.Length && _text[at] is '\r' or '\n';

    private void SkipLineEnd()
    {
        if (_text[_position] == '\r' && _position + 1 < _text.Length && _text[_position + 1] == '\n') _position++;
        _position++;
    }

    private void ReadToken(char c)
    {
        var start = _position;
        if (IsNameStart(start))
        {
            ReadName(start);
            if (_position < _text.Length && _text[_position] is '"' or '\'' && IsPrefix(start, _position)) ReadString(start);
            else Add(PythonTokenKind.Name, start);
        }
        else if (c is '"' or '\'') ReadString(start);
        else if (IsDigit(c) || (c == '.' && IsDigit(Peek(1)))) ReadNumber(start);
        else ReadOperator(c, start);
    }

    private void ReadName(int start)
    {
        _position = start;
        while (_position < _text.Length)
        {
            var c = _text[_position];
            if (c < 0x80 ? IsAsciiLetter(c) || IsDigit(c) || c == '_' : IsUnicodeNamePart(_position)) _position += char.IsHighSurrogate(c) ? 2 : 1;
            else return;
        }
    }

    private bool IsNameStart(int at)
    {
        var c = _text[at];
        return c < 0x80 ? IsAsciiLetter(c) || c == '_' : IsUnicodeNamePart(at);
    }

    /// <summary>XID_Continue, which .NET has no table of: the categories that it is made of.</summary>
    private bool IsUnicodeNamePart(int at) => CharUnicodeInfo.GetUnicodeCategory(_text, at) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or
        UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation => true,
        _ => _text[at] == '\u00B7',
    };

    private void ReadNumber(int start)
    {
        if (_text[start] == '0' && Peek(1) is 'x' or 'X' or 'o' or 'O' or 'b' or 'B')
        {
            _position += 2;
            while (_position < _text.Length && (IsAsciiLetter(_text[_position]) || IsDigit(_text[_position]) || _text[_position] == '_')) _position++;
            Add(PythonTokenKind.Number, start);
            return;
        }
        SkipDigits();
        if (Peek(0) == '.')
        {
            _position++;
            SkipDigits();
        }
        if (Peek(0) is 'e' or 'E' && (IsDigit(Peek(1)) || (Peek(1) is '+' or '-' && IsDigit(Peek(2)))))
        {
            _position += 2;
            SkipDigits();
        }
        // Imaginary; Python 2's long.
        if (Peek(0) is 'j' or 'J' or 'l' or 'L') _position++;
        Add(PythonTokenKind.Number, start);
    }

    private void SkipDigits()
    {
        while (_position < _text.Length && (IsDigit(_text[_position]) || (_text[_position] == '_' && IsDigit(Peek(1))))) _position++;
    }

    private char Peek(int ahead) => _position + ahead < _text.Length ? _text[_position + ahead] : '\0';

    private void Add(PythonTokenKind kind, int start) => _tokens.Add(new PythonToken(kind, start, _position - start));

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
