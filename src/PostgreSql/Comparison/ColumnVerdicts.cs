using DbImpact.PostgreSql.Catalog;

namespace DbImpact.PostgreSql.Comparison;

/// <summary>What differences of columns do to code that was written for the first catalog.</summary>
internal static class ColumnVerdicts
{
    public static Verdict Missing { get; } = Verdict.Readers("statements that name the column fail (42703)");

    public static Verdict Extra(Relation relation, Column column)
    {
        if (relation.Kind is RelationKind.View or RelationKind.MaterializedView) return Verdict.Note("SELECT * gives a column more");
        return column.NotNull && !column.HasImplicitValue
            ? Verdict.Writers("an INSERT that does not name the column fails (23502): it is NOT NULL and has no default")
            : Verdict.Note("statements that do not name it go on as before");
    }

    public static Verdict Renamed(string evidence) => Verdict.Readers("statements that use the first name fail (42703); " + evidence);

    public static Verdict Nullability(bool secondIsNotNull) => secondIsNotNull
        ? Verdict.Writers("NULL is refused (23502)")
        : Verdict.Readers("a NULL may be read where none is expected");

    public static Verdict Default(Column first, Column second)
    {
        if (first.Default is null) return Verdict.Harmless("a column that an INSERT leaves out gets a value instead of NULL");
        if (second.Default is not null) return Verdict.Review("a column that an INSERT leaves out gets another value");
        return second.NotNull
            ? Verdict.Writers("an INSERT that leaves the column out fails (23502)")
            : Verdict.Review("a column that an INSERT leaves out becomes NULL");
    }

    public static Verdict Identity(Column first, Column second)
    {
        if (second.Identity == IdentityKind.Always) return Verdict.Writers("an INSERT with a value for the column is refused (428C9)");
        if (second.Identity == IdentityKind.ByDefault || second.Default is not null)
            return Verdict.Harmless("an INSERT may leave the column out in both");
        return second.NotNull
            ? Verdict.Writers("an INSERT that leaves the column out fails (23502)")
            : Verdict.Review("a column that an INSERT leaves out becomes NULL");
    }

    public static Verdict Generated(Column first, Column second)
    {
        if (first.Generated == GeneratedKind.None) return Verdict.Writers("a value for the column is refused (428C9)");
        return second.Generated == GeneratedKind.None
            ? Verdict.Review("the column is no longer computed")
            : Verdict.Review("the column is computed in another way");
    }

    public static Verdict Collation { get; } = Verdict.Review("texts are sorted and compared in another way");

    /// <summary>By what the types can hold; both are known.</summary>
    public static Verdict Type(DatabaseCatalog first, TypeReference a, DatabaseCatalog second, TypeReference b)
    {
        if (IntegerSize(a.Oid) is { } left && IntegerSize(b.Oid) is { } right)
        {
            return right > left
                ? Verdict.Review("values may be larger than what reads them expects")
                : Verdict.Writers("larger values are refused (22003)");
        }
        if (IsText(a.Oid) && IsText(b.Oid)) return Text(a, b);
        if (a.Oid == b.Oid && a.Oid == BuiltInTypes.Numeric) return Numeric(a.Modifier, b.Modifier);
        if (a.Oid == b.Oid) return Verdict.Review("values are kept with another precision");
        if (IsOne(a.Oid, b.Oid, BuiltInTypes.Timestamp, BuiltInTypes.Timestamptz))
            return Verdict.Readers("one is a moment, the other a date and time without a zone: drivers read another type");
        if (IsOne(a.Oid, b.Oid, BuiltInTypes.Json, BuiltInTypes.Jsonb))
            return Verdict.Readers("json and jsonb have other operators and indexes (42883)");
        if (IsNumber(a.Oid) && IsNumber(b.Oid)) return Verdict.Readers("drivers read another type, and values may be rounded");
        return Verdict.Readers("drivers read another type, and comparisons may find no operator (42883)");
    }

    private static Verdict Text(TypeReference a, TypeReference b)
    {
        var left = Length(a);
        var right = Length(b);
        if (right is { } limit && (left is null || left > limit)) return Verdict.Writers("longer texts are refused (22001)");
        return a.Oid == BuiltInTypes.Bpchar != (b.Oid == BuiltInTypes.Bpchar)
            ? Verdict.Review("char(n) is padded with blanks, which other types keep and it ignores")
            : Verdict.Harmless("every text of the first fits");
    }

    private static Verdict Numeric(int a, int b)
    {
        if (b < 0) return Verdict.Harmless("every number of the first fits");
        if (a < 0) return Verdict.Writers("larger numbers are refused (22003), and decimals are rounded");
        TypeModifier.SplitNumeric(a, out var precision, out var scale);
        TypeModifier.SplitNumeric(b, out var newPrecision, out var newScale);
        if (precision - scale > newPrecision - newScale) return Verdict.Writers("larger numbers are refused (22003)");
        return scale > newScale ? Verdict.Review("decimals are rounded") : Verdict.Harmless("every number of the first fits");
    }

    private static int? Length(TypeReference type) => type.Modifier < 0 ? null : type.Modifier - TypeModifier.HeaderSize;

    private static int? IntegerSize(int oid) => oid switch
    {
        BuiltInTypes.Int2 => 2,
        BuiltInTypes.Int4 => 4,
        BuiltInTypes.Int8 => 8,
        _ => null,
    };

    private static bool IsText(int oid) => oid is BuiltInTypes.Text or BuiltInTypes.Varchar or BuiltInTypes.Bpchar;

    private static bool IsNumber(int oid) => IntegerSize(oid) is not null || oid is BuiltInTypes.Numeric or BuiltInTypes.Float4 or BuiltInTypes.Float8;

    private static bool IsOne(int a, int b, int x, int y) => (a == x && b == y) || (a == y && b == x);
}
