namespace DbImpact.PostgreSql.Catalog;

/// <summary>The schemas that every database has from the start; <see cref="BuiltInObjects"/> has what is in them.</summary>
public static class BuiltIns
{
    /// <summary>pg_catalog's OID, the same on every server.</summary>
    public const int PgCatalogOid = 11;

    /// <summary>public's OID on servers that initdb made.</summary>
    public const int PublicOid = 2200;

    /// <summary>A number of this catalog's own: it differs between servers, as those of the schema's objects do.</summary>
    public const int InformationSchemaOid = 13000;

    internal static void AddTo(CatalogStore store)
    {
        store.Put(new Schema { Oid = PgCatalogOid, Name = "pg_catalog" });
        store.Put(new Schema { Oid = InformationSchemaOid, Name = "information_schema" });
        store.Put(new Schema { Oid = PublicOid, Name = "public" });
    }
}
