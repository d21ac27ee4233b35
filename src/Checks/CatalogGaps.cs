using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Replay;

namespace DbImpact.Checks;

/// <summary>What may be in the database though its catalog lacks it: statements of the catalog's source that were not taken over.</summary>
public sealed class CatalogGaps
{
    /// <summary>First words of statements that may make relations without naming them there.</summary>
    private static readonly string[] Makers = ["SELECT", "WITH", "DO", "CALL", "EXECUTE", "IMPORT"];

    private static readonly char[] Separators = [' ', '.', '(', ')', '"', ',', ';', '\t', '\r', '\n'];

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <param name="problems">What there is to say of the statements of the source.</param>
    /// <param name="made">What something else than the source makes, by the names that <see cref="Definitions.CreatedRelations"/> gives.</param>
    public CatalogGaps(IEnumerable<ReplayProblem> problems, IEnumerable<string>? made = null)
    {
        _names.UnionWith(made ?? []);
        foreach (var problem in problems ?? throw new ArgumentNullException(nameof(problems)))
        {
            if (problem.Kind == ReplayProblemKind.Information) continue;
            var words = problem.Statement.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
            _names.UnionWith(words);
            if (problem.MayMakeAnything) MayLackRelations = true;
            if (words.Length > 0 && Array.Exists(Makers, maker => string.Equals(maker, words[0], StringComparison.OrdinalIgnoreCase)))
                MayLackRelations = true;
        }
    }

    /// <summary>Every word of the statements that were not taken over, and what something else makes: a relation of that name may exist.</summary>
    public IReadOnlyCollection<string> Names => _names;

    /// <summary>Whether relations may be missing whose names are not known.</summary>
    public bool MayLackRelations { get; private set; }
}
