namespace DbImpact.PostgreSql.Catalog;

/// <summary>pg_type.typstorage: how the values of a type are kept unless a column says otherwise.</summary>
public static class TypeStorage
{
    /// <param name="catalog">What has the type.</param>
    /// <param name="oid">The type's OID.</param>
    /// <returns>plain, external, extended or main; null where that is not known.</returns>
    public static string? Of(DatabaseCatalog catalog, int oid)
    {
        if (catalog is null) throw new System.ArgumentNullException(nameof(catalog));
        if (catalog.GetType(oid) is not { } type) return null;
        switch (type.Kind)
        {
            case TypeKind.Domain: return Of(catalog, type.BaseType.Oid);
            case TypeKind.Array or TypeKind.Composite or TypeKind.Range or TypeKind.Multirange: return "extended";
            case TypeKind.Enum: return "plain";
            case TypeKind.Base when type.IsBuiltIn: return OfBuiltIn(oid);
            case TypeKind.Base when type.Definition.Count > 0: return OfDefinition(type);
            default: return null;
        }
    }

    private static string? OfDefinition(SqlType type)
    {
        foreach (var part in type.Definition)
        {
            if (part.Key == "storage") return part.Value;
            // The other type may be one whose storage is not known.
            if (part.Key == "like") return null;
        }
        return "plain";
    }

    /// <summary>
    /// typstorage in pg_type.dat: of the types of variable length, those that have another one than plain. They are the same in PostgreSQL
    /// 13 to 18.
    /// </summary>
    private static string OfBuiltIn(int oid) => oid switch
    {
        650 or 869 or BuiltInTypes.Numeric => "main", // cidr, inet
        BuiltInTypes.Bytea or BuiltInTypes.Text or BuiltInTypes.Json or BuiltInTypes.Xml or BuiltInTypes.Bpchar or BuiltInTypes.Varchar
            or BuiltInTypes.Bit or BuiltInTypes.Varbit or BuiltInTypes.Jsonb => "extended",
        194 or 602 or 604 or 1790 => "extended", // pg_node_tree, path, polygon, refcursor
        2970 or 3361 or 3402 or 3614 or 4072 => "extended", // txid_snapshot, pg_ndistinct, pg_dependencies, tsvector, jsonpath
        4600 or 4601 or 5017 or 5038 => "extended", // pg_brin_bloom_summary, pg_brin_minmax_multi_summary, pg_mcv_list, pg_snapshot
        _ => "plain",
    };
}
