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
        do
        {
            Push(ParseIndexElement());
            if (!At(TokenKind.Hole)) continue;
            var holes = ParseHoles();
            Push(new IndexElement(holes.Span, holes, null, null, default, SortDirection.None, NullsOrder.None));
        }
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
        // gram.y takes NULLS for the beginning of NULLS FIRST only before FIRST and LAST (NULLS_LA).
        if (AtColId && !At(TokenKind.Hole) && !(At(Keyword.Nulls) && Peek().Keyword is Keyword.First or Keyword.Last))
        {
            operatorClass = ParseAnyName();
            if (At(TokenKind.OpenParenthesis)) parameters = ParseStorageParameters();
        }
        var direction = ParseDirection();
        var nulls = ParseNullsOrder();
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
        var isDotted = AtColId && Peek().Kind is TokenKind.OpenBracket or TokenKind.Dot;
        if (isDotted || (AtFromFunction && !IsOnlyName(_keyword))) return ParseWindowlessFunction();
        var column = ParseColId();
        return new ColumnReference(column.Span, new NodeList<Identifier>(column));
    }

    /// <summary>Whether a word may name a column but begins no call, though a parenthesis follows it.</summary>
    private bool IsOnlyName(Keyword keyword) =>
        keyword != Keyword.NotKeyword && Keywords.GetCategory(keyword, _version) == KeywordCategory.ColumnName && keyword is not
            (Keyword.Coalesce or Keyword.Extract or Keyword.Greatest or Keyword.Least or Keyword.Normalize or Keyword.Nullif or Keyword.Overlay
            or Keyword.Position or Keyword.Substring or Keyword.Treat or Keyword.Trim or Keyword.Xmlconcat or Keyword.Xmlelement
            or Keyword.Xmlexists or Keyword.Xmlforest or Keyword.Xmlparse or Keyword.Xmlpi or Keyword.Xmlroot or Keyword.Xmlserialize
            or Keyword.Json or Keyword.JsonArray or Keyword.JsonArrayagg or Keyword.JsonExists or Keyword.JsonObject or Keyword.JsonObjectagg
            or Keyword.JsonQuery or Keyword.JsonScalar or Keyword.JsonSerialize or Keyword.JsonValue or Keyword.MergeAction);

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
            case TokenKind.Keyword when IsReserved(_keyword):
                return AtPair ? MissingIdentifier() : TakeIdentifier();
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
