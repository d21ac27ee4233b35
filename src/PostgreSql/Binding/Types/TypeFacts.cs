using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding;

/// <summary>What the rules of types ask of one type of a catalog (lsyscache.c). Types are named by their OIDs.</summary>
internal sealed class TypeFacts(DatabaseCatalog catalog)
{
    /// <summary>TYPCATEGORY_STRING and its like (manual, table 52.64).</summary>
    public const char StringCategory = 'S';

    /// <summary>TYPCATEGORY_UNKNOWN.</summary>
    private const char UnknownCategory = 'X';

    private const int MostDomains = 64;

    public DatabaseCatalog Catalog { get; } = catalog;

    public SqlType? Get(int oid) => Catalog.GetType(oid);

    /// <summary>getBaseType: what a domain is over, and every other type itself.</summary>
    public int BaseOf(int oid)
    {
        for (var depth = 0; depth < MostDomains; depth++)
        {
            if (oid < CatalogObject.FirstNormalOid && IsPlain(oid)) return oid;
            if (Get(oid) is not { Kind: TypeKind.Domain } domain) return oid;
            oid = domain.BaseType.Oid;
        }
        return oid;
    }

    /// <summary>getBaseTypeAndTypmod: a domain's own modifier is the one that counts.</summary>
    public TypeReference BaseOf(TypeReference type)
    {
        for (var depth = 0; depth < MostDomains; depth++)
        {
            if (Get(type.Oid) is not { Kind: TypeKind.Domain } domain) return type;
            type = domain.BaseType;
        }
        return type;
    }

    public char CategoryOf(int oid) => oid == BuiltInTypes.Unknown ? UnknownCategory : Get(oid)?.Category ?? 'U';

    public bool IsPreferred(int oid) => Get(oid) is { IsPreferred: true };

    /// <summary>get_element_type: 0 for anything but a true array.</summary>
    public int ElementOf(int oid) =>
        Get(oid) is { } type && (type.Kind == TypeKind.Array || (type.Category == 'A' && type.ElementOid != 0)) ? type.ElementOid : 0;

    /// <summary>get_base_element_type: also of a domain over an array.</summary>
    public int BaseElementOf(int oid) => ElementOf(BaseOf(oid));

    /// <summary>get_array_type.</summary>
    public int ArrayOf(int oid) => Get(oid)?.ArrayOid ?? 0;

    /// <summary>ISCOMPLEX: a row type, or a domain over one.</summary>
    public bool IsComposite(int oid) => RowRelationOf(oid) != 0;

    /// <summary>typeOrDomainTypeRelid.</summary>
    public int RowRelationOf(int oid) => Get(BaseOf(oid))?.RelationOid ?? 0;

    public bool IsEnum(int oid) => Get(oid) is { Kind: TypeKind.Enum };

    /// <summary>get_range_subtype.</summary>
    public int SubtypeOf(int oid) => Get(oid) is { Kind: TypeKind.Range } range ? range.SubtypeOid : 0;

    /// <summary>get_range_multirange.</summary>
    public int MultirangeOf(int oid) => Get(oid) is { Kind: TypeKind.Range } range ? range.MultirangeOid : 0;

    /// <summary>get_multirange_range.</summary>
    public int RangeOf(int oid) => Get(oid) is { Kind: TypeKind.Multirange } multirange ? multirange.RangeOid : 0;

    public static bool IsPolymorphic(int oid) => IsOfFirstFamily(oid) || IsOfSecondFamily(oid);

    /// <summary>IsPolymorphicTypeFamily1.</summary>
    public static bool IsOfFirstFamily(int oid) => oid is BuiltInTypes.AnyElement or BuiltInTypes.AnyArray or BuiltInTypes.AnyNonArray
        or BuiltInTypes.AnyEnum or BuiltInTypes.AnyRange or BuiltInTypes.AnyMultirange;

    /// <summary>IsPolymorphicTypeFamily2: the anycompatible ones.</summary>
    public static bool IsOfSecondFamily(int oid) => oid is BuiltInTypes.AnyCompatible or BuiltInTypes.AnyCompatibleArray
        or BuiltInTypes.AnyCompatibleNonArray or BuiltInTypes.AnyCompatibleRange or BuiltInTypes.AnyCompatibleMultirange;

    /// <summary>Types that are met most often, and are no domains.</summary>
    private static bool IsPlain(int oid) => oid is BuiltInTypes.Int4 or BuiltInTypes.Text or BuiltInTypes.Int8 or BuiltInTypes.Bool
        or BuiltInTypes.Varchar or BuiltInTypes.Unknown or BuiltInTypes.Timestamptz or BuiltInTypes.Uuid or BuiltInTypes.Numeric;

    /// <summary>typeInheritsFrom and typeIsOfTypedTable: whether rows of the one type are taken where the other is asked for.</summary>
    public bool IsRowOf(int oid, int ancestor)
    {
        if (Get(ancestor) is not { RelationOid: not 0 and var target }) return false;
        if (RowRelationOf(oid) is not 0 and var relation && Catalog.GetRelation(relation) is { } found)
            return InheritsFrom(found, target, 0) || IsTypedBy(found, target);
        return false;
    }

    private bool InheritsFrom(Relation relation, int ancestor, int depth)
    {
        foreach (var parent in relation.ParentOids)
        {
            if (parent == ancestor) return true;
            if (depth < MostDomains && Catalog.GetRelation(parent) is { } found && InheritsFrom(found, ancestor, depth + 1)) return true;
        }
        return false;
    }

    /// <summary>A table that CREATE TABLE … OF made has the very columns of its type.</summary>
    private bool IsTypedBy(Relation relation, int ancestor)
    {
        if (Catalog.GetRelation(ancestor) is not { Kind: RelationKind.CompositeType } type) return false;
        if (type.Columns.Count != relation.Columns.Count) return false;
        for (var i = 0; i < type.Columns.Count; i++)
            if (type.Columns[i].Name != relation.Columns[i].Name || type.Columns[i].Type != relation.Columns[i].Type) return false;
        return true;
    }
}
