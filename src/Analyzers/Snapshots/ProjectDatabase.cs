using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DbImpact.Analyzers.Snapshots;

/// <summary>The database that a project is compared with, or why there is none.</summary>
internal sealed class ProjectDatabase
{
    private ProjectDatabase(Database? database, SnapshotProblem? problem, CatalogGaps? gaps = null)
    {
        Database = database;
        Problem = problem;
        Gaps = gaps;
    }

    /// <summary>Null where nothing can be checked.</summary>
    public Database? Database { get; }

    /// <summary>What DBI0001 reports; null where all is well.</summary>
    public SnapshotProblem? Problem { get; }

    /// <summary>What the snapshot may lack; null where there is none.</summary>
    public CatalogGaps? Gaps { get; }

    /// <param name="snapshots">Files that exist.</param>
    /// <param name="searchPath">The value of <c>DbImpactSearchPath</c>, or null.</param>
    /// <param name="missing">Snapshots that the project names and that do not exist.</param>
    public static ProjectDatabase Load(IReadOnlyList<AdditionalText> snapshots, string? searchPath, IReadOnlyList<string> missing)
    {
        if (missing.Count > 0) return new(null, SnapshotProblem.Unreadable(missing[0]));
        var files = snapshots.Select(file => new SnapshotFile(file.Path, file.GetText())).ToArray();
        foreach (var file in files)
            if (file.Text is null) return new(null, SnapshotProblem.Unreadable(file.Path));

        var content = SnapshotCache.Get(files);
        if (content.Catalog is not { } catalog) return new(null, content.Problem);
        var path = ParseSearchPath(searchPath);
        var name = string.Join(", ", files.Select(file => System.IO.Path.GetFileName(file.Path)));
        var database = new Database(name, catalog)
        {
            SearchPath = path ?? catalog.SearchPath,
            SearchPathIsKnown = path is not null,
            MayLackRelations = content.Gaps!.MayLackRelations,
        };
        return new(database, null, content.Gaps);
    }

    /// <summary>The value of <c>DbImpactSearchPath</c>: names separated by commas or semicolons, perhaps in double quotes.</summary>
    private static string[]? ParseSearchPath(string? value)
    {
        if (string.IsNullOrWhiteSpace(value)) return null;
        var names = value!.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries).Select(name => name.Trim()).Where(name => name.Length > 0);
        return names.Select(name => name.Length > 1 && name[0] == '"' ? name.Trim('"') : name).ToArray();
    }
}

/// <summary>A file that describes the database.</summary>
/// <param name="Path">As the project names it.</param>
/// <param name="Text">Null where it could not be read.</param>
internal sealed record SnapshotFile(string Path, SourceText? Text);

/// <summary>Why a project's snapshot cannot be used.</summary>
/// <param name="Message">One sentence with the file, the reason and what follows.</param>
/// <param name="Path">The file.</param>
/// <param name="Line">From 0.</param>
/// <param name="Column">From 0.</param>
internal sealed record SnapshotProblem(string Message, string Path, int Line = 0, int Column = 0)
{
    public static SnapshotProblem Unreadable(string path) => new(
        $"The database snapshot '{path}' does not exist or cannot be read: nothing was checked", path);
}
