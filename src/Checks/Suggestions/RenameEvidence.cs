using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.Checks.Suggestions;

/// <summary>A rename that somebody wrote down: a migration's statement, or an entry in the workspace's file.</summary>
/// <param name="Table">The relation, by its name after all renames; for a relation's own rename: its name before.</param>
/// <param name="Column">The column's name before; null for a relation's rename.</param>
/// <param name="NewName">The name after.</param>
/// <param name="At">Where it is written; null for one that the user declared.</param>
/// <param name="Schema">Null where it is not said.</param>
public sealed record WrittenRename(string? Schema, string Table, string? Column, string NewName, Place? At);

/// <summary>What is known of names that are no longer there: the catalog's own history, and renames found elsewhere.</summary>
public sealed class RenameEvidence
{
    private readonly Dictionary<string, List<WrittenRename>> _written = new(StringComparer.Ordinal);

    public RenameEvidence(IEnumerable<WrittenRename> written)
    {
        foreach (var rename in written ?? throw new ArgumentNullException(nameof(written)))
        {
            var key = rename.Column ?? rename.Table;
            if (!_written.TryGetValue(key, out var list)) _written[key] = list = [];
            list.Add(rename);
        }
    }

    public static RenameEvidence None { get; } = new([]);

    /// <summary>What the missing column of <paramref name="relation"/> was renamed to, where the catalog still has that name.</summary>
    internal (string Name, Place? At, bool IsDeclared)? FindColumn(Database database, Relation relation, string missing)
    {
        var renames = database.Catalog.History.Renames;
        for (var i = renames.Count - 1; i >= 0; i--)
        {
            var rename = renames[i];
            if (rename.Object != HistoryObject.Column || rename.Oid != relation.Oid || rename.OldName != missing) continue;
            if (relation.FindColumn(rename.Ordinal) is { } now) return (now.Name, rename.At, false);
        }
        var schema = database.Catalog.GetSchema(relation.SchemaOid)?.Name;
        return Follow(
            missing,
            rename => rename.Column is not null && rename.Table == relation.Name && (rename.Schema is null || rename.Schema == schema),
            name => relation.FindColumn(name) is not null);
    }

    /// <summary>What the missing relation was renamed to, where the database still has that name.</summary>
    internal (string Name, Place? At, bool IsDeclared)? FindRelation(Database database, string? schema, string missing)
    {
        var renames = database.Catalog.History.Renames;
        for (var i = renames.Count - 1; i >= 0; i--)
        {
            var rename = renames[i];
            if (rename.Object != HistoryObject.Relation || rename.OldName != missing || (schema is not null && rename.Schema != schema)) continue;
            if (database.Catalog.GetRelation(rename.Oid) is { } now) return (now.Name, rename.At, false);
        }
        return Follow(
            missing,
            rename => rename.Column is null && (rename.Schema is null || schema is null || rename.Schema == schema),
            name => database.Resolve(schema, name) is not null);
    }

    /// <summary>What the missing schema was renamed to; null where it was not.</summary>
    internal static (string Name, Place? At)? FindSchema(Database database, string missing)
    {
        var renames = database.Catalog.History.Renames;
        for (var i = renames.Count - 1; i >= 0; i--)
        {
            var rename = renames[i];
            if (rename.Object == HistoryObject.Schema && rename.OldName == missing && database.Catalog.GetSchema(rename.Oid) is { } now) return (now.Name, rename.At);
        }
        return null;
    }

    /// <summary>The schema that the missing relation was moved to, and what it is called there; null where it was not.</summary>
    internal static (string Schema, string Name, Place? At)? FindMoved(Database database, string schema, string missing)
    {
        var renames = database.Catalog.History.Renames;
        for (var i = renames.Count - 1; i >= 0; i--)
        {
            var rename = renames[i];
            if (rename.Object != HistoryObject.Relation || rename.OldName != missing || rename.Schema != schema) continue;
            if (database.Catalog.GetRelation(rename.Oid) is { } now && database.Catalog.GetSchema(now.SchemaOid)?.Name is { } home)
                return home == schema ? null : (home, now.Name, rename.At);
        }
        return null;
    }

    /// <summary>The statement that dropped the column, or null.</summary>
    internal static DropRecord? FindDroppedColumn(Database database, Relation relation, string missing)
    {
        var schema = database.Catalog.GetSchema(relation.SchemaOid)?.Name;
        return FindDrop(database, drop =>
            drop.Object == HistoryObject.Column && drop.Name == missing && drop.Relation == relation.Name && drop.Schema == schema);
    }

    internal static DropRecord? FindDroppedRelation(Database database, string? schema, string missing) =>
        FindDrop(database, drop => drop.Object == HistoryObject.Relation && drop.Name == missing && (schema is null || drop.Schema == schema));

    private static DropRecord? FindDrop(Database database, Func<DropRecord, bool> isMeant)
    {
        var drops = database.Catalog.History.Drops;
        for (var i = drops.Count - 1; i >= 0; i--)
            if (isMeant(drops[i])) return drops[i];
        return null;
    }

    /// <summary>Follows renames of renames; each name is taken once, so that a circle ends.</summary>
    private (string Name, Place? At, bool IsDeclared)? Follow(string missing, Func<WrittenRename, bool> isMeant, Func<string, bool> exists)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { missing };
        var name = missing;
        while (_written.TryGetValue(name, out var list))
        {
            WrittenRename? step = null;
            foreach (var rename in list)
                if (isMeant(rename)) step = rename;
            if (step is null) return null;
            if (exists(step.NewName)) return (step.NewName, step.At, step.At is null);
            if (!seen.Add(step.NewName)) return null;
            name = step.NewName;
        }
        return null;
    }
}
