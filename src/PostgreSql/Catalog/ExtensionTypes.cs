using System;
using System.Collections.Generic;
using System.Globalization;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>The types that widely used extensions make, as their own scripts define them.</summary>
internal static class ExtensionTypes
{
    /// <summary>A line for each extension: its types, each with its typcategory.</summary>
    private const string Data = """
        citext citext:S
        hstore hstore:U ghstore:U
        ltree ltree:U lquery:U ltxtquery:U ltree_gist:U
        cube cube:U
        seg seg:U
        isn ean13:U isbn13:U ismn13:U issn13:U isbn:U ismn:U issn:U upc:U
        intarray query_int:U intbig_gkey:U
        pg_trgm gtrgm:U
        lo lo:U
        vector vector:U halfvec:U sparsevec:U
        postgis geometry:U geography:U box2d:U box3d:U box2df:U gidx:U spheroid:U
        postgis_raster raster:U
        h3 h3index:U
        pgroonga -
        timescaledb -
        uuid-ossp -
        pgcrypto -
        btree_gin -
        btree_gist gbtreekey2:U gbtreekey4:U gbtreekey8:U gbtreekey16:U gbtreekey32:U gbtreekey_var:U
        unaccent -
        tablefunc -
        fuzzystrmatch -
        pg_stat_statements -
        plpgsql -
        postgres_fdw -
        dblink -
        file_fdw -
        pgstattuple -
        pg_buffercache -
        pg_prewarm -
        pg_cron -
        earthdistance -
        """;

    private static readonly string[] Geometries =
    [
        "Geometry", "Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon", "GeometryCollection",
        "CircularString", "CompoundCurve", "CurvePolygon", "MultiCurve", "MultiSurface", "PolyhedralSurface", "Triangle", "Tin",
    ];

    private static readonly Dictionary<string, string[]> ByExtension = Read();

    /// <summary>The names of the extension's types with their category; null where the extension is not known.</summary>
    public static IReadOnlyList<KeyValuePair<string, char>>? TypesOf(string extension)
    {
        if (!ByExtension.TryGetValue(extension, out var entries)) return null;
        var types = new List<KeyValuePair<string, char>>();
        foreach (var entry in entries)
        {
            var colon = entry.IndexOf(':');
            if (colon > 0) types.Add(new(entry.Substring(0, colon), entry[colon + 1]));
        }
        return types;
    }

    /// <summary>The modifier of an extension's type from what stands in parentheses; -1 where it is not understood.</summary>
    public static int ReadModifier(SqlType type, IReadOnlyList<string> arguments)
    {
        if (type.Name is "geometry" or "geography") return ReadGeometry(type.Name, arguments);
        return arguments.Count == 1 && int.TryParse(arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;
    }

    /// <summary>What the type's typmodout gives, or null for a plain number.</summary>
    public static string? FormatModifier(SqlType type, int modifier)
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

    private static Dictionary<string, string[]> Read()
    {
        var found = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var line in Data.Split('\n'))
        {
            var words = line.Trim().Split(' ');
            found[words[0]] = words.AsArray(1);
        }
        return found;
    }

    private static string[] AsArray(this string[] words, int from)
    {
        var rest = new string[words.Length - from];
        Array.Copy(words, from, rest, 0, rest.Length);
        return rest;
    }
}
