using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using DbImpact.Checks.Findings;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.Checks.Migrations;

/// <summary>
/// DBI6001: a migration meets what the ones before it have left. What no migration has ever made may have been made elsewhere, by hand or by
/// another service: its absence is no finding.
/// </summary>
public static class MigrationCheck
{
    private static readonly Regex Quoted = new("\"([^\"]+)\"", RegexOptions.CultureInvariant);

    /// <param name="replay">The migrations, applied.</param>
    /// <param name="final">The catalog that they leave.</param>
    /// <param name="database">The database that the code is compared with.</param>
    /// <param name="makesSchemas">Whether the program makes schemas outside of its migrations.</param>
    public static IEnumerable<Finding> Check(MigrationReplay replay, DatabaseCatalog final, Database database, bool makesSchemas)
    {
        if (replay is null) throw new ArgumentNullException(nameof(replay));
        if (final is null) throw new ArgumentNullException(nameof(final));
        if (database is null) throw new ArgumentNullException(nameof(database));
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var refused in replay.Refused)
        {
            var problem = refused.Problem;
            var name = Quoted.Match(problem.Message) is { Success: true } match ? match.Groups[1].Value : null;
            DropRecord? drop = null;
            if (IsMissing(problem.SqlState))
            {
                if (problem.SqlState == "3F000" ? makesSchemas || (name is not null && database.Catalog.FindSchema(name) is not null) : !IsOwn(problem.SqlState, name, final, out drop)) continue;
                // One thing that is missing is missed again and again.
                if (!reported.Add(problem.SqlState + " " + problem.Message)) continue;
            }
            yield return new Finding
            {
                Rule = Rules.MigrationFails,
                Message = $"migration {refused.Migration.Name} fails: {problem.Message}" + (problem.Detail is { } detail ? $" ({detail})" : ""),
                Place = refused.Operation.Place,
                SqlState = problem.SqlState,
                Related = drop?.At is { } at ? [new RelatedPlace($"{drop.Name} is dropped here", at.Path, null, at.Line)] : [],
            };
        }
    }

    /// <summary>What migrations need of others, by the names of relations that none of them ever makes.</summary>
    public static IEnumerable<string> MadeElsewhere(MigrationChain chain, MigrationReplay replay, DatabaseCatalog final)
    {
        if (chain is null) throw new ArgumentNullException(nameof(chain));
        if (replay is null) throw new ArgumentNullException(nameof(replay));
        foreach (var operation in chain.All.SelectMany(static migration => migration.Upgrade))
        {
            if (operation.Text is not { } text) continue;
            foreach (var name in ForeignTables.In(text))
                if (!IsOwn("42P01", name, final, out _)) yield return name;
        }
        foreach (var refused in replay.Refused)
        {
            if (refused.Problem.SqlState != "42P01" || Quoted.Match(refused.Problem.Message) is not { Success: true } match) continue;
            var name = match.Groups[1].Value;
            if (!IsOwn("42P01", name, final, out _)) yield return name;
        }
    }

    private static bool IsMissing(string? state) => state is "42P01" or "42704" or "3F000" or "42883";

    /// <summary>Whether the migrations themselves have made, dropped or renamed what is missing.</summary>
    private static bool IsOwn(string? state, string? name, DatabaseCatalog final, out DropRecord? drop)
    {
        drop = null;
        if (name is null || state == "42883") return false;
        var plain = name.Substring(name.LastIndexOf('.') + 1);
        drop = final.History.Drops.LastOrDefault(record => record.Name == plain && record.Object is HistoryObject.Relation or HistoryObject.Type);
        return drop is not null
            || final.History.Renames.Any(rename => rename.OldName == plain && rename.Object is HistoryObject.Relation or HistoryObject.Type)
            || (state == "42P01" && final.FindRelations(plain).Count > 0);
    }
}
