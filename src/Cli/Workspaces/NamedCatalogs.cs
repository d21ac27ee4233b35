using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Cli.Sources;

namespace DbImpact.Cli.Workspaces;

/// <summary>The values of <c>--catalog</c>.</summary>
internal sealed class NamedCatalogs
{
    private readonly List<(string? Name, CatalogSource Source)> _catalogs;

    private NamedCatalogs(List<(string? Name, CatalogSource Source)> catalogs) => _catalogs = catalogs;

    public bool IsEmpty => _catalogs.Count == 0;

    public static NamedCatalogs Parse(IReadOnlyList<string> written, Terminal terminal)
    {
        var catalogs = new List<(string? Name, CatalogSource Source)>();
        foreach (var text in written)
        {
            var (name, source) = CatalogSource.SplitName(text);
            if (name is not null && catalogs.Exists(other => other.Name == name)) throw new CliException($"--catalog names \"{name}\" twice.");
            catalogs.Add((name, CatalogSource.Parse(source, terminal.CurrentDirectory, terminal.Environment)));
        }
        return new NamedCatalogs(catalogs);
    }

    /// <summary>The one catalog that all code is compared with.</summary>
    public (string Name, CatalogSource Source) Only()
    {
        if (_catalogs.Count > 1) throw new CliException("Several catalogs are given, and nothing says which code uses which: write a dbimpact.json.");
        return (_catalogs[0].Name ?? _catalogs[0].Source.DefaultName, _catalogs[0].Source);
    }

    /// <summary>By the names of a workspace's databases; a catalog without a name is meant for the only one.</summary>
    public IReadOnlyDictionary<string, CatalogSource> For(IReadOnlyList<string> databases)
    {
        var found = new Dictionary<string, CatalogSource>(StringComparer.Ordinal);
        foreach (var (name, source) in _catalogs)
        {
            var key = name ?? databases.Count switch
            {
                0 => source.DefaultName,
                1 => databases[0],
                _ => throw new CliException(
                    $"Which database is meant by --catalog? Write {string.Join(" or ", databases.Select(database => database + "=…"))}."),
            };
            if (databases.Count > 0 && !databases.Contains(key))
                throw new CliException($"--catalog: there is no database \"{key}\"{Nearest.Question(key, databases)}");
            found[key] = source;
        }
        return found;
    }
}
