using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Facts;

/// <summary>The columns by which a library tells the rows of a table apart.</summary>
/// <param name="Columns">As the library sends them.</param>
/// <param name="Place">What names them: an argument of a call, an attribute, the property's identifier.</param>
/// <param name="Writer">Null where the columns cannot be changed by an edit.</param>
public sealed record KeyModel(IReadOnlyList<string> Columns, SourceSpan Place, ColumnsWriter? Writer);

/// <summary>Writes other columns at the place that names them.</summary>
public abstract class ColumnsWriter
{
    /// <summary>The edits after which the place names the properties of these columns; null where that cannot be written.</summary>
    public abstract IReadOnlyList<SourceEdit>? Write(IReadOnlyList<string> columns);
}

/// <summary>An index or an alternate key of a model.</summary>
public sealed record IndexModel
{
    /// <summary>As the library sends them, in the order of the index.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    public required bool IsUnique { get; init; }

    /// <summary>Whether only some rows are in it.</summary>
    public bool IsFiltered { get; init; }

    /// <summary>What names the columns.</summary>
    public required SourceSpan Place { get; init; }

    /// <summary>The edits after which it is unique where it was not, and not where it was; empty where they cannot be written.</summary>
    public IReadOnlyList<SourceEdit> OtherUniqueness { get; init; } = [];
}

/// <summary>A relationship of a model, as the foreign key that it is in the database.</summary>
public sealed record ForeignKeyModel
{
    /// <summary>As the library sends them, in the order of the key that they refer to.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>Null where the model names none.</summary>
    public string? ReferencedSchema { get; init; }

    public required string ReferencedTable { get; init; }

    /// <summary>What the library takes for granted that the server does when a referenced row is deleted; null where that is not known.</summary>
    public ReferentialAction? OnDelete { get; init; }

    /// <summary>For a person: <c>User.Company</c>.</summary>
    public required string Name { get; init; }

    public required SourceSpan Place { get; init; }

    /// <summary>Where the action is written, <c>DeleteBehavior.Cascade</c>; null where a convention gives it.</summary>
    public SourceSpan? OnDeletePlace { get; init; }
}
