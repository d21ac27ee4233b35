using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Tests.Binding;

/// <summary>Binds texts over the schema of the names fixture, and writes down what came out in a form that a test can show.</summary>
internal static class Bound
{
    private static readonly DatabaseCatalog Catalog = Fixture.Open("names").CatalogOf(18);

    /// <summary>
    /// A <c>◊</c> in the text is a hole; what stands between <c>«</c> and <c>»</c> is an optional part, behind <c>«1:</c> one of the first group,
    /// and what stands between <c>‹</c> and <c>›</c> is there by a choice.
    /// </summary>
    public static BoundStatement Of(string sql, ParameterStyle style = ParameterStyle.Npgsql) => Of(sql, new BindingContext(Catalog), style);

    public static BoundStatement Of(string sql, BindingContext context, ParameterStyle style = ParameterStyle.Npgsql)
    {
        var text = TextOf(sql, style);
        var script = SqlParser.ParseScript(text);
        var statement = script.Statements[0];
        var isIncomplete = script.Errors.Count > 0 || script.Doubts.Count > 0;
        return Binder.Bind(statement, text, context, isIncomplete);
    }

    public static BindingContext Context(IReadOnlyList<string>? searchPath = null) =>
        new(Catalog) { SearchPath = searchPath ?? Catalog.SearchPath };

    /// <summary>Each error as <c>SQLSTATE characters</c>.</summary>
    public static string[] Errors(string sql)
    {
        var bound = Of(sql);
        return [.. bound.Errors.Select(error => $"{error.SqlState} {bound.Text.Slice(error.Span)}")];
    }

    public static string[] Errors(BoundStatement bound) => [.. bound.Errors.Select(error => $"{error.SqlState} {bound.Text.Slice(error.Span)}")];

    /// <summary>
    /// Each reference to a relation or column as <c>characters → name access</c>, with what else is special about it; the stars' columns
    /// only when asked for.
    /// </summary>
    public static string[] References(string sql, bool stars = false)
    {
        var bound = Of(sql);
        return [.. bound.References.Where(item => stars || !item.IsThroughStar).Select(item => Write(bound, item))];
    }

    public static string Columns(string sql) =>
        string.Join(", ", Of(sql).OutputColumns.Select(column => $"{column.Name} {NameOf(column.RelationOid, column.ColumnOrdinal)} {column.Nullability}"));

    private static string Write(BoundStatement bound, BoundReference item)
    {
        var name = item.Kind == ReferenceKind.Column ? NameOf(item.RelationOid, item.ColumnOrdinal) : item.Name;
        var access = item.Access == ReferenceAccess.None ? "" : " " + item.Access;
        return $"{bound.Text.Slice(item.Span)} → {name}{access}{(item.IsDerived ? " derived" : "")}{(item.IsByName ? "" : " alias")}";
    }

    private static string NameOf(int relationOid, int ordinal)
    {
        if (Catalog.GetRelation(relationOid) is not { } relation) return "-";
        return relation.FindColumn(ordinal) is { } column ? $"{relation.Name}.{column.Name}" : relation.Name;
    }

    private static SqlText TextOf(string sql, ParameterStyle style)
    {
        var text = new System.Text.StringBuilder();
        var holes = new List<SqlHole>();
        var parts = new List<SqlSpan>();
        var chosen = new List<SqlSpan>();
        var groups = new List<int>();
        var start = 0;
        for (var i = 0; i < sql.Length; i++)
        {
            switch (sql[i])
            {
                case '◊':
                    holes.Add(new SqlHole(text.Length, "{hole}"));
                    text.Append(SqlText.HoleCharacter);
                    break;
                case '«' or '‹':
                    start = text.Length;
                    if (sql[i + 2] != ':' || !char.IsAsciiDigit(sql[i + 1])) break;
                    groups.Add(sql[i + 1] - '0');
                    i += 2;
                    break;
                case '›':
                    chosen.Add(SqlSpan.FromBounds(start, text.Length));
                    break;
                case '»':
                    parts.Add(SqlSpan.FromBounds(start, text.Length));
                    break;
                default:
                    text.Append(sql[i]);
                    break;
            }
        }
        return new SqlText(text.ToString(), style, holes, parts, null, groups, chosen);
    }
}
