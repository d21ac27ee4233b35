using System;
using System.Collections.Generic;
using System.Globalization;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>The modifiers of extensions' types, which each type reads and writes in its own way.</summary>
internal static class ExtensionTypeModifier
{
    private static readonly string[] Geometries =
    [
        "Geometry", "Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon", "GeometryCollection",
        "CircularString", "CompoundCurve", "CurvePolygon", "MultiCurve", "MultiSurface", "PolyhedralSurface", "Triangle", "Tin",
    ];

    /// <summary>The modifier of an extension's type from what stands in parentheses; -1 where it is not understood.</summary>
    public static int Read(SqlType type, IReadOnlyList<string> arguments)
    {
        if (type.Name is "geometry" or "geography") return ReadGeometry(type.Name, arguments);
        return arguments.Count == 1 && int.TryParse(arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;
    }

    /// <summary>What the type's typmodout gives, or null for a plain number.</summary>
    public static string? Format(SqlType type, int modifier)
    {
        if (type.Name is not ("geometry" or "geography") || type.Extension is null) return null;
        // gserialized_typmod.c: the SRID in bits 8 to 28, the geometry's type in 2 to 7, Z and M below.
        var kind = (modifier >> 2) & 0x3F;
        var srid = ((modifier & 0x0FFFFF00) - (modifier & 0x10000000)) >> 8;
        if (modifier < 0 || (srid == 0 && kind == 0)) return "";
        var name = kind < Geometries.Length ? Geometries[kind] : "Geometry";
        var text = name + ((modifier & 2) != 0 ? "Z" : "") + ((modifier & 1) != 0 ? "M" : "");
        return srid == 0 ? "(" + text + ")" : "(" + text + "," + srid.ToString(CultureInfo.InvariantCulture) + ")";
    }

    private static int ReadGeometry(string typeName, IReadOnlyList<string> arguments)
    {
        if (arguments.Count is 0 or > 2) return -1;
        var name = arguments[0].Replace(" ", "").ToUpperInvariant();
        var flags = 0;
        if (name.EndsWith("M", StringComparison.Ordinal) && Array.IndexOf(UpperGeometries, name) < 0)
        {
            flags |= 1;
            name = name.Substring(0, name.Length - 1);
        }
        if (name.EndsWith("Z", StringComparison.Ordinal))
        {
            flags |= 2;
            name = name.Substring(0, name.Length - 1);
        }
        var kind = Array.IndexOf(UpperGeometries, name);
        // geography's SRID is 4326 where none is given (geography_typmod_in).
        var srid = typeName == "geography" ? 4326 : 0;
        if (kind < 0) return -1;
        if (arguments.Count == 2 && !int.TryParse(arguments[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out srid)) return -1;
        return ((srid & 0x1FFFFF) << 8) | (kind << 2) | flags;
    }

    private static string[] UpperGeometries { get; } = Array.ConvertAll(Geometries, name => name.ToUpperInvariant());
}
