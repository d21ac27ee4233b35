using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>
/// The server whose input functions are followed. <see cref="Version"/> decides where a change is known to belong to one major version;
/// <see cref="Vintage"/>, one of the majors that the rules were held against (13, 15, 18), decides the rest.
/// </summary>
internal sealed class InputRules(DatabaseCatalog catalog, int version, int vintage)
{
    public DatabaseCatalog Catalog { get; } = catalog;

    public int Version { get; } = version;

    public int Vintage { get; } = vintage;

    /// <summary>Integers and numeric in base 16, 8 and 2, and with underscores.</summary>
    public bool HasNonDecimalIntegers => Version >= 16;

    public bool HasInfiniteNumeric => Version >= 14;

    public bool HasInfiniteIntervals => Version >= 17;
}
