using System.Collections.Generic;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.Checks.DatabaseCode;

/// <summary>SQL that the database itself holds, after it was bound: a routine's body, a view's query, the expression of a default or check.</summary>
public sealed class DatabaseSite
{
    /// <summary>What stands for the name of a client's library.</summary>
    public const string Origin = "database";

    /// <summary>Its member is the object: <c>function notify(integer)</c>. Its text cannot be edited: only a migration changes a database.</summary>
    public required SqlSite Site { get; init; }

    /// <summary>The routine whose body it is; null for other SQL.</summary>
    public Routine? Routine { get; init; }

    /// <summary>Whether it is the body of a routine: of the database's own SQL only that can be wrong, the server keeps the rest right.</summary>
    public bool IsRoutine => Routine is not null;

    public required IReadOnlyList<BoundStatement> Statements { get; init; }

    public Certainty Certainty { get; init; }

    /// <summary>
    /// The text that stands for a file at the site's path where the object was read from a server; null where a file has it.
    /// </summary>
    public string? Content { get; init; }
}
