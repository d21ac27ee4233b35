using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Where in a definition an expression stands, and what it can see there.</summary>
internal sealed class DefinitionPlace(ExpressionKind kind)
{
    public ExpressionKind Kind { get; } = kind;

    /// <summary>The relation whose columns the expression sees.</summary>
    public Relation? Relation { get; init; }

    /// <summary>What else it sees, by name: <c>NEW</c> and <c>OLD</c> of a trigger; a domain's <c>value</c> as a column of a relation without a name.</summary>
    public IReadOnlyList<(string Name, Relation Relation)> Others { get; init; } = [];

    /// <summary>The type that the value has to be fit for; unknown where any will do.</summary>
    public TypeReference Target { get; init; } = TypeReference.Unknown;

    /// <summary>For messages: the column that gets the value.</summary>
    public string? Column { get; init; }

    /// <summary>The construct that wants a boolean: <c>CHECK</c>, <c>WHERE</c>, <c>WHEN</c>.</summary>
    public string? Condition { get; init; }
}

/// <summary>An expression of a definition, bound.</summary>
internal sealed class BoundDefinition
{
    /// <summary>Its own type, before it is taken for another; unknown where it is not certain.</summary>
    public required TypeReference Type { get; init; }

    /// <summary>Whether it is a constant that has no type of its own.</summary>
    public bool IsUntypedConstant { get; init; }

    public IReadOnlyList<BindingError> Errors { get; init; } = [];

    /// <summary>Whether something in it surely need not give the same every time (contain_mutable_functions).</summary>
    public bool IsMutable { get; init; }

    /// <summary>Whether it may be another one for each row (contain_volatile_functions).</summary>
    public bool IsVolatile { get; init; }

    public IReadOnlyList<BoundReference> References { get; init; } = [];

    /// <summary>As in <see cref="BoundStatement.Uncertainties"/>.</summary>
    public IReadOnlyList<Uncertainty> Uncertainties { get; init; } = [];
}
