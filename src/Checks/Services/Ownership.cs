using System;
using System.Collections.Generic;
using System.Linq;

namespace DbImpact.Checks.Services;

/// <summary>Which service owns which schema, and what others may do there (dbimpact.json: owners, access).</summary>
/// <param name="Owners">By schema, the repositories that own it.</param>
/// <param name="Allowed">What others may do.</param>
public sealed record Ownership(IReadOnlyDictionary<string, IReadOnlyList<string>> Owners, IReadOnlyList<AllowedAccess> Allowed)
{
    public static Ownership None { get; } = new(new Dictionary<string, IReadOnlyList<string>>(), []);

    /// <summary>Whether a repository may do it: where nobody owns the schema everybody may.</summary>
    public bool Permits(string repository, string schema, bool writes) =>
        !Owners.TryGetValue(schema, out var owners) || owners.Contains(repository)
        || Allowed.Any(allowed => allowed.Repository == repository && allowed.Schema == schema && (allowed.MayWrite || !writes));

    /// <summary>Whether two schemas are of different services, as far as both have an owner.</summary>
    public bool AreOfDifferentServices(string schema, string other) =>
        Owners.TryGetValue(schema, out var first) && Owners.TryGetValue(other, out var second) && !first.Intersect(second, StringComparer.Ordinal).Any();

    public string OwnerOf(string schema) => string.Join(", ", Owners[schema]);
}

/// <param name="Repository">Who.</param>
/// <param name="Schema">Where.</param>
/// <param name="MayWrite">Whether more than reading.</param>
public sealed record AllowedAccess(string Repository, string Schema, bool MayWrite);
