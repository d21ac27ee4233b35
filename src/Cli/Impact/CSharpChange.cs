using System.Collections.Generic;
using System.IO;
using System.Linq;
using DbImpact.Cli.Projects;
using DbImpact.Cli.Sources;

namespace DbImpact.Cli.Impact;

/// <summary>
/// The file of a migration in C# as a change: what its Up does, as the tool sends it. What the migration is called stands in another file of its
/// folder, which is read with it.
/// </summary>
internal static class CSharpChange
{
    /// <exception cref="CliException">The file is no migration.</exception>
    public static IReadOnlyList<ChangePart> Read(string path, SourceFiles files, Terminal terminal)
    {
        var name = files.NameOf(path);
        if (!files.TryFind(name, out _)) throw new CliException($"{name}: {files.Problems[name].Message}.");
        var folder = CSharpMigrations.Read(Path.GetDirectoryName(path)!, files.NameOf, files.Tree, terminal.Cancellation);
        var migrations = folder?.Chain.Order.Where(migration => CatalogLoader.IsIn(migration, name)).ToList() ?? [];
        if (migrations.Count == 0) throw new CliException($"{name} is no migration: a change is SQL, or a migration's file.");
        foreach (var note in migrations.SelectMany(migration => MigrationNotes.Of(migration, files))) terminal.Error.WriteLine(note);
        return [.. migrations.Select(migration => new ChangePart { Migration = migration })];
    }
}
