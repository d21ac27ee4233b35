using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>A view or materialized view with its query bound. Immutable.</summary>
public sealed class BoundView
{
    private BoundView(Relation view, BoundStatement? query)
    {
        View = view;
        Query = query;
        if (query is not null) UpdatedRelationOid = FindUpdated(view, query);
    }

    public Relation View { get; }

    /// <summary>The query, whose output columns are the view's in their order; null where it is not known or cannot be read.</summary>
    public BoundStatement? Query { get; }

    /// <summary>
    /// The relation whose rows a change of the view's rows changes, where the view reads no other and no trigger steps in (manual, CREATE VIEW,
    /// Updatable Views); else 0.
    /// </summary>
    public int UpdatedRelationOid { get; }

    /// <summary>What the column gives; null where that is not known.</summary>
    public OutputColumn? ColumnOf(int ordinal) =>
        Query is { OutputColumnsAreKnown: true } query && query.OutputColumns.Count == View.Columns.Count && ordinal >= 1 && ordinal <= query.OutputColumns.Count
            ? query.OutputColumns[ordinal - 1]
            : null;

    internal static BoundView Bind(Relation view, DatabaseCatalog catalog, ViewNesting? around)
    {
        if (view.Query is not { } query) return new BoundView(view, null);
        var text = new SqlText(query);
        var script = SqlParser.ParseScript(text, new ParserOptions { ServerVersion = catalog.ServerVersion });
        if (script.Errors.Count > 0 || script.Statements.Count != 1) return new BoundView(view, null);
        var context = new BindingContext(catalog) { SearchPath = [], FollowsColumns = true, Around = new ViewNesting(view.Oid, around) };
        return new BoundView(view, Binder.Bind(script.Statements[0], text, context));
    }

    private static int FindUpdated(Relation view, BoundStatement query)
    {
        if (view.Kind != RelationKind.View || query.Statement is not SelectStatement { With: null, Body: SelectQuery { From.Count: 1 } select }) return 0;
        if (select.From[0] is not RelationReference relation) return 0;
        foreach (var reference in query.References)
            if (reference.Kind == ReferenceKind.Relation && relation.Name.Span.Contains(reference.Span)) return reference.RelationOid;
        return 0;
    }
}

/// <summary>A view whose query is being bound, and the one that led to it.</summary>
internal sealed class ViewNesting(int oid, ViewNesting? around)
{
    public bool Contains(int relationOid)
    {
        for (var at = this; at is not null; at = at.Around)
            if (at.Oid == relationOid) return true;
        return false;
    }

    private int Oid { get; } = oid;

    private ViewNesting? Around { get; } = around;
}
