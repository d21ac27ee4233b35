using System;
using System.Collections.Generic;
using DbImpact.Checks.Clients;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Findings;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Sql;

/// <summary>
/// DBI3003: Npgsql sends a list as one array, also for Dapper, which writes lists out for other databases only (FeatureSupport.Arrays), and
/// for EF Core's raw SQL.
/// </summary>
internal static class ListParameterChecks
{
    /// <summary>asyncpg sends a value as the type that the server finds for its parameter, which in <c>IN ($1)</c> is the column's own.</summary>
    public static IEnumerable<Finding> OfAsyncpg(AnalyzedSite site, CheckContext context)
    {
        if (site.Site is not { Library: Client.Asyncpg, Parameters: { } parameters }) yield break;
        foreach (var statement in site.Statements)
        {
            if (statement.Statement.IsIncomplete) continue;
            foreach (var parameter in statement.Parameters)
            {
                if (ParameterChecks.FindGiven(parameters, parameter.Name) is not { Type.IsList: true }) continue;
                // A column of arrays takes a list.
                if (!parameter.Type.IsKnown || context.Database.Catalog.GetType(parameter.Type.Oid) is not { ElementOid: 0 }) continue;
                if (Check(site.Site, statement, parameter) is { } finding) yield return finding with { SqlState = null };
            }
        }
    }

    /// <summary><c>column IN (@list)</c> where the list does not fit; null where the parameter stands elsewhere.</summary>
    public static Finding? Check(SqlSite site, BoundStatement statement, BoundParameter parameter)
    {
        InListExpression? found = null;
        Visit(statement.Statement);
        return found is null ? null : Make(
            site, found.Items[0].Span, found.Keyword.Start, found.IsNot, "42883", isInParentheses: true);

        void Visit(SqlNode node)
        {
            if (node is InListExpression { Items: { Count: 1 } items } list && items[0] is ParameterReference
                && parameter.Spans[0].Start == items[0].Span.Start) found = list;
            if (found is null) node.ForEachChild(Visit);
        }
    }

    /// <summary><c>column IN @list</c>, which only Dapper knows, and not for PostgreSQL; null for any other syntax error.</summary>
    public static Finding? Check(SqlSite site, SqlSyntaxError error, out bool isExpanded)
    {
        isExpanded = false;
        var text = site.Text.Text;
        if (!Client.IsNpgsql(site) || error.Span.Length < 2 || text[error.Span.Start] is not ('@' or ':' or '$' or '{')) return null;
        if (KeywordBefore(text, error.Span.Start) is not { } keyword) return null;
        isExpanded = site.Parameters is { MayExpandLists: true };
        return Make(site, error.Span, keyword.Start, keyword.IsNot, error.SqlState, isInParentheses: false);
    }

    /// <summary>All of the edits, or none. The parameter itself stays: in an interpolated string it is an expression.</summary>
    private static IReadOnlyList<SourceEdit> Edits(SqlSite site, SqlSpan parameter, int keyword, string comparison, bool isInParentheses)
    {
        var text = site.Text.Text;
        var end = keyword;
        while (end < parameter.Start && text[end] != '(' && !IsBlankUpTo(text, end, parameter.Start)) end++;
        var source = site.Text.Source;
        if (isInParentheses) return source.ToEdit(SqlSpan.FromBounds(keyword, end), comparison) is { } only ? [only] : [];
        return source.ToEdit(SqlSpan.FromBounds(keyword, parameter.Start), comparison + " (") is { } first
            && source.ToEdit(SqlSpan.FromBounds(parameter.End, parameter.End), ")") is { } last ? [first, last] : [];
    }

    private static bool IsBlankUpTo(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == '(')) start++;
        return start == end;
    }

    private static (int Start, bool IsNot)? KeywordBefore(string text, int position)
    {
        if (WordBefore(text, position) is not { } @in || !IsWord(text, @in, "IN")) return null;
        return WordBefore(text, @in.Start) is { } not && IsWord(text, not, "NOT") ? (not.Start, true) : (@in.Start, false);
    }

    private static (int Start, int End)? WordBefore(string text, int position)
    {
        var end = position;
        while (end > 0 && char.IsWhiteSpace(text[end - 1])) end--;
        var start = end;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '_')) start--;
        return start == end ? null : (start, end);
    }

    private static bool IsWord(string text, (int Start, int End) word, string expected) =>
        word.End - word.Start == expected.Length
            && string.Compare(text, word.Start, expected, 0, expected.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static Finding Make(SqlSite site, SqlSpan place, int keyword, bool isNot, string sqlState, bool isInParentheses)
    {
        var comparison = isNot ? "<> ALL" : "= ANY";
        var isNumbered = site.Text.Text[place.Start] == '{';
        var instead = $"{comparison} ({(isNumbered ? "…" : site.Text.Slice(place))})";
        var edits = Edits(site, place, keyword, comparison, isInParentheses);
        return new Finding
        {
            Rule = Rules.ListInParentheses,
            Message = $"a list is sent as one array, which {(isNot ? "NOT IN" : "IN")} does not look into: write {instead}",
            Place = site.Text.Source.ToSource(isNumbered ? SqlSpan.FromBounds(place.Start + 1, place.End - 1) : place) ?? site.Place,
            SqlState = sqlState,
            Suggestions = [new Suggestion(instead, Evidence.Dialect, "PostgreSQL's way to say it", edits, edits.Count > 0)],
        };
    }
}
