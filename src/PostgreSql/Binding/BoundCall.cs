using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding;

/// <summary>A call whose routine is known.</summary>
internal sealed class BoundCall(Routine routine, TypeReference result, IReadOnlyList<ScopeColumn> outputs)
{
    public Routine Routine { get; } = routine;

    /// <summary>The result's type with polymorphic types decided.</summary>
    public TypeReference Result { get; } = result;

    /// <summary>The OUT, INOUT and TABLE arguments, likewise.</summary>
    public IReadOnlyList<ScopeColumn> Outputs { get; } = outputs;
}
