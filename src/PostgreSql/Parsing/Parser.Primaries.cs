using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>Operands (gram.y <c>c_expr</c>, <c>AexprConst</c>, <c>columnref</c>).</summary>
internal sealed partial class Parser
{
    private SqlExpression ParsePrimary(bool isRestricted)
    {
        var token = Current;
        switch (_kind)
        {
            case TokenKind.Identifier:
                return ParseReferenceOrCall();
            case TokenKind.Integer:
            case TokenKind.Decimal:
                return TakeNumber();
            case TokenKind.String:
                return IsPsqlString(token) && _text[token.Start] == ':' && (token.Flags & TokenFlags.Escaped) == 0 ? TakeParameter() : TakeString();
            case TokenKind.BitString:
            case TokenKind.HexString:
                Advance();
                var digits = IsPsqlString(token) ? SqlText.HoleCharacter.ToString() : StringText.GetValue(_text, token);
                return new BitStringConstant(
                    token.Span, digits, token.Kind == TokenKind.HexString, (token.Flags & TokenFlags.Hole) != 0);
            case TokenKind.Parameter:
                return ParseIndirectionAfter(TakeParameter());
            case TokenKind.OpenParenthesis:
                return ParseParenthesis(isRestricted);
            case TokenKind.Hole:
                return ParseHoleOperand();
            case TokenKind.Keyword:
                return ParseKeywordPrimary(isRestricted);
            default:
                return Missing();
        }
    }

    /// <summary>Whether the current token may begin an expression.</summary>
    private bool AtExpressionStart(bool isRestricted) => _kind switch
    {
        TokenKind.Identifier or TokenKind.Integer or TokenKind.Decimal or TokenKind.String or TokenKind.BitString or TokenKind.HexString
            or TokenKind.Parameter or TokenKind.OpenParenthesis or TokenKind.Hole or TokenKind.Plus or TokenKind.Minus or TokenKind.Operator => true,
        TokenKind.Keyword => _keyword switch
        {
            Keyword.Not or Keyword.Default => !isRestricted,
            Keyword.Case or Keyword.Null or Keyword.True or Keyword.False or Keyword.Cast or Keyword.Array or Keyword.Unique
                or Keyword.CurrentDate or Keyword.CurrentTime or Keyword.CurrentTimestamp or Keyword.Localtime or Keyword.Localtimestamp
                or Keyword.CurrentRole or Keyword.CurrentUser or Keyword.SessionUser or Keyword.SystemUser or Keyword.User
                or Keyword.CurrentCatalog => true,
            _ => Keywords.GetCategory(_keyword, _version) != KeywordCategory.Reserved,
        },
        _ => false,
    };

    private ParameterReference TakeParameter()
    {
        var token = _tokens[_index];
        Advance();
        var hasHole = (token.Flags & TokenFlags.Hole) != 0;
        switch (_text[token.Start])
        {
            case '$':
                var number = -1;
                if (!hasHole) NumberText.TryGetInteger(_text, token.Start + 1, token.End, out number);
                return new ParameterReference(token.Span, ParameterSyntax.Dollar, null, number);
            case '@':
                return new ParameterReference(token.Span, ParameterSyntax.At, Slice(token.Start + 1, token.End), -1);
            case '{':
                NumberText.TryGetInteger(_text, token.Start + 1, token.End - 1, out var index);
                return new ParameterReference(token.Span, ParameterSyntax.Brace, null, index);
            case '%' when token.Length > 2:
                return new ParameterReference(token.Span, ParameterSyntax.PercentNamed, Slice(token.Start + 2, token.End - 2), -1);
            case '%':
                return new ParameterReference(token.Span, ParameterSyntax.Percent, null, _percentParameters++);
            default:
                return _text[token.Start + 1] switch
                {
                    '\'' => new ParameterReference(token.Span, ParameterSyntax.PsqlLiteral, Slice(token.Start + 2, token.End - 1), -1),
                    '{' => new ParameterReference(token.Span, ParameterSyntax.PsqlTest, Slice(token.Start + 3, token.End - 1), -1),
                    _ => new ParameterReference(token.Span, ParameterSyntax.Colon, Slice(token.Start + 1, token.End), -1),
                };
        }
    }

    private string Slice(int start, int end) => _text.Substring(start, end - start);

    /// <summary>A hole: the first part of a name, the name of a function, or a value.</summary>
    private SqlExpression ParseHoleOperand()
    {
        var next = Peek();
        var isGlued = next.Start == Current.End;
        if (isGlued && next.Kind is TokenKind.Dot or TokenKind.OpenParenthesis) return ParseReferenceOrCall();
        return ParseIndirectionAfter(ParseHoles());
    }

    /// <summary>
    /// What begins with a name: a column with its indirection, a function call, or a constant of a type (<c>type 'literal'</c>).
    /// </summary>
    private SqlExpression ParseReferenceOrCall()
    {
        var start = Position;
        var mark = Mark();
        var isTypeFunctionName = AtTypeFunctionName;
        var isColId = AtColId;
        Push(TakeIdentifier());

        SqlSpan? star = null;
        var isDotted = false;
        if (isColId)
        {
            while (At(TokenKind.Dot) && star is null)
            {
                isDotted = true;
                Advance();
                if (At(TokenKind.Star))
                {
                    star = Current.Span;
                    Advance();
                }
                else Push(ParseColLabel());
            }
        }
        var nameSpan = Finish(start);
        var names = PopList<Identifier>(mark);
        if (At(TokenKind.OpenBracket) || At(TokenKind.Dot))
        {
            if (!isColId)
            {
                SyntaxError();
                return new ColumnReference(nameSpan, names);
            }
            return ParseSubscriptedColumn(start, nameSpan, names, star);
        }
        var canCall = isDotted ? isColId : isTypeFunctionName;
        if (canCall && star is null)
        {
            var name = new QualifiedName(nameSpan, names);
            if (At(TokenKind.OpenParenthesis)) return ParseCallOrConstant(start, name);
            if (At(TokenKind.String) && _context != Context.From) return ParseTypedConstant(start, new TypeName(nameSpan, name));
        }
        if (!isColId) SyntaxError();
        return new ColumnReference(nameSpan, names, star);
    }

    /// <summary>The subscripts and what follows them (gram.y <c>makeColumnRef</c>).</summary>
    private SqlExpression ParseSubscriptedColumn(int start, SqlSpan nameSpan, NodeList<Identifier> names, SqlSpan? star)
    {
        var column = new ColumnReference(nameSpan, names, star);
        var steps = ParseIndirectionSteps(out var misplacedStar);
        // Before these it would be the name of a function or type, which is refused in other words.
        if (At(TokenKind.OpenParenthesis) || At(TokenKind.String)) SyntaxError();
        if (star is not null || misplacedStar) SyntaxError("improper use of \"*\"");
        return new IndirectionExpression(Finish(start), column, steps);
    }

    /// <summary>A value with the subscripts and fields that follow it (gram.y <c>opt_indirection</c>).</summary>
    private SqlExpression ParseIndirectionAfter(SqlExpression operand)
    {
        if (!At(TokenKind.Dot) && !At(TokenKind.OpenBracket)) return operand;
        var steps = ParseIndirectionSteps(out var misplacedStar);
        if (misplacedStar) SyntaxError("improper use of \"*\"");
        return new IndirectionExpression(Finish(operand.Span.Start), operand, steps);
    }

    private NodeList<IndirectionStep> ParseIndirectionSteps(out bool misplacedStar)
    {
        var mark = Mark();
        var star = false;
        misplacedStar = false;
        while (true)
        {
            if (At(TokenKind.Dot))
            {
                misplacedStar |= star;
                var start = Position;
                Advance();
                if (Accept(TokenKind.Star))
                {
                    star = true;
                    Push(new StarSelection(Finish(start)));
                }
                else
                {
                    var name = ParseColLabel();
                    Push(new FieldSelection(Finish(start), name));
                }
            }
            else if (At(TokenKind.OpenBracket))
            {
                misplacedStar |= star;
                Push(ParseSubscript());
            }
            else return PopList<IndirectionStep>(mark);
        }
    }

    /// <summary><c>[i]</c>, <c>[lower:upper]</c>.</summary>
    private IndirectionStep ParseSubscript()
    {
        var start = Position;
        Advance();
        SqlExpression? lower = null;
        if (!At(TokenKind.Colon)) lower = ParseExpressionThroughHoles();
        if (Accept(TokenKind.Colon))
        {
            SqlExpression? upper = null;
            if (!At(TokenKind.CloseBracket)) upper = ParseExpressionThroughHoles();
            Expect(TokenKind.CloseBracket);
            return new Slice(Finish(start), lower, upper);
        }
        Expect(TokenKind.CloseBracket);
        return new Subscript(Finish(start), lower ?? Missing());
    }

    /// <summary>What stands in parentheses: a value, a row (gram.y <c>implicit_row</c>), or a query (<c>select_with_parens</c>).</summary>
    private SqlExpression ParseParenthesis(bool isRestricted)
    {
        var start = Position;
        if (!Enter())
        {
            Leave();
            return Missing();
        }
        Advance();
        var first = ParseParenthesisContent(out var query, Context.ThroughHoles);
        SqlExpression result;
        if (first is null)
        {
            Expect(TokenKind.CloseParenthesis);
            result = ParseIndirectionAfter(new SubqueryExpression(Finish(start), SubqueryKind.Scalar, query!));
        }
        else if (At(TokenKind.Comma) || (At(TokenKind.Hole) && _tokens[BehindHoles()].Kind == TokenKind.Comma))
        {
            var items = ParseExpressionList(first);
            Expect(TokenKind.CloseParenthesis);
            result = ParseOverlapsAfter(new RowExpression(Finish(start), items, false), isRestricted);
        }
        else
        {
            Expect(TokenKind.CloseParenthesis);
            result = ParseIndirectionAfter(new ParenthesizedExpression(Finish(start), first));
        }
        Leave();
        return result;
    }

    /// <summary>
    /// Reads behind an opening parenthesis: a whole query, returned in <paramref name="query"/>, or the first expression. Which of the two
    /// <c>((SELECT 1) …</c> begins is known only behind the inner parenthesis, so the inner one is read as a value and taken for a query's
    /// beginning when the query goes on.
    /// </summary>
    private SqlExpression? ParseParenthesisContent(out SelectStatement? query, Context inner = Context.None)
    {
        query = null;
        if (AtQueryKeyword || AtQueryBehindHoles)
        {
            // In a hole before the parenthesis EXTRACT may stand, of which FROM is a part.
            if (_index >= 2 && _tokens[_index - 2].Kind == TokenKind.Hole && At(TokenKind.Hole) && _tokens[BehindHoles()].Keyword == Keyword.From) _isLoose = true;
            query = ParseSelectNoParentheses();
            return null;
        }
        var context = EnterContext(inner);
        SqlExpression? result;
        if (!At(TokenKind.OpenParenthesis))
        {
            result = ParseExpression(Precedence.Or, false);
            _context = context;
            return result;
        }
        if (!Enter())
        {
            Leave();
            _context = context;
            return Missing();
        }
        var operand = ParseOperand(false);
        if (operand is SubqueryExpression { Kind: SubqueryKind.Scalar } scalar && (At(TokenKind.CloseParenthesis) || AtQueryContinuation))
        {
            query = ParseQueryAfter(new ParenthesizedQuery(scalar.Span, scalar.Query));
            result = null;
        }
        else result = ParseOperators(operand, Precedence.Or, false);
        _context = context;
        Leave();
        return result;
    }

    /// <summary><c>row OVERLAPS row</c>.</summary>
    private SqlExpression ParseOverlapsAfter(RowExpression left, bool isRestricted)
    {
        if (isRestricted || !At(Keyword.Overlaps)) return left;
        var keyword = Current.Span;
        Advance();
        var start = Position;
        RowExpression right;
        if (At(Keyword.Row)) right = ParseRowConstructor();
        else
        {
            Expect(TokenKind.OpenParenthesis);
            var first = ParseExpression();
            if (!At(TokenKind.Comma) && !At(TokenKind.Hole)) SyntaxError();
            var items = ParseExpressionList(first);
            Expect(TokenKind.CloseParenthesis);
            right = new RowExpression(Finish(start), items, false);
        }
        if (left.Items.Count != 2 && !HasHoleItem(left.Items))
            GrammarError(left.Span, "wrong number of parameters on left side of OVERLAPS expression");
        else if (right.Items.Count != 2 && !HasHoleItem(right.Items))
            GrammarError(right.Span, "wrong number of parameters on right side of OVERLAPS expression");
        return new OverlapsExpression(Finish(left.Span.Start), left, right, keyword);
    }

    private static bool HasHoleItem(NodeList<SqlExpression> items)
    {
        foreach (var item in items)
            if (item is HoleExpression) return true;
        return false;
    }

    /// <summary><c>expression, …</c> (gram.y <c>expr_list</c>).</summary>
    private NodeList<SqlExpression> ParseExpressionList() => ParseExpressionList(ParseExpression());

    private NodeList<SqlExpression> ParseExpressionList(SqlExpression first)
    {
        var mark = Mark();
        Push(first);
        while (true)
        {
            if (At(TokenKind.Hole)) Push(ParseHoles());
            if (!Accept(TokenKind.Comma)) return PopList<SqlExpression>(mark);
            Push(ParseExpression());
        }
    }

    /// <summary><c>type 'literal'</c> behind the type.</summary>
    private CastExpression ParseTypedConstant(int start, TypeName type)
    {
        var literal = ParseSconst();
        return new CastExpression(Finish(start), literal, type, CastSyntax.Literal, new SqlSpan(start, type.Span.Length));
    }
}
