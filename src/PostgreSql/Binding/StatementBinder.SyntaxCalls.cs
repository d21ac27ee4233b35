using System.Collections.Generic;
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
                return BindIsJson(json, scope);
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
}
