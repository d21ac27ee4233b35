using DbImpact.Python.Syntax;

namespace DbImpact.Python.Parsing;

internal sealed partial class PythonLexer
{
    /// <summary>Whether the letters from <paramref name="start"/> to <paramref name="end"/> are a string's prefix: r, u, b, f, t and their pairs.</summary>
    private bool IsPrefix(int start, int end)
    {
        if (end - start > 2) return false;
        var seen = 0;
        for (var i = start; i < end; i++)
        {
            var bit = _text[i] switch { 'r' or 'R' => 1, 'u' or 'U' => 2, 'b' or 'B' => 4, 'f' or 'F' => 8, 't' or 'T' => 16, _ => 0 };
            if (bit == 0 || (seen & bit) != 0) return false;
            seen |= bit;
        }
        // 3 (ur) is Python 2's.
        return seen is 1 or 2 or 4 or 8 or 16 or 3 or 5 or 9 or 17;
    }

    private void ReadString(int start)
    {
        var isRaw = false;
        var hasFields = false;
        for (var i = start; i < _position; i++)
        {
            isRaw |= _text[i] is 'r' or 'R';
            hasFields |= _text[i] is 'f' or 'F' or 't' or 'T';
        }
        var quote = _text[_position];
        var isTriple = Peek(1) == quote && Peek(2) == quote;
        _position += isTriple ? 3 : 1;
        if (hasFields)
        {
            Add(PythonTokenKind.FStringStart, start);
            _fields.Add(new Field { Quote = quote, IsTriple = isTriple, IsRaw = isRaw, OuterDepth = _depth, OpenAt = [] });
            _depth = 0;
            return;
        }
        while (_position < _text.Length)
        {
            var c = _text[_position];
            if (c == '\\' && _position + 1 < _text.Length)
            {
                _position += Peek(1) == '\r' && Peek(2) == '\n' ? 3 : 2;
                continue;
            }
            if (IsEnd(c, quote, isTriple))
            {
                _position += isTriple ? 3 : 1;
                Add(PythonTokenKind.String, start);
                return;
            }
            if (!isTriple && c is '\r' or '\n') break;
            _position++;
        }
        _errors.Add(new Error(start, "the string is not closed"));
        Add(PythonTokenKind.Unknown, start);
    }

    private bool IsEnd(char c, char quote, bool isTriple) => c == quote && (!isTriple || (Peek(1) == quote && Peek(2) == quote));

    /// <summary>Whether the characters at hand belong to an f-string's text or format specification, not to a replacement field.</summary>
    private bool InLiteral()
    {
        var field = _fields[_fields.Count - 1];
        return field.OpenAt.Count == 0 || field.InFormat;
    }

    /// <summary>Reads characters of an f-string up to a replacement field or the end.</summary>
    private void ReadMiddle()
    {
        var index = _fields.Count - 1;
        var field = _fields[index];
        var start = _position;
        while (_position < _text.Length)
        {
            var c = _text[_position];
            if (c == '\\' && !field.IsRaw && Peek(1) == 'N' && Peek(2) == '{' && !field.InFormat)
            {
                // A character by its name: the braces are no field's.
                while (_position < _text.Length && _text[_position] is not ('}' or '\n')) _position++;
                continue;
            }
            if (c == '\\' && _position + 1 < _text.Length && Peek(1) is not ('{' or '}'))
            {
                _position += Peek(1) == '\r' && Peek(2) == '\n' ? 3 : 2;
                continue;
            }
            if (IsEnd(c, field.Quote, field.IsTriple))
            {
                Middle(start);
                CloseLiteral(index);
                return;
            }
            if (!field.IsTriple && c is '\r' or '\n') break;
            if (c == '{' && Peek(1) == '{' && !field.InFormat)
            {
                _position += 2;
                continue;
            }
            if (c == '}' && !field.InFormat)
            {
                // Two are one brace; one alone is an error of Python's.
                _position += Peek(1) == '}' ? 2 : 1;
                continue;
            }
            if (c == '{')
            {
                Middle(start);
                _position++;
                Add(PythonTokenKind.LeftBrace, _position - 1);
                field.OpenAt.Add(_depth);
                _depth = 0;
                field.InFormat = false;
                _fields[index] = field;
                return;
            }
            if (c == '}')
            {
                Middle(start);
                CloseField(index);
                return;
            }
            _position++;
        }
        Middle(start);
        _errors.Add(new Error(_position, "the f-string is not closed"));
        Abandon();
    }

    private void Middle(int start)
    {
        if (_position > start) Add(PythonTokenKind.FStringMiddle, start);
    }

    private void CloseLiteral(int index)
    {
        var field = _fields[index];
        var start = _position;
        _position += field.IsTriple ? 3 : 1;
        Add(PythonTokenKind.FStringEnd, start);
        _depth = field.OuterDepth;
        _fields.RemoveAt(index);
    }

    /// <summary>Ends all open f-strings at the end of a line or of the file.</summary>
    private void Abandon()
    {
        for (var i = _fields.Count - 1; i >= 0; i--)
        {
            _tokens.Add(new PythonToken(PythonTokenKind.FStringEnd, _position, 0));
            _depth = _fields[i].OuterDepth;
        }
        _fields.Clear();
    }

    /// <summary>Ends the innermost replacement field; what follows is text, or the format specification that held the field.</summary>
    private void CloseField(int index)
    {
        var field = _fields[index];
        _position++;
        Add(PythonTokenKind.RightBrace, _position - 1);
        var last = field.OpenAt.Count - 1;
        _depth = field.OpenAt[last];
        field.OpenAt.RemoveAt(last);
        field.InFormat = field.OpenAt.Count > 0;
        _fields[index] = field;
    }

    /// <summary>
    /// What <c>}</c>, <c>:</c>, <c>!</c> and a quote mean inside of a replacement field, where no bracket is open in it; true when read.
    /// </summary>
    private bool ReadInField(char c)
    {
        if (_fields.Count == 0 || _depth > 0) return false;
        var index = _fields.Count - 1;
        if (c == '}')
        {
            CloseField(index);
            return true;
        }
        if (c == ':')
        {
            _position++;
            Add(PythonTokenKind.Colon, _position - 1);
            var field = _fields[index];
            field.InFormat = true;
            _fields[index] = field;
            return true;
        }
        if (c == '!' && Peek(1) != '=')
        {
            _position++;
            Add(PythonTokenKind.Exclamation, _position - 1);
            return true;
        }
        return false;
    }
}
