namespace DbImpact.PostgreSql.Syntax;

/// <summary>A statement whose grammar the parser does not know; its text is the span. It is no error.</summary>
/// <param name="span">From its first token to its last.</param>
/// <param name="leadingKeyword">Its first word, folded to lower case; empty where it begins with something else.</param>
public sealed class UnparsedStatement(SqlSpan span, string leadingKeyword) : SqlStatement(span)
{
    public string LeadingKeyword { get; } = leadingKeyword;
}
