using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

internal sealed partial class Parser
{
    /// <summary><c>COMMENT ON object IS { 'text' | NULL }</c> (gram.y <c>CommentStmt</c>).</summary>
    private CommentStatement ParseCommentStatement()
    {
        var start = Position;
        Expect(Keyword.Comment);
        Expect(Keyword.On);
        var target = ParseObjectReference(ObjectContext.Comment);
        Expect(Keyword.Is);
        var text = Accept(Keyword.Null) ? null : ParseSconst();
        return new CommentStatement(Finish(start)) { Object = target, Text = text };
    }

    /// <summary><c>SECURITY LABEL [FOR provider] ON object IS { 'label' | NULL }</c> (gram.y <c>SecLabelStmt</c>).</summary>
    private SecurityLabelStatement ParseSecurityLabelStatement()
    {
        var start = Position;
        Expect(Keyword.Security);
        Expect(Keyword.Label);
        var provider = Accept(Keyword.For) ? ParseWordOrString() : null;
        Expect(Keyword.On);
        var target = ParseObjectReference(ObjectContext.SecurityLabel);
        Expect(Keyword.Is);
        var label = Accept(Keyword.Null) ? null : ParseSconst();
        return new SecurityLabelStatement(Finish(start)) { Provider = provider, Object = target, Label = label };
    }
}
