using DbImpact.Python.Syntax;

namespace DbImpact.Python.Models;

/// <summary>The PostgreSQL type that SQLAlchemy's dialect makes of a type (its manual, The Type Hierarchy; PostgreSQL dialect).</summary>
internal static class StoreTypes
{
    /// <summary>Null where it is not certain.</summary>
    public static string? Of(Expression type)
    {
        var call = type as CallExpression;
        var name = (call?.Function ?? type) switch
        {
            NameExpression plain => plain.Name,
            AttributeExpression attribute => attribute.Name,
            _ => null,
        };
        var length = (call?.Positional(0) ?? call?.Keyword("length")) is NumberExpression number ? number.Text : null;
        var hasZone = call?.Keyword("timezone") is ConstantExpression { Name: "True" };
        return name switch
        {
            "Integer" or "INTEGER" or "INT" => "integer",
            "BigInteger" or "BIGINT" => "bigint",
            "SmallInteger" or "SMALLINT" => "smallint",
            "String" or "Unicode" or "VARCHAR" => length is null ? "character varying" : $"character varying({length})",
            "CHAR" => length is null ? "character" : $"character({length})",
            "Text" or "UnicodeText" or "TEXT" => "text",
            "Boolean" or "BOOLEAN" => "boolean",
            "Date" or "DATE" => "date",
            "DateTime" or "TIMESTAMP" => hasZone ? "timestamp with time zone" : "timestamp without time zone",
            "Time" or "TIME" => hasZone ? "time with time zone" : "time without time zone",
            "UUID" or "Uuid" => "uuid",
            "JSON" => "json",
            "JSONB" => "jsonb",
            "LargeBinary" or "BYTEA" => "bytea",
            "INET" => "inet",
            "CIDR" => "cidr",
            "Double" or "DOUBLE_PRECISION" => "double precision",
            "REAL" => "real",
            "TSVECTOR" => "tsvector",
            _ => null,
        };
    }
}
