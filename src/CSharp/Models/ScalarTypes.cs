using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace DbImpact.CSharp.Models;

/// <summary>What EF Core with Npgsql makes of a property of a type.</summary>
internal enum TypeRole
{
    /// <summary>A column.</summary>
    Scalar,

    /// <summary>A reference to another entity, or an owned or complex object.</summary>
    Reference,

    /// <summary>A collection of entities, or of owned or complex objects.</summary>
    Collection,

    /// <summary>A type without a mapping of its own: it needs a converter, or is not mapped.</summary>
    Unmappable,

    /// <summary>The type is not resolved and not known by name.</summary>
    Unknown,
}

/// <summary>Which CLR types EF Core 8 to 10 with Npgsql maps to a column without being told.</summary>
internal static class ScalarTypes
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        // System
        "Guid", "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan", "Uri", "BigInteger", "IPAddress", "IPNetwork",
        "PhysicalAddress", "BitArray", "JsonDocument", "JsonElement",
        // Npgsql
        "NpgsqlTsVector", "NpgsqlTsQuery", "NpgsqlPoint", "NpgsqlLine", "NpgsqlLSeg", "NpgsqlBox", "NpgsqlPath", "NpgsqlPolygon",
        "NpgsqlCircle", "NpgsqlInet", "NpgsqlCidr", "NpgsqlInterval", "NpgsqlLogSequenceNumber", "NpgsqlTid", "LTree",
        // plug-ins: NodaTime, NetTopologySuite, pgvector
        "Instant", "LocalDate", "LocalTime", "LocalDateTime", "ZonedDateTime", "OffsetDateTime", "OffsetTime", "Period", "Duration",
        "DateTimeZone", "Interval", "DateInterval",
        "Geometry", "Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon", "GeometryCollection",
        "Vector", "HalfVector", "SparseVector",
    };

    private static readonly string[] Namespaces =
    [
        "System", "NpgsqlTypes", "Npgsql", TypeNames.EntityFrameworkCore, "NodaTime", "NetTopologySuite", "Pgvector",
    ];

    private static readonly HashSet<string> Sequences = new(StringComparer.Ordinal)
    {
        "List", "IList", "ICollection", "IEnumerable", "IReadOnlyList", "IReadOnlyCollection", "HashSet", "ISet", "IReadOnlySet",
        "Collection", "ObservableCollection", "ObservableHashSet", "SortedSet", "LinkedList", "ReadOnlyCollection", "ImmutableArray",
        "ImmutableList", "ImmutableHashSet",
    };

    public static TypeRole RoleOf(ITypeSymbol written)
    {
        var type = written.WithoutNullable();
        if (IsScalar(type)) return TypeRole.Scalar;
        if (ElementOf(type) is { } element) return RoleOfSequence(type, element.WithoutNullable());
        return type.TypeKind switch
        {
            TypeKind.Class when type.SpecialType == SpecialType.System_Object || type.IsIn("System") => TypeRole.Unmappable,
            TypeKind.Class => TypeRole.Reference,
            TypeKind.Error => TypeRole.Unknown,
            _ => TypeRole.Unmappable,
        };
    }

    /// <summary>The element's type of an array, or of a collection that EF Core takes for one; null for other types.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol { Rank: 1 } array) return array.ElementType;
        if (type is not INamedTypeSymbol { IsGenericType: true } named || IsDictionary(named)) return null;
        if (named.TypeArguments.Length == 1 && Sequences.Contains(named.Name)) return named.TypeArguments[0];
        foreach (var candidate in named.AllInterfaces)
        {
            if (candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T) return candidate.TypeArguments[0];
        }
        return null;
    }

    private static TypeRole RoleOfSequence(ITypeSymbol sequence, ITypeSymbol element)
    {
        if (IsScalar(element)) return TypeRole.Scalar;
        if (ElementOf(element) is not null) return TypeRole.Unmappable;
        return element.TypeKind switch
        {
            TypeKind.Error => TypeRole.Unknown,
            TypeKind.Class when sequence is not IArrayTypeSymbol && !element.IsIn("System") => TypeRole.Collection,
            _ => TypeRole.Unmappable,
        };
    }

    private static bool IsScalar(ITypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Enum) return true;
        if (IsPrimitive(type.SpecialType)) return true;
        if (type is IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte }) return true;
        if (type is not INamedTypeSymbol named) return false;
        if (named.TypeArguments.Length == 0) return Names.Contains(named.Name) && StandsWhereKnown(named);
        if (named.Name == "NpgsqlRange" && named.TypeArguments.Length == 1) return StandsWhereKnown(named);
        return IsDictionary(named) && named.TypeArguments[0].SpecialType == SpecialType.System_String
            && named.TypeArguments[1].SpecialType == SpecialType.System_String && named.Name is "Dictionary" or "ImmutableDictionary";
    }

    private static bool IsDictionary(INamedTypeSymbol type) =>
        type.TypeArguments.Length == 2 && type.Name is "Dictionary" or "IDictionary" or "ImmutableDictionary" or "IReadOnlyDictionary";

    private static bool StandsWhereKnown(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Error) return true;
        foreach (var @namespace in Namespaces)
        {
            if (type.IsIn(@namespace)) return true;
        }
        return false;
    }

    private static bool IsPrimitive(SpecialType type) => type is SpecialType.System_String or SpecialType.System_Boolean
        or SpecialType.System_Char or SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16
        or SpecialType.System_UInt16 or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64
        or SpecialType.System_UInt64 or SpecialType.System_Decimal or SpecialType.System_Single or SpecialType.System_Double
        or SpecialType.System_DateTime;
}
