using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>IS, LIKE, IN, BETWEEN, ANY and ALL (gram.y <c>a_expr</c>).</summary>
internal sealed partial class Parser
{
    private bool AtQuantifier => _keyword is Keyword.Any or Keyword.Some or Keyword.All;

    private bool AtIs => _keyword is Keyword.Is or Keyword.Isnull or Keyword.Notnull;

    private bool AtPredicate =>
        _keyword is Keyword.Like or Keyword.Ilike or Keyword.Similar or Keyword.In or Keyword.Between
        || (_keyword == Keyword.Not && IsNegatedPredicate(Peek().Keyword));

    private IsExpression ParseNullWord(SqlExpression left)
    {
        var keyword = Current.Span;
        var isNot = At(Keyword.Notnull);
        Advance();
        return new IsExpression(Finish(left.Span.Start), left, IsTestKind.Null, isNot, keyword);
    }

    private SqlExpression ParseIs(SqlExpression left, bool isRestricted)
    {
        var keyword = Current.Span;
        Advance();
        var isNot = !IsNegatedPredicate(Peek().Keyword) && Accept(Keyword.Not);
        var start = left.Span.Start;
        if (Accept(Keyword.Distinct))
        {
            Expect(Keyword.From);
            var right = ParseExpression(Precedence.Comparison, isRestricted);
            if (AtIs && !(isRestricted && !At(Keyword.Is))) SyntaxError();
            return new DistinctExpression(Finish(start), left, right, isNot, keyword);
        }
        if (Accept(Keyword.Document)) return new IsExpression(Finish(start), left, IsTestKind.Document, isNot, keyword);
        if (_version < 14 && At(Keyword.Of)) return ParseIsOf(left, isNot, keyword);
        if (isRestricted)
        {
            SyntaxError();
            return left;
        }
        if (Accept(Keyword.Null)) return new IsExpression(Finish(start), left, IsTestKind.Null, isNot, keyword);
        if (Accept(Keyword.True)) return new IsExpression(Finish(start), left, IsTestKind.True, isNot, keyword);
        if (Accept(Keyword.False)) return new IsExpression(Finish(start), left, IsTestKind.False, isNot, keyword);
        if (Accept(Keyword.Unknown)) return new IsExpression(Finish(start), left, IsTestKind.Unknown, isNot, keyword);
        if (At(Keyword.Normalized) || NormalFormOf(_keyword) != NormalizationForm.None)
        {
            var form = NormalFormOf(_keyword);
            if (form != NormalizationForm.None) Advance();
            Expect(Keyword.Normalized);
            return new NormalizedExpression(Finish(start), left, form, isNot, keyword);
        }
        if (_version >= 16 && Accept(Keyword.Json)) return ParseIsJson(left, isNot, keyword);
        if (At(TokenKind.Hole))
        {
            var holes = ParseHoles();
            // The hole may end in DISTINCT: then what follows is no clause.
            if (At(Keyword.From)) _isLoose = true;
            return new DistinctExpression(Finish(start), left, holes, isNot, keyword, isHole: true);
        }
        SyntaxError();
        return left;
    }

    /// <summary><c>IS OF (type, …)</c>, which servers before 14 have: the test is on types, and no value is used.</summary>
    private IsExpression ParseIsOf(SqlExpression left, bool isNot, SqlSpan keyword)
    {
        Advance();
        Expect(TokenKind.OpenParenthesis);
        var mark = Mark();
        do Push(ParseTypeName());
        while (Accept(TokenKind.Comma));
        var types = PopList<TypeName>(mark);
        Expect(TokenKind.CloseParenthesis);
        return new IsExpression(Finish(left.Span.Start), left, IsTestKind.OfType, isNot, keyword, types);
    }

    private static NormalizationForm NormalFormOf(Keyword keyword) => keyword switch
    {
        Keyword.Nfc => NormalizationForm.Nfc,
        Keyword.Nfd => NormalizationForm.Nfd,
        Keyword.Nfkc => NormalizationForm.Nfkc,
        Keyword.Nfkd => NormalizationForm.Nfkd,
        _ => NormalizationForm.None,
    };

    private IsJsonExpression ParseIsJson(SqlExpression left, bool isNot, SqlSpan keyword)
    {
        var type = JsonItemType.Any;
        if (Accept(Keyword.Array)) type = JsonItemType.Array;
        else if (Accept(Keyword.Object)) type = JsonItemType.Object;
        else if (Accept(Keyword.Scalar)) type = JsonItemType.Scalar;
        else Accept(Keyword.Value);
        var uniqueness = ParseJsonUniqueness();
        return new IsJsonExpression(Finish(left.Span.Start), left, type, uniqueness, isNot, keyword);
    }

    /// <summary>[NOT] LIKE, ILIKE, SIMILAR TO, IN, BETWEEN.</summary>
    private SqlExpression ParsePredicate(SqlExpression left)
    {
        var keyword = Current.Span;
        var isNot = Accept(Keyword.Not);
        SqlExpression result;
        switch (_keyword)
        {
            case Keyword.Like:
                result = ParseLike(left, LikeKind.Like, isNot, keyword);
                break;
            case Keyword.Ilike:
                result = ParseLike(left, LikeKind.ILike, isNot, keyword);
                break;
            case Keyword.Similar:
                result = ParseLike(left, LikeKind.SimilarTo, isNot, keyword);
                break;
            case Keyword.Between:
                result = ParseBetween(left, isNot, keyword);
                break;
            default:
                return ParseIn(left, isNot, keyword);
        }
        if (result is not QuantifiedExpression && AtPredicate) SyntaxError();
        return result;
    }

    private SqlExpression ParseLike(SqlExpression left, LikeKind kind, bool isNot, SqlSpan keyword)
    {
        var start = left.Span.Start;
        Advance();
        if (kind == LikeKind.SimilarTo) Expect(Keyword.To);
        else if (AtQuantifier)
        {
            var symbol = (isNot ? "!~~" : "~~") + (kind == LikeKind.ILike ? "*" : "");
            return ParseQuantified(left, new OperatorName(Finish(keyword.Start), symbol));
        }
        var pattern = ParseExpression(Precedence.Escape, false);
        SqlExpression? escape = null;
        if (Accept(Keyword.Escape)) escape = ParseExpression(Precedence.Escape, false);
        return new LikeExpression(Finish(start), left, kind, pattern, escape, isNot, keyword);
    }

    private BetweenExpression ParseBetween(SqlExpression left, bool isNot, SqlSpan keyword)
    {
        Advance();
        var isSymmetric = Accept(Keyword.Symmetric);
        if (!isSymmetric) Accept(Keyword.Asymmetric);
        var lower = ParseRestrictedExpression();
        Expect(Keyword.And);
        var upper = ParseExpression(Precedence.Escape, false);
        return new BetweenExpression(Finish(left.Span.Start), left, lower, upper, isNot, isSymmetric, keyword);
    }

    private SqlExpression ParseIn(SqlExpression left, bool isNot, SqlSpan keyword)
    {
        var start = left.Span.Start;
        Advance();
        if (At(TokenKind.Hole))
        {
            var holes = new NodeList<SqlExpression>(ParseHoles());
            return new InListExpression(Finish(start), left, holes, isNot, keyword);
        }
        Expect(TokenKind.OpenParenthesis);
        if (ParseParenthesisContent(out var query) is not { } first)
        {
            Expect(TokenKind.CloseParenthesis);
            return new InSubqueryExpression(Finish(start), left, query!, isNot, keyword);
        }
        var items = ParseExpressionList(first);
        Expect(TokenKind.CloseParenthesis);
        return new InListExpression(Finish(start), left, items, isNot, keyword);
    }

    /// <summary>ANY, SOME or ALL with what is in its parentheses.</summary>
    private QuantifiedExpression ParseQuantified(SqlExpression left, OperatorName @operator)
    {
        var quantifier = _keyword switch
        {
            Keyword.Any => Quantifier.Any,
            Keyword.Some => Quantifier.Some,
            _ => Quantifier.All,
        };
        Advance();
        var start = left.Span.Start;
        if (At(TokenKind.Hole))
        {
            var hole = ParseHoles();
            return new QuantifiedExpression(Finish(start), left, @operator, quantifier, null, hole);
        }
        Expect(TokenKind.OpenParenthesis);
        var array = ParseParenthesisContent(out var query, Context.ThroughHoles);
        Expect(TokenKind.CloseParenthesis);
        return new QuantifiedExpression(Finish(start), left, @operator, quantifier, query, array);
    }
}
