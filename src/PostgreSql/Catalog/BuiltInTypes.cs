using System.Globalization;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>The base, range and pseudo types of pg_catalog, with their arrays (pg_type of PostgreSQL 18; OIDs never change).</summary>
public static class BuiltInTypes
{
    public const int Bool = 16;
    public const int Bytea = 17;
    public const int Name = 19;
    public const int Int8 = 20;
    public const int Int2 = 21;
    public const int Int4 = 23;
    public const int Text = 25;
    public const int Oid = 26;
    public const int Json = 114;
    public const int Xml = 142;
    public const int Float4 = 700;
    public const int Float8 = 701;
    public const int Unknown = 705;
    public const int Bpchar = 1042;
    public const int Varchar = 1043;
    public const int Date = 1082;
    public const int Time = 1083;
    public const int Timestamp = 1114;
    public const int Timestamptz = 1184;
    public const int Interval = 1186;
    public const int Timetz = 1266;
    public const int Bit = 1560;
    public const int Varbit = 1562;
    public const int Numeric = 1700;
    public const int Record = 2249;
    public const int Void = 2278;
    public const int Uuid = 2950;
    public const int Regclass = 2205;
    public const int Jsonb = 3802;

    /// <summary>A line for each: oid, name, typtype with typcategory and ! for preferred, array, element, subtype, multirange.</summary>
    private const string Data = """
        16 bool bB! 1000 0 0 0
        17 bytea bU 1001 0 0 0
        18 char bZ 1002 0 0 0
        19 name bS 1003 18 0 0
        20 int8 bN 1016 0 0 0
        21 int2 bN 1005 0 0 0
        22 int2vector bA 1006 21 0 0
        23 int4 bN 1007 0 0 0
        24 regproc bN 1008 0 0 0
        25 text bS! 1009 0 0 0
        26 oid bN! 1028 0 0 0
        27 tid bU 1010 0 0 0
        28 xid bU 1011 0 0 0
        29 cid bU 1012 0 0 0
        30 oidvector bA 1013 26 0 0
        32 pg_ddl_command pP 0 0 0 0
        114 json bU 199 0 0 0
        142 xml bU 143 0 0 0
        194 pg_node_tree bZ 0 0 0 0
        269 table_am_handler pP 0 0 0 0
        325 index_am_handler pP 0 0 0 0
        600 point bG 1017 701 0 0
        601 lseg bG 1018 600 0 0
        602 path bG 1019 0 0 0
        603 box bG 1020 600 0 0
        604 polygon bG 1027 0 0 0
        628 line bG 629 701 0 0
        650 cidr bI 651 0 0 0
        700 float4 bN 1021 0 0 0
        701 float8 bN! 1022 0 0 0
        705 unknown pX 0 0 0 0
        718 circle bG 719 0 0 0
        774 macaddr8 bU 775 0 0 0
        790 money bN 791 0 0 0
        829 macaddr bU 1040 0 0 0
        869 inet bI! 1041 0 0 0
        1033 aclitem bU 1034 0 0 0
        1042 bpchar bS 1014 0 0 0
        1043 varchar bS 1015 0 0 0
        1082 date bD 1182 0 0 0
        1083 time bD 1183 0 0 0
        1114 timestamp bD 1115 0 0 0
        1184 timestamptz bD! 1185 0 0 0
        1186 interval bT! 1187 0 0 0
        1266 timetz bD 1270 0 0 0
        1560 bit bV 1561 0 0 0
        1562 varbit bV! 1563 0 0 0
        1700 numeric bN 1231 0 0 0
        1790 refcursor bU 2201 0 0 0
        2202 regprocedure bN 2207 0 0 0
        2203 regoper bN 2208 0 0 0
        2204 regoperator bN 2209 0 0 0
        2205 regclass bN 2210 0 0 0
        2206 regtype bN 2211 0 0 0
        2249 record pP 2287 0 0 0
        2275 cstring pP 1263 0 0 0
        2276 any pP 0 0 0 0
        2277 anyarray pP 0 0 0 0
        2278 void pP 0 0 0 0
        2279 trigger pP 0 0 0 0
        2280 language_handler pP 0 0 0 0
        2281 internal pP 0 0 0 0
        2283 anyelement pP 0 0 0 0
        2287 _record pP 0 2249 0 0
        2776 anynonarray pP 0 0 0 0
        2950 uuid bU 2951 0 0 0
        2970 txid_snapshot bU 2949 0 0 0
        3115 fdw_handler pP 0 0 0 0
        3220 pg_lsn bU 3221 0 0 0
        3310 tsm_handler pP 0 0 0 0
        3361 pg_ndistinct bZ 0 0 0 0
        3402 pg_dependencies bZ 0 0 0 0
        3500 anyenum pP 0 0 0 0
        3614 tsvector bU 3643 0 0 0
        3615 tsquery bU 3645 0 0 0
        3642 gtsvector bU 3644 0 0 0
        3734 regconfig bN 3735 0 0 0
        3769 regdictionary bN 3770 0 0 0
        3802 jsonb bU 3807 0 0 0
        3831 anyrange pP 0 0 0 0
        3838 event_trigger pP 0 0 0 0
        3904 int4range rR 3905 0 23 4451
        3906 numrange rR 3907 0 1700 4532
        3908 tsrange rR 3909 0 1114 4533
        3910 tstzrange rR 3911 0 1184 4534
        3912 daterange rR 3913 0 1082 4535
        3926 int8range rR 3927 0 20 4536
        4072 jsonpath bU 4073 0 0 0
        4089 regnamespace bN 4090 0 0 0
        4096 regrole bN 4097 0 0 0
        4191 regcollation bN 4192 0 0 0
        4451 int4multirange mR 6150 0 0 0
        4532 nummultirange mR 6151 0 0 0
        4533 tsmultirange mR 6152 0 0 0
        4534 tstzmultirange mR 6153 0 0 0
        4535 datemultirange mR 6155 0 0 0
        4536 int8multirange mR 6157 0 0 0
        4537 anymultirange pP 0 0 0 0
        4538 anycompatiblemultirange pP 0 0 0 0
        4600 pg_brin_bloom_summary bZ 0 0 0 0
        4601 pg_brin_minmax_multi_summary bZ 0 0 0 0
        5017 pg_mcv_list bZ 0 0 0 0
        5038 pg_snapshot bU 5039 0 0 0
        5069 xid8 bU 271 0 0 0
        5077 anycompatible pP 0 0 0 0
        5078 anycompatiblearray pP 0 0 0 0
        5079 anycompatiblenonarray pP 0 0 0 0
        5080 anycompatiblerange pP 0 0 0 0
        """;

    internal static void AddTo(CatalogStore store)
    {
        foreach (var line in Data.Split('\n'))
        {
            var fields = line.Trim().Split(' ');
            var oid = Number(fields[0]);
            var array = Number(fields[3]);
            store.Put(new SqlType
            {
                Oid = oid,
                SchemaOid = BuiltIns.PgCatalogOid,
                Name = fields[1],
                Kind = KindOf(fields[2][0]),
                Category = fields[2][1],
                IsPreferred = fields[2].Length > 2,
                ArrayOid = array,
                ElementOid = Number(fields[4]),
                SubtypeOid = Number(fields[5]),
                MultirangeOid = Number(fields[6]),
            });
            if (array != 0) store.Put(ArrayOf(fields[1], oid, array));
        }
    }

    private static SqlType ArrayOf(string element, int elementOid, int oid) => new()
    {
        Oid = oid,
        SchemaOid = BuiltIns.PgCatalogOid,
        Name = "_" + element,
        Kind = TypeKind.Array,
        Category = 'A',
        ElementOid = elementOid,
    };

    private static TypeKind KindOf(char typtype) => typtype switch
    {
        'b' => TypeKind.Base,
        'r' => TypeKind.Range,
        'm' => TypeKind.Multirange,
        _ => TypeKind.Pseudo,
    };

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
