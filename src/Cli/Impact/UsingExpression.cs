using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Impact;

/// <summary>The expression of <c>ALTER COLUMN … TYPE … USING</c>, which makes the new values.</summary>
internal static class UsingExpression
{
    /// <summary>The columns whose new values an expression makes that may keep less than the server's own conversion.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="text">Its text.</param>
    /// <param name="before">The catalog before it.</param>
    /// <param name="after">The catalog after it.</param>
    /// <param name="searchPath">The search path of those who run it; null for the database's.</param>
    public static IReadOnlyCollection<string> ComputedBy(SqlStatement statement, SqlText text, DatabaseCatalog before, DatabaseCatalog after, IReadOnlyList<string>? searchPath)
    {
        var columns = new HashSet<string>(System.StringComparer.Ordinal);
        if (statement is not AlterTableStatement alter) return columns;
        foreach (var action in alter.Actions)
            if (action is ColumnTypeAction { Using: { } expression, Column: { } column } && !(IsColumn(expression, column.Name, out var casts) && Keeps(casts, column.Name))) columns.Add(column.Name);
        return columns;

        // Written casts cut without a word what an assignment is refused for: only those that hold everything are none.
        bool Keeps(List<TypeName> casts, string column)
        {
            if (casts.Count == 0) return true;
            // The same column of the partitions and children changes alike.
            var changes = (from relation in before.Relations
                           let old = relation.FindColumn(column)
                           let now = old is null ? null : after.GetRelation(relation.Oid)?.FindColumn(old.Ordinal)
                           where now is not null && now.Type != old.Type
                           select (From: old.Type, To: now.Type)).Distinct().ToList();
            if (changes is not [var change]) return changes.Count == 0;
            var types = casts.Select(TypeOf).Prepend(change.From).Append(change.To).ToList();
            return types.Zip(types.Skip(1)).All(pair => TypeFits.Of(pair.First, pair.Second, after) == TypeFit.Holds);
        }

        TypeReference TypeOf(TypeName type)
        {
            var cast = new SqlText($"SELECT CAST(NULL AS {text.Text.Substring(type.Span.Start, type.Span.Length)})");
            if (SqlParser.ParseScript(cast).Statements is not [var select]) return TypeReference.Unknown;
            var context = new BindingContext(before) { SearchPath = searchPath ?? before.SearchPath, SearchPathIsKnown = searchPath is not null };
            return Binder.Bind(select, cast, context).OutputColumns is [var output] ? output.Type : TypeReference.Unknown;
        }
    }

    /// <summary>Whether an expression is the column, or casts of it, which are given from the innermost.</summary>
    private static bool IsColumn(SqlExpression expression, string column, out List<TypeName> casts)
    {
        casts = [];
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpression inner:
                    expression = inner.Operand;
                    break;
                case CastExpression cast:
                    casts.Insert(0, cast.Type);
                    expression = cast.Operand;
                    break;
                default:
                    return expression is ColumnReference { Star: null, Names: [.., var last] } && last.Name == column;
            }
        }
    }
}
