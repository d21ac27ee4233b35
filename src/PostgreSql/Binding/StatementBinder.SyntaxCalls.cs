using System.Collections.Generic;
using System.Runtime.CompilerServices;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using CastContext = DbImpact.PostgreSql.Catalog.CastContext;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Functions with a syntax of their own, XML and JSON (gram.y, func_expr_common_subexpr; parse_expr.c, transformXmlExpr, transformJson…).</summary>
internal sealed partial class StatementBinder
{
    private BoundExpression BindOther(SqlExpression expression, Scope scope)
    {
        switch (expression)
        {
            case SyntaxCall call:
                return BindSyntaxCall(call, scope);
            case GroupingExpression grouping:
                return BindGrouping(grouping, scope);
            case TreatExpression treat:
                var treated = new List<Argument> { new(BindExpression(treat.Operand, scope), treat.Operand) };
                return treat.Type.HasHole ? BoundExpression.Unknown : CallBuiltIn(treat.Type.Name.Name.Name, treated, treat.Span.Start, treat.Span);
            case AtTimeZoneExpression zone:
                return BindAtTimeZone(zone, scope);
            case NormalizedExpression normalized:
                var values = new List<Argument> { new(BindExpression(normalized.Operand, scope), normalized.Operand) };
                if (normalized.Form != NormalizationForm.None) values.Add(new Argument(BoundExpression.UnknownLiteral, normalized));
                var normal = CallBuiltIn("is_normalized", values, normalized.Keyword.Start, normalized.Span);
                return BoundExpression.Of(BuiltInTypes.Bool).With(normal.Tree);
            case OverlapsExpression overlaps:
                return BindOverlaps(overlaps, scope);
            case MergeActionExpression:
                RefuseMergeAction(expression, scope);
                return BoundExpression.Of(BuiltInTypes.Text);
            case NamedArgument named:
                return BindExpression(named.Value, scope);
            default:
                return BindXmlOrJson(expression, scope);
        }
    }

    /// <summary>transformMergeSupportFunc.</summary>
    private void RefuseMergeAction(SqlExpression expression, Scope scope)
    {
        for (var level = scope; level is not null; level = level.Parent)
            if (level is { IsOfMerge: true, Kind: ExpressionKind.Returning }) return;
        const string Message = "MERGE_ACTION() can only be used in the RETURNING list of a MERGE command";
        Report(BindingErrorKind.Other, "42601", expression.Span, expression.Span.Start, Message);
    }

    private BoundExpression BindSyntaxCall(SyntaxCall call, Scope scope)
    {
        var arguments = new List<Argument>(call.Arguments.Count + 1);
        foreach (var argument in call.Arguments)
        {
            if (Strip(argument) is HoleExpression) arguments.Add(new Argument(BoundExpression.Unknown, argument));
            else arguments.Add(new Argument(BindExpression(argument, scope), argument));
        }
        var name = call.FunctionName;
        if (call.Function == SyntaxFunction.Extract && ServerVersion < 14) name = "date_part";
        if (call.Function == SyntaxFunction.SubstringFor && arguments.Count == 2)
        {
            // The length is cast, and 1 stands for the start (gram.y, substr_list).
            var length = arguments[1];
            if (TryCoerce(length.Value, TypeOf(BuiltInTypes.Int4), CastContext.Explicit, length.Syntax) is not { } cast)
            {
                var message = $"cannot cast type {Write(length.Value.Type.Oid)} to integer";
                ReportType("42846", length.Syntax.Span, ExpressionLocation.Of(length.Syntax), message);
                return BoundExpression.Unknown;
            }
            var one = Constant(BuiltInTypes.Int4);
            if (_keepsTrees) one = one.With(ExpressionTree.Constant(_names.Catalog, one.Type, "1"));
            arguments[1] = new Argument(one, call);
            arguments.Add(new Argument(cast, length.Syntax));
        }
        return CallBuiltIn(name, arguments, call.Span.Start, call.Span);
    }

    private BoundExpression BindAtTimeZone(AtTimeZoneExpression zone, Scope scope)
    {
        var arguments = new List<Argument>(2);
        if (zone.Zone is { } name) arguments.Add(new Argument(BindExpression(name, scope), name));
        arguments.Add(new Argument(BindExpression(zone.Operand, scope), zone.Operand));
        return CallBuiltIn("timezone", arguments, zone.Keyword.Start, zone.Span);
    }

    private BoundExpression BindOverlaps(OverlapsExpression overlaps, Scope scope)
    {
        var arguments = new List<Argument>(4);
        foreach (var item in overlaps.Left.Items) arguments.Add(new Argument(BindExpression(item, scope), item));
        foreach (var item in overlaps.Right.Items) arguments.Add(new Argument(BindExpression(item, scope), item));
        return BoundExpression.Of(BuiltInTypes.Bool).With(CallBuiltIn("overlaps", arguments, overlaps.Keyword.Start, overlaps.Span).Tree);
    }

    private BoundExpression BindXmlOrJson(SqlExpression expression, Scope scope)
    {
        switch (expression)
        {
            case XmlSerializeExpression serialize:
                return BindXmlSerialize(serialize, scope);
            case XmlConcatExpression concat:
                foreach (var argument in concat.Arguments) Require(BindExpression(argument, scope), BuiltInTypes.Xml, "XMLCONCAT", argument);
                return BoundExpression.Of(BuiltInTypes.Xml);
            case XmlParseExpression parse:
                Require(BindExpression(parse.Text, scope), BuiltInTypes.Text, "XMLPARSE", parse.Text);
                return BoundExpression.Of(BuiltInTypes.Xml);
            case XmlPiExpression pi:
                if (pi.Content is { } content) Require(BindExpression(content, scope), BuiltInTypes.Text, "XMLPI", content);
                return BoundExpression.Of(BuiltInTypes.Xml);
            case XmlRootExpression root:
                Require(BindExpression(root.Xml, scope), BuiltInTypes.Xml, "XMLROOT", root.Xml);
                if (root.Version is { } version) Require(BindExpression(version, scope), BuiltInTypes.Text, "XMLROOT", version);
                return BoundExpression.Of(BuiltInTypes.Xml);
            case XmlElementExpression element:
                BindXmlAttributes(element.Attributes, isForest: false, scope);
                // Values of every type are written; what has none gets none.
                foreach (var item in element.Content) BindExpression(item, scope);
                return BoundExpression.Of(BuiltInTypes.Xml);
            case XmlForestExpression forest:
                BindXmlAttributes(forest.Elements, isForest: true, scope);
                return BoundExpression.Of(BuiltInTypes.Xml);
            case IsJsonExpression json:
                var tested = BindExpression(json.Operand, scope);
                if (!IsUntyped(tested) && _names.Catalog.GetType(_rules.Facts.BaseOf(tested.Type).Oid) is { } type && !HoldsJson(type))
                    ReportType("42804", json.Operand.Span, -1, $"cannot use type {Write(tested.Type.Oid)} in IS JSON predicate");
                return BoundExpression.Of(BuiltInTypes.Bool);
            default:
                return BindJson(expression, scope);
        }
    }

    /// <summary>Each has a name, its own or a column's; an element's attributes have different ones.</summary>
    private void BindXmlAttributes(NodeList<XmlAttribute> attributes, bool isForest, Scope scope)
    {
        var names = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (var attribute in attributes)
        {
            var value = Strip(attribute.Value);
            BindExpression(attribute.Value, scope);
            if (HasHole(attribute.Span) || Varies(attribute.Span)) continue;
            var name = attribute.Name?.Name ?? (value is ColumnReference ? ColumnNaming.NameOf(value, ServerVersion) : null);
            if (name is null)
            {
                var message = $"unnamed XML {(isForest ? "element" : "attribute")} value must be a column reference";
                Report(BindingErrorKind.Other, "42601", attribute.Span, attribute.Span.Start, message);
            }
            else if (!names.Add(name) && !isForest && OptionalGroupOf(attribute.Span) < 0)
            {
                var message = $"XML attribute name {Quote(name)} appears more than once";
                Report(BindingErrorKind.Other, "42601", attribute.Span, attribute.Span.Start, message, name: name);
            }
        }
    }

    private BoundExpression BindXmlSerialize(XmlSerializeExpression serialize, Scope scope)
    {
        Require(BindExpression(serialize.Xml, scope), BuiltInTypes.Xml, "XMLSERIALIZE", serialize.Xml);
        var type = BindType(serialize.Type);
        if (!type.IsKnown || CanCoerce(BuiltInTypes.Text, type.Oid, CastContext.Implicit)) return BoundExpression.Of(type);
        ReportType("42846", serialize.Type.Span, serialize.Span.Start, $"cannot cast XMLSERIALIZE result to {Write(type.Oid)}");
        return BoundExpression.Unknown;
    }

    private BoundExpression BindJson(SqlExpression expression, Scope scope)
    {
        switch (expression)
        {
            case JsonArrayExpression { Query: { } query } array:
                BindSelect(query, new Scope(scope));
                return JsonConstructed(array.Returning, BuiltInTypes.Json);
            case JsonObjectExpression json:
                var mark = MarkNow();
                var holdsJsonb = BindChildren(json, scope);
                if (json.IsAggregate) CheckJsonAggregate(json.Over, json.Span, mark, scope);
                if (json.Over is { } over) BindOver(scope, over);
                return JsonConstructed(json.Returning, holdsJsonb ? BuiltInTypes.Jsonb : BuiltInTypes.Json);
            case JsonArrayExpression json:
                var start = MarkNow();
                var hasJsonb = BindChildren(json, scope);
                if (json.IsAggregate) CheckJsonAggregate(json.Over, json.Span, start, scope);
                if (json.Over is { } window) BindOver(scope, window);
                return JsonConstructed(json.Returning, hasJsonb ? BuiltInTypes.Jsonb : BuiltInTypes.Json);
            case JsonQueryExpression json:
                return BindJsonQuery(json, scope);
            case JsonParseExpression json:
                BindJsonInput(json.Value, BuiltInTypes.Json, scope);
                return BoundExpression.Of(BuiltInTypes.Json);
            case JsonScalarExpression:
                BindChildren(expression, scope);
                return BoundExpression.Of(BuiltInTypes.Json);
            case JsonSerializeExpression json:
                BindChildren(json, scope);
                return JsonResult(json.Returning, BuiltInTypes.Text);
            default:
                BindChildren(expression, scope);
                return BoundExpression.Unknown;
        }
    }

    /// <summary>transformJsonFuncExpr: the path is one, and what stands in for a value becomes what is returned.</summary>
    private BoundExpression BindJsonQuery(JsonQueryExpression json, Scope scope)
    {
        BindJsonInput(json.Context, BuiltInTypes.Jsonb, scope);
        var path = BindExpression(json.Path, scope);
        if (TryCoerce(path, TypeOf(JsonPath), CastContext.Explicit, json.Path) is null)
        {
            var message = $"JSON path expression must be of type jsonpath, not of type {Write(path.Type.Oid)}";
            ReportType("42804", json.Path.Span, ExpressionLocation.Of(json.Path), message);
        }
        foreach (var argument in json.Passing) BindChildren(argument, scope);
        var result = json.Function == JsonQueryFunction.Exists ? BoundExpression.Of(BuiltInTypes.Bool)
            : JsonResult(json.Returning, json.Function == JsonQueryFunction.Value ? BuiltInTypes.Text : BuiltInTypes.Jsonb);
        BindJsonBehavior(json.OnEmpty, result.Type, scope);
        BindJsonBehavior(json.OnError, result.Type, scope);
        return result;
    }

    private const int JsonPath = 4072;

    /// <summary>transformJsonBehavior.</summary>
    private void BindJsonBehavior(JsonBehavior? behavior, TypeReference returned, Scope scope)
    {
        if (behavior?.Default is not { } written) return;
        var value = BindExpression(written, scope);
        var type = TypeIn(value);
        var isTakenLater = Strip(written) is NullConstant || type == BuiltInTypes.Jsonb
            || (type == BuiltInTypes.Bool && _rules.Facts.BaseOf(returned.Oid) != BuiltInTypes.Int4);
        if (isTakenLater || type == returned.Oid) return;
        var context = _rules.Facts.CategoryOf(returned.Oid) is 'S' or 'V' ? CastContext.Assignment : CastContext.Explicit;
        if (TryCoerce(value, returned, context, written) is not null) return;
        ReportType(
            "42846",
            written.Span,
            ExpressionLocation.Of(written),
            $"cannot cast behavior expression of type {Write(type)} to {Write(returned.Oid)}",
            $"You will need to explicitly cast the expression to type {Write(returned.Oid)}.");
    }

    /// <summary>coerceJsonFuncExpr: what is put together is json, unless jsonb is returned, and then becomes what is.</summary>
    private BoundExpression JsonConstructed(JsonReturning? returning, int otherwise)
    {
        var result = JsonResult(returning, otherwise);
        if (returning is null || !result.Type.IsKnown || result.Type.Oid is BuiltInTypes.Jsonb or BuiltInTypes.Bytea) return result;
        if (CanCoerce(BuiltInTypes.Json, result.Type.Oid, CastContext.Assignment)) return result;
        ReportType("42846", returning.Span, -1, $"cannot cast type json to {Write(result.Type.Oid)}");
        return BoundExpression.Unknown;
    }

    /// <summary>transformJsonValueExpr: what is read as JSON is JSON, text or bytes, or has a cast.</summary>
    private void BindJsonInput(JsonValueItem item, int target, Scope scope)
    {
        var value = BindExpression(item.Value, scope);
        if (IsUntyped(value)) Coerce(value, TypeOf(BuiltInTypes.Text));
        else if (_names.Catalog.GetType(_rules.Facts.BaseOf(value.Type).Oid) is { } type && !IsReadAsJson(type, target))
            ReportType("42846", item.Value.Span, ExpressionLocation.Of(item.Value), $"cannot cast type {Write(value.Type.Oid)} to {Write(target)}");
    }

    /// <summary>JSON itself, text or bytes; of types that are none nothing is said.</summary>
    private static bool HoldsJson(SqlType type) =>
        type.Oid is BuiltInTypes.Json or BuiltInTypes.Jsonb or BuiltInTypes.Bytea || type is { Category: 'S' } or { Kind: TypeKind.Pseudo or TypeKind.Shell };

    private bool IsReadAsJson(SqlType type, int target) => HoldsJson(type) || CanCoerce(type.Oid, target, CastContext.Explicit) || _names.MayHaveOtherCasts();

    private void CheckJsonAggregate(OverClause? over, SqlSpan span, Mark mark, Scope scope)
    {
        if (over is null) CheckAggregateCall(span.Start, span, mark, scope);
        else CheckWindowCall(span.Start, span, mark, scope);
    }

    private BoundExpression JsonResult(JsonReturning? returning, int otherwise) =>
        BoundExpression.Of(returning is null ? TypeOf(otherwise) : BindType(returning.Type));

    private void BindJsonBehavior(JsonBehavior? behavior, Scope scope)
    {
        if (behavior?.Default is { } @default) BindExpression(@default, scope);
    }

    /// <summary>Binds the expressions under a node that holds them in nodes of its own; windows and types are left to the caller.</summary>
    /// <returns>Whether one of them is jsonb, which makes a constructor of JSON give jsonb (transformJsonConstructorOutput).</returns>
    private bool BindChildren(SqlNode node, Scope scope, SqlNode? except = null)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var holdsJsonb = false;
        node.ForEachChild(child =>
        {
            if (ReferenceEquals(child, except)) return;
            switch (child)
            {
                case SqlExpression expression:
                    // A parameter or literal among them is taken for text.
                    var value = BindExpression(expression, scope);
                    if (IsUntyped(value)) Coerce(value, TypeOf(BuiltInTypes.Text));
                    holdsJsonb |= value.Type.Oid == BuiltInTypes.Jsonb;
                    break;
                case OverClause or TypeName or JsonReturning or Identifier or QualifiedName:
                    break;
                case SelectStatement query:
                    BindSelect(query, new Scope(scope));
                    break;
                default:
                    holdsJsonb |= BindChildren(child, scope);
                    break;
            }
        });
        return holdsJsonb;
    }
}
