using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Dialects;

namespace DbImpact.Checks;

/// <summary>A database's names and keys for the recognition of other databases' SQL.</summary>
internal sealed class DatabaseNames(Database database) : DialectCatalog
{
    public override bool HasName(string name) => database.HasName(name);

    public override bool HasColumn(string? schema, string relation, string column) =>
        database.Resolve(schema, relation) is { } found && found.Columns.Any(item => item.Name == column);

    public override IReadOnlyList<string>? ConflictTarget(string? schema, string relation, IReadOnlyList<string> columns)
    {
        if (database.Resolve(schema, relation) is not { Kind: RelationKind.Table or RelationKind.PartitionedTable, ColumnsAreKnown: true } table)
            return null;
        IReadOnlyList<string>? target = null;
        foreach (var index in database.Catalog.IndexesOf(table.Oid))
        {
            if (!index.IsUnique) continue;
            var keys = KeysOf(table, index);
            if (keys is null || index.Predicate is not null || !index.IsValid) return null;
            if (keys.All(key => columns.Contains(key.Name, StringComparer.Ordinal)))
            {
                if (target is not null) return null;
                target = [.. keys.Select(key => key.Name)];
            }
            else if (index.NullsNotDistinct || keys.Any(key => !columns.Contains(key.Name, StringComparer.Ordinal) && !IsNew(key))) return null;
        }
        return target;
    }

    /// <summary>The columns of an index; null where one of its keys is an expression.</summary>
    private static List<Column>? KeysOf(Relation table, Index index)
    {
        var keys = new List<Column>(index.Keys.Count);
        foreach (var key in index.Keys)
        {
            if (table.Columns.FirstOrDefault(column => column.Ordinal == key.Ordinal) is not { } column) return null;
            keys.Add(column);
        }
        return keys;
    }

    /// <summary>Whether a row that gives no value gets one that no other row has: null, or the next of a sequence.</summary>
    private static bool IsNew(Column column) => column.Default is null && column.Generated == GeneratedKind.None
        || column.Identity != IdentityKind.None || column.Default?.StartsWith("nextval(", StringComparison.Ordinal) == true
        || column.Default == "gen_random_uuid()";
}
