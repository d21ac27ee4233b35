using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>A parameter while its statement is bound: its first use that tells its type decides (parse_param.c).</summary>
internal sealed class ParameterState(string name, TypeReference type)
{
    public string Name { get; } = name;

    public TypeReference Type { get; private set; } = type;

    public List<SqlSpan> Spans { get; } = [];

    public List<ParameterUse> Uses { get; } = [];

    public void Resolve(TypeReference type)
    {
        if (!Type.IsKnown && type.IsKnown) Type = new TypeReference(type.Oid);
    }

    public BoundParameter ToParameter() => new() { Name = Name, Spans = Spans, Type = Type, Uses = Uses };
}
