using System;
using System.Collections.Generic;
using DbImpact.Checks.Definitions;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Dialects;

namespace DbImpact.Checks;

/// <summary>A database that code is compared with, as one body of code sees it. Immutable.</summary>
public sealed class Database(string name, DatabaseCatalog catalog)
{
    private readonly Lazy<HashSet<string>> _madeByRoutines =
        new(() => new HashSet<string>(CreatedRelations.InRoutines(catalog), StringComparer.Ordinal));

    private readonly Lazy<HashSet<string>> _names = new(() => NamesOf(catalog));

    /// <summary>For a person; the snapshot's file name where the user gave none.</summary>
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    public DatabaseCatalog Catalog { get; } = catalog ?? throw new ArgumentNullException(nameof(catalog));

    public IReadOnlyList<string> SearchPath { get; init; } = catalog.SearchPath;

    /// <summary>
    /// Whether <see cref="SearchPath"/> was given by the user or the snapshot. Where it was not, a relation that another schema has is
    /// no finding: the connection may set its own path.
    /// </summary>
    public bool SearchPathIsKnown { get; init; }

    /// <summary>
    /// Whether the database may have relations that the catalog lacks and nobody can name (see <see cref="CatalogGaps"/>). Then a missing
    /// relation is no finding.
    /// </summary>
    public bool MayLackRelations { get; init; }

    /// <summary>The relation that a name means here: in its schema, or in the first schema of the search path that has it.</summary>
    public Relation? Resolve(string? schema, string name)
    {
        if (schema is not null) return Catalog.FindRelation(schema, name);
        foreach (var entry in SearchPath)
            if (Catalog.FindRelation(entry, name) is { } found) return found;
        return Catalog.FindRelation(BuiltIns.PgCatalogOid, name);
    }

    /// <summary>What the recognition of other databases' SQL asks of this one.</summary>
    internal DialectCatalog Dialects => new DatabaseNames(this);

    /// <summary>Whether a relation or a column has exactly that name.</summary>
    internal bool HasName(string name) => _names.Value.Contains(name);

    /// <summary>Whether a routine of the database creates a relation of that name.</summary>
    internal bool IsMadeByRoutine(string relation) => _madeByRoutines.Value.Contains(relation);

    internal BindingContext ToBindingContext(bool mayHaveOtherTemporaryRelations) => new(Catalog)
    {
        SearchPath = SearchPath,
        SearchPathIsKnown = SearchPathIsKnown,
        MayHaveOtherTemporaryRelations = mayHaveOtherTemporaryRelations || MayLackRelations,
    };

    private static HashSet<string> NamesOf(DatabaseCatalog catalog)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var relation in catalog.Relations)
        {
            names.Add(relation.Name);
            foreach (var column in relation.Columns) names.Add(column.Name);
        }
        return names;
    }
}
