using System;
using System.Collections.Generic;
using DbImpact.Checks.Suggestions;

namespace DbImpact.Checks;

/// <summary>Everything that checks may consult beside the facts themselves. Immutable; made once for a body of code and a database.</summary>
public sealed class CheckContext(Database database)
{
    private static readonly Func<ICollection<string>> NoNames = () => [];

    private readonly Lazy<ICollection<string>> _relationsMadeByCode = new(() => []);

    public Database Database { get; } = database ?? throw new ArgumentNullException(nameof(database));

    public RenameEvidence Renames { get; init; } = RenameEvidence.None;

    public ModelIndex Models { get; init; } = ModelIndex.Empty;

    /// <summary>
    /// Names of relations that the code itself creates (CREATE TABLE in a text that it runs): they may exist though the catalog lacks
    /// them. Asked for only when a relation is missing.
    /// </summary>
    public Func<ICollection<string>> RelationsMadeByCode
    {
        init => _relationsMadeByCode = new Lazy<ICollection<string>>(value ?? NoNames);
    }

    internal bool IsMadeByCode(string relation) => _relationsMadeByCode.Value.Contains(relation) || Database.IsMadeByRoutine(relation);
}
