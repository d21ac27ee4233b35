namespace DbImpact.PostgreSql.Catalog;

/// <summary>Which operator class an index takes where none is named.</summary>
internal static class DefaultOperatorClass
{
    /// <summary>GetDefaultOpClass of indexcmds.c: for the type itself, else the only one for a type that its values can be taken for.</summary>
    public static OperatorClass? Find(DatabaseCatalog catalog, string method, int typeOid)
    {
        if (BaseOf(catalog, typeOid) is not { } type) return null;
        OperatorClass? preferred = null, compatible = null;
        int preferredCount = 0, compatibleCount = 0;
        foreach (var item in catalog.DefaultOperatorClassesOf(method))
        {
            if (item.TypeOid == type.Oid) return item;
            if (!IsBinaryCoercible(catalog, type, item.TypeOid)) continue;
            if (catalog.GetType(item.TypeOid) is { IsPreferred: true } target && target.Category == type.Category)
            {
                preferred = item;
                preferredCount++;
            }
            else
            {
                compatible = item;
                compatibleCount++;
            }
        }
        if (preferredCount > 0) return preferredCount == 1 ? preferred : null;
        return compatibleCount == 1 ? compatible : null;
    }

    /// <summary>IsBinaryCoercible of parse_coerce.c, for a source that is no domain and differs from the target.</summary>
    private static bool IsBinaryCoercible(DatabaseCatalog catalog, SqlType source, int targetOid)
    {
        switch (targetOid)
        {
            case BuiltInTypes.Any or BuiltInTypes.AnyElement or BuiltInTypes.AnyCompatible: return true;
            case BuiltInTypes.AnyArray or BuiltInTypes.AnyCompatibleArray: return IsArray(source);
            case BuiltInTypes.AnyNonArray or BuiltInTypes.AnyCompatibleNonArray: return !IsArray(source);
            case BuiltInTypes.AnyEnum: return source.Kind == TypeKind.Enum;
            case BuiltInTypes.AnyRange or BuiltInTypes.AnyCompatibleRange: return source.Kind == TypeKind.Range;
            case BuiltInTypes.AnyMultirange or BuiltInTypes.AnyCompatibleMultirange: return source.Kind == TypeKind.Multirange;
            case BuiltInTypes.Record when source.Kind == TypeKind.Composite: return true;
            case BuiltInTypes.RecordArray when IsArray(source) && catalog.GetType(source.ElementOid) is { Kind: TypeKind.Composite }: return true;
            default: return catalog.FindCast(source.Oid, targetOid) is { Method: CastMethod.Binary, Context: CastContext.Implicit };
        }
    }

    private static bool IsArray(SqlType type) => type.Kind == TypeKind.Array || (type.Category == 'A' && type.ElementOid != 0);

    private static SqlType? BaseOf(DatabaseCatalog catalog, int typeOid)
    {
        var type = catalog.GetType(typeOid);
        for (var depth = 0; type is { Kind: TypeKind.Domain } && depth < 64; depth++) type = catalog.GetType(type.BaseType.Oid);
        return type;
    }
}
