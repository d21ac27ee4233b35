using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Reports.Model;
using DbImpact.Cli.Workspaces;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Impact;

/// <summary>
/// Statements that call a routine which the change drops, renames or moves, or whose body then fails. <c>check</c> reports a missing function
/// only where it knows all that the database has; here the routine was there before.
/// </summary>
internal static class CalledRoutines
{
    /// <param name="repository">Whose statements.</param>
    /// <param name="before">They beside the schema by which it is told what they call.</param>
    /// <param name="after">They beside the schema that they meet.</param>
    /// <param name="database">The database of both.</param>
    /// <param name="broken">The routines that fail there.</param>
    /// <param name="isOlder">Whether the schema that they meet is the one before the change.</param>
    public static IEnumerable<ImpactItem> In(
        string repository, WorkspaceAnalysis before, WorkspaceAnalysis after, WorkspaceDatabase database, BrokenRoutines broken, bool isOlder)
    {
        for (var i = 0; i < before.Repositories.Count; i++)
        {
            var (then, now) = (before.Repositories[i], after.Repositories[i]);
            if (then.Facts.Repository.Name != repository || then.Facts.Repository.Database != database) continue;
            for (var j = 0; j < then.Sites.Count; j++)
            {
                if (then.Sites[j].Site.IsMigration || !before.Workspace.ShowsFile(then.Sites[j].Site.Place.Path)) continue;
                var gone = then.Sites[j].Statements.SelectMany(statement => statement.References)
                    .Where(reference => reference.Kind == ReferenceKind.Routine)
                    .Select(reference => Reason(reference.Oid, then.Database.Catalog, now.Database.Catalog, isOlder)).OfType<string>().Distinct().ToList();
                var failing = then.Sites[j].Statements.SelectMany(broken.ReasonsFor).Distinct().ToList();
                if (gone.Count == 0 && failing.Count == 0) continue;
                yield return new ImpactItem
                {
                    // Another routine of the name may take the call.
                    Kind = failing.Count > 0 || IsUnknown(now.Sites[j].Statements) ? ImpactKind.Breaks : ImpactKind.Changes,
                    Place = ReportedPlace.Of(then.Sites[j].Site.Place, before.Files),
                    Reasons = [.. gone, .. failing],
                };
            }
        }
    }

    /// <summary>Whether a call in them finds no routine.</summary>
    public static bool IsUnknown(IReadOnlyList<BoundStatement> statements) => statements.Any(statement => statement.UnknownCalls.Count > 0 || statement.Errors.Count > 0);

    /// <summary>What becomes of a routine, or of a new one what it was before; null where it stays what it is called.</summary>
    public static string? Reason(int oid, DatabaseCatalog before, DatabaseCatalog after, bool isOlder)
    {
        if (before.GetRoutine(oid) is not { IsBuiltIn: false } routine) return null;
        var name = Identifiers.Quote(before.GetSchema(routine.SchemaOid)?.Name ?? "") + "." + routine.Name;
        if (after.GetRoutine(oid) is not { } now) return isOlder ? $"routine {name} is not there yet" : $"routine {name} is dropped";
        if (!string.Equals(now.Name, routine.Name, StringComparison.Ordinal)) return isOlder ? $"routine {name} is still called {now.Name}" : $"routine {name} is renamed to {now.Name}";
        if (now.SchemaOid == routine.SchemaOid) return null;
        var schema = after.GetSchema(now.SchemaOid)?.Name;
        return isOlder ? $"routine {name} is still in schema {schema}" : $"routine {name} is moved to schema {schema}";
    }
}
