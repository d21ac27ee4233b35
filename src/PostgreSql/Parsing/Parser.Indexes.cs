using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>What indexes and ON CONFLICT share (gram.y <c>index_params</c>, <c>reloptions</c>).</summary>
internal sealed partial class Parser
{
    /// <summary><c>(element, …)</c>.</summary>
    private NodeList<IndexElement> ParseIndexElements()
    {
        Expect(TokenKind.OpenParenthesis);
        var mark = Mark();
        do Push(ParseIndexElement());
        while (Accept(TokenKind.Comma));
        var elements = PopList<IndexElement>(mark);
        Expect(TokenKind.CloseParenthesis);
        return elements;
    }

    /// <summary><c>{column | function | (expression)} [COLLATE c] [opclass [(parameter, …)]] [ASC | DESC] [NULLS FIRST | LAST]</c>.</summary>
    private IndexElement ParseIndexElement()
    {
        var start = Position;
        var expression = ParseIndexExpression();
        var collation = Accept(Keyword.Collate) ? ParseAnyName() : null;
        QualifiedName? operatorClass = null;
        NodeList<StorageParameter> parameters = default;
        if (AtAliasName)
        {
            operatorClass = ParseAnyName();
            if (At(TokenKind.OpenParenthesis)) parameters = ParseStorageParameters();
        }
        var direction = ParseDirection();
        var nulls = ParseNullsOrder();
        SkipHoles();
        return new IndexElement(Finish(start), expression, collation, operatorClass, parameters, direction, nulls);
    }

    /// <summary>What is indexed: <c>column | function | (expression)</c>.</summary>
    private SqlExpression ParseIndexExpression()
    {
        var start = Position;
        if (At(TokenKind.OpenParenthesis))
        {
            Advance();
            var inner = ParseExpression();
            Expect(TokenKind.CloseParenthesis);
            return new ParenthesizedExpression(Finish(start), inner);
        }
        if (At(TokenKind.Hole)) return Peek().Kind == TokenKind.OpenParenthesis ? ParseWindowlessFunction() : ParseHoles();
        if (AtFromFunction || (AtColId && Peek().Kind is TokenKind.Dot or TokenKind.OpenBracket)) return ParseWindowlessFunction();
        var column = ParseColId();
        return new ColumnReference(column.Span, new NodeList<Identifier>([column]));
    }

    /// <summary><c>(parameter [= value], …)</c> (gram.y <c>reloptions</c>).</summary>
    private NodeList<StorageParameter> ParseStorageParameters()
    {
        Expect(TokenKind.OpenParenthesis);
        var mark = Mark();
        do
        {
            var start = Position;
            var name = ParseColLabel();
            Identifier? space = null;
            if (Accept(TokenKind.Dot))
            {
                space = name;
                name = ParseColLabel();
            }
            SqlNode? value = null;
            if (Accept(TokenKind.Equals)) value = ParseDefinitionArgument();
            Push(new StorageParameter(Finish(start), space, name, value));
        }
        while (Accept(TokenKind.Comma));
        var parameters = PopList<StorageParameter>(mark);
        Expect(TokenKind.CloseParenthesis);
        return parameters;
    }

    /// <summary>A value of a parameter (gram.y <c>def_arg</c>): a type or word, an operator, a number, a string.</summary>
    private SqlNode ParseDefinitionArgument()
    {
        switch (_kind)
        {
            case TokenKind.String:
                return TakeString();
            case TokenKind.Integer:
            case TokenKind.Decimal:
                return TakeNumber();
            case TokenKind.Hole:
                return ParseHoles();
            case TokenKind.Plus or TokenKind.Minus when Peek().Kind is TokenKind.Integer or TokenKind.Decimal:
                return ParseFetchCount();
            case TokenKind.Keyword when _keyword == Keyword.None:
                return TakeIdentifier();
            case TokenKind.Keyword when Keywords.GetCategory(_keyword) == KeywordCategory.Reserved:
                return TakeIdentifier();
            case TokenKind.Keyword when _keyword == Keyword.Operator && Peek().Kind == TokenKind.OpenParenthesis:
                return ParseOperator();
            case TokenKind.Keyword:
            case TokenKind.Identifier:
                return ParseFunctionTypeName();
            default:
                return ParseOperator();
        }
    }
}
