using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Findings;
using DbImpact.Checks.Migrations;
using DbImpact.Checks.Usages;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.Checks.Services;

/// <summary>
/// DBI5002: code uses what another repository's migration takes away as soon as it is applied. The repository that has the migration is told at
/// the migration (DBI6004).
/// </summary>
public static class PendingRemovalCheck
{
    /// <param name="usages">What the code of one repository uses.</param>
    /// <param name="final">The catalog behind the last migration of another one.</param>
    /// <param name="owner">The repository that has the migrations.</param>
    /// <param name="database">The database as it is.</param>
    public static IEnumerable<Finding> Check(Func<IReadOnlyList<Usage>> usages, DatabaseCatalog final, string owner, Database database)
    {
        if (usages is null) throw new ArgumentNullException(nameof(usages));
        if (final is null) throw new ArgumentNullException(nameof(final));
        if (database is null) throw new ArgumentNullException(nameof(database));
        foreach (var removal in RemovalCheck.Pending(final, database.Catalog))
        {
            var name = removal.Column is null ? removal.Table : removal.Table + "." + removal.Column;
            foreach (var usage in usages().Where(removal.IsOf).GroupBy(static usage => usage.Place).Select(static group => group.First()))
            {
                yield return new Finding
                {
                    Rule = Rules.NameGoesAway,
                    Message = $"a migration of {owner} {removal.Words} {name}{(removal.NewName is null ? "" : $" to {removal.NewName}")}; this stops working when it is applied",
                    Place = usage.Place,
                    Schema = removal.Schema,
                    Table = removal.Table,
                    Column = removal.Column,
                    Related = removal.At is { } at ? [new RelatedPlace($"the migration {removal.Words} {name} here", at.Path, null, at.Line)] : [],
                };
            }
        }
    }
}
