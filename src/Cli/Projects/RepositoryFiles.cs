using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.Cli.Files;

namespace DbImpact.Cli.Projects;

/// <summary>The files of a repository that matter, sorted by path.</summary>
internal sealed class RepositoryFiles(FileTree tree, IReadOnlyCollection<PathPattern> excluded)
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
    /// <param name="files">Where they are read.</param>
    public static RepositoryFiles Find(string folder, IReadOnlyCollection<string> others, IReadOnlyCollection<PathPattern> excluded, SourceFiles files)
    {
        var found = new RepositoryFiles(files.Tree, excluded);
        found.Add(folder, others, files.NameOf);
        return found;
    }

    private void Add(string folder, IReadOnlyCollection<string> others, Func<string, string> nameOf)
    {
        List<TreeEntry> entries;
        try
        {
            entries = [.. tree.EntriesOf(folder).OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _problems.Add(new SourceProblem(nameOf(folder), $"the folder cannot be read: {exception.Message}"));
            return;
        }
        foreach (var entry in entries)
        {
            if (excluded.Any(pattern => pattern.IsMatch(entry.FullPath))) continue;
            if (!entry.IsFolder) Add(entry.FullPath);
            else if (IsCode(entry) && !others.Contains(entry.FullPath)) Add(entry.FullPath, others, nameOf);
        }
    }

    /// <summary>A link to a folder may lead back up; what it leads to is read where it really is, or belongs to somebody else.</summary>
    private bool IsCode(TreeEntry folder) => !folder.IsLink && folder.Name[0] != '.' && !Skipped.Contains(folder.Name) && !IsVirtualEnvironment(folder);

    /// <summary>Python's venv keeps the libraries, which are somebody else's code (PEP 405).</summary>
    private bool IsVirtualEnvironment(TreeEntry folder) => tree.HasFile(Path.Combine(folder.FullPath, "pyvenv.cfg"));

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
