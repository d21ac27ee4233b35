using System.Collections.Generic;

namespace DbImpact.PostgreSql.Binding.Rewriting;

/// <summary>What a view's query is, as far as it decides whether one can write through the view (view_query_is_auto_updatable).</summary>
internal sealed class ViewShape
{
    /// <summary>The query is not understood.</summary>
    public static ViewShape Unknown { get; } = new() { IsKnown = false };

    public bool IsKnown { get; private init; } = true;

    /// <summary>Why nothing can be written through the view; null where something can.</summary>
    public string? Refusal { get; init; }

    /// <summary>The only relation that the query reads.</summary>
    public int BaseOid { get; init; }

    /// <summary>Each column of the view, in its order.</summary>
    public IReadOnlyList<ViewColumn> Columns { get; init; } = [];

    public bool HasUpdatableColumn
    {
        get
        {
            foreach (var column in Columns)
                if (column.Refusal is null) return true;
            return false;
        }
    }

    public static ViewShape Refused(string why) => new() { Refusal = why };
}

/// <summary>A column of a view.</summary>
/// <param name="Ordinal">The base relation's column that it is; 0 for none.</param>
/// <param name="Refusal">Why nothing can be written to it; null where it can.</param>
internal readonly record struct ViewColumn(int Ordinal, string? Refusal);
