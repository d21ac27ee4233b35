using System;
using System.Collections.Generic;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>
/// A foreign-data wrapper (pg_foreign_data_wrapper) that a user has made. Those of extensions are known by their names alone.
/// </summary>
public sealed record ForeignDataWrapper : CatalogObject
{
    /// <summary>The function, or 0 for NO HANDLER.</summary>
    public int HandlerOid { get; init; }

    /// <summary>The function, or 0 for NO VALIDATOR.</summary>
    public int ValidatorOid { get; init; }

    /// <inheritdoc cref="ForeignServer.Options"/>
    public IReadOnlyList<KeyValuePair<string, string>> Options { get; init; } = [];
}

/// <summary>A foreign server (pg_foreign_server).</summary>
public sealed record ForeignServer : CatalogObject
{
    public required string Wrapper { get; init; }

    public string? Type { get; init; }

    public string? Version { get; init; }

    /// <summary>As name and value, sorted by name; without those that may hold a secret.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Options { get; init; } = [];

    /// <summary>Whether an option's name says that its value is not for everyone's eyes: such a one is in no catalog.</summary>
    public static bool IsSecret(string option)
    {
        if (option is null) throw new ArgumentNullException(nameof(option));
        foreach (var word in new[] { "pass", "secret", "token", "key", "credential" })
            if (option.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0) return true;
        return false;
    }
}

/// <summary>
/// A user mapping (pg_user_mapping): that there is one. Its options are the credentials, which only its owner may read. It has no name of
/// its own; <see cref="CatalogObject.Name"/> says <c>user SERVER server</c>.
/// </summary>
public sealed record UserMapping : CatalogObject
{
    /// <summary>Null for PUBLIC.</summary>
    public string? User { get; init; }

    public required string Server { get; init; }
}
