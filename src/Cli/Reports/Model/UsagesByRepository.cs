using System;
using System.Collections.Generic;
using System.Linq;

namespace DbImpact.Cli.Reports.Model;

/// <summary>The same inventory the other way round: by repository, which tables it uses.</summary>
internal static class UsagesByRepository
{
    /// <summary>Repositories in the order of the workspace, the databases whose own code uses tables behind them.</summary>
    public static IEnumerable<(string Repository, IReadOnlyList<string> Libraries, IReadOnlyList<UsedTable> Tables)> Of(UsageReport report)
    {
        var databases = report.Tables.SelectMany(table => table.Usages).Select(usage => usage.Repository).Distinct()
            .Where(name => report.Libraries.All(entry => entry.Repository != name)).Order(StringComparer.Ordinal);
        foreach (var (name, libraries) in report.Libraries.Concat(databases.Select(name => (name, (IReadOnlyList<string>)[]))))
        {
            var tables = report.Tables.Select(table => table with { Usages = [.. table.Usages.Where(usage => usage.Repository == name)] }).Where(table => table.Usages.Count > 0).ToList();
            if (tables.Count > 0) yield return (name, libraries, tables);
        }
    }
}
