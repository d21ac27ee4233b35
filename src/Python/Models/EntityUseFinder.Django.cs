using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Python.Syntax;

namespace DbImpact.Python.Models;

/// <summary>Django's QuerySets (its manual, QuerySet API reference): what a manager's chain of calls does, by its keywords and names.</summary>
internal sealed partial class EntityUseFinder
{
    /// <summary>Methods after which no whole rows come.</summary>
    private static readonly HashSet<string> GivesNoRows = new(
        ["values", "values_list", "count", "exists", "aggregate", "update", "delete", "create", "bulk_create", "get_or_create", "update_or_create", "only", "dates", "datetimes"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> TakesNames = new(["values", "values_list", "only", "defer", "order_by", "distinct", "select_related"], StringComparer.Ordinal);

    private static bool IsManager(string name) => name is "objects" or "_default_manager" or "_base_manager";

    /// <summary>A call of a QuerySet; also <c>get_object_or_404(Model, pk=1)</c>.</summary>
    private void ContinueDjango(Query query, CallExpression call)
    {
        var target = query.Target!;
        var method = (call.Function as AttributeExpression)?.Name ?? "";
        query.Operation = method switch
        {
            "create" or "bulk_create" or "get_or_create" => EntityOperation.Insert,
            "update_or_create" => EntityOperation.Upsert,
            "update" or "bulk_update" => EntityOperation.Update,
            "delete" => EntityOperation.Delete,
            _ => query.Operation,
        };
        if (GivesNoRows.Contains(method)) query.Whole.Remove(target);
        if (method is not ("annotate" or "aggregate" or "alias"))
            foreach (var argument in call.Arguments)
                if (argument.Name is { } keyword && keyword.Name != "defaults") AddLookup(query, keyword.Name, target);
        if (call.Keyword("defaults") is { } defaults) Keys(query, defaults, target);
        if (TakesNames.Contains(method))
            foreach (var argument in call.Arguments)
                if (argument.Name is null && TextOf(argument.Value) is { } name) AddLookup(query, name.TrimStart('-'), target);
        foreach (var argument in call.Arguments) Lookups(query, argument.Value, target);
    }

    /// <summary><c>Q(name=1)</c> and <c>F("name")</c> inside of arguments.</summary>
    private void Lookups(Query query, Expression expression, EntityModel target)
    {
        if (expression is CallExpression call)
        {
            var name = call.Function switch { NameExpression plain => plain.Name, AttributeExpression attribute => attribute.Name, _ => "" };
            if (name == "Q")
                foreach (var argument in call.Arguments)
                    if (argument.Name is { } keyword) AddLookup(query, keyword.Name, target);
            if (name is "F" or "Count" or "Sum" or "Max" or "Min" or "Avg" && call.Positional(0) is { } first && TextOf(first) is { } text) AddLookup(query, text, target);
            // A query inside of a query is one of its own.
            if (Chain(call) is { } inner)
            {
                Add(inner, expression);
                return;
            }
        }
        foreach (var child in ExpressionWalk.Children(expression)) Lookups(query, child, target);
    }

    /// <summary>The model's own field of <c>author__name__icontains</c>; what stands behind it is another model's, or a comparison.</summary>
    private static void AddLookup(Query query, string lookup, EntityModel target)
    {
        var end = lookup.IndexOf("__", StringComparison.Ordinal);
        var name = end > 0 ? lookup.Substring(0, end) : lookup;
        var property = name == "pk" ? target.Properties.FirstOrDefault(static each => each.IsKey)
            : target.Properties.FirstOrDefault(each => each.Name == name) ?? target.Properties.FirstOrDefault(each => each.Column.Name == name);
        if (property is not null) query.Columns.Add((target, property.Name));
    }
}
