using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>Which input function a type has (pg_type.typinput).</summary>
internal static class TypeInput
{
    public const int BoxOid = 603;

    private const int CharOid = 18, CstringOid = 2275, Int2VectorOid = 22, TidOid = 27, XidOid = 28, CidOid = 29, OidVectorOid = 30;
    private const int PointOid = 600, SegmentOid = 601, PathOid = 602, PolygonOid = 604, LineOid = 628, CircleOid = 718;
    private const int Macaddr8Oid = 774, MacaddrOid = 829, CidrOid = 650, InetOid = 869, LogPositionOid = 3220, Xid8Oid = 5069;
    private const int SnapshotOid = 5038, TransactionSnapshotOid = 2970, RefcursorOid = 1790;
    private const int MoneyOid = 790, XmlOid = 142, JsonPathOid = 4072, TextSearchVectorOid = 3614, TextSearchQueryOid = 3615;

    public static LiteralVerdict Check(InputRules rules, SqlType type, int modifier, string value)
    {
        if (CheckBuiltIn(rules, type.Oid, modifier, value) is { } verdict) return verdict;
        if (type is { Kind: TypeKind.Base, Extension: not null }) return CheckOfExtension(rules, type, value);
        if (type.Kind == TypeKind.Enum) return TextInput.CheckEnum(rules, type, value);
        if (rules.Depth >= InputRules.MaxNesting) return LiteralVerdict.Unknown;
        rules.Depth++;
        verdict = type.Kind switch
        {
            TypeKind.Array => ArrayInput.Check(rules, type, modifier, value),
            TypeKind.Composite => RecordInput.Check(rules, type, value),
            TypeKind.Domain => DomainInput.Check(rules, type, value),
            TypeKind.Range => RangeInput.Check(rules, type, value),
            TypeKind.Multirange => RangeInput.CheckMultirange(rules, type, value),
            _ => LiteralVerdict.Unknown,
        };
        rules.Depth--;
        return verdict;
    }

    /// <summary>A NULL inside of an array or record: only domains look at it, the other input functions are strict.</summary>
    public static LiteralVerdict CheckNull(InputRules rules, SqlType type)
    {
        if (type.Kind == TypeKind.Domain) return DomainInput.CheckNull(rules, type);
        return type.IsBuiltIn || type.Kind != TypeKind.Base ? LiteralVerdict.Valid : LiteralVerdict.Unknown;
    }

    /// <summary>Whether it is a type of an extension whose input function is followed here.</summary>
    public static bool IsRead(SqlType type) => (type.Extension, type.Name) is ("citext", "citext") or ("ltree", "ltree" or "lquery")
        or ("hstore", "hstore") or ("cube", "cube") or ("seg", "seg");

    private static LiteralVerdict CheckOfExtension(InputRules rules, SqlType type, string value) => (type.Extension, type.Name) switch
    {
        ("citext", "citext") => LiteralVerdict.Valid,
        ("ltree", "ltree") => LabelTreeInput.CheckTree(rules, value),
        ("ltree", "lquery") => LabelTreeInput.CheckQuery(rules, value),
        ("ltree", "ltxtquery") => LabelTextQueryInput.Check(rules, value),
        ("hstore", "hstore") => HashStoreInput.Check(rules, value),
        ("cube", "cube") => CubeInput.CheckCube(rules, value),
        ("intarray", "query_int") => IntegerQueryInput.Check(value),
        ("seg", "seg") => CubeInput.CheckSegment(rules, value),
        _ => LiteralVerdict.Unknown,
    };

    private static LiteralVerdict? CheckBuiltIn(InputRules rules, int type, int modifier, string value) => type switch
    {
        BuiltInTypes.Text or BuiltInTypes.Name or BuiltInTypes.Unknown or CharOid or CstringOid or RefcursorOid => LiteralVerdict.Valid,
        BuiltInTypes.Varchar => TextInput.CheckLength(value, modifier, "character varying"),
        BuiltInTypes.Bpchar => TextInput.CheckLength(value, modifier, "character"),
        BuiltInTypes.Int4 => IntegerInput.Check(rules, value, "integer", 1UL << 31),
        BuiltInTypes.Int8 => IntegerInput.Check(rules, value, "bigint", 1UL << 63),
        BuiltInTypes.Int2 => IntegerInput.Check(rules, value, "smallint", 1UL << 15),
        BuiltInTypes.Numeric => NumericInput.Check(rules, value, modifier),
        BuiltInTypes.Float4 => FloatInput.CheckFloat4(rules, value),
        BuiltInTypes.Float8 => FloatInput.CheckFloat8(value),
        BuiltInTypes.Bool => TextInput.CheckBoolean(value),
        BuiltInTypes.Uuid => TextInput.CheckUuid(value),
        BuiltInTypes.Bytea => TextInput.CheckBytea(rules, value),
        BuiltInTypes.Json => JsonInput.CheckJson(rules, value),
        BuiltInTypes.Jsonb => JsonInput.CheckJsonb(rules, value),
        BuiltInTypes.Date or BuiltInTypes.Time or BuiltInTypes.Timetz or BuiltInTypes.Timestamp or BuiltInTypes.Timestamptz =>
            DateTimeInput.Check(rules, value, type),
        BuiltInTypes.Interval => IntervalInput.Check(rules, value, modifier),
        BuiltInTypes.Bit => BitInput.Check(rules, value, modifier, isVarying: false),
        BuiltInTypes.Varbit => BitInput.Check(rules, value, modifier, isVarying: true),
        InetOid => NetworkInput.Check(value, isCidr: false),
        CidrOid => NetworkInput.Check(value, isCidr: true),
        MacaddrOid => MacAddressInput.Check(value),
        Macaddr8Oid => MacAddressInput.CheckEight(value),
        PointOid => GeometryInput.CheckPoint(value),
        SegmentOid => GeometryInput.CheckSegment(value),
        PathOid => GeometryInput.CheckPath(value),
        BoxOid => GeometryInput.CheckBox(value),
        PolygonOid => GeometryInput.CheckPolygon(value),
        LineOid => GeometryInput.CheckLine(value),
        CircleOid => GeometryInput.CheckCircle(value),
        BuiltInTypes.Oid => IntegerInput.CheckUnsigned32(rules, value, "oid"),
        XidOid => SystemInput.CheckTransactionId(rules, value, "xid"),
        CidOid => SystemInput.CheckTransactionId(rules, value, "cid"),
        Xid8Oid => SystemInput.CheckTransactionId8(rules, value),
        TidOid => SystemInput.CheckTid(rules, value),
        LogPositionOid => SystemInput.CheckLogPosition(value),
        XmlOid => XmlInput.Check(value),
        MoneyOid => TextInput.CheckMoney(value),
        JsonPathOid => JsonPathInput.Check(rules, value),
        TextSearchVectorOid => TextSearchInput.CheckVector(value),
        TextSearchQueryOid => TextSearchInput.CheckQuery(value),
        SnapshotOid or TransactionSnapshotOid => SystemInput.CheckSnapshot(value),
        OidVectorOid => SystemInput.CheckOidVector(rules, value),
        Int2VectorOid => SystemInput.CheckInt2Vector(rules, value),
        BuiltInTypes.Record => LiteralVerdict.Invalid("0A000", "input of anonymous composite types is not implemented"),
        _ => null,
    };
}
