using System;
using System.Globalization;
using DbImpact.PostgreSql.Binding.Literals;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>A value of a partition's bound, as far as a text tells how it compares with others (partbounds.c, partition_rbound_datum_cmp).</summary>
internal sealed class PartitionValue
{
    private readonly IComparable? _key;
    private readonly string? _text;
    private readonly bool _isOrdered;

    private PartitionValue(SqlSpan span, int infinity, bool isNull, IComparable? key, string? text, bool isOrdered)
    {
        Span = span;
        Infinity = infinity;
        IsNull = isNull;
        _key = key;
        _text = text;
        _isOrdered = isOrdered;
    }

    public SqlSpan Span { get; }

    /// <summary>-1 for MINVALUE, 1 for MAXVALUE, 0 for a value.</summary>
    public int Infinity { get; }

    public bool IsNull { get; }

    /// <summary>The value of a bound's expression.</summary>
    /// <param name="catalog">What knows the type.</param>
    /// <param name="type">The partition key's.</param>
    /// <param name="expression">What stands in the bound.</param>
    /// <param name="isRange">Whether MINVALUE and MAXVALUE have a meaning.</param>
    public static PartitionValue Read(DatabaseCatalog catalog, TypeReference type, SqlExpression expression, bool isRange)
    {
        if (isRange && InfinityOf(expression) is var infinity and not 0) return new PartitionValue(expression.Span, infinity, false, null, null, true);
        while (Catalog(type) is { Kind: TypeKind.Domain } domain) type = domain.BaseType;
        var bare = Bare(expression);
        if (bare is CastExpression { Operand: StringConstant or NullConstant } cast && IsCastTo(catalog, cast, type)) bare = cast.Operand;
        if (bare is NullConstant) return new PartitionValue(expression.Span, 0, true, null, null, false);
        var text = TextOf(bare);
        var key = text is null ? null : KeyOf(catalog, type, text, bare is StringConstant);
        return new PartitionValue(expression.Span, 0, false, key, text, isOrdered: key is not string || type.Oid == BuiltInTypes.Uuid);

        SqlType? Catalog(TypeReference reference) => catalog.GetType(reference.Oid);
    }

    /// <summary>MINVALUE and MAXVALUE are read as names of columns.</summary>
    public static int InfinityOf(SqlExpression expression) => expression is ColumnReference { Names.Count: 1, Star: null } word
        ? word.Names[0].Name switch { "minvalue" => -1, "maxvalue" => 1, _ => 0 }
        : 0;

    /// <summary>How the value compares with another of the same key; null where that is not known.</summary>
    public int? CompareTo(PartitionValue other)
    {
        if (Infinity != 0 || other.Infinity != 0) return Infinity.CompareTo(other.Infinity);
        if (_key is not null && other._key is not null && _key.GetType() == other._key.GetType())
        {
            var order = _key is string text ? string.CompareOrdinal(text, (string)other._key) : _key.CompareTo(other._key);
            return order == 0 || (_isOrdered && other._isOrdered) ? Math.Sign(order) : null;
        }
        return _key is null && other._key is null && _text is not null && _text == other._text ? 0 : null;
    }

    /// <summary>Whether it is surely the same value; null where that is not known.</summary>
    public bool? IsSame(PartitionValue other)
    {
        if (IsNull || other.IsNull) return IsNull && other.IsNull;
        if (_key is string text && other._key is string also) return text == also;
        return CompareTo(other) is { } order ? order == 0 : null;
    }

    private static SqlExpression Bare(SqlExpression expression)
    {
        while (expression is ParenthesizedExpression parenthesized) expression = parenthesized.Operand;
        return expression;
    }

    /// <summary>Whether a cast says no more than the key's own type does.</summary>
    public static bool IsCastTo(DatabaseCatalog catalog, CastExpression cast, TypeReference type) =>
        catalog.GetType(type.Oid) is { IsBuiltIn: true } found && !cast.Type.IsArray && !cast.Type.IsSetOf
        && TypeFormatter.Format(catalog, new TypeReference(found.Oid), []) is var name
        && string.Equals(cast.Type.Name.ToString(), found.Name, StringComparison.Ordinal) | string.Equals(cast.Type.Name.ToString(), name, StringComparison.Ordinal);

    private static string? TextOf(SqlExpression expression) => expression switch
    {
        StringConstant { HasHole: false } text => text.Value,
        NumericConstant number => number.Text,
        BooleanConstant boolean => boolean.Value ? "true" : "false",
        UnaryExpression { Operator.Symbol: "-", Operand: NumericConstant number } => "-" + number.Text,
        UnaryExpression { Operator.Symbol: "+", Operand: NumericConstant number } => number.Text,
        _ => null,
    };

    private static IComparable? KeyOf(DatabaseCatalog catalog, TypeReference type, string text, bool isString)
    {
        var found = catalog.GetType(type.Oid);
        if (found is { Kind: TypeKind.Enum })
        {
            for (var i = 0; i < found.Labels.Count; i++)
                if (found.Labels[i] == text) return (long)i;
            return null;
        }
        switch (type.Oid)
        {
            case BuiltInTypes.Int2 or BuiltInTypes.Int4 or BuiltInTypes.Int8:
                return long.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number)
                    ? number : null;
            case BuiltInTypes.Numeric:
                // A scale may round two values to the same.
                return decimal.TryParse(text, NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var exact)
                    && (type.Modifier < 0 || decimal.Truncate(exact) == exact) ? exact : null;
            case BuiltInTypes.Bool:
                return text.Trim().ToLowerInvariant() switch
                {
                    "t" or "true" or "y" or "yes" or "on" or "1" => 1L,
                    "f" or "false" or "n" or "no" or "off" or "0" => 0L,
                    _ => null,
                };
            case BuiltInTypes.Text or BuiltInTypes.Varchar or BuiltInTypes.Name:
                return isString || IsPlain(text) ? text : null;
            case BuiltInTypes.Bpchar:
                return isString || IsPlain(text) ? text.TrimEnd(' ') : null;
            case BuiltInTypes.Uuid:
                return Guid.TryParse(text, out var uuid) ? uuid.ToString("N") : null;
            case BuiltInTypes.Date or BuiltInTypes.Timestamp or BuiltInTypes.Timestamptz when isString:
                return MomentOf(catalog, type, text);
            default:
                return null;
        }
    }

    /// <summary>A number that a type of characters keeps as it is written.</summary>
    private static bool IsPlain(string number)
    {
        foreach (var character in number)
            if (character is not ((>= '0' and <= '9') or '-')) return false;
        return true;
    }

    private static IComparable? MomentOf(DatabaseCatalog catalog, TypeReference type, string text)
    {
        var version = catalog.ServerVersion;
        var rules = new InputRules(catalog, version, version <= 13 ? 13 : version <= 15 ? 15 : 18);
        if (DateTimeInput.Check(rules, text, type.Oid, out var order).Kind == LiteralVerdictKind.Valid && order is { } moment) return moment;
        // Without a zone both bounds are moments of the session's zone, and compare as its clock does.
        return type.Oid == BuiltInTypes.Timestamptz && DateTimeInput.Check(rules, text, BuiltInTypes.Timestamp, out var local).Kind == LiteralVerdictKind.Valid
            && local is { } clock && !HasZone(text) ? new LocalMoment(clock) : null;
    }

    private static bool HasZone(string text)
    {
        var time = text.IndexOf(':');
        if (time < 0) return text.Trim().IndexOf(' ') >= 0;
        for (var i = time; i < text.Length; i++)
            if (char.IsLetter(text[i]) || text[i] is '+' or '-') return true;
        return false;
    }

    /// <summary>A moment on a clock whose zone is not known: it compares with its like alone.</summary>
    private sealed class LocalMoment(long microseconds) : IComparable
    {
        private readonly long _microseconds = microseconds;

        public int CompareTo(object? obj) => _microseconds.CompareTo(((LocalMoment)obj!)._microseconds);
    }
}
