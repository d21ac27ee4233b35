using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>Which input function a type has (pg_type.typinput).</summary>
internal static class TypeInput
{
    public static LiteralVerdict Check(InputRules rules, SqlType type, int modifier, string value)
    {
        switch (type.Oid)
        {
            case BuiltInTypes.Text or BuiltInTypes.Name or BuiltInTypes.Unknown or CharOid or CstringOid:
                return LiteralVerdict.Valid;
            case BuiltInTypes.Varchar:
                return TextInput.CheckLength(value, modifier, "character varying");
            case BuiltInTypes.Bpchar:
                return TextInput.CheckLength(value, modifier, "character");
            case BuiltInTypes.Int4:
                return IntegerInput.Check(rules, value, "integer", 1UL << 31);
            case BuiltInTypes.Int8:
                return IntegerInput.Check(rules, value, "bigint", 1UL << 63);
            case BuiltInTypes.Int2:
                return IntegerInput.Check(rules, value, "smallint", 1UL << 15);
            case BuiltInTypes.Numeric:
                return NumericInput.Check(rules, value, modifier);
            case BuiltInTypes.Float4:
                return FloatInput.CheckFloat4(rules, value);
            case BuiltInTypes.Float8:
                return FloatInput.CheckFloat8(value);
            case BuiltInTypes.Bool:
                return TextInput.CheckBoolean(value);
            case BuiltInTypes.Uuid:
                return TextInput.CheckUuid(value);
            case BuiltInTypes.Bytea:
                return TextInput.CheckBytea(rules, value);
            case BuiltInTypes.Json:
                return JsonInput.CheckJson(rules, value);
            case BuiltInTypes.Jsonb:
                return JsonInput.CheckJsonb(rules, value);
            case BuiltInTypes.Date or BuiltInTypes.Time or BuiltInTypes.Timetz or BuiltInTypes.Timestamp or BuiltInTypes.Timestamptz:
                return DateTimeInput.Check(rules, value, type.Oid);
            case BuiltInTypes.Interval:
                return IntervalInput.Check(rules, value, modifier);
            case BuiltInTypes.Oid:
                return IntegerInput.CheckUnsigned32(rules, value, "oid");
        }
        return type.Kind switch
        {
            TypeKind.Enum => TextInput.CheckEnum(rules, type, value),
            _ => LiteralVerdict.Unknown,
        };
    }

    private const int CharOid = 18;
    private const int CstringOid = 2275;
}
