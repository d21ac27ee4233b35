using System.Collections.Generic;

namespace DbImpact.Cli.Reports.Model;

/// <summary>A catalog as documentation.</summary>
internal sealed record CatalogReport(string Source, int ServerVersion, IReadOnlyList<CatalogDomain> Domains);

/// <summary>Relations that belong together: of one schema, and of a first word that several of them have.</summary>
/// <param name="Schema">Their schema.</param>
/// <param name="Name">The word, or the schema's name for the rest.</param>
/// <param name="Relations">By name.</param>
internal sealed record CatalogDomain(string Schema, string Name, IReadOnlyList<DocumentedRelation> Relations);

/// <param name="Name">Without its schema.</param>
/// <param name="Kind">Table, view and so on.</param>
/// <param name="Columns">How many; null where they are not known.</param>
/// <param name="Key">The primary key's columns; empty for none.</param>
/// <param name="RefersTo">The tables that its foreign keys name, with their schema unless it is the same.</param>
/// <param name="Policies">The names of its policies where row security is on; null where it is off.</param>
/// <param name="Comment">The first line of its comment, or null.</param>
internal sealed record DocumentedRelation(
    string Name, string Kind, int? Columns, IReadOnlyList<string> Key, IReadOnlyList<string> RefersTo, IReadOnlyList<string>? Policies, string? Comment)
{
    /// <summary>The comment, without one what its keys tell; and whether row security decides what is seen.</summary>
    public string Line
    {
        get
        {
            var security = Policies is null ? "" : Policies.Count == 0 ? "row security without a policy" : "row security by " + string.Join(", ", Policies);
            var about = Comment ?? Keys;
            return about.Length > 0 && security.Length > 0 ? about + "; " + security : about + security;
        }
    }

    private string Keys
    {
        get
        {
            var key = Key.Count == 0 ? "" : "key " + string.Join(", ", Key);
            var refers = RefersTo.Count == 0 ? "" : "refers to " + string.Join(", ", RefersTo);
            return key.Length > 0 && refers.Length > 0 ? key + "; " + refers : key + refers;
        }
    }
}
