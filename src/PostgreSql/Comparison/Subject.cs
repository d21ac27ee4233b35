namespace DbImpact.PostgreSql.Comparison;

/// <summary>What a difference is about.</summary>
internal readonly struct Subject(ComparedObject @object, string schema, string? relation, string name)
{
    public ComparedObject Object { get; } = @object;

    public string Schema { get; } = schema;

    public string? Relation { get; } = relation;

    public string Name { get; } = name;
}
