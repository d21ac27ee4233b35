using System.Collections.Generic;

namespace DbImpact.LiveCatalog.Reading;

/// <summary>Which objects extensions have made (pg_depend, deptype e).</summary>
internal sealed class ExtensionMembers
{
    private const string Members = """
        SELECT d.classid::regclass::text AS catalog, d.objid::int8 AS oid, e.extname AS extension
        FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid
        WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'
          AND d.classid IN ('pg_class'::regclass, 'pg_type'::regclass, 'pg_proc'::regclass, 'pg_namespace'::regclass,
                            'pg_operator'::regclass, 'pg_cast'::regclass, 'pg_opclass'::regclass, 'pg_collation'::regclass)
        """;

    private readonly Dictionary<(CatalogTable Table, long Oid), string> _extensions = [];

    public CatalogQuery Query() => new(Members, row => _extensions[(TableOf(row.Text("catalog")), row.Oid("oid"))] = row.Text("extension"));

    /// <summary>The extension that owns the object, or null.</summary>
    public string? Find(CatalogTable table, long oid) => _extensions.GetValueOrDefault((table, oid));

    private static CatalogTable TableOf(string name) => name switch
    {
        "pg_class" => CatalogTable.Class,
        "pg_type" => CatalogTable.Type,
        "pg_proc" => CatalogTable.Proc,
        "pg_operator" => CatalogTable.Operator,
        "pg_cast" => CatalogTable.Cast,
        "pg_opclass" => CatalogTable.OperatorClass,
        "pg_collation" => CatalogTable.Collation,
        _ => CatalogTable.Namespace,
    };
}
