using System.Runtime.CompilerServices;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using CastContext = DbImpact.PostgreSql.Catalog.CastContext;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Constructors and predicates of SQL/JSON (parse_expr.c, transformJson…Constructor, transformJsonValueExpr, transformJsonOutput).</summary>
internal sealed partial class StatementBinder
{
    private BoundExpression BindJson(SqlExpression expression, Scope scope)
    {
        switch (expression)
        {
            case JsonArrayExpression { Query: { } query } array:
                return BindJsonArrayOf(array, query, scope);
            case JsonObjectExpression json:
                return BindJsonObject(json, scope);
            case JsonArrayExpression json:
                return BindJsonArray(json, scope);
            case JsonQueryExpression json:
                return BindJsonQuery(json, scope);
            case JsonParseExpression json:
                return BindJsonParse(json, scope);
            case JsonScalarExpression json:
                var scalar = BindExpression(json.Value, scope);
                if (IsUntyped(scalar)) Coerce(scalar, TypeOf(BuiltInTypes.Text));
                return BoundExpression.Of(BuiltInTypes.Json);
            case JsonSerializeExpression json:
                return BindJsonSerialize(json, scope);
            default:
                BindChildren(expression, scope);
                return BoundExpression.Unknown;
        }
    }

    private BoundExpression BindJsonObject(JsonObjectExpression json, Scope scope)
    {
        var mark = MarkNow();
        var holdsJsonb = false;
        foreach (var entry in json.Entries)
        {
            holdsJsonb |= BindExpression(entry.Key, scope).Type.Oid == BuiltInTypes.Jsonb;
            holdsJsonb |= BindJsonValue(entry.Value, scope).Type.Oid == BuiltInTypes.Jsonb;
        }
        var result = JsonConstructed(json.Returning, holdsJsonb ? BuiltInTypes.Jsonb : BuiltInTypes.Json);
        if (json.IsAggregate) BindJsonAggregate(json.Filter, default, json.Over, json.Span, mark, scope);
        return result;
    }

    private BoundExpression BindJsonArray(JsonArrayExpression json, Scope scope)
    {
        var mark = MarkNow();
        var holdsJsonb = false;
        foreach (var item in json.Items) holdsJsonb |= BindJsonValue(item, scope).Type.Oid == BuiltInTypes.Jsonb;
        var result = JsonConstructed(json.Returning, holdsJsonb ? BuiltInTypes.Jsonb : BuiltInTypes.Json);
        if (json.IsAggregate) BindJsonAggregate(json.Filter, json.OrderBy, json.Over, json.Span, mark, scope);
        return result;
    }

    /// <summary>transformJsonArrayQueryConstructor.</summary>
    private BoundExpression BindJsonArrayOf(JsonArrayExpression array, SelectStatement query, Scope scope)
    {
        var rows = BindSelect(query, new Scope(scope));
        if (rows.IsKnown && rows.Entries.Count != 1 && !Varies(query.Span) && !HasHole(query.Span))
            Report(BindingErrorKind.ColumnCount, "42601", query.Span, array.Span.Start, "subquery must return only one column");
        else if (array.Format is { } format && rows is { IsKnown: true, Entries.Count: 1 }
            && _names.Catalog.GetType(rows.Entries[0].Expression.Type.Oid) is { Kind: not (TypeKind.Pseudo or TypeKind.Shell) } type
            && !IsJsonText(type) && type.Oid is not (BuiltInTypes.Json or BuiltInTypes.Jsonb))
            ReportType("42804", format.Span, format.Span.Start, "cannot use non-string types with explicit FORMAT JSON clause");
        var isJsonb = rows.IsKnown && rows.Entries.Count == 1 && rows.Entries[0].Expression.Type.Oid == BuiltInTypes.Jsonb;
        return JsonConstructed(array.Returning, isJsonb ? BuiltInTypes.Jsonb : BuiltInTypes.Json);
    }

    /// <summary>transformJsonAggConstructor.</summary>
    private void BindJsonAggregate(SqlExpression? filter, NodeList<SortItem> orderBy, OverClause? over, SqlSpan span, Mark mark, Scope scope)
    {
        if (filter is not null)
        {
            var kind = scope.Kind;
            scope.Kind = ExpressionKind.Filter;
            BindCondition(filter, scope, "FILTER");
            scope.Kind = kind;
        }
        if (over is not null && !orderBy.IsEmpty)
            Report(BindingErrorKind.Other, "0A000", span, span.Start, "aggregate ORDER BY is not implemented for window functions");
        foreach (var item in orderBy) BindUnnamedSort(item, scope, targets: null);
        if (over is null) CheckAggregateCall(span.Start, span, mark, scope);
        else CheckWindowCall(span.Start, span, mark, scope);
        if (over is not null) BindOver(scope, over);
    }

    private BoundExpression BindJsonParse(JsonParseExpression json, Scope scope)
    {
        if (json.Uniqueness != JsonUniqueness.With)
        {
            BindJsonValue(json.Value, scope, BuiltInTypes.Json, isText: true);
            return BoundExpression.Of(BuiltInTypes.Json);
        }
        if (BindJsonText(json.Value.Value, json.Value.Format, scope) is { } type && !IsJsonText(type))
            ReportType("42804", json.Span, json.Span.Start, "cannot use non-string types with WITH UNIQUE KEYS clause");
        return BoundExpression.Of(BuiltInTypes.Json);
    }

    private BoundExpression BindJsonSerialize(JsonSerializeExpression json, Scope scope)
    {
        BindJsonValue(json.Value, scope, isText: true);
        var result = JsonResult(json.Returning, BuiltInTypes.Text, allowsFormat: true);
        if (_names.Catalog.GetType(result.Type.Oid) is { Kind: not (TypeKind.Pseudo or TypeKind.Shell) } type && !IsJsonText(type))
        {
            var message = $"cannot use type {Write(type.Oid)} in RETURNING clause of JSON_SERIALIZE()";
            ReportType("42804", json.Span, -1, message, "Try returning a string type or bytea.");
        }
        return result;
    }

    private BoundExpression BindIsJson(IsJsonExpression json, Scope scope)
    {
        if (BindJsonText(json.Operand, null, scope) is { } type && !IsJsonText(type) && type.Oid is not (BuiltInTypes.Json or BuiltInTypes.Jsonb))
            ReportType("42804", json.Operand.Span, -1, $"cannot use type {Write(type.Oid)} in IS JSON predicate");
        return BoundExpression.Of(BuiltInTypes.Bool);
    }

    /// <summary>transformJsonParseArg.</summary>
    /// <returns>The value's type; null for text, and where it is not known.</returns>
    private SqlType? BindJsonText(SqlExpression written, JsonFormat? format, Scope scope)
    {
        var value = BindExpression(written, scope);
        if (IsUntyped(value)) value = Coerce(value, TypeOf(BuiltInTypes.Text));
        if (_names.Catalog.GetType(value.Type.Oid) is not { Kind: not (TypeKind.Pseudo or TypeKind.Shell) } type) return null;
        if (type.Oid != BuiltInTypes.Bytea && format?.Encoding is not null)
        {
            const string Message = "cannot use JSON FORMAT ENCODING clause for non-bytea input types";
            Report(BindingErrorKind.Other, "0A000", format.Span, format.Span.Start, Message);
        }
        return type;
    }

    private static bool IsJsonText(SqlType type) => type.Oid == BuiltInTypes.Bytea || type.Category == TypeFacts.StringCategory;

    /// <summary>transformJsonValueExpr.</summary>
    /// <param name="item">The value.</param>
    /// <param name="scope">Where it stands.</param>
    /// <param name="target">The type that it has to become; 0 for whatever it is.</param>
    /// <param name="isText">Whether it is JSON in a text, though FORMAT JSON is not written.</param>
    private BoundExpression BindJsonValue(JsonValueItem item, Scope scope, int target = 0, bool isText = false)
    {
        var value = BindExpression(item.Value, scope);
        if (IsUntyped(value)) value = Coerce(value, TypeOf(BuiltInTypes.Text));
        if (_names.Catalog.GetType(value.Type.Oid) is not { Kind: not (TypeKind.Pseudo or TypeKind.Shell) } type)
        {
            Doubt(value);
            return value;
        }
        var isJson = type.Oid is BuiltInTypes.Json or BuiltInTypes.Jsonb;
        if (item.Format is { Encoding: not null } format && type.Oid != BuiltInTypes.Bytea)
        {
            const string Message = "JSON ENCODING clause is only allowed for bytea input type";
            ReportType("42804", format.Span, format.Span.Start, Message);
            return value;
        }
        var isFormatted = !isJson && (isText || item.Format is not null);
        if (target == 0)
        {
            if (!isFormatted || IsJsonText(type)) return value;
            var word = item.Format is null ? "implicit" : "explicit";
            var position = item.Format?.Span.Start ?? ExpressionLocation.Of(item.Value);
            ReportType("42804", item.Span, position, $"cannot use non-string types with {word} FORMAT JSON clause");
            return value;
        }
        if (type.Oid == target || (isFormatted && type.Oid == BuiltInTypes.Bytea) || CanCoerce(type.Oid, target, CastContext.Explicit)) return value;
        ReportType("42846", item.Value.Span, ExpressionLocation.Of(item.Value), $"cannot cast type {Write(value.Type.Oid)} to {Write(target)}");
        return value;
    }

    /// <summary>coerceJsonFuncExpr: what is put together is json, unless jsonb is returned, and then becomes what is.</summary>
    private BoundExpression JsonConstructed(JsonReturning? returning, int otherwise)
    {
        var errors = _errors.Count;
        var result = JsonResult(returning, otherwise, allowsFormat: true);
        if (returning is null || _errors.Count > errors || !result.Type.IsKnown || result.Type.Oid is BuiltInTypes.Jsonb or BuiltInTypes.Bytea) return result;
        if (CanCoerce(BuiltInTypes.Json, result.Type.Oid, CastContext.Assignment)) return result;
        ReportType("42846", returning.Span, returning.Format?.Span.Start ?? -1, $"cannot cast type json to {Write(result.Type.Oid)}");
        return BoundExpression.Unknown;
    }

    /// <summary>transformJsonOutput, checkJsonOutputFormat.</summary>
    private BoundExpression JsonResult(JsonReturning? returning, int otherwise, bool allowsFormat = false) =>
        BoundExpression.Of(returning is null ? TypeOf(otherwise) : JsonOutput(returning.Type, returning.Format, allowsFormat));

    private TypeReference JsonOutput(TypeName written, JsonFormat? format, bool allowsFormat)
    {
        var type = BindType(written);
        if (_names.Catalog.GetType(type.Oid) is not { Kind: not TypeKind.Shell } found) return type;
        if (written.IsSetOf || found.Kind == TypeKind.Pseudo)
        {
            var what = written.IsSetOf ? "SETOF types" : "pseudo-types";
            Report(BindingErrorKind.Other, "0A000", written.Span, -1, $"returning {what} is not supported in SQL/JSON functions");
            return TypeReference.Unknown;
        }
        if (format is null) return type;
        var isBytea = found.Oid == BuiltInTypes.Bytea;
        var message = !allowsFormat && !IsJsonText(found) && found.Oid is not (BuiltInTypes.Json or BuiltInTypes.Jsonb)
                ? "cannot use JSON format with non-string output types"
            : format.Encoding is null or { HasHole: true } ? null
            : !isBytea ? "cannot set JSON encoding for non-bytea output types"
            : !string.Equals(format.Encoding.Name, "utf8", System.StringComparison.OrdinalIgnoreCase) ? "unsupported JSON encoding" : null;
        if (message is not null) Report(BindingErrorKind.Other, "0A000", format.Span, format.Span.Start, message);
        return type;
    }

    /// <summary>Binds the expressions under a node that holds them in nodes of its own; windows and types are left to the caller.</summary>
    private void BindChildren(SqlNode node, Scope scope)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        node.ForEachChild(child =>
        {
            switch (child)
            {
                case SqlExpression expression:
                    // A parameter or literal among them is taken for text.
                    var value = BindExpression(expression, scope);
                    if (IsUntyped(value)) Coerce(value, TypeOf(BuiltInTypes.Text));
                    break;
                case OverClause or TypeName or JsonReturning or Identifier or QualifiedName:
                    break;
                case SelectStatement query:
                    BindSelect(query, new Scope(scope));
                    break;
                default:
                    BindChildren(child, scope);
                    break;
            }
        });
    }
}
