using System;
using System.Collections.Generic;
using System.Globalization;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>Writes types as <c>format_type</c> does (format_type.c; manual, table 9.76).</summary>
public static class TypeFormatter
{
    /// <summary>The type with its modifier, its schema left out where the catalog's search path finds it.</summary>
    public static string Format(DatabaseCatalog catalog, TypeReference type)
    {
        if (catalog is null) throw new ArgumentNullException(nameof(catalog));
        return Format(catalog, type, catalog.SearchPath);
    }

    /// <summary>The type with its modifier and, unless it is pg_catalog's, its schema.</summary>
    public static string FormatQualified(DatabaseCatalog catalog, TypeReference type) => Format(catalog, type, []);

    /// <summary>The type with its modifier as a session with that search path sees it; <c>???</c> for a type that is not known.</summary>
    public static string Format(DatabaseCatalog catalog, TypeReference type, IReadOnlyList<string> searchPath)
    {
        if (catalog is null) throw new ArgumentNullException(nameof(catalog));
        if (searchPath is null) throw new ArgumentNullException(nameof(searchPath));
        if (catalog.GetType(type.Oid) is not { } found) return "???";
        if (found.Kind == TypeKind.Array && catalog.GetType(found.ElementOid) is { } element)
            return Format(catalog, new TypeReference(element.Oid, type.Modifier), searchPath) + "[]";
        if (SpecialName(type) is { } special) return special;
        return NameOf(catalog, found, searchPath) + ModifierOf(found, type.Modifier);
    }

    /// <summary>The types that SQL has names of its own for.</summary>
    private static string? SpecialName(TypeReference type)
    {
        var modifier = type.Modifier;
        return type.Oid switch
        {
            BuiltInTypes.Bit => modifier < 0 ? "\"bit\"" : "bit" + Parenthesized(modifier),
            BuiltInTypes.Bool => "boolean",
            BuiltInTypes.Bpchar => modifier < 0 ? null : "character" + Parenthesized(modifier - TypeModifier.HeaderSize),
            BuiltInTypes.Float4 => "real",
            BuiltInTypes.Float8 => "double precision",
            BuiltInTypes.Int2 => "smallint",
            BuiltInTypes.Int4 => "integer",
            BuiltInTypes.Int8 => "bigint",
            BuiltInTypes.Json => "json",
            BuiltInTypes.Numeric => "numeric" + NumericModifier(modifier),
            BuiltInTypes.Interval => "interval" + IntervalModifier(modifier),
            BuiltInTypes.Time => "time" + Precision(modifier) + " without time zone",
            BuiltInTypes.Timetz => "time" + Precision(modifier) + " with time zone",
            BuiltInTypes.Timestamp => "timestamp" + Precision(modifier) + " without time zone",
            BuiltInTypes.Timestamptz => "timestamp" + Precision(modifier) + " with time zone",
            BuiltInTypes.Varbit => "bit varying" + Precision(modifier),
            BuiltInTypes.Varchar => "character varying" + (modifier < 0 ? "" : Parenthesized(modifier - TypeModifier.HeaderSize)),
            _ => null,
        };
    }

    private static string NameOf(DatabaseCatalog catalog, SqlType type, IReadOnlyList<string> searchPath)
    {
        var name = Identifiers.Quote(type.Name);
        if (type.SchemaOid == BuiltIns.PgCatalogOid || IsVisible(catalog, type, searchPath)) return name;
        return Identifiers.Quote(catalog.GetSchema(type.SchemaOid)?.Name ?? "?") + "." + name;
    }

    /// <summary>TypeIsVisible: the first schema of the path that has the name has this very type.</summary>
    private static bool IsVisible(DatabaseCatalog catalog, SqlType type, IReadOnlyList<string> searchPath)
    {
        foreach (var schemaName in searchPath)
        {
            if (catalog.FindSchema(schemaName) is not { } schema) continue;
            if (schema.Oid == type.SchemaOid) return catalog.FindType(BuiltIns.PgCatalogOid, type.Name) is null;
            if (catalog.FindType(schema.Oid, type.Name) is not null) return false;
        }
        return false;
    }

    private static string ModifierOf(SqlType type, int modifier)
    {
        if (modifier < 0) return "";
        return ExtensionTypeModifier.Format(type, modifier) ?? Parenthesized(modifier);
    }

    private static string NumericModifier(int modifier)
    {
        if (modifier < TypeModifier.HeaderSize) return "";
        TypeModifier.SplitNumeric(modifier, out var precision, out var scale);
        return string.Format(CultureInfo.InvariantCulture, "({0},{1})", precision, scale);
    }

    private static string IntervalModifier(int modifier)
    {
        if (modifier < 0) return "";
        var fields = TypeModifier.IntervalFields(modifier);
        var precision = modifier & TypeModifier.IntervalFullPrecision;
        return (fields.Length == 0 ? "" : " " + fields) + (precision == TypeModifier.IntervalFullPrecision ? "" : Parenthesized(precision));
    }

    private static string Precision(int modifier) => modifier < 0 ? "" : Parenthesized(modifier);

    private static string Parenthesized(int value) => "(" + value.ToString(CultureInfo.InvariantCulture) + ")";
}
