using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>A parameter of a statement.</summary>
public sealed class BoundParameter
{
    /// <summary>
    /// Without its sign: <c>1</c> for <c>$1</c>, <c>id</c> for <c>@id</c> and <c>:id</c>, <c>0</c> for <c>{0}</c>, the count from 1 for
    /// <c>%s</c>.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>Whether a part of the name is not known (<c>@p{i}</c>): then it is any parameter, and each place may be another one's.</summary>
    public bool NameHasHole => Name.IndexOf(SqlText.HoleCharacter) >= 0;

    /// <summary>Every place where it stands, in the order of the text.</summary>
    public required IReadOnlyList<SqlSpan> Spans { get; init; }

    /// <summary>What the server would take it for: the caller's type, or the one that its first use gives it.</summary>
    public TypeReference Type { get; init; }

    /// <summary>Columns that it is compared with or assigned to, in the order of the text.</summary>
    public IReadOnlyList<ParameterUse> Uses { get; init; } = [];
}

public enum ParameterUseKind
{
    /// <summary>Compared with the column: <c>=</c>, <c>&lt;</c>, IN, BETWEEN, LIKE, IS DISTINCT FROM …</summary>
    Compared,

    /// <summary>Compared with it as an array: <c>column = ANY (parameter)</c>. <see cref="ParameterUse.Type"/> is the column's.</summary>
    ComparedAsArray,

    /// <summary>Assigned to it by INSERT, UPDATE or MERGE.</summary>
    Assigned,
}

/// <summary>How a parameter meets a column.</summary>
public sealed class ParameterUse
{
    public required ParameterUseKind Kind { get; init; }

    public required SqlSpan Span { get; init; }

    public required int RelationOid { get; init; }

    public required int ColumnOrdinal { get; init; }

    /// <summary>The column's type.</summary>
    public required TypeReference Type { get; init; }

    /// <summary>The operator of a comparison as written (<c>=</c>, <c>LIKE</c>, <c>IN</c>), else null.</summary>
    public string? Operator { get; init; }
}
