using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;

namespace DbImpact.Checks.Migrations;

/// <summary>What is wrong with the way in which migrations follow one another.</summary>
public enum ChainProblemKind
{
    /// <summary>A migration comes after, or depends on, one that is in no file.</summary>
    Missing,

    /// <summary>Two files have the same name for a migration.</summary>
    Duplicate,

    /// <summary>Migrations come after each other in a circle.</summary>
    Cycle,
}

/// <param name="Kind">What is wrong.</param>
/// <param name="Migration">The migration that has the problem.</param>
/// <param name="Reference">The name that leads nowhere; null for the other kinds.</param>
/// <param name="Others">The other migrations that belong to it.</param>
public sealed record ChainProblem(ChainProblemKind Kind, Migration Migration, MigrationReference? Reference, IReadOnlyList<Migration> Others);

/// <summary>The migrations of one environment: which comes after which, where they begin and end (Alembic's manual, Working with Branches).</summary>
public sealed class MigrationChain
{
    private readonly Dictionary<string, Migration> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<Migration, List<Migration>> _before = [];
    private readonly Dictionary<Migration, List<Migration>> _children = [];
    private readonly List<ChainProblem> _problems = [];
    private readonly HashSet<Migration> _behindMissing = [];

    /// <param name="name">What the chain is called in reports: its folder, or its app.</param>
    /// <param name="migrations">In any order.</param>
    public MigrationChain(string name, IEnumerable<Migration> migrations)
    {
        Name = name;
        var all = migrations.OrderBy(static migration => migration.Place.Path, StringComparer.Ordinal).ThenBy(static migration => migration.Place.Start).ToList();
        foreach (var migration in all)
        {
            if (!_byName.TryGetValue(migration.Name, out var first)) _byName.Add(migration.Name, migration);
            else _problems.Add(new ChainProblem(ChainProblemKind.Duplicate, migration, null, [first]));
        }
        All = [.. all.Where(migration => _byName[migration.Name] == migration)];
        foreach (var migration in All) Link(migration);
        FindBehindMissing();
        Order = Sort();
        var replaced = new HashSet<string>(All.SelectMany(static migration => migration.Replaces), StringComparer.Ordinal);
        Heads = [.. All.Where(migration => !replaced.Contains(migration.Name) && !_children.ContainsKey(migration))];
        Roots = [.. All.Where(static migration => migration.Parents.Count == 0 && !migration.ParentsAreUncertain)];
    }

    public string Name { get; }

    public string Tool => All.Count == 0 ? "" : All[0].Tool;

    /// <summary>Each once, in the order of their files.</summary>
    public IReadOnlyList<Migration> All { get; }

    /// <summary>Each behind everything that it comes after or depends on; those behind a missing one after all others, those of a circle last.</summary>
    public IReadOnlyList<Migration> Order { get; }

    /// <summary>Whether a migration that is in no file has to run before it: what that one does is not known.</summary>
    public bool IsBehindMissing(Migration migration) => _behindMissing.Contains(migration);

    /// <summary>Those that none comes after.</summary>
    public IReadOnlyList<Migration> Heads { get; }

    /// <summary>Those that come after none.</summary>
    public IReadOnlyList<Migration> Roots { get; }

    public IReadOnlyList<ChainProblem> Problems => _problems;

    /// <summary>The migration of that name; where none has it, the one that a label or the beginning of its name means.</summary>
    public Migration? Find(string name)
    {
        if (_byName.TryGetValue(name, out var found)) return found;
        if (All.FirstOrDefault(migration => migration.Labels.Contains(name)) is { } labelled) return labelled;
        var begun = name.Length < 4 ? [] : All.Where(migration => migration.Name.StartsWith(name, StringComparison.Ordinal)).Take(2).ToArray();
        return begun.Length == 1 ? begun[0] : null;
    }

    /// <summary>The migrations right before one, by its line and its dependencies.</summary>
    public IReadOnlyList<Migration> Before(Migration migration) => _before.TryGetValue(migration, out var before) ? before : [];

    /// <summary>The migrations themselves and everything before them.</summary>
    public HashSet<Migration> WithAncestors(IEnumerable<Migration> migrations)
    {
        var found = new HashSet<Migration>();
        var open = new Stack<Migration>(migrations);
        while (open.Count > 0)
        {
            var migration = open.Pop();
            if (!found.Add(migration)) continue;
            foreach (var before in Before(migration)) open.Push(before);
        }
        return found;
    }

    /// <summary>Whether a database at <paramref name="heads"/> has everything that one at <paramref name="others"/> has.</summary>
    /// <param name="heads">Current migrations.</param>
    /// <param name="others">Those of the other database.</param>
    /// <param name="missing">One that is in no file, or null.</param>
    public bool Includes(IReadOnlyCollection<string> heads, IReadOnlyCollection<string> others, out string? missing)
    {
        missing = heads.Concat(others).FirstOrDefault(name => Find(name) is null);
        var has = WithAncestors(heads.Select(Find).OfType<Migration>());
        return others.All(name => Find(name) is { } found && has.Contains(found));
    }

    private void Link(Migration migration)
    {
        var before = new List<Migration>();
        foreach (var reference in migration.Parents.Concat(migration.DependsOn))
        {
            if (Find(reference.Name) is { } found) before.Add(found);
            else if (All.FirstOrDefault(other => other.Replaces.Contains(reference.Name)) is { } squashed && squashed != migration) before.Add(squashed);
            else _problems.Add(new ChainProblem(ChainProblemKind.Missing, migration, reference, []));
        }
        _before[migration] = before;
        foreach (var parent in migration.Parents.Select(reference => Find(reference.Name)).OfType<Migration>())
        {
            if (!_children.TryGetValue(parent, out var children)) _children.Add(parent, children = []);
            children.Add(migration);
        }
    }

    /// <summary>Takes, again and again, the first of the files whose predecessors have all been taken.</summary>
    private IReadOnlyList<Migration> Sort()
    {
        var indexes = All.Select((migration, i) => (migration, i)).ToDictionary(static pair => pair.migration, static pair => pair.i);
        var waits = All.ToDictionary(static migration => migration, migration => _before[migration].Distinct().Count());
        var followers = All.SelectMany(migration => _before[migration].Distinct().Select(before => (before, migration))).ToLookup(static pair => pair.before, static pair => pair.migration);
        var ready = new SortedSet<(bool IsBehindMissing, int Index)>(All.Where(migration => waits[migration] == 0).Select(Key));
        var order = new List<Migration>();
        while (ready.Count > 0)
        {
            var next = All[ready.Min.Index];
            ready.Remove(ready.Min);
            order.Add(next);
            foreach (var follower in followers[next])
                if (--waits[follower] == 0) ready.Add(Key(follower));
        }
        if (order.Count == All.Count) return order;
        var taken = new HashSet<Migration>(order);
        var left = All.Where(migration => !taken.Contains(migration)).ToList();
        if (left.Find(migration => IsInCycle(migration)) is { } first)
            _problems.Add(new ChainProblem(ChainProblemKind.Cycle, first, null, [.. left.Where(other => other != first && IsInCycle(other))]));
        return [.. order, .. left];

        (bool, int) Key(Migration migration) => (_behindMissing.Contains(migration), indexes[migration]);
    }

    private void FindBehindMissing()
    {
        var followers = All.SelectMany(migration => _before[migration].Select(before => (before, migration))).ToLookup(static pair => pair.before, static pair => pair.migration);
        var open = new Stack<Migration>(_problems.Where(static problem => problem.Kind == ChainProblemKind.Missing).Select(static problem => problem.Migration));
        while (open.Count > 0)
        {
            var migration = open.Pop();
            if (!_behindMissing.Add(migration)) continue;
            foreach (var follower in followers[migration]) open.Push(follower);
        }
    }

    private bool IsInCycle(Migration migration) => WithAncestors(Before(migration)).Contains(migration);
}
