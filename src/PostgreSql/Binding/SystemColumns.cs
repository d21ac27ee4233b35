using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding;

/// <summary>The columns that every table has without declaring them (manual, 5.6; heap.c, SysAtt).</summary>
internal static class SystemColumns
{
    private static readonly Column[] All =
    [
        Make("ctid", -1, 27),
        Make("xmin", -2, 28),
        Make("cmin", -3, 29),
        Make("xmax", -4, 28),
        Make("cmax", -5, 29),
        Make("tableoid", -6, BuiltInTypes.Oid),
    ];

    public static ScopeColumn? Find(Relation? relation, string name)
    {
        if (relation is null or { Kind: RelationKind.View or RelationKind.CompositeType }) return null;
        foreach (var column in All)
            if (string.Equals(column.Name, name, System.StringComparison.Ordinal)) return ScopeColumn.Of(relation, column);
        return null;
    }

    public static bool IsName(string name)
    {
        foreach (var column in All)
            if (string.Equals(column.Name, name, System.StringComparison.Ordinal)) return true;
        return false;
    }

    private static Column Make(string name, int ordinal, int type) =>
        new() { Name = name, Ordinal = ordinal, Type = new TypeReference(type), NotNull = true };
}

/// <summary>
/// Functions of pg_catalog that one row alone may be given to, so that <c>table.name</c> calls them (pg_proc, 13 to 18: the first
/// argument is record, anyelement, anynonarray or "any", and no second one is required).
/// </summary>
internal static class RowFunctions
{
    private static readonly HashSet<string> Names = new(System.StringComparer.Ordinal)
    {
        "any_out", "any_value", "anyelement_out", "anynonarray_out", "array_agg", "concat", "count", "cume_dist", "dense_rank", "first_value",
        "hash_record", "json_agg", "json_agg_strict", "json_build_array", "json_build_object", "jsonb_agg", "jsonb_agg_strict",
        "jsonb_build_array", "jsonb_build_object", "lag", "last_value", "lead", "max", "min", "mode", "num_nonnulls", "num_nulls",
        "percent_rank", "pg_collation_for", "pg_column_compression", "pg_column_size", "pg_column_toast_chunk_id",
        "pg_restore_attribute_stats", "pg_restore_relation_stats", "pg_typeof", "quote_literal", "quote_nullable", "rank", "record_out",
        "record_send", "row_to_json", "to_json", "to_jsonb",
    };

    public static bool Contains(string name) => Names.Contains(name);
}
