using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Cli.Suppressions;

/// <summary>A comment that says of which rules nothing is to be reported, where, and why.</summary>
/// <param name="Place">The comment's own characters.</param>
/// <param name="Scope">Where it holds: the characters of lines, or of the statement behind it.</param>
/// <param name="Rules">Identifiers as they are written; empty where it names none.</param>
/// <param name="Reason">Empty where it gives none.</param>
internal sealed record Suppression(SourceSpan Place, SourceSpan Scope, IReadOnlyList<string> Rules, string Reason)
{
    /// <summary>Whether it is the language's own way to do it, whose use the language itself judges: <c>#pragma warning disable</c>.</summary>
    public bool IsOfLanguage { get; init; }

    public bool Holds(string rule, SourceSpan place)
    {
        if (place.Path != Scope.Path || !((IList<string>)[.. Rules]).Contains(rule)) return false;
        return place.Length == 0 ? place.Start >= Scope.Start && place.Start <= Scope.End : place.Start < Scope.End && Scope.Start < place.End;
    }
}
