using System;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>What psql makes of a script before the server sees it: variables, backslash commands, and the data lines of COPY.</summary>
internal partial struct Lexer
{
    /// <summary><c>:'name'</c> is a string constant with any content, <c>:"name"</c> an identifier.</summary>
    private bool TryReadPsqlQuoted(int start, char quote)
    {
        if (!IsPsqlQuoted(start, quote)) return false;
        if (quote == '"') ReadQuotedIdentifier(start + 1, TokenFlags.Quoted | TokenFlags.Hole);
        else ReadString(start + 1, TokenFlags.Quoted | TokenFlags.Hole | (StandardStrings ? TokenFlags.None : TokenFlags.Backslash));
        return true;
    }

    /// <summary>
    /// Whether psql puts in a variable's value here with quotes around it. They stand where those of the variable's name do, so that the quoted
    /// name can be read as the constant, or the part of one, that the server sees.
    /// </summary>
    private bool IsPsqlQuoted(int start, char quote)
    {
        if (_style != ParameterStyle.Psql || start + 1 >= _length || _text[start] != ':' || _text[start + 1] != quote) return false;
        var end = SkipParameterName(start + 2);
        return end > start + 2 && end < _length && _text[end] == quote;
    }

    /// <summary>The letters that announce a string or a quoted identifier, before one of psql's variables.</summary>
    private bool TryReadPrefixedVariable(char letter)
    {
        var colon = _position + 1;
        if (_text[colon] == '&')
        {
            if (letter is not ('u' or 'U')) return false;
            colon++;
            if (IsPsqlQuoted(colon, '"')) ReadQuotedIdentifier(colon + 1, TokenFlags.Quoted | TokenFlags.Hole | TokenFlags.Unicode);
            else if (IsPsqlQuoted(colon, '\'')) ReadUnicodeString(colon + 1, TokenFlags.Quoted | TokenFlags.Hole | TokenFlags.Unicode);
            else return false;
            return true;
        }
        return IsPsqlQuoted(colon, '\'') && TryReadPrefixed(letter, colon + 1, TokenFlags.Quoted | TokenFlags.Hole);
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

    /// <summary>
    /// A backslash command reaches to the end of its line, to the next command, or to <c>\\</c>, where none of these is in quotes
    /// (psqlscanslash.l). <c>\;</c> and <c>\:</c> are a semicolon and a colon.
    /// </summary>
    private void ReadPsqlCommand()
    {
        var start = _position;
        var next = start + 1 < _length ? _text[start + 1] : '\0';
        if (next == ';')
        {
            Add(TokenKind.Semicolon, start, start + 2);
            NoteCopy(isSent: false);
            return;
        }
        if (next == ':' && TryReadEscapedColon()) return;
        var nameEnd = start + 1;
        while (nameEnd < _length && !IsSpace(_text[nameEnd]) && _text[nameEnd] != '\\') nameEnd++;
        var name = _text.Substring(start + 1, nameEnd - start - 1);
        var takesLine = name is "copy" or "h" or "help" or "ef" or "ev" or "sf" or "sv" || name.StartsWith("!", StringComparison.Ordinal);
        var end = takesLine ? EndOfLine(nameEnd) : EndOfArguments(nameEnd);
        var isDone = !IsInSkippedBranch;
        if (isDone && name == "copy" && ReadsScript(nameEnd, end)) _awaitedCopies++;
        if (end + 1 < _length && _text[end] == '\\' && _text[end + 1] == '\\') end += 2;
        if (isDone && name is "r" or "reset") DropStatement();
        Add(Sends(name) ? TokenKind.Semicolon : TokenKind.PsqlCommand, start, end);
        FollowCondition(name, nameEnd);
        NoteCopy(isSent: true);
    }

    /// <summary>Whether a command sends what stands before it to the server.</summary>
    private static bool Sends(string name) =>
        name is "g" or "gx" or "gset" or "gexec" or "gdesc" or "crosstabview" or "watch" or "parse" or "sendpipeline";

    /// <summary>A backslash outside of quotes begins the next command.</summary>
    private int EndOfArguments(int i)
    {
        var quote = '\0';
        for (; i < _length && _text[i] is not ('\n' or '\r'); i++)
        {
            var c = _text[i];
            if (quote == '\0')
            {
                if (c == '\\') return i;
                if (c is '\'' or '"' or '`') quote = c;
            }
            else if (c == quote) quote = '\0';
            else if (c == '\\' && quote == '\'' && i + 1 < _length && _text[i + 1] is not ('\n' or '\r')) i++;
        }
        return i;
    }

    /// <summary>Whether <c>\copy … from stdin</c> reads the lines behind it.</summary>
    private bool ReadsScript(int start, int end)
    {
        var words = _text.Substring(start, end - start).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i].TrimEnd(';').Equals("stdin", StringComparison.OrdinalIgnoreCase) && words[i - 1].Equals("from", StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>Forgets what has not been sent.</summary>
    private void DropStatement()
    {
        var first = _count;
        while (first > 0 && _tokens[first - 1].Kind is not (TokenKind.Semicolon or TokenKind.CopyData)) first--;
        DropTo(first);
    }

    /// <summary>
    /// Remembers a COPY that reads from the script. When it is sent (<c>\;</c> sends nothing), its data begin on the next line, whatever else
    /// follows on this one.
    /// </summary>
    private void NoteCopy(bool isSent)
    {
        if (_style != ParameterStyle.Psql || _tokens[_count - 1].Kind != TokenKind.Semicolon || IsInSkippedBranch) return;
        if (EndsCopy()) _unsentCopies++;
        if (!isSent) return;
        FollowStringSetting();
        _awaitedCopies += _unsentCopies;
        _unsentCopies = 0;
    }

    private readonly bool StandardStrings => _position >= _stringsFrom ? _standardStrings : _standardStringsBefore;

    /// <summary>
    /// psql reads strings as the server said that it does when the line began; a SET LOCAL may not last, and is not followed.
    /// </summary>
    private void FollowStringSetting()
    {
        var first = _count - 1;
        while (first > 0 && _count - first < 7 && _tokens[first - 1].Kind is not (TokenKind.Semicolon or TokenKind.CopyData or TokenKind.PsqlCommand)) first--;
        if (_tokens[first].Keyword is not (Keyword.Set or Keyword.Reset)) return;
        var name = _tokens[first + 1].Keyword == Keyword.Session ? first + 2 : first + 1;
        if (!IsText(name, "standard_conforming_strings")) return;
        var isSet = name + 4 == _count && (_tokens[name + 1].Kind == TokenKind.Equals || _tokens[name + 1].Keyword == Keyword.To);
        if ((_tokens[first].Keyword == Keyword.Reset ? _standardStringsAtFirst : isSet ? ReadSwitch(name + 2) : null) is not { } isStandard) return;
        if (_position >= _stringsFrom) _standardStringsBefore = _standardStrings;
        _standardStrings = isStandard;
        _stringsFrom = EndOfLine(_position);
    }

    private readonly bool? ReadSwitch(int value)
    {
        if (_tokens[value].Keyword == Keyword.Default) return _standardStringsAtFirst;
        if (IsText(value, "off") || IsText(value, "false") || IsText(value, "no") || IsText(value, "0")) return false;
        return IsText(value, "on") || IsText(value, "true") || IsText(value, "yes") || IsText(value, "1") ? true : null;
    }

    /// <summary>Whether a token is that word, with or without quotes around it.</summary>
    private readonly bool IsText(int index, string word)
    {
        var (start, length) = (_tokens[index].Start, _tokens[index].Length);
        if (length == word.Length + 2 && _text[start] is '\'' or '"') (start, length) = (start + 1, word.Length);
        return length == word.Length && string.Compare(_text, start, word, 0, length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    private bool EndsCopy()
    {
        var isStdin = false;
        for (var i = _count - 2; i >= 0 && _tokens[i].Kind is not (TokenKind.Semicolon or TokenKind.CopyData); i--)
        {
            if (_tokens[i].Keyword == Keyword.Stdin && i > 0 && _tokens[i - 1].Keyword == Keyword.From) isStdin = true;
            var isFirst = i == 0 || _tokens[i - 1].Kind is TokenKind.Semicolon or TokenKind.CopyData or TokenKind.PsqlCommand;
            if (!isFirst) continue;
            return isStdin && _tokens[i].Keyword == Keyword.Copy;
        }
        return false;
    }

    /// <summary>Whether the line that ends here is followed by the data of a COPY that reads from the script.</summary>
    private bool AtCopyData() => _awaitedCopies > 0;

    private void ReadCopyData()
    {
        for (; _awaitedCopies > 0; _awaitedCopies--) ReadDataOfCopy();
    }

    private void ReadDataOfCopy()
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
