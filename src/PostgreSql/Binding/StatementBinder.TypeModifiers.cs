using System.Collections.Generic;
using System.Globalization;
using DbImpact.PostgreSql.Binding.Literals;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>What stands in parentheses behind a type's name (parse_type.c, typenameTypeMod; the built-in types' typmodin functions).</summary>
internal sealed partial class StatementBinder
{
    private const string InvalidModifier = "invalid type modifier";

    /// <summary>typenameTypeMod; -1 where nothing is known of how the type reads its modifiers.</summary>
    private int ModifierOf(SqlType found, TypeName type)
    {
        if (type.Modifiers.IsEmpty)
        {
            if (!type.IsSystem) return -1;
            if (type.IntervalFields != IntervalFields.None) return TypeModifier.ForInterval(WordsOf(type.IntervalFields), null);
            return found.Oid == BuiltInTypes.Bpchar ? TypeModifier.ForCharacters(1) : found.Oid == BuiltInTypes.Bit ? 1 : -1;
        }
        if (ReadModifiers(found, type) is not { } numbers) return -1;
        var first = numbers[0];
        switch (found.Oid)
        {
            case BuiltInTypes.Varchar or BuiltInTypes.Bpchar:
                return TypeModifier.ForCharacters(first);
            case BuiltInTypes.Numeric:
                return TypeModifier.ForNumeric(first, numbers.Length > 1 ? numbers[1] : 0);
            case BuiltInTypes.Bit or BuiltInTypes.Varbit:
                return first;
            case BuiltInTypes.Time or BuiltInTypes.Timetz or BuiltInTypes.Timestamp or BuiltInTypes.Timestamptz:
                return Min(first, 6);
            case BuiltInTypes.Interval when type.IsSystem:
                return TypeModifier.ForInterval(WordsOf(type.IntervalFields), Min(first, 6));
            default:
                return -1;
        }
    }

    /// <summary>The numbers; null after an error, and where the type has a way of its own to read them.</summary>
    private int[]? ReadModifiers(SqlType found, TypeName type)
    {
        if (!TakesModifiers(found))
        {
            var written = type.Name.Schema is { } schema ? $"{schema.Name}.{type.Name.Name.Name}" : type.Name.Name.Name;
            ReportType("42601", type.Span, type.Span.Start, $"type modifier is not allowed for type {Quote(written + (type.IsArray ? "[]" : ""))}");
            return null;
        }
        var texts = new List<string>(type.Modifiers.Count);
        foreach (var modifier in type.Modifiers)
        {
            // What a constant or a name is here, a sign before it is part of.
            if (modifier is HoleExpression || modifier is ParameterReference && !_context.ParameterTypesAreInferred) return null;
            if (TextOf(modifier) is { } text)
            {
                texts.Add(text);
                continue;
            }
            ReportType("42601", modifier.Span, type.Span.Start, "type modifiers must be simple constants or identifiers");
            return null;
        }
        if (!found.IsBuiltIn || HasHole(type.Span)) return null;
        var numbers = new int[texts.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            // ArrayGetIntegerTypmods: whatever is written, each is a number in the end.
            var verdict = LiteralInput.Check(_names.Catalog, TypeOf(BuiltInTypes.Int4), texts[i]);
            if (verdict.Kind == LiteralVerdictKind.Invalid) ReportType(verdict.SqlState, type.Span, type.Span.Start, verdict.Message);
            if (!verdict.IsValid || !int.TryParse(texts[i], NumberStyles.Integer, CultureInfo.InvariantCulture, out numbers[i])) return null;
        }
        if (ModifierError(found.Oid, type, numbers) is not { } message) return numbers;
        ReportType("22023", type.Span, type.Span.Start, message);
        return null;
    }

    private static bool TakesModifiers(SqlType type) =>
        type.Kind is not (TypeKind.Enum or TypeKind.Composite or TypeKind.Range or TypeKind.Multirange or TypeKind.Domain)
        && (type.HasModifier || !(type.IsBuiltIn || TypeInput.IsRead(type)));

    private static string? TextOf(SqlExpression modifier) => modifier switch
    {
        NumericConstant { IsInteger: true, Value: var value } => value.ToString(CultureInfo.InvariantCulture),
        NumericConstant number => number.Text,
        UnaryExpression { Operator.Symbol: "-", Operand: NumericConstant negative } => "-" + TextOf(negative),
        StringConstant text => text.Value,
        ColumnReference { Names.Count: 1, Star: null } name => name.Names[0].Name,
        _ => null,
    };

    private string? ModifierError(int oid, TypeName type, int[] numbers)
    {
        const int MaxAttributeSize = 10 * 1024 * 1024;
        var hasOne = numbers.Length == 1;
        switch (oid)
        {
            case BuiltInTypes.Numeric:
                return PrecisionError(numbers);
            case BuiltInTypes.Varchar or BuiltInTypes.Bpchar:
                return hasOne ? LengthError(oid == BuiltInTypes.Bpchar ? "char" : "varchar", numbers[0], MaxAttributeSize) : InvalidModifier;
            case BuiltInTypes.Bit or BuiltInTypes.Varbit:
                return hasOne ? LengthError(oid == BuiltInTypes.Bit ? "bit" : "varbit", numbers[0], MaxAttributeSize * 8) : InvalidModifier;
            case BuiltInTypes.Time or BuiltInTypes.Timetz or BuiltInTypes.Timestamp or BuiltInTypes.Timestamptz:
                if (!hasOne) return InvalidModifier;
                var word = oid is BuiltInTypes.Time or BuiltInTypes.Timetz ? "TIME" : "TIMESTAMP";
                var zone = oid is BuiltInTypes.Timetz or BuiltInTypes.Timestamptz ? " WITH TIME ZONE" : "";
                return numbers[0] < 0 ? $"{word}({numbers[0]}){zone} precision must not be negative" : null;
            case BuiltInTypes.Interval when !type.IsSystem:
                // The fields come as a number, and the precision behind it.
                if (numbers.Length > 2 || !TypeModifier.IsIntervalRange(numbers[0])) return "invalid INTERVAL type modifier";
                return numbers.Length == 2 && numbers[1] < 0 ? $"INTERVAL({numbers[1]}) precision must not be negative" : null;
            default:
                return null;
        }
    }

    /// <summary>anychar_typmodin, anybit_typmodin.</summary>
    private static string? LengthError(string name, int length, int most) =>
        length < 1 ? $"length for type {name} must be at least 1" : length > most ? $"length for type {name} cannot exceed {most}" : null;

    /// <summary>numerictypmodin.</summary>
    private string? PrecisionError(int[] numbers)
    {
        const int MaxPrecision = 1000;
        if (numbers.Length > 2) return "invalid NUMERIC type modifier";
        var precision = numbers[0];
        if (precision is < 1 or > MaxPrecision) return $"NUMERIC precision {precision} must be between 1 and {MaxPrecision}";
        return numbers.Length == 2 ? WrongScale(precision, numbers[1]) : null;
    }

    private string? WrongScale(int precision, int scale)
    {
        if (ServerVersion >= 15 || !_names.Catalog.ServerVersionIsKnown)
            return scale is < -1000 or > 1000 ? $"NUMERIC scale {scale} must be between -1000 and 1000" : null;
        return scale < 0 || scale > precision ? $"NUMERIC scale {scale} must be between 0 and precision {precision}" : null;
    }

    /// <summary>The fields of an interval as they are written: <c>day to second</c>.</summary>
    private static string WordsOf(IntervalFields fields)
    {
        string? first = null, last = null;
        for (var field = IntervalFields.Year; field <= IntervalFields.Second; field = (IntervalFields)((int)field << 1))
        {
            if ((fields & field) == 0) continue;
            var word = field.ToString().ToLowerInvariant();
            first ??= word;
            last = word;
        }
        return first is null ? string.Empty : first == last ? first : first + " to " + last;
    }
}
