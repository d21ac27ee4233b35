using System;
using System.Collections.Generic;
using System.Threading;
using DbImpact.CSharp.Sql;
using Microsoft.CodeAnalysis;

namespace DbImpact.Analyzers.Hosting;

/// <summary>Names of relations that the project's own SQL creates. Asked for only when a relation is missing.</summary>
internal static class RelationsMadeByCode
{
    /// <param name="compilation">The project.</param>
    /// <param name="finder">Finds its SQL.</param>
    /// <param name="others">Names that may exist for another reason.</param>
    public static ICollection<string> In(Compilation compilation, SqlSiteFinder? finder, IEnumerable<string> others)
    {
        var names = new HashSet<string>(others, StringComparer.Ordinal);
        if (finder is null) return names;
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (!tree.TryGetText(out var text) || text.ToString().IndexOf("create ", StringComparison.OrdinalIgnoreCase) < 0) continue;
            // The model is of the same compilation; only trees whose text speaks of CREATE come here.
#pragma warning disable RS1030
            var model = compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
            foreach (var site in finder.FindIn(model, CancellationToken.None).SqlSites)
                names.UnionWith(Checks.Definitions.CreatedRelations.In(site));
        }
        return names;
    }
}
