using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

internal sealed partial class Parser
{
    /// <summary>
    /// <c>CREATE [OR REPLACE] [TEMPORARY] [RECURSIVE] VIEW name [( column, … )] [WITH ( option, … )] AS query
    /// [WITH [CASCADED | LOCAL] CHECK OPTION]</c> (gram.y <c>ViewStmt</c>).
    /// </summary>
    private CreateViewStatement ParseCreateView(int start, bool orReplace, TablePersistence persistence)
    {
        var isRecursive = Accept(Keyword.Recursive);
        Expect(Keyword.View);
        var name = ParseQualifiedName();
        var columns = isRecursive || At(TokenKind.OpenParenthesis) ? ParseParenthesizedNames() : default;
        var options = AcceptWith() ? ParseStorageParameters() : default;
        Expect(Keyword.As);
        var query = ParseSelectStatement();
        var place = Current.Span;
        var checkOption = ParseCheckOption();
        if (isRecursive && checkOption != ViewCheckOption.None)
            GrammarError(place, "WITH CHECK OPTION not supported on recursive views", SqlStates.FeatureNotSupported);
        return new CreateViewStatement(Finish(start))
        {
            OrReplace = orReplace,
            Persistence = persistence,
            IsRecursive = isRecursive,
            Name = name,
            Columns = columns,
            Options = options,
            Query = query,
            CheckOption = checkOption,
        };
    }

    private ViewCheckOption ParseCheckOption()
    {
        if (!AcceptWith()) return ViewCheckOption.None;
        var isLocal = Accept(Keyword.Local);
        if (!isLocal) Accept(Keyword.Cascaded);
        Expect(Keyword.Check);
        Expect(Keyword.Option);
        return isLocal ? ViewCheckOption.Local : ViewCheckOption.Cascaded;
    }

    /// <summary>
    /// <c>CREATE [UNLOGGED] MATERIALIZED VIEW [IF NOT EXISTS] name [( column, … )] [USING method] [WITH ( parameter, … )] [TABLESPACE name]
    /// AS query [WITH [NO] DATA]</c> (gram.y <c>CreateMatViewStmt</c>).
    /// </summary>
    private CreateMaterializedViewStatement ParseCreateMaterializedView(int start, bool isUnlogged)
    {
        Expect(Keyword.Materialized);
        Expect(Keyword.View);
        var ifNotExists = AcceptIfNotExists();
        var name = ParseQualifiedName();
        var columns = At(TokenKind.OpenParenthesis) ? ParseParenthesizedNames() : default;
        var accessMethod = Accept(Keyword.Using) ? ParseColId() : null;
        var options = AcceptWith() ? ParseStorageParameters() : default;
        var tablespace = Accept(Keyword.Tablespace) ? ParseColId() : null;
        Expect(Keyword.As);
        var query = ParseSelectStatement();
        var withData = ParseWithData();
        return new CreateMaterializedViewStatement(Finish(start))
        {
            IsUnlogged = isUnlogged,
            IfNotExists = ifNotExists,
            Name = name,
            Columns = columns,
            AccessMethod = accessMethod,
            Options = options,
            Tablespace = tablespace,
            Query = query,
            WithData = withData,
        };
    }

    /// <summary><c>REFRESH MATERIALIZED VIEW [CONCURRENTLY] name [WITH [NO] DATA]</c> (gram.y <c>RefreshMatViewStmt</c>).</summary>
    private RefreshMaterializedViewStatement ParseRefreshStatement()
    {
        var start = Position;
        Expect(Keyword.Refresh);
        Expect(Keyword.Materialized);
        Expect(Keyword.View);
        var isConcurrently = Accept(Keyword.Concurrently);
        var name = ParseQualifiedName();
        var withData = ParseWithData();
        return new RefreshMaterializedViewStatement(Finish(start)) { IsConcurrently = isConcurrently, Name = name, WithData = withData };
    }
}
