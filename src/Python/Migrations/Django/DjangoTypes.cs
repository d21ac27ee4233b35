using System;
using System.Globalization;
using DbImpact.Python.Values;

namespace DbImpact.Python.Migrations.Django;

/// <summary>The types of fields' columns as Django's PostgreSQL backend has them (django/db/backends/postgresql/base.py, data_types).</summary>
/// <param name="usesIdentity">Whether rows are numbered by identity columns, as Django does since 4.1; else by serial types.</param>
/// <param name="keyClass">The class of keys that nothing names; null where it is not known.</param>
internal sealed class DjangoTypes(bool usesIdentity, string? keyClass)
{
    public bool UsesIdentity => usesIdentity;

    /// <summary>The class of the keys that no migration writes down.</summary>
    public string? KeyClass => keyClass;

    /// <summary>A default that stays in the definition (<c>db_default</c>); null where it is not followed.</summary>
    public static string? ServerDefault(Value value) => value switch
    {
        MadeValue { ShortName: "Now" } => "STATEMENT_TIMESTAMP()",
        MadeValue { ShortName: "Value" } wrapped when wrapped.Arguments.Find(0, "value") is { } inner => ServerDefault(inner.Value),
        StringValue text when text.Text.KnownText() is { } known => DjangoConditions.Literal(text.Text, known),
        _ => null,
    };

    /// <summary>The type that a table's definition names; null where it is not known.</summary>
    public string? Of(DjangoField field, DjangoState state)
    {
        if (field.IsReference) return state.TargetOf(field) is { } target ? Referring(target.Field, state, 0) : null;
        if (field.NumbersRows && !usesIdentity)
            return field.Class switch { "AutoField" => "serial", "BigAutoField" => "bigserial", _ => "smallserial" };
        return Of(field.Class, field.Arguments);
    }

    /// <summary>The type that the column has: what a serial type stands for.</summary>
    public string? Stored(DjangoField field, DjangoState state) => field.NumbersRows ? Of(field.Class, field.Arguments) : Of(field, state);

    /// <summary>A field that holds no negative numbers has that checked.</summary>
    public static string? CheckOf(DjangoField field) =>
        field.Class is "PositiveIntegerField" or "PositiveSmallIntegerField" or "PositiveBigIntegerField" ? $"{DjangoNames.Quote(field.Column)} >= 0" : null;

    /// <summary>The collation that a field names; null for none.</summary>
    public static string? CollationOf(DjangoField field) => DdlText.KnownText(field.Arguments.Keyword("db_collation")?.Value);

    private string? Referring(DjangoField field, DjangoState state, int depth)
    {
        if (!field.IsReference) return Of(field.Class, field.Arguments);
        return depth < 10 && state.TargetOf(field) is { } target ? Referring(target.Field, state, depth + 1) : null;
    }

    private static string? Of(string? type, CallArguments arguments)
    {
        string? Given(string name) => DdlText.KnownText(arguments.Keyword(name)?.Value);
        string? Number(string name) => int.TryParse(Given(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : null;
        string? Sized(string type, string name) => Number(name) is { } size ? $"{type}({size})" : arguments.Keyword(name) is null ? type : null;
        string? Varying(string? size) => arguments.Keyword("max_length") is null ? size is null ? "varchar" : $"varchar({size})" : Number("max_length") is { } given ? $"varchar({given})" : DdlText.IsNone(arguments.Keyword("max_length")?.Value) ? "varchar" : null;
        return type switch
        {
            "AutoField" or "IntegerField" or "PositiveIntegerField" => "integer",
            "BigAutoField" or "BigIntegerField" or "PositiveBigIntegerField" => "bigint",
            "SmallAutoField" or "SmallIntegerField" or "PositiveSmallIntegerField" => "smallint",
            "BinaryField" => "bytea",
            "BooleanField" or "NullBooleanField" => "boolean",
            "CharField" => Varying(null),
            "EmailField" => Varying("254"),
            "SlugField" => Varying("50"),
            "URLField" => Varying("200"),
            "FileField" or "ImageField" or "FilePathField" => Varying("100"),
            "CommaSeparatedIntegerField" => Varying(null),
            "DateField" => "date",
            "DateTimeField" => "timestamp with time zone",
            "TimeField" => "time",
            "DurationField" => "interval",
            "DecimalField" when Number("max_digits") is { } digits && Number("decimal_places") is { } places => $"numeric({digits}, {places})",
            "DecimalField" when arguments.Keyword("max_digits") is null => "numeric",
            "FloatField" => "double precision",
            "IPAddressField" or "GenericIPAddressField" => "inet",
            "JSONField" => "jsonb",
            "TextField" => "text",
            "UUIDField" => "uuid",
            "ArrayField" when (arguments.Find(0, "base_field")?.Value as MadeValue) is { } item && Of(DjangoFields.ClassOf(item.Name), item.Arguments) is { } of =>
                arguments.Keyword("size") is null || DdlText.IsNone(arguments.Keyword("size")?.Value) ? of + "[]" : Number("size") is { } size ? $"{of}[{size}]" : null,
            "HStoreField" => "hstore",
            "CICharField" or "CIEmailField" or "CITextField" => "citext",
            "IntegerRangeField" => "int4range",
            "BigIntegerRangeField" => "int8range",
            "DecimalRangeField" or "FloatRangeField" => "numrange",
            "DateRangeField" => "daterange",
            "DateTimeRangeField" => "tstzrange",
            "SearchVectorField" => "tsvector",
            "VectorField" => Sized("vector", "dimensions"),
            "HalfVectorField" => Sized("halfvec", "dimensions"),
            "SparseVectorField" => Sized("sparsevec", "dimensions"),
            _ => null,
        };
    }

    /// <summary>
    /// A value that rows which are there get where a column is added, in the spelling of its type: the program's own value where it is written down, else
    /// any, since it stays in no definition; null where there is none.
    /// </summary>
    public string? DefaultOf(DjangoField field, DjangoState state)
    {
        var isText = field.Class is "CharField" or "TextField" or "SlugField" or "EmailField" or "URLField" or "FileField" or "ImageField" or "FilePathField";
        var given = field.Arguments.Keyword("default");
        if (given is null || DdlText.IsNone(given.Value.Value))
        {
            if (field.IsNullable) return null;
            if (isText && DdlText.IsTrue(field.Arguments.Keyword("blank")?.Value)) return "''";
            return DdlText.IsTrue(field.Arguments.Keyword("auto_now")?.Value) || DdlText.IsTrue(field.Arguments.Keyword("auto_now_add")?.Value) ? "'2000-01-01'" : null;
        }
        var known = DdlText.KnownText(given.Value.Value);
        return (Stored(field, state) ?? "") switch
        {
            "boolean" => known == "True" ? "true" : "false",
            "integer" or "bigint" or "smallint" or "double precision" => double.TryParse(known, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? known! : "0",
            var type when type.StartsWith("numeric", StringComparison.Ordinal) => "0",
            var type when type.StartsWith("varchar", StringComparison.Ordinal) || type is "text" or "citext" => PostgreSql.Syntax.Identifiers.QuoteLiteral(known ?? ""),
            "uuid" => "'00000000-0000-0000-0000-000000000000'",
            "date" or "timestamp with time zone" => "'2000-01-01'",
            "time" or "interval" => "'00:00'",
            "inet" => "'0.0.0.0'",
            "jsonb" => "'{}'",
            var type when type.EndsWith("]", StringComparison.Ordinal) => "'{}'",
            var type when type.EndsWith("range", StringComparison.Ordinal) => "'empty'",
            _ => "''",
        };
    }
}
