using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding;

/// <summary>What the session that runs a statement looks like: its database, its search path, what it made before.</summary>
public sealed record BindingContext
{
    public BindingContext(DatabaseCatalog catalog)
    {
        Catalog = catalog ?? throw new ArgumentNullException(nameof(catalog));
        SearchPath = catalog.SearchPath;
    }

    public DatabaseCatalog Catalog { get; }

    /// <summary>
    /// Schemas in which unqualified names are looked for, as the session's <c>search_path</c> lists them. pg_temp and pg_catalog come
    /// first where the list does not name them; <c>$user</c> stands for <see cref="UserName"/> (manual, 5.10.3).
    /// </summary>
    public IReadOnlyList<string> SearchPath { get; init; }

    /// <summary>
    /// False where the session's search path is not known for sure: then a relation that only another schema has is not reported.
    /// </summary>
    public bool SearchPathIsKnown { get; init; } = true;

    /// <summary>The session's user, for <c>$user</c>; null where it is not known (then no schema stands for it).</summary>
    public string? UserName { get; init; }

    /// <summary>Types that the caller gives to parameters, by <see cref="BoundParameter.Name"/>.</summary>
    public IReadOnlyDictionary<string, TypeReference>? ParameterTypes { get; init; }

    /// <summary>
    /// Whether the server alone tells the types of all other parameters, as it does for PREPARE without types. Otherwise the client may
    /// give them, and no error follows from a parameter's type.
    /// </summary>
    public bool ParameterTypesAreInferred { get; init; }

    /// <summary>Whether <see cref="OutputColumn.Sources"/> are wanted.</summary>
    public bool FollowsColumns { get; init; }

    /// <summary>The views whose queries are being bound around the statement, the innermost first.</summary>
    internal ViewNesting? Around { get; init; }

    /// <summary>Whether the columns of the table that SELECT INTO makes are asked for, though the statement returns no rows.</summary>
    internal bool GivesColumnsOfInto { get; init; }

    /// <summary>The variables of the routine whose body the statement stands in.</summary>
    internal BodyVariables? Variables { get; init; }

    /// <summary>
    /// Relations that exist in this session only (CREATE TEMPORARY TABLE earlier in the script), in the order in which they were
    /// made: they live in pg_temp. Their OIDs must not be OIDs of the catalog; negative ones never are.
    /// </summary>
    public IReadOnlyList<Relation> TemporaryRelations { get; init; } = [];

    /// <summary>
    /// True where temporary relations may exist that <see cref="TemporaryRelations"/> does not list: an unqualified relation that
    /// is not found is then an uncertainty and no error.
    /// </summary>
    public bool MayHaveOtherTemporaryRelations { get; init; }
}
