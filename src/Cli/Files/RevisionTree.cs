using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DbImpact.Cli.Adoption;

namespace DbImpact.Cli.Files;

/// <summary>
/// The files as a revision of git has them, in each work tree that has the revision; all others as they are on the disk. Nothing is checked out.
/// </summary>
internal sealed class RevisionTree : FileTree, IDisposable
{
    private readonly List<Root> _roots = [];

    /// <param name="revisions">The folders of work trees, each with its commit; null for one that stays as it is on the disk.</param>
    /// <exception cref="CliException">git does not tell what a commit has.</exception>
    public RevisionTree(IEnumerable<(string Top, string? Commit)> revisions)
    {
        foreach (var (top, commit) in revisions)
        {
            var root = new Root(top, commit);
            _roots.Add(root);
            // What another repository has at a path is as it is there.
            _roots.AddRange(root.Submodules.Select(static path => new Root(path, null)));
        }
        _roots.Sort(static (a, b) => b.Top.Length.CompareTo(a.Top.Length));
    }

    /// <summary>The files of a work tree, each with the name that git has for its content.</summary>
    public IReadOnlyDictionary<string, GitFile> FilesOf(string top) => _roots.Find(root => root.Top == top)?.Files ?? new Dictionary<string, GitFile>();

    public override bool HasFile(string path) => RootOf(path) is { } root ? root.Files.ContainsKey(path) : Disk.HasFile(path);

    public override bool HasFolder(string path) => RootOf(path) is { } root ? root.Folders.ContainsKey(path) : Disk.HasFolder(path);

    /// <summary>A folder that the revision does not have has nothing in it.</summary>
    public override IEnumerable<TreeEntry> EntriesOf(string folder) =>
        RootOf(folder) is { } root ? root.Folders.GetValueOrDefault(folder) ?? [] : Disk.EntriesOf(folder);

    public override long SizeOf(string path) => RootOf(path) is { } root ? root.File(path).Size : Disk.SizeOf(path);

    public override byte[] Read(string path) => RootOf(path) is { } root ? root.Objects.Read(root.File(path).Id) : Disk.Read(path);

    public void Dispose()
    {
        foreach (var root in _roots) root.Objects.Dispose();
    }

    /// <summary>The innermost work tree; null where it stays as it is on the disk.</summary>
    private Root? RootOf(string path) => _roots.Find(root => root.Has(path)) is { Commit: not null } root ? root : null;

    private sealed class Root
    {
        private const string Submodule = "160000";
        private const string Link = "120000";

        public Root(string top, string? commit)
        {
            (Top, Commit, Objects) = (top, commit, new GitObjects(top));
            if (commit is null) return;
            Folders[top] = [];
            foreach (var line in Git.Lines(top, "ls-tree", "-r", "-z", "-l", "--full-tree", commit))
            {
                // mode, type, name and size of the content, then a tab and the path.
                var tab = line.IndexOf('\t', StringComparison.Ordinal);
                var words = line[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                var path = Path.GetFullPath(line[(tab + 1)..], top);
                if (words[0] == Submodule) Submodules.Add(path);
                else if (words[0] == Link) continue;
                else Files[path] = new GitFile(words[2], long.TryParse(words[3], out var size) ? size : 0);
                AddTo(Path.GetDirectoryName(path)!, new TreeEntry(path, words[0] == Submodule, IsLink: false));
            }
        }

        public string Top { get; }

        public string? Commit { get; }

        public GitObjects Objects { get; }

        public Dictionary<string, GitFile> Files { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, List<TreeEntry>> Folders { get; } = new(StringComparer.Ordinal);

        public List<string> Submodules { get; } = [];

        public bool Has(string path) => path.StartsWith(Top, StringComparison.Ordinal)
            && (path.Length == Top.Length || path[Top.Length] == Path.DirectorySeparatorChar || Top[^1] == Path.DirectorySeparatorChar);

        public GitFile File(string path) => Files.GetValueOrDefault(path) ?? throw new FileNotFoundException($"There is no file \"{path}\" in {Commit}.");

        private void AddTo(string folder, TreeEntry entry)
        {
            if (Folders.TryGetValue(folder, out var entries))
            {
                entries.Add(entry);
                return;
            }
            Folders[folder] = [entry];
            AddTo(Path.GetDirectoryName(folder)!, new TreeEntry(folder, IsFolder: true, IsLink: false));
        }
    }
}

/// <param name="Id">The name of the content: files that have the same are the same.</param>
/// <param name="Size">In bytes.</param>
internal sealed record GitFile(string Id, long Size);
