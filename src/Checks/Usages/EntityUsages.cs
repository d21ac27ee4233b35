using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;

namespace DbImpact.Checks.Usages;

/// <summary>What a program does through its models, as usages of their tables.</summary>
public static class EntityUsages
{
    /// <summary>A name that is none of the model's properties is the program's business: a relationship, a method, a hybrid.</summary>
    public static IEnumerable<Usage> Of(IReadOnlyList<EntityUse> uses, IReadOnlyList<EntityModel> models, Database database)
    {
        if (uses is null) throw new ArgumentNullException(nameof(uses));
        if (models is null) throw new ArgumentNullException(nameof(models));
        if (database is null) throw new ArgumentNullException(nameof(database));
        var byName = models.GroupBy(static model => model.TypeName, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        foreach (var use in uses)
        {
            if (!byName.TryGetValue(use.TypeName, out var model) || model.TableIsUncertain) continue;
            var relation = database.Resolve(model.Schema?.Name, Names.Truncate(model.Table.Name));
            var named = model.Properties.Where(property => !property.IsUncertain && (use.AllProperties || use.Properties.Contains(property.Name))).Select(static property => property.Column.Name).Distinct();
            yield return new Usage
            {
                Database = database.Name,
                Schema = relation is null ? model.Schema?.Name : database.Catalog.GetSchema(relation.SchemaOid)?.Name,
                Table = model.Table.Name,
                Columns = [.. named],
                Place = use.Place,
                Kind = KindOf(use),
                Library = use.Library,
                Certainty = use.IsCertain ? Certainty.Known : Certainty.Partial,
                Member = use.Member,
                Exists = relation is not null,
            };
        }
    }

    private static UsageKind KindOf(EntityUse use) => use.Operation switch
    {
        EntityOperation.Insert => UsageKind.Insert,
        EntityOperation.Upsert => UsageKind.Upsert,
        EntityOperation.Update => UsageKind.Update,
        EntityOperation.Delete => UsageKind.Delete,
        _ => use.IsJoined ? UsageKind.Join : UsageKind.Select,
    };
}
