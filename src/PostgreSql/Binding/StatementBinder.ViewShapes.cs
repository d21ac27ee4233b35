using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using DbImpact.PostgreSql.Binding.Rewriting;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Whether one can write through a view, by its query (rewriteHandler.c, view_query_is_auto_updatable).</summary>
internal sealed partial class StatementBinder
{
    /// <summary>A view that changes is another object, and what it reads keeps its OID and its columns their ordinals.</summary>
    private static readonly ConditionalWeakTable<Relation, ViewShape> Shapes = new();

    private ViewShape ShapeOf(Relation view)
    {
        if (Shapes.TryGetValue(view, out var known)) return known;
        var read = ReadShape(view);
        // Another thread may have been faster: then its own serves as well.
        return read.IsKnown ? Shapes.GetValue(view, _ => read) : read;
    }

    private ViewShape ReadShape(Relation view)
    {
        if (view.Query is not { } query || !view.ColumnsAreKnown) return ViewShape.Unknown;
        var script = SqlParser.ParseScript(new SqlText(query), new ParserOptions { ServerVersion = ServerVersion });
        if (script.Errors.Count > 0 || script.Statements.Count != 1 || script.Statements[0] is not SelectStatement select) return ViewShape.Unknown;
        // In the catalog's texts every name that is not built in has its schema.
        var context = _context with { SearchPath = [], Variables = null, ParameterTypes = null };
        return new StatementBinder(script.Text, context).ShapeOf(select, view);
    }

    private ViewShape ShapeOf(SelectStatement select, Relation view)
    {
        var scope = new Scope(null);
        QueryResult result;
        try
        {
            result = BindStatement(select, scope);
        }
        catch (InsufficientExecutionStackException)
        {
            return ViewShape.Unknown;
        }
        if (_errors.Count > 0 || !result.IsKnown || result.Entries.Count != view.Columns.Count) return ViewShape.Unknown;
        for (var i = 0; i < view.Columns.Count; i++)
            if (view.Columns[i].Ordinal != i + 1) return ViewShape.Unknown;
        if (RefusalOf(new QueryParts(select), scope) is { } refusal) return ViewShape.Refused(refusal);
        if (scope.RangeTable[0].Relation is not { } @base) return ViewShape.Unknown;
        if (@base.Kind is not (RelationKind.Table or RelationKind.PartitionedTable or RelationKind.ForeignTable or RelationKind.View))
            return ViewShape.Refused(NotOneRelation);
        var columns = new List<ViewColumn>(result.Entries.Count);
        foreach (var entry in result.Entries) columns.Add(ToViewColumn(entry.Expression, @base));
        return new ViewShape { BaseOid = @base.Oid, Columns = columns };
    }

    private const string NotOneRelation = "Views that do not select from a single table or view are not automatically updatable.";

    private string? RefusalOf(in QueryParts parts, Scope scope)
    {
        var query = parts.Body as SelectQuery;
        if (query is not null && (query.Quantifier == SetQuantifier.Distinct || !query.DistinctOn.IsEmpty))
            return "Views containing DISTINCT are not automatically updatable.";
        if (query?.GroupBy is not null) return "Views containing GROUP BY are not automatically updatable.";
        if (query?.Having is not null) return "Views containing HAVING are not automatically updatable.";
        if (parts.Body is SetOperation) return "Views containing UNION, INTERSECT, or EXCEPT are not automatically updatable.";
        if (parts.With is not null) return "Views containing WITH are not automatically updatable.";
        if (parts.Limit is not null) return "Views containing LIMIT or OFFSET are not automatically updatable.";
        if (scope.HasAggregates) return "Views that return aggregate functions are not automatically updatable.";
        if (FindOf(_windowCalls, 0, scope) is not null) return "Views that return window functions are not automatically updatable.";
        var item = (parts.Body as TableQuery)?.Relation ?? (query is { From.Count: 1 } ? query.From[0] as RelationReference : null);
        if (item is null || scope.RangeTable.Count != 1 || scope.RangeTable[0].Kind != RangeKind.Relation)
            return query is not null && query.From.IsEmpty && FindOf(_setCalls, 0, scope) is not null ? ReturnsSets : NotOneRelation;
        if (FindOf(_setCalls, 0, scope) is not null) return ReturnsSets;
        return item.Sample is not null ? "Views containing TABLESAMPLE are not automatically updatable." : null;
    }

    private const string ReturnsSets = "Views that return set-returning functions are not automatically updatable.";

    /// <summary>view_col_is_auto_updatable.</summary>
    private static ViewColumn ToViewColumn(BoundExpression expression, Relation @base)
    {
        if (expression.Row is not null)
            return new ViewColumn(0, "View columns that return whole-row references are not updatable.");
        if (expression.Column is not { } column || column.Relation?.Oid != @base.Oid)
            return new ViewColumn(0, "View columns that are not columns of their base relation are not updatable.");
        return column.Base is { } found && found.Ordinal > 0
            ? new ViewColumn(found.Ordinal, null)
            : new ViewColumn(0, "View columns that refer to system columns are not updatable.");
    }
}
