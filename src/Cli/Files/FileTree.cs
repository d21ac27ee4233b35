using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace DbImpact.Cli.Files;

/// <summary>Something in a folder.</summary>
/// <param name="FullPath">Where it is, or would be on the disk.</param>
/// <param name="IsFolder">Whether it is a folder.</param>
/// <param name="IsLink">Whether it leads elsewhere.</param>
internal readonly record struct TreeEntry(string FullPath, bool IsFolder, bool IsLink)
{
    public string Name => Path.GetFileName(FullPath);
}

/// <summary>Where files are read: on the disk, or as git has them of a revision. The paths are the same.</summary>
internal abstract class FileTree
{
    public static FileTree Disk { get; } = new DiskTree();

    public abstract bool HasFile(string path);

    public abstract bool HasFolder(string path);

    /// <summary>In any order.</summary>
    /// <exception cref="IOException">The folder cannot be read; also <see cref="UnauthorizedAccessException"/>.</exception>
    public abstract IEnumerable<TreeEntry> EntriesOf(string folder);

    /// <summary>In bytes.</summary>
    /// <exception cref="IOException">There is no such file.</exception>
    public abstract long SizeOf(string path);

    /// <exception cref="IOException">The file cannot be read; also <see cref="UnauthorizedAccessException"/>.</exception>
    public abstract byte[] Read(string path);

    /// <summary>For those who need only the beginning of it.</summary>
    /// <exception cref="IOException">The file cannot be read; also <see cref="UnauthorizedAccessException"/>.</exception>
    public virtual Stream Open(string path) => new MemoryStream(Read(path));

    /// <summary>The files in a folder and all folders in it whose names end so, by their paths.</summary>
    public IReadOnlyList<string> FilesBelow(string folder, string extension)
    {
        var found = new List<string>();
        Add(folder);
        return [.. found.Order(StringComparer.Ordinal)];

        void Add(string inner)
        {
            foreach (var entry in EntriesOf(inner))
            {
                if (!entry.IsFolder)
                {
                    if (entry.FullPath.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) found.Add(entry.FullPath);
                }
                else if (!entry.IsLink) Add(entry.FullPath);
            }
        }
    }
}
