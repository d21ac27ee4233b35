namespace DbImpact.PostgreSql.Catalog;

/// <summary>OIDs of types that the language itself gives a part (pg_type.dat); they are the same on every server.</summary>
public static class BuiltInTypes
{
    public const int Bool = 16;
    public const int Bytea = 17;
    public const int Name = 19;
    public const int Int8 = 20;
    public const int Int2 = 21;
    public const int Int2Vector = 22;
    public const int Int4 = 23;
    public const int Text = 25;
    public const int Oid = 26;
    public const int OidVector = 30;
    public const int Json = 114;
    public const int Xml = 142;
    public const int Float4 = 700;
    public const int Float8 = 701;
    public const int Unknown = 705;
    public const int TextArray = 1009;
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
    public const int Regclass = 2205;
    public const int Record = 2249;
    public const int Cstring = 2275;
    public const int Any = 2276;
    public const int AnyArray = 2277;
    public const int Void = 2278;
    public const int Internal = 2281;
    public const int AnyElement = 2283;
    public const int RecordArray = 2287;
    public const int AnyNonArray = 2776;
    public const int Uuid = 2950;
    public const int AnyEnum = 3500;
    public const int Jsonb = 3802;
    public const int AnyRange = 3831;
    public const int AnyMultirange = 4537;
    public const int AnyCompatibleMultirange = 4538;
    public const int AnyCompatible = 5077;
    public const int AnyCompatibleArray = 5078;
    public const int AnyCompatibleNonArray = 5079;
    public const int AnyCompatibleRange = 5080;
}
