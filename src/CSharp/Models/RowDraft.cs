using System.Collections.Generic;
using DbImpact.Checks.Facts;

namespace DbImpact.CSharp.Models;

/// <summary>A class whose members are columns of a row, and what stands before their names there.</summary>
internal sealed record RowPart(EntityState Entity, ColumnPrefix Prefix);

/// <summary>The rows of a table, while an entity is written down: its own class, its base classes and what lives in its row.</summary>
internal sealed class RowDraft(EntityState entity, string library, IEnumerable<string> gaps)
{
    public EntityState Entity { get; } = entity;

    public string Library { get; } = library;

    public List<PropertyModel> Properties { get; } = [];

    public List<RowPart> Parts { get; } = [];

    public List<string> Gaps { get; } = [.. gaps];

    public void AddGap(string gap)
    {
        if (!Gaps.Contains(gap)) Gaps.Add(gap);
    }

    /// <summary>The column of a part's property; null where the row has none.</summary>
    public PropertyModel? Find(RowPart part, string property) => Properties.Find(p => p.Name == part.Prefix.Members + property);
}
