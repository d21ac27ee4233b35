using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Findings;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Sql;

/// <summary>
/// What has to be written beside another name so that nothing else of the program gets another one: a column of a result keeps its name by a
/// label (manual, SELECT, "SELECT List"), a table that is qualified with its own name keeps it by an alias.
/// </summary>
internal static class KeptNames
{
    /// <summary>
    /// The suggestions for a column, so written that the result's column keeps its name where that can be seen: by the program that reads rows by
    /// name, or by the query around it. A name that was misspelt never gave a result; it is kept only where the program is seen to read it.
    /// </summary>
    /// <param name="site">Where the statement stands.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="name">The characters of the name that is written anew.</param>
    /// <param name="old">The name that they mean.</param>
    /// <param name="suggestions">The names that may be meant.</param>
    public static IReadOnlyList<Suggestion> OfColumn(SqlSite site, SqlStatement statement, SqlSpan name, string old, IReadOnlyList<Suggestion> suggestions)
    {
        if (suggestions.All(static suggestion => suggestion.Edits.Count == 0)) return suggestions;
        var path = PathTo(statement, name);
        // Both sides of a join that merges a column have to have it.
        if (path.Exists(node => node is JoinItem join && IsMerged(join, name)))
            return [.. suggestions.Select(static suggestion => suggestion with { Edits = [] })];
        if (path.Exists(node => node is SqlStatement of && IsOfSeveralTables(site.Text, of, name))) return [.. suggestions.Select(static suggestion => suggestion with { Edits = [] })];
        if (ItemNamedBy(path, name) is not { } item) return suggestions;
        var isOfProgram = item.IsOfStatement;
        // What is written without its SELECT or RETURNING may stand where no label can.
        var list = path[path.LastIndexOf(item.Item) - 1];
        var isInList = WrittenPieces.AreTogether(site.Text, name, new SqlSpan(list.Span.Start, 1));
        return [.. suggestions.Select(suggestion => suggestion.Edits.Count > 0 && (!isOfProgram || IsRead(site.Result, suggestion, old))
            ? suggestion with { Edits = isInList ? EditsOf(site, name, Identifiers.Quote(suggestion.Name), item.Item.Span.End, " AS " + Identifiers.Quote(old)) : [] }
            : suggestion)];
    }

    /// <summary>The suggestions for a relation, so written that columns qualified with its name still mean it.</summary>
    public static IReadOnlyList<Suggestion> OfRelation(SqlSite site, SqlStatement statement, SqlSpan name, string old, IReadOnlyList<Suggestion> suggestions)
    {
        if (suggestions.All(static suggestion => suggestion.Edits.Count == 0)) return suggestions;
        if (ReferenceAt(statement, name) is not { Alias: null } reference || !IsQualifier(statement, old)) return suggestions;
        return [.. suggestions.Select(suggestion => suggestion.Edits.Count == 0 ? suggestion
            : suggestion with { Edits = EditsOf(site, name, Identifiers.Quote(suggestion.Name), reference.Span.End, " AS " + Identifiers.Quote(old)) })];
    }

    /// <summary>The relation in FROM, or the target of a change, whose name these characters are; null where they stand elsewhere.</summary>
    public static RelationReference? ReferenceAt(SqlStatement statement, SqlSpan name) => PathTo(statement, name).OfType<RelationReference>().LastOrDefault();

    /// <summary>Whether the program may read the result's column by its old name.</summary>
    private static bool IsRead(SiteResult? result, Suggestion suggestion, string old)
    {
        var reads = result?.Reads ?? [];
        if (suggestion.Evidence is not (Evidence.Migration or Evidence.Declared or Evidence.OtherModel)) return reads.Any(read => Reads(read, old));
        // An entity's columns are those of its model, which gets the new name too.
        return result?.EntityTypeName is null && !(reads.Any(read => Reads(read, suggestion.Name)) && !reads.Any(read => Reads(read, old)));
    }

    private static bool Reads(ResultRead read, string name) => string.Equals(read.Name, name, System.StringComparison.OrdinalIgnoreCase);

    /// <summary>Both edits, or none: one alone would say something else.</summary>
    private static IReadOnlyList<SourceEdit> EditsOf(SqlSite site, SqlSpan name, string written, int end, string label)
    {
        var text = site.Text;
        if (end == name.End) return WrittenPieces.Edits(text, name, written + label);
        if (!WrittenPieces.AreTogether(text, name, new SqlSpan(end - 1, 1)) || !WrittenPieces.AreTogether(text, name, new SqlSpan(end, 0))) return [];
        var (first, second) = (WrittenPieces.Edits(text, name, written), WrittenPieces.Edits(text, new SqlSpan(end, 0), label));
        return first.Count > 0 && second.Count > 0 ? [.. first, .. second] : [];
    }

    /// <summary>Whether the program puts one of several tables beside these characters: what is right for one of them need not be for another.</summary>
    private static bool IsOfSeveralTables(SqlText text, SqlStatement statement, SqlSpan name)
    {
        if (text.ChosenParts.Count == 0) return false;
        var found = false;
        statement.Walk(node =>
        {
            if (node is RelationReference reference)
                foreach (var part in text.ChosenParts) found |= part.Overlaps(reference.Name.Span) && !part.Contains(name);
            return !found;
        });
        return found;
    }

    /// <summary>The item of a target list whose column has the name of these characters, and whether it is the statement's own; null where nobody sees it.</summary>
    private static (SelectItem Item, bool IsOfStatement)? ItemNamedBy(List<SqlNode> path, SqlSpan name)
    {
        var at = path.FindLastIndex(static node => node is SelectItem);
        if (at < 0 || path[at] is not SelectItem { Label: null } item || LastNameOf(NameOf(item.Expression)) is not { } last || !last.Span.Equals(name)) return null;
        for (var of = at; ;)
        {
            var seen = SeenBy(path, of);
            if (seen is null) return null;
            if (seen is not SubqueryExpression) return (item, seen == path[0]);
            // A value that a query gives has its column's name.
            of = path.FindLastIndex(path.IndexOf(seen), static node => node is SelectItem);
            if (of < 0 || path[of] is not SelectItem { Label: null } outer || NameOf(outer.Expression) != seen) return null;
        }
    }

    /// <summary>The node around a target list that sees the names of its columns; null where there is none.</summary>
    private static SqlNode? SeenBy(List<SqlNode> path, int item)
    {
        for (var i = item - 1; i >= 0; i--)
        {
            var (node, inner) = (path[i], path[i + 1]);
            switch (node)
            {
                case SetOperation operation when operation.Left != inner: return null;
                case QueryBody or ReturningClause: continue;
                case SelectStatement or InsertStatement or UpdateStatement or DeleteStatement or MergeStatement when i > 0:
                    switch (path[i - 1])
                    {
                        case QueryBody: continue;
                        case InsertStatement: return null;
                        case SubqueryFromItem { Alias.Columns.Count: > 0 }: return null;
                        case CommonTableExpression { Columns.Count: > 0 }: return null;
                        case SubqueryExpression { Kind: SubqueryKind.Scalar } scalar: return scalar;
                        // IN, ANY, EXISTS: they take values.
                        case SqlExpression: return null;
                        default: return path[i - 1];
                    }
                default: return node;
            }
        }
        return null;
    }

    /// <summary>The expression that gives an item its name (parse_target.c, FigureColname).</summary>
    private static SqlExpression NameOf(SqlExpression expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpression parenthesized: expression = parenthesized.Operand; break;
                case CollateExpression collate: expression = collate.Operand; break;
                case CastExpression cast: expression = cast.Operand; break;
                case CaseExpression { Else: { } @else }: expression = @else; break;
                case IndirectionExpression indirection when !HasField(indirection): expression = indirection.Operand; break;
                default: return expression;
            }
        }
    }

    private static bool HasField(IndirectionExpression indirection) => FieldOf(indirection) is not null;

    private static Identifier? LastNameOf(SqlExpression named) => named switch
    {
        ColumnReference column => column.Name,
        IndirectionExpression indirection => FieldOf(indirection),
        _ => null,
    };

    private static Identifier? FieldOf(IndirectionExpression indirection)
    {
        Identifier? last = null;
        foreach (var step in indirection.Steps)
            if (step is FieldSelection field) last = field.Name;
        return last;
    }

    private static bool IsMerged(JoinItem join, SqlSpan name)
    {
        foreach (var column in join.Using)
            if (column.Span.Contains(name)) return true;
        return false;
    }

    /// <summary>Whether a column, or a row as a whole, is named by the table's own name.</summary>
    private static bool IsQualifier(SqlStatement statement, string name)
    {
        var found = false;
        statement.Walk(node =>
        {
            found |= node switch
            {
                ColumnReference { Star: not null, Names: { Count: > 0 } names } => names[names.Count - 1].Name == name,
                ColumnReference { Names: { Count: 1 } names } => names[0].Name == name,
                ColumnReference { Names: { Count: > 1 } names } => names[names.Count - 2].Name == name,
                LockingClause locking => Locks(locking, name),
                _ => false,
            };
            return !found;
        });
        return found;
    }

    private static bool Locks(LockingClause locking, string name)
    {
        foreach (var relation in locking.Relations)
            if (relation.Name.Name == name) return true;
        return false;
    }

    /// <summary>The nodes around these characters, the statement first.</summary>
    private static List<SqlNode> PathTo(SqlStatement statement, SqlSpan span)
    {
        var path = new List<SqlNode>();
        for (SqlNode? node = statement; node is not null;)
        {
            path.Add(node);
            SqlNode? next = null;
            node.ForEachChild(child =>
            {
                if (next is null && child.Span.Contains(span)) next = child;
            });
            node = next;
        }
        return path;
    }
}
