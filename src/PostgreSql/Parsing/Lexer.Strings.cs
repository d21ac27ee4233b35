using System;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>scan.l's states <c>xq</c>, <c>xe</c>, <c>xus</c>, <c>xb</c>, <c>xh</c>, <c>xqs</c>, <c>xdolq</c>, <c>xd</c> and <c>xui</c>.</summary>
internal partial struct Lexer
{
    /// <param name="quote">Where the opening quote is; the token begins at <see cref="_position"/>.</param>
    /// <param name="flags">Whether backslashes escape, and whether the quote is of a variable's name.</param>
    private void ReadString(int quote, TokenFlags flags)
    {
        var start = _position;
        if (!ScanQuoted(quote, (flags & TokenFlags.Backslash) != 0, ref flags, out var end))
        {
            // A malformed \u is refused where it stands, the missing quote only at the end of the text.
            var escape = (flags & TokenFlags.Backslash) == 0 || HasVariable(flags)
                ? null
                : StringText.ReadBackslashes(_text + "''", quote + 1, _length + 1, out _);
            if (escape is { } malformed && malformed.SqlState != SqlStates.CharacterNotInRepertoire)
                AddError(start, _length, SqlSpan.FromBounds(Math.Min(malformed.Span.Start, _length), Math.Min(malformed.Span.End, _length)), malformed.Message, malformed.SqlState);
            else AddError(start, _length, SqlSpan.FromBounds(start, _length), "unterminated quoted string");
            return;
        }
        if ((flags & TokenFlags.Backslash) != 0 && (flags & TokenFlags.Escaped) != 0 && !HasVariable(flags)
            && StringText.ReadBackslashes(_text, quote + 1, end, out _) is { } error)
        {
            AddError(start, end, error.Span, error.Message, error.SqlState);
            return;
        }
        Add(TokenKind.String, start, end, Keyword.NotKeyword, WithPlaceholders(flags, start, end));
    }

    /// <summary>What a driver replaces inside of a string or a name is a hole in it.</summary>
    private TokenFlags WithPlaceholders(TokenFlags flags, int start, int end) =>
        DriverText.HoldsPlaceholder(_text, start, end, _style) ? flags | TokenFlags.Hole : flags;

    /// <summary>Whether the value of one of psql's variables is a part of what is in quotes: what it says is not known.</summary>
    private readonly bool HasVariable(TokenFlags flags) => _style == ParameterStyle.Psql && (flags & TokenFlags.Hole) != 0;

    private void ReadBitString(TokenKind kind, int quote, TokenFlags flags)
    {
        var start = _position;
        if (ScanQuoted(quote, false, ref flags, out var end, isBits: true)) Add(kind, start, end, Keyword.NotKeyword, flags);
        else
        {
            var message = kind == TokenKind.BitString ? "unterminated bit string literal" : "unterminated hexadecimal string literal";
            AddError(start, _length, SqlSpan.FromBounds(start, _length), message);
        }
    }

    private void ReadUnicodeString(int quote, TokenFlags flags)
    {
        var start = _position;
        if (!StandardStrings)
        {
            var at = SqlSpan.FromBounds(start, quote + 1);
            var ignored = TokenFlags.Quoted;
            var after = ScanQuoted(quote, false, ref ignored, out var closed) ? closed : _length;
            AddError(start, after, at, "unsafe use of string constant with Unicode escapes", SqlStates.FeatureNotSupported);
            return;
        }
        if (!ScanQuoted(quote, false, ref flags, out var end))
            AddError(start, _length, SqlSpan.FromBounds(start, _length), "unterminated quoted string");
        else FinishUnicode(TokenKind.String, start, end, WithPlaceholders(flags, start, end));
    }

    /// <summary>Finds the end of a string from its opening quote on, over all the lines it is continued on.</summary>
    private bool ScanQuoted(int quote, bool backslash, ref TokenFlags flags, out int end, bool isBits = false)
    {
        var i = quote + 1;
        while (i < _length)
        {
            var c = _text[i];
            if (c == '\'')
            {
                if (i + 1 < _length && _text[i + 1] == '\'' && !isBits)
                {
                    flags |= TokenFlags.Escaped;
                    i += 2;
                    continue;
                }
                var next = FindContinuation(i + 1, isBits, ref flags);
                if (next < 0)
                {
                    end = i + 1;
                    return true;
                }
                flags |= TokenFlags.Escaped;
                i = next;
                continue;
            }
            if (c == '\\' && backslash)
            {
                flags |= TokenFlags.Escaped;
                if (HasHole(i + 1, Math.Min(i + 2, _length))) flags |= TokenFlags.Hole;
                i += 2;
                continue;
            }
            if (c >= 128 && IsHole(i)) flags |= TokenFlags.Hole;
            i++;
        }
        end = _length;
        return false;
    }

    /// <summary>
    /// scan.l <c>quotecontinue</c>: where a string goes on behind blanks with a newline and another quote, or -1. The quote of one of psql's
    /// variables goes on with a string too where nothing is between the two: doubled quotes are one in it.
    /// </summary>
    private int FindContinuation(int i, bool isBits, ref TokenFlags flags)
    {
        var start = i;
        var newline = false;
        while (i < _length)
        {
            var c = _text[i];
            if (c == '\'') return newline ? i + 1 : -1;
            if (IsSpace(c))
            {
                if (c is '\n' or '\r')
                {
                    if (_text[i] == '\n' && AtCopyData()) return -1;
                    newline = true;
                }
                i++;
            }
            else if (c == '-' && i + 1 < _length && _text[i + 1] == '-') i = EndOfLine(i + 2);
            else if (c == ':' && (newline || (i == start && !isBits)) && IsPsqlQuoted(i, '\''))
            {
                flags |= TokenFlags.Hole;
                return i + 2;
            }
            else return -1;
        }
        return -1;
    }

    private void ReadDollarString(int body)
    {
        var start = _position;
        var delimiterLength = body - start;
        for (var i = body; i + delimiterLength <= _length; i++)
        {
            i = _text.IndexOf('$', i);
            if (i < 0 || i + delimiterLength > _length) break;
            if (string.CompareOrdinal(_text, i, _text, start, delimiterLength) != 0) continue;
            var flags = TokenFlags.Quoted | TokenFlags.Dollar;
            if (HasHole(start, i)) flags |= TokenFlags.Hole;
            Add(TokenKind.String, start, i + delimiterLength, Keyword.NotKeyword, WithPlaceholders(flags, start, i));
            return;
        }
        AddError(start, _length, SqlSpan.FromBounds(start, _length), "unterminated dollar-quoted string");
    }

    private void ReadQuotedIdentifier(int quote, TokenFlags flags)
    {
        var start = _position;
        for (var i = quote + 1; i < _length; i++)
        {
            var c = _text[i];
            if (c == '"')
            {
                if (i + 1 < _length && _text[i + 1] == '"')
                {
                    flags |= TokenFlags.Escaped;
                    i++;
                    continue;
                }
                if (IsPsqlQuoted(i + 1, '"'))
                {
                    flags |= TokenFlags.Escaped | TokenFlags.Hole;
                    i += 2;
                    continue;
                }
                if (i == quote + 1) AddError(start, i + 1, SqlSpan.FromBounds(start, i + 1), "zero-length delimited identifier");
                else if ((flags & TokenFlags.Unicode) != 0) FinishUnicode(TokenKind.Identifier, start, i + 1, WithPlaceholders(flags, start, i));
                else Add(TokenKind.Identifier, start, i + 1, Keyword.NotKeyword, WithPlaceholders(flags, start, i));
                return;
            }
            if (c >= 128 && IsHole(i)) flags |= TokenFlags.Hole;
        }
        AddError(start, _length, SqlSpan.FromBounds(start, _length), "unterminated quoted identifier");
    }

    /// <summary>Takes the UESCAPE that may follow into the token, and checks the escapes (parser.c <c>base_yylex</c>).</summary>
    private void FinishUnicode(TokenKind kind, int start, int end, TokenFlags flags)
    {
        var escape = '\\';
        var whole = end;
        var index = _count;
        Add(kind, start, end, Keyword.NotKeyword, flags);
        // What stands behind UESCAPE is read by scan.l alone, and has no UESCAPE of its own.
        if (_isBehindUescape) return;
        SkipBlanks();
        if (_count > index + 1 || !AtUescape())
        {
            if (_count == index + 1) _position = end;
        }
        else
        {
            ReadIdentifier();
            SkipBlanks();
            var third = _count;
            _isBehindUescape = true;
            if (_position < _length) ReadToken(_text[_position]);
            else Add(TokenKind.End, _length, _length);
            _isBehindUescape = false;
            var token = _tokens[third];
            _count = index;
            _commands.End = Math.Min(_commands.End, index);
            // A variable's value in quotes is one token, whatever it is: what is wrong beside it is.
            var withEscape = (HasVariable(flags) ? flags & ~TokenFlags.Hole : flags) | TokenFlags.Unicode | TokenFlags.Escaped;
            if (token.Kind == TokenKind.Hole) withEscape |= TokenFlags.Hole;
            if (token.Kind == TokenKind.String) flags |= token.Flags & TokenFlags.Hole;
            if (token.Kind == TokenKind.Error && TokenError(third) is { } error)
            {
                _errors!.RemoveAt(_errors.Count - 1);
                AddError(start, token.End, error.Span, error.Message, error.SqlState, withEscape);
                return;
            }
            if (token.Kind != TokenKind.String || (token.Flags & TokenFlags.Unicode) != 0)
            {
                AddError(start, token.End, token.Span, "UESCAPE must be followed by a simple string literal", flags: withEscape);
                return;
            }
            var character = HasVariable(token.Flags) ? "\\" : StringText.GetValue(_text, token);
            if (character.Length != 1 || !IsEscapeCharacter(character[0]))
            {
                AddError(start, token.End, token.Span, "invalid Unicode escape character", flags: withEscape);
                return;
            }
            escape = character[0];
            whole = token.End;
            Add(kind, start, whole, Keyword.NotKeyword, flags | TokenFlags.Escaped);
        }
        if (HasVariable(flags)) return;
        var content = StringText.Join(_text, start + 2, whole, _text[start + 2], out _);
        if (StringText.ReadUnicode(content, start + 3, escape, out _) is not { } bad) return;
        _tokens[index] = new SqlToken(TokenKind.Error, start, whole, Keyword.NotKeyword, _tokens[index].Flags);
        (_errors ??= []).Add(new LexicalError(index, bad.Span, bad.Message, bad.SqlState));
    }

    private LexicalError? TokenError(int index)
    {
        if (_errors is null || _errors.Count == 0 || _errors[_errors.Count - 1].TokenIndex != index) return null;
        return _errors[_errors.Count - 1];
    }

    private bool AtUescape() =>
        _position + 7 <= _length
        && string.Compare(_text, _position, "uescape", 0, 7, StringComparison.OrdinalIgnoreCase) == 0
        && (_position + 7 == _length || !IsIdentifierPart(_text[_position + 7]));

    /// <summary>parser.c <c>check_uescapechar</c>.</summary>
    private static bool IsEscapeCharacter(char c) =>
        !IsHexDigit(c) && c is not ('+' or '\'' or '"' or ' ' or '\t' or '\n' or '\r' or '\f' or '\v');
}
