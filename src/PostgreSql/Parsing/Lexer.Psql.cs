using System;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>What psql makes of a script before the server sees it: variables, backslash commands, and the data lines of COPY.</summary>
internal partial struct Lexer
{
    /// <summary><c>:'name'</c> is a string constant with any content, <c>:"name"</c> an identifier.</summary>
    private bool TryReadPsqlQuoted(int start, char quote)
    {
        var end = SkipParameterName(start + 2);
        if (end == start + 2 || end >= _length || _text[end] != quote) return false;
        if (quote == '\'') Add(TokenKind.Parameter, start, end + 1);
        else Add(TokenKind.Identifier, start, end + 1, Keyword.NotKeyword, TokenFlags.Quoted | TokenFlags.Hole);
        return true;
    }

    /// <summary><c>:{?name}</c> is TRUE or FALSE.</summary>
    private bool TryReadPsqlTest(int start)
    {
        if (start + 2 >= _length || _text[start + 2] != '?') return false;
        var end = SkipParameterName(start + 3);
        if (end == start + 3 || end >= _length || _text[end] != '}') return false;
        Add(TokenKind.Parameter, start, end + 1);
        return true;
    }

    /// <summary>A backslash command reaches to the end of its line, or to <c>\\</c>.</summary>
    private void ReadPsqlCommand()
    {
        var start = _position;
        var name = start + 1;
        while (name < _length && IsIdentifierPart(_text[name])) name++;
        var lineEnd = EndOfLine(start);
        var separator = _text.IndexOf("\\\\", name, lineEnd - name, StringComparison.Ordinal);
        var end = separator >= 0 ? separator + 2 : lineEnd;
        if (name == start + 1 && start + 1 < _length && _text[start + 1] == ';') end = start + 2;
        Add(Sends(start + 1, name) ? TokenKind.Semicolon : TokenKind.PsqlCommand, start, end);
    }

    private bool Sends(int start, int end)
    {
        if (start == end) return start < _length && _text[start] == ';';
        var name = _text.Substring(start, end - start);
        return name is "g" or "gx" or "gset" or "gexec" or "gdesc" or "crosstabview" or "watch" or "bind_named" or "sendpipeline" or "parse";
    }

    /// <summary>Whether the line that ends here is followed by the data of a COPY that reads from the script.</summary>
    private bool AtCopyData()
    {
        if (_style != ParameterStyle.Psql || _count == 0 || _tokens[_count - 1].Kind != TokenKind.Semicolon) return false;
        var isStdin = false;
        for (var i = _count - 2; i >= 0 && _tokens[i].Kind is not (TokenKind.Semicolon or TokenKind.CopyData); i--)
        {
            if (_tokens[i].Keyword == Keyword.Stdin && i > 0 && _tokens[i - 1].Keyword == Keyword.From) isStdin = true;
            var isFirst = i == 0 || _tokens[i - 1].Kind is TokenKind.Semicolon or TokenKind.CopyData or TokenKind.PsqlCommand;
            if (isFirst) return isStdin && _tokens[i].Keyword == Keyword.Copy;
        }
        return false;
    }

    private void ReadCopyData()
    {
        var start = _position;
        var i = start;
        while (i < _length)
        {
            var end = EndOfLine(i);
            var isLast = end - i == 2 && _text[i] == '\\' && _text[i + 1] == '.';
            i = end;
            if (isLast) break;
            if (i < _length && _text[i] == '\r') i++;
            if (i < _length && _text[i] == '\n') i++;
        }
        Add(TokenKind.CopyData, start, i);
    }
}
