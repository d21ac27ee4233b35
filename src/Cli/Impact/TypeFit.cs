using System;
using System.Linq;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.Cli.Impact;

/// <summary>What becomes of a value that is turned into another type as ALTER COLUMN … TYPE turns it.</summary>
internal enum TypeFit
{
    /// <summary>Nothing that is known.</summary>
    Unknown,

    /// <summary>It stays what it is.</summary>
    Holds,

    /// <summary>It stays what it is, or the server refuses it.</summary>
    Refuses,

    /// <summary>It may be rounded or cut, and nobody is told.</summary>
    Rounds,
}

/// <summary>
/// How types hold each other's values, by the manual's chapter 8 and the assignment casts of pg_cast; where there is none, by what the text of a
/// value is read as.
/// </summary>
internal static class TypeFits
{
    private static readonly int[] Integers = [BuiltInTypes.Int2, BuiltInTypes.Int4, BuiltInTypes.Int8];
    private static readonly int[] Digits = [5, 10, 19];

    /// <summary>Types whose values are read from their own text as they were.</summary>
    private static readonly int[] Written =
    [
        BuiltInTypes.Bool, BuiltInTypes.Int2, BuiltInTypes.Int4, BuiltInTypes.Int8, BuiltInTypes.Oid, BuiltInTypes.Numeric, BuiltInTypes.Float4, BuiltInTypes.Float8,
        BuiltInTypes.Uuid, BuiltInTypes.Date, BuiltInTypes.Time, BuiltInTypes.Timestamp, BuiltInTypes.Json, BuiltInTypes.Jsonb, BuiltInTypes.Varbit,
    ];

    /// <param name="from">The type of the values.</param>
    /// <param name="to">The type that they are turned into.</param>
    /// <param name="catalog">The database of both.</param>
    public static TypeFit Of(TypeReference from, TypeReference to, DatabaseCatalog catalog)
    {
        if (!from.IsKnown || !to.IsKnown) return TypeFit.Unknown;
        if (from == to) return TypeFit.Holds;
        if (catalog.GetType(from.Oid) is not { } source || catalog.GetType(to.Oid) is not { } target) return TypeFit.Unknown;
        if (source.Kind == TypeKind.Domain) return Of(source.BaseType, to, catalog);
        // A domain may have a condition that some value does not meet.
        if (target.Kind == TypeKind.Domain) return Of(from, target.BaseType, catalog) is TypeFit.Holds or TypeFit.Refuses ? TypeFit.Refuses : TypeFit.Unknown;
        if (source.ElementOid != 0 && target.ElementOid != 0 && source.ElementOid != source.Oid)
            return Of(new TypeReference(source.ElementOid, from.Modifier), new TypeReference(target.ElementOid, to.Modifier), catalog);
        if (source.Kind == TypeKind.Enum && IsCharacters(to)) return to.Modifier < 0 ? TypeFit.Holds : TypeFit.Refuses;
        if (target.Kind == TypeKind.Enum && IsCharacters(from)) return TypeFit.Refuses;
        return OfBuiltIns(from, to);
    }

    private static TypeFit OfBuiltIns(TypeReference from, TypeReference to)
    {
        if (IsNumber(from) && IsNumber(to)) return OfNumbers(from, to);
        if (IsCharacters(from) && IsCharacters(to)) return to.Modifier < 0 || (from.Modifier >= 0 && from.Modifier <= to.Modifier) ? TypeFit.Holds : TypeFit.Refuses;
        if (from.Oid == BuiltInTypes.Bpchar && to.Oid == BuiltInTypes.Bpchar) return from.Modifier >= 0 && from.Modifier <= to.Modifier ? TypeFit.Holds : TypeFit.Refuses;
        if (IsCharacters(to) && (Written.Contains(from.Oid) || from.Oid == BuiltInTypes.Name)) return to.Modifier < 0 ? TypeFit.Holds : TypeFit.Refuses;
        return (from.Oid, to.Oid) switch
        {
            (BuiltInTypes.Date, BuiltInTypes.Timestamp) => TypeFit.Holds,
            (BuiltInTypes.Timestamp or BuiltInTypes.Timestamptz, BuiltInTypes.Date) => TypeFit.Rounds,
            (BuiltInTypes.Timestamp or BuiltInTypes.Timestamptz, BuiltInTypes.Time) => TypeFit.Rounds,
            (BuiltInTypes.Timestamp, BuiltInTypes.Timestamp) or (BuiltInTypes.Timestamptz, BuiltInTypes.Timestamptz) or (BuiltInTypes.Time, BuiltInTypes.Time) =>
                to.Modifier < 0 || (from.Modifier >= 0 && from.Modifier <= to.Modifier) ? TypeFit.Holds : TypeFit.Rounds,
            (BuiltInTypes.Json, BuiltInTypes.Jsonb) => TypeFit.Rounds,
            (BuiltInTypes.Jsonb, BuiltInTypes.Json) => TypeFit.Holds,
            (BuiltInTypes.Text or BuiltInTypes.Varchar, BuiltInTypes.Uuid or BuiltInTypes.Date or BuiltInTypes.Json) => TypeFit.Refuses,
            _ => TypeFit.Unknown,
        };
    }

    private static TypeFit OfNumbers(TypeReference from, TypeReference to)
    {
        var (source, target) = (Array.IndexOf(Integers, from.Oid), Array.IndexOf(Integers, to.Oid));
        if (source >= 0 && target >= 0) return source <= target ? TypeFit.Holds : TypeFit.Refuses;
        // A float has as many binary digits for whole numbers as its manual says it is exact to.
        if (source >= 0 && to.Oid == BuiltInTypes.Float4) return source == 0 ? TypeFit.Holds : TypeFit.Rounds;
        if (source >= 0 && to.Oid == BuiltInTypes.Float8) return source <= 1 ? TypeFit.Holds : TypeFit.Rounds;
        if (from.Oid == BuiltInTypes.Float4 && to.Oid == BuiltInTypes.Float8) return TypeFit.Holds;
        if (IsFloat(from) || IsFloat(to)) return TypeFit.Rounds;
        if (to.Oid == BuiltInTypes.Numeric && to.Modifier < 0) return TypeFit.Holds;
        var (whole, scale) = source >= 0 ? (Digits[source], 0) : from.Modifier < 0 ? (int.MaxValue, int.MaxValue) : SplitNumeric(from);
        if (target >= 0) return scale > 0 ? TypeFit.Rounds : whole < Digits[target] ? TypeFit.Holds : TypeFit.Refuses;
        var (wholeOfTarget, scaleOfTarget) = SplitNumeric(to);
        if (scale > scaleOfTarget) return TypeFit.Rounds;
        return whole <= wholeOfTarget ? TypeFit.Holds : TypeFit.Refuses;
    }

    /// <summary>The digits before the point and behind it.</summary>
    private static (int Whole, int Scale) SplitNumeric(TypeReference type)
    {
        TypeModifier.SplitNumeric(type.Modifier, out var precision, out var scale);
        return (precision - scale, scale);
    }

    private static bool IsCharacters(TypeReference type) => type.Oid is BuiltInTypes.Text or BuiltInTypes.Varchar;

    private static bool IsFloat(TypeReference type) => type.Oid is BuiltInTypes.Float4 or BuiltInTypes.Float8;

    private static bool IsNumber(TypeReference type) => IsFloat(type) || type.Oid == BuiltInTypes.Numeric || Integers.Contains(type.Oid);
}
