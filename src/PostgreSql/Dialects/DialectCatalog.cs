using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Dialects;

/// <summary>What recognition may ask of the database; this one knows nothing.</summary>
public class DialectCatalog
{
    public static DialectCatalog Unknown { get; } = new();

    /// <summary>Whether a relation or a column has exactly that name.</summary>
    public virtual bool HasName(string name) => false;

    /// <summary>Whether the relation that the name means has a column of that name.</summary>
    /// <param name="schema">As it is written, or null.</param>
    /// <param name="relation">The relation's name.</param>
    /// <param name="column">The column's name.</param>
    public virtual bool HasColumn(string? schema, string relation, string column) => false;

    /// <summary>
    /// The columns of the only unique index that an INSERT with these columns can run into, as ON CONFLICT names it; null where there is
    /// none, more than one, or where it is not known.
    /// </summary>
    public virtual IReadOnlyList<string>? ConflictTarget(string? schema, string relation, IReadOnlyList<string> columns) => null;

    internal bool HasColumn(QualifiedName relation, string column) => HasColumn(relation.Schema?.Name, relation.Name.Name, column);
}
