using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>Operands that begin with a keyword (gram.y <c>c_expr</c>, <c>AexprConst</c>, <c>func_expr_common_subexpr</c>).</summary>
internal sealed partial class Parser
{
    private SqlExpression ParseKeywordPrimary(bool isRestricted)
    {
        var token = Current;
        switch (_keyword)
        {
            case Keyword.Null:
                Advance();
                return new NullConstant(token.Span);
            case Keyword.True:
            case Keyword.False:
                Advance();
                return new BooleanConstant(token.Span, token.Keyword == Keyword.True);
            case Keyword.Default when !isRestricted:
                Advance();
                return new DefaultExpression(token.Span);
            case Keyword.Case:
                return ParseCase();
            case Keyword.Array:
                return ParseArray();
            case Keyword.Unique when !isRestricted:
                return ParseUniquePredicate();
            case Keyword.Cast:
                return ParseCast();
        }
        if (ValueFunctionOf(_keyword) is { } function) return ParseValueFunction(function);
        if (_keyword == Keyword.Collation && Peek().Keyword == Keyword.For) return ParseCollationFor();
        switch (Keywords.GetCategory(_keyword, _version))
        {
            case KeywordCategory.Reserved:
            case KeywordCategory.Unreserved when AtPair:
                return Missing();
            case KeywordCategory.ColumnName:
                if (Peek().Kind == TokenKind.OpenParenthesis && ParseSyntaxOfItsOwn(isRestricted) is { } special) return special;
                break;
        }
        return AtConstantType() ? ParseConstantOfKeywordType() : ParseReferenceOrCall();
    }

    private static SqlValueFunction? ValueFunctionOf(Keyword keyword) => keyword switch
    {
        Keyword.CurrentDate => SqlValueFunction.CurrentDate,
        Keyword.CurrentTime => SqlValueFunction.CurrentTime,
        Keyword.CurrentTimestamp => SqlValueFunction.CurrentTimestamp,
        Keyword.Localtime => SqlValueFunction.LocalTime,
        Keyword.Localtimestamp => SqlValueFunction.LocalTimestamp,
        Keyword.CurrentRole => SqlValueFunction.CurrentRole,
        Keyword.CurrentUser => SqlValueFunction.CurrentUser,
        Keyword.SessionUser => SqlValueFunction.SessionUser,
        Keyword.SystemUser => SqlValueFunction.SystemUser,
        Keyword.User => SqlValueFunction.User,
        Keyword.CurrentCatalog => SqlValueFunction.CurrentCatalog,
        Keyword.CurrentSchema => SqlValueFunction.CurrentSchema,
        _ => null,
    };

    private SqlExpression ParseValueFunction(SqlValueFunction function)
    {
        var start = Position;
        // CURRENT_SCHEMA alone of these may also name a function or a type.
        if (_keyword == Keyword.CurrentSchema && Peek().Kind is TokenKind.OpenParenthesis or TokenKind.String) return ParseReferenceOrCall();
        Advance();
        NumericConstant? precision = null;
        var takesPrecision = function is SqlValueFunction.CurrentTime or SqlValueFunction.CurrentTimestamp or SqlValueFunction.LocalTime
            or SqlValueFunction.LocalTimestamp;
        if (takesPrecision && Accept(TokenKind.OpenParenthesis))
        {
            precision = ParseIconst();
            Expect(TokenKind.CloseParenthesis);
        }
        return new SqlValueExpression(Finish(start), function, precision);
    }

    /// <summary>Whether a type that the grammar knows by keywords begins here, rather than a column of that name.</summary>
    private bool AtConstantType()
    {
        var next = Peek();
        switch (_keyword)
        {
            case Keyword.Int or Keyword.Integer or Keyword.Smallint or Keyword.Bigint or Keyword.Real or Keyword.Boolean:
            case Keyword.Json when _version >= 17:
                return next.Kind == TokenKind.String;
            case Keyword.Float or Keyword.Decimal or Keyword.Dec or Keyword.Numeric or Keyword.Varchar or Keyword.Interval:
                return next.Kind is TokenKind.String or TokenKind.OpenParenthesis;
            case Keyword.Double:
                return next.Keyword == Keyword.Precision;
            case Keyword.Bit or Keyword.Character or Keyword.Char or Keyword.Nchar:
                return next.Kind is TokenKind.String or TokenKind.OpenParenthesis || next.Keyword == Keyword.Varying;
            case Keyword.National:
                return next.Keyword is Keyword.Character or Keyword.Char;
            case Keyword.Time or Keyword.Timestamp:
                return next.Kind is TokenKind.String or TokenKind.OpenParenthesis
                    || (next.Keyword is Keyword.With or Keyword.Without && Peek(2).Keyword == Keyword.Time)
                    || (next.Keyword == Keyword.Without && _version < 16);
            default:
                return false;
        }
    }

    /// <summary>gram.y <c>ConstTypename Sconst</c>, <c>ConstInterval Sconst opt_interval</c>.</summary>
    private SqlExpression ParseConstantOfKeywordType()
    {
        var start = Position;
        if (_keyword != Keyword.Interval) return ParseTypedConstant(start, ParseKeywordType()!);

        Advance();
        var span = Finish(start);
        if (Accept(TokenKind.OpenParenthesis))
        {
            var precision = ParseLength();
            Expect(TokenKind.CloseParenthesis);
            return ParseTypedConstant(start, SystemType(start, span, "interval", new NodeList<SqlExpression>(precision)));
        }
        var literal = ParseSconst();
        var fields = ParseIntervalFields(out var seconds);
        // The precision stands behind the literal, outside of the type: its node keeps the value without the place.
        if (!seconds.IsEmpty && seconds[0] is NumericConstant written)
            seconds = new NodeList<SqlExpression>(new NumericConstant(new SqlSpan(span.End, 0), written.Text, true, written.Value));
        else seconds = default;
        var name = new QualifiedName(span, new NodeList<Identifier>(new Identifier(span, "interval")));
        var type = new TypeName(span, name, true, seconds, intervalFields: fields);
        return new CastExpression(Finish(start), literal, type, CastSyntax.Literal, span);
    }

    private CaseExpression ParseCase()
    {
        var start = Position;
        Advance();
        SqlExpression? operand = null;
        if (!At(Keyword.When)) operand = ParseExpressionThroughHoles();
        var mark = Mark();
        while (At(Keyword.When))
        {
            var whenStart = Position;
            Advance();
            var condition = ParseExpressionThroughHoles();
            Expect(Keyword.Then);
            var result = ParseExpressionThroughHoles();
            Push(new CaseWhen(Finish(whenStart), condition, result));
        }
        if (_scratchCount == mark && !FollowsHole) SyntaxError();
        var whens = PopList<CaseWhen>(mark);
        SqlExpression? otherwise = null;
        if (Accept(Keyword.Else)) otherwise = ParseExpressionThroughHoles();
        Expect(Keyword.End);
        return new CaseExpression(Finish(start), operand, whens, otherwise);
    }

    /// <summary><c>ARRAY[…]</c> or <c>ARRAY(query)</c>.</summary>
    private SqlExpression ParseArray()
    {
        var start = Position;
        Advance();
        if (At(TokenKind.OpenParenthesis))
        {
            var query = ParseSelectWithParentheses();
            return new SubqueryExpression(Finish(start), SubqueryKind.Array, query);
        }
        if (!At(TokenKind.OpenBracket)) SyntaxError();
        return ParseArrayList(start);
    }

    /// <summary>gram.y <c>array_expr</c>: all elements are expressions, or all are lists.</summary>
    private ArrayExpression ParseArrayList(int start)
    {
        if (!Enter())
        {
            Leave();
            return new ArrayExpression(Finish(start), default);
        }
        Expect(TokenKind.OpenBracket);
        NodeList<SqlExpression> elements = default;
        if (At(TokenKind.OpenBracket))
        {
            var mark = Mark();
            do
            {
                if (At(TokenKind.OpenBracket)) Push(ParseArrayList(Position));
                else SyntaxError();
            }
            while (Accept(TokenKind.Comma));
            elements = PopList<SqlExpression>(mark);
        }
        else if (!At(TokenKind.CloseBracket)) elements = ParseExpressionList();
        Expect(TokenKind.CloseBracket);
        Leave();
        return new ArrayExpression(Finish(start), elements);
    }

    private SqlExpression ParseUniquePredicate()
    {
        var start = Position;
        Advance();
        if (_version >= 15 && Accept(Keyword.Nulls))
        {
            Accept(Keyword.Not);
            Expect(Keyword.Distinct);
        }
        var query = ParseSelectWithParentheses();
        GrammarError(new SqlSpan(start, "UNIQUE".Length), "UNIQUE predicate is not yet implemented", SqlStates.FeatureNotSupported);
        return new SubqueryExpression(Finish(start), SubqueryKind.Exists, query);
    }

    private CastExpression ParseCast()
    {
        var start = Position;
        var keyword = Current.Span;
        Advance();
        Expect(TokenKind.OpenParenthesis);
        var operand = ParseExpressionThroughHoles();
        Expect(Keyword.As);
        var type = ParseTypeName();
        Expect(TokenKind.CloseParenthesis);
        return new CastExpression(Finish(start), operand, type, CastSyntax.Cast, keyword);
    }

    private SyntaxCall ParseCollationFor()
    {
        var start = Position;
        Advance();
        Advance();
        Expect(TokenKind.OpenParenthesis);
        var argument = ParseExpression();
        Expect(TokenKind.CloseParenthesis);
        return new SyntaxCall(Finish(start), SyntaxFunction.CollationFor, new NodeList<SqlExpression>(argument));
    }

    private RowExpression ParseRowConstructor()
    {
        var start = Position;
        Advance();
        Expect(TokenKind.OpenParenthesis);
        NodeList<SqlExpression> items = default;
        if (!At(TokenKind.CloseParenthesis)) items = ParseExpressionList();
        Expect(TokenKind.CloseParenthesis);
        return new RowExpression(Finish(start), items, true);
    }
}
