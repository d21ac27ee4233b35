using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// Parameters as the calling library finds them. Npgsql's SqlQueryParser takes <c>@name</c> and <c>:name</c> for parameters outside of
/// strings, quoted names, comments and dollar quotes, unless the sign is doubled; psycopg knows <c>%s</c> and <c>%(name)s</c>;
/// SQLAlchemy's text() and psql know <c>:name</c>.
/// </summary>
internal partial struct Lexer
{
    /// <summary>Remembers for the innermost 64 brackets whether they are square: a colon in them may be a slice's.</summary>
    private void OpenBracket(bool isSquare)
    {
        _depth++;
        _squareBrackets = (_squareBrackets << 1) | (isSquare ? 1UL : 0UL);
    }

    private void CloseBracket()
    {
        if (_depth == 0) return;
        _depth--;
        _squareBrackets >>= 1;
    }

    private bool InSquareBrackets => _depth > 0 && (_squareBrackets & 1) == 1;

    /// <summary>Whether a value has just ended: a colon behind it is a slice's or JSON_OBJECT's, and no parameter can stand here.</summary>
    private bool AfterOperand()
    {
        if (_count == 0) return false;
        return _tokens[_count - 1].Kind is TokenKind.Identifier or TokenKind.Integer or TokenKind.Decimal or TokenKind.String
            or TokenKind.Parameter or TokenKind.CloseParenthesis or TokenKind.CloseBracket
            || (_tokens[_count - 1].Kind == TokenKind.Hole && InSquareBrackets);
    }

    private bool TryReadColonParameter(int start)
    {
        if (_style is ParameterStyle.Positional or ParameterStyle.Format || start + 1 >= _length) return false;
        var next = _text[start + 1];
        if (_style == ParameterStyle.Psql && next is '\'' or '"') return TryReadPsqlQuoted(start, next);
        if (_style == ParameterStyle.Psql && next == '{') return TryReadPsqlTest(start);
        if (_style == ParameterStyle.NamedColon) return TryReadBoundColon(start);
        if (!IsParameterNamePart(next) && !IsHole(start + 1)) return false;
        if (IsNpgsql && start > 0 && _text[start - 1] == ':') return false;
        if (AfterOperand() && (_style != ParameterStyle.Psql || InSquareBrackets)) return false;
        if (IsDigit(next) && InSquareBrackets) return false;

        var end = SkipParameterName(start + 1);
        var flags = _style == ParameterStyle.Psql || HasHole(start, end) ? TokenFlags.Hole : TokenFlags.None;
        Add(_style == ParameterStyle.Psql ? TokenKind.Hole : TokenKind.Parameter, start, end, Keyword.NotKeyword, flags);
        return true;
    }

    /// <summary>Where a hole stands beside a colon of SQLAlchemy's, it may be a part of the name.</summary>
    private bool TryReadBoundColon(int start)
    {
        var end = start + 1;
        while (end < _length && (IsHole(end) || DriverText.EndOfWord(_text, end) > end)) end++;
        if (HasHole(start, end))
        {
            if (AfterOperand() && InSquareBrackets) return false;
            Add(TokenKind.Parameter, start, end, Keyword.NotKeyword, TokenFlags.Hole);
            return true;
        }
        if (!DriverText.IsBoundColon(_text, start) || (start > 0 && IsHole(start - 1) && InSquareBrackets)) return false;
        Add(TokenKind.Parameter, start, end);
        return true;
    }

    private int SkipParameterName(int i)
    {
        while (i < _length && (IsParameterNamePart(_text[i]) || (IsNpgsql && _text[i] == '.') || IsHole(i))) i++;
        return i;
    }

    private bool IsNpgsql => _style is ParameterStyle.Npgsql or ParameterStyle.EntityFramework;

    /// <summary>A parameter that begins with an operator character: <c>@name</c>, <c>%s</c>, <c>%(name)s</c>.</summary>
    private bool TryReadOperatorParameter(int start)
    {
        var end = EndOfOperatorParameter(start);
        if (end < 0) return false;
        Add(TokenKind.Parameter, start, end, Keyword.NotKeyword, HasHole(start, end) ? TokenFlags.Hole : TokenFlags.None);
        return true;
    }

    private int EndOfOperatorParameter(int i)
    {
        if (i + 1 >= _length) return -1;
        var next = _text[i + 1];
        if (_text[i] == '@')
        {
            if (!IsNpgsql) return -1;
            return IsParameterNamePart(next) || IsHole(i + 1) ? SkipParameterName(i + 1) : -1;
        }
        if (_text[i] != '%' || _style != ParameterStyle.Format) return -1;
        if (next is 's' or 'b' or 't')
            return i + 2 < _length && next != 's' && IsIdentifierPart(_text[i + 2]) ? -1 : i + 2;
        if (next != '(') return -1;
        var close = _text.IndexOf(')', i + 2);
        return close > 0 && close + 1 < _length && _text[close + 1] is 's' or 'b' or 't' ? close + 2 : -1;
    }

    /// <summary>Whether an operator that began at <paramref name="start"/> ends before a parameter's sign at <paramref name="i"/>.</summary>
    private bool BeginsParameter(int start, int i)
    {
        var c = _text[i];
        if (c == '@')
        {
            if (_text[i - 1] == '@') return false;
            var end = EndOfOperatorParameter(i);
            // <@ before a word of the grammar (ARRAY) is the operator.
            return end >= 0 && !(i - start == 1 && _text[start] == '<' && Keywords.Find(_text, i + 1, end, _version) != Keyword.NotKeyword);
        }
        if (c != '%') return false;
        if (_text[i - 1] != '%') return EndOfOperatorParameter(i) >= 0;
        // An even number of percent signs before this one are escaped ones, and this one begins something new.
        var signs = 0;
        for (var j = i - 1; j >= start && _text[j] == '%'; j--) signs++;
        return signs % 2 == 0 && EndOfOperatorParameter(i) >= 0;
    }

    private bool IsEscapedColon(int i) =>
        i + 1 < _length && _text[i] == '\\' && _text[i + 1] == ':' && (_style == ParameterStyle.Psql || DriverText.IsEscapedColon(_text, i + 1));

    private bool TryReadBraceParameter()
    {
        if (_style != ParameterStyle.EntityFramework || DriverText.EndOfItem(_text, _position) is not { } end || end > _length) return false;
        Add(TokenKind.Parameter, _position, end);
        return true;
    }

    /// <summary>The <c>\:</c> of SQLAlchemy and psql is a colon, and two of them are a cast.</summary>
    private bool TryReadEscapedColon()
    {
        var start = _position;
        if (!IsEscapedColon(start)) return false;
        var end = start + 2;
        if (end + 1 < _length && IsEscapedColon(end)) Add(TokenKind.TypeCast, start, end + 2);
        else if (end < _length && _text[end] == ':') Add(TokenKind.TypeCast, start, end + 1);
        else if (end < _length && _text[end] == '=') Add(TokenKind.ColonEquals, start, end + 1);
        else Add(TokenKind.Colon, start, end);
        return true;
    }
}
