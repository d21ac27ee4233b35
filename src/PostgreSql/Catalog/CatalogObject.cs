using System.Collections.Generic;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>
/// An object of the catalog. Objects are immutable and name each other by <see cref="Oid"/>, as in PostgreSQL itself: a rename
/// replaces one object and leaves every reference to it valid.
/// </summary>
public abstract record CatalogObject
{
    /// <summary>
    /// Unique within one catalog. Built-in objects have PostgreSQL's own OIDs (below <see cref="FirstNormalOid"/>), which are the
    /// same on every server; the others are numbered as they are made and mean nothing outside of their catalog.
    /// </summary>
    public required int Oid { get; init; }

    public required string Name { get; init; }

    /// <summary>The text of COMMENT ON, or null.</summary>
    public string? Comment { get; init; }

    /// <summary>The statement that made the object.</summary>
    public Place? DefinedAt { get; init; }

    /// <summary>The statement that changed it last; null when none did.</summary>
    public Place? ChangedAt { get; init; }

    /// <summary>The name of the extension that owns the object, or null.</summary>
    public string? Extension { get; init; }

    /// <summary>FirstNormalObjectId of access/transam.h.</summary>
    public const int FirstNormalOid = 16384;

    public bool IsBuiltIn => Oid < FirstNormalOid;
}

/// <summary>An object that lives in a schema.</summary>
public abstract record SchemaObject : CatalogObject
{
    public required int SchemaOid { get; init; }
}

public sealed record Schema : CatalogObject
{
    /// <summary>Whether nothing has made it yet that was seen: a search path names it, so that it is there, or is made before it is needed.</summary>
    public bool IsAssumed { get; init; }
}

public sealed record Extension : CatalogObject
{
    public int? SchemaOid { get; init; }

    public string? Version { get; init; }

    /// <summary>The extensions that have to be there before this one.</summary>
    public IReadOnlyList<string> Requires { get; init; } = [];

    /// <summary>Whether everything that the extension has made is in the catalog.</summary>
    public bool ObjectsAreKnown { get; init; } = true;
}
