using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DbImpact.Checks.Facts;

namespace DbImpact.Cli.Projects;

/// <summary>The files of a repository that matter, sorted by path.</summary>
internal sealed class RepositoryFiles(IReadOnlyCollection<PathPattern> excluded)
{
    private static readonly HashSet<string> Skipped = new(["bin", "obj", "node_modules", "__pycache__", "site-packages"], StringComparer.OrdinalIgnoreCase);

    private readonly List<string> _code = [];
    private readonly List<string> _projects = [];
    private readonly List<string> _sql = [];
    private readonly List<string> _python = [];
    private readonly List<SourceProblem> _problems = [];

    public IReadOnlyList<string> Code => _code;

    public IReadOnlyList<string> Projects => _projects;

    public IReadOnlyList<string> Sql => _sql;

    public IReadOnlyList<string> Python => _python;

    public IReadOnlyList<SourceProblem> Problems => _problems;

    /// <param name="folder">The repository's folder.</param>
    /// <param name="others">Folders of other repositories; what lies in them is theirs.</param>
    /// <param name="excluded">What of it is not read.</param>
    /// <param name="nameOf">How a path is called in reports.</param>
    public static RepositoryFiles Find(string folder, IReadOnlyCollection<string> others, IReadOnlyCollection<PathPattern> excluded, Func<string, string> nameOf)
    {
        var files = new RepositoryFiles(excluded);
        files.Add(new DirectoryInfo(folder), others, nameOf);
        return files;
    }

    private void Add(DirectoryInfo folder, IReadOnlyCollection<string> others, Func<string, string> nameOf)
    {
        List<FileSystemInfo> entries;
        try
        {
            entries = [.. folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _problems.Add(new SourceProblem(nameOf(folder.FullName), $"the folder cannot be read: {exception.Message}"));
            return;
        }
        foreach (var entry in entries)
        {
            if (excluded.Any(pattern => pattern.IsMatch(entry.FullName))) continue;
            if (entry is not DirectoryInfo inner) Add(entry.FullName);
            else if (IsCode(inner) && !others.Contains(inner.FullName)) Add(inner, others, nameOf);
        }
    }

    /// <summary>A link to a folder may lead back up; what it leads to is read where it really is, or belongs to somebody else.</summary>
    private static bool IsCode(DirectoryInfo folder) => folder.LinkTarget is null && folder.Name[0] != '.' && !Skipped.Contains(folder.Name) && !IsVirtualEnvironment(folder);

    /// <summary>Python's venv keeps the libraries, which are somebody else's code (PEP 405).</summary>
    private static bool IsVirtualEnvironment(DirectoryInfo folder) => File.Exists(Path.Combine(folder.FullName, "pyvenv.cfg"));

    private void Add(string path)
    {
        switch (Path.GetExtension(path).ToUpperInvariant())
        {
            case ".CS": _code.Add(path); break;
            case ".CSPROJ": _projects.Add(path); break;
            case ".SQL": _sql.Add(path); break;
            case ".PY": _python.Add(path); break;
        }
    }
}
