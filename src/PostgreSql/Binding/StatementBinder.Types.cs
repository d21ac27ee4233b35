using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Names of types (parse_type.c, typenameTypeIdAndMod).</summary>
internal sealed partial class StatementBinder
{
    private TypeReference BindType(TypeName type)
    {
        if (type.HasHole || type.IsPercentType || type.Name.Database is not null) return TypeReference.Unknown;
        var name = type.Name.Name.Name;
        var schema = type.IsSystem ? "pg_catalog" : type.Name.Schema?.Name;
        switch (_names.FindType(schema, name, out var found))
        {
            case LookupResult.Found:
                break;
            case LookupResult.Missing:
                ReportMissingType(type);
                return TypeReference.Unknown;
            default:
                AddUncertainty(UncertaintyKind.UnknownRelation, type.Name.Span, $"the type {type.Name} is not known");
                return TypeReference.Unknown;
        }
        if (!found!.IsBuiltIn) AddTypeReference(type.Name, found);
        var modifier = ModifierOf(found, type);
        if (!type.IsArray || found.Kind == TypeKind.Array) return new TypeReference(found.Oid, modifier);
        return new TypeReference(found.ArrayOid, found.ArrayOid == 0 ? -1 : modifier);
    }

    /// <summary>typenameTypeMod; -1 where nothing is known of how the type reads its modifiers.</summary>
    private int ModifierOf(SqlType found, TypeName type)
    {
        if (type.Modifiers.IsEmpty)
        {
            if (!type.IsSystem) return -1;
            if (type.IntervalFields != IntervalFields.None) return TypeModifier.ForInterval(WordsOf(type.IntervalFields), null);
            return found.Oid == BuiltInTypes.Bpchar ? TypeModifier.ForCharacters(1) : found.Oid == BuiltInTypes.Bit ? 1 : -1;
        }
        if (!CheckModifiers(found, type) || type.Modifiers[0] is not NumericConstant { IsInteger: true, Value: var first }) return -1;
        switch (found.Oid)
        {
            case BuiltInTypes.Varchar or BuiltInTypes.Bpchar:
                return TypeModifier.ForCharacters(first);
            case BuiltInTypes.Numeric when type.Modifiers.Count == 1:
                return TypeModifier.ForNumeric(first, 0);
            case BuiltInTypes.Numeric:
                return ScaleOf(type) is { } scale ? TypeModifier.ForNumeric(first, scale) : -1;
            case BuiltInTypes.Bit or BuiltInTypes.Varbit:
                return first;
            case BuiltInTypes.Time or BuiltInTypes.Timetz or BuiltInTypes.Timestamp or BuiltInTypes.Timestamptz:
                return Min(first, 6);
            case BuiltInTypes.Interval:
                return TypeModifier.ForInterval(WordsOf(type.IntervalFields), Min(first, 6));
            default:
                return -1;
        }
    }

    private static int? ScaleOf(TypeName type) => type.Modifiers[1] switch
    {
        NumericConstant { IsInteger: true, Value: var scale } => scale,
        UnaryExpression { Operator.Symbol: "-", Operand: NumericConstant { IsInteger: true, Value: var scale } } => -scale,
        _ => null,
    };

    private bool CheckModifiers(SqlType found, TypeName type)
    {
        if (found is { HasModifier: false, IsBuiltIn: true } || found.Kind is TypeKind.Enum or TypeKind.Composite or TypeKind.Range or TypeKind.Multirange)
        {
            var written = type.Name.Schema is { } schema ? $"{schema.Name}.{type.Name.Name.Name}" : type.Name.Name.Name;
            ReportType("42601", type.Span, type.Span.Start, $"type modifier is not allowed for type {Quote(written + (type.IsArray ? "[]" : ""))}");
            return false;
        }
        foreach (var modifier in type.Modifiers)
        {
            // What a constant or a name is here, a sign before it is part of.
            if (modifier is HoleExpression || modifier is ParameterReference && !_context.ParameterTypesAreInferred) return false;
            var value = modifier is UnaryExpression { Operator.Symbol: "-" } minus ? minus.Operand : modifier;
            if (value is NumericConstant or StringConstant or ColumnReference { Names.Count: 1, Star: null }) continue;
            ReportType("42601", modifier.Span, type.Span.Start, "type modifiers must be simple constants or identifiers");
            return false;
        }
        if (found.Oid == BuiltInTypes.Numeric) return CheckPrecision(type);
        return found.Oid is not (BuiltInTypes.Varchar or BuiltInTypes.Bpchar) || CheckLength(found, type);
    }

    /// <summary>numerictypmodin.</summary>
    private bool CheckPrecision(TypeName type)
    {
        const int MaxPrecision = 1000;
        string? message = null;
        if (type.Modifiers.Count > 2)
        {
            message = "invalid NUMERIC type modifier";
        }
        else if (type.Modifiers[0] is NumericConstant { IsInteger: true, Value: var precision })
        {
            if (precision is < 1 or > MaxPrecision) message = $"NUMERIC precision {precision} must be between 1 and {MaxPrecision}";
            else if (type.Modifiers.Count == 2 && ScaleOf(type) is { } scale) message = WrongScale(precision, scale);
        }
        if (message is null) return true;
        ReportType("22023", type.Span, type.Span.Start, message);
        return false;
    }

    private string? WrongScale(int precision, int scale)
    {
        if (ServerVersion >= 15 || !_names.Catalog.ServerVersionIsKnown) return scale is < -1000 or > 1000 ? $"NUMERIC scale {scale} must be between -1000 and 1000" : null;
        return scale < 0 || scale > precision ? $"NUMERIC scale {scale} must be between 0 and precision {precision}" : null;
    }

    /// <summary>anychar_typmodin.</summary>
    private bool CheckLength(SqlType found, TypeName type)
    {
        const int MaxAttributeSize = 10 * 1024 * 1024;
        if (type.Modifiers is not { Count: 1 } || type.Modifiers[0] is not NumericConstant { IsInteger: true, Value: var length }) return true;
        if (length is >= 1 and <= MaxAttributeSize) return true;
        var name = found.Oid == BuiltInTypes.Bpchar ? "char" : "varchar";
        var what = length < 1 ? "must be at least 1" : $"cannot exceed {MaxAttributeSize}";
        ReportType("22023", type.Span, type.Span.Start, $"length for type {name} {what}");
        return false;
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

    private void ReportMissingType(TypeName type)
    {
        var name = type.Name;
        // A type's name may have a second word.
        if (StandsBeforeHole(name.Span)) return;
        if (name.Schema is { } schema && _names.Catalog.FindSchema(schema.Name) is null)
        {
            var missing = $"schema {Quote(schema.Name)} does not exist";
            Report(BindingErrorKind.SchemaNotFound, "3F000", schema.Span, type.Span.Start, missing, name: schema.Name);
            return;
        }
        var written = name.Schema is null ? name.Name.Name : $"{name.Schema.Name}.{name.Name.Name}";
        if (type.IsArray) written += "[]";
        Report(
            BindingErrorKind.TypeNotFound,
            "42704",
            name.Name.Span,
            type.Span.Start,
            $"type {Quote(written)} does not exist",
            name: name.Name.Name,
            qualifier: name.Schema?.Name);
    }
}
