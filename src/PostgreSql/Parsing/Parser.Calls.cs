using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>Function calls (gram.y <c>func_application</c>, <c>func_expr</c>), and the functions that have a syntax of their own.</summary>
internal sealed partial class Parser
{
    /// <summary>Behind a name, at the parenthesis: a call, or a constant of a type with modifiers (<c>numeric(3,1) '1.5'</c>).</summary>
    private SqlExpression ParseCallOrConstant(int start, QualifiedName name)
    {
        if (!Enter())
        {
            Leave();
            return Missing();
        }
        Advance();
        var quantifier = SetQuantifier.None;
        var isStar = false;
        var isVariadic = false;
        NodeList<SqlExpression> arguments = default;
        NodeList<SortItem> orderBy = default;
        var orderStart = -1;
        if (Accept(TokenKind.Star)) isStar = true;
        else if (!At(TokenKind.CloseParenthesis))
        {
            if (Accept(Keyword.Distinct)) quantifier = SetQuantifier.Distinct;
            else if (Accept(Keyword.All)) quantifier = SetQuantifier.All;
            arguments = ParseArguments(quantifier == SetQuantifier.None && _context != Context.Constant, out isVariadic);
            orderStart = Position;
            if (At(Keyword.Order)) orderBy = ParseOrderBy();
        }
        Expect(TokenKind.CloseParenthesis);
        Leave();
        if (At(TokenKind.String) && _context != Context.From && !isStar && !isVariadic && quantifier == SetQuantifier.None && !arguments.IsEmpty)
            return ParseConstantWithModifiers(start, name, arguments, orderBy, orderStart);
        return ParseCallTrimmings(start, name, arguments, isStar, isVariadic, quantifier, orderBy);
    }

    private CastExpression ParseConstantWithModifiers(
        int start, QualifiedName name, NodeList<SqlExpression> modifiers, NodeList<SortItem> orderBy, int orderStart)
    {
        var type = new TypeName(Finish(start), name, false, modifiers);
        var constant = ParseTypedConstant(start, type);
        foreach (var modifier in modifiers)
        {
            if (modifier is not NamedArgument) continue;
            GrammarError(modifier.Span, "type modifier cannot have parameter name");
            return constant;
        }
        if (!orderBy.IsEmpty)
            GrammarError(SqlSpan.FromBounds(orderStart, orderBy[orderBy.Count - 1].Span.End), "type modifier cannot have ORDER BY");
        return constant;
    }

    private NodeList<SqlExpression> ParseArguments(bool mayBeVariadic, out bool isVariadic)
    {
        var mark = Mark();
        isVariadic = false;
        while (true)
        {
            if (mayBeVariadic && Accept(Keyword.Variadic)) isVariadic = true;
            Push(ParseArgument());
            if (At(TokenKind.Hole)) Push(ParseHoles());
            if (isVariadic || !Accept(TokenKind.Comma)) return PopList<SqlExpression>(mark);
        }
    }

    /// <summary><c>value</c>, <c>name => value</c>, <c>name := value</c> (gram.y <c>func_arg_expr</c>).</summary>
    private SqlExpression ParseArgument()
    {
        if (!AtTypeFunctionName || Peek().Kind is not (TokenKind.EqualsGreater or TokenKind.ColonEquals)) return ParseExpression();
        var start = Position;
        var name = TakeIdentifier();
        Advance();
        var value = ParseExpression();
        return new NamedArgument(Finish(start), name, value);
    }

    /// <summary>WITHIN GROUP, FILTER, OVER. A function in FROM has none of them (gram.y <c>func_expr_context == Context.From</c>).</summary>
    private FunctionCall ParseCallTrimmings(
        int start,
        QualifiedName name,
        NodeList<SqlExpression> arguments,
        bool isStar,
        bool isVariadic,
        SetQuantifier quantifier,
        NodeList<SortItem> orderBy)
    {
        if (_context is Context.From or Context.Constant) return new FunctionCall(Finish(start), name, arguments, isStar, isVariadic, quantifier, orderBy);

        NodeList<SortItem> withinGroup = default;
        var within = Current.Span;
        if (At(Keyword.Within))
        {
            Advance();
            Expect(Keyword.Group);
            Expect(TokenKind.OpenParenthesis);
            withinGroup = ParseOrderBy();
            Expect(TokenKind.CloseParenthesis);
            within = SqlSpan.FromBounds(within.Start, _lastEnd);
        }
        var filter = ParseFilter();
        var over = ParseOver();
        if (!withinGroup.IsEmpty)
        {
            if (!orderBy.IsEmpty) GrammarErrorBefore(within, "cannot use multiple ORDER BY clauses with WITHIN GROUP", looksAhead: over is null);
            else if (quantifier == SetQuantifier.Distinct) GrammarErrorBefore(within, "cannot use DISTINCT with WITHIN GROUP", looksAhead: over is null);
            else if (isVariadic) GrammarErrorBefore(within, "cannot use VARIADIC with WITHIN GROUP", looksAhead: over is null);
        }
        return new FunctionCall(Finish(start), name, arguments, isStar, isVariadic, quantifier, orderBy, withinGroup, filter, over);
    }

    private SqlExpression? ParseFilter()
    {
        if (!Accept(Keyword.Filter)) return null;
        Expect(TokenKind.OpenParenthesis);
        Expect(Keyword.Where);
        var filter = ParseExpressionThroughHoles();
        Expect(TokenKind.CloseParenthesis);
        return filter;
    }

    private OverClause? ParseOver()
    {
        if (!At(Keyword.Over)) return null;
        var start = Position;
        Advance();
        if (At(TokenKind.OpenParenthesis))
        {
            var specification = ParseWindowSpecification();
            return new OverClause(Finish(start), null, specification);
        }
        var name = ParseColId();
        return new OverClause(Finish(start), name, null);
    }

    /// <summary>Whether the keyword, before a parenthesis, is a function that has a syntax of its own.</summary>
    private bool IsSyntaxFunction(Keyword keyword)
    {
        switch (keyword)
        {
            case Keyword.Coalesce or Keyword.Greatest or Keyword.Least or Keyword.Nullif or Keyword.Extract or Keyword.Normalize
                or Keyword.Overlay or Keyword.Position or Keyword.Substring or Keyword.Treat or Keyword.Trim or Keyword.MergeAction:
            case Keyword.Xmlconcat or Keyword.Xmlelement or Keyword.Xmlexists or Keyword.Xmlforest or Keyword.Xmlparse or Keyword.Xmlpi
                or Keyword.Xmlroot or Keyword.Xmlserialize or Keyword.Xmltable:
            case Keyword.JsonObject or Keyword.JsonArray or Keyword.JsonObjectagg or Keyword.JsonArrayagg or Keyword.JsonScalar
                or Keyword.JsonSerialize or Keyword.JsonQuery or Keyword.JsonExists or Keyword.JsonValue or Keyword.JsonTable:
                return true;
            case Keyword.Json:
                return _version >= 17;
            default:
                return false;
        }
    }

    /// <summary>A call in a syntax of its own; null where the keyword has none. The current token is the keyword, the next a parenthesis.</summary>
    private SqlExpression? ParseSyntaxOfItsOwn(bool isRestricted)
    {
        switch (_keyword)
        {
            case Keyword.Row:
                return ParseOverlapsAfter(ParseRowConstructor(), isRestricted);
            case Keyword.Exists:
                var start = Position;
                Advance();
                var query = ParseSelectWithParentheses();
                return new SubqueryExpression(Finish(start), SubqueryKind.Exists, query);
            case Keyword.Grouping:
                var grouping = Position;
                Advance();
                return new GroupingExpression(FinishList(grouping, out var items), items);
            case Keyword.Coalesce:
                return ParseConditional(ConditionalFunction.Coalesce);
            case Keyword.Greatest:
                return ParseConditional(ConditionalFunction.Greatest);
            case Keyword.Least:
                return ParseConditional(ConditionalFunction.Least);
            case Keyword.Nullif:
                return ParseNullIf();
            case Keyword.Extract:
                return ParseExtract();
            case Keyword.Normalize:
                return ParseNormalize();
            case Keyword.Overlay:
                return ParseOverlay();
            case Keyword.Position:
                return ParsePosition();
            case Keyword.Substring:
                return ParseSubstring();
            case Keyword.Treat:
                return ParseTreat();
            case Keyword.Trim:
                return ParseTrim();
            case Keyword.MergeAction:
                var action = Position;
                Advance();
                Advance();
                Expect(TokenKind.CloseParenthesis);
                return new MergeActionExpression(Finish(action));
            default:
                return ParseXmlFunction() ?? ParseJsonFunction();
        }
    }

    /// <summary>A parenthesized list of expressions, and the span from <paramref name="start"/> to its end.</summary>
    private SqlSpan FinishList(int start, out NodeList<SqlExpression> items)
    {
        Expect(TokenKind.OpenParenthesis);
        items = ParseExpressionList();
        Expect(TokenKind.CloseParenthesis);
        return Finish(start);
    }

    private ConditionalExpression ParseConditional(ConditionalFunction function)
    {
        var start = Position;
        Advance();
        return new ConditionalExpression(FinishList(start, out var items), function, items);
    }

    private ConditionalExpression ParseNullIf()
    {
        var start = Position;
        Advance();
        Advance();
        var mark = Mark();
        Push(ParseExpression());
        if (At(TokenKind.Hole)) Push(ParseHoles());
        else if (_scratch[mark] is not HoleExpression || At(TokenKind.Comma))
        {
            Expect(TokenKind.Comma);
            Push(ParseExpression());
        }
        var items = PopList<SqlExpression>(mark);
        Expect(TokenKind.CloseParenthesis);
        return new ConditionalExpression(Finish(start), ConditionalFunction.NullIf, items);
    }

    /// <summary><c>EXTRACT(field FROM source)</c>.</summary>
    private SyntaxCall ParseExtract()
    {
        var start = Position;
        Advance();
        Advance();
        var mark = Mark();
        var token = Current;
        if (At(TokenKind.String)) Push(TakeString());
        else if (At(TokenKind.Hole)) Push(ParseHoles());
        else if (At(TokenKind.Identifier) || IntervalField(_keyword) != IntervalFields.None)
        {
            var field = TakeIdentifier();
            Push(new StringConstant(token.Span, field.Name, StringSyntax.Word, field.HasHole));
        }
        else if (_version >= 14 || !At(TokenKind.CloseParenthesis)) SyntaxError();
        if (_scratchCount > mark)
        {
            Expect(Keyword.From);
            Push(ParseExpression());
        }
        Expect(TokenKind.CloseParenthesis);
        return new SyntaxCall(Finish(start), SyntaxFunction.Extract, PopList<SqlExpression>(mark));
    }

    private SyntaxCall ParseNormalize()
    {
        var start = Position;
        Advance();
        Advance();
        var mark = Mark();
        Push(ParseExpression());
        if (Accept(TokenKind.Comma))
        {
            var token = Current;
            if (NormalFormOf(_keyword) == NormalizationForm.None && !At(TokenKind.Hole)) SyntaxError();
            else Push(new StringConstant(token.Span, TakeIdentifier().Name, StringSyntax.Word, token.Kind == TokenKind.Hole));
        }
        Expect(TokenKind.CloseParenthesis);
        return new SyntaxCall(Finish(start), SyntaxFunction.Normalize, PopList<SqlExpression>(mark));
    }

    /// <summary><c>OVERLAY(s PLACING p FROM n [FOR m])</c>; since 14 also an ordinary call.</summary>
    private SqlExpression ParseOverlay()
    {
        var start = Position;
        var keyword = Current.Span;
        Advance();
        Advance();
        SqlExpression? first;
        if (_version < 14) first = ParseExpression();
        else if (ParseOrdinaryCall(start, keyword, "overlay", out first) is { } call) return call;
        var mark = Mark();
        Push(first!);
        Expect(Keyword.Placing);
        Push(ParseExpression());
        Expect(Keyword.From);
        Push(ParseExpression());
        if (Accept(Keyword.For)) Push(ParseExpression());
        Expect(TokenKind.CloseParenthesis);
        return new SyntaxCall(Finish(start), SyntaxFunction.Overlay, PopList<SqlExpression>(mark));
    }

    /// <summary>
    /// Reads the arguments of a keyword's ordinary call. Where the first of them is followed by a word instead of a comma or parenthesis, it
    /// is the beginning of the other syntax, and is returned in <paramref name="first"/>.
    /// </summary>
    private FunctionCall? ParseOrdinaryCall(int start, SqlSpan keyword, string name, out SqlExpression? first)
    {
        first = null;
        NodeList<SqlExpression> arguments = default;
        if (!At(TokenKind.CloseParenthesis))
        {
            first = ParseFirstArgument();
            if (!At(TokenKind.CloseParenthesis) && !At(TokenKind.Comma) && !At(TokenKind.Hole) && first is not NamedArgument) return null;
            var mark = Mark();
            Push(first);
            if (At(TokenKind.Hole)) Push(ParseHoles());
            while (Accept(TokenKind.Comma)) Push(_version >= 14 ? ParseArgument() : ParseExpression());
            arguments = PopList<SqlExpression>(mark);
        }
        Expect(TokenKind.CloseParenthesis);
        var qualified = new QualifiedName(keyword, new NodeList<Identifier>(new Identifier(keyword, name)));
        return new FunctionCall(Finish(start), qualified, arguments);
    }

    private SqlExpression ParseFirstArgument()
    {
        if (_version < 14) return ParseExpression();
        if (AtTypeFunctionName && Peek().Kind is TokenKind.EqualsGreater or TokenKind.ColonEquals) return ParseArgument();
        var context = EnterContext(Context.Substring);
        var first = ParseExpression(Precedence.Or, false);
        _context = context;
        return first;
    }

    /// <summary><c>POSITION(p IN s)</c>.</summary>
    private SyntaxCall ParsePosition()
    {
        var start = Position;
        Advance();
        Advance();
        if (_version < 14 && Accept(TokenKind.CloseParenthesis)) return new SyntaxCall(Finish(start), SyntaxFunction.Position, default);
        var needle = ParseRestrictedExpression();
        Expect(Keyword.In);
        var haystack = ParseRestrictedExpression();
        Expect(TokenKind.CloseParenthesis);
        return new SyntaxCall(Finish(start), SyntaxFunction.Position, new NodeList<SqlExpression>([haystack, needle]));
    }

    private SqlExpression ParseSubstring()
    {
        var start = Position;
        var keyword = Current.Span;
        Advance();
        Advance();
        var call = ParseOrdinaryCall(start, keyword, "substring", out var first);
        if (call is not null) return call;
        var function = SyntaxFunction.Substring;
        var mark = Mark();
        Push(first!);
        if (Accept(Keyword.From))
        {
            Push(ParseExpression());
            if (Accept(Keyword.For)) Push(ParseExpression());
        }
        else if (Accept(Keyword.For))
        {
            var count = ParseExpression();
            if (Accept(Keyword.From)) Push(ParseExpression());
            else function = SyntaxFunction.SubstringFor;
            Push(count);
        }
        else if (_version >= 14 && Accept(Keyword.Similar))
        {
            function = SyntaxFunction.SubstringSimilar;
            Push(ParseExpression());
            Expect(Keyword.Escape);
            Push(ParseExpression());
        }
        else SyntaxError();
        Expect(TokenKind.CloseParenthesis);
        return new SyntaxCall(Finish(start), function, PopList<SqlExpression>(mark));
    }

    private TreatExpression ParseTreat()
    {
        var start = Position;
        Advance();
        Advance();
        var operand = ParseExpression();
        Expect(Keyword.As);
        var type = ParseTypeName();
        Expect(TokenKind.CloseParenthesis);
        return new TreatExpression(Finish(start), operand, type);
    }

    /// <summary><c>TRIM([BOTH | LEADING | TRAILING] [characters] [FROM] s)</c>.</summary>
    private SyntaxCall ParseTrim()
    {
        var start = Position;
        Advance();
        Advance();
        var function = SyntaxFunction.TrimBoth;
        if (Accept(Keyword.Leading)) function = SyntaxFunction.TrimLeading;
        else if (Accept(Keyword.Trailing)) function = SyntaxFunction.TrimTrailing;
        else Accept(Keyword.Both);

        var mark = Mark();
        NodeList<SqlExpression> arguments;
        if (Accept(Keyword.From)) arguments = ParseExpressionList();
        else
        {
            var first = ParseExpression();
            if (Accept(Keyword.From))
            {
                foreach (var item in ParseExpressionList()) Push(item);
                Push(first);
                arguments = PopList<SqlExpression>(mark);
            }
            else arguments = ParseExpressionList(first);
        }
        Expect(TokenKind.CloseParenthesis);
        return new SyntaxCall(Finish(start), function, arguments);
    }
}
