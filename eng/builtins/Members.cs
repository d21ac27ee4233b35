namespace DbImpact.BuiltInData;

/// <summary>Which objects are read: conditions over the OIDs of the system catalogs.</summary>
internal sealed class Members
{
    private readonly string? _extension;

    private Members(string? extension) => _extension = extension;

    /// <summary>Everything in pg_catalog and information_schema that initdb makes.</summary>
    public static Members BuiltIn { get; } = new(null);

    /// <summary>What belongs to an extension, by its name.</summary>
    public static Members Of(string extension) => new(extension);

    public bool AreBuiltIn => _extension is null;

    /// <param name="catalog">The system catalog that the object is a row of.</param>
    /// <param name="alias">Its alias in the query.</param>
    /// <param name="schema">The column with the object's schema; null for a cast, which has none.</param>
    public string Condition(string catalog, string alias, string? schema)
    {
        if (_extension is not null)
        {
            return $"""
                {alias}.oid IN (SELECT d.objid FROM pg_depend d JOIN pg_extension e ON d.refobjid = e.oid
                                WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'
                                  AND d.classid = '{catalog}'::regclass AND e.extname = '{_extension}')
                """;
        }
        var isBuiltIn = $"{alias}.oid < 16384";
        return schema is null ? isBuiltIn : isBuiltIn + $" AND {alias}.{schema}::regnamespace::text IN ('pg_catalog', 'information_schema')";
    }
}
