using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>Pieces of SQL inside of a PL/pgSQL body.</summary>
internal sealed partial class Parser
{
    /// <summary>
    /// A SELECT without its first word that is all there is. As an expression (gram.y <c>PLpgSQL_Expr</c>) no set operation may follow it.
    /// </summary>
    public SelectStatement ParseBareSelect(bool isExpression, out SqlSyntaxError? error)
    {
        _statementStart = _index;
        var query = ReadNested(parser => parser.ParseBareSelect(isExpression));
        ExpectEnd(out error);
        return query;
    }

    private SelectStatement ParseBareSelect(bool isExpression)
    {
        var start = Position;
        var body = ParseSelectClauses(start);
        if (isExpression && _keyword is Keyword.Union or Keyword.Intersect or Keyword.Except) SyntaxError();
        return ParseSelectAfter(start, null, body);
    }

    /// <summary>A body of SQL that is all there is.</summary>
    public SqlScript ParseOnlyRoutineBody()
    {
        _statementStart = _index;
        var body = ReadNested(parser => parser.ParseRoutineBody());
        if (!At(TokenKind.End)) SyntaxError();
        var statements = body is null ? default : body.Statements;
        if (body?.Return is { } value) statements = new([new ReturnStatement(body.Span) { Expression = value }]);
        return new SqlScript(_source, _options, GiveBack(), statements, _error is null ? null : [_error], _doubt is null ? null : [_doubt]);
    }

    /// <summary>A word as a name, whatever its class.</summary>
    public Identifier ParseAnyWord()
    {
        var name = At(TokenKind.End) ? MissingIdentifier() : TakeIdentifier();
        GiveBack();
        return name;
    }
}
