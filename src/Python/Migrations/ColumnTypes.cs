using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Texts;
using DbImpact.Python.Symbols;
using DbImpact.Python.Values;

namespace DbImpact.Python.Migrations;

/// <summary>How far a type may number rows by itself (SQLAlchemy's <c>autoincrement="auto"</c>).</summary>
internal enum NumberKind
{
    None,
    Small,
    Plain,
    Big,

    /// <summary>The type is not known.</summary>
    Unknown,
}

/// <summary>An enumeration type that a column has.</summary>
/// <param name="Name">With its schema.</param>
/// <param name="Labels">Null where they are not known.</param>
/// <param name="IsCreated">Whether the library makes it together with a table (<c>create_type</c>).</param>
internal sealed record EnumType(DdlText Name, IReadOnlyList<string>? Labels, bool IsCreated);

/// <summary>A column's type as SQLAlchemy's PostgreSQL dialect writes it.</summary>
internal sealed record ColumnType(TextValue Text, NumberKind Number = NumberKind.None, EnumType? Enum = null);

/// <summary>Reads SQLAlchemy's types and those of the libraries around it (its manual, The Type Hierarchy and PostgreSQL dialect).</summary>
internal sealed class ColumnTypes(Interpreter interpreter)
{
    private static readonly ColumnType Unknown = new(TextValue.Hole("…", "is a type that is not followed"), NumberKind.Unknown);

    /// <summary>Types without arguments, by the last part of their name.</summary>
    private static readonly Dictionary<string, string> Plain = ByName(
        ("BOOLEAN", "Boolean BOOLEAN"), ("DATE", "Date DATE"), ("BYTEA", "LargeBinary BYTEA PickleType"),
        ("UUID", "UUID Uuid UUIDType GUID"), ("JSON", "JSON JSONType"), ("JSONB", "JSONB JsonB"), ("HSTORE", "HSTORE"), ("INET", "INET"),
        ("CIDR", "CIDR"), ("MACADDR", "MACADDR"), ("MACADDR8", "MACADDR8"), ("MONEY", "MONEY"), ("OID", "OID"), ("REGCLASS", "REGCLASS"),
        ("REGCONFIG", "REGCONFIG"), ("TSVECTOR", "TSVECTOR TSVectorType"), ("TSQUERY", "TSQUERY"), ("CITEXT", "CITEXT CIText"),
        ("LTREE", "LtreeType"), ("INT4RANGE", "INT4RANGE"), ("INT8RANGE", "INT8RANGE"), ("NUMRANGE", "NUMRANGE"),
        ("DATERANGE", "DATERANGE"), ("TSRANGE", "TSRANGE"), ("TSTZRANGE", "TSTZRANGE"), ("INT4MULTIRANGE", "INT4MULTIRANGE"),
        ("INT8MULTIRANGE", "INT8MULTIRANGE"), ("NUMMULTIRANGE", "NUMMULTIRANGE"), ("DATEMULTIRANGE", "DATEMULTIRANGE"),
        ("TSMULTIRANGE", "TSMULTIRANGE"), ("TSTZMULTIRANGE", "TSTZMULTIRANGE"),
        ("TIMESTAMP WITH TIME ZONE", "TIMESTAMPAware DateTimeUTC TZDateTime"), ("TEXT", "URLType"));

    private static Dictionary<string, string> ByName(params (string Sql, string Names)[] types) =>
        types.SelectMany(static type => type.Names.Split(' ').Select(name => (name, type.Sql))).ToDictionary(static pair => pair.name, static pair => pair.Sql, StringComparer.Ordinal);

    public ColumnType Of(Value? value) => value switch
    {
        ExternalValue external => OfName(external.Name, null),
        MadeValue { Receiver: not null, ShortName: "with_variant" } variant => OfVariant(variant),
        MadeValue { Receiver: null } made => OfName(made.Name, made.Arguments),
        ClassValue { Class: var @class } => OfOwn(@class),
        InstanceValue { Class: var @class } => OfOwn(@class),
        _ => Unknown,
    };

    /// <summary>A type of the program's: a TypeDecorator is written as its <c>impl</c>, or as what it decides on for PostgreSQL.</summary>
    private ColumnType OfOwn(ClassSymbol @class)
    {
        var ancestors = interpreter.Ancestors(@class).ToList();
        var deciding = ancestors.Select(static ancestor => ancestor.Methods.TryGetValue("load_dialect_impl", out var method) ? method : null).FirstOrDefault(static method => method is not null);
        if (deciding is not null) return interpreter.ResultOf(deciding) is var decided and not (ClassValue or InstanceValue) ? Of(decided) : Unknown;
        if (ancestors.Exists(static ancestor => ancestor.Methods.ContainsKey("get_col_spec"))) return Unknown;
        return interpreter.MemberOf(@class, "impl") is { } impl and not (ClassValue or InstanceValue) ? Of(impl) : Unknown;
    }

    /// <summary><c>Text().with_variant(JSONB(), "postgresql")</c></summary>
    private ColumnType OfVariant(MadeValue variant)
    {
        if (!variant.Arguments.TryPositional(out var arguments) || arguments.Count < 2) return Unknown;
        var dialects = arguments.Skip(1).Select(static argument => DdlText.KnownText(argument.Value)).ToList();
        return dialects.Contains(null) ? Unknown : dialects.Contains("postgresql") ? Of(arguments[0].Value) : Of(variant.Receiver);
    }

    private ColumnType OfName(string name, CallArguments? given)
    {
        var type = name.Substring(name.LastIndexOf('.') + 1);
        // Encrypted and the like: what they store is another one's business.
        if (given is { HasUnknownKeywords: true }) return Unknown;
        string? Text(int position, params string[] names) => DdlText.KnownText(given?.Find(position, names)?.Value);
        bool Has(int position, params string[] names) => given?.Find(position, names) is { } found && !DdlText.IsNone(found.Value);
        ColumnType Sized(string word, int position, params string[] names) =>
            !Has(position, names) ? new(TextValue.Computed(word)) : Text(position, names) is { } size ? new(TextValue.Computed($"{word}({size})")) : Unknown;

        switch (type)
        {
            case "Integer" or "INTEGER" or "INT": return new(TextValue.Computed("INTEGER"), NumberKind.Plain);
            case "BigInteger" or "BIGINT" or "BigIntIdentity": return new(TextValue.Computed("BIGINT"), NumberKind.Big);
            case "SmallInteger" or "SMALLINT": return new(TextValue.Computed("SMALLINT"), NumberKind.Small);
            case "String" or "VARCHAR" or "Unicode" or "AutoString": return Collated(Sized("VARCHAR", 0, "length"), given);
            case "EmailType": return Has(0, "length") ? Sized("VARCHAR", 0, "length") : new(TextValue.Computed("VARCHAR(255)"));
            case "CHAR" or "NCHAR": return Collated(Sized(type, 0, "length"), given);
            case "Text" or "TEXT" or "UnicodeText": return Collated(new(TextValue.Computed("TEXT")), given);
            case "DateTime": return Zoned("TIMESTAMP", Text(0, "timezone"), null);
            case "TIMESTAMP": return Zoned("TIMESTAMP", Text(0, "timezone"), Text(1, "precision"));
            case "ArrowType": return Zoned("TIMESTAMP", null, null);
            case "Time": return Zoned("TIME", Text(0, "timezone"), null);
            case "TIME": return Zoned("TIME", Text(0, "timezone"), Text(1, "precision"));
            case "Interval": return new(TextValue.Computed(Text(1, "second_precision") is { } seconds ? $"INTERVAL ({seconds})" : "INTERVAL"));
            case "INTERVAL":
                return new(TextValue.Computed("INTERVAL" + (Text(1, "fields") is { } fields ? " " + fields : "") + (Text(0, "precision") is { } precision ? $" ({precision})" : "")));
            case "Numeric" or "NUMERIC" or "DECIMAL":
                var word = type == "DECIMAL" ? "DECIMAL" : "NUMERIC";
                if (!Has(0, "precision")) return new(TextValue.Computed(word), NumberKind.Plain);
                if (Text(0, "precision") is not { } digits || (Has(1, "scale") && Text(1, "scale") is null)) return Unknown;
                return new(TextValue.Computed(Text(1, "scale") is { } scale ? $"{word}({digits}, {scale})" : $"{word}({digits})"), NumberKind.Plain);
            case "Float" or "FLOAT": return Sized("FLOAT", 0, "precision") with { Number = NumberKind.Plain };
            case "REAL": return new(TextValue.Computed("REAL"), NumberKind.Plain);
            case "Double" or "DOUBLE" or "DOUBLE_PRECISION": return new(TextValue.Computed("DOUBLE PRECISION"), NumberKind.Plain);
            case "BIT":
                var isVarying = Text(1, "varying") == "True";
                return isVarying ? Sized("BIT VARYING", 0, "length") : Has(0, "length") ? Sized("BIT", 0, "length") : new(TextValue.Computed("BIT(1)"));
            case "ARRAY": return ArrayOf(given);
            case "Enum" or "ENUM": return EnumOf(type, given);
            case "Vector" or "VECTOR" or "HALFVEC" or "SPARSEVEC" when name.StartsWith("pgvector", StringComparison.Ordinal): return Sized(type.ToUpperInvariant(), 0, "dim");
            case "Geometry" or "Geography" when name.StartsWith("geoalchemy2", StringComparison.Ordinal): return Spatial(type.ToLowerInvariant(), given, Text(0, "geometry_type"), Text(1, "srid"));
            case "Uuid" or "UUID" when Text(1, "native_uuid") == "False": return new(TextValue.Computed("CHAR(32)"));
            default: return Plain.TryGetValue(type, out var plain) ? new(TextValue.Computed(plain)) : Unknown;
        }
    }

    private static ColumnType Collated(ColumnType type, CallArguments? given)
    {
        if (given?.Keyword("collation") is not { } collation || DdlText.IsNone(collation.Value)) return type;
        return DdlText.KnownText(collation.Value) is { } name ? type with { Text = new DdlText().Add(type.Text).Add(" COLLATE ").Add("\"" + name + "\"").Value } : Unknown;
    }

    private static ColumnType Zoned(string word, string? hasZone, string? precision) =>
        new(TextValue.Computed(word + (precision is null ? "" : $"({precision})") + (hasZone == "True" ? " WITH" : " WITHOUT") + " TIME ZONE"));

    private ColumnType ArrayOf(CallArguments? given)
    {
        if (given?.Find(0, "item_type") is not { } item) return Unknown;
        var inner = Of(item.Value);
        var dimensions = DdlText.KnownText(given.Value.Keyword("dimensions")?.Value) is { } text && int.TryParse(text, out var count) && count is > 0 and < 7 ? count : 1;
        return inner.Text.KnownText() is null ? Unknown with { Enum = inner.Enum }
            : new(inner.Text.Append(TextValue.Computed(string.Concat(Enumerable.Repeat("[]", dimensions)))), NumberKind.None, inner.Enum);
    }

    private static ColumnType EnumOf(string type, CallArguments? given)
    {
        if (given is not { } arguments) return Unknown;
        var labels = Labels(arguments, out var enumName);
        if (type == "Enum" && DdlText.KnownText(arguments.Keyword("native_enum")?.Value) == "False")
        {
            if (DdlText.KnownText(arguments.Keyword("length")?.Value) is { } length) return new(TextValue.Computed($"VARCHAR({length})"));
            return labels is { Count: > 0 } ? new(TextValue.Computed($"VARCHAR({labels.Max(static label => label.Length)})")) : Unknown;
        }
        var name = arguments.Keyword("name") is { } given0 && !DdlText.IsNone(given0.Value) ? DdlText.KnownText(given0.Value) : enumName;
        if (name is null) return Unknown;
        var text = new DdlText().Name(arguments.Keyword("schema")?.Value, new StringValue(TextValue.Computed(name)));
        var isCreated = DdlText.KnownText(arguments.Keyword("create_type")?.Value) != "False";
        return new(text.Value, NumberKind.None, new EnumType(text, labels, isCreated));
    }

    /// <summary>The labels of an Enum: its strings, or the names of an enumeration's members, in whose order they are.</summary>
    private static IReadOnlyList<string>? Labels(CallArguments arguments, out string? name)
    {
        name = null;
        if (!arguments.TryPositional(out var given)) return null;
        if (given.Count == 1 && given[0].Value is ClassValue { Class: var @class })
        {
            name = @class.Name.ToLowerInvariant();
            if (arguments.Keyword("values_callable") is not null) return null;
            return [.. @class.Attributes.Keys.Where(static member => member[0] != '_')];
        }
        var labels = given.Select(static argument => DdlText.KnownText(argument.Value)).ToList();
        return labels.Contains(null) ? null : [.. labels.OfType<string>()];
    }

    private static ColumnType Spatial(string word, CallArguments? given, string? type, string? srid)
    {
        if (given is null) return new(TextValue.Computed($"{word}(GEOMETRY,-1)"));
        var isKnown = given.Value.Keywords().All(static keyword => keyword.Value is StringValue || DdlText.IsNone(keyword.Value));
        return isKnown ? new(TextValue.Computed($"{word}({type ?? "GEOMETRY"},{srid ?? "-1"})")) : Unknown;
    }
}
