using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// COPY in its three forms (gram.y <c>CopyStmt</c>).
/// <code>
/// COPY relation [ ( column, ... ) ] { FROM | TO } { 'file' | PROGRAM 'command' | STDIN | STDOUT } [ [ WITH ] ( option, ... ) ] [ WHERE condition ]
/// COPY ( query ) TO { 'file' | PROGRAM 'command' | STDOUT } [ [ WITH ] ( option, ... ) ]
/// COPY [ BINARY ] relation [ ( column, ... ) ] { FROM | TO } ... [ [ USING ] DELIMITERS 'd' ] [ WITH ] [ option ... ]
/// </code>
/// </summary>
internal sealed partial class Parser
{
    private CopyStatement ParseCopyStatement()
    {
        var start = Position;
        Expect(Keyword.Copy);
        if (At(TokenKind.OpenParenthesis)) return ParseCopyQuery(start);
        var mark = Mark();
        var binaryStart = Position;
        if (Accept(Keyword.Binary)) PushCopyFormat(binaryStart, "binary");
        var relation = ParseQualifiedName();
        var columns = At(TokenKind.OpenParenthesis) ? ParseParenthesizedNames() : default;
        var isFrom = Accept(Keyword.From);
        if (!isFrom) Expect(Keyword.To);
        var isProgram = Accept(Keyword.Program);
        var fileSpan = Current.Span;
        var file = ParseCopyFile();
        if (_keyword is Keyword.Using or Keyword.Delimiters)
        {
            fileSpan = Current.Span;
            var delimiterStart = Position;
            Accept(Keyword.Using);
            Expect(Keyword.Delimiters);
            PushCopyOption(delimiterStart, "delimiter", ParseSconst());
        }
        Accept(Keyword.With);
        PushCopyOptions();
        var whereSpan = Current.Span;
        var where = Accept(Keyword.Where) ? ParseExpression() : null;
        if (isProgram && file is null) GrammarErrorBefore(fileSpan, "STDIN/STDOUT not allowed with PROGRAM");
        if (!isFrom && where is not null) GrammarErrorBefore(whereSpan, "WHERE clause not allowed with COPY TO");
        return new CopyStatement(Finish(start))
        {
            Relation = relation,
            Columns = columns,
            IsFrom = isFrom,
            IsProgram = isProgram,
            File = file,
            Options = PopList<UtilityOption>(mark),
            Where = where,
        };
    }

    private CopyStatement ParseCopyQuery(int start)
    {
        Expect(TokenKind.OpenParenthesis);
        var query = ParsePreparableStatement();
        Expect(TokenKind.CloseParenthesis);
        var to = Current.Span;
        Expect(Keyword.To);
        var isProgram = Accept(Keyword.Program);
        var file = ParseCopyFile();
        Accept(Keyword.With);
        var mark = Mark();
        PushCopyOptions();
        if (isProgram && file is null) GrammarErrorBefore(to, "STDIN/STDOUT not allowed with PROGRAM");
        return new CopyStatement(Finish(start)) { Query = query, IsProgram = isProgram, File = file, Options = PopList<UtilityOption>(mark) };
    }

    private StringConstant? ParseCopyFile() => Accept(Keyword.Stdin) || Accept(Keyword.Stdout) ? null : ParseSconst();

    private void PushCopyOptions()
    {
        if (!Accept(TokenKind.OpenParenthesis))
        {
            while (PushOldCopyOption())
            {
            }
            return;
        }
        do Push(ParseCopyOption());
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.CloseParenthesis);
    }

    /// <summary><c>name [value | * | ( value, … )]</c> (gram.y <c>copy_generic_opt_elem</c>).</summary>
    private UtilityOption ParseCopyOption()
    {
        var start = Position;
        var name = ParseColLabel();
        if (Accept(TokenKind.Star)) return new UtilityOption(Finish(start)) { Name = name, IsStar = true };
        if (Accept(TokenKind.OpenParenthesis))
        {
            var mark = Mark();
            do Push(ParseBooleanOrString());
            while (Accept(TokenKind.Comma));
            Expect(TokenKind.CloseParenthesis);
            return new UtilityOption(Finish(start)) { Name = name, Items = PopList<SqlNode>(mark) };
        }
        SqlNode? value = null;
        if (_version >= 17 && At(Keyword.Default)) value = TakeIdentifier();
        else if (AtSignedNumber) value = ParseSignedNumber();
        else if (AtBooleanOrString) value = ParseBooleanOrString();
        return new UtilityOption(Finish(start)) { Name = name, Value = value };
    }

    /// <summary>An option without parentheses around the list (gram.y <c>copy_opt_item</c>); false where none begins here.</summary>
    private bool PushOldCopyOption()
    {
        var start = Position;
        switch (_keyword)
        {
            case Keyword.Binary:
                Advance();
                PushCopyFormat(start, "binary");
                return true;
            case Keyword.Csv:
                Advance();
                PushCopyFormat(start, "csv");
                return true;
            case Keyword.Freeze:
                Advance();
                PushCopyOption(start, "freeze", null);
                return true;
            case Keyword.Header:
                Advance();
                PushCopyOption(start, "header", null);
                return true;
            case Keyword.Delimiter: return PushCopyText(start, "delimiter");
            case Keyword.Null: return PushCopyText(start, "null");
            case Keyword.Quote: return PushCopyText(start, "quote");
            case Keyword.Escape: return PushCopyText(start, "escape");
            case Keyword.Encoding:
                Advance();
                PushCopyOption(start, "encoding", ParseSconst());
                return true;
            case Keyword.Force:
                PushForceOption(start);
                return true;
            default: return false;
        }
    }

    private void PushCopyFormat(int start, string format) => PushCopyOption(start, "format", new Identifier(Finish(start), format));

    private void PushCopyOption(int start, string name, SqlNode? value)
    {
        var span = Finish(start);
        Push(new UtilityOption(span) { Name = new Identifier(new SqlSpan(start, 0), name), Value = value });
    }

    private bool PushCopyText(int start, string name)
    {
        Advance();
        Accept(Keyword.As);
        PushCopyOption(start, name, ParseSconst());
        return true;
    }

    /// <summary><c>FORCE { QUOTE | NOT NULL | NULL } { column, … | * }</c>; the star for the latter two from 17 on.</summary>
    private void PushForceOption(int start)
    {
        Expect(Keyword.Force);
        string name;
        if (Accept(Keyword.Quote)) name = "force_quote";
        else
        {
            name = AcceptNot() ? "force_not_null" : "force_null";
            Expect(Keyword.Null);
        }
        var mayBeStar = name == "force_quote" || _version >= 17;
        var isStar = mayBeStar && Accept(TokenKind.Star);
        var mark = Mark();
        if (!isStar)
        {
            do Push(ParseColId());
            while (Accept(TokenKind.Comma));
        }
        var items = PopList<SqlNode>(mark);
        Push(new UtilityOption(Finish(start)) { Name = new Identifier(new SqlSpan(start, 0), name), IsStar = isStar, Items = items });
    }
}
