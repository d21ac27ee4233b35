using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

internal sealed partial class Parser
{
    /// <summary>
    /// <c>CREATE [UNIQUE] INDEX [CONCURRENTLY] [[IF NOT EXISTS] name] ON [ONLY] relation [USING method] ( element, … ) [INCLUDE ( column, … )]
    /// [NULLS [NOT] DISTINCT] [WITH ( parameter, … )] [TABLESPACE name] [WHERE condition]</c> (gram.y <c>IndexStmt</c>).
    /// </summary>
    private CreateIndexStatement ParseCreateIndex(int start)
    {
        var isUnique = Accept(Keyword.Unique);
        Expect(Keyword.Index);
        var isConcurrently = Accept(Keyword.Concurrently);
        var ifNotExists = AcceptIfNotExists();
        var name = ifNotExists || !At(Keyword.On) ? ParseColId() : null;
        Expect(Keyword.On);
        var relation = ParseRelation();
        var accessMethod = Accept(Keyword.Using) ? ParseColId() : null;
        var elements = ParseIndexElements();
        var include = Accept(Keyword.Include) ? ParseIndexElements() : default;
        var nullsDistinct = ParseNullsDistinct();
        var options = AcceptWith() ? ParseStorageParameters() : default;
        var tablespace = Accept(Keyword.Tablespace) ? ParseColId() : null;
        var where = Accept(Keyword.Where) ? ParseExpression() : null;
        return new CreateIndexStatement(Finish(start))
        {
            IsUnique = isUnique,
            IsConcurrently = isConcurrently,
            IfNotExists = ifNotExists,
            Name = name,
            IsOnly = relation.IsOnly,
            Relation = relation.Name,
            AccessMethod = accessMethod,
            Elements = elements,
            Include = include,
            NullsDistinct = nullsDistinct,
            Options = options,
            Tablespace = tablespace,
            Where = where,
        };
    }

    /// <summary>
    /// <c>CREATE STATISTICS [[IF NOT EXISTS] name] [( kind, … )] ON { column | (expression) }, … FROM item, …</c>
    /// (gram.y <c>CreateStatsStmt</c>; expressions from 14 on, without a name from 16 on).
    /// </summary>
    private CreateStatisticsStatement ParseCreateStatistics(int start)
    {
        Expect(Keyword.Statistics);
        var ifNotExists = AcceptIfNotExists();
        var mayBeNameless = _version >= 16 && !ifNotExists;
        var name = mayBeNameless && (At(Keyword.On) || At(TokenKind.OpenParenthesis)) ? null : ParseAnyName();
        var kinds = At(TokenKind.OpenParenthesis) ? ParseParenthesizedNames() : default;
        Expect(Keyword.On);
        var expressions = _version >= 14 ? ParseStatisticsExpressions() : ParseExpressionList();
        Expect(Keyword.From);
        var from = ParseFromList();
        return new CreateStatisticsStatement(Finish(start))
        {
            IfNotExists = ifNotExists,
            Name = name,
            Kinds = kinds,
            Expressions = expressions,
            From = from,
        };
    }

    private NodeList<SqlExpression> ParseStatisticsExpressions()
    {
        var mark = Mark();
        do Push(ParseIndexExpression());
        while (Accept(TokenKind.Comma));
        return PopList<SqlExpression>(mark);
    }

    private SqlStatement ParseAlterStatistics(int start)
    {
        Expect(Keyword.Statistics);
        var ifExists = AcceptIfExists();
        var target = ParseNamedObject(ObjectKind.Statistics);
        var setsTarget = At(Keyword.Set) && AtAhead(1, Keyword.Statistics);
        if (!ifExists && !setsTarget) return ParseCommonAlteration(start, target);
        Expect(Keyword.Set);
        Expect(Keyword.Statistics);
        var number = ParseStatisticsTarget();
        return new AlterStatisticsStatement(Finish(start)) { IfExists = ifExists, Name = target.Name, Target = number };
    }
}
