using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Facts;

/// <summary>What a program reads of the rows that a text returns, as far as it could be followed.</summary>
public sealed record SiteResult
{
    /// <summary>In the order of the source; not all of them need be listed.</summary>
    public IReadOnlyList<ResultRead> Reads { get; init; } = [];

    /// <summary>The object that each row makes by a constructor; null where rows make none, or set its members.</summary>
    public ResultRow? Row { get; init; }

    /// <summary>The class of a model that each row makes, by the name that the model has; null where there is none.</summary>
    public string? EntityTypeName { get; init; }

    /// <summary>Where <see cref="EntityTypeName"/> is named, or the call that makes the objects.</summary>
    public SourceSpan EntityPlace { get; init; }

    /// <summary>The objects that each row is split into; null where rows make one.</summary>
    public ResultSplit? Split { get; init; }

    /// <summary>What is read of the results of a text of several statements, one after the other; empty where only one is read.</summary>
    public IReadOnlyList<ResultInTurn> InTurn { get; init; } = [];
}

/// <summary>Objects side by side in a row, each from the column on that it is split at (Dapper's multi-mapping).</summary>
/// <param name="Columns">The names of the columns to split at: one for all, or one for each object but the first.</param>
/// <param name="Place">Where they are written, or the call.</param>
/// <param name="Parts">What is read of the columns of each object; null where nothing is known of it.</param>
public sealed record ResultSplit(IReadOnlyList<string> Columns, SourceSpan Place, IReadOnlyList<SiteResult?> Parts);

/// <summary>What is read of one of several results.</summary>
/// <param name="Place">The call that reads it.</param>
/// <param name="Result">Null where nothing is known of it.</param>
public sealed record ResultInTurn(SourceSpan Place, SiteResult? Result);

/// <summary>How a value is taken out of a column.</summary>
public enum ResultReading
{
    /// <summary>Nothing is said of its type.</summary>
    Any,

    /// <summary>As a type: <c>reader.GetInt32(0)</c>, <c>GetFieldValue&lt;int&gt;(0)</c>.</summary>
    Typed,

    /// <summary>As an object that is then cast: <c>(int)command.ExecuteScalar()</c>, <c>(int)reader["id"]</c>.</summary>
    Cast,

    /// <summary>By a mapper that converts: Dapper's members and scalars.</summary>
    Converted,
}

/// <summary>A column that a program reads.</summary>
public sealed record ResultRead
{
    /// <summary>Null where it is read by <see cref="Ordinal"/>.</summary>
    public string? Name { get; init; }

    /// <summary>From 0.</summary>
    public int Ordinal { get; init; }

    /// <summary>The characters of the name in its literal where it has one, else the expression that reads.</summary>
    public required SourceSpan Place { get; init; }

    /// <summary>Whether another name can be written at <see cref="Place"/>.</summary>
    public bool IsEditable { get; init; }

    /// <summary>For a person: <c>GetInt32</c>, <c>User.Id</c>; null for a plain access.</summary>
    public string? By { get; init; }

    public ResultReading Reading { get; init; }

    public ProgramType? Type { get; init; }

    /// <summary>Whether NULL can be read so, or is asked for before; true where that is not known.</summary>
    public bool TakesNull { get; init; } = true;

    /// <summary>Whether the result may do without the column: a property that is then left as it is.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether the column's name must be spelt exactly so, as SQL around the text quotes it.</summary>
    public bool IsExact { get; init; }

    /// <summary>Whether a naming convention that is not seen may give the column's name underscores and other capitals.</summary>
    public bool IsNamingAssumed { get; init; }
}

/// <summary>A type that Dapper makes a row of by a constructor.</summary>
/// <param name="TypeName">For a person.</param>
/// <param name="Place">Where the type is named.</param>
/// <param name="Constructors">The parameters of each.</param>
public sealed record ResultRow(string TypeName, SourceSpan Place, IReadOnlyList<IReadOnlyList<RowParameter>> Constructors);

/// <summary>A constructor's parameter.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Type">Null where it is not known.</param>
public sealed record RowParameter(string Name, ProgramType? Type);
