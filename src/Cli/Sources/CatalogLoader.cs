using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using DbImpact.Checks;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Migrations;
using DbImpact.Cli.Files;
using DbImpact.LiveCatalog;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Snapshots;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DbImpact.Cli.Sources;

/// <summary>Reads catalogs, from files by replaying them and from servers.</summary>
internal static class CatalogLoader
{
    /// <param name="source">Where from.</param>
    /// <param name="timeout">How long a server may take.</param>
    /// <param name="nameOf">How a file is called in messages.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <param name="files">Where files are read; null for the disk.</param>
    /// <param name="before">The file of a migration in the source's folder that is left out with all that follow it; null for none.</param>
    /// <param name="placeholders">What stands in their texts for something else; null for nothing.</param>
    /// <exception cref="CliException">There is no catalog to be had from it.</exception>
    public static async Task<LoadedCatalog> LoadAsync(
        CatalogSource source, TimeSpan timeout, Func<string, string> nameOf, CancellationToken cancellation, FileTree? files = null, string? before = null,
        SqlPlaceholders? placeholders = null)
    {
        var tree = files ?? FileTree.Disk;
        switch (source)
        {
            case ServerSource server: return await ReadServerAsync(server, timeout, cancellation).ConfigureAwait(false);
            case EmptySource: return new LoadedCatalog(source, Replayer.Replay([], new ReplayOptions { IsWholeDatabase = false }).Catalog, []);
            case FileSource file: return Replay(source, [ReadScript(file.FullPath, nameOf(file.FullPath), tree, placeholders)], isSnapshot: true);
            case FolderSource folder when !folder.IsSplitSnapshot(tree) && ReadCode(folder, nameOf, tree, cancellation) is { } code: return Replay(folder, code, before is null ? null : nameOf(before));
            case FolderSource folder: return Replay(source, Before(ReadFolder(folder, nameOf, tree, placeholders), before is null ? null : nameOf(before), out var left), isSnapshot: folder.IsSplitSnapshot(tree), left);
            default: throw new ArgumentOutOfRangeException(nameof(source));
        }
    }

    private static async Task<LoadedCatalog> ReadServerAsync(ServerSource server, TimeSpan timeout, CancellationToken cancellation)
    {
        try
        {
            var options = new LiveCatalogOptions { Timeout = timeout, CancellationToken = cancellation };
            var session = await LiveSession.OpenAsync(server.ConnectionString, options).ConfigureAwait(false);
            await using var ending = session.ConfigureAwait(false);
            return new LoadedCatalog(server, session.Catalog, []) { Migrations = await session.ReadMigrationsAsync().ConfigureAwait(false) };
        }
        catch (LiveCatalogException exception)
        {
            throw Explain(server, exception);
        }
    }

    public static CliException Explain(ServerSource server, LiveCatalogException exception) =>
        new((server.Variable is null ? "" : server.Variable + ": ") + exception.Message, exception);

    private static IReadOnlyList<ReplayScript> Before(IReadOnlyList<ReplayScript> scripts, string? before, out IReadOnlyList<string> left)
    {
        var kept = before is null || !scripts.Any(script => script.Path == before) ? scripts : [.. scripts.TakeWhile(script => script.Path != before)];
        left = [.. scripts.Skip(kept.Count).Select(script => script.Path)];
        return kept;
    }

    private static LoadedCatalog Replay(CatalogSource source, IReadOnlyList<ReplayScript> scripts, bool isSnapshot, IReadOnlyList<string>? left = null)
    {
        var result = Replayer.Replay(scripts, new ReplayOptions { IsWholeDatabase = false });
        // Migrations may have been written for other tools; a snapshot that is no SQL is broken.
        if (isSnapshot && result.Problems.FirstOrDefault(problem => problem.IsSyntaxError) is { } broken)
            throw new CliException($"{broken.Place}: the snapshot is broken: {broken.Message} (DBI0001).");
        var isOfMigrations = (source is FolderSource && !isSnapshot) || scripts.Any(script => SnapshotHeader.Read(script.Text.Text)?.Source is not null);
        return Loaded(source, result.Catalog, result.Problems, left ?? []) with { IsOfMigrations = isOfMigrations };
    }

    private static LoadedCatalog Replay(FolderSource source, ICodeMigrations code, string? before)
    {
        var chain = code.Chain;
        var given = chain.All.Where(migration => before is not null && IsIn(migration, before)).ToList();
        var left = chain.Order.Where(migration => given.Count > 0 && chain.WithAncestors([migration]).Overlaps(given)).ToList();
        var replay = new MigrationReplay(new ReplayOptions { IsWholeDatabase = false }, code.PlaceOf);
        foreach (var migration in chain.Order.Except(left)) replay.Apply(migration, isBehindMissing: chain.IsBehindMissing(migration));
        return Loaded(source, replay.ToCatalog(), replay.Problems, [.. left.Select(migration => migration.Name)]) with { IsOfMigrations = true };
    }

    /// <summary>Whether a file holds a migration: what it is known by may stand in another one beside it.</summary>
    public static bool IsIn(Migration migration, string path) =>
        migration.Place.Path == path || migration.Upgrade.Concat(migration.Downgrade).Any(operation => operation.Place.Path == path);

    private static ICodeMigrations? ReadCode(FolderSource folder, Func<string, string> nameOf, FileTree tree, CancellationToken cancellation)
    {
        try
        {
            return CodeMigrations.Read(folder.FullPath, nameOf, tree, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"The folder \"{folder.Written}\" cannot be read: {exception.Message}", exception);
        }
    }

    private static LoadedCatalog Loaded(CatalogSource source, DatabaseCatalog catalog, IReadOnlyList<ReplayProblem> problems, IReadOnlyList<string> left)
    {
        // Without any relation every name in the code would be reported.
        if (left.Count > 0 || catalog.Relations.Any(relation => !relation.IsBuiltIn)) return new LoadedCatalog(source, catalog, problems) { LeftOut = left };
        var first = problems.FirstOrDefault(problem => problem.Kind != ReplayProblemKind.Information);
        throw new CliException(
            first is null
                ? $"{source.Description} makes no table or view, so it describes no database."
                : $"{first.Place}: no database can be read from it: {first.Message}");
    }

    public static IReadOnlyList<ReplayScript> ReadFolder(FolderSource folder, Func<string, string> nameOf, FileTree tree, SqlPlaceholders? placeholders = null)
    {
        // Tables may be called what elsewhere undoes a migration.
        var parts = SplitFolder.Parts(folder.FullPath, tree).ToList();
        var files = parts.Concat(MigrationOrder.Files(folder.FullPath, tree).Except(parts)).ToList();
        if (files.Count == 0) throw new CliException($"The folder \"{folder.Written}\" has neither .sql files nor migrations of EF Core, FluentMigrator, Alembic or Django.");
        return SplitSnapshot.Arrange([.. files.Select(path => ReadScript(path, nameOf(path), tree, placeholders))]);
    }

    private static ReplayScript ReadScript(string path, string name, FileTree tree, SqlPlaceholders? placeholders)
    {
        try
        {
            var (text, _) = TextFile.Read(path, tree);
            if (CatalogSourceText.WhyUnusable(text, name) is { } reason) throw new CliException(reason + ".");
            var up = MigrationScript.UpPart(text);
            var written = new SqlText(up, ParameterStyle.Psql, source: SourceMap.ForFile(name, up.Length));
            var sent = placeholders?.Expand(written) ?? written;
            if (ReferenceEquals(sent, written)) return new ReplayScript(name, up);
            var lines = SourceText.From(up).Lines;
            return new ReplayScript(name, sent, span =>
            {
                var at = lines.GetLinePosition(Math.Clamp(sent.Source.ToSource(span)?.Start ?? 0, 0, up.Length));
                return new Place(name, at.Line + 1, at.Character + 1);
            });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"{name} cannot be read: {exception.Message}", exception);
        }
    }
}
