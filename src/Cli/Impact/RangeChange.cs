using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using DbImpact.Checks.Facts;
using DbImpact.Cli.Analysis;
using DbImpact.Cli.Migrations.Sql;
using DbImpact.Cli.Sources;
using DbImpact.Cli.Workspaces;
using DbImpact.PostgreSql.Replay;

namespace DbImpact.Cli.Impact;

/// <summary>The migrations that a range of git's revisions adds, whatever tool keeps them.</summary>
internal sealed partial class RangeChange
{
    private readonly GitRange _range;
    private readonly WorkspaceAnalysis _before;
    private readonly WorkspaceAnalysis _after;
    private readonly Terminal _terminal;

    private RangeChange(GitRange range, WorkspaceAnalysis before, WorkspaceAnalysis after, Terminal terminal) =>
        (_range, _before, _after, _terminal) = (range, before, after, terminal);

    /// <param name="range">The revisions.</param>
    /// <param name="before">The workspace at the first.</param>
    /// <param name="after">The workspace at the second, beside the database as it is before.</param>
    /// <param name="database">The database that is changed.</param>
    /// <param name="terminal">Where what is not known is told.</param>
    /// <exception cref="CliException">One of the migrations cannot be read.</exception>
    public static Change Read(GitRange range, WorkspaceAnalysis before, WorkspaceAnalysis after, WorkspaceDatabase database, Terminal terminal)
    {
        var reader = new RangeChange(range, before, after, terminal);
        var parts = new List<ChangePart>();
        foreach (var repository in after.Repositories.Where(repository => repository.Facts.Repository.Database == database))
        {
            var then = before.Repositories.First(other => other.Facts.Repository == repository.Facts.Repository);
            parts.AddRange(reader.Scripts(repository));
            parts.AddRange(reader.Migrations(then, repository));
        }
        if (parts.Count == 0) terminal.Error.WriteLine($"Between the revisions of \"{range.Written}\" no migration is added: the database stays as it is.");
        return new Change(range.Written, parts);
    }

    private IEnumerable<ChangePart> Migrations(RepositoryAnalysis then, RepositoryAnalysis now)
    {
        var known = then.Facts.Migrations.ToLookup(KeyOf);
        foreach (var migration in now.Chains.SelectMany(chain => chain.Chain.Order))
        {
            var isNew = !known.Contains(KeyOf(migration));
            if (!isNew && known[KeyOf(migration)].Any(old => IsSame(old, migration))) continue;
            // What Flyway applies again whenever it has changed is new in that.
            if (isNew || (migration.Tool is SqlMigrationFile.Flyway or SqlMigrationFile.Evolve && migration.Name.StartsWith("R__", StringComparison.Ordinal)))
            {
                foreach (var note in MigrationNotes.Of(migration, _after.Files)) _terminal.Error.WriteLine(note);
                yield return new ChangePart { Migration = migration, SearchPath = now.Facts.Repository.SearchPath };
            }
            else
            {
                _terminal.Error.WriteLine(
                    $"{_after.Files.PlaceOf(migration.Place.Path, migration.Place.Start)}: migration {migration.Name} is another one than in {_range.FromName}; where it has been applied it is not applied again, and it is not in the impact.");
            }
        }
    }

    /// <summary>Scripts of which nothing but their folder or number says that they are migrations.</summary>
    private IEnumerable<ChangePart> Scripts(RepositoryAnalysis repository)
    {
        var files = _after.Files;
        var ofTools = repository.Facts.Migrations.SelectMany(migration => migration.Upgrade.Concat(migration.Downgrade).Select(operation => operation.Place.Path).Append(migration.Place.Path))
            .ToHashSet(StringComparer.Ordinal);
        var scripts = new List<(string Path, ReplayScript Script)>();
        foreach (var path in _range.Roots.SelectMany(root => Added(root.Top)))
        {
            if (!IsOf(repository, path) || ofTools.Contains(files.NameOf(path))) continue;
            if (!IsMigration(path, repository) || MigrationScript.IsUndo(Path.GetFileName(path)) || repository.Facts.Repository.Excluded.Any(pattern => pattern.IsMatch(path))) continue;
            if (files.Find(files.NameOf(path)) is not { } text) continue;
            var up = MigrationScript.UpPart(text.ToString());
            ChangeReader.CheckSyntax(up, files.NameOf(path));
            scripts.Add((path, new ReplayScript(files.NameOf(path), up)));
        }
        return scripts.OrderBy(script => script.Path, Comparer<string>.Create(MigrationOrder.Compare))
            .Select(script => new ChangePart { Script = script.Script, SearchPath = repository.Facts.Repository.SearchPath });
    }

    /// <summary>The .sql files that only the second revision has; one that was moved is none.</summary>
    private IEnumerable<string> Added(string top)
    {
        var (then, now) = (_range.From.FilesOf(top), _range.To.FilesOf(top));
        var gone = then.Where(file => !now.ContainsKey(file.Key)).Select(file => file.Value.Id).ToHashSet(StringComparer.Ordinal);
        return now.Where(file => file.Key.EndsWith(".sql", StringComparison.OrdinalIgnoreCase) && !then.ContainsKey(file.Key) && !gone.Contains(file.Value.Id)).Select(file => file.Key);
    }

    /// <summary>Whether the file is the repository's; one of the database's own folder, which is none's, is told with the first that uses it.</summary>
    private bool IsOf(RepositoryAnalysis repository, string path) =>
        _after.Workspace.RepositoryWith(_after.Files.NameOf(path)) is { } owner ? owner == repository.Facts.Repository
            : repository.Facts.Repository.Database.Source is FolderSource source && DisplayPath.IsInside(path, source.FullPath)
                && _after.Repositories.First(other => other.Facts.Repository.Database == repository.Facts.Repository.Database) == repository;

    /// <summary>In a folder of migrations, or numbered.</summary>
    private bool IsMigration(string path, RepositoryAnalysis repository) =>
        (repository.Facts.Repository.Database.Source is FolderSource source && DisplayPath.IsInside(path, source.FullPath))
        || _after.Files.NameOf(path).Split('/')[..^1].Any(folder => folder.Contains("migration", StringComparison.OrdinalIgnoreCase))
        || Numbered().IsMatch(Path.GetFileName(path));

    private static (string Tool, string? Context, string Name) KeyOf(Migration migration) => (migration.Tool, migration.Context, migration.Name);

    private static bool IsSame(Migration a, Migration b) => a.Upgrade.Count == b.Upgrade.Count
        && a.Upgrade.Zip(b.Upgrade).All(pair => pair.First.Text?.Text == pair.Second.Text?.Text && pair.First.Gap == pair.Second.Gap && pair.First.Condition == pair.Second.Condition);

    [GeneratedRegex(@"^[VR]?[0-9][0-9._]*_", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
