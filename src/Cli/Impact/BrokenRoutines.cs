using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.DatabaseCode;
using DbImpact.Checks.Usages;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Workspaces;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Impact;

/// <summary>
/// The routines of a database whose bodies fail after a change, and who runs them: the server looks at the names in a body when it runs (manual,
/// 41.11.2), so that the change itself is taken and the callers fail, as do writes of a table whose trigger runs the routine.
/// </summary>
internal sealed class BrokenRoutines
{
    private readonly DatabaseCatalog _catalog;
    private readonly Lineage _lineage;
    private readonly Dictionary<int, string> _routines = [];
    private readonly Dictionary<int, string> _views = [];
    private readonly ILookup<int, FailingTrigger> _triggers;

    private BrokenRoutines(DatabaseCatalog before, DatabaseCatalog after, Dictionary<int, string> broken)
    {
        _catalog = before;
        _lineage = Lineage.Of(before);
        foreach (var (oid, reason) in broken) _routines[oid] = reason;
        if (_routines.Count > 0) Spread(after);
        _triggers = before.Triggers.Where(trigger => _routines.ContainsKey(trigger.RoutineOid) && after.TriggersOf(trigger.RelationOid).Any(now => now.Oid == trigger.Oid))
            .Select(Read).OfType<FailingTrigger>().ToLookup(trigger => trigger.Trigger.RelationOid);
    }

    /// <summary>None fails.</summary>
    public static BrokenRoutines None(DatabaseCatalog catalog) => new(catalog, catalog, []);

    /// <param name="before">The workspace beside the database as it is.</param>
    /// <param name="after">The same beside the changed one.</param>
    /// <param name="database">The database that is changed.</param>
    public static BrokenRoutines Find(WorkspaceAnalysis before, WorkspaceAnalysis after, WorkspaceDatabase database)
    {
        var (then, now) = (before.Databases.First(item => item.Source == database), after.Databases.First(item => item.Source == database));
        var known = FindingsOf(then);
        var calls = BrokenCalls(then, now);
        var broken = new Dictionary<int, string>();
        foreach (var (oid, findings) in FindingsOf(now))
        {
            if (then.Database.Catalog.GetRoutine(oid) is null) continue;
            if (findings.Except(known.GetValueOrDefault(oid) ?? []).FirstOrDefault() is { } reason) broken[oid] = reason;
        }
        foreach (var (oid, reason) in calls) broken.TryAdd(oid, reason);
        return new BrokenRoutines(then.Database.Catalog, now.Database.Catalog, broken);
    }

    /// <summary>Why a statement fails for the routines that it runs, a line each; empty where it does not.</summary>
    public IEnumerable<string> ReasonsFor(BoundStatement statement) => _routines.Count == 0 ? [] : statement.References.Select(reference => reference switch
    {
        { Kind: ReferenceKind.Routine } when _routines.TryGetValue(reference.Oid, out var reason) => $"calls {NameOf(reference.Oid)}, which then fails: {reason}",
        { Kind: ReferenceKind.Relation } when _views.TryGetValue(reference.Oid, out var reason) => reason,
        _ => null,
    }).OfType<string>().Distinct();

    /// <summary>Why a write fails for the triggers of its table, a line each; empty where it does not.</summary>
    public IEnumerable<string> ReasonsFor(Usage usage)
    {
        if (_routines.Count == 0 || usage.Schema is null || usage.Through.Count > 0 || _catalog.FindRelation(usage.Schema, usage.Table) is not { } relation) return [];
        return _triggers[relation.Oid].Where(trigger => trigger.Fires(usage))
            .Select(trigger => $"fires trigger {trigger.Trigger.Name}, whose {NameOf(trigger.Trigger.RoutineOid)} then fails: {_routines[trigger.Trigger.RoutineOid]}").Distinct();
    }

    /// <summary>What each routine's body is refused for, without the name of the routine.</summary>
    private static Dictionary<int, List<string>> FindingsOf(DatabaseAnalysis database) => database.Sites.Where(site => site.Routine is not null)
        .Select(site => (site.Routine!.Oid, Findings: DatabaseCheck.Check(site, database.Context).Select(finding => finding.Message[(site.Site.Member!.Length + 2)..]).ToList()))
        .Where(pair => pair.Findings.Count > 0).ToDictionary(pair => pair.Oid, pair => pair.Findings);

    /// <summary>Routines whose bodies call one that the change takes away, and no other takes the call.</summary>
    private static IEnumerable<(int Oid, string Reason)> BrokenCalls(DatabaseAnalysis then, DatabaseAnalysis now)
    {
        var after = now.Sites.Where(site => site.Routine is not null).ToDictionary(site => site.Routine!.Oid);
        foreach (var site in then.Sites)
        {
            if (site.Routine is not { } routine || !after.TryGetValue(routine.Oid, out var changed)) continue;
            var gone = site.Statements.SelectMany(statement => statement.References).Where(reference => reference.Kind == ReferenceKind.Routine)
                .Select(reference => CalledRoutines.Reason(reference.Oid, then.Database.Catalog, now.Database.Catalog, isOlder: false)).OfType<string>().FirstOrDefault();
            if (gone is not null && CalledRoutines.IsUnknown(changed.Statements)) yield return (routine.Oid, gone);
        }
    }

    /// <summary>Who runs what fails fails too: routines that call others, views that are read.</summary>
    private void Spread(DatabaseCatalog after)
    {
        for (var count = -1; count != _routines.Count + _views.Count;)
        {
            count = _routines.Count + _views.Count;
            foreach (var view in _catalog.Relations.Where(relation => !relation.IsBuiltIn && relation.Kind == RelationKind.View && after.GetRelation(relation.Oid) is not null))
            {
                if (_views.ContainsKey(view.Oid) || _lineage.ViewOf(view.Oid)?.Query is not { } query) continue;
                if (ReasonsFor(query).FirstOrDefault() is { } reason) _views[view.Oid] = $"reads view {ShortName(view)}, which {reason}";
            }
            foreach (var routine in _catalog.Routines.Where(routine => !routine.IsBuiltIn && routine.Body is not null && after.GetRoutine(routine.Oid) is not null))
            {
                if (_routines.ContainsKey(routine.Oid) || _lineage.BodyOf(routine.Oid) is not { } body) continue;
                if (body.Statements.SelectMany(ReasonsFor).FirstOrDefault() is { } reason) _routines[routine.Oid] = $"it {reason}";
            }
        }
    }

    private FailingTrigger? Read(Trigger trigger)
    {
        if (trigger.Firing is Firing.Disabled or Firing.Replica) return null;
        var script = SqlParser.ParseScript(trigger.Definition, new ParserOptions { ServerVersion = _catalog.ServerVersion });
        return script.Statements.Count == 1 && script.Statements[0] is CreateTriggerStatement create ? new FailingTrigger(trigger, create) : null;
    }

    private string NameOf(int routine) => _catalog.GetRoutine(routine) is not { } found ? "a routine"
        : (found.Kind == RoutineKind.Procedure ? "procedure " : "function ") + ShortName(found);

    private string ShortName(SchemaObject item) => _catalog.GetSchema(item.SchemaOid)?.Name is { } schema and not "public" ? schema + "." + item.Name : item.Name;

    private sealed record FailingTrigger(Trigger Trigger, CreateTriggerStatement Definition)
    {
        public bool Fires(Usage usage)
        {
            foreach (var fired in Definition.Events)
                if (Fires(fired, usage.Operation ?? usage.Kind) && IsOfColumns(fired, usage)) return true;
            return false;
        }

        /// <summary>What MERGE does with a row is not told.</summary>
        private static bool Fires(TriggerEvent fired, UsageKind kind) => fired.Kind switch
        {
            TriggerEventKind.Insert => kind is UsageKind.Insert or UsageKind.Upsert,
            TriggerEventKind.Update => kind is UsageKind.Update or UsageKind.Upsert,
            TriggerEventKind.Delete => kind == UsageKind.Delete,
            _ => false,
        };

        /// <summary>UPDATE OF fires where one of the columns is given a value.</summary>
        private static bool IsOfColumns(TriggerEvent fired, Usage usage)
        {
            if (fired.Columns.IsEmpty || usage.AllColumns) return true;
            foreach (var column in fired.Columns)
                if (usage.Columns.Contains(column.Name)) return true;
            return false;
        }
    }
}
