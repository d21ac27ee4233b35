using System;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.Checks.Models;

/// <summary>
/// Names that a convention gives while another convention may be switched on elsewhere: <c>UserId</c> may be sent as <c>user_id</c>.
/// A name of the catalog with the same letters and digits is then taken for it.
/// </summary>
internal static class AssumedNames
{
    /// <summary>Whether a naming convention would make <paramref name="other"/> of the name.</summary>
    public static bool MayBe(EntityModel model, MappedName name, string other) =>
        model.IsNamingAssumed && name.Origin == NameOrigin.Convention
            && string.Equals(Letters(name.Name), Letters(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>The relation that the entity's table would be under a naming convention.</summary>
    public static Relation? Find(EntityModel model, string? schema, Database database) =>
        !model.IsNamingAssumed || model.Table.Origin != NameOrigin.Convention
            ? null
            : database.Catalog.Relations.Where(relation => MayBe(model, model.Table, relation.Name))
                .Select(relation => database.Resolve(schema, relation.Name)).FirstOrDefault(found => found is not null);

    private static string Letters(string name) => name.Replace("_", "");
}
