namespace DbImpact.PostgreSql.Catalog;

/// <summary>Where a statement that made or changed an object stands. Null wherever the object was read from a server.</summary>
/// <param name="Path">The file, as it was given to the replay.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">In UTF-16 units, from 1.</param>
public sealed record Place(string Path, int Line, int Column)
{
    /// <summary>The path without its folders.</summary>
    public string FileName => Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1);

    public override string ToString() => $"{Path}:{Line}";
}
