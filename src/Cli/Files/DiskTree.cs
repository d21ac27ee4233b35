using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace DbImpact.Cli.Files;

/// <summary>The files as they are.</summary>
internal sealed class DiskTree : FileTree
{
    public override bool HasFile(string path) => File.Exists(path);

    public override bool HasFolder(string path) => Directory.Exists(path);

    public override IEnumerable<TreeEntry> EntriesOf(string folder) => new DirectoryInfo(folder).EnumerateFileSystemInfos()
        .Select(entry => new TreeEntry(entry.FullName, entry is DirectoryInfo, entry.LinkTarget is not null));

    public override long SizeOf(string path) => new FileInfo(path).Length;

    public override Stream Open(string path) => SizeOf(path) == 0 ? Stream.Null : File.OpenRead(path);

    // A pipe among the files has no length, and nobody who writes into it.
    public override byte[] Read(string path) => SizeOf(path) == 0 ? [] : File.ReadAllBytes(path);
}
