using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>
/// The server whose input functions are followed. <see cref="Version"/> decides where a change is known to belong to one major version;
/// <see cref="Vintage"/>, one of the majors that the rules were held against (13, 15, 18), decides the rest.
/// </summary>
internal sealed class InputRules(DatabaseCatalog catalog, int version, int vintage)
{
    /// <summary>How deep types may be made of each other; deeper ones are not judged.</summary>
    public const int MaxNesting = 20;

    public DatabaseCatalog Catalog { get; } = catalog;

    /// <summary>How many input functions are under way, one inside of the other.</summary>
    public int Depth { get; set; }

    public int Version { get; } = version;

    public int Vintage { get; } = vintage;

    /// <summary>Integers and numeric in base 16, 8 and 2, and with underscores.</summary>
    public bool HasNonDecimalIntegers => Version >= 16;

    public bool HasInfiniteNumeric => Version >= 14;

    public bool HasInfiniteIntervals => Version >= 17;
}
