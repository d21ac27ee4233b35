using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Facts;

/// <summary>The parameters that a program gives with a text, as far as they could be followed.</summary>
public sealed record SiteParameters
{
    /// <summary>None are given, and none can be.</summary>
    public static SiteParameters None { get; } = new() { IsComplete = true };

    /// <summary>In the order in which they are given; one of each name.</summary>
    public IReadOnlyList<GivenParameter> Given { get; init; } = [];

    /// <summary>Whether no others can be among them.</summary>
    public bool IsComplete { get; init; }

    /// <summary>
    /// Whether the text is the only one that is run with them, so that one that it does not name is given for nothing.
    /// </summary>
    public bool AreForThisTextOnly { get; init; }

    /// <summary>Whether the client writes a list out as one parameter for each of its values where the text says <c>IN @list</c>.</summary>
    public bool MayExpandLists { get; init; }
}

/// <summary>A value that a program gives with a text.</summary>
public sealed record GivenParameter
{
    /// <summary>
    /// As the binder names parameters: without its sign (<c>id</c> for <c>@id</c>), <c>1</c> for the first of <c>$1</c>, <c>0</c> for the
    /// first of <c>{0}</c>.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>The expression that gives the value, or the name where there is no expression.</summary>
    public required SourceSpan Place { get; init; }

    /// <summary>The type that every value has that can come here, except for null; null where it is not known.</summary>
    public ProgramType? Type { get; init; }

    /// <summary>
    /// The type that the program names for the parameter: <c>NpgsqlDbType.Uuid</c>, <c>DbType.Guid</c>, <c>NpgsqlDbType.Array|Uuid</c> for an
    /// array; null where the client chooses by the value.
    /// </summary>
    public string? DeclaredType { get; init; }

    /// <summary>Whether <see cref="DeclaredType"/> is all that the program says of its type; else it says nothing, or more than could be
    /// read.</summary>
    public bool TypeIsKnown { get; init; } = true;

    /// <summary>Whether the program names it for this text, so that it is a mistake where the text does not have it.</summary>
    public bool IsGivenByName { get; init; }
}
