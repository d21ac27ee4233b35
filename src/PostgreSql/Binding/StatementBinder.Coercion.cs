using DbImpact.PostgreSql.Binding.Literals;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using CastContext = DbImpact.PostgreSql.Catalog.CastContext;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Values taken for another type (parse_coerce.c, coerce_type, coerce_to_target_type and its kin).</summary>
internal sealed partial class StatementBinder
{
    private readonly TypeRules _rules;
    private readonly TypeRules.PathRules _resolution;

    /// <summary>The value's type; 0 where it, or what the catalog has of it, is not known.</summary>
    private int TypeIn(BoundExpression value)
    {
        var oid = value.Type.Oid;
        if (oid is > 0 and < CatalogObject.FirstNormalOid) return oid;
        return oid != 0 && _names.Catalog.GetType(oid) is { Kind: not TypeKind.Shell } ? oid : 0;
    }

    private static bool IsUntyped(BoundExpression expression) => expression.Type.Oid == BuiltInTypes.Unknown;

    /// <summary>A parameter whose type the client may give: what follows from its being undecided is not certain.</summary>
    private bool IsOpen(BoundExpression value) =>
        value.Kind == BoundExpressionKind.Parameter && IsUntyped(value) && (!_context.ParameterTypesAreInferred || value.Parameter!.IsUncertain);

    /// <summary>The place where a value stands is not understood: if it is a parameter, that may be what tells its type.</summary>
    private static void Doubt(BoundExpression? value) => value?.Parameter?.Doubt();

    /// <summary>coerce_type: the value as one of that type. Whether it may be one is asked before.</summary>
    private BoundExpression Coerce(
        BoundExpression value, TypeReference target, SqlExpression? syntax = null, CastContext context = CastContext.Implicit, int position = -1)
    {
        if (value.Type.Oid == target.Oid)
            return target.Modifier < 0 || target.Modifier == value.Type.Modifier ? value : Retyped(value, target);
        if (IsPseudo(target.Oid))
        {
            if (!TypeFacts.IsPolymorphic(target.Oid) || IsUntyped(value)) return value;
            var @base = _rules.Facts.BaseOf(value.Type);
            return target.Oid is BuiltInTypes.AnyElement or BuiltInTypes.AnyNonArray or BuiltInTypes.AnyCompatible or BuiltInTypes.AnyCompatibleNonArray
                ? value : Retyped(value, @base);
        }
        if (target.Oid == BuiltInTypes.Record && (TypeIn(value) == BuiltInTypes.Record || _rules.Facts.IsComposite(TypeIn(value)))) return value;
        if (value.Point is { } point && IsUntyped(value)) ResolveParameter(point, target.Oid);
        else if (value.Kind == BoundExpressionKind.UnknownLiteral && IsUntyped(value)) CheckLiteral(value, target);
        else if (value.Type.Oid == BuiltInTypes.Record && _rules.Facts.IsComposite(target.Oid)) CoerceRecord(value, target, syntax, context, position);
        return Retyped(value, target);
    }

    private static bool IsPseudo(int type) => type is BuiltInTypes.Any || TypeFacts.IsPolymorphic(type);

    private BoundExpression Retyped(BoundExpression value, TypeReference target)
    {
        NoteVolatility(value, target);
        var kind = value.Kind switch
        {
            BoundExpressionKind.Null => BoundExpressionKind.Null,
            BoundExpressionKind.UnknownLiteral or BoundExpressionKind.Constant => BoundExpressionKind.Constant,
            _ => BoundExpressionKind.Other,
        };
        var collation = kind == BoundExpressionKind.Other || value.Collation is not null ? CollationOfCast(value, target.Oid) : null;
        return new BoundExpression(kind, target, NullabilityRules.OfCast(_names.Catalog, value.Type.Oid, target.Oid, value.Nullability))
        {
            Collation = collation,
            Tree = _keepsTrees ? Coerced(value, target) : null,
        };
    }

    /// <summary>coerce_to_target_type; null where there is no such cast.</summary>
    private BoundExpression? TryCoerce(
        BoundExpression value, TypeReference target, CastContext context, SqlExpression? syntax = null, int position = -1)
    {
        var type = TypeIn(value);
        if (!target.IsKnown) Doubt(value);
        if (type == 0 || !target.IsKnown) return new BoundExpression(BoundExpressionKind.Other, target, value.Nullability) { Collation = CollationState.Unknown };
        if (!CanCoerce(type, target.Oid, context)) return null;
        return Coerce(value, target, syntax, context, position);
    }

    private bool CanCoerce(int source, int target, CastContext context) =>
        source == target || _rules.Coercion.CanCoerce(source, target, context) || _names.MayHaveOtherCasts()
        || _names.Catalog.MayHaveBuiltInCast(_rules.Facts.BaseOf(source), _rules.Facts.BaseOf(target), context);

    /// <summary>coerce_to_boolean and coerce_to_specific_type: <c>argument of WHERE must be type boolean, not type …</c>.</summary>
    private BoundExpression Require(BoundExpression value, int type, string construct, SqlExpression syntax)
    {
        if (TypeIn(value) is 0) return value;
        if (value.Type.Oid == type) return value;
        if (TryCoerce(value, TypeOf(type), CastContext.Assignment) is { } coerced) return coerced;
        ReportType(
            "42804",
            syntax.Span,
            ExpressionLocation.Of(syntax),
            $"argument of {construct} must be type {Write(type)}, not type {Write(value.Type.Oid)}");
        return BoundExpression.Unknown;
    }

    /// <summary>coerce_to_common_type.</summary>
    private BoundExpression CoerceToCommon(BoundExpression value, int type, string construct, SqlSpan span, int location)
    {
        if (type == 0) Doubt(value);
        if (TypeIn(value) is 0 || type == 0) return value;
        if (value.Type.Oid == type) return value;
        if (CanCoerce(value.Type.Oid, type, CastContext.Implicit)) return Coerce(value, TypeOf(type));
        ReportType("42846", span, location, $"{construct} could not convert type {Write(value.Type.Oid)} to {Write(type)}");
        return BoundExpression.Unknown;
    }

    /// <summary>coerce_record_to_complex: as many columns, each of which can be cast.</summary>
    private void CoerceRecord(BoundExpression value, TypeReference target, SqlExpression? syntax, CastContext context, int position)
    {
        if (value.Fields is not { } fields || RowTypeOf(target) is not { ColumnsAreKnown: true } row) return;
        var span = syntax?.Span ?? default;
        var at = position >= 0 ? position : syntax is null ? value.RowLocation : ExpressionLocation.Of(syntax);
        string? detail = null;
        if (fields.Count != row.Columns.Count) detail = fields.Count < row.Columns.Count ? "Input has too few columns." : "Input has too many columns.";
        for (var i = 0; i < fields.Count && detail is null; i++)
        {
            int source = fields[i].Type.Oid, wanted = row.Columns[i].Type.Oid;
            if (fields[i].Value is { } item)
            {
                if (TryCoerce(item.Expression, row.Columns[i].Type, context, item.Syntax) is not null) continue;
                if (position < 0) at = item.Location;
            }
            else if (source == 0 || wanted == 0 || CanCoerce(source, wanted, context))
            {
                continue;
            }
            detail = $"Cannot cast type {Write(source)} to {Write(wanted)} in column {i + 1}.";
        }
        if (detail is null) return;
        Report(BindingErrorKind.TypeMismatch, "42846", span, at, $"cannot cast type record to {Write(target.Oid)}", detail: detail);
    }

    /// <summary>variable_coerce_param_hook.</summary>
    private void ResolveParameter(ParameterUsePoint point, int type)
    {
        var parameter = point.Parameter;
        if (!parameter.Type.IsKnown)
        {
            parameter.Resolve(TypeOf(type));
        }
        else if (parameter.Type.Oid != type && _context.ParameterTypesAreInferred && !parameter.IsUncertain)
        {
            var detail = $"{Write(parameter.Type.Oid)} versus {Write(type)}";
            var message = $"inconsistent types deduced for parameter ${parameter.Name}";
            Report(BindingErrorKind.TypeMismatch, "42P08", point.Span, point.Span.Start, message, detail: detail);
        }
        point.Type = type;
    }

    /// <summary>The type's input function reads the literal.</summary>
    private void CheckLiteral(BoundExpression value, TypeReference target)
    {
        if (value.Literal is not { } literal) return;
        if (BindNamed(literal, target.Oid)) return;
        var verdict = LiteralInput.Check(_names.Catalog, target, literal.Value);
        if (verdict.Kind == LiteralVerdictKind.Unknown && !literal.HasHole)
            AddUncertainty(UncertaintyKind.Literal, literal.Span, $"whether {Write(target.Oid)} reads a literal depends on the server");
        if (verdict.Kind != LiteralVerdictKind.Invalid || OptionalGroupOf(literal.Span) >= 0) return;
        // A literal that stands for several values, as BETWEEN's, is read for each.
        var last = _errors.Count > 0 ? _errors[_errors.Count - 1] : null;
        if (last is { Kind: BindingErrorKind.InvalidLiteral } && last.Position == literal.Span.Start) return;
        Report(BindingErrorKind.InvalidLiteral, verdict.SqlState, literal.Span, literal.Span.Start, verdict.Message);
    }

    private void ReportType(string sqlState, SqlSpan span, int position, string message, string? hint = null, string? detail = null) =>
        Report(BindingErrorKind.TypeMismatch, sqlState, span, position, message, hint, detail);

    /// <summary>format_type_be.</summary>
    private string Write(int type) => type switch
    {
        BuiltInTypes.Bit => "bit",
        BuiltInTypes.Bpchar => "character",
        _ when _rules.Facts.ElementOf(type) is BuiltInTypes.Bit or BuiltInTypes.Bpchar => Write(_rules.Facts.ElementOf(type)) + "[]",
        _ => TypeFormatter.Format(_names.Catalog, TypeOf(type), _context.SearchPath),
    };
}
