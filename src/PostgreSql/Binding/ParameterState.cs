using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>A parameter while its statement is bound: its first use that tells its type decides (parse_param.c).</summary>
internal sealed class ParameterState(string name, TypeReference type)
{
    public string Name { get; } = name;

    public TypeReference Type { get; private set; } = type;

    /// <summary>Whether the caller has given the type.</summary>
    public bool IsGiven { get; } = type.IsKnown;

    public List<SqlSpan> Spans { get; } = [];

    public List<ParameterUsePoint> Points { get; } = [];

    public List<ParameterUse> Uses { get; } = [];

    /// <summary>Whether a use of it that may have told its type is not understood: then nothing later tells it.</summary>
    public bool IsUncertain { get; private set; }

    public void Resolve(TypeReference type)
    {
        if (!Type.IsKnown && !IsUncertain && type.IsKnown) Type = new TypeReference(type.Oid);
    }

    public void Doubt() => IsUncertain |= !Type.IsKnown;

    public BoundParameter ToParameter() => new() { Name = Name, Spans = Spans, Type = Type, Uses = Uses };
}

/// <summary>One use of a parameter (a Param node).</summary>
internal sealed class ParameterUsePoint(ParameterState parameter, SqlSpan span, int type)
{
    public ParameterState Parameter { get; } = parameter;

    public SqlSpan Span { get; } = span;

    /// <summary>The type that it was taken for when it was met, or that its use has given it.</summary>
    public int Type { get; set; } = type;
}
