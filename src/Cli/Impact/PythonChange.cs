using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Replay;
using DbImpact.Python;

namespace DbImpact.Cli.Impact;

/// <summary>Migrations in Python as a change: what their upgrade does, as the tool sends it.</summary>
internal static class PythonChange
{
    /// <summary>The scripts of all migrations, those that come after one another in their order.</summary>
    /// <exception cref="CliException">None of the files is a migration.</exception>
    public static IReadOnlyList<ReplayScript> Read(IReadOnlyList<(string Name, string Text)> files, Terminal terminal)
    {
        var migrations = PythonFacts.MigrationsOf([.. files.Select(file => new PythonFile(file.Name, file.Name, file.Text))]);
        if (migrations.Count == 0) throw new CliException($"{string.Join(", ", files.Select(file => file.Name))} is no migration: a change is SQL, or a migration's file.");
        var texts = files.ToDictionary(file => file.Name, file => file.Text);
        var scripts = new List<ReplayScript>();
        foreach (var migration in Sort(migrations))
        {
            foreach (var operation in migration.Upgrade)
            {
                var line = texts[operation.Place.Path].AsSpan(0, operation.Place.Start).Count('\n');
                if (operation.Text is { } text && operation.Gap is null)
                {
                    // Places tell the line of the call.
                    scripts.Add(new ReplayScript(operation.Place.Path, new string('\n', line) + text.Text));
                    if (operation.Condition is { } condition) terminal.Error.WriteLine($"{operation.Place.Path}:{line + 1}: it happens {condition}; the impact is that of its happening.");
                }
                else terminal.Error.WriteLine($"{operation.Place.Path}:{line + 1}: what it does is not known, and is not in the impact: {operation.Gap}.");
            }
        }
        return scripts;
    }

    private static List<Migration> Sort(IReadOnlyList<Migration> migrations)
    {
        var sorted = new List<Migration>();
        var left = migrations.ToList();
        while (left.Count > 0)
        {
            // Those of a circle come as they stand.
            var next = left.Find(migration => !migration.Parents.Concat(migration.DependsOn).Any(parent => left.Exists(other => other != migration && other.Name == parent.Name))) ?? left[0];
            sorted.Add(next);
            left.Remove(next);
        }
        return sorted;
    }
}
