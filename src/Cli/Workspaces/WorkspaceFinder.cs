using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DbImpact.Cli.Cache;
using DbImpact.Cli.Projects;
using DbImpact.Cli.Sources;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Workspaces;

/// <summary>Makes a workspace of the paths and catalogs that the user names and the dbimpact.json that is found there or above.</summary>
internal static class WorkspaceFinder
{
    /// <exception cref="CliException">A path is not there, or nothing says which database belongs to it.</exception>
    public static Workspace Find(WorkspaceOptions options, Terminal terminal)
    {
        var paths = (options.Paths.Count == 0 ? ["."] : options.Paths).Select(path => ExistingPath(path, terminal)).Distinct().ToList();
        var catalogs = NamedCatalogs.Parse(options.Catalogs, terminal);
        var files = paths.Select(FindFile).Distinct().ToList();
        if (files.Count > 1)
            throw new CliException($"The paths belong to different workspaces: {string.Join(", ", files.Select(file => file ?? "none"))}.");
        var workspace = files[0] is { } found ? FromFile(found, paths, catalogs, options, terminal) : FromFolders(paths, catalogs, options);
        return workspace with { Cache = CacheOf(options, terminal) };
    }

    private static FactCache CacheOf(WorkspaceOptions options, Terminal terminal)
    {
        if (!options.UsesCache) return FactCache.None;
        return new FactCache(options.Cache is { } folder ? terminal.FullPath(folder) : CacheFolder.Find(terminal.Environment));
    }

    private static string ExistingPath(string path, Terminal terminal)
    {
        var full = Path.TrimEndingDirectorySeparator(terminal.FullPath(path));
        if (!Path.Exists(full)) throw new CliException($"There is no folder \"{path}\".");
        return full;
    }

    private static string? FindFile(string path)
    {
        if (Path.GetFileName(path) == WorkspaceFile.Name && File.Exists(path)) return path;
        for (var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var file = Path.Combine(folder, WorkspaceFile.Name);
            if (File.Exists(file)) return file;
        }
        return null;
    }

    private static Workspace FromFile(string path, List<string> paths, NamedCatalogs catalogs, WorkspaceOptions options, Terminal terminal)
    {
        var name = DisplayPath.Of(path, terminal.CurrentDirectory);
        var file = WorkspaceReader.Read(path, name);
        var root = Path.GetDirectoryName(path)!;
        if (file.Databases.Count == 0 && catalogs.IsEmpty)
            throw new CliException($"{name}: no database is given; add \"databases\" or --catalog SOURCE.");
        var sources = catalogs.For(file.Databases.Keys.ToList());
        var databases = new Dictionary<string, WorkspaceDatabase>(StringComparer.Ordinal);
        var entries = file.Repositories.Count > 0 ? file.Repositories : [new RepositoryEntry(Path.GetFileName(root), ".", null, null)];
        var repositories = entries.SelectMany(Resolve).ToList();
        var twice = repositories.Where(repository => repository.Whole is null).GroupBy(repository => repository.Name).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null) throw new CliException($"{name}: two repositories have the name \"{twice.Key}\".");

        foreach (var owner in file.Ownership.Owners.Values.SelectMany(owners => owners).Concat(file.Ownership.Allowed.Select(allowed => allowed.Repository)))
        {
            if (!repositories.Exists(repository => repository.Name == owner))
                throw new CliException($"{name}: there is no repository \"{owner}\"{Nearest.Question(owner, repositories.Select(repository => repository.Name))}");
        }
        var isWhole = paths.Exists(shown => shown == path || shown == root);
        var isSeen = paths.TrueForAll(shown => isWhole || repositories.Exists(repository =>
            DisplayPath.IsInside(shown, repository.Folder) || DisplayPath.IsInside(repository.Folder, shown)));
        if (!isSeen) throw new CliException($"{name} lists no repository for {string.Join(", ", options.Paths)}.");
        return new Workspace
        {
            Root = root,
            Repositories = repositories,
            Shown = isWhole ? [] : paths,
            Renames = file.Renames,
            Severities = file.Severities,
            Priorities = file.Priorities,
            File = WorkspaceFile.Name,
            Placeholders = new SqlPlaceholders(file.Placeholders),
            Ownership = file.Ownership,
            Conventions = file.Conventions,
            Baseline = file.Baseline is null ? null : Path.GetFullPath(file.Baseline, root),
        };

        IEnumerable<Repository> Resolve(RepositoryEntry entry)
        {
            if (WorkspaceReader.IsPattern(entry.Path))
            {
                var folders = FoldersOf(entry.Path, root);
                if (folders.Count == 0) throw new CliException($"{name}: no folder is like \"{entry.Path}\".");
                return folders.SelectMany(folder => At(entry with { Name = NameOf(folder) }, folder));
            }
            var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(entry.Path, root));
            if (!Directory.Exists(path)) throw new CliException($"{name}: repository \"{entry.Name}\" is not there: no folder \"{entry.Path}\".");
            // "." and ".." are no names; those of a root have none.
            return At(entry.Name is "." or ".." && NameOf(path) is { Length: > 0 } own ? entry with { Name = own } : entry, path);
        }

        IEnumerable<Repository> At(RepositoryEntry entry, string folder)
        {
            var key = entry.Database ?? OnlyDatabase(entry);
            var searchPath = options.SearchPath ?? entry.SearchPath ?? file.Databases.GetValueOrDefault(key)?.SearchPath;
            var repository = new Repository(entry.Name, folder, DatabaseOf(key))
            {
                SearchPath = searchPath,
                Queries = [.. entry.Queries.Select(pattern => Pattern(pattern, folder))],
                SqlMethods = entry.SqlMethods,
                Placeholders = new SqlPlaceholders(file.Placeholders.Where(pair => !entry.Placeholders.ContainsKey(pair.Key)).Concat(entry.Placeholders).ToDictionary()),
                Excluded = [.. file.Exclude.Select(pattern => Pattern(pattern, root)), .. entry.Exclude.Select(pattern => Pattern(pattern, folder))],
            };
            yield return repository;
            foreach (var inner in entry.Folders)
            {
                var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(inner.Path, folder));
                if (!Directory.Exists(path)) throw new CliException($"{name}: repository \"{entry.Name}\" has no folder \"{inner.Path}\".");
                if (path == folder || !DisplayPath.IsInside(path, folder)) throw new CliException($"{name}: \"{inner.Path}\" is no folder in repository \"{entry.Name}\".");
                var database = inner.Database ?? key;
                var innerPath = options.SearchPath ?? inner.SearchPath ?? (database == key ? searchPath : file.Databases.GetValueOrDefault(database)?.SearchPath);
                yield return repository with { Folder = path, Database = DatabaseOf(database), SearchPath = innerPath, Whole = repository };
            }
        }

        string OnlyDatabase(RepositoryEntry entry) => (file.Databases.Count, sources.Count) switch
        {
            (1, _) => file.Databases.Keys.First(),
            (0, 1) => sources.Keys.First(),
            _ => throw new CliException($"{name}: repository \"{entry.Name}\" does not say which database it uses."),
        };

        WorkspaceDatabase DatabaseOf(string key)
        {
            if (databases.TryGetValue(key, out var known)) return known;
            var source = sources.TryGetValue(key, out var given) ? given : Source(key);
            return databases[key] = new WorkspaceDatabase(key, source);
        }

        CatalogSource Source(string key)
        {
            try
            {
                return CatalogSource.Parse(file.Databases[key].Catalog, root, terminal.Environment);
            }
            catch (CliException exception)
            {
                throw new CliException($"{name}: database \"{key}\": {exception.Message}", exception);
            }
        }
    }

    private static Workspace FromFolders(List<string> paths, NamedCatalogs catalogs, WorkspaceOptions options)
    {
        if (catalogs.IsEmpty && options.NeedsCatalog)
            throw new CliException("Nothing says which database the code uses: give --catalog SOURCE, or write a dbimpact.json. "
                + Commands.CommonOptions.SourceHelp);
        var (name, source) = catalogs.IsEmpty ? (EmptySource.Instance.DefaultName, EmptySource.Instance) : catalogs.Only();
        var folders = paths.Select(path => Directory.Exists(path) ? path : Path.GetDirectoryName(path)!).Distinct().ToList();
        var database = new WorkspaceDatabase(name, source);
        return new Workspace
        {
            Root = folders.Count == 1 ? folders[0] : CommonFolder(folders),
            Repositories = [.. folders.Select(folder => new Repository(NameOf(folder), folder, database) { SearchPath = options.SearchPath })],
            Shown = paths.Exists(File.Exists) ? paths : [],
        };
    }

    private static PathPattern Pattern(string pattern, string folder) =>
        new(Path.Combine(folder, Path.TrimEndingDirectorySeparator(pattern)));

    /// <summary>The folders that a pattern means, sorted; in <c>**</c> none that begin with a dot.</summary>
    private static List<string> FoldersOf(string written, string root)
    {
        var pattern = new PathPattern(Path.GetFullPath(Path.TrimEndingDirectorySeparator(written), root));
        var enumeration = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        var parts = written.Replace('\\', '/').Split('/');
        enumeration.MaxRecursionDepth = parts.Contains("**") ? int.MaxValue : parts.Length;
        var fixedPart = string.Join('/', parts.TakeWhile(part => !WorkspaceReader.IsPattern(part)));
        var start = Path.GetFullPath(fixedPart.Length == 0 ? "." : fixedPart, root);
        if (!Directory.Exists(start)) return [];
        return [.. Directory.EnumerateDirectories(start, "*", enumeration)
            .Where(folder => pattern.IsMatch(folder) && !Path.GetRelativePath(start, folder).Split(Path.DirectorySeparatorChar).Any(part => part[0] == '.'))
            .Order(StringComparer.Ordinal)];
    }

    private static string NameOf(string folder) => Path.GetFileName(folder) is { Length: > 0 } name ? name : folder;

    private static string CommonFolder(List<string> folders)
    {
        var common = Path.GetDirectoryName(folders[0]) ?? folders[0];
        while (!folders.TrueForAll(folder => DisplayPath.IsInside(folder, common)) && Path.GetDirectoryName(common) is { } above) common = above;
        return common;
    }
}
