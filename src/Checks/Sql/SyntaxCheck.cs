using DbImpact.Checks.Facts;
using DbImpact.Checks.Findings;
using DbImpact.PostgreSql.Parsing;

namespace DbImpact.Checks.Sql;

/// <summary>
/// DBI1001: PostgreSQL's grammar takes the statement. What ends behind a hole is a doubt of the parser's, and no finding: what fills the
/// hole may change how the rest is read.
/// </summary>
internal static class SyntaxCheck
{
    public static Finding Check(SqlSite site, SqlSyntaxError error) => new()
    {
        Rule = Rules.SyntaxError,
        Message = error.Message,
        Place = site.Text.Source.ToSource(error.Span) ?? site.Place,
        SqlState = error.SqlState,
    };

    /// <summary>A text that its library cannot read fails as surely, and no server sees it.</summary>
    public static Finding Check(SqlSite site, LibraryRefusal refusal) => new()
    {
        Rule = Rules.SyntaxError,
        Message = refusal.Message,
        Place = refusal.Place ?? site.Place,
    };
}
