using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>scan.l from <c>decinteger</c> to <c>param_junk</c>.</summary>
internal partial struct Lexer
{
    private void ReadNumber()
    {
        var start = _position;
        if (_version >= 16 && _text[start] == '0' && start + 1 < _length && ReadBasedInteger(start)) return;

        var i = SkipDigits(start);
        var isInteger = true;
        if (i < _length && _text[i] == '.' && !(i > start && i + 1 < _length && _text[i + 1] == '.'))
        {
            isInteger = false;
            i = SkipDigits(i + 1);
        }
        if (i < _length && _text[i] is 'e' or 'E')
        {
            var exponent = i + 1;
            if (exponent < _length && _text[exponent] is '+' or '-') exponent++;
            if (exponent < _length && IsDigit(_text[exponent]))
            {
                isInteger = false;
                i = SkipDigits(exponent);
            }
            else if (_version >= 15 && exponent > i + 1)
            {
                AddError(start, exponent, SqlSpan.FromBounds(start, exponent), "trailing junk after numeric literal");
                return;
            }
        }
        FinishNumber(start, i, isInteger && FitsInteger(start, i));
    }

    /// <summary>scan.l <c>hexinteger</c>, <c>octinteger</c>, <c>bininteger</c>, and the rules for what fails to be one.</summary>
    private bool ReadBasedInteger(int start)
    {
        var (radix, name) = _text[start + 1] switch
        {
            'x' or 'X' => (16, "hexadecimal"),
            'o' or 'O' => (8, "octal"),
            'b' or 'B' => (2, "binary"),
            _ => (0, ""),
        };
        if (radix == 0) return false;

        var i = start + 2;
        while (true)
        {
            var digit = i < _length && _text[i] == '_' ? i + 1 : i;
            if (digit >= _length || !IsDigitOf(_text[digit], radix)) break;
            i = digit + 1;
        }
        if (i > start + 2 && (i >= _length || !IsDigit(_text[i])))
        {
            FinishNumber(start, i, FitsInteger(start, i));
            return true;
        }
        if (i < _length && _text[i] == '_') i++;
        var end = SkipIdentifier(i);
        var message = end > i ? "trailing junk after numeric literal" : "invalid " + name + " integer";
        AddError(start, end, SqlSpan.FromBounds(start, end), message);
        return true;
    }

    /// <summary>A name glued to a number is an error since 15, and was a token of its own before; a glued hole makes the number a hole.</summary>
    private void FinishNumber(int start, int end, bool isInteger)
    {
        if (end < _length && (IsIdentifierStart(_text[end]) || (_version >= 15 && _text[end] == '$' && EndsAsName(start, end))))
        {
            var after = SkipIdentifier(end);
            for (var i = end; i < after; i++)
            {
                if (!IsHole(i)) continue;
                Add(TokenKind.Hole, start, after, Keyword.NotKeyword, TokenFlags.Hole);
                return;
            }
            if (_version >= 15)
            {
                AddError(start, after, SqlSpan.FromBounds(start, after), "trailing junk after numeric literal");
                return;
            }
        }
        Add(isInteger ? TokenKind.Integer : TokenKind.Decimal, start, end);
    }

    /// <summary>
    /// Whether a number's end can be read as a name behind a shorter number (<c>0x1F</c> as 0 and x1F): a dollar sign goes on with that name, and
    /// the longer match wins.
    /// </summary>
    private bool EndsAsName(int start, int end)
    {
        for (var i = end - 1; i > start && _text[i] is not ('.' or '+' or '-'); i--)
            if (IsIdentifierStart(_text[i])) return true;
        return false;
    }

    private int SkipDigits(int i)
    {
        while (i < _length)
        {
            if (IsDigit(_text[i])) i++;
            else if (_version >= 16 && _text[i] == '_' && i > 0 && IsDigit(_text[i - 1]) && i + 1 < _length && IsDigit(_text[i + 1])) i += 2;
            else break;
        }
        return i;
    }

    private int SkipIdentifier(int i)
    {
        while (i < _length && IsIdentifierPart(_text[i])) i++;
        return i;
    }

    private bool FitsInteger(int start, int end) => NumberText.TryGetInteger(_text, start, end, out _);

    private static bool IsDigitOf(char c, int radix) =>
        radix == 16 ? IsHexDigit(c) : c >= '0' && c < '0' + radix;

    /// <summary>A parameter <c>$1</c>, a dollar quote, or a dollar that begins nothing.</summary>
    private void ReadDollar()
    {
        var start = _position;
        var i = start + 1;
        if (i < _length && IsDigit(_text[i]))
        {
            while (i < _length && IsDigit(_text[i])) i++;
            var digits = i;
            if (i < _length && IsIdentifierStart(_text[i]))
            {
                var end = SkipIdentifier(i);
                if (HasHole(i, end))
                {
                    Add(TokenKind.Parameter, start, end, Keyword.NotKeyword, TokenFlags.Hole);
                    return;
                }
                if (_version >= 15)
                {
                    AddError(start, end, SqlSpan.FromBounds(start, end), "trailing junk after parameter");
                    return;
                }
            }
            if (_version >= 18 && !FitsInteger(start + 1, digits))
                AddError(start, digits, SqlSpan.FromBounds(start, digits), "parameter number too large");
            else Add(TokenKind.Parameter, start, digits);
            return;
        }
        if (i < _length && IsHole(i))
        {
            var end = i + 1;
            while (end < _length && (IsHole(end) || IsDigit(_text[end]))) end++;
            if (end >= _length || _text[end] != '$')
            {
                Add(TokenKind.Parameter, start, end, Keyword.NotKeyword, TokenFlags.Hole);
                return;
            }
        }
        if (FindDollarQuoteEnd(start) is >= 0 and var body) ReadDollarString(body);
        else Add(TokenKind.Other, start, start + 1);
    }

    /// <summary>scan.l <c>dolqdelim</c>: the end of the <c>$tag$</c> that begins at a dollar; -1 where none does.</summary>
    private readonly int FindDollarQuoteEnd(int dollar)
    {
        var i = dollar + 1;
        if (i < _length && IsIdentifierStart(_text[i]))
            while (i < _length && _text[i] != '$' && IsIdentifierPart(_text[i])) i++;
        return i < _length && _text[i] == '$' ? i + 1 : -1;
    }

    private bool HasHole(int start, int end)
    {
        if (!_hasHoles) return false;
        for (var i = start; i < end; i++)
            if (IsHole(i)) return true;
        return false;
    }
}
