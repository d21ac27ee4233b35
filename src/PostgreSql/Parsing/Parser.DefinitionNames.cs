using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>Names, constants and lists that the productions of definitions share.</summary>
internal sealed partial class Parser
{
    private bool AtAhead(int n, Keyword keyword) => Peek(n).Keyword == keyword;

    private bool IsColId(SqlToken token) => IsColId(token.Kind, token.Keyword);

    /// <summary>Takes WITH, but not the first word of WITH TIME and WITH ORDINALITY, which is a token of its own.</summary>
    private bool AcceptWith() => !AtPair && Accept(Keyword.With);

    private bool ExpectWith()
    {
        if (AcceptWith()) return true;
        if (IsInHole())
        {
            AcceptWith();
            return true;
        }
        SyntaxError();
        return false;
    }

    /// <summary>Takes WITHOUT, but not the first word of WITHOUT TIME, which is a token of its own from 16 on.</summary>
    private bool AcceptWithout() => !AtPair && Accept(Keyword.Without);

    /// <summary>Takes NOT, but not the first word of NOT IN, NOT LIKE and their kin, which is a token of its own.</summary>
    private bool AcceptNot() => !AtPair && Accept(Keyword.Not);

    private void ExpectNot()
    {
        if (AcceptNot()) return;
        if (IsInHole()) AcceptNot();
        else SyntaxError();
    }

    /// <summary>Reports that no statement goes on like this.</summary>
    private UnparsedStatement Reject(int start)
    {
        SyntaxError();
        var keyword = _tokens[_statementStart].Keyword;
        return new UnparsedStatement(Finish(start), keyword == Keyword.NotKeyword ? "" : Keywords.GetText(keyword));
    }

    /// <summary>A role (gram.y <c>RoleSpec</c>).</summary>
    private RoleName ParseRoleName()
    {
        var start = Position;
        switch (_keyword)
        {
            case Keyword.CurrentRole when _version >= 14:
                Advance();
                return new RoleName(Finish(start)) { Kind = RoleKind.CurrentRole };
            case Keyword.CurrentUser:
                Advance();
                return new RoleName(Finish(start)) { Kind = RoleKind.CurrentUser };
            case Keyword.SessionUser:
                Advance();
                return new RoleName(Finish(start)) { Kind = RoleKind.SessionUser };
        }
        var name = ParseNonReservedWord();
        if (name.Name == "public") return new RoleName(name.Span) { Kind = RoleKind.Public };
        if (name.Name == "none") GrammarError(name.Span, "role name \"none\" is reserved", SqlStates.ReservedName);
        return new RoleName(name.Span) { Kind = RoleKind.Named, Name = name };
    }

    /// <summary>A role that has a name of its own (gram.y <c>RoleId</c>).</summary>
    private RoleName ParseRoleId(bool looksAhead = false)
    {
        var role = ParseRoleName();
        var refused = role.Kind switch
        {
            RoleKind.Public => "role name \"public\" is reserved",
            RoleKind.CurrentRole => "CURRENT_ROLE cannot be used as a role name here",
            RoleKind.CurrentUser => "CURRENT_USER cannot be used as a role name here",
            RoleKind.SessionUser => "SESSION_USER cannot be used as a role name here",
            _ => null,
        };
        if (refused is not null) GrammarErrorBefore(role.Span, refused, SqlStates.ReservedName, looksAhead);
        return role;
    }

    private NodeList<RoleName> ParseRoleList()
    {
        var mark = Mark();
        do Push(ParseRoleName());
        while (Accept(TokenKind.Comma));
        return PopList<RoleName>(mark);
    }

    private NodeList<QualifiedName> ParseQualifiedNameList()
    {
        var mark = Mark();
        do Push(ParseQualifiedName());
        while (Accept(TokenKind.Comma));
        return PopList<QualifiedName>(mark);
    }

    private NodeList<QualifiedName> ParseAnyNameList()
    {
        var mark = Mark();
        do Push(ParseAnyName());
        while (Accept(TokenKind.Comma));
        return PopList<QualifiedName>(mark);
    }

    private NodeList<RelationReference> ParseRelationList()
    {
        var mark = Mark();
        do Push(ParseRelation());
        while (Accept(TokenKind.Comma));
        return PopList<RelationReference>(mark);
    }

    /// <summary>The characters of a string without what delimits them, and whether they are just its value.</summary>
    private SqlSpan GetContentSpan(StringConstant constant, out bool isVerbatim)
    {
        var content = _text.Substring(constant.Span.Start, constant.Span.Length);
        var open = content.IndexOf('\'') + 1;
        var close = constant.Span.Length - 1;
        if (constant.Syntax == StringSyntax.Dollar)
        {
            open = content.IndexOf('$', 1) + 1;
            close = constant.Span.Length - open;
        }
        isVerbatim = close - open == constant.Value.Length && string.CompareOrdinal(content, open, constant.Value, 0, close - open) == 0;
        return close < open ? constant.Span : SqlSpan.FromBounds(constant.Span.Start + open, constant.Span.Start + close);
    }

    /// <summary><c>[+ | -] number</c> (gram.y <c>NumericOnly</c>).</summary>
    private SignedNumber ParseSignedNumber() => ParseSigned(mayBeDecimal: true);

    /// <summary><c>[+ | -] integer</c> (gram.y <c>SignedIconst</c>).</summary>
    private SignedNumber ParseSignedInteger() => ParseSigned(mayBeDecimal: false);

    private SignedNumber ParseSigned(bool mayBeDecimal)
    {
        var start = Position;
        var isNegative = Accept(TokenKind.Minus);
        if (!isNegative) Accept(TokenKind.Plus);
        var token = Current;
        if (token.Kind != TokenKind.Integer && token.Kind != TokenKind.Hole && !(mayBeDecimal && token.Kind == TokenKind.Decimal))
        {
            if (IsInHole()) return new SignedNumber(new SqlSpan(_lastEnd, 0)) { Text = SqlText.HoleCharacter.ToString(), HasHole = true };
            SyntaxError();
            return new SignedNumber(Finish(start)) { Text = "" };
        }
        Advance();
        return new SignedNumber(Finish(start))
        {
            Text = IsJoined(token) ? SqlText.HoleCharacter.ToString() : _text.Substring(token.Start, token.Length),
            IsNegative = isNegative,
            HasHole = token.Kind == TokenKind.Hole,
        };
    }

    private bool AtSignedNumber => IsNumber(Current);

    /// <summary>A word that is not reserved, as an identifier, or a string (gram.y <c>NonReservedWord_or_Sconst</c>).</summary>
    private SqlNode ParseWordOrString() => At(TokenKind.String) ? ParseSconst() : ParseNonReservedWord();

    /// <summary><c>TRUE | FALSE | ON | word | 'string'</c> (gram.y <c>opt_boolean_or_string</c>); the words as identifiers.</summary>
    private SqlNode ParseBooleanOrString() => _keyword is Keyword.True or Keyword.False or Keyword.On ? TakeIdentifier() : ParseWordOrString();

    /// <summary>Whether <see cref="ParseBooleanOrString"/> finds something.</summary>
    private bool AtBooleanOrString => _keyword is Keyword.True or Keyword.False or Keyword.On || At(TokenKind.String) || AtNonReservedWord;

    /// <summary><c>( expression )</c>; the parentheses belong to what contains them.</summary>
    private SqlExpression ParseParenthesizedExpression()
    {
        Expect(TokenKind.OpenParenthesis);
        var expression = ParseExpressionThroughHoles();
        Expect(TokenKind.CloseParenthesis);
        return expression;
    }

    /// <summary><c>( expression, … )</c>.</summary>
    private NodeList<SqlExpression> ParseParenthesizedExpressions()
    {
        Expect(TokenKind.OpenParenthesis);
        var expressions = ParseExpressionList();
        Expect(TokenKind.CloseParenthesis);
        return expressions;
    }

    private NodeList<TypeName> ParseTypeList()
    {
        var mark = Mark();
        do Push(ParseTypeName());
        while (Accept(TokenKind.Comma));
        return PopList<TypeName>(mark);
    }
}
