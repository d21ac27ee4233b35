using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Facts;

/// <summary>How a name of a model came about, weakest first.</summary>
public enum NameOrigin
{
    /// <summary>The library's convention: the class's, property's or DbSet's name.</summary>
    Convention,

    /// <summary>A naming convention that was switched on (UseSnakeCaseNamingConvention).</summary>
    NamingConvention,

    /// <summary>An attribute: [Table], [Column].</summary>
    Attribute,

    /// <summary>Code that configures the model: ToTable, HasColumnName.</summary>
    Fluent,
}

/// <summary>Writes another database name for a model element: changes the literal that gives it, or adds a mapping.</summary>
public abstract class NameWriter
{
    /// <summary>The edits after which the element is mapped to <paramref name="name"/>; null where that cannot be written.</summary>
    public abstract IReadOnlyList<SourceEdit>? Write(string name);
}

/// <summary>A database name in a model, and where it comes from.</summary>
/// <param name="Name">As the library sends it to the server (quoted there, so exactly this).</param>
/// <param name="Origin">How it came about.</param>
/// <param name="Place">The characters of the name in its literal, or the class's or property's identifier for a convention.</param>
/// <param name="Writer">Null where the name cannot be changed by an edit.</param>
public sealed record MappedName(string Name, NameOrigin Origin, SourceSpan Place, NameWriter? Writer = null);

/// <summary>A class that is mapped to a relation.</summary>
public sealed record EntityModel
{
    /// <summary>The class's name with its namespace.</summary>
    public required string TypeName { get; init; }

    public required string Library { get; init; }

    /// <summary>The class's identifier.</summary>
    public required SourceSpan Place { get; init; }

    /// <summary>From the class's (or model's) first line to its last, attributes included.</summary>
    public required SourceSpan Extent { get; init; }

    public required MappedName Table { get; init; }

    /// <summary>Null where the mapping names none: the search path decides.</summary>
    public MappedName? Schema { get; init; }

    /// <summary>ToView, or keyless with a view's name: rows are only read.</summary>
    public bool IsView { get; init; }

    public IReadOnlyList<PropertyModel> Properties { get; init; } = [];

    /// <summary>The primary key; null where there is none or it is not known for certain.</summary>
    public KeyModel? Key { get; init; }

    /// <summary>Indexes and alternate keys that the program writes; those that conventions add are not among them, nor those not known for certain.</summary>
    public IReadOnlyList<IndexModel> Indexes { get; init; } = [];

    /// <summary>Those that are known for certain.</summary>
    public IReadOnlyList<ForeignKeyModel> ForeignKeys { get; init; } = [];

    /// <summary>The SQL in the mapping: defaults, checks, generated columns, conditions of indexes. Each is a text of its own to check.</summary>
    public IReadOnlyList<SqlSite> Definitions { get; init; } = [];

    /// <summary>SQL in the mapping whose text is not known.</summary>
    public IReadOnlyList<UnknownSite> UnknownDefinitions { get; init; } = [];

    /// <summary>
    /// Why the mapping is not completely known (configuration that could not be followed); empty when it is. What is listed in
    /// the model is then still true, but what is not listed may exist.
    /// </summary>
    public IReadOnlyList<string> Gaps { get; init; } = [];

    /// <summary>
    /// Whether a naming convention may be switched on where it is not seen: the options of the context are built elsewhere. Names of
    /// <see cref="NameOrigin.Convention"/> may then reach the server in another spelling (<c>UserId</c> as <c>user_id</c>).
    /// </summary>
    public bool IsNamingAssumed { get; init; }

    /// <summary>Whether the table's name itself is uncertain; such a model is counted, not checked.</summary>
    public bool TableIsUncertain { get; init; }

    /// <summary>The class of the context that has the entity in its model, without its namespace; null where none is seen.</summary>
    public string? Context { get; init; }

    /// <summary>Whether the program makes objects of the class, which the library then inserts; false where that is not seen.</summary>
    public bool IsCreated { get; init; }
}

/// <summary>A type as the source writes it, <c>string?</c>, and where.</summary>
public sealed record WrittenType(string Text, SourceSpan Place);

/// <summary>A property or field that is mapped to a column.</summary>
public sealed record PropertyModel
{
    public required string Name { get; init; }

    public required SourceSpan Place { get; init; }

    public required MappedName Column { get; init; }

    /// <summary>The CLR (or Python) type as it is written canonically: <c>System.Guid</c>, <c>string</c>.</summary>
    public required string TypeName { get; init; }

    /// <summary>
    /// The type of the values that the library sends and reads: the property's, or that of its converter; null where that is not known.
    /// </summary>
    public ProgramType? SentType { get; init; }

    /// <summary>The type in the property's declaration; null where it cannot be edited, or where something else says whether it takes null.</summary>
    public WrittenType? WrittenType { get; init; }

    /// <summary>
    /// Whether the property can hold null, and the library sends NULL for it; null where that is not known (nullable annotations are off,
    /// something generates its values).
    /// </summary>
    public bool? IsNullable { get; init; }

    /// <summary>The store type that the mapping names, or null.</summary>
    public string? StoreType { get; init; }

    /// <summary>A value converter stands between: the column's type follows from <see cref="ConvertedTypeName"/>, not from the property's.</summary>
    public bool IsConverted { get; init; }

    /// <summary>The type that the converter hands to the provider; null where there is no converter or it does not say.</summary>
    public string? ConvertedTypeName { get; init; }

    public int? MaxLength { get; init; }

    /// <summary>The digits of a number that the mapping names; null where it names none.</summary>
    public int? Precision { get; init; }

    /// <summary>Those of them behind the point; null where the mapping names none.</summary>
    public int? Scale { get; init; }

    public bool IsKey { get; init; }

    /// <summary>A shadow property: declared in configuration only.</summary>
    public bool IsShadow { get; init; }

    /// <summary>Whether the column's name is not certain; counted, not checked.</summary>
    public bool IsUncertain { get; init; }
}
