using System;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

internal sealed partial class Parser
{
    /// <summary><c>PARTITION BY strategy ( key, … )</c> (gram.y <c>PartitionSpec</c>).</summary>
    private PartitionSpecification ParsePartitionSpecification()
    {
        var start = Position;
        Expect(Keyword.Partition);
        Expect(Keyword.By);
        var strategy = ParseColId();
        Expect(TokenKind.OpenParenthesis);
        var keysMark = Mark();
        do Push(ParsePartitionKey());
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.CloseParenthesis);
        if (_version >= 16 && !strategy.HasHole && !IsPartitionStrategy(strategy.Name))
            GrammarError(strategy.Span, $"unrecognized partitioning strategy \"{strategy.Name}\"", SqlStates.InvalidParameterValue);
        return new PartitionSpecification(Finish(start)) { Strategy = strategy, Keys = PopList<PartitionKey>(keysMark) };
    }

    private static bool IsPartitionStrategy(string name) =>
        name.Equals("list", StringComparison.OrdinalIgnoreCase)
        || name.Equals("range", StringComparison.OrdinalIgnoreCase)
        || name.Equals("hash", StringComparison.OrdinalIgnoreCase);

    /// <summary><c>column | function call | (expression) [COLLATE c] [operator class]</c> (gram.y <c>part_elem</c>).</summary>
    private PartitionKey ParsePartitionKey()
    {
        var start = Position;
        var expression = ParseIndexExpression();
        var collation = Accept(Keyword.Collate) ? ParseAnyName() : null;
        var operatorClass = IsColId(Current) ? ParseAnyName() : null;
        return new PartitionKey(Finish(start)) { Expression = expression, Collation = collation, OperatorClass = operatorClass };
    }

    /// <summary>
    /// <c>DEFAULT | FOR VALUES { IN ( value, … ) | FROM ( value, … ) TO ( value, … ) | WITH ( MODULUS n, REMAINDER n ) }</c>
    /// (gram.y <c>PartitionBoundSpec</c>).
    /// </summary>
    private PartitionBound ParsePartitionBound()
    {
        var start = Position;
        var kind = Current.Span;
        if (Accept(Keyword.Default)) return new PartitionBound(Finish(start)) { KindSpan = kind };
        Expect(Keyword.For);
        Expect(Keyword.Values);
        kind = Current.Span;
        if (Accept(Keyword.In))
        {
            var values = ParseParenthesizedExpressions();
            return new PartitionBound(Finish(start)) { Kind = PartitionBoundKind.List, KindSpan = kind, Values = values };
        }
        if (Accept(Keyword.From))
        {
            var lower = ParseParenthesizedExpressions();
            Expect(Keyword.To);
            var upper = ParseParenthesizedExpressions();
            return new PartitionBound(Finish(start)) { Kind = PartitionBoundKind.Range, KindSpan = kind, Values = lower, UpperValues = upper };
        }
        return ParseHashBound(start);
    }

    private PartitionBound ParseHashBound(int start)
    {
        var with = Current.Span;
        ExpectWith();
        Expect(TokenKind.OpenParenthesis);
        var mark = Mark();
        do
        {
            var itemStart = Position;
            var name = ParseNonReservedWord();
            var value = ParseIconst();
            Push(new HashBoundItem(Finish(itemStart)) { Name = name, Value = value });
        }
        while (Accept(TokenKind.Comma));
        Expect(TokenKind.CloseParenthesis);
        var items = PopList<HashBoundItem>(mark);
        CheckHashBound(items, with);
        return new PartitionBound(Finish(start)) { Kind = PartitionBoundKind.Hash, KindSpan = with, HashItems = items };
    }

    private void CheckHashBound(NodeList<HashBoundItem> items, SqlSpan with)
    {
        bool hasModulus = false, hasRemainder = false;
        foreach (var item in items)
        {
            if (item.Name.HasHole) return;
            switch (item.Name.Name)
            {
                case "modulus":
                    if (hasModulus) GrammarError(item.Span, "modulus for hash partition provided more than once", SqlStates.DuplicateObject);
                    hasModulus = true;
                    break;
                case "remainder":
                    if (hasRemainder) GrammarError(item.Span, "remainder for hash partition provided more than once", SqlStates.DuplicateObject);
                    hasRemainder = true;
                    break;
                default:
                    GrammarError(item.Span, $"unrecognized hash partition bound specification \"{item.Name.Name}\"");
                    break;
            }
        }
        if (!hasModulus) GrammarError(with, "modulus for hash partition must be specified");
        if (!hasRemainder) GrammarError(with, "remainder for hash partition must be specified");
    }
}
