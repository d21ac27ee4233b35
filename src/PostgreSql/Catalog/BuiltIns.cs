namespace DbImpact.PostgreSql.Catalog;

/// <summary>The objects that every database has from the start.</summary>
public static class BuiltIns
{
    /// <summary>pg_catalog's OID, the same on every server.</summary>
    public const int PgCatalogOid = 11;

    /// <summary>public's OID on servers that initdb made.</summary>
    public const int PublicOid = 2200;

    public const int InformationSchemaOid = 13000;

    internal static void AddTo(CatalogStore store)
    {
        store.Put(new Schema { Oid = PgCatalogOid, Name = "pg_catalog" });
        store.Put(new Schema { Oid = InformationSchemaOid, Name = "information_schema" });
        store.Put(new Schema { Oid = PublicOid, Name = "public" });
        BuiltInTypes.AddTo(store);
    }
}
