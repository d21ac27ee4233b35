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
            if (string.Equals(column.Name, name, System.StringComparison.Ordinal)) return ScopeColumn.Of(relation, column, relation.Kind == RelationKind.ForeignTable ? Nullability.Unknown : Nullability.NotNull);
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
