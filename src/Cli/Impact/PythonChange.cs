using System.Collections.Generic;
using System.Linq;
using DbImpact.Cli.Projects;
using DbImpact.Python;

namespace DbImpact.Cli.Impact;

/// <summary>The file of a migration in Python as a change: what its upgrade does, as the tool sends it.</summary>
internal static class PythonChange
{
    /// <exception cref="CliException">The file is no migration.</exception>
    public static IReadOnlyList<ChangePart> Read(string name, string text, SourceFiles files, Terminal terminal)
    {
        var migrations = PythonFacts.MigrationsOf([new PythonFile(name, name, text)]);
        if (migrations.Count == 0) throw new CliException($"{name} is no migration: a change is SQL, or a migration's file.");
        foreach (var note in migrations.SelectMany(migration => MigrationNotes.Of(migration, files))) terminal.Error.WriteLine(note);
        return [.. migrations.Select(migration => new ChangePart { Migration = migration })];
    }
}
