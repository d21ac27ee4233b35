using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks;
using DbImpact.Checks.DatabaseCode;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Findings;
using DbImpact.Checks.Models;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Reports.Model;
using DbImpact.Cli.Workspaces;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Impact;

/// <summary>
/// The findings that a change makes away with. What is no longer reported because nothing can be said of its place any more, or because the place
/// fails for something else, is not mended.
/// </summary>
internal static class MendedFindings
{
    /// <param name="before">The workspace beside the database as it is.</param>
    /// <param name="after">The same beside the changed one.</param>
    /// <param name="database">The database that is changed.</param>
    /// <param name="gone">What is found only before the change.</param>
    public static IReadOnlyList<ReportedFinding> In(WorkspaceAnalysis before, WorkspaceAnalysis after, WorkspaceDatabase database, IEnumerable<ReportedFinding> gone)
    {
        var candidates = gone.ToList();
        if (candidates.Count == 0) return candidates;
        var hidden = new HashSet<(string Rule, SourceSpan Place)>();
        for (var i = 0; i < before.Repositories.Count; i++)
        {
            var (then, now) = (before.Repositories[i], after.Repositories[i]);
            if (then.Facts.Repository.Database != database) continue;
            for (var j = 0; j < then.Sites.Count; j++)
            {
                var known = SqlCheck.Check(then.Sites[j], then.Context);
                if (known.Count > 0 && (Hides(then.Sites[j].Certainty, now.Sites[j].Certainty, then, now) || Fails(known, SqlCheck.Check(now.Sites[j], now.Context))))
                    hidden.UnionWith(known.Select(Key));
            }
            foreach (var model in then.Facts.Models)
            {
                var known = ModelCheck.Check(model, then.Context).ToList();
                if (known.Count > 0 && (Loses(model, then, now) || Fails(known, [.. ModelCheck.Check(model, now.Context)]))) hidden.UnionWith(known.Select(Key));
            }
        }
        var routines = after.Databases.Where(item => item.Source == database).SelectMany(item => item.Sites).Where(site => site.Routine is not null).ToDictionary(site => site.Routine!.Oid);
        foreach (var then in before.Databases.Where(item => item.Source == database))
        {
            foreach (var site in then.Sites.Where(site => site.Routine is not null))
                if (!routines.TryGetValue(site.Routine!.Oid, out var now) || now.Certainty > site.Certainty) hidden.UnionWith(DatabaseCheck.Check(site, then.Context).Select(Key));
        }
        return [.. candidates.Where(finding => !hidden.Contains(Key(finding.Finding)))];
    }

    private static bool Hides(Certainty before, Certainty after, RepositoryAnalysis then, RepositoryAnalysis now) =>
        after > before || (now.Database.MayLackRelations && !then.Database.MayLackRelations);

    /// <summary>Whether something is found that was not.</summary>
    private static bool Fails(IReadOnlyList<Finding> before, IReadOnlyList<Finding> after) =>
        after.Any(finding => !before.Any(known => Key(known).Equals(Key(finding)) && known.SqlState == finding.SqlState));

    /// <summary>Whether the model's table is no longer there to be compared with.</summary>
    private static bool Loses(EntityModel model, RepositoryAnalysis then, RepositoryAnalysis now) =>
        then.Database.Resolve(model.Schema?.Name, model.Table.Name) is not null && now.Database.Resolve(model.Schema?.Name, model.Table.Name) is not { ColumnsAreKnown: true };

    private static (string Rule, SourceSpan Place) Key(Finding finding) => (finding.Rule.Id, finding.Place);
}
