using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>scan.l <c>operator</c>, <c>self</c>, and what the styles of parameters put among operator characters.</summary>
internal partial struct Lexer
{
    private const int NameDataLength = 64;

    private void ReadOperator()
    {
        var start = _position;
        if (start < _signsEnd)
        {
            Add(GetOperatorKind(start, start + 1), start, start + 1);
            return;
        }
        if (TryReadOperatorParameter(start)) return;

        var end = start + 1;
        while (end < _length && IsOperatorCharacter(_text[end]) && !BeginsComment(end) && !BeginsParameter(start, end)) end++;
        end = TrimTrailingSigns(start, end);
        if (end - start >= NameDataLength)
        {
            AddError(start, end, SqlSpan.FromBounds(start, end), "operator too long");
            return;
        }
        Add(GetOperatorKind(start, end), start, end);
    }

    private bool BeginsComment(int i) =>
        i + 1 < _length && ((_text[i] == '-' && _text[i + 1] == '-') || (_text[i] == '/' && _text[i + 1] == '*'));

    /// <summary>An operator of more than one character ends in + or - only if it contains a character that no SQL operator has.</summary>
    private int TrimTrailingSigns(int start, int end)
    {
        if (end - start < 2 || _text[end - 1] is not ('+' or '-')) return end;
        for (var i = end - 2; i >= start; i--)
            if (_text[i] is '~' or '!' or '@' or '#' or '^' or '&' or '|' or '`' or '?' or '%') return end;
        _signsEnd = end;
        while (end - start > 1 && _text[end - 1] is '+' or '-') end--;
        return end;
    }

    private TokenKind GetOperatorKind(int start, int end)
    {
        var first = _text[start];
        if (_style == ParameterStyle.Format && end - start == 2 && first == '%' && _text[start + 1] == '%') return TokenKind.Percent;
        if (end - start == 1)
        {
            return first switch
            {
                '+' => TokenKind.Plus,
                '-' => TokenKind.Minus,
                '*' => TokenKind.Star,
                '/' => TokenKind.Slash,
                '%' => TokenKind.Percent,
                '^' => TokenKind.Caret,
                '<' => TokenKind.Less,
                '>' => TokenKind.Greater,
                '=' => TokenKind.Equals,
                _ => TokenKind.Operator,
            };
        }
        if (end - start != 2) return TokenKind.Operator;
        return (first, _text[start + 1]) switch
        {
            ('=', '>') => TokenKind.EqualsGreater,
            ('<', '=') => TokenKind.LessEquals,
            ('>', '=') => TokenKind.GreaterEquals,
            ('<', '>') => TokenKind.NotEquals,
            ('!', '=') => TokenKind.NotEquals,
            _ => TokenKind.Operator,
        };
    }

    private void ReadColon()
    {
        var start = _position;
        var next = start + 1 < _length ? _text[start + 1] : '\0';
        if (next == ':') Add(TokenKind.TypeCast, start, start + 2);
        else if (next == '=') Add(TokenKind.ColonEquals, start, start + 2);
        else if (!TryReadColonParameter(start)) Add(TokenKind.Colon, start, start + 1);
    }
}
