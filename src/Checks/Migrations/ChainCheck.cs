using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Findings;

namespace DbImpact.Checks.Migrations;

/// <summary>DBI6002 and DBI6003: a chain has one end, and no link is missing.</summary>
public static class ChainCheck
{
    public static IEnumerable<Finding> Check(MigrationChain chain)
    {
        if (chain is null) throw new ArgumentNullException(nameof(chain));
        foreach (var problem in chain.Problems) yield return Broken(problem);
        if (SeveralHeads(chain) is { } heads) yield return heads;
    }

    private static Finding Broken(ChainProblem problem)
    {
        var migration = problem.Migration;
        var message = problem.Kind switch
        {
            ChainProblemKind.Missing => $"migration {migration.Name} comes after \"{problem.Reference!.Name}\", which is in no file",
            ChainProblemKind.Duplicate => $"two files have migration {migration.Name}: {FileOf(problem.Others[0])} and {FileOf(migration)}",
            _ => $"migrations come after each other in a circle: {string.Join(", ", problem.Others.Prepend(migration).Select(static each => each.Name))}",
        };
        return new Finding
        {
            Rule = Rules.BrokenChain,
            Message = message,
            Place = problem.Reference?.Place ?? migration.Place,
            Related = [.. problem.Others.Select(static other => new RelatedPlace($"migration {other.Name} is here", other.Place.Path, other.Place))],
        };
    }

    private static Finding? SeveralHeads(MigrationChain chain)
    {
        // Django has a line for each app; an app's own heads are its conflict.
        foreach (var group in chain.Heads.GroupBy(head => LineOf(head, chain)))
        {
            var heads = group.OrderBy(static head => head.Name, StringComparer.Ordinal).ToList();
            if (heads.Count < 2) continue;
            var last = heads[heads.Count - 1];
            return new Finding
            {
                Rule = Rules.SeveralHeads,
                Message = $"{chain.Name} has {heads.Count} heads, {string.Join(", ", heads.Select(static head => head.Name))}: {WayOut(last)}",
                Place = last.Place,
                Related = [.. heads.Take(heads.Count - 1).Select(static head => new RelatedPlace($"{head.Name} is a head too", head.Place.Path, head.Place))],
            };
        }
        return null;
    }

    private static string WayOut(Migration head) => head.Tool == "Django"
        ? "migrate refuses to run; merge them with 'makemigrations --merge'"
        : "'upgrade head' refuses to run; merge them with 'alembic merge heads'";

    /// <summary>Branches that bear labels of their own are kept apart on purpose (Alembic's manual, Working with Multiple Bases).</summary>
    private static string LineOf(Migration head, MigrationChain chain)
    {
        if (head.Tool == "Django") return head.Name.Substring(0, head.Name.IndexOf('.') is var dot and >= 0 ? dot : 0);
        var others = chain.Heads.Where(other => other != head).ToList();
        var theirs = chain.WithAncestors(others);
        var own = chain.WithAncestors([head]).Where(migration => !theirs.Contains(migration)).SelectMany(static migration => migration.Labels).FirstOrDefault();
        return own ?? "";
    }

    private static string FileOf(Migration migration) => migration.Place.Path.Substring(migration.Place.Path.LastIndexOf('/') + 1);
}
