using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using CastContext = DbImpact.PostgreSql.Catalog.CastContext;

namespace DbImpact.PostgreSql.Binding;

/// <summary>JSON_QUERY, JSON_VALUE, JSON_EXISTS and what they say of empty and wrong results (parse_expr.c, transformJsonFuncExpr).</summary>
internal sealed partial class StatementBinder
{
    private const int JsonPath = 4072;

    /// <summary>A call of one of them, or a column of JSON_TABLE, which is one.</summary>
    private readonly struct JsonCall(JsonQueryFunction function, SqlSpan span, JsonBehavior? onEmpty, JsonBehavior? onError)
    {
        public JsonQueryFunction Function { get; } = function;

        public SqlSpan Span { get; } = span;

        public JsonBehavior? OnEmpty { get; } = onEmpty;

        public JsonBehavior? OnError { get; } = onError;

        public JsonWrapper Wrapper { get; init; }

        public JsonQuotes Quotes { get; init; }

        /// <summary>The column's name; null for a call.</summary>
        public string? Column { get; init; }
    }

    private BoundExpression BindJsonQuery(JsonQueryExpression json, Scope scope)
    {
        if (json is { Function: not JsonQueryFunction.Query, Returning.Format: { } format })
        {
            var message = $"cannot specify FORMAT JSON in RETURNING clause of JSON_{json.Function.ToString().ToUpperInvariant()}()";
            Report(BindingErrorKind.Other, "42601", format.Span, format.Span.Start, message);
        }
        var call = new JsonCall(json.Function, json.Span, json.OnEmpty, json.OnError) { Wrapper = json.Wrapper, Quotes = json.Quotes };
        CheckJsonClauses(call);
        BindJsonValue(json.Context, scope, BuiltInTypes.Jsonb);
        BindJsonPath(json.Path, scope);
        BindPassing(json.Passing, scope);
        var result = json.Function switch
        {
            JsonQueryFunction.Exists => BoundExpression.Of(BuiltInTypes.Bool),
            JsonQueryFunction.Value => JsonResult(json.Returning, BuiltInTypes.Text),
            _ => JsonResult(json.Returning, BuiltInTypes.Jsonb),
        };
        BindJsonBehavior(json.OnEmpty, result.Type, scope);
        BindJsonBehavior(json.OnError, result.Type, scope);
        return result;
    }

    private void CheckJsonClauses(JsonCall call)
    {
        var wraps = call.Wrapper is JsonWrapper.Conditional or JsonWrapper.Unconditional;
        if (call.Function == JsonQueryFunction.Query && call.Quotes == JsonQuotes.Omit && wraps)
        {
            const string Message = "SQL/JSON QUOTES behavior must not be specified when WITH WRAPPER is used";
            Report(BindingErrorKind.Other, "42601", call.Span, call.Span.Start, Message);
        }
        if (call.Function != JsonQueryFunction.Exists) CheckJsonBehavior(call, call.OnEmpty, "ON EMPTY");
        CheckJsonBehavior(call, call.OnError, "ON ERROR");
    }

    private void CheckJsonBehavior(JsonCall call, JsonBehavior? behavior, string clause)
    {
        if (behavior is null) return;
        var isAllowed = (call.Function, behavior.Kind) switch
        {
            (_, JsonBehaviorKind.Error) => true,
            (JsonQueryFunction.Exists, var kind) => kind is JsonBehaviorKind.True or JsonBehaviorKind.False or JsonBehaviorKind.Unknown,
            (_, JsonBehaviorKind.Null or JsonBehaviorKind.Default) => true,
            (JsonQueryFunction.Query, var kind) => kind is JsonBehaviorKind.EmptyArray or JsonBehaviorKind.EmptyObject,
            _ => false,
        };
        if (isAllowed) return;
        var column = call.Column is { } name ? $" for column {Quote(name)}" : "";
        Report(BindingErrorKind.Other, "42601", behavior.Span, behavior.Span.Start, $"invalid {clause} behavior{column}");
    }

    private void BindJsonPath(SqlExpression written, Scope scope, bool hasPosition = true)
    {
        var errors = _errors.Count;
        var path = BindExpression(written, scope);
        if (TryCoerce(path, TypeOf(JsonPath), CastContext.Explicit, written) is not null)
        {
            if (!hasPosition && _errors.Count > errors) _errors[errors] = WithoutPosition(_errors[errors]);
            return;
        }
        var message = $"JSON path expression must be of type jsonpath, not of type {Write(path.Type.Oid)}";
        ReportType("42804", written.Span, ExpressionLocation.Of(written), message);
    }

    /// <summary>transformJsonPassingArgs: whatever it is, a value is passed as it is or as jsonb.</summary>
    private void BindPassing(NodeList<JsonArgument> arguments, Scope scope)
    {
        foreach (var argument in arguments)
        {
            var value = BindExpression(argument.Value.Value, scope);
            if (IsUntyped(value)) value = Coerce(value, TypeOf(BuiltInTypes.Text));
            if (TypeIn(value) is 0 or BuiltInTypes.Bytea || argument.Value.Format is not { Encoding: not null } format) continue;
            ReportType("42804", format.Span, format.Span.Start, "JSON ENCODING clause is only allowed for bytea input type");
        }
    }

    /// <summary>transformJsonBehavior.</summary>
    private void BindJsonBehavior(JsonBehavior? behavior, TypeReference returned, Scope scope)
    {
        if (behavior?.Default is not { } written) return;
        var firstUse = _uses.Count;
        var sets = _setCalls.Count;
        var errors = _errors.Count;
        var value = BindExpression(written, scope);
        var position = ExpressionLocation.Of(written);
        var isConstant = !IsNoConstant(written, value);
        var usesColumns = _uses.FindIndex(firstUse, use => ReferenceEquals(use.Scope, scope)) >= 0;
        var message = !isConstant ? "can only specify a constant, non-aggregate function, or operator expression for DEFAULT"
            : usesColumns ? "DEFAULT expression must not contain column references"
            : LastSet(sets, scope) is not null ? "DEFAULT expression must not return a set" : null;
        if (_errors.Count > errors || HasHole(behavior.Span)) return;
        if (message is not null)
        {
            ReportType("42804", written.Span, position, message);
            return;
        }
        var type = TypeIn(value);
        var isTakenLater = Strip(written) is NullConstant || type == BuiltInTypes.Jsonb
            || (type == BuiltInTypes.Bool && _rules.Facts.BaseOf(returned.Oid) != BuiltInTypes.Int4);
        if (isTakenLater || type == returned.Oid) return;
        var context = _rules.Facts.CategoryOf(returned.Oid) is 'S' or 'V' ? CastContext.Assignment : CastContext.Explicit;
        if (TryCoerce(value, returned, context, written) is not null) return;
        ReportType(
            "42846",
            written.Span,
            position,
            $"cannot cast behavior expression of type {Write(type)} to {Write(returned.Oid)}",
            $"You will need to explicitly cast the expression to type {Write(returned.Oid)}.");
    }

    /// <summary>ValidJsonBehaviorDefaultExpr, as far as it is certain: constants, functions and operators may stand for a value.</summary>
    private bool IsNoConstant(SqlExpression written, BoundExpression value)
    {
        switch (Strip(written))
        {
            case ColumnReference:
                return value.Column is not null || value.Row is not null;
            case FunctionCall call:
                return call.Over is not null || value.Call?.Routine.Kind == RoutineKind.Aggregate;
            case CollateExpression collate:
                return IsNoConstant(collate.Operand, value);
            case SubqueryExpression or CaseExpression or ConditionalExpression or ArrayExpression or RowExpression or LogicalExpression or NotExpression
                or IsExpression or SqlValueExpression or ParameterReference or BetweenExpression or DistinctExpression or QuantifiedExpression
                or InSubqueryExpression or InListExpression { Items.Count: > 1 }:
                return true;
            default:
                return false;
        }
    }
}
