using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>The query that gives the value of an expression which stands alone.</summary>
internal static class ValueQuery
{
    /// <param name="expression">Stays at its place in the text.</param>
    /// <param name="relation">What FROM names; null for none.</param>
    public static SelectStatement Of(SqlExpression expression, QualifiedName? relation = null)
    {
        var span = expression.Span;
        NodeList<FromItem> from = relation is null ? default : new([new RelationReference(relation.Span, relation)]);
        var items = new NodeList<SelectItem>([new SelectItem(span, expression, null)]);
        var body = new SelectQuery(span, SetQuantifier.None, default, items, null, from, null, null, null, default);
        return new SelectStatement(span, null, body, default, null, default);
    }
}
