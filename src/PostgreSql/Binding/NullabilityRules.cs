using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>
/// What can be NULL. <see cref="Nullability.NotNull"/> is only said where no data makes it wrong: a strict function may still return NULL,
/// so that functions and operators count only if they are known never to do so for values that are not NULL.
/// </summary>
internal static class NullabilityRules
{
    /// <summary>Functions that never return NULL, whatever they are given.</summary>
    private static readonly HashSet<string> NeverNull = Set(
        "count row_number rank dense_rank percent_rank cume_dist now transaction_timestamp statement_timestamp clock_timestamp timeofday "
        + "gen_random_uuid uuidv4 pi version current_database pg_backend_pid txid_current pg_current_xact_id concat json_build_object "
        + "jsonb_build_object json_build_array jsonb_build_array num_nulls num_nonnulls pg_typeof");

    /// <summary>Functions of pg_catalog that do not return NULL for arguments that are not NULL; a name stands for all that have it.</summary>
    private static readonly HashSet<string> NullOnlyForNull = Set(
        "initcap char_length character_length octet_length bit_length btrim ltrim rtrim lpad rpad left right replace translate reverse repeat "
        + "substr split_part strpos ascii chr md5 sha224 sha256 sha384 sha512 encode decode to_hex starts_with quote_ident quote_literal format "
        + "concat_ws regexp_replace regexp_split_to_array string_to_array array_to_string cardinality abs ceil ceiling floor round trunc sqrt "
        + "cbrt exp ln log power pow mod div sign gcd lcm degrees radians sin cos tan asin acos atan atan2 date_trunc make_date make_time "
        + "make_timestamp make_timestamptz to_timestamp to_date age date_bin justify_days justify_hours justify_interval isfinite "
        + "jsonb_array_length json_array_length jsonb_typeof json_typeof to_json to_jsonb row_to_json jsonb_pretty nextval setval ntile random uuidv7");

    /// <summary>Those of which only the ones that take text are meant: upper(anyrange) has no bound to give for an infinite one.</summary>
    private static readonly HashSet<string> OfTextOnly = Set("lower upper length");

    /// <summary>Aggregates that give NULL only for no rows, or for nothing but NULLs.</summary>
    private static readonly HashSet<string> NullForNoRows = Set("sum avg min max bool_and bool_or every string_agg bit_and bit_or");

    /// <summary>Aggregates that collect NULLs too.</summary>
    private static readonly HashSet<string> Collecting = Set("array_agg json_agg jsonb_agg json_object_agg jsonb_object_agg");

    /// <summary>Built-in operators that do not return NULL for operands that are not NULL, but for geometric types.</summary>
    private static readonly HashSet<string> Operators = Set(
        "= <> < <= > >= + - * / % || ~~ !~~ ~~* !~~* ~ !~ ~* !~* ^@ && @> <@ << >> & |");

    /// <summary>A column of a relation, in itself.</summary>
    public static Nullability OfColumn(DatabaseCatalog catalog, Relation relation, Column column)
    {
        // A foreign table's NOT NULL is a promise, and a materialized view keeps what its tables had before.
        if (relation.Kind is not (RelationKind.Table or RelationKind.PartitionedTable)) return Nullability.Unknown;
        if (column.NotNull) return IsValidated(catalog, relation, column) ? Nullability.NotNull : Nullability.Unknown;
        // A domain's NOT NULL does not keep NULLs out that queries make (manual, CREATE DOMAIN, notes).
        return catalog.GetType(column.Type.Oid) is { Kind: TypeKind.Domain } ? Nullability.Unknown : Nullability.Nullable;
    }

    private static bool IsValidated(DatabaseCatalog catalog, Relation relation, Column column)
    {
        if (relation.IsBuiltIn) return true;
        foreach (var constraint in catalog.ConstraintsOf(relation.Oid))
        {
            if (constraint is not { Kind: ConstraintKind.NotNull, IsNotValid: true }) continue;
            foreach (var ordinal in constraint.Columns)
                if (ordinal == column.Ordinal) return false;
        }
        return relation.Kind == RelationKind.PartitionedTable || HoldsInChildren(catalog, relation, column.Name, 0);
    }

    /// <summary>Before PostgreSQL 18 a table that inherits may let NULLs in where its parent, of which its rows are part, does not.</summary>
    private static bool HoldsInChildren(DatabaseCatalog catalog, Relation relation, string name, int depth)
    {
        foreach (var child in catalog.ChildrenOf(relation.Oid))
            if (depth > 20 || child.FindColumn(name) is not { NotNull: true } || !HoldsInChildren(catalog, child, name, depth + 1)) return false;
        return true;
    }

    /// <summary>A column where a query uses it: after outer joins, and after the conditions that its rows have passed.</summary>
    public static Nullability OfUse(NamespaceItem item, ScopeColumn column)
    {
        if (item.Returning != ReturningRow.Default) return Nullability.Nullable;
        var entry = item.Entry;
        if (entry.IsProven(column)) return Nullability.NotNull;
        var nullability = entry.IsNullable ? Nullability.Nullable : column.Nullability;
        return nullability == Nullability.Nullable && entry.IsDoubted(column) ? Nullability.Unknown : nullability;
    }

    public static Nullability OfOperator(DatabaseCatalog catalog, Operator @operator, int result, BoundExpression? left, BoundExpression? right)
    {
        if (right is null || !@operator.IsBuiltIn || !Operators.Contains(@operator.Name)) return Nullability.Unknown;
        if (catalog.GetType(result) is not { Category: not 'G' }) return Nullability.Unknown;
        return left is null ? right.Nullability : Both(left.Nullability, right.Nullability);
    }

    /// <summary>A cast keeps what is known, unless its function may make NULL of a value.</summary>
    public static Nullability OfCast(DatabaseCatalog catalog, int from, int to, Nullability nullability)
    {
        if (nullability != Nullability.NotNull || from == to || from == 0) return nullability;
        // Since PostgreSQL 18 the JSON null becomes NULL.
        if (from == BuiltInTypes.Jsonb && to is not (BuiltInTypes.Json or BuiltInTypes.Text or BuiltInTypes.Varchar)) return Nullability.Unknown;
        // An infinite moment has no time of day.
        if (from is BuiltInTypes.Timestamp or BuiltInTypes.Timestamptz && to is BuiltInTypes.Time or BuiltInTypes.Timetz) return Nullability.Unknown;
        return catalog.FindCast(from, to) is null or { IsBuiltIn: true } ? nullability : Nullability.Unknown;
    }

    /// <summary>
    /// A call by what it is given. For an aggregate: whether its group has rows for certain, and it is an aggregate of this very query.
    /// </summary>
    public static Nullability OfCall(Routine routine, FunctionCall call, IReadOnlyList<Nullability> arguments, bool groupHasRows)
    {
        if (!routine.IsBuiltIn || call.IsVariadic || routine.ReturnsSet) return Nullability.Unknown;
        if (NeverNull.Contains(routine.Name)) return Nullability.NotNull;
        var isOverValues = true;
        foreach (var argument in arguments) isOverValues &= argument == Nullability.NotNull;
        if (routine.Kind == RoutineKind.Aggregate)
        {
            if (!groupHasRows || call.Filter is not null || call.Over is not null || !call.WithinGroup.IsEmpty) return Nullability.Unknown;
            return Collecting.Contains(routine.Name) || (isOverValues && NullForNoRows.Contains(routine.Name))
                ? Nullability.NotNull
                : Nullability.Unknown;
        }
        if (!isOverValues) return Nullability.Unknown;
        if (NullOnlyForNull.Contains(routine.Name)) return Nullability.NotNull;
        return OfTextOnly.Contains(routine.Name) && routine.Arguments.Count == 1 && routine.Arguments[0].Type.Oid == BuiltInTypes.Text
            ? Nullability.NotNull
            : Nullability.Unknown;
    }

    /// <summary>GROUP BY without grouping sets: then every group has a row. With them, what is grouped by may become NULL.</summary>
    public static bool HasGroupingSets(GroupByClause groupBy)
    {
        foreach (var item in groupBy.Items)
            if (item is GroupingSet) return true;
        return false;
    }

    public static Nullability Both(Nullability a, Nullability b) =>
        a == Nullability.Nullable || b == Nullability.Nullable ? Nullability.Nullable
        : a == Nullability.Unknown || b == Nullability.Unknown ? Nullability.Unknown
        : Nullability.NotNull;

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
