using System.Collections.Generic;
using System.IO;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Sources;
using DbImpact.Python;

namespace DbImpact.Cli.Impact;

/// <summary>
/// The file of a migration in Python as a change: what its upgrade does, as the tool sends it. What Django sends depends on the models that the
/// migrations before it leave, so that it is read with them.
/// </summary>
internal static class PythonChange
{
    /// <exception cref="CliException">The file is no migration, or one that says nothing alone.</exception>
    public static IReadOnlyList<ChangePart> Read(string path, string text, WorkspaceAnalysis analysis, Terminal terminal)
    {
        var files = analysis.Files;
        var name = files.NameOf(path);
        var migrations = In(analysis.Repositories.SelectMany(repository => repository.Facts.Migrations), name);
        if (migrations.Count == 0) migrations = In(PythonMigrations.Read(Path.GetDirectoryName(path)!, files.NameOf, files.Tree, terminal.Cancellation)?.Chain.Order ?? [], name);
        if (migrations.Count == 0) migrations = Alone(name, text);
        foreach (var note in migrations.SelectMany(migration => MigrationNotes.Of(migration, files))) terminal.Error.WriteLine(note);
        return [.. migrations.Select(migration => new ChangePart { Migration = migration })];
    }

    private static IReadOnlyList<Migration> In(IEnumerable<Migration> migrations, string name) =>
        [.. migrations.Where(migration => migration.Place.Path == name).DistinctBy(migration => (migration.Tool, migration.Name))];

    private static IReadOnlyList<Migration> Alone(string name, string text)
    {
        var migrations = PythonFacts.MigrationsOf([new PythonFile(name, name, text)]);
        if (migrations.Count == 0) throw new CliException($"{name} is no migration: a change is SQL, or a migration's file.");
        if (migrations.Any(migration => migration.Tool == "Django"))
            throw new CliException($"{name} is a migration of Django's that is not among those of its program, or that another one replaces: what it does depends on the models before it, which are not known.");
        return migrations;
    }
}
